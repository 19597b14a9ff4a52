import { grantedAndSpent, type FieldId } from "../../anvisningar/known-fields";
import { remark } from "../../findings/finding";
import { agree, filledFrom, isRounded, moneyFields, unlikeSums } from "../../project/amounts-by-year";
import type { Identified } from "./identify-row";
import { complete, completedBy, isCalledAlike } from "./completing-rows";
import { isSameRow } from "../rows/same-row";
import { stated } from "./contradiction";
import { doubt, join, nothingTold, tell, type Told } from "../../project/told";

/** What the rows of one project come to. */
export interface Settled {
  /** The rows whose budget years count. */
  readonly kept: readonly Identified[];
  /** The rows that speak for the project: copies that agree can tell what the first leaves out. */
  readonly speaking: readonly Identified[];
  readonly told: Told;
  /** Amounts that the rows contradict each other in: not known until somebody has chosen. */
  readonly unknown: ReadonlySet<FieldId>;
}

const none: ReadonlySet<FieldId> = new Set();
const everyAmount: ReadonlySet<FieldId> = new Set(moneyFields);

/**
 * One project twice for the same year is never added up. Copies on different sheets that agree count once (ID-07), of a visible and a hidden one the
 * visible counts, and of an exact and a rounded one the exact; sheets that state different amounts contradict each other (ID-06); rows of one sheet, and rows that
 * differ in name, are a question (ID-01), and so is one grant that is repeated under every year (ID-08).
 */
export function withoutDuplicates(members: readonly Identified[]): Settled {
  if (members.length === 1) return { kept: members, speaking: members, told: nothingTold, unknown: none };
  const sums = members.filter(({ isSum }) => isSum);
  const parts = members.filter(({ isSum }) => !isSum);
  if (sums.length === 0 || parts.length === 0) return withoutCopies(members);
  // Parts of years that are told apart count themselves, so that each year has its own; else their sum counts.
  const areApart = parts.every((one, index) => !parts.slice(index + 1).some((other) => sharesYear(one, other)));
  if (areApart) {
    const settled = withoutCopies(parts);
    return { ...settled, speaking: [...settled.speaking, ...sums] };
  }
  return { kept: sums, speaking: members, told: nothingTold, unknown: none };
}

function withoutCopies(members: readonly Identified[]): Settled {
  const kept: Identified[] = [];
  const doubled: Identified[] = [];
  const unknown = new Set<FieldId>();
  const contradicted: Told[] = [];
  let overruled = false;
  for (const one of members.toSorted((a, b) => Number(a.hidden) - Number(b.hidden))) {
    const half = kept.find((other) => one.hidden === other.hidden && complete(one, other));
    if (half) {
      kept[kept.indexOf(half)] = completedBy(half, one);
      continue;
    }
    const rival = kept.find((other) => sharesYear(one, other));
    if (!rival) {
      kept.push(one);
      continue;
    }
    doubled.push(one);
    // "Till nämnden (tkr)" beside the list in kronor: the same amounts, and the exact ones count.
    if (!isOnSheetOf(one, rival) && isCalledAlike(one, rival) && one.hidden === rival.hidden) {
      if (isRounded(one.years, rival.years)) continue;
      if (isRounded(rival.years, one.years)) {
        kept[kept.indexOf(rival)] = one;
        doubled.splice(-1, 1, rival);
        continue;
      }
    }
    const differs = isOnSheetOf(one, rival)
      ? !isSameRow(one.row, rival.row)
      : !agree(one.years, rival.years) || !isCalledAlike(one, rival);
    if (differs && one.hidden !== rival.hidden) {
      overruled = true;
      continue;
    }
    const isOther = isOnSheetOf(one, rival) || !isCalledAlike(one, rival);
    if (differs && isOther) for (const field of everyAmount) unknown.add(field);
    if (differs && !isOther)
      contradicted.push(...unlikeSums(one.years, rival.years).map((id) => unlike(one, rival, id)));
    if (!differs || !isOther) kept[kept.indexOf(rival)] = withYearsOf(rival, one);
  }
  const [first] = kept;
  if (!first) throw new Error("A group has a member.");
  if (contradicted.length > 0 && unknown.size === 0 && !overruled) {
    const told = join(...contradicted);
    return { kept, speaking: members, told, unknown: new Set(told.gaps.flatMap(({ fields }) => fields)) };
  }
  const cells = members.map(({ at }) => `${at.sheet}!${at.cell}`);
  if (unknown.size > 0 || overruled) {
    const params = { id: first.id ?? first.name, cells };
    return {
      kept,
      speaking: kept,
      told: doubt("ID-01", doubled[0]?.at ?? first.at, params, { leavesOut: [...unknown], reach: [first.at] }),
      unknown,
    };
  }
  const again = doubled.find((row) => kept.some((one) => isOnSheetOf(row, one)));
  if (again)
    // The same row twice: a slip of the hand, or two entries that happen to be alike. Counted once, and nobody is told that it is right.
    return {
      kept,
      speaking: kept,
      told: doubt(
        "ID-01",
        again.at,
        { id: first.id ?? first.name, cells },
        { leavesOut: grantedAndSpent, reach: [first.at] },
      ),
      unknown: none,
    };
  const agreed = doubled[0] ? tell(remark("ID-07", doubled[0].at, { project: first.name, cells })) : nothingTold;
  if (!repeatsOneGrant(kept)) return { kept, speaking: members, told: agreed, unknown: none };
  const years = kept.flatMap((one) => one.years.map(({ year }) => String(year)));
  const repeated = doubt(
    "ID-08",
    kept[1]?.at ?? first.at,
    { project: first.name, years },
    { leavesOut: grantedAndSpent, reach: [first.at] },
  );
  return { kept, speaking: members, told: join(agreed, repeated), unknown: everyAmount };
}

/** Two sheets state an amount of one project differently: neither is taken, and both cells are named. */
function unlike(one: Identified, rival: Identified, field: FieldId): Told {
  const readings = [rival, one].map(({ years, at }) => {
    const found = years.flatMap(({ fields }) => fields.get(field) ?? []).find(({ value }) => value !== null);
    return { at: found?.at ?? at, shown: found?.shown ?? "" };
  });
  return doubt(
    "ID-06",
    readings[1]?.at ?? one.at,
    { project: rival.name, field, values: readings.map(stated) },
    { leavesOut: [field], reach: [rival.at] },
  );
}

const isOnSheetOf = (a: Identified, b: Identified): boolean => a.row.record.sheet === b.row.record.sheet;

/** One budget year each: what the copy tells beyond the row is taken along. */
function withYearsOf(row: Identified, copy: Identified): Identified {
  const [year, ...more] = row.years;
  const [other, ...others] = copy.years;
  if (!year || !other || more.length + others.length > 0) return row;
  return { ...row, years: [filledFrom(year, other)] };
}

/** An unknown year may be any. */
export function sharesYear(a: Identified, b: Identified): boolean {
  const years = new Set(a.years.map(({ year }) => year));
  return b.years.some(({ year }) => year === null || years.has(year) || years.has(null));
}

/**
 * The same grant under several years that only a sheet, a title or a heading states: granted anew each year, or one grant that every year repeats.
 * A row that states its own budget year says that the money was granted for that year.
 */
function repeatsOneGrant(kept: readonly Identified[]): boolean {
  if (kept.length < 2) return false;
  if (kept.some(({ fields, years }) => fields.get("budgetYear")?.value || years.length > 1)) return false;
  const grants = kept.map(({ years }) => years[0]?.fields.get("grantedAmount")?.value);
  const [first] = grants;
  return (
    first?.type === "amount" &&
    first.ore !== 0n &&
    grants.every((grant) => grant?.type === "amount" && grant.ore === first.ore)
  );
}
