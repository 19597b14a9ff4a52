import { parseAmountText } from "../../values/amount-text";
import { separatorsIn, type Separators } from "../../values/separators";
import type { RawSheet, RawValue } from "../raw";

/** "450.000" and "1,234": what a lone mark before three digits means is not to be seen from the text alone. */
const mayBeDoubtful = /\d[.,]\d{3}(?!\d)/;

const textOf = ({ field, cell }: RawValue): string | null =>
  field.type === "amount" && cell?.value.kind === "text" ? cell.value.text : null;

/**
 * Amounts in text whose point or comma may mean two things follow the other texts of their column, else of the workbook, where those use it in one way
 * only. Alone they stay a question.
 */
export function settleSeparators(sheets: readonly RawSheet[]): readonly RawSheet[] {
  const amounts: { readonly column: string; readonly text: string }[] = [];
  for (const { sheet, records } of sheets)
    for (const { values } of records)
      for (const value of values) {
        const text = textOf(value);
        if (text !== null) amounts.push({ column: keyOf(sheet, value), text });
      }
  if (!amounts.some(({ text }) => mayBeDoubtful.test(text))) return sheets;
  const numbers = amounts.filter(({ text }) => parseAmountText(text).kind !== "not-an-amount");
  const columns = new Map<string, string[]>();
  for (const { column, text } of numbers) {
    const texts = columns.get(column);
    if (texts) texts.push(text);
    else columns.set(column, [text]);
  }
  const proved = new Map([...columns].map(([column, texts]) => [column, separatorsIn(texts)]));
  const everywhere = separatorsIn(numbers.map(({ text }) => text));
  const settle = (sheet: string, value: RawValue): RawValue => {
    const text = textOf(value);
    if (text === null || !mayBeDoubtful.test(text)) return value;
    const separators: Separators = { ...everywhere, ...proved.get(keyOf(sheet, value)) };
    return Object.keys(separators).length === 0 ? value : { ...value, separators };
  };
  return sheets.map((sheet) => ({
    ...sheet,
    records: sheet.records.map((record) => ({
      ...record,
      values: record.values.map((value) => settle(sheet.sheet, value)),
    })),
    sums: sheet.sums.map((sum) => ({ ...sum, value: settle(sheet.sheet, sum.value) })),
  }));
}

const keyOf = (sheet: string, { column }: RawValue): string => `${sheet}\u0000${column}`;
