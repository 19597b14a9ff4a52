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
  find: (table) =>
    listsActivities(table) && table.rows.filter(({ hasYearlyMoney }) => hasYearlyMoney).length >= fewestGrants
      ? table.rows
          .filter(({ isNamed, hasAmounts }) => isNamed && !hasAmounts)
          .map(({ row }) => ({ row, is: { kind: "empty" } }))
      : [],
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
    ],
    leaves: [
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
  const grant = mapped.find(({ field }) => field.id === "grantedAmount");
  return (
    name !== undefined &&
    grant !== undefined &&
    !isOfProjects.test(name.heading.text) &&
    namesGrantItself(grant.heading.text)
  );
};
