import type { Unit } from "../../values/ore";
import { parseAddress } from "sheet-refs";
import type { RawSheet, RawValue } from "../raw";
import { known, sizeOf, unitInFormat } from "./own-unit";
import type { UnitSource } from "./unit-table";
import type { UnitStatement } from "./unit-statements";

/** What words say of amounts that do not state their own unit: the nearest that say anything, all of one kind. */
export interface WordsClaim {
  readonly source: UnitSource;
  readonly statements: readonly UnitStatement[];
}

/** The amounts of a sheet for which the same words speak. */
export interface UnitScope {
  readonly sheet: string;
  readonly amounts: readonly RawValue[];
  /** Null where no words say anything. */
  readonly words: WordsClaim | null;
}

/** Which scope of its sheet a row belongs to. */
export type ScopeOf = (sheet: string, row: number) => UnitScope | undefined;

/**
 * Divides the amounts of each sheet by the words that speak for them. Words between two lists of a sheet speak for the lower one; all others for the
 * whole sheet. Lists for which the same is said are one scope.
 */
export function unitScopes(
  sheets: readonly RawSheet[],
  statements: readonly UnitStatement[],
  figures: ReadonlySet<string>,
): { readonly scopes: readonly UnitScope[]; readonly scopeOf: ScopeOf } {
  const withRecords = sheets.filter(({ records }) => records.length > 0);
  const lists = new Set(withRecords.map(({ sheet }) => sheet));
  const isOverview = (sheet: string): boolean => !lists.has(sheet) && figures.has(sheet);
  const bySheet = new Map(
    withRecords.map((sheet) => {
      const elsewhere = statements.filter((one) => one.sheet !== sheet.sheet);
      const own = statements.filter((one) => one.sheet === sheet.sheet).map((one) => asLabel(one, sheet));
      const formats = statedByFormats(sheet);
      const parts = partsOf(sheet);
      const claims = Array.from({ length: parts.count }, (_, part) =>
        nearest(own, (one) => parts.reach(one, part), formats, elsewhere, isOverview),
      );
      const scopes = new Map(
        claims.map((words) => [keyOf(words), { sheet: sheet.sheet, words, amounts: new Array<RawValue>() }]),
      );
      const ofParts = claims.map((words) => scopes.get(keyOf(words)));
      const scopeAt = (row: number) => ofParts[parts.at(row)];
      for (const { row, values } of sheet.records) {
        const scope = scopeAt(row);
        for (const value of values) if (value.field.type === "amount") scope?.amounts.push(value);
      }
      return [sheet.sheet, { scopes: [...scopes.values()], scopeAt }] as const;
    }),
  );
  return {
    scopes: [...bySheet.values()].flatMap(({ scopes }) => scopes),
    scopeOf: (name, row) => bySheet.get(name)?.scopeAt(row),
  };
}

const keyOf = (claim: WordsClaim | null): string =>
  claim === null ? "" : [claim.source, ...new Set(claim.statements.map(({ unit }) => unit))].join(" ");

/** The lists of a sheet, one below another. */
function partsOf({ tables, records }: RawSheet) {
  const tops = [...new Set(tables.flatMap(({ layout, topRow }) => (layout === "list" ? [topRow] : [])))].sort(
    (x, y) => x - y,
  );
  const at = (row: number): number => {
    let part = 0;
    while ((tops[part + 1] ?? Number.POSITIVE_INFINITY) <= row) part += 1;
    return part;
  };
  const last = new Map<number, number>();
  for (const { row } of records) last.set(at(row), Math.max(row, last.get(at(row)) ?? 0));
  return {
    count: Math.max(1, tops.length),
    at,
    /** A heading speaks for its own list, and so does what stands above a list after the end of another. */
    reach: ({ row, inHeading, isAboutAll }: UnitStatement, part: number): Reach => {
      const next = tops.findIndex((top) => top > row);
      const own = inHeading ? at(row) : next > 0 && row > (last.get(next - 1) ?? 0) ? next : null;
      if (own !== null) return own === part ? "this list" : "another list";
      return isAboutAll || row < (tops[0] ?? Number.POSITIVE_INFINITY) ? "the sheet" : "perhaps something else";
    },
  };
}

/** What the number formats of a sheet's amounts print, each unit where it stands first. */
function statedByFormats({ sheet, records }: RawSheet): readonly UnitStatement[] {
  const found = new Map<Unit, UnitStatement>();
  for (const { values } of records)
    for (const value of values) {
      const unit = value.field.type === "amount" ? known(unitInFormat(value)) : null;
      if (unit === null || found.has(unit) || sizeOf(value) === null) continue;
      const { row, column } = value;
      const about = { inHeading: false, onlyCurrency: false, isAboutAll: false };
      found.set(unit, { unit, text: "", sheet, row, column, ...about });
    }
  return [...found.values()];
}

/** How far words on a sheet reach, as one of its lists sees it. A heading of some other table may be about that alone. */
type Reach = "this list" | "another list" | "the sheet" | "perhaps something else";

/** A form's labels are headings of their own values. */
function asLabel(one: UnitStatement, { tables }: RawSheet): UnitStatement {
  const isLabel = tables.some(
    ({ layout, columns }) =>
      layout === "form" &&
      columns.some(({ at }) => {
        const address = parseAddress(at.cell);
        return address?.row === one.row && address.column === one.column;
      }),
  );
  return isLabel ? { ...one, inHeading: true } : one;
}

/** The nearest words that say anything: above the list, on its sheet, in other headings, on other sheets; last what names only a currency. */
function nearest(
  own: readonly UnitStatement[],
  reach: (one: UnitStatement) => Reach,
  formats: readonly UnitStatement[],
  elsewhere: readonly UnitStatement[],
  isOverview: (sheet: string) => boolean,
): WordsClaim | null {
  const titles = own.filter(({ inHeading, onlyCurrency }) => !inHeading && !onlyCurrency);
  const headings = own.filter(({ inHeading }) => inHeading);
  const others = elsewhere.filter(({ onlyCurrency }) => !onlyCurrency);
  const reaching = (statements: readonly UnitStatement[], how: Reach) => statements.filter((one) => reach(one) === how);
  const candidates: readonly WordsClaim[] = [
    { source: "sheet", statements: reaching(titles, "this list") },
    { source: "sheet", statements: reaching(titles, "the sheet") },
    { source: "other-heading", statements: reaching(headings, "this list") },
    { source: "other-heading", statements: headings },
    { source: "sheet", statements: reaching(titles, "perhaps something else") },
    { source: "other-format", statements: formats },
    { source: "elsewhere", statements: others.filter(({ sheet }) => !isOverview(sheet)) },
    { source: "figures-elsewhere", statements: others.filter(({ sheet }) => isOverview(sheet)) },
    { source: "currency", statements: [...own, ...elsewhere].filter(({ onlyCurrency }) => onlyCurrency) },
  ];
  return candidates.find(({ statements }) => statements.length > 0) ?? null;
}
