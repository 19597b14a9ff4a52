import type { Unit } from "../../values/ore";
import type { Grid } from "../../workbook/grid";
import { labelText } from "../../workbook/cell-text";

/** A unit that a workbook states in words, and where. */
export interface UnitStatement {
  /** Null: one that cannot be used, such as thousand millions or another currency. */
  readonly unit: Unit | null;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** It stands in a heading, so it speaks for its own column first. */
  readonly inHeading: boolean;
}

const unitWords: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:mnkr|mkr|milj(?:\.|oner)?(?: kr(?:onor)?)?|miljoner|mn ?kr)$/u, "mnkr"],
  [/^(?:tkr|kkr|tusental(?:s)?(?: kr(?:onor)?)?|tusen(?: kr(?:onor)?)?|1 ?000-tal(?: kr(?:onor)?)?)$/u, "tkr"],
  [/^(?:kr|kronor|sek|hela kr(?:onor)?|svenska kronor)$/u, "kr"],
];

const unusable =
  /^(?:mdkr|mdr(?: kr)?|miljarder(?: kr(?:onor)?)?|eur|euro|teur|meur|usd|us-dollar|dollar|nok|dkk|gbp|pund|chf)$/u;

/** Undefined: the words are no unit at all. */
const unitOf = (words: string): Unit | null | undefined =>
  unusable.test(words.trim()) ? null : unitWords.find(([pattern]) => pattern.test(words.trim()))?.[1];

/** "Belopp i tkr", "Alla belopp anges i tusen kronor", "Enhet: mnkr", "(tkr)", the unit alone, or last in a title: "Trygghetsmedel, tkr". */
const statements: readonly RegExp[] = [
  /\((?:belopp )?(?:i |anges i |alla belopp i |alla belopp anges i )?([a-zåäö0-9. ]{2,20})\)/u,
  /(?:belopp|beloppen|summor|siffror|uppgifter|utgifter|enhet|valuta)(?: (?:är|anges|redovisas|skrivs|i|ska|skall|alltid|här|nedan|fylls)){0,5}[ :=]+([a-zåäö0-9.]{2,12}(?: kr(?:onor)?)?)/u,
  /^(?:i )?([a-zåäö0-9. ]{2,20})$/u,
  /[a-zåäö)],? (tkr|kkr|mnkr|mkr|tusental kronor)$/u,
];

/** Prose longer than this is not searched. */
const longestStatement = 300;

/** The unit that a text states for amounts elsewhere, undefined when none; an amount with a unit ("5,4 mnkr") states nothing. */
export function statedUnit(text: string): Unit | null | undefined {
  if (text === "" || text.length > longestStatement) return undefined;
  const plain = text.toLowerCase().replace(/\s+/gu, " ").replace(/[.!]$/u, "");
  for (const pattern of statements) {
    const words = pattern.exec(plain)?.[1];
    const unit = words === undefined ? undefined : unitOf(words);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** What the rows of a sheet are, as far as statements care. */
export type RowRole = "project" | "heading" | "other";

/** All statements of a sheet outside the rows that hold projects. */
export function unitStatements(grid: Grid, roleOf: (row: number) => RowRole): readonly UnitStatement[] {
  const found: UnitStatement[] = [];
  for (const row of grid.rows) {
    const role = roleOf(row);
    if (role === "project") continue;
    for (const cell of grid.row(row)) {
      const unit = statedUnit(labelText(cell));
      if (unit !== undefined)
        found.push({ unit, sheet: grid.sheet.name, row, column: cell.column, inHeading: role === "heading" });
    }
  }
  return found;
}
