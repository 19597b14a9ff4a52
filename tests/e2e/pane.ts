import { answerTexts } from "../../src/core/messages/answer-texts";
import { questionTexts } from "../../src/core/messages/question-texts";
import type { Locator } from "playwright-core";
import { say, type Params } from "../../src/faces/taskpane/texts";
import type { PaneTexts } from "../../src/faces/taskpane/texts";
import { sv } from "../../src/faces/taskpane/texts.sv";
import type { Bench } from "./bench";

/** The pane's own words, so that a test fails for what the pane does and not for how it is put. */
export const words = sv;
/** What questions and their answers say. */
export const asked = { question: questionTexts.sv, answer: answerTexts.sv };
export const said = (text: string, params: Params): string => say(text, params, "sv");

type Screen = keyof typeof sv.screens;

/** Opens a screen by the pane's navigation; Regler and Om stand under Mer in a narrow pane. */
export async function show({ pane }: Bench, screen: Screen, texts: PaneTexts = sv): Promise<void> {
  const bar = pane.getByRole("navigation", { name: texts.navigation });
  const item = bar.getByRole("button", { name: new RegExp(`^${texts.screens[screen]}(?:\\s*,|$)`, "u") });
  if ((await item.count()) === 0) await bar.getByRole("button", { name: texts.more, exact: true }).click();
  await item.click();
  await pane.getByRole("heading", { name: texts.screens[screen], exact: true }).waitFor();
}

/** Unfolds what stands under a heading of Om. */
export async function unfold({ pane }: Bench, title: string): Promise<void> {
  const fold = pane.getByRole("button", { name: title, exact: true });
  if ((await fold.getAttribute("aria-expanded")) === "false") await fold.click();
}

/** Checks the workbook from the first screen and waits for what was found. */
export async function check({ pane }: Bench, texts: PaneTexts = sv): Promise<void> {
  await pane.getByRole("button", { name: texts.start.check }).click();
  await pane.getByRole("button", { name: texts.checkAgain }).waitFor();
  await findings(pane).first().waitFor();
}

/** The kinds of what was found, one article each. */
export const findings = (pane: Bench["pane"]): Locator => pane.getByRole("article");

/** Unfolds one kind of finding, which folds the others. */
export async function openKind(pane: Bench["pane"], title: string): Promise<Locator> {
  const kind = findings(pane).filter({ hasText: title });
  const head = kind.locator("h4 button");
  if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
  return kind;
}

export const button = ({ pane }: Bench, name: string): Locator => pane.getByRole("button", { name, exact: true });

/** Writes the summary from Sammanställ and waits until it stands there. */
export async function write(bench: Bench): Promise<void> {
  await show(bench, "summary");
  const first = button(bench, words.summary.write);
  await first.or(button(bench, words.summary.rewrite)).click();
  await bench.pane.getByText(words.summary.written, { exact: true }).waitFor();
}

/** The text of what has the focus in the pane; "BODY" for nothing. */
export const focused = ({ pane }: Bench): Promise<string> =>
  pane.locator("html").evaluate(() => {
    const { activeElement } = document;
    return activeElement === document.body ? "BODY" : (activeElement?.textContent ?? "");
  });
