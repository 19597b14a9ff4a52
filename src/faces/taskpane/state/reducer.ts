import type { Edition } from "../../../core/anvisningar/schema";
import type { Remark } from "../../../core/findings/finding";
import type { HostFacts, PlaceInWorkbook, SummaryState } from "../../../core/host/open-workbook";
import { noSettings, type WorkbookSettings } from "../../../core/host/workbook-settings";
import type { Selection } from "../../../core/selection/selection";
import { addressOf, parseArea } from "sheet-refs";
import { sentStillTrue, stillTrue } from "../model/still-true";
import type {
  Checked,
  Collected,
  ExampleView,
  PaneState,
  PickedEdition,
  Problem,
  Screen,
  Sent,
  TrialView,
  WorkStep,
  Written,
} from "./pane-state";

export type Action =
  | { readonly type: "opened"; readonly settings: WorkbookSettings; readonly facts: HostFacts | null }
  | { readonly type: "summary-known"; readonly summary: SummaryState | null }
  /** `fromOutside`: by the ribbon or a shortcut, so that no button of the pane has the focus. */
  | { readonly type: "went"; readonly screen: Screen; readonly fromOutside?: boolean }
  | { readonly type: "help"; readonly part: string | null }
  | { readonly type: "heading-reached" }
  | { readonly type: "subject"; readonly subject: PaneState["subject"] }
  | { readonly type: "start-shown"; readonly shown: boolean }
  | { readonly type: "working"; readonly step: WorkStep; readonly fraction: number | null }
  /** `known`: what had changed before the reading began. */
  | { readonly type: "workbook-read"; readonly known: ReadonlySet<string>; readonly mayHaveLostUndo: boolean }
  | { readonly type: "checked"; readonly checked: Checked }
  | { readonly type: "example"; readonly example: ExampleView }
  | { readonly type: "stopped" }
  | { readonly type: "came-to"; readonly written: Written }
  | { readonly type: "sent"; readonly sent: Sent | null }
  | { readonly type: "edition-picked"; readonly picked: PickedEdition | null }
  /** The edition that goes for the open workbook from now on. */
  | { readonly type: "edition-known"; readonly edition: SpeakingEdition }
  | { readonly type: "failed"; readonly problem: Problem }
  | { readonly type: "problem-closed" }
  | { readonly type: "cell-changed"; readonly place: PlaceInWorkbook }
  | { readonly type: "went-to"; readonly place: PlaceInWorkbook | null }
  | { readonly type: "settings"; readonly settings: WorkbookSettings }
  | { readonly type: "selection"; readonly selection: Selection }
  | { readonly type: "collected"; readonly change: (collected: Collected) => Collected }
  | { readonly type: "trial"; readonly change: Partial<TrialView> }
  | { readonly type: "reset" };

const nothingTried: TrialView = {
  kind: "idle",
  probes: [],
  earlier: null,
  results: [],
  now: null,
  request: null,
  outcome: null,
};

export const firstState = (showsStart: boolean): PaneState => ({
  screen: "check",
  showsStart,
  settings: noSettings,
  selection: {},
  checked: null,
  collected: { files: [], outcome: null },
  receiverWord: null,
  subject: "open",
  headingWanted: false,
  help: null,
  example: "none",
  work: { kind: "none" },
  written: { kind: "none" },
  sent: null,
  pickedEdition: null,
  problem: null,
  problemCodes: [],
  changed: new Set(),
  mayHaveLostUndo: false,
  wentTo: null,
  summary: null,
  facts: null,
  trial: nothingTried,
});

const idle = { kind: "none" } as const;
const nothing = { kind: "none" } as const;

export function reduce(before: PaneState, action: Action): PaneState {
  const after = reduced(before, action);
  return action.type === "sent" ? after : { ...after, sent: sentStillTrue(after, before) };
}

function reduced(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case "opened":
      return { ...state, settings: action.settings, facts: action.facts };
    case "summary-known":
      return withSummary(state, action.summary);
    case "went":
      return {
        ...state,
        ...{ screen: action.screen, showsStart: false, problem: null, help: null },
        headingWanted: action.fromOutside ?? false,
      };
    case "help":
      // The introduction has no heading to go back to.
      return { ...state, help: action.part, headingWanted: action.part !== null || !state.showsStart };
    case "heading-reached":
      return { ...state, headingWanted: false };
    case "subject":
      return { ...state, subject: action.subject };
    case "start-shown":
      return { ...state, showsStart: action.shown, help: null };
    case "working":
      return { ...state, work: { kind: "running", step: action.step, fraction: action.fraction }, problem: null };
    case "workbook-read":
      return {
        ...state,
        changed: new Set([...state.changed].filter((cell) => !action.known.has(cell))),
        mayHaveLostUndo: action.mayHaveLostUndo,
      };
    case "checked":
      return {
        ...inWordOf(state, action.checked.outcome.edition),
        ...{ checked: action.checked, example: action.checked.isExample ? state.example : "none" },
      };
    case "example":
      return { ...state, example: action.example };
    case "stopped":
      return { ...state, work: idle };
    case "came-to":
      return { ...state, written: action.written };
    case "sent":
      return { ...state, sent: action.sent };
    case "edition-picked":
      return { ...state, pickedEdition: action.picked };
    case "failed":
      return failed(state, action.problem);
    case "problem-closed":
      return { ...state, problem: null };
    case "cell-changed":
      return withChange(state, action.place);
    case "went-to":
      return { ...state, wentTo: action.place };
    case "settings":
      return { ...state, settings: action.settings };
    case "selection":
      return { ...state, selection: action.selection };
    case "collected":
      return withCollected(state, action.change(state.collected));
    case "edition-known":
      return inWordOf(state, action.edition);
    case "trial":
      return { ...state, trial: { ...state.trial, ...action.change } };
    case "reset":
      return { ...firstState(true), work: state.work, facts: state.facts, summary: state.summary, trial: state.trial };
  }
}

/** An edition, of which only its word for its receivers matters here. */
type SpeakingEdition = Pick<Edition, "receiverWord">;

/** The very same word while it says the same, so that nothing is shown anew. */
function inWordOf(state: PaneState, edition: SpeakingEdition): PaneState {
  const receiverWord = edition.receiverWord ?? null;
  const isSame = JSON.stringify(receiverWord) === JSON.stringify(state.receiverWord);
  return isSame ? state : { ...state, receiverWord };
}

const withCollected = (state: PaneState, collected: Collected): PaneState => ({
  ...(collected.outcome === null ? state : inWordOf(state, collected.outcome.edition)),
  collected,
});

const mostCodes = 20;

const failed = (state: PaneState, problem: Problem): PaneState => ({
  ...state,
  problem,
  problemCodes: [...state.problemCodes, codeOf(problem.remark)].slice(-mostCodes),
});

/** Host codes say more than ours, and say nothing of the workbook. */
function codeOf({ code, params }: Remark): string {
  const detail = params["code"] ?? params["set"];
  return typeof detail === "string" ? `${code} (${detail})` : code;
}

/** What was said of the summary, or of the sheets that were read, ends with what makes it untrue. */
function withSummary(state: PaneState, summary: SummaryState | null): PaneState {
  const { checked } = state;
  // A check that the ribbon ran does not say what it read: it has just read what stands there.
  const known = checked?.sheets === null && summary !== null ? { ...checked, sheets: summary.others } : checked;
  return { ...state, summary, checked: known, written: stillTrue(state.written, summary) };
}

/** Our own sheets are not read, so a change there makes nothing out of date but what was said of their cells. */
function withChange(before: PaneState, { sheet, cell }: PlaceInWorkbook): PaneState {
  const { written } = before;
  const state = written.kind === "cancelled" && written.left === "as-before" ? { ...before, written: nothing } : before;
  if (state.summary?.sheets.includes(sheet))
    return written.kind === "edited" || written.kind === "not-restored" ? { ...state, written: nothing } : state;
  return { ...state, changed: new Set([...state.changed, ...cellsOf(cell).map((one) => `${sheet}!${one}`)]) };
}

/** Beyond this it no longer matters how many cells were pasted. */
const mostCells = 1000;

function cellsOf(range: string): readonly string[] {
  const area = parseArea(range);
  if (area === null || (area.bottom - area.top + 1) * (area.right - area.left + 1) > mostCells) return [range];
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  return rows.flatMap((row) => columns.map((column) => addressOf(row, column)));
}
