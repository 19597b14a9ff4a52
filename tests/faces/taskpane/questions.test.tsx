import { cleanup, screen, waitFor } from "@testing-library/react";
import type { WorkbookSettings } from "../../../src/core/host/workbook-settings";
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
    expect(screen.getByRole("radio", { name: /^Tusental kronor \(tkr\): beviljat belopp 45\s000\skr/u })).toBeEnabled();
    expect(screen.getByRole("button", { name: "Spara svaret" })).toBeDisabled();
    await user.click(screen.getByRole("radio", { name: /tkr/u }));
    await user.click(screen.getByRole("button", { name: "Spara svaret" }));
    expect(await screen.findByText("Inga obesvarade frågor.")).toBeVisible();
    // For the workbook itself, and with its headings for a copy of it that is filled in anew.
    expect(Object.values(workbook.stored().answersFor)).toEqual([{ unit: "tkr" }]);
    expect(Object.values(workbook.stored().layouts)).toMatchObject([
      { units: { tkr: { unit: "tkr", files: { "enhet-gar-inte-att-avgora.xlsx": "2024-11-13" } } } },
    ]);
    expect(workbook.log).toEqual(["read", "save", "read"]);
  });

  it("tells on its button how many are open", async () => {
    await openQuestions("enhet-gar-inte-att-avgora");
    expect(screen.getByRole("button", { name: "Frågor , 1 obesvarad fråga" })).toBeVisible();
  });

  it("lets an answer be changed and taken back", async () => {
    const { user, workbook } = await openQuestions("enhet-gar-inte-att-avgora");
    await user.click(screen.getByRole("radio", { name: /mnkr/u }));
    await user.click(screen.getByRole("button", { name: "Spara svaret" }));
    await screen.findByText("Inga obesvarade frågor.");
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

  /** The answered workbook as its next of kin: saved under another name, with all that is stored in it. */
  async function openCopy(stored: WorkbookSettings, columns: (text: string) => string = (text) => text) {
    const file = sample("awkward/enhet-gar-inte-att-avgora.xlsx");
    if ("refusal" in file) throw new Error("The sample cannot be read.");
    const name = "nästa tertial.xlsx";
    const sheets = file.snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.value.kind === "text" ? { ...cell, value: { ...cell.value, text: columns(cell.value.text) } } : cell,
      ),
    }));
    let settings = stored;
    const pane = await openChecked({
      file: { ...file, name, snapshot: { ...file.snapshot, name, sheets } },
      host: {
        loadSettings: () => Promise.resolve(settings),
        saveSettings: (next) => {
          settings = next;
          return Promise.resolve({ settings: next, stored: next, remark: null });
        },
      },
    });
    await goToScreen(pane.user, /^Frågor/u);
    return { ...pane, now: () => settings };
  }

  async function answeredOnce(): Promise<WorkbookSettings> {
    const { user, workbook } = await openQuestions("enhet-gar-inte-att-avgora");
    await user.click(screen.getByRole("radio", { name: /tkr/u }));
    await user.click(screen.getByRole("button", { name: "Spara svaret" }));
    await screen.findByText("Inga obesvarade frågor.");
    cleanup();
    return workbook.stored();
  }

  it("asks nothing in a copy with the same headings, says for which workbook it was answered, and asks again when that is taken back", async () => {
    const { user, now } = await openCopy(await answeredOnce());
    expect(screen.getByText("Inga obesvarade frågor.")).toBeVisible();
    expect(screen.getByText("Enligt svaret för enhet-gar-inte-att-avgora.xlsx")).toBeVisible();
    await goToScreen(user, "Granska");
    expect(await screen.findByText("Läst enligt ett tidigare svar")).toBeVisible();
    await goToScreen(user, /^Frågor/u);
    await user.click(screen.getByRole("button", { name: "Ta bort svaret" }));
    expect(await screen.findByRole("heading", { name: "Vilken enhet är beloppen i?" })).toBeVisible();
    expect(now().layouts).toEqual({});
  });

  it("asks anew in a copy whose columns are others", async () => {
    const stored = await answeredOnce();
    await openCopy(stored, (text) => (/utfall/iu.test(text) ? "Utbetalt" : text));
    expect(screen.getByRole("heading", { name: "Vilken enhet är beloppen i?" })).toBeVisible();
  });

  it("keeps an answer for the workbook itself when a heading is mended", async () => {
    const { user, workbook } = await openQuestions("enhet-gar-inte-att-avgora");
    await user.click(screen.getByRole("radio", { name: /tkr/u }));
    await user.click(screen.getByRole("button", { name: "Spara svaret" }));
    await screen.findByText("Inga obesvarade frågor.");
    const { answersFor, ...rest } = workbook.stored();
    const name = "nästa tertial.xlsx";
    cleanup();
    await openCopy({ ...rest, layouts: {}, answersFor: { [name]: Object.values(answersFor)[0]! } }, (text) =>
      text.replace("Status", "Läge"),
    );
    expect(screen.getByText("Inga obesvarade frågor.")).toBeVisible();
  });

  it("asks how spending is signed", async () => {
    const { user, workbook } = await openQuestions("tecken-gar-inte-att-avgora");
    await user.click(screen.getByRole("radio", { name: /^Med minus \(som negativa tal\): utfall −?[\d\s]+kr$/u }));
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
    await user.selectOptions(field!, "Läs inte kolumnen");
    await user.click(screen.getAllByRole("button", { name: "Spara svaret" })[0]!);
    await waitFor(() =>
      expect(
        Object.values(workbook.stored().answersFor).flatMap(({ headings = {} }) => Object.values(headings)),
      ).toEqual([null]),
    );
  });
});
