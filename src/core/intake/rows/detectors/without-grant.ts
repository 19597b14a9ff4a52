import { hasRole } from "../../../anvisningar/known-fields";
import { cellText } from "../../../workbook/cell-text";
import { looseAmount } from "../../../workbook/loose-amount";
import { namesGrantItself } from "../../../words/everyday-money";
import type { RowDetector } from "../detector";
import type { RowTable } from "../row-table";

/** Fewer rows with a grant, and the list may lack them. */
const fewestGrants = 2;

/** A list of all that somebody does, in which only some has the grant. */
const isOfProjects = /projekt|invester|objekt|project/iu;

/** "Aktivitet | Trygghetsmedel | Nyttjat": an activity without money in the column that is named after the grant has none of it. A project in such a row lacks its amount. */
export const withoutGrant: RowDetector = {
  id: "without-grant",
  says: { sv: "en aktivitet utan medel", en: "an activity without money" },
  find: (table) => {
    const grant = table.mapped.find(({ field }) => field.id === "grantedAmount");
    if (!grant || !namesGrantItself(grant.heading.text)) return [];
    if (table.rows.filter(({ hasYearlyMoney }) => hasYearlyMoney).length < fewestGrants) return [];
    const flows = table.mapped.filter(({ field }) => hasRole(field.id, "granted", "spent"));
    const beside = new Set([
      ...table.unmapped.map(({ column }) => column),
      ...table.mapped.filter(({ field }) => field.type === "amount").map(({ column }) => column),
    ]);
    const isDash = /^[\s\-\u2010-\u2015\u2212]+$/u;
    /** A dash for the grant, nothing spent, and amounts beside them that are of other money. A row without any amount may lack its grant. */
    const saysNone = (row: number): boolean =>
      isDash.test(cellText(table.grid.at(row, grant.column))) &&
      flows.every(({ column }) => looseAmount(table.grid.at(row, column)) === null) &&
      table.grid.row(row).some((cell) => beside.has(cell.column) && looseAmount(cell) !== null);
    const lists = listsActivities(table);
    return table.rows
      .filter(({ row, isNamed, hasAmounts }) => isNamed && (saysNone(row) || (lists && !hasAmounts)))
      .map(({ row }) => ({ row, is: { kind: "empty" } }));
  },
  examples: {
    claims: [
      {
        heading: ["Aktivitet", "Trygghetsmedel (tkr)", "Nyttjat (tkr)", "Status"],
        rows: [
          ["Ljus", 9, 5, "Klart"],
          ["Vandringar", null, null, "Klart"],
          ["Torg", 7, 0, "Pågår"],
          ["Samverkan", null, null, "Pågår"],
        ],
        at: [1, 3],
      },
      {
        heading: ["Investering", "Beviljade trygghetsmedel", "Använda trygghetsmedel", "Årets ram"],
        rows: [
          ["Ljus", 9, 5, 9],
          ["Inventarier", "–", "–", 6],
          ["Torg", 7, 0, 7],
        ],
        at: [1],
      },
    ],
    leaves: [
      {
        heading: ["Investering", "Beviljade trygghetsmedel", "Använda trygghetsmedel"],
        rows: [
          ["Ljus", 9, 5],
          ["Bron", "–", "–"],
          ["Torg", 7, 0],
        ],
        at: [1],
      },
      {
        heading: ["Projekt", "Trygghetsmedel (tkr)", "Nyttjat (tkr)", "Status"],
        rows: [
          ["Ljus", 9, 5, "Klart"],
          ["Bron", null, null, "Klart"],
          ["Torg", 7, 0, "Pågår"],
        ],
        at: [1],
      },
      {
        heading: ["Aktivitet", "Beviljat (tkr)", "Nyttjat (tkr)", "Status"],
        rows: [
          ["Ljus", 9, 5, "Klart"],
          ["Bron", null, null, "Klart"],
          ["Torg", 7, 0, "Pågår"],
        ],
        at: [1],
      },
      {
        heading: ["Aktivitet", "Trygghetsmedel (tkr)", "Nyttjat (tkr)", "Status"],
        rows: [
          ["Ljus", 9, 5, "Klart"],
          ["Bron", null, 4, "Klart"],
          ["Torg", 7, 0, "Pågår"],
        ],
        at: [1],
      },
    ],
  },
};

const listsActivities = ({ mapped }: RowTable): boolean => {
  const name = mapped.find(({ field }) => field.id === "projectName");
  return name !== undefined && !isOfProjects.test(name.heading.text);
};
