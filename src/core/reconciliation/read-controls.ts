import { hasRole } from "../anvisningar/known-fields";
import type { Edition } from "../anvisningar/schema";
import { remark, type Remark } from "../findings/finding";
import { cellText, isBlank, labelText } from "../workbook/cell-text";
import { gridOf, type Grid } from "../workbook/grid";
import { readAmount } from "../intake/values/read-amount";
import { isSumLabel } from "../words/sums";
import { decimalsShown } from "../intake/values/shown-decimals";
import { unitStatements } from "../intake/units/unit-statements";
import { vocabularyOf, type HeadingMeaning, type Vocabulary } from "../intake/headings/vocabulary";
import type { NamndRegister } from "../profile/namnd-register";
import { normaliseLabel, visibleText } from "../values/label";
import { orePerUnit, type Ore, type Unit } from "../values/ore";
import { addressOf } from "sheet-refs";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { ControlTotal } from "./control-total";

export interface ControlsRead {
  readonly controls: readonly ControlTotal[];
  readonly remarks: readonly Remark[];
}

interface ControlColumn {
  readonly column: number;
  readonly meaning: HeadingMeaning;
}

/**
 * Reads tables of control totals: a row of headings with a nämnd and amounts, perhaps a year, and a row for each nämnd. A row for the city as a whole
 * ("Staden totalt", "Summa") is a control of all nämnder. Every amount needs a unit that the workbook states.
 */
export function readControls(
  { name: file, sheets }: WorkbookSnapshot,
  edition: Edition,
  register: NamndRegister,
  city: string,
): ControlsRead {
  const vocabulary = vocabularyOf(edition);
  const read = sheets.map((sheet) => readSheet(gridOf(sheet), { file, vocabulary, register, city }));
  const controls = read.flatMap((one) => one.controls);
  const remarks = read.flatMap((one) => one.remarks);
  return controls.length + remarks.length > 0
    ? { controls, remarks }
    : { controls, remarks: [remark("KTR-01", { file }, { file })] };
}

interface Terms {
  readonly file: string;
  readonly vocabulary: Vocabulary;
  readonly register: NamndRegister;
  readonly city: string;
}

function readSheet(grid: Grid, terms: Terms): ControlsRead {
  const { file, vocabulary } = terms;
  const controls: ControlTotal[] = [];
  const remarks: Remark[] = [];
  const headings = new Map(
    grid.rows.flatMap((row) => {
      const found = columnsIn(grid, row, vocabulary);
      return found ? [[row, found] as const] : [];
    }),
  );
  const [first] = headings.keys();
  if (first === undefined) return { controls, remarks };
  const stated = new Set(
    unitStatements(grid, (row) => (headings.has(row) ? "heading" : row > first ? "project" : "other")).flatMap(
      ({ unit, inHeading }) => (inHeading ? [] : [unit]),
    ),
  );
  const [only] = stated;
  const sheetUnit = stated.size === 1 && only !== undefined && only !== "foreign" ? only : null;
  let columns: ControlColumns | null = null;
  for (const row of grid.rows) {
    const heading = headings.get(row);
    if (heading) columns = heading;
    if (heading || !columns) continue;
    const named = grid.throughMerge(row, columns.namnd.column);
    const text = visibleText(cellText(named));
    if (text === "" || columns.amounts.every(({ column }) => isBlank(grid.at(row, column)))) continue;
    const at = (column: number) => ({ file, sheet: grid.sheet.name, cell: addressOf(row, column) });
    const namnd = whose(text, terms);
    if (namnd === undefined) {
      remarks.push(remark("KTR-02", at(columns.namnd.column), { value: text }));
      continue;
    }
    const ownYear = columns.year === null ? null : yearIn(cellText(grid.at(row, columns.year)));
    for (const { column, meaning } of columns.amounts) {
      const cell = grid.at(row, column);
      if (isBlank(cell) || !meaning.field) continue;
      const raw = { field: meaning.field, year: null, row, column, cell };
      const unit: Unit | null = meaning.unit === "foreign" ? null : (meaning.unit ?? sheetUnit);
      const amount = readAmount(raw, () => at(column), unit);
      if (amount.ore === null) {
        const said = amount.remarks.length > 0 ? amount.remarks : [remark("KTR-03", at(column), {})];
        remarks.push(...said);
        continue;
      }
      controls.push({
        namndId: namnd,
        year: meaning.year ?? ownYear,
        about: meaning.field.id === "spentAmount" ? "spent" : "granted",
        ore: amount.ore,
        precision: precisionOf(amount.orePerCellUnit ?? orePerUnit[unit ?? "kr"], decimalsShown(raw), amount.ore),
        approximate: amount.approximate,
        at: at(column),
      });
    }
  }
  return { controls, remarks };
}

interface ControlColumns {
  readonly namnd: ControlColumn;
  readonly amounts: readonly ControlColumn[];
  readonly year: number | null;
}

function columnsIn(grid: Grid, row: number, vocabulary: Vocabulary): ControlColumns | null {
  const columns = grid.row(row).map((cell): ControlColumn => ({
    column: cell.column,
    meaning: vocabulary.meaning(labelText(cell)),
  }));
  const mayBeNamnd = ({ field, candidates }: HeadingMeaning): boolean =>
    [field, ...candidates].some((one) => hasRole(one?.id, "namnd"));
  const namnd = columns.find(({ meaning }) => mayBeNamnd(meaning));
  const amounts = columns.filter(({ meaning }) => hasRole(meaning.field?.id, "granted", "spent"));
  const year = columns.find(({ meaning }) => meaning.field?.id === "budgetYear")?.column ?? null;
  return namnd && amounts.length > 0 ? { namnd, amounts, year } : null;
}

/** Words that say no more than "everyone"; any other ("stadsdelsnämnder", "utom Järva") names a part. */
const everyone: ReadonlySet<string> = new Set([
  ...[
    "alla",
    "samtliga",
    "hela",
    "nämnder",
    "nämnderna",
    "staden",
    "stadens",
    "kommunen",
    "kommunens",
    "för",
    "i",
    "av",
  ],
  ...["totalt", "totalen", "total", "summa", "sammanlagt", "tillsammans"],
]);

/** Id of the nämnd, null for the city as a whole, undefined when the text names neither. */
function whose(text: string, { register, city }: Terms): string | null | undefined {
  const ofCity = normaliseLabel(city).split(" ");
  const isEveryone = (word: string): boolean =>
    everyone.has(word) || /^\d{4}$/u.test(word) || ofCity.some((own) => own === word || own === `${word}s`);
  if (isSumLabel(text) || normaliseLabel(text).split(" ").every(isEveryone)) return null;
  const match = register.resolveNamnd(text);
  return match.kind === "match" ? match.namnd.id : undefined;
}

const yearIn = (text: string): number | null => (/^\d{4}$/u.test(text) ? Number(text) : null);

/** Half a unit of the last digit that is shown; zeros at the end of a whole number are digits too. */
function precisionOf(orePerShown: bigint, decimals: number, amount: Ore): bigint {
  const step = (orePerShown < 0n ? -orePerShown : orePerShown) / 10n ** BigInt(Math.min(decimals, 8));
  const half = step / 2n;
  return half > 0n || amount === 0n ? half : 1n;
}
