/** Projects, records and workbooks written as plain data, and what a rule says of them as short texts. Amounts in kr; all of it is invented. */
import type { FieldId } from "../../../src/core/anvisningar/known-fields";
import { checkSchema } from "../../../src/core/anvisningar/kinds-of-check";
import type { Edition, Rule, RuleData } from "../../../src/core/anvisningar/schema";
import { projectFigures } from "../../../src/core/figures/project-figures";
import type { ProjectFigures } from "../../../src/core/figures/types";
import type { ParamValue, Remark } from "../../../src/core/findings/finding";
import type { WorkbookReading } from "../../../src/core/intake/workbook-reading";
import { loadProfile } from "../../../src/core/profile/load-profile";
import type { Project, ProjectYear, Reading, Readings } from "../../../src/core/project/project";
import type { TableRecord } from "../../../src/core/project/table-record";
import type { ReviewInput } from "../../../src/core/review/input";
import { review } from "../../../src/core/review/review";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { stockholmProfile } from "../../../src/profiles/stockholm/profile";
import { edition, register } from "../../support/intake";
import { asOf, cellAt, inKr } from "../../support/plain-project";

const profile = loadProfile(stockholmProfile);
const home = "Farsta.xlsx";

/**
 * What a cell says: an amount; "ca 5", about one; "" nothing; "?ord" or "?" what could not be read; "2024-05-01" a day and "2024-05" its month; "A+B" codes;
 * true and false yes and no; any other text; or a reading in full.
 */
export type Said = number | string | boolean | Partial<Reading>;
export type Cells = Readonly<Record<string, Said>>;

function partsOf(said: Said): Partial<Reading> {
  if (typeof said === "object") return said;
  if (typeof said === "number") return { shown: String(said), value: { type: "amount", ore: inKr(said) } };
  if (typeof said === "boolean") return { shown: said ? "Ja" : "Nej", value: { type: "yes-no", yes: said } };
  if (said.startsWith("ca ")) return { ...partsOf(Number(said.slice(3))), shown: said, approximate: true };
  if (said === "") return {};
  if (said.startsWith("?")) return { shown: said.slice(1) || "oläsligt" };
  if (/^\d{4}-\d\d-\d\d$/u.test(said))
    return { shown: said, value: { type: "date", on: said as IsoDate, precision: "day" } };
  if (/^\d{4}-\d\d$/u.test(said)) {
    const [year = 0, month = 0] = said.split("-").map(Number);
    const on = `${said}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}` as IsoDate;
    return { shown: said, value: { type: "date", on, precision: "month" } };
  }
  if (/^[A-ZÅÄÖ\d_]{2,}(?:\+[A-ZÅÄÖ\d_]{2,})*$/u.test(said))
    return { shown: said, value: { type: "codes", codes: said.split("+") } };
  return { shown: said, value: { type: "text", text: said } };
}

/** An amount rounded to whole thousands: 500 kr up or down. */
export const tkr = (amount: number): Partial<Reading> => ({
  shown: `${amount} tkr`,
  value: { type: "amount", ore: inKr(amount * 1000) },
});
export const number = (decimal: string): Partial<Reading> => ({ shown: decimal, value: { type: "number", decimal } });
/** A share in tenths of a percent. */
export const share = (tenths: number): Partial<Reading> => ({
  shown: `${tenths / 10} %`,
  value: { type: "ratio", ratio: { part: BigInt(tenths), whole: 1000n } },
});

const readings = (cells: Cells, file: string, where = ""): Readings =>
  new Map(
    Object.entries(cells).map(([field, said]): readonly [FieldId, Reading] => [
      field as FieldId,
      { at: cellAt(`${field}${where}`, file), shown: "", value: null, ...partsOf(said) },
    ]),
  );

const perYear = new Set<string>(edition.fields.flatMap(({ id, perYear: belongs }) => (belongs ? [id] : [])));

/** Cells by year; 0 is no year. */
export type Years = Readonly<Record<number, Cells>>;
export interface Other extends Partial<Omit<Project, "fields" | "years">> {
  readonly file?: string;
  readonly years?: Years;
  readonly doubted?: readonly FieldId[];
}

let made = 0;

/** A project of Farsta's, with its figures. What belongs to years is of 2023 unless `years` has them. */
export function project(cells: Cells, { file = home, years, doubted = [], ...other }: Other = {}): ProjectFigures {
  made += 1;
  const part = (ofYears: boolean): Cells =>
    Object.fromEntries(Object.entries(cells).filter(([field]) => (!years && perYear.has(field)) === ofYears));
  const key = `P${made}`;
  const whole: Project = {
    ...{ key, id: key, idIsTemporary: false, name: "Lampor", at: cellAt("name", file), row: 1 },
    ...{ grantedNamnd: "farsta", reportingNamnd: null, fields: readings(part(false), file) },
    years: years
      ? Object.entries(years).map(([year, of]): ProjectYear => {
          const at = cellAt(`year ${year}`, file);
          return { year: Number(year) || null, at, fields: readings(of, file, ` ${year}`) };
        })
      : [{ year: 2023, at: cellAt("year", file), fields: readings(part(true), file) }],
    ...other,
  };
  return projectFigures(whole, { edition, register, asOf }, new Set(doubted));
}

/** A record of a table, in the sheet of its name; its cells have their fields' names and its row. */
export function record(table: string, cells: Cells, file = home, row = 2): TableRecord {
  const fields = readings(cells, file, ` ${row}`);
  const [first] = fields.values();
  return { table, name: first?.shown ?? "–", at: first?.at ?? cellAt(`${table} ${row}`, file), row, fields };
}

export const workbook = (parts: Partial<WorkbookReading> = {}): WorkbookReading => ({
  ...{ file: home, status: "read", sha256: "", size: 0, modified: null, period: null, unit: null, sign: null },
  ...{ costSign: null, sheets: [], tables: [], layout: null, projects: [], gaps: [], questions: [], remarks: [] },
  ...parts,
});

export type Check = RuleData["check"];
type More = Partial<Omit<ReviewInput, "edition">> & {
  readonly edition?: Partial<Edition>;
  readonly rule?: Partial<Rule>;
};

/** A code of the edition's own: the check alone says what is told. */
const code = "PRO-01";
export const ruleOf = (check: Check, more: Partial<Rule> = {}): Rule => ({
  ...{ code, severity: "error", instruction: "1", check: checkSchema.parse(check), examples: { pass: [], fail: [] } },
  ...more,
});

/** What the rules of an edition say. */
export const remarksOf = (
  rules: readonly Rule[],
  projects: readonly ProjectFigures[],
  { edition: parts = {}, ...more }: Omit<More, "rule"> = {},
): readonly Remark[] =>
  review({
    ...{ edition: { ...edition, ...parts, rules }, profile, register, asOf, projects, readings: [workbook()] },
    ...more,
  });

const shown = (value: ParamValue): string =>
  typeof value === "bigint" ? String(Number(value) / 100) : typeof value === "object" ? value.join("|") : String(value);

/** `spentAmount spent=5 available=4`: the cell, and what is told beside the project. Another file or code than the usual stands first. */
export const told = ({ code: of, at, params }: Remark): string =>
  [
    ...(of === code ? [] : [of]),
    ...(at.file === home ? [] : [at.file]),
    at.cell ?? "-",
    ...Object.entries(params).flatMap(([name, value]) => (name === "project" ? [] : [`${name}=${shown(value)}`])),
  ].join(" ");

/** What one rule says of the projects. */
export const found = (
  check: Check,
  projects: readonly ProjectFigures[],
  { rule, ...more }: More = {},
): readonly string[] => remarksOf([ruleOf(check, rule)], projects, more).map(told);

/** The same of one project, as one text: "" is nothing. */
export const foundIn = (check: Check, cells: Cells, other?: Other, more?: More): string =>
  found(check, [project(cells, other)], more).join("; ");
