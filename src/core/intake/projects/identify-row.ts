import { isNothing } from "../../words/nothing-spent";
import type { FieldId } from "../../anvisningar/known-fields";
import type { NamndContext } from "../context/namnd-context";
import { addReadings } from "../../project/add-readings";
import type { CellRef, ProjectYear, Reading, Readings } from "../../project/project";
import { nameOf, placeOf, type ReadRow } from "../values/readings";
import type { Terms } from "../terms";

/** A row with what identifies it. */
export interface Identified {
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
  /** Its amounts are what rows on other sheets add up to. */
  readonly isSum?: true;
}

/** Whose row it is, which project and which budget years: from its own cells, else from the section or the workbook around it. */
export function identify(
  row: ReadRow,
  hidden: boolean,
  year: number | null,
  context: NamndContext,
  terms: Terms,
): Identified {
  const fields = new Map<FieldId, Reading>();
  const byYear = new Map<number | null, Map<FieldId, Reading>>();
  const stated = row.readings.find(({ raw }) => raw.field.id === "budgetYear")?.reading.value;
  const ownYear = stated?.type === "year" ? stated.year : year;
  const isOfMoreYears = stated?.type !== "year" && addsEarlierYears(row, ownYear);
  for (const { raw, reading } of row.readings) {
    if (raw.repeatsTotal) continue;
    if (!raw.field.perYear) {
      const known = fields.get(raw.field.id);
      // X-columns give one reading a mark; the first marked one counts, a second contradicts it.
      if (known && raw.adds) fields.set(raw.field.id, addReadings(known, reading));
      else if (!known || known.value === null) fields.set(raw.field.id, reading);
      else if (raw.says !== undefined && reading.value) fields.set(raw.field.id, { ...known, value: null });
      continue;
    }
    const budgetYear = raw.year ?? (isOfMoreYears || isBefore(reading, ownYear) ? null : ownYear);
    const yearFields = byYear.get(budgetYear) ?? new Map<FieldId, Reading>();
    const before = yearFields.get(raw.field.id);
    yearFields.set(raw.field.id, before && raw.adds ? addReadings(before, reading) : reading);
    byYear.set(budgetYear, yearFields);
  }
  const at = fields.get("projectName")?.at ?? fields.get("projectId")?.at ?? row.readings[0]?.reading.at;
  if (!at) throw new Error("A record has a reading.");
  const around = namndHeading(row, terms) ?? context;
  const { granted, reporting } = namnderOf(fields, around, terms);
  if (granted !== null && around.at && !fields.get("grantedNamnd")?.shown)
    fields.set("grantedNamnd", {
      at: around.at,
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

/** "Utfall t.o.m. 2023" in a report about 2024 is of no year that the report is about. */
const isBefore = ({ upTo }: Reading, year: number | null): boolean =>
  upTo !== undefined && year !== null && upTo < year;

/** "Bokfört 2023 | Bokfört 2024 | Bokfört totalt" on the sheet "2024": its list is about both years, and what names no year is of neither. */
const addsEarlierYears = ({ readings }: ReadRow, year: number | null): boolean =>
  year !== null &&
  readings.some(
    ({ raw: { field, repeatsTotal, isPart } }) =>
      repeatsTotal &&
      !isPart &&
      readings.some(({ raw }) => raw.field.id === field.id && raw.year !== null && raw.year < year),
  );

/** Year columns without any amount in this row are no budget year of this project. */
function yearsOf(
  byYear: ReadonlyMap<number | null, ReadonlyMap<FieldId, Reading>>,
  ownYear: number | null,
  at: CellRef,
): readonly ProjectYear[] {
  const isStated = (fields: Readings): boolean => {
    for (const { value, shown } of fields.values()) if (value !== null || !isNothing(shown)) return true;
    return false;
  };
  const all = [...byYear];
  const stated = all.length === 1 ? all : all.filter(([, fields]) => isStated(fields));
  const used = stated.length > 0 ? stated : all.slice(0, 1);
  const years = used.map(([year, fields]): ProjectYear => {
    const [first] = fields.values();
    return { year, at: first?.at ?? at, fields };
  });
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
  const id = (field: FieldId): string | null => {
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
