import { hasRole } from "../../../anvisningar/known-fields";
import { normaliseLabel } from "../../../values/label";
import { levelsNamed } from "../../../words/levels";
import { isBlank } from "../../../workbook/cell-text";
import type { RowDetector } from "../detector";
import type { RowTable, TableRow } from "../row-table";

/** "Projekt / milstolpe": rows without amounts under each project, with something, such as a day, in a column that no project has anything in. */
export const stepsBelow: RowDetector = {
  id: "steps-below",
  says: { sv: "ett steg i projektet ovanför, utan belopp", en: "a step of the project above, without amounts" },
  find: (table, so) => {
    const names = table.mapped.find(({ field }) => hasRole(field.id, "names") && field.id !== "projectId");
    if (!names || !levelsNamed(names.heading.text)?.includes("under")) return [];
    const rows = table.rows.filter(({ row, isNamed }) => isNamed && !so.has(row));
    const without = rows.filter(({ hasAmounts }) => !hasAmounts);
    // A project whose amounts are missing is none of them.
    const steps = without.filter(({ hasId, label }) => !hasId && isStep(label));
    const projects = rows.filter(({ hasAmounts }) => hasAmounts);
    if (steps.length === 0 || rows[0] !== projects[0] || !hasOwnColumn(steps, projects, table)) return [];
    return steps.map(({ row }) => {
      const of = projects.findLast((project) => project.row < row);
      return { row, is: of ? { kind: "part", of: of.row } : { kind: "empty" } };
    });
  },
  examples: {
    claims: [
      {
        heading: ["Projekt / milstolpe", "Datum", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", null, 900, 810],
          ["Upphandling", "2024-01-31", null, null],
          ["Byggstart", "2024-04-08", null, null],
          ["Torg", null, 400, 380],
          ["Byggstart", "2024-05-02", null, null],
        ],
        at: [1, 2, 4],
      },
    ],
    leaves: [
      {
        heading: ["Projekt / milstolpe", "Datum", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", null, 900, 810],
          ["Upphandling", "2024-01-31", null, null],
          ["Torg", null, null, null],
        ],
        at: [2],
      },
      {
        heading: ["Nr", "Projekt / milstolpe", "Datum", "Beviljat", "Utfall"],
        rows: [
          ["1", "Ljus", null, 900, 810],
          ["2", "Startplatsen", "2024-01-31", null, null],
          ["3", "Invigning av torget", "2024-02-01", null, null],
        ],
        at: [1, 2],
      },
      {
        heading: ["Projekt", "Datum", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", null, 900, 810],
          ["Torg", "2024-01-31", null, null],
        ],
        at: [1],
      },
    ],
  },
};

/** What is done in every project, and is none by itself: "Byggstart", "Projektering klar". */
const isStep = (label: string): boolean =>
  /^(?:upphandling|(?:för|detalj)?projektering|bygg|byggstart|byggskede|produktion|entreprenad|start|uppstart|slut|klar|klart|färdig|färdigt|besiktning|slutbesiktning|invigning|dialog|medborgardialog|samråd|beställning|beslut|leverans|montering|uppföljning|utvärdering|överlämning|garanti|genomförande|planering|förstudie|avslut|etablering|driftsättning)(?:en|et|n|s)?(?: |$)/u.test(
    normaliseLabel(label),
  );

const hasOwnColumn = (steps: readonly TableRow[], projects: readonly TableRow[], { grid }: RowTable): boolean => {
  const isFilled = ({ row }: TableRow, column: number): boolean => !isBlank(grid.at(row, column));
  return (steps[0]?.filled ?? []).some(
    ({ column }) =>
      steps.every((step) => isFilled(step, column)) && !projects.some((project) => isFilled(project, column)),
  );
};
