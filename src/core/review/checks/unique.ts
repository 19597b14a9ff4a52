import type { Hit, OverAll } from "../context";
import { writtenAlike } from "../written-alike";

/** The same record twice in one workbook, by the table's key. Said at the later one. */
export const unique: OverAll<"unique"> = ({ of }, { edition, records }) => {
  const { key = [] } = edition.tables.find(({ id }) => id === of) ?? {};
  const seen = new Map<string, string>();
  return records.of(of).flatMap((record): readonly Hit[] => {
    const values = key.map((field) => writtenAlike(record.fields.get(field)?.shown ?? ""));
    if (values.length === 0 || values.includes("")) return [];
    const { file } = record.at;
    const same = JSON.stringify([file, ...values]);
    const other = seen.get(same);
    const first = key[0] === undefined ? undefined : record.fields.get(key[0]);
    const at = first?.at ?? record.at;
    if (other === undefined) {
      seen.set(same, at.cell);
      return [];
    }
    return [{ at, params: { record: record.name, table: of, cell: other } }];
  });
};
