import { cleanup, screen, waitFor, within } from "@testing-library/react";
import type { WorkbookSettings } from "../../../src/core/host/workbook-settings";
import { listBytes } from "../../support/command-line";
import { handInBytes } from "../../support/returned";
import { goToScreen, openChecked, sample } from "../../support/pane/open-pane";

const openQuestions = async (name: string) => {
  const pane = await openChecked({ file: sample(`awkward/${name}.xlsx`) });
  await goToScreen(pane.user, /^Frågor/u);
  return pane;
};

const answer = (name: RegExp | string) => within(screen.getByRole("article")).getByRole("button", { name });

describe("Frågor", () => {
  it("asks for the unit with examples, saves the answer and checks again at once", async () => {
    const { user, workbook } = await openQuestions("enhet-gar-inte-att-avgora");
    expect(screen.getByRole("heading", { name: "Vilken enhet är beloppen i?" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Gå till D5 på bladet Redovisning" })).toBeVisible();
    expect(answer(/^Tusental kronor \(tkr\): beviljat belopp 45\s000\skr/u)).toBeEnabled();
    await user.click(answer(/tkr/u));
    // The button that was pressed goes, and the focus is where the next question begins.
    expect(await screen.findByText("Inga obesvarade frågor")).toHaveFocus();
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

  it("lets the latest answer be undone at once, and any be given anew", async () => {
    const { user, workbook } = await openQuestions("enhet-gar-inte-att-avgora");
    await user.click(answer(/mnkr/u));
    expect(await screen.findByText(/^Sparat\. Enhet: Miljoner kronor \(mnkr\)/u)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Ångra" }));
    expect(await screen.findByRole("heading", { name: "Vilken enhet är beloppen i?" })).toBeVisible();
    expect(workbook.stored()).toMatchObject({ answers: {}, answersFor: {}, layouts: {} });
    await waitFor(() => expect(answer(/tkr/u)).toBeEnabled());
    await user.click(answer(/tkr/u));
    await waitFor(() => expect(Object.values(workbook.stored().answersFor)).toEqual([{ unit: "tkr" }]));
    await user.click(await screen.findByRole("button", { name: "Svara på nytt: Enhet: Tusental kronor (tkr)" }));
    expect(await screen.findByRole("heading", { name: "Vilken enhet är beloppen i?" })).toBeVisible();
    // What was said of the answer went with it.
    expect(screen.queryByText(/^Sparat\./u)).toBeNull();
    expect(workbook.stored()).toMatchObject({ answers: {}, answersFor: {}, layouts: {} });
  });

  it("asks one question at a time, and goes between them", async () => {
    const rows = [
      ["Projekt", "Nämnd", "Beviljat", "Utfall", "Status"],
      ["Ljus", "Ljusnämnden", 45_000, 40_000, "Genomfört"],
      ["Bänkar", "Ljusnämnden", 30_000, 20_000, "Genomfört"],
    ];
    const { user } = await openChecked({ file: handInBytes("två frågor.xlsx", listBytes(rows)) });
    await goToScreen(user, /^Frågor/u);
    expect(screen.getByText("Fråga 1 av 2")).toBeVisible();
    expect(screen.getAllByRole("article")).toHaveLength(1);
    const first = screen.getByRole("heading", { level: 4 }).textContent;
    expect(screen.getByRole("button", { name: "Föregående" })).toBeDisabled();
    await user.click(screen.getByRole("button", { name: "Nästa" }));
    expect(screen.getByText("Fråga 2 av 2")).toHaveFocus();
    expect(screen.getByRole("heading", { level: 4 }).textContent).not.toBe(first);
    await user.click(screen.getByRole("button", { name: "Föregående" }));
    expect(screen.getByRole("heading", { level: 4 }).textContent).toBe(first);
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
    await user.click(answer(/tkr/u));
    await screen.findByText("Inga obesvarade frågor");
    cleanup();
    return workbook.stored();
  }

  it("asks nothing in a copy with the same headings, says for which workbook it was answered, and asks again when that is taken back", async () => {
    const { user, now } = await openCopy(await answeredOnce());
    expect(screen.getByText("Inga obesvarade frågor")).toBeVisible();
    expect(screen.getByText("Enligt svaret för enhet-gar-inte-att-avgora.xlsx")).toBeVisible();
    await goToScreen(user, "Granska");
    expect(await screen.findByText("Läst enligt ett tidigare svar")).toBeVisible();
    await goToScreen(user, /^Frågor/u);
    await user.click(screen.getByRole("button", { name: /^Svara på nytt: / }));
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
    await user.click(answer(/tkr/u));
    await screen.findByText("Inga obesvarade frågor");
    const { answersFor, ...rest } = workbook.stored();
    const name = "nästa tertial.xlsx";
    cleanup();
    await openCopy({ ...rest, layouts: {}, answersFor: { [name]: Object.values(answersFor)[0]! } }, (text) =>
      text.replace("Status", "Läge"),
    );
    expect(screen.getByText("Inga obesvarade frågor")).toBeVisible();
  });

  it("asks how spending is signed", async () => {
    const { user, workbook } = await openQuestions("tecken-gar-inte-att-avgora");
    await user.click(answer(/^Med minus \(som negativa tal\): utfall −?[\d\s]+kr$/u));
    await waitFor(() => expect(Object.values(workbook.stored().answersFor)).toEqual([{ costSign: "minus" }]));
  });

  it("asks which nämnd a name means, with the likely ones first", async () => {
    const { user, workbook } = await openQuestions("okand-namnd");
    // Farsta is no likely one here, so it is among the other answers.
    if (screen.queryByRole("button", { name: "Farsta stadsdelsnämnd" }) === null)
      await user.click(screen.getByRole("button", { name: /^Andra svar/u }));
    await user.click(answer("Farsta stadsdelsnämnd"));
    await waitFor(() => expect(Object.values(workbook.stored().answers.namnder ?? {})).toEqual(["farsta"]));
  });

  it("asks what a heading means, or to leave its column", async () => {
    const { user, workbook } = await openQuestions("nastan-ratt-rubrik");
    await user.click(answer("Läs inte kolumnen"));
    await waitFor(() =>
      expect(
        Object.values(workbook.stored().answersFor).flatMap(({ headings = {} }) => Object.values(headings)),
      ).toEqual([null]),
    );
  });
});
