import { type Remark, remark } from "../../../core/findings/finding";
import type { PlaceInWorkbook } from "../../../core/host/open-workbook";
import { formulaFault, type Known } from "../../xlsx/writer/formula-guard";
import type { Pace } from "../host/time-slices";
import { pack } from "../record/pack";
import type { WholeHead, WritingHead } from "../record/record";
import { cellLockOf, lockOf } from "./lock";
import { actualNames, type Change, slotsFor } from "./plan";
import type { Run } from "./prepare-write";
import { sheetMarks } from "./own-names";
import { resolvedSheet } from "./resolve";
import { type Standing, withUserCells } from "./standing";
import { chartToLose, theirCharts } from "./state/charts-now";
import type { OwnState } from "./state/own-state";
import { changesByHand, firstLost, firstObstacle, movedFreeText } from "./state/standing-now";
import { stored, storedFreeText } from "./stored";
import { withAbout } from "./which-summary";

export type PreparedRestore =
  | { readonly kind: "change"; readonly change: Change }
  /** There was nothing before: everything of ours goes. */
  | { readonly kind: "removal"; readonly during: WritingHead }
  | { readonly kind: "edited"; readonly cells: readonly PlaceInWorkbook[] }
  | { readonly kind: "refused"; readonly remark: Remark };

/** What it takes to put back what stood there before the last write, or before the one that was broken off. */
export async function prepareRestore(state: OwnState, run: Run, pace: Pace): Promise<PreparedRestore> {
  const head = state.record?.head ?? null;
  const refused = (why: Remark): PreparedRestore => ({ kind: "refused", remark: why });
  const nothing = remark("SKR-06", { file: state.file }, {});
  if (state.readOnly) return refused(cellLockOf(state) ?? nothing);
  if (head === null) {
    const stray = state.strayRecord !== null || (state.record !== null && state.own.size === 0);
    return stray ? { kind: "removal", during: removing(run, state) } : refused(nothing);
  }
  const locked = cellLockOf(state);
  if (locked !== null) return refused(locked);
  const prepared =
    head.state === "writing" ? await unfinished(state, head, run, pace) : await whole(state, head, run, pace);
  if (prepared === null) return refused(nothing);
  if (prepared.kind !== "change" && prepared.kind !== "removal") return prepared;
  const sheets = prepared.kind === "change" ? prepared.change.next.document.sheets : [];
  const going = [...state.own].filter(([kind]) => !sheets.some(({ name }) => name === kind));
  const closed = lockOf(state, sheets) ?? chartToLose(state, going);
  return closed === null ? prepared : refused(closed);
}

/** The record of a removal: what it goes back to is nothing. */
const removing = ({ id, began }: Run, state: OwnState): WritingHead => ({
  version: 1,
  state: "writing",
  run: id,
  began,
  asOf: "",
  next: null,
  back: null,
  backPrevious: null,
  adds: [],
  theirCharts: [...theirCharts(state)],
});

async function unfinished(state: OwnState, head: WritingHead, run: Run, pace: Pace): Promise<PreparedRestore | null> {
  if (head.back === null) return { kind: "removal", during: { ...head, run: run.id, began: run.began } };
  const [broken, back] = [await stored(state, head.next, pace), await stored(state, head.back, pace)];
  if (back === null || !isSound(state, back)) return null;
  const known = [broken, back].filter((one) => one !== null);
  const lost = firstLost(state, known, back);
  if (lost !== null) return inTheWay(state, lost);
  return {
    kind: "change",
    change: {
      next: back,
      before: known,
      fillings: [],
      during: { ...head, run: run.id, began: run.began },
      after: {
        version: 1,
        state: "whole",
        run: run.id,
        asOf: back.document.created,
        ...withAbout(back),
        current: head.back,
        previous: head.backPrevious,
      },
      computed: false,
    },
  };
}

async function whole(state: OwnState, head: WholeHead, run: Run, pace: Pace): Promise<PreparedRestore | null> {
  const current = await stored(state, head.current, pace);
  if (current === null) return null;
  const { freeText, edits } = changesByHand(state, current);
  if (head.previous === null) {
    // Deleting our sheets would take with it what people have written on them.
    const written = [...edits.map(({ place }) => place), ...freeTextPlace(state, freeText.length > 0)];
    if (state.own.size === 0) return null;
    return written.length > 0 ? { kind: "edited", cells: written } : { kind: "removal", during: removing(run, state) };
  }
  const previous = await stored(state, head.previous, pace);
  if (previous === null || !isSound(state, previous)) return null;
  // The free text is theirs whatever else is put back.
  const kept = freeText.length > 0 ? freeText : storedFreeText(current);
  const next = withUserCells(previous, movedFreeText(kept, previous));
  const obstacle = firstObstacle(state, current, next) ?? firstLost(state, [current], next);
  if (obstacle !== null) return inTheWay(state, obstacle);
  const packed = [await pack(next, pace), await pack(withUserCells(current, [...freeText, ...edits]), pace)] as const;
  const [nextSlot, backSlot] = slotsFor(head, [packed[0].length, packed[1].length]);
  if (nextSlot === undefined || backSlot === undefined) return null;
  const asOf = next.document.created;
  return {
    kind: "change",
    change: {
      next,
      before: [current],
      fillings: [
        { slot: nextSlot, pieces: packed[0] },
        { slot: backSlot, pieces: packed[1] },
      ],
      during: {
        ...removing(run, state),
        asOf,
        next: nextSlot,
        back: backSlot,
        backPrevious: head.previous,
        adds: [...actualNames(state, next.document).sheets.values()].filter((name) => !state.sheetNames.includes(name)),
      },
      after: {
        version: 1,
        state: "whole",
        run: run.id,
        asOf,
        ...withAbout(next),
        current: nextSlot,
        previous: backSlot,
      },
      computed: false,
    },
  };
}

const inTheWay = ({ file }: OwnState, place: PlaceInWorkbook): PreparedRestore => ({
  kind: "refused",
  remark: remark("SKR-03", { file, ...place }, { ...place }),
});

const freeTextPlace = ({ own }: OwnState, changed: boolean): readonly PlaceInWorkbook[] =>
  changed ? [...own.values()].slice(0, 1).map(({ name }) => ({ sheet: name, cell: "A1" })) : [];

/** The record lies in the workbook, so its formulas are judged before they are written: none may reach out of it. */
function isSound(state: OwnState, { document, userCells }: Standing): boolean {
  const kinds = new Set(document.sheets.map(({ name }) => name));
  if (kinds.size !== document.sheets.length || [...kinds].some((kind) => !sheetMarks.has(kind))) return false;
  const names = actualNames(state, document);
  const sheets = document.sheets.map((sheet) => resolvedSheet(sheet, names));
  const known: Known = {
    sheets: new Set([...state.sheetNames, ...names.sheets.values()].map((name) => name.toLowerCase())),
    tables: new Map(
      sheets.flatMap(({ tables }) =>
        tables.map(({ name, columns }) => [name.toLowerCase(), new Set(columns.map((text) => text.toLowerCase()))]),
      ),
    ),
  };
  const ours = sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
  const looks = sheets.flatMap(({ conditionalLooks }) => conditionalLooks.map(({ formula }) => formula));
  const theirs = userCells.flatMap(({ isFormula, content }) => (isFormula ? String(content) : []));
  return [...ours, ...looks, ...theirs].every((formula) => {
    const fault = formulaFault(formula, known);
    return fault === null || fault.startsWith("no sheet");
  });
}
