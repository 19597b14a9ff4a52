import { screen, waitFor } from "@testing-library/react";
import { goToScreen, openChecked, sample } from "../../support/pane/open-pane";

const openQuestions = async (name: string) => {
  const pane = await openChecked({ file: sample(`awkward/${name}.xlsx`) });
  await goToScreen(pane.user, /^Frågor/u);
  return pane;
};

describe("Frågor", () => {
  it("asks for the unit with examples, saves the answer and checks again at once", async () => {
    const { user, workbook } = await openQuestions("enhet-gar-inte-att-avgora");
    expect(screen.getByRole("heading", { name: "Vilken enhet är beloppen i?" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Gå till D5 på bladet Redovisning" })).toBeVisible();
    expect(screen.getByRole("radio", { name: /^Tusental kronor \(tkr\): 45\s000\skr beviljat/u })).toBeEnabled();
    expect(screen.getByRole("button", { name: "Spara svaret" })).toBeDisabled();
    await user.click(screen.getByRole("radio", { name: /tkr/u }));
    await user.click(screen.getByRole("button", { name: "Spara svaret" }));
    expect(await screen.findByText("Inga öppna frågor.")).toBeVisible();
    // For the workbook itself, and with its headings for a copy of it that is filled in anew.
    expect(Object.values(workbook.stored().answersFor)).toEqual([{ unit: "tkr" }]);
    expect(Object.values(workbook.stored().layouts)).toMatchObject([
      { units: { tkr: { unit: "tkr", files: { "enhet-gar-inte-att-avgora.xlsx": "2024-11-13" } } } },
    ]);
    expect(workbook.log).toEqual(["read", "save", "read"]);
  });

  it("tells on its button how many are open", async () => {
    await openQuestions("enhet-gar-inte-att-avgora");
    expect(screen.getByRole("button", { name: "Frågor , 1 öppen fråga" })).toBeVisible();
  });

  it("lets an answer be changed and taken back", async () => {
    const { user, workbook } = await openQuestions("enhet-gar-inte-att-avgora");
    await user.click(screen.getByRole("radio", { name: /mnkr/u }));
    await user.click(screen.getByRole("button", { name: "Spara svaret" }));
    await screen.findByText("Inga öppna frågor.");
    expect(screen.getByText("Miljoner kronor (mnkr)")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Ändra" }));
    await user.click(screen.getByRole("radio", { name: /tkr/u }));
    await user.click(screen.getByRole("button", { name: "Spara svaret" }));
    await waitFor(() => expect(Object.values(workbook.stored().answersFor)).toEqual([{ unit: "tkr" }]));
    expect(Object.values(workbook.stored().layouts).flatMap(({ units = {} }) => Object.keys(units))).toEqual(["tkr"]);
    await user.click(await screen.findByRole("button", { name: "Ta bort svaret" }));
    expect(await screen.findByRole("heading", { name: "Vilken enhet är beloppen i?" })).toBeVisible();
    expect(workbook.stored()).toMatchObject({ answers: {}, answersFor: {}, layouts: {} });
  });

  it("asks how spending is signed", async () => {
    const { user, workbook } = await openQuestions("tecken-gar-inte-att-avgora");
    await user.click(screen.getByRole("radio", { name: /^Som negativa tal: −?[\d\s]+ kr i utfall$/u }));
    await user.click(screen.getByRole("button", { name: "Spara svaret" }));
    await waitFor(() => expect(Object.values(workbook.stored().answersFor)).toEqual([{ costSign: "minus" }]));
  });

  it("asks which nämnd a name means, with the likely ones first", async () => {
    const { user, workbook } = await openQuestions("okand-namnd");
    const [field] = screen.getAllByRole("combobox");
    await user.selectOptions(field!, "Farsta stadsdelsnämnd");
    await user.click(screen.getAllByRole("button", { name: "Spara svaret" })[0]!);
    await waitFor(() => expect(Object.values(workbook.stored().answers.namnder ?? {})).toEqual(["farsta"]));
  });

  it("asks what a heading means, or to leave its column", async () => {
    const { user, workbook } = await openQuestions("nastan-ratt-rubrik");
    const [field] = screen.getAllByRole("combobox");
    await user.selectOptions(field!, "Räkna inte med kolumnen");
    await user.click(screen.getAllByRole("button", { name: "Spara svaret" })[0]!);
    await waitFor(() =>
      expect(
        Object.values(workbook.stored().answersFor).flatMap(({ headings = {} }) => Object.values(headings)),
      ).toEqual([null]),
    );
  });
});
