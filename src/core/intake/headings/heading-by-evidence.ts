import type { FieldId } from "../../anvisningar/known-fields";
import type { Field } from "../../anvisningar/schema";
import { remark } from "../../findings/finding";
import { tell, type Told } from "../../project/told";
import { normaliseLabel, visibleText } from "../../values/label";
import { addressOf } from "sheet-refs";
import { isBlank, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import { formatFacts } from "../../workbook/number-format";
import { addsUpItsColumn } from "../../workbook/sum-formulas";
import { saysLeft } from "../../words/left";
import { otherThanAmount } from "../../words/qualifiers";
import { beginsLikeSum, isSumLabel } from "../../words/sums";
import { saysUsed } from "../../words/used";
import type { Terms } from "../terms";
import { amountsIn } from "./amount-rows";
import { isProvedBy, type AmountRow } from "./arithmetic";
import type { HeadingBlock } from "./find-headings";
import { readColumn, type HeadingColumn } from "./heading-column";
import { hasMeaning } from "./vocabulary";

export interface HeadingByEvidence {
  readonly block: HeadingBlock;
  readonly told: Told;
}

/** A heading stands high on its sheet, and names several columns over several rows. */
const lastHeadingRow = 40;
const fewestHeadings = 4;
const fewestRows = 3;
/** So many rows tell as much as more. */
const mostRows = 2000;

/**
 * A heading in everyday words ("Vad vi gör | Fick av KS | Gjort av med | Kvar att använda"): where a column says what is left, and is one column less another on
 * every row, the one is what was granted and the other what was spent. Null when not exactly two columns can be those.
 */
export function headingByEvidence(grid: Grid, terms: Terms): HeadingByEvidence | null {
  for (const row of grid.rows) {
    if (row > lastHeadingRow) return null;
    const found = evidenceAt(grid, row, terms);
    if (found) return found;
  }
  return null;
}

function evidenceAt(grid: Grid, row: number, { vocabulary, file }: Terms): HeadingByEvidence | null {
  const cells = grid.row(row).filter((cell) => !isBlank(cell));
  if (cells.length < fewestHeadings || cells.some((cell) => cell.value.kind !== "text" || looseAmount(cell) !== null))
    return null;
  const first = cells[0]?.column ?? 1;
  const headings = cells.flatMap(({ column }) => readColumn(grid, vocabulary, row, row, column, first) ?? []);
  const rows = dataRowsUnder(grid, row);
  if (rows.length < fewestRows) return null;
  const amounts = headings.filter((heading) => holdsAmounts(grid, rows, heading));
  const measured = amounts.map(({ column, meaning }) => ({ column, unit: meaning.unit ?? null }));
  const byRow = rows.map((one) => amountsIn(grid, one, measured));
  const amountsOf = (index: number): AmountRow => byRow.map((one) => one[index] ?? null);
  const left = amounts.flatMap((heading, index) => (saysLeft(heading.text) ? [index] : []));
  const mayBe = (id: FieldId, { text, meaning }: HeadingColumn): boolean =>
    meaning.field?.id === id ||
    (!hasMeaning(meaning) && !saysLeft(text) && !isOfAnother(text) && vocabulary.moneyOf(text) !== "other");
  const pairs = amounts.flatMap((granted, whole) =>
    amounts.flatMap((spent, part) => {
      // Arithmetic alone does not tell what was spent from what was ordered or moved.
      const isPair =
        whole !== part && mayBe("grantedAmount", granted) && mayBe("spentAmount", spent) && saysUsed(spent.text);
      const isProved = left.some((rest) => isPair && isDifference(amountsOf(rest), amountsOf(whole), amountsOf(part)));
      return isProved ? [{ granted, spent }] : [];
    }),
  );
  const [pair, ...rivals] = pairs;
  const name = nameAmong(grid, rows, headings);
  if (!pair || rivals.length > 0 || !name) return null;
  const fieldOf = (id: FieldId): Field | null => vocabulary.edition.fields.find((field) => field.id === id) ?? null;
  const means = new Map<HeadingColumn, Field | null>([
    ...(hasMeaning(name.meaning) ? [] : [[name, fieldOf("projectName")] as const]),
    [pair.granted, fieldOf("grantedAmount")],
    [pair.spent, fieldOf("spentAmount")],
  ]);
  const columns = headings.map((heading): HeadingColumn => {
    const field = means.get(heading);
    return field ? { ...heading, meaning: { ...heading.meaning, field, candidates: [] } } : heading;
  });
  const at = { file, sheet: grid.sheet.name, cell: addressOf(row, pair.granted.column) };
  const [granted, spent] = [visibleText(pair.granted.text), visibleText(pair.spent.text)];
  const rest = visibleText(amounts[left[0] ?? 0]?.text ?? "");
  return {
    block: { top: row, bottom: row, columns },
    told: tell(remark("STR-62", at, { granted, spent, left: rest })),
  };
}

/** The rows right under a heading that hold numbers, without sums. */
function dataRowsUnder(grid: Grid, heading: number): readonly number[] {
  const rows: number[] = [];
  for (let row = heading + 1; row <= heading + mostRows && grid.row(row).length > 0; row += 1) {
    const cells = grid.row(row);
    const isSum = cells.some(
      (cell) => addsUpItsColumn(cell) || isSumLabel(labelText(cell)) || beginsLikeSum(labelText(cell)),
    );
    if (!isSum && cells.some((cell) => looseAmount(cell) !== null)) rows.push(row);
  }
  return rows;
}

const others: ReadonlySet<string> = new Set(otherThanAmount);

/** "Sökt av KS", "Prognos": the words speak of something else than what was granted or spent. "Av", "med" and the like do not. */
const isOfAnother = (text: string): boolean =>
  normaliseLabel(text)
    .split(" ")
    .some((word) => others.has(word) && word !== "och");

function holdsAmounts(grid: Grid, rows: readonly number[], { column }: HeadingColumn): boolean {
  // A formula whose value was not saved says nothing, and hinders nothing.
  const cells = rows
    .flatMap((row) => grid.at(row, column) ?? [])
    .filter((cell) => !isBlank(cell) && cell.value.kind !== "uncached");
  return (
    cells.length * 2 > rows.length &&
    cells.every((cell) => {
      const { isPercent, isDate } = formatFacts(cell.format);
      return looseAmount(cell) !== null && !isPercent && !isDate;
    })
  );
}

/** What is left is the whole less the part: on every row that says something, and with something spent and something left on more than one. */
function isDifference(rest: AmountRow, whole: AmountRow, part: AmountRow): boolean {
  const telling = rest.filter((one, row) => one && one.value !== 0n && (part[row]?.value ?? 0n) !== 0n).length;
  const isTold = rest.every((one, row) => one === null || whole[row] !== null);
  const isLess = rest.every((one, row) => {
    const [a, b] = [whole[row]?.value ?? 0n, part[row]?.value ?? 0n];
    const slack = (one?.slack ?? 0n) + (whole[row]?.slack ?? 0n) + (part[row]?.slack ?? 0n);
    const gap = a - b - (one?.value ?? a - b);
    return (gap < 0n ? -gap : gap) <= slack;
  });
  return telling > 1 && isTold && isLess && isProvedBy({ kind: "difference", amounts: rest }, whole, part);
}

/** The column of the projects' names: one that the edition knows, else the first of words that are another on every row. */
function nameAmong(grid: Grid, rows: readonly number[], headings: readonly HeadingColumn[]): HeadingColumn | null {
  const known = headings.find(({ meaning }) => meaning.field?.id === "projectName");
  const named = headings.filter(({ column, meaning }) => {
    const texts = rows.map((row) => normaliseLabel(labelText(grid.at(row, column))));
    const isWords = texts.every((text) => /\p{L}{2}/u.test(text));
    return !hasMeaning(meaning) && isWords && new Set(texts).size === texts.length;
  });
  return known ?? named[0] ?? null;
}
