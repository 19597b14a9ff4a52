import type { FieldId } from "../anvisningar/schema";
import { remark, type Remark } from "../findings/finding";
import { normaliseLabel, slug } from "../values/label";
import { amountsOf, withoutAmounts } from "./amounts-by-year";
import type { NamndContext } from "./namnd-context";
import type { CellRef, Project, ProjectYear, Reading, Readings } from "./project";
import { nameOf, placeOf, type ReadRow } from "./readings";
import type { Terms } from "./terms";
import type { Gap } from "./workbook-reading";

export interface Assembled {
  readonly projects: readonly Project[];
  readonly remarks: readonly Remark[];
  readonly gaps: readonly Gap[];
}

/** A row with what identifies it. */
interface Identified {
  readonly row: ReadRow;
  readonly hidden: boolean;
  readonly id: string | null;
  readonly name: string;
  readonly at: CellRef;
  readonly grantedNamnd: string | null;
  readonly reportingNamnd: string | null;
  readonly year: number | null;
  readonly fields: Readings;
  readonly years: readonly ProjectYear[];
}

/** Brings the rows of one workbook together into projects: one per id (or name) and nämnd, with its budget years in order. */
export function assembleProjects(
  rows: readonly { readonly row: ReadRow; readonly hidden: boolean; readonly year: number | null }[],
  context: NamndContext,
  terms: Terms,
): Assembled {
  const remarks: Remark[] = [];
  const gaps: Gap[] = [];
  const identified = rows.map(({ row, hidden, year }) => identify(row, hidden, year, context, terms));
  if (
    identified.some(
      ({ grantedNamnd, reportingNamnd, fields }) =>
        !grantedNamnd && !reportingNamnd && !fields.get("grantedNamnd")?.shown,
    )
  )
    remarks.push(remark("ORG-08", { file: terms.file }, {}));

  const groups = new Map<string, Identified[]>();
  for (const [index, one] of identified.entries()) {
    const key = groupKey(one, groups, index);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const projects = [...groups].map(([key, members]): Project => {
    const { kept, remarks: found, gaps: left, amountsUnknown } = withoutDuplicates(members);
    remarks.push(...found);
    gaps.push(...left);
    const [first] = kept;
    if (!first) throw new Error("A group has a member.");
    const latestFirst = kept.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
    const temporary = `${first.grantedNamnd ?? "okand"}~${slug(first.name)}`;
    if (first.id === null) remarks.push(remark("ID-03", first.at, { project: first.name, id: temporary }, key));
    const merged = mergeFields(latestFirst, first.name, key);
    remarks.push(...merged.remarks);
    gaps.push(...merged.gaps);
    return {
      key,
      id: first.id ?? temporary,
      idIsTemporary: first.id === null,
      name: first.name,
      at: first.at,
      row: first.row.record.row,
      grantedNamnd: latestFirst.find(({ grantedNamnd }) => grantedNamnd)?.grantedNamnd ?? null,
      reportingNamnd: latestFirst.find(({ reportingNamnd }) => reportingNamnd)?.reportingNamnd ?? null,
      fields: merged.fields,
      years: kept
        .flatMap(({ years }) => years)
        .map((year) => (amountsUnknown ? withoutAmounts(year) : year))
        .sort((a, b) => (a.year ?? 0) - (b.year ?? 0)),
    };
  });
  return { projects, remarks, gaps };
}

function identify(row: ReadRow, hidden: boolean, year: number | null, context: NamndContext, terms: Terms): Identified {
  const fields = new Map<FieldId, Reading>();
  const byYear = new Map<number | null, Map<FieldId, Reading>>();
  for (const { raw, reading } of row.readings) {
    if (raw.repeatsTotal) continue;
    if (!raw.field.perYear) {
      const known = fields.get(raw.field.id);
      // X-columns give one reading a mark; the first marked one counts, a second contradicts it.
      if (!known || known.value === null) fields.set(raw.field.id, reading);
      else if (raw.says !== undefined && reading.value) fields.set(raw.field.id, { ...known, value: null });
      continue;
    }
    const yearFields = byYear.get(raw.year) ?? new Map<FieldId, Reading>();
    yearFields.set(raw.field.id, reading);
    byYear.set(raw.year, yearFields);
  }
  const at = fields.get("projectName")?.at ?? fields.get("projectId")?.at ?? row.readings[0]?.reading.at;
  if (!at) throw new Error("A record has a reading.");
  const stated = fields.get("budgetYear")?.value;
  const ownYear = stated?.type === "year" ? stated.year : year;
  const withHeading = { ...context, ...namndHeading(row, terms) };
  const { granted, reporting } = namnderOf(fields, withHeading, terms);
  if (granted !== null && withHeading.at && !fields.get("grantedNamnd")?.shown)
    fields.set("grantedNamnd", {
      at: withHeading.at,
      shown: terms.register.namndById(granted)?.name ?? granted,
      value: { type: "register", id: granted },
    });
  const id = fields.get("projectId");
  const idText = id?.value?.type === "text" ? id.value.text.trim() : "";
  return {
    row,
    hidden,
    id: idText === "" ? null : idText,
    name: nameOf(row.record),
    at,
    grantedNamnd: granted,
    reportingNamnd: reporting,
    year: ownYear,
    fields,
    years: yearsOf(byYear, ownYear, at),
  };
}

/** Year columns without any amount in this row are no budget year of this project. */
function yearsOf(
  byYear: ReadonlyMap<number | null, ReadonlyMap<FieldId, Reading>>,
  ownYear: number | null,
  at: CellRef,
): readonly ProjectYear[] {
  const stated = [...byYear].filter(([, fields]) =>
    [...fields.values()].some(({ value, shown }) => value !== null || shown !== ""),
  );
  const used = stated.length > 0 ? stated : [...byYear].slice(0, 1);
  const years = used.map(([year, fields]) => ({
    year: year ?? ownYear,
    at: [...fields.values()][0]?.at ?? at,
    fields,
  }));
  return years.length > 0 ? years : [{ year: ownYear, at, fields: new Map<FieldId, Reading>() }];
}

function namndHeading(row: ReadRow, { register, file }: Terms): { namnd: string; at: CellRef } | null {
  const cell = row.record.namndHeading;
  const text = cell?.value.kind === "text" ? cell.value.text : "";
  const match = cell ? register.resolveNamnd(text) : null;
  if (!cell || match?.kind !== "match") return null;
  return { namnd: match.namnd.id, at: placeOf(file, row.record.sheet, cell) };
}

/** The stated nämnder; else the workbook's own, as granted when it existed on the day of the grant and as reporting when not. */
function namnderOf(
  fields: Readings,
  context: { readonly namnd: string | null },
  { register }: Terms,
): { granted: string | null; reporting: string | null } {
  const id = (field: string): string | null => {
    const value = fields.get(field)?.value;
    return value?.type === "register" ? value.id : null;
  };
  const reporting = id("reportingNamnd");
  const isStated = (fields.get("grantedNamnd")?.shown ?? "") !== "";
  if (isStated || context.namnd === null) return { granted: id("grantedNamnd"), reporting };
  const namnd = register.namndById(context.namnd);
  const decision = fields.get("decisionDate")?.value;
  const existed = namnd !== undefined && (decision?.type !== "date" || register.existsOn(namnd, decision.on));
  if (existed) return { granted: context.namnd, reporting };
  const before = register
    .lineage(context.namnd)
    .filter(
      (one) =>
        decision?.type === "date" &&
        register.existsOn(one, decision.on) &&
        register.isLawfulSuccessor(one.id, context.namnd ?? ""),
    );
  const [only] = before;
  return { granted: only && before.length === 1 ? only.id : null, reporting: reporting ?? context.namnd };
}

/** Rows with an id meet by nämnd and id; rows without one meet by name, but only where years or sheets tell them apart. */
function groupKey(one: Identified, groups: ReadonlyMap<string, readonly Identified[]>, index: number): string {
  const namnd = one.grantedNamnd ?? one.reportingNamnd ?? "";
  if (one.id !== null) return `${namnd}|${normaliseLabel(one.id)}`;
  const key = `${namnd}|~${slug(one.name)}`;
  const others = groups.get(key);
  if (!others) return key;
  const isAnotherYear = one.year !== null && others.every(({ year }) => year !== null && year !== one.year);
  const isAnotherSheet = others.every(({ row }) => row.record.sheet !== one.row.record.sheet);
  return isAnotherYear || isAnotherSheet ? key : `${key}~${index + 1}`;
}

/** One project twice for the same year is never added up (ID-01): equal copies count once; of a visible and a hidden one the visible counts. */
function withoutDuplicates(members: readonly Identified[]): {
  kept: readonly Identified[];
  remarks: readonly Remark[];
  gaps: readonly Gap[];
  amountsUnknown: boolean;
} {
  const kept: Identified[] = [];
  const doubled: Identified[] = [];
  const visibleFirst = members.toSorted((a, b) => Number(a.hidden) - Number(b.hidden));
  let conflict = false;
  for (const one of visibleFirst) {
    const rival = kept.find((other) => sharesYear(one, other));
    if (!rival) {
      kept.push(one);
      continue;
    }
    doubled.push(one);
    if (one.hidden === rival.hidden && amountsOf(one.years) !== amountsOf(rival.years)) conflict = true;
  }
  const [first] = kept;
  if (doubled.length === 0 || !first) return { kept, remarks: [], gaps: [], amountsUnknown: false };
  const cells = members.map(({ at }) => `${at.sheet}!${at.cell}`);
  const gaps = conflict ? doubled.map(({ at }) => ({ at, fields: ["grantedAmount", "spentAmount"] })) : [];
  return {
    kept,
    remarks: [remark("ID-01", doubled[0]?.at ?? first.at, { id: first.id ?? first.name, cells })],
    gaps,
    amountsUnknown: conflict,
  };
}

function sharesYear(a: Identified, b: Identified): boolean {
  const years = new Set(a.years.map(({ year }) => year));
  return b.years.some(({ year }) => year === null || years.has(year) || years.has(null));
}

/** The latest year's row speaks for the project; amounts of the whole project must agree on all rows (ID-06). */
function mergeFields(
  latestFirst: readonly Identified[],
  project: string,
  key: string,
): { fields: Readings; remarks: readonly Remark[]; gaps: readonly Gap[] } {
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
      remarks.push(remark("ID-06", reading.at, { project, field: id, values: [known.shown, reading.shown] }, key));
      gaps.push({ at: reading.at, fields: [id] });
      fields.set(id, { at: known.at, shown: known.shown, value: null });
    }
  return { fields, remarks, gaps };
}
