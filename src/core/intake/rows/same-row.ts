import type { ReadRow } from "../values/readings";

/** Every cell says the same, and none of them is merged over both rows. */
export function isSameRow(a: ReadRow, b: ReadRow): boolean {
  const facts = ({ readings }: ReadRow) =>
    readings.map(({ raw, reading }) => `${raw.column} ${reading.shown}`).join("\n");
  const isOwn = ({ readings }: ReadRow) => readings.every(({ raw }) => raw.cell === null || raw.cell.row === raw.row);
  return isOwn(a) && isOwn(b) && facts(a) === facts(b);
}
