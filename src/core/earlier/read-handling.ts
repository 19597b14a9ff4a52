import { remark, type Remark } from "../findings/finding";
import { caseStateOf } from "../handling/case-state";
import type { CaseEvent, EarlierHandling } from "../handling/case-event";
import type { NamndRegister } from "../profile/namnd-register";
import { isIsoDate, fromExcelSerial, type IsoDate } from "../values/iso-date";
import { handlingHeadings, sourceHeadings, tableNames } from "../summary/names";
import { addressOf } from "sheet-refs";
import { labelText } from "../workbook/cell-text";
import type { Cell, WorkbookSnapshot } from "../workbook/snapshot";
import { headingRead } from "./heading-read";

/**
 * How the reports have been handled so far, from the sheet of an earlier summary that people write in. A row that cannot be understood is told (HAN-03) and kept as it
 * was written.
 */
export function readHandling(
  snapshot: WorkbookSnapshot,
  register: NamndRegister,
): EarlierHandling & { readonly remarks: readonly Remark[] } {
  const rows = rowsOf(snapshot, tableNames.handling, handlingHeadings);
  const remarks: Remark[] = [];
  const events = rows.flatMap(({ said, cellOf, at }): readonly CaseEvent[] => {
    const [namndText, stateText, onText, note, files] = [
      said("Nämnd"),
      said("Läge"),
      said("Datum"),
      said("Anteckning"),
      said("Fil"),
    ];
    if ([namndText, stateText, onText, note].every((text) => text === "")) return [];
    const found = register.resolveNamnd(namndText);
    const namnd = found.kind === "match" ? found.namnd.id : null;
    const state = caseStateOf(stateText);
    const on = dayIn(cellOf("Datum"), snapshot.dateSystem);
    const isUnderstood = namnd !== null && state !== null && (on !== null || onText === "");
    if (!isUnderstood)
      remarks.push(
        remark(
          "HAN-03",
          { file: snapshot.name, sheet: at.sheet, cell: at.cell },
          { value: [namndText, stateText, onText].join(", ") },
        ),
      );
    return [
      {
        ...{ namnd, state, on, note, files: files === "" ? [] : files.split("; ") },
        ...(isUnderstood ? {} : { written: { namnd: namndText, state: stateText, on: onText } }),
      },
    ];
  });
  const versions = new Map(
    rowsOf(snapshot, tableNames.sources, sourceHeadings).map(({ said }) => [said("Fil"), said("SHA-256")] as const),
  );
  return { events, versions, remarks };
}

interface Row<Heading> {
  readonly said: (heading: Heading) => string;
  readonly cellOf: (heading: Heading) => Cell | undefined;
  readonly at: { readonly sheet: string; readonly cell: string };
}

/** The rows of one of our tables, also those that people have written below it. */
function rowsOf<Heading extends string>(
  { sheets }: WorkbookSnapshot,
  name: string,
  headings: readonly Heading[],
): readonly Row<Heading>[] {
  const sheet = sheets.find(({ tables }) => tables.some((table) => table.name === name));
  const table = sheet?.tables.find((one) => one.name === name);
  if (!sheet || !table) return [];
  const columns = new Map(
    table.columns.map((heading, index) => [headingRead(heading, index, headings), table.area.left + index]),
  );
  if (!headings.every((heading) => columns.has(heading))) return [];
  const cells = new Map(sheet.cells.map((cell) => [addressOf(cell.row, cell.column), cell]));
  const last = sheet.cells.at(-1)?.row ?? table.area.bottom;
  return Array.from({ length: Math.max(0, last - table.area.top) }, (_, index) => {
    const row = table.area.top + 1 + index;
    const cellOf = (heading: Heading): Cell | undefined => cells.get(addressOf(row, columns.get(heading) ?? 0));
    return {
      cellOf,
      said: (heading) => {
        const cell = cellOf(heading);
        return cell ? (cell.value.kind === "number" ? cell.value.text : labelText(cell)) : "";
      },
      at: { sheet: sheet.name, cell: addressOf(row, table.area.left) },
    };
  });
}

/** A date of Excel's own, or written as ÅÅÅÅ-MM-DD. */
function dayIn(cell: Cell | undefined, dateSystem: 1900 | 1904): IsoDate | null {
  if (cell?.value.kind === "number") return fromExcelSerial(cell.value.text, dateSystem);
  const text = cell ? labelText(cell).trim() : "";
  return isIsoDate(text) ? text : null;
}
