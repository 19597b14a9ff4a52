import { type Remark, remark } from "../../../core/findings/finding";
import type { PlaceInWorkbook, StandingSummary, WriteOptions } from "../../../core/host/open-workbook";
import type { SummaryDocument } from "../../../core/document/document";
import { areaText } from "sheet-refs";
import { inProgress } from "../host/host-error";
import type { Pace } from "../host/time-slices";
import { pack } from "../record/pack";
import { stored, storedFreeText } from "./stored";
import type { Head, Slot, WritingHead } from "../record/record";
import { lockOf } from "./lock";
import { actualNames, type Change, slotsFor } from "./plan";
import { sourceSheet } from "./resolve";
import { type Standing, type UserCell, withUserCells } from "./standing";
import { chartToLose, theirCharts } from "./state/charts-now";
import { otherSummary, withAbout } from "./which-summary";
import { droppedSheets, type OwnState } from "./state/own-state";
import { changesByHand, firstLost, firstObstacle, movedFreeText, unrecorded } from "./state/standing-now";

/** Who writes: told apart from runs of other panes, and from those that ended long ago. */
export interface Run {
  readonly id: string;
  readonly began: number;
}

export type Prepared =
  | { readonly kind: "change"; readonly change: Change }
  | { readonly kind: "edited"; readonly cells: readonly PlaceInWorkbook[] }
  | ({ readonly kind: "other-summary"; readonly drops: readonly string[] } & StandingSummary)
  | { readonly kind: "refused"; readonly remark: Remark };

/** What stands in the workbook before the write: the summary as it was written, and what people have changed in it. */
interface Before {
  readonly standing: Standing | null;
  /** The slot that it is stored in, as long as nothing in it has been changed. */
  readonly slot: Slot | null;
  readonly previous: Slot | null;
  readonly clears: readonly Standing[];
  readonly freeText: readonly UserCell[];
  readonly edits: readonly (UserCell & { readonly place: PlaceInWorkbook })[];
  /** Nobody can tell what in it is ours. */
  readonly unknown: boolean;
}

/** Decides whether the document can be written over what stands there, and how the way back is kept. Changes nothing. */
export async function prepareWrite(
  state: OwnState,
  document: SummaryDocument,
  { overwriteEdits, replaceOther = false }: WriteOptions,
  run: Run,
  pace: Pace,
): Promise<Prepared> {
  const at = { file: state.file };
  const head = state.record?.head ?? null;
  const hindrance = lockOf(state, document.sheets) ?? missingSource(state, document);
  if (hindrance !== null) return { kind: "refused", remark: hindrance };
  if (head?.state === "writing" && run.began - head.began < handsOffMs) {
    return { kind: "refused", remark: remark("EXC-09", at, { code: inProgress }) };
  }
  const bare: Standing = { document, userCells: [] };
  const before = await whatStands(state, bare, pace);
  const other = replaceOther ? null : otherSummary(state, before.standing, document);
  if (other !== null) {
    const drops = droppedSheets(state, document).map(([, { name }]) => name);
    return { kind: "other-summary", drops, ...other };
  }
  const next = { document, userCells: movedFreeText(before.freeText, bare) };
  if (!overwriteEdits && (before.edits.length > 0 || before.unknown)) {
    return { kind: "edited", cells: before.unknown ? usedAreas(state) : before.edits.map(({ place }) => place) };
  }
  const inTheWay = before.unknown || head?.state === "writing" ? null : firstObstacle(state, before.standing, next);
  const obstacle = inTheWay ?? (before.unknown ? null : firstLost(state, before.clears, next));
  if (obstacle !== null) {
    return { kind: "refused", remark: remark("SKR-03", { ...at, ...obstacle }, { ...obstacle }) };
  }
  const lost = chartToLose(state, droppedSheets(state, document));
  if (lost !== null) return { kind: "refused", remark: lost };
  return { kind: "change", change: await changeTo(state, next, before, head, run, pace) };
}

/** A write of another pane that began less than this ago may still be going on. */
const handsOffMs = 20_000;

async function changeTo(
  state: OwnState,
  next: Standing,
  before: Before,
  head: Head | null,
  run: Run,
  pace: Pace,
): Promise<Change> {
  const back =
    before.standing === null || before.slot !== null
      ? null
      : await pack(withUserCells(before.standing, [...before.freeText, ...before.edits]), pace);
  const packed = await pack(next, pace);
  const [nextSlot, backSlot] = slotsFor(head, [packed.length, back?.length ?? 1]);
  if (nextSlot === undefined || backSlot === undefined) throw new Error("The record has no free slot");
  const kept = before.standing === null ? null : (before.slot ?? backSlot);
  const asOf = next.document.created;
  const names = actualNames(state, next.document);
  const during: WritingHead = {
    version: 1,
    state: "writing",
    run: run.id,
    began: run.began,
    asOf,
    next: nextSlot,
    back: kept,
    backPrevious: before.previous,
    theirCharts: [...theirCharts(state)],
    adds: [...names.sheets.values()].filter((name) => !state.sheetNames.includes(name)),
  };
  return {
    next,
    before: before.clears,
    fillings: [{ slot: nextSlot, pieces: packed }, ...(back === null ? [] : [{ slot: backSlot, pieces: back }])],
    during,
    after: { version: 1, state: "whole", run: run.id, asOf, ...withAbout(next), current: nextSlot, previous: kept },
    computed: true,
  };
}

async function whatStands(state: OwnState, next: Standing, pace: Pace): Promise<Before> {
  const head = state.record?.head ?? null;
  const load = (slot: Slot | null): Promise<Standing | null> => stored(state, slot, pace);
  const nothing = { clears: [], freeText: [], edits: [], unknown: false };
  if (head?.state === "writing") {
    const [broken, back] = [await load(head.next), await load(head.back)];
    const clears = [broken, back].filter((one) => one !== null);
    const freeText = back === null ? [] : storedFreeText(back);
    return { ...nothing, standing: back, slot: head.back, previous: head.backPrevious, clears, freeText };
  }
  if (state.own.size === 0) return { ...nothing, standing: null, slot: null, previous: null };
  const current = head === null ? null : await load(head.current);
  const standing = current ?? unrecorded(state, next);
  const { freeText, edits } = changesByHand(state, current ?? next);
  const changed = freeText.length > 0 || edits.length > 0;
  return {
    standing,
    slot: current === null || changed ? null : (head?.current ?? null),
    previous: head?.previous ?? null,
    clears: [standing],
    freeText,
    edits: current === null ? [] : edits,
    unknown: current === null,
  };
}

const usedAreas = ({ own }: OwnState): readonly PlaceInWorkbook[] =>
  [...own.values()].flatMap(({ name, content: { area } }) => (area ? [{ sheet: name, cell: areaText(area) }] : []));

/** A sheet that the summary refers to was renamed or deleted after it was read. */
function missingSource({ file, sheetNames }: OwnState, { sheets }: SummaryDocument): Remark | null {
  const there = new Set(sheetNames);
  const lost = sheets
    .flatMap(({ cells }) => cells)
    .some(({ formula, link }) => {
      const source = formula === undefined ? null : sourceSheet(formula);
      return (source !== null && !there.has(source)) || (link !== undefined && !there.has(link.sheet));
    });
  return lost ? remark("SKR-04", { file }, {}) : null;
}
