import { remark } from "../findings/finding";
import { addressOf } from "sheet-refs";
import { saysExample } from "../words/examples";
import type { RawSheet } from "./raw";

/** "Ifylld exempelblankett" beside the real ones shows how to fill in; its projects are asked about and not counted. */
export function withoutExamples(sheets: readonly RawSheet[], file: string): readonly RawSheet[] {
  const isExample = ({ sheet, records }: RawSheet): boolean => records.length > 0 && saysExample(sheet);
  if (!sheets.some((sheet) => sheet.records.length > 0 && !isExample(sheet))) return sheets;
  return sheets.map((sheet) => {
    const first = sheet.records[0]?.values[0];
    if (!isExample(sheet) || !first) return sheet;
    const at = { file, sheet: sheet.sheet, cell: addressOf(first.row, first.column) };
    const fields = [
      ...new Set(
        sheet.records.flatMap(({ values }) =>
          values.flatMap(({ field }) => (field.type === "amount" ? [field.id] : [])),
        ),
      ),
    ];
    return {
      ...sheet,
      records: [],
      sums: [],
      remarks: [remark("STR-23", at, { value: sheet.sheet })],
      gaps: [{ at, fields, reach: "left-out" }],
    };
  });
}
