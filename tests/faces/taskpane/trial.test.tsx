import axe from "axe-core";
import { paneTexts } from "../../support/pane/pane-texts";
import { screen, within } from "@testing-library/react";
import type {
  ExcelTrial,
  ProbeFacts,
  ProbeResult,
  TrialOutcome,
  TrialReport,
} from "../../../src/core/host/excel-trial";
import { trialReport } from "../../../src/faces/taskpane/model/trial-report";
import { goToScreen, openPane, type OpenedPane } from "../../support/pane/open-pane";

const probes: readonly ProbeFacts[] = [
  { id: "null-sheets", step: "null-objects", title: { sv: "Blad som inte finns", en: "Missing sheets" } },
  { id: "undo-kept-check", step: "undo-kept", title: { sv: "Ctrl+Z efter Granska", en: "Ctrl+Z after a check" } },
  { id: "cell-edit", step: "error-codes", title: { sv: "Medan en cell redigeras", en: "While a cell is edited" } },
];

const asExpected: ProbeResult = {
  id: "null-sheets",
  kind: "as-expected",
  saw: { code: "ok", last: true },
  expected: {},
  milliseconds: 12,
};
const lost: ProbeResult = {
  id: "undo-kept-check",
  kind: "differs",
  saw: { code: "ok", kept: false },
  expected: { kept: [true] },
  milliseconds: 900,
};

const reportOf = (results: readonly ProbeResult[], left: readonly string[] = []): TrialReport => ({
  excel: { platform: "PC", build: "16.0.19201.20002", api: "1.20" },
  results,
  habits: { undoGroups: "refused" },
  left,
});

/** A trial that asks what the adapter's would, in front of no Excel. */
function trialWho(run: ExcelTrial["run"], earlier: ExcelTrial["earlier"] = () => null): ExcelTrial {
  return { probes, earlier, run };
}

const open = async (trial: ExcelTrial): Promise<OpenedPane> => {
  const pane = await openPane({ ports: { loadTrial: () => Promise.resolve(trial) } });
  await openTechnical(pane.user);
  return pane;
};

/** Goes to Om and unfolds what stands there for the IT department, unless it has unfolded itself. */
async function openTechnical(user: OpenedPane["user"]): Promise<void> {
  await goToScreen(user, "Om");
  const fold = screen.getByRole("button", { name: "Tekniska uppgifter och självtest" });
  if (fold.getAttribute("aria-expanded") === "false") await user.click(fold);
}

const card = (): HTMLElement =>
  screen.getByRole("heading", { level: 4, name: "Prova i en tom arbetsbok" }).parentElement!;
const press = (user: OpenedPane["user"], name: string): Promise<void> =>
  user.click(within(card()).getByRole("button", { name }));

async function faults(container: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axe.run(
    { include: [container], exclude: [["[data-tabster-dummy]"]] },
    { rules: { "color-contrast": { enabled: false } } },
  );
  return violations.map(({ id }) => id);
}

it("is not offered where there is no Excel to try", async () => {
  const { user } = await openPane();
  await openTechnical(user);
  expect(screen.queryByRole("heading", { name: "Prova i en tom arbetsbok" })).toBeNull();
});

it("asks, counts down, and gives the answers as a text to copy", async () => {
  const trial = trialWho(async (start, material, person, { progress }) => {
    expect(start).toBe("anew");
    progress?.([], "undo-kept-check");
    const text = { sv: "Skriv 7 i cell B2.", en: "Type 7 in cell B2." };
    expect(await person.ask({ probe: "undo-kept-check", text, answers: ["done"] })).toBe("done");
    progress?.([asExpected, lost], "cell-edit");
    expect(await person.ask({ probe: "cell-edit", text, answers: ["begin"] })).toBe("begin");
    await person.leave({ probe: "cell-edit", text }, 1);
    const document = await material.summarise(material.example);
    expect(document.sheets.map(({ name }) => name)).toContain("Sammanställning");
    return { kind: "done", report: reportOf([asExpected, lost], ["Medelkoll prov 3"]) };
  });
  const { user, container } = await open(trial);
  expect(card()).toHaveTextContent(/Skapa en ny, tom arbetsbok/u);
  await press(user, "Börja provet");
  expect(await within(card()).findByText("Skriv 7 i cell B2.")).toBeVisible();
  expect(card()).toHaveTextContent("Fråga 1 av 3: Ctrl+Z efter Granska");
  expect(await faults(container)).toEqual([]);
  await press(user, "Klart");
  await press(user, "Börja");
  expect(await within(card()).findByText("1 sekund kvar")).toBeVisible();
  expect(await within(card()).findByText("Provet är klart", {}, { timeout: 20_000 })).toBeVisible();
  expect(card()).toHaveTextContent("1 svar skiljer sig från vad Medelkoll förutsätter.");
  expect(card()).toHaveTextContent("utom: Medelkoll prov 3");
  expect(within(card()).getByText("Ctrl+Z efter Granska, och sammanfogade celler").parentElement).toHaveTextContent(
    "1 annorlunda",
  );
  expect(await faults(container)).toEqual([]);
  await press(user, "Kopiera");
  const copied = await navigator.clipboard.readText();
  expect(copied).toMatch(/^Medelkoll, prov i Excel\nMedelkoll: 0\.1\.0-test\nDag: 2024-11-13\nExcel: PC 16\.0\.19201/u);
  expect(copied).toContain("undo-kept-check (Ctrl+Z efter Granska)\n  kept=false, väntat true");
});

it("stops when the user wants to, also while a question is open", async () => {
  const trial = trialWho(async (_, __, person, { signal }) => {
    const text = { sv: "Skriv 7.", en: "Type 7." };
    const answer = await person.ask({ probe: "undo-kept-check", text, answers: ["done"] });
    expect([answer, signal?.aborted]).toEqual(["skip", true]);
    return { kind: "stopped", report: reportOf([]) };
  });
  const { user } = await open(trial);
  await press(user, "Börja provet");
  await press(user, "Avbryt provet");
  expect(await within(card()).findByText("Provet är avbrutet")).toBeVisible();
  expect(card()).toHaveTextContent("Provets blad är borttagna.");
});

it("says what to do when the workbook is not empty", async () => {
  const refused: TrialOutcome = { kind: "refused", why: "not-empty", detail: "Projekt" };
  const { user } = await open(trialWho(() => Promise.resolve(refused)));
  await press(user, "Börja provet");
  expect(await within(card()).findByText(/inte tom: ”Projekt”\. Skapa en ny arbetsbok/u)).toBeVisible();
  expect(within(card()).getByRole("button", { name: "Prova igen" })).toBeVisible();
});

it("goes on with what an earlier visit began, and keeps the question while another part is shown", async () => {
  const starts: string[] = [];
  const trial = trialWho(
    async (start, _, person) => {
      starts.push(start);
      const text = { sv: "Tryck Ctrl+Z.", en: "Press Ctrl+Z." };
      await person.ask({ probe: "cell-edit", text, answers: ["yes", "no"] });
      return { kind: "reopen", report: reportOf([asExpected]) };
    },
    () => ({ results: [asExpected], next: probes[1]! }),
  );
  const { user } = await open(trial);
  expect(await within(card()).findByText(/Ställda frågor: 1 av 3\. Nästa: Ctrl\+Z efter Granska/u)).toBeVisible();
  await press(user, "Fortsätt provet");
  expect(await within(card()).findByText("Tryck Ctrl+Z.")).toBeVisible();
  await goToScreen(user, "Granska");
  await goToScreen(user, "Om");
  await press(user, "Ja");
  expect(await within(card()).findByText("Stäng arbetsboken och öppna den igen")).toBeVisible();
  expect(starts).toEqual(["go-on"]);
});

describe("the text to copy", () => {
  const words = { version: "0.1.0", day: "2026-11-28", probes } as const;

  it("says in one line each what was seen, and that nothing differs", () => {
    const text = trialReport({ ...words, language: "sv", texts: paneTexts.sv.trial, report: reportOf([asExpected]) });
    expect(text.split("\n")).toEqual([
      "Medelkoll, prov i Excel",
      "Medelkoll: 0.1.0",
      "Dag: 2026-11-28",
      "Excel: PC 16.0.19201.20002, ExcelApi 1.20",
      "Ångra i ett steg: vägras här",
      "Utfall: 1 som väntat",
      "",
      "Annorlunda än väntat: inga",
      "",
      "Alla svar:",
      "null-sheets (Blad som inte finns) · som väntat · code=ok last=true · 12 ms",
    ]);
  });

  it("is English in an English Office", () => {
    const text = trialReport({ ...words, language: "en", texts: paneTexts.en.trial, report: reportOf([lost]) });
    expect(text).toContain("undo-kept-check (Ctrl+Z after a check)\n  kept=false, expected true");
    expect(text).not.toMatch(/[åäö]/u);
  });
});
