import { remark } from "../../findings/finding";
import { addReadings } from "../../project/add-readings";
import type { ProjectYear, Reading } from "../../project/project";
import type { StatedPeriod } from "../../project/stated-period";
import { doubt, nothingTold, tell, type Told } from "../../project/told";
import { monthByName } from "../../values/period-words";
import type { SheetSaying } from "../context/period-context";
import type { Identified } from "./identify-row";
import { statedAmount } from "./stated-amount";

/** Sheets of one part of the year each: the same projects and grants, and what was spent in that part by itself. */
export interface AddedPeriods {
  /** From the first part to the last. */
  readonly sheets: readonly string[];
  readonly told: Told;
}

type Group = readonly Identified[];

const nothing: AddedPeriods = { sheets: [], told: nothingTold };

const sheetOf = ({ row }: Identified): string => row.record.sheet;

/** "T1", "Tertial 1" is four months, "Kv 1" three, a month's name one; null where the words do not tell. */
function monthsOf({ text }: StatedPeriod): number | null {
  const word = text.trim().toLowerCase();
  if (/^t/u.test(word) && !/^t\.?\s?o/u.test(word)) return 4;
  if (/^(?:k|q)/u.test(word)) return 3;
  return monthByName.has(/^\p{L}+/u.exec(word)?.[0] ?? "") ? 1 : null;
}

/**
 * Sheets that say that their spending is of their own part of the year are added up (STR-69), where they follow upon each other from the year's start and state the
 * same grants. Where a part is missing, what was spent in all is not known (STR-70).
 */
export function addedPeriods(groups: readonly Group[], sayings: readonly SheetSaying[], file: string): AddedPeriods {
  const own = sayings
    .filter(({ isOfPeriodAlone }) => isOfPeriodAlone)
    .flatMap(({ sheet, period }) => (period ? [{ sheet, period, months: monthsOf(period) }] : []))
    .toSorted((a, b) => a.period.month - b.period.month);
  const [first] = own;
  if (!first || own.some(({ period }) => period.year !== first.period.year)) return nothing;
  const isFromStart = own.every(
    ({ period, months }, index) => months !== null && period.month === months * (index + 1),
  );
  const sheets = own.map(({ sheet }) => sheet);
  if (!isFromStart) {
    const at = groups.flat().find((one) => sheetOf(one) === first.sheet)?.at ?? {
      file,
      sheet: first.sheet,
      cell: "A1",
    };
    const periods = own.map(({ period }) => period.text);
    return {
      sheets: [],
      told: doubt("STR-70", at, { sheets, periods }, { leavesOut: ["spentAmount"], reach: "sheet" }),
    };
  }
  if (sheets.length < 2 || !groups.every((group) => mayBeAdded(group, sheets))) return nothing;
  const at = groups.flat().find((one) => sheetOf(one) === sheets.at(-1))?.at;
  return { sheets, told: at ? tell(remark("STR-69", at, { sheets })) : nothingTold };
}

/** One row a sheet, and no grant but one. */
function mayBeAdded(group: Group, sheets: readonly string[]): boolean {
  const rows = group.filter((one) => sheets.includes(sheetOf(one)));
  const grants = new Set(rows.flatMap((one) => statedAmount(one, "grantedAmount") ?? []));
  return (
    new Set(rows.map(sheetOf)).size === rows.length && grants.size <= 1 && rows.every(({ years }) => years.length <= 1)
  );
}

/** A project's rows on those sheets as one: the last one's, with what was spent in all of them. */
export function withPeriodsAdded(members: Group, sheets: readonly string[]): Group {
  const parts = sheets.flatMap((sheet) => members.filter((one) => sheetOf(one) === sheet));
  const last = parts.at(-1);
  if (!last || parts.length < 2) return members;
  const spent = parts.flatMap((one) => spentIn(one) ?? []);
  const [first, ...others] = spent;
  if (!first) return members;
  const sum = others.reduce<Reading>(addReadings, first);
  const years = last.years.map((year): ProjectYear => ({
    ...year,
    fields: new Map([...year.fields, ["spentAmount", sum]]),
  }));
  return [...members.filter((one) => !parts.includes(one)), { ...last, years }];
}

const spentIn = ({ years }: Identified): Reading | undefined => years[0]?.fields.get("spentAmount");
