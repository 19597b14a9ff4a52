import { type Remark, remark } from "../../../../core/findings/finding";
import { chartNames } from "../../../../core/summary/names";
import type { OwnSheet, OwnState } from "./own-state";

/** A chart on a sheet of ours, whatever the user calls the sheet: `Projekt/Diagram 1`. */
type ChartKey = string;

const ours: ReadonlySet<string> = new Set(Object.values(chartNames));
const keyOf = (kind: string, name: string): ChartKey => `${kind}/${name}`;

const unknownCharts = ({ own }: OwnState): readonly ChartKey[] =>
  [...own].flatMap(([kind, { charts }]) => charts.flatMap((name) => (ours.has(name) ? [] : [keyOf(kind, name)])));

/**
 * A run that was broken off may have drawn a chart and not come to name it: the only one that was not there when it began. If there are more, people have drawn
 * charts since, and nobody can tell which are theirs.
 */
function unnamed(state: OwnState): ChartKey | null {
  const head = state.record?.head;
  const theirs = head?.state === "writing" ? head.theirCharts : undefined;
  if (theirs === undefined) return null;
  const since = unknownCharts(state).filter((key) => !theirs.includes(key));
  return since.length === 1 ? (since[0] ?? null) : null;
}

/** The user's own charts on our sheets. */
export const theirCharts = (state: OwnState): readonly ChartKey[] => {
  const own = unnamed(state);
  return unknownCharts(state).filter((key) => key !== own);
};

/** Names of the charts on a sheet that are ours. */
export function ownCharts(state: OwnState, kind: string): readonly string[] {
  const own = unnamed(state);
  return state.own.get(kind)?.charts.filter((name) => ours.has(name) || keyOf(kind, name) === own) ?? [];
}

/** Sheets that are to go would take charts of the user's own with them: then nothing is done. */
export function chartToLose(state: OwnState, going: readonly (readonly [kind: string, OwnSheet])[]): Remark | null {
  const theirs = theirCharts(state);
  const found = going.find(([kind, { charts }]) => charts.some((name) => theirs.includes(keyOf(kind, name))));
  const sheet = found?.[1].name;
  return sheet === undefined ? null : remark("SKR-07", { file: state.file, sheet }, { sheet });
}
