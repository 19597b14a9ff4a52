import { hasRole, type FieldId } from "../../anvisningar/known-fields";
import { remark, type Remark } from "../../findings/finding";
import { remembering } from "../../values/remembering";
import { normaliseLabel, slug } from "../../values/label";
import { moneyFields, yearsWithUnknown } from "../../project/amounts-by-year";
import { severalDecisions } from "../../project/decisions";
import { stated } from "./contradiction";
import { withCodesOfNames, withNumbersForNames } from "./codes-in-names";
import { crossedRows, tellCrossed } from "./crossed-ids";
import { sharesYear, withoutDuplicates } from "./doubled-rows";
import { complete, tellsAgain, tellsOnly } from "./completing-rows";
import { isSameRow } from "../rows/same-row";
import type { SheetSaying } from "../context/period-context";
import { standingOfSheets, type SheetRole } from "./sheet-standing";
import { addedPeriods, withPeriodsAdded } from "./added-periods";
import { carriedOver } from "./carried-over";
import { listedTwice } from "./listed-twice";
import { partOfWhole } from "./part-of-whole";
import { identify, type Identified } from "./identify-row";
import { sayingAgain } from "./repeating-sheets";
import type { NamndContext } from "../context/namnd-context";
import { isRunningNumber } from "../../project/running-number";
import type { Project, ProjectYear, Reading, Readings } from "../../project/project";
import type { ReadRow } from "../values/readings";
import type { Terms } from "../terms";
import type { Gap, Told } from "../../project/told";

export interface Assembled {
  /** Sheets that do not count: others hold instead of them. */
  readonly leftOut: ReadonlySet<string>;
  readonly projects: readonly Project[];
  readonly remarks: readonly Remark[];
  readonly gaps: readonly Gap[];
}

/** Brings the rows of one workbook together into projects: one per id (or name) and nämnd, with its budget years in order. */
export function assembleProjects(
  rows: readonly { readonly row: ReadRow; readonly hidden: boolean; readonly year: number | null }[],
  contextOf: (sheet: string) => NamndContext,
  sayings: readonly SheetSaying[],
  terms: Terms,
): Assembled {
  const remarks: Remark[] = [];
  const gaps: Gap[] = [];
  const take = (told: Told): void => {
    remarks.push(...told.remarks);
    gaps.push(...told.gaps);
  };
  const identified = withNumbersForNames(
    withCodesOfNames(
      rows.map(({ row, hidden, year }) => identify(row, hidden, year, contextOf(row.record.sheet), terms)),
    ),
  );
  if (
    identified.some(
      ({ grantedNamnd, reportingNamnd, fields }) =>
        !grantedNamnd && !reportingNamnd && !fields.get("grantedNamnd")?.shown,
    )
  )
    remarks.push(remark("ORG-08", { file: terms.file }, {}));

  const together = groupRows(identified, terms);
  const periods = addedPeriods([...together.values()], sayings, terms.file);
  take(periods.told);
  const added =
    periods.sheets.length === 0
      ? together
      : new Map([...together].map(([key, members]) => [key, withPeriodsAdded(members, periods.sheets)] as const));
  // A part of the year by itself is no earlier state of the next one.
  const standing = standingOfSheets(
    [...added.values()],
    sayings.filter(({ isOfPeriodAlone }) => !isOfPeriodAlone),
    terms.file,
  );
  take(standing.told);
  const groups = standing.roles.size === 0 ? added : inTheirRoles(added, standing.roles);
  const crossed = new Map(crossedRows(groups));
  const projects = [...groups].map(([key, members]): Project => {
    const { kept, speaking, told, unknown } = withoutDuplicates(members);
    take(told);
    // Rows that contradict each other are asked about already.
    if (unknown.size > 0) crossed.delete(key);
    const [first, ...others] = kept;
    if (!first) throw new Error("A group has a member.");
    const latestFirst = speaking.length === 1 ? speaking : speaking.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
    const own = speaking.find((one) => one.id !== null)?.id ?? null;
    const id = own ?? `${first.grantedNamnd ?? "okand"}~${slug(first.name)}`;
    if (own === null) remarks.push(remark("ID-03", first.at, { project: first.name, id }, key));
    const merged = mergeFields(latestFirst, first, key);
    remarks.push(...merged.remarks);
    gaps.push(...merged.gaps);
    const project: Project = {
      key,
      id,
      idIsTemporary: own === null,
      name: first.name,
      at: first.at,
      row: first.row.record.row,
      grantedNamnd: latestFirst.find(({ grantedNamnd }) => grantedNamnd)?.grantedNamnd ?? null,
      reportingNamnd: latestFirst.find(({ reportingNamnd }) => reportingNamnd)?.reportingNamnd ?? null,
      fields: merged.fields,
      years: inOrder(
        yearsWithUnknown(
          others.length === 0 ? first.years : kept.flatMap(({ years }) => years),
          crossed.has(key) ? new Set(moneyFields) : unknown,
        ),
      ),
    };
    if (members.length === 1 && first.row.later.length === 0) return project;
    const decisions = severalDecisions(latestFirst.flatMap(({ fields, row }) => [fields, ...row.later]));
    return {
      ...project,
      ...(members.length > 1 ? { alsoAt: members.map(({ at }) => at).filter((at) => at !== first.at) } : {}),
      ...(decisions.length > 0 ? { decisions } : {}),
    };
  });
  take(tellCrossed([...crossed.values()]));
  take(listedTwice(groups.values()));
  take(carriedOver(projects));
  take(partOfWhole(groups.values()));
  const leftOut = new Set([...standing.roles].flatMap(([sheet, role]) => (role === "sum" ? [] : [sheet])));
  return { projects, remarks, gaps, leftOut };
}

const inOrder = (years: readonly ProjectYear[]): readonly ProjectYear[] =>
  years.length === 1 ? years : years.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));

const inTheirRoles = (
  groups: ReadonlyMap<string, readonly Identified[]>,
  roles: ReadonlyMap<string, SheetRole>,
): ReadonlyMap<string, readonly Identified[]> =>
  new Map(
    [...groups].flatMap(([key, members]) => {
      const left = members.flatMap((one) => inItsRole(one, roles.get(one.row.record.sheet)));
      return left.length > 0 ? [[key, left] as const] : [];
    }),
  );

/** A row of a sheet that does not count is left out; of a sheet of sums, what it tells beside its amounts is kept. */
const inItsRole = (one: Identified, role: SheetRole | undefined): readonly Identified[] =>
  role === undefined ? [one] : role === "sum" ? [{ ...one, isSum: true }] : [];

const namndOf = ({ grantedNamnd, reportingNamnd }: Identified): string => grantedNamnd ?? reportingNamnd ?? "";

/**
 * Rows with an id meet by nämnd and id. Rows without one meet by name: with each other where years or sheets tell them apart, where one is a copy of the other
 * in every cell or two tables complete each other, and with a row that has an id where that stands on another sheet (an overview beside a form for each project). A nämnd and the one that
 * took over from it are one here: the list says to whom the money was granted, the overview who answers now.
 */
function groupRows(
  rows: readonly Identified[],
  { register }: Pick<Terms, "register">,
): ReadonlyMap<string, readonly Identified[]> {
  const groups = new Map<string, Identified[]>();
  const keyByName = new Map<string, string>();
  const join = (key: string, one: Identified): void => {
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  };
  const namnder = new Set(rows.map(namndOf));
  /** The nämnd and those in its line of succession. */
  const kinOf = remembering((namnd): readonly string[] =>
    [...namnder].filter(
      (other) =>
        other === namnd ||
        (other !== "" &&
          namnd !== "" &&
          (register.isLawfulSuccessor(namnd, other) || register.isLawfulSuccessor(other, namnd))),
    ),
  );
  /** The same id or name, where one of the two does not say whose it is. */
  const keysOfName = (one: Identified, id: string): readonly string[] =>
    (namndOf(one) === "" ? [...namnder] : [""]).map((namnd) => `${namnd}|${id}`);
  const isSameName = (key: string, { name }: Identified): boolean =>
    groups.get(key)?.some((other) => slug(other.name) === slug(name)) ?? false;
  const isUnsaid = namnder.has("");
  /** The key of the rows of kin, or of those that do not say whose they are, which the id meets. */
  const keyOfOthers = (one: Identified, id: string, isLocal: boolean): string | undefined => {
    const kin = kinOf(namndOf(one));
    // Most are alone, and have been looked for already.
    if (kin.length === 1 && !isUnsaid && !isLocal) return undefined;
    const heir = kin
      .map((namnd) => `${namnd}|${id}`)
      .find((other) => (isLocal ? isSameName(other, one) : groups.has(other)));
    if (heir !== undefined || isLocal) return heir;
    // A sheet that does not say whose it is has the projects of the one that does.
    const known = keysOfName(one, id).filter((other) => groups.has(other));
    return known.length === 1 ? known[0] : undefined;
  };
  /** Some row can only be found again by its name. */
  const hasRowsByName = rows.some(({ id }) => id === null || isRunningNumber(id));
  const namesOf = namesByNumber(rows);
  const nameless = rows.filter((one) => one.id !== null && !saysName(one));
  for (const one of nameless.length === 0 ? rows : [...rows.filter(saysName), ...nameless]) {
    if (one.id === null) continue;
    const id = normaliseLabel(one.id);
    // A voucher that has only the number of a project is the one project's that bears it.
    const isLocal = isRunningNumber(one.id) && (saysName(one) || namesOf(id) !== 1);
    const own = `${namndOf(one)}|${id}`;
    const key = groups.has(own) ? own : (keyOfOthers(one, id, isLocal) ?? own);
    if (!isLocal && !hasRowsByName) {
      join(key, one);
      continue;
    }
    const byName = `${namndOf(one)}|~${slug(one.name)}`;
    const half = isLocal ? keyByName.get(byName) : undefined;
    const isHalf = half !== undefined && (groups.get(half) ?? []).every((member) => complete(member, one));
    const apart = isLocal && groups.has(key) && !isSameName(key, one) ? `${key}~${slug(one.name)}` : key;
    const joined = isHalf ? half : apart;
    join(joined, one);
    if (!keyByName.has(byName)) keyByName.set(byName, joined);
  }
  const saysAgain = sayingAgain(rows);
  const unnumbered = [...rows.entries()].filter(([, { id }]) => id === null);
  // What only tells of projects comes when it is known which there are.
  const [counting, telling] = [
    unnumbered.filter(([, one]) => !tellsOnly(one)),
    unnumbered.filter(([, one]) => tellsOnly(one)),
  ];
  let hostOf: HostOf | null = null;
  for (const [index, one] of [...counting, ...telling]) {
    if (tellsOnly(one)) {
      hostOf ??= hostsIn(groups);
      const host = hostOf(one, kinOf(namndOf(one)));
      if (host) {
        join(host.key, asOfHost(one, host.row));
        continue;
      }
    }
    const key = `${namndOf(one)}|~${slug(one.name)}`;
    const names = kinOf(namndOf(one)).map((namnd) => `${namnd}|~${slug(one.name)}`);
    const isElsewhere = (other: string | undefined): other is string =>
      other !== undefined &&
      (groups.get(other) ?? []).every(
        (member) => member.row.record.sheet !== one.row.record.sheet || complete(member, one),
      );
    const withId = [key, ...names].map((name) => keyByName.get(name)).find(isElsewhere);
    const heir = groups.has(key) ? undefined : names.find((name) => groups.has(name) && isElsewhere(name));
    // A pivot's heading may name the nämnd that the list behind it does not.
    const again = keysOfName(one, `~${slug(one.name)}`).filter(
      (other) => groups.has(other) && saysAgain(groups.get(other) ?? [], one),
    );
    const repeated = groups.has(key) || again.length !== 1 ? undefined : again[0];
    join(withId ?? heir ?? repeated ?? keyWithoutId(key, one, groups.get(key), index), one);
  }
  return groups;
}

/** A row without a name is called by its number. */
const saysName = ({ id, name }: Identified): boolean => normaliseLabel(name) !== normaliseLabel(id ?? "");

/** How many names the rows with a number bear. */
function namesByNumber(rows: readonly Identified[]): (id: string) => number {
  const names = new Map<string, Set<string>>();
  for (const one of rows) {
    if (one.id === null || !saysName(one)) continue;
    const id = normaliseLabel(one.id);
    names.set(id, (names.get(id) ?? new Set()).add(slug(one.name)));
  }
  return (id) => names.get(id)?.size ?? 0;
}

interface Host {
  readonly key: string;
  /** One of its rows with amounts. */
  readonly row: Identified;
}

type HostOf = (one: Identified, kin: readonly string[]) => Host | null;

/** The one project with amounts that a row without any is called as: its own nämnd's, else anybody's. */
function hostsIn(groups: ReadonlyMap<string, readonly Identified[]>): HostOf {
  const byName = new Map<string, Host[]>();
  for (const [key, members] of groups) {
    const row = members.find((member) => !tellsOnly(member));
    if (row) byName.set(slug(row.name), [...(byName.get(slug(row.name)) ?? []), { key, row }]);
  }
  return (one, kin) => {
    const found = byName.get(slug(one.name)) ?? [];
    const own = found.filter(({ row }) => kin.includes(namndOf(row)));
    const [host, ...others] = own.length > 0 ? own : found;
    return host && others.length === 0 && (own.length > 0 || !saysNamnd(one)) ? host : null;
  };
}

/** Its own cells say whose it is. */
const saysNamnd = ({ row }: Identified): boolean =>
  row.readings.some(({ raw, reading }) => hasRole(raw.field.id, "namnd") && reading.shown !== "");

/** What a sheet without amounts mentions besides ("enligt Idrottsförvaltningen") does not say whose the project is. */
function asOfHost(one: Identified, host: Identified): Identified {
  if (saysNamnd(one)) return one;
  const { grantedNamnd, reportingNamnd } = host;
  const fields = new Map([...one.fields].filter(([id]) => !hasRole(id, "namnd")));
  return { ...one, grantedNamnd, reportingNamnd, fields };
}

function keyWithoutId(key: string, one: Identified, others: readonly Identified[] | undefined, index: number): string {
  if (!others) return key;
  const isCopy = others.some((other) => isSameRow(one.row, other.row));
  // Another year of the list on its own sheet, and on another sheet perhaps the sum of them.
  const isToldApart = others.every(
    (other) =>
      !sharesYear(one, other) ||
      other.row.record.sheet !== one.row.record.sheet ||
      complete(one, other) ||
      tellsAgain(one, other),
  );
  return isToldApart || isCopy ? key : `${key}~${index + 1}`;
}

/** The latest year's row speaks for the project; amounts of the whole project must agree on all rows (ID-06). */
function mergeFields(
  latestFirst: readonly Identified[],
  { name: project, at }: Identified,
  key: string,
): { fields: Readings; remarks: readonly Remark[]; gaps: readonly Gap[] } {
  const [only, ...others] = latestFirst;
  if (only && others.length === 0) return { fields: only.fields, remarks: [], gaps: [] };
  const fields = new Map<FieldId, Reading>();
  const remarks: Remark[] = [];
  const gaps: Gap[] = [];
  for (const { fields: own } of latestFirst)
    for (const [id, reading] of own) {
      const known = fields.get(id);
      if (!known || (known.value === null && known.shown === "" && reading.shown !== "")) {
        fields.set(id, reading);
        continue;
      }
      if (known.value?.type !== "amount" || reading.value?.type !== "amount" || known.value.ore === reading.value.ore)
        continue;
      remarks.push(remark("ID-06", reading.at, { project, field: id, values: [known, reading].map(stated) }, key));
      gaps.push({ at: reading.at, fields: [id], reach: [at] });
      fields.set(id, { at: known.at, shown: known.shown, value: null });
    }
  return { fields, remarks, gaps };
}
