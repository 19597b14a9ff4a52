import { labelText } from "../../../workbook/cell-text";
import { isExampleId, isExampleName } from "../../../words/examples";
import { saysRefusal, saysRefused } from "../../../words/refusals";
import { isBookkeepingLabel, isWithdrawnName, saysWithdrawn } from "../../../words/row-labels";
import type { RowClaim, RowDetector } from "../detector";
import { asked } from "../row-kind";
import type { RowTable, TableRow } from "../row-table";

/** A row with amounts that says of itself that it may not count: withdrawn, refused, the template's example, an entry in the books. */
export const mayNotCount: RowDetector = {
  id: "may-not-count",
  says: { sv: "rad som säger att den kanske inte ska räknas", en: "a row that says that it may not count" },
  find: (table) =>
    table.rows.flatMap((row): readonly RowClaim[] => {
      if (row.hasAmounts && saysTwice(row)) return [{ row: row.row, is: { kind: "left-out" } }];
      const says = row.hasAmounts ? doubtIn(row, table) : undefined;
      return says === undefined ? [] : [{ row: row.row, is: asked({ code: "STR-23", says }) }];
    }),
  examples: {
    claims: [
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["UTGÅR Parken", 5, 4],
          ["Ombudgetering från 2022", 3, 0],
          ["Exempel: torg", 2, 1],
        ],
        at: [0, 1, 2],
      },
      { heading: ["Projekt", "Nämnd", "Beviljat", "Status"], rows: [["Parken", "Farsta", 5, "Avslag"]], at: [0] },
      { heading: ["Projekt-ID", "Projekt", "Beviljat"], rows: [["TI-2023-XXX", "Parken", 5]], at: [0] },
      {
        heading: ["Nr", "Projekt", "Beviljat"],
        rows: [
          ["Ex.", "EXEMPEL: torg", 5],
          ["1", "Parken", 4],
        ],
        at: [0],
      },
    ],
    leaves: [
      {
        heading: ["Projekt", "Nämnd", "Beviljat", "Kommentar"],
        rows: [["Parken", "Farsta", 5, "Bänkarna är indragna från gången, övrigt enligt plan"]],
        at: [0],
      },
      { heading: ["Projekt", "Beviljat", "Utfall"], rows: [["Reservkraft Farsta", 5, 4]], at: [0] },
    ],
  },
};

/** "Ex." for a number and "Exempel: torg" for a name: nobody has filled in that. */
const saysTwice = ({ telling, inName }: TableRow): boolean =>
  telling.length > 1 &&
  inName.filter((cell) => isExampleName(labelText(cell)) || isExampleId(labelText(cell))).length > 1;

/** The words by which the row says that it may not count. */
export function doubtIn(row: TableRow, { columns }: RowTable): string | undefined {
  const { texts, telling, inName, otherCells } = row;
  if (telling.length === 0) return undefined;
  const names = inName.map((cell) => labelText(cell));
  const first = texts[0];
  const besideLabel = otherCells - (first && columns.others.includes(first.column) ? 1 : 0);
  const isBare = besideLabel <= 1 && !(row.hasId && inName.length > 1);
  return (
    (isBare ? [...texts.slice(0, 1), ...inName].map((cell) => labelText(cell)).find(isBookkeepingLabel) : undefined) ??
    names.find((name) => isWithdrawnName(name) || isExampleName(name)) ??
    inName
      .filter(({ column }) => column === columns.id)
      .map((cell) => labelText(cell))
      .find(isExampleId) ??
    telling
      .filter(({ column }) => !columns.statuses.includes(column))
      .map((cell) => labelText(cell))
      .find(saysWithdrawn) ??
    refusalIn(row, columns)
  );
}

/** The words by which a row says that its project was called off, beside its name or in it. */
export function withdrawalIn({ telling, inName }: TableRow, { columns }: RowTable): string | undefined {
  const beside = telling.filter(({ column }) => !columns.statuses.includes(column) && !columns.name.includes(column));
  return (
    inName.map((cell) => labelText(cell)).find(isWithdrawnName) ??
    beside.map((cell) => labelText(cell)).find(saysWithdrawn)
  );
}

/** The words by which a row with money says that none was granted. */
function refusalIn({ telling, hasYearlyMoney }: TableRow, columns: RowTable["columns"]): string | undefined {
  if (!hasYearlyMoney) return undefined;
  const says = telling.find(
    (cell) =>
      !columns.economy.includes(cell.column) &&
      (columns.name.includes(cell.column) ? saysRefused(labelText(cell)) : saysRefusal(labelText(cell))),
  );
  return says && labelText(says);
}
