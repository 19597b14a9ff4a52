import type { FindingCode } from "./catalogue";
import type { Remark } from "./finding";

/**
 * What a person reads once, however many cells it is about: the first place speaks, and the others are named with it. `sheet` and `file`: within one sheet
 * or one workbook, of one field; `all`: over all workbooks too, where three or more say the same.
 */
const together: Partial<Record<FindingCode, "sheet" | "file" | "all">> = {
  "STR-02": "file",
  "STR-04": "all",
  "STR-05": "sheet",
  "STR-13": "file",
  "STR-15": "sheet",
  "STR-17": "file",
  "STR-19": "file",
  "STR-22": "all",
  "STR-24": "file",
  "STR-58": "file",
  "ID-03": "all",
  "ID-07": "file",
  "BEL-01": "sheet",
  "BEL-02": "sheet",
  "BEL-06": "sheet",
  "BEL-50": "sheet",
  "DAT-01": "sheet",
  "DAT-02": "sheet",
  "KOD-01": "file",
  "OVS-03": "file",
  "OVS-06": "file",
  "SVA-01": "all",
};

const isGathered = (code: string): code is keyof typeof together => Object.hasOwn(together, code);

/** Fewer workbooks than this are told one by one. */
const manyFiles = 3;

/**
 * Remarks of one kind become one, at the place of the first; order is kept otherwise. A gathered remark is no longer about one project. What keeps a total
 * from being whole (`isDoubt`) is told at its own cell.
 */
export function gatherRemarks(
  remarks: readonly Remark[],
  isDoubt: (remark: Remark) => boolean = () => false,
): readonly Remark[] {
  const doubts = new Set(remarks.filter((one) => isGathered(one.code) && isDoubt(one)));
  return gatheredBy(
    gatheredBy(remarks, doubts, (one, reach) => [one.at.file, reach === "sheet" ? (one.at.sheet ?? "") : ""], 2),
    doubts,
    (_, reach) => (reach === "all" ? ["all"] : null),
    manyFiles,
  );
}

type Reach = "sheet" | "file" | "all";

function gatheredBy(
  remarks: readonly Remark[],
  apart: ReadonlySet<Remark>,
  placeOf: (one: Remark, reach: Reach) => readonly string[] | null,
  fewest: number,
): readonly Remark[] {
  const groups = new Map<string, Remark[]>();
  const keyOf = (one: Remark): string | null => {
    // What was decided is told of each by itself.
    const reach = isGathered(one.code) && !apart.has(one) && one.waived === undefined ? together[one.code] : undefined;
    const place = reach === undefined ? null : placeOf(one, reach);
    if (place === null) return null;
    // What headings may mean is said once, however many there are.
    const field =
      one.code === "STR-24" ? "" : (one.params["field"] ?? one.params["fields"] ?? one.params["answer"] ?? "");
    return JSON.stringify([one.code, ...place, field]);
  };
  const keys = remarks.map(keyOf);
  for (const [index, one] of remarks.entries()) {
    const key = keys[index] ?? null;
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return remarks.flatMap((one, index) => {
    const key = keys[index] ?? null;
    const group = key === null ? undefined : groups.get(key);
    if (!group || group.length < fewest) return [one];
    return group[0] === one ? [joined(one, group.slice(1))] : [];
  });
}

function joined(first: Remark, others: readonly Remark[]): Remark {
  const [{ at, params } = first, ...more] = [first, ...others].flatMap(placesOf);
  return { code: first.code, at, params, also: more.map((one) => one.at), alsoParams: more.map((one) => one.params) };
}

/** Each place of a remark with what was found there. */
export const placesOf = ({
  at,
  params,
  also = [],
  alsoParams = [],
}: Remark): readonly Pick<Remark, "at" | "params">[] => [
  { at, params },
  ...also.map((place, index) => ({ at: place, params: alsoParams[index] ?? params })),
];
