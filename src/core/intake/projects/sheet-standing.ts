import type { FieldId } from "../../anvisningar/known-fields";
import { remark } from "../../findings/finding";
import type { SheetSaying } from "../context/period-context";
import type { StatedPeriod } from "../../project/stated-period";
import { doubt, join, joinAll, nothingTold, tell, type Told } from "../../project/told";
import { saysItReplaces, saysOldInName, saysOldInTitle } from "../../words/replaced";
import type { Identified } from "./identify-row";
import { statedAmount } from "./stated-amount";

/**
 * How a sheet stands to others with the same projects. `replaced`: it says that it is old, or another says that it holds instead. `earlier`: the same
 * account at an earlier time. `sum`: its amounts are what those of the others add up to. Sheets that are none of these are not in the map.
 */
export type SheetRole = "replaced" | "earlier" | "sum";

export interface SheetStanding {
  readonly roles: ReadonlyMap<string, SheetRole>;
  readonly told: Told;
}

type Group = readonly Identified[];

const money = ["grantedAmount", "spentAmount"] as const;
type Money = (typeof money)[number];

const sheetOf = ({ row }: Identified): string => row.record.sheet;

const on = (group: Group, sheet: string): Group => group.filter((one) => sheetOf(one) === sheet);

/** Decides how the sheets of one workbook stand to each other, from what they say and what their amounts prove. */
export function standingOfSheets(
  groups: readonly Group[],
  sayings: readonly SheetSaying[],
  file: string,
): SheetStanding {
  const roles = new Map<string, SheetRole>();
  const told: Told[] = [];
  const standing = (): readonly SheetSaying[] =>
    sayings.filter(({ sheet }) => !roles.has(sheet) && groups.some((group) => on(group, sheet).length > 0));

  if (sayings.length < 2) return { roles, told: nothingTold };
  for (const saying of standing()) {
    const used = standing().find(
      (other) => other !== saying && isReplaced(saying, other) && isShared(groups, saying, other),
    );
    if (!used) continue;
    roles.set(saying.sheet, "replaced");
    told.push(tellRole("STR-57", saying, used, groups, file));
  }
  const later = byTime(standing());
  if (later && hasGrown(groups, later)) {
    const [latest, ...earlier] = later;
    for (const saying of earlier) {
      roles.set(saying.sheet, "earlier");
      if (latest) told.push(tellRole("STR-41", saying, latest, groups, file));
    }
  }
  for (const saying of standing()) {
    const parts = standing().filter((other) => other !== saying);
    if (!isSumOf(groups, saying, parts)) continue;
    roles.set(saying.sheet, "sum");
    const at = firstPlace(groups, saying.sheet);
    if (at) told.push(tell(remark("STR-58", at, { sheet: saying.sheet, parts: parts.map(({ sheet }) => sheet) })));
    break;
  }
  return { roles, told: joinAll(told) };
}

const isReplaced = (old: SheetSaying, other: SheetSaying): boolean => {
  const saysOld = ({ sheet, titles }: SheetSaying): boolean => saysOldInName(sheet) || titles.some(saysOldInTitle);
  return (saysOld(old) && !saysOld(other)) || other.titles.some((title) => saysItReplaces(title, old.sheet));
};

/** Half of the sheet's projects, at least, stand on the other too. */
function isShared(groups: readonly Group[], { sheet }: SheetSaying, other: SheetSaying): boolean {
  const own = groups.filter((group) => on(group, sheet).length > 0);
  return own.filter((group) => on(group, other.sheet).length > 0).length * 2 >= own.length;
}

const endOf = ({ year, month }: StatedPeriod): number => (year ?? 0) * 12 + month;

/** From the latest to the earliest; null when not all say which, or two say the same. */
function byTime(sayings: readonly SheetSaying[]): readonly SheetSaying[] | null {
  const dated = sayings.flatMap((saying) => (saying.period ? [{ saying, period: saying.period }] : []));
  const years = new Set(dated.map(({ period }) => period.year));
  const ends = new Set(dated.map(({ period }) => endOf(period)));
  if (dated.length < 2 || dated.length < sayings.length || ends.size < dated.length) return null;
  if (years.has(null) && years.size > 1) return null;
  return dated.toSorted((a, b) => endOf(b.period) - endOf(a.period)).map(({ saying }) => saying);
}

/**
 * One account that has grown from sheet to sheet: the grants are the same, what was spent has nowhere fallen, every project of a sheet stands on another,
 * and the sheets say that they accumulate or some project's spending is the same to the öre in all.
 */
function hasGrown(groups: readonly Group[], latestFirst: readonly SheetSaying[]): boolean {
  const series = (field: Money): readonly (readonly bigint[])[] =>
    groups.map((group) =>
      latestFirst.flatMap(({ sheet }) => on(group, sheet).flatMap((one) => statedAmount(one, field) ?? [])),
    );
  const common = groups.filter((group) => new Set(group.map(sheetOf)).size > 1);
  if (common.length * 2 < groups.length || groups.some((group) => new Set(group.map(sheetOf)).size < group.length))
    return false;
  const isSame = (amounts: readonly bigint[]): boolean => amounts.every((amount) => amount === amounts[0]);
  const isGrowing = (amounts: readonly bigint[]): boolean =>
    amounts.every((amount, index) => index === 0 || amount <= (amounts[index - 1] ?? amount));
  const spent = series("spentAmount");
  if (!series("grantedAmount").every(isSame) || !spent.every(isGrowing)) return false;
  const isStill = spent.some(
    (amounts) => amounts.length === latestFirst.length && amounts[0] !== 0n && isSame(amounts),
  );
  return isStill || latestFirst.every(({ period }) => period?.accumulates);
}

/** In every project each amount is the sum of the other sheets', and in some of more than one of them. */
function isSumOf(groups: readonly Group[], { sheet }: SheetSaying, parts: readonly SheetSaying[]): boolean {
  let isProved = false;
  for (const group of groups) {
    const whole = on(group, sheet);
    const [total] = whole;
    const others = parts.flatMap((part) => on(group, part.sheet));
    if (!total) {
      if (others.length > 0) return false;
      continue;
    }
    if (whole.length > 1) return false;
    for (const field of money) {
      const sum = statedAmount(total, field);
      const stated = others.flatMap((one) => statedAmount(one, field) ?? []);
      if (sum === null && stated.length === 0) continue;
      if ((sum ?? 0n) !== stated.reduce((all, ore) => all + ore, 0n)) return false;
      isProved ||= stated.filter((ore) => ore !== 0n).length > 1;
    }
  }
  return isProved;
}

const firstPlace = (groups: readonly Group[], sheet: string) => groups.flatMap((group) => on(group, sheet))[0]?.at;

/** That the sheet does not count, and the projects that stand only there: nobody has said whether they are gone. */
function tellRole(
  code: "STR-57" | "STR-41",
  other: SheetSaying,
  used: SheetSaying,
  groups: readonly Group[],
  file: string,
): Told {
  const at = firstPlace(groups, other.sheet) ?? { file, sheet: other.sheet, cell: "A1" };
  const said =
    code === "STR-57"
      ? remark(code, at, { sheet: other.sheet, used: used.sheet })
      : remark(code, at, {
          ...{ used: used.sheet, usedPeriod: used.period?.text ?? "" },
          ...{ other: other.sheet, otherPeriod: other.period?.text ?? "" },
        });
  const alone = groups.flatMap((group) =>
    group.every((one) => sheetOf(one) === other.sheet) &&
    group.some((one) => money.some((field) => statedAmount(one, field)))
      ? group.slice(0, 1)
      : [],
  );
  const [first] = alone;
  if (!first) return tell(said);
  const fields: readonly FieldId[] = money;
  const params = { sheet: other.sheet, used: used.sheet, projects: alone.map(({ name }) => name) };
  return join(tell(said), doubt("STR-59", first.at, params, { leavesOut: fields, reach: "left-out" }));
}
