import { matchCodes } from "../anvisningar/match-code";
import type { Edition } from "../anvisningar/schema";
import type { NamndRegister } from "../profile/namnd-register";
import { earlierProjectHeadings, projectHeadings, sheetNames, tableNames, type ProjectHeading } from "../summary/names";
import { asOfCell } from "../summary/as-of-cell";
import { decimalToOre } from "../values/decimal";
import { fromExcelSerial, type IsoDate } from "../values/iso-date";
import { addOre, orePerUnit, type Ore } from "../values/ore";
import { addressOf } from "sheet-refs";
import type { Cell, WorkbookSnapshot } from "../workbook/snapshot";
import type { EarlierProject, EarlierSummary } from "./earlier-summary";
import { headingRead } from "./heading-read";

/** Reads a summary that Medelkoll wrote before, from its table of projects; null when the workbook has no such table. */
export function readEarlier(
  { name, sheets, dateSystem }: WorkbookSnapshot,
  edition: Edition,
  register: NamndRegister,
): EarlierSummary | null {
  const sheet = sheets.find(({ tables }) => tables.some((table) => table.name === tableNames.projects));
  const table = sheet?.tables.find((one) => one.name === tableNames.projects);
  if (!sheet || !table) return null;
  const cells = new Map(sheet.cells.map((cell) => [addressOf(cell.row, cell.column), cell]));
  const columns = new Map<string, number>(
    table.columns.map((heading, index) => [
      earlierProjectHeadings.get(heading) ?? headingRead(heading, index, projectHeadings),
      table.area.left + index,
    ]),
  );
  if (!projectHeadings.slice(0, needed).every((heading) => columns.has(heading))) return null;
  const cellAt = (row: number, heading: ProjectHeading): Cell | undefined =>
    cells.get(addressOf(row, columns.get(heading) ?? 0));
  const textAt = (row: number, heading: ProjectHeading): string => {
    const value = cellAt(row, heading)?.value;
    return value?.kind === "text" ? value.text.trim() : value?.kind === "number" ? value.text : "";
  };
  const statuses = edition.lists.find(({ id }) => id === edition.fields.find((field) => field.id === "status")?.list);

  const projects = new Map<string, EarlierProject>();
  const last = table.area.bottom - table.totalsRows;
  for (let row = table.area.top + table.headerRows; row <= last; row += 1) {
    const projectId = textAt(row, "Projekt-ID");
    const projectName = textAt(row, "Projektnamn");
    if (projectId === "" && projectName === "") continue;
    const namnd = register.resolveNamnd(textAt(row, "Nämnd som beviljats medel"));
    const namndId = namnd.kind === "match" ? namnd.namnd.id : null;
    const key = JSON.stringify([projectId, namndId, projectName]);
    const status = statuses ? (matchCodes(statuses, textAt(row, "Status"))?.[0] ?? null) : null;
    const own: EarlierProject = {
      projectId,
      namndId,
      name: projectName,
      status,
      grantedOre: amountIn(cellAt(row, "Beviljat")),
      spentOre: amountIn(cellAt(row, "Utfall")),
      isWhole: textAt(row, "Fullständigt") !== "0",
      at: { file: name, sheet: sheet.name, cell: addressOf(row, columns.get("Projektnamn") ?? 1) },
    };
    projects.set(key, together(projects.get(key), own));
  }
  return { file: name, asOf: asOfIn(sheets, dateSystem), projects: [...projects.values()] };
}

/** The columns that say which project a row is about, and what it was granted. */
const needed = projectHeadings.indexOf("Beviljat") + 1;

/** A project has a row for each budget year. */
const together = (known: EarlierProject | undefined, next: EarlierProject): EarlierProject =>
  known === undefined
    ? next
    : {
        ...next,
        at: known.at,
        grantedOre: plus(known.grantedOre, next.grantedOre),
        spentOre: plus(known.spentOre, next.spentOre),
      };

const plus = (a: Ore | null, b: Ore | null): Ore | null => (a === null ? b : b === null ? a : addOre(a, b));

/** Amounts of the summary are plain kronor. */
const amountIn = (cell: Cell | undefined): Ore | null =>
  cell?.value.kind === "number" ? (decimalToOre(cell.value.text, orePerUnit.kr)?.ore ?? null) : null;

function asOfIn(sheets: WorkbookSnapshot["sheets"], dateSystem: 1900 | 1904): IsoDate | null {
  const cell = sheets
    .find(({ name }) => name === sheetNames.overview)
    ?.cells.find(({ row, column }) => row === asOfCell.row && column === asOfCell.column);
  return cell?.value.kind === "number" ? fromExcelSerial(cell.value.text, dateSystem) : null;
}
