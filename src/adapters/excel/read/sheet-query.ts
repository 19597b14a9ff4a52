import { askMarks, type Marks } from "./cell-marks";
import { askRemarks, type RemarksQuery } from "./notes";

/** What is asked of one sheet's cells first. Every part of it is a null object when the sheet is empty or does not exist. */
export interface CellsQuery {
  readonly used: Excel.Range;
  /** All cells that the sheet has, also those without a value: merged ones can reach that far. */
  readonly reach: Excel.Range;
  /** Null as long as only the addresses were asked for. */
  readonly looks: LooksQuery | null;
  readonly remarks: RemarksQuery;
}

interface LooksQuery {
  readonly marks: () => Marks;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

/** Queues what there is to know of a sheet's cells, or only where they are. Nothing of it changes anything, the user's undo list included. */
export function askCells(sheet: Excel.Worksheet, content: boolean, remarks: boolean): CellsQuery {
  const used = sheet.getUsedRangeOrNullObject(true);
  const reach = sheet.getUsedRangeOrNullObject(false);
  reach.load("address");
  if (!content) {
    used.load("address");
    return { used, reach, looks: null, remarks: askRemarks(sheet, remarks) };
  }
  used.load("address,values,formulas,numberFormat");
  return { used, reach, looks: askLooks(used), remarks: askRemarks(sheet, remarks) };
}

function askLooks(used: Excel.Range): LooksQuery {
  return {
    marks: askMarks(used),
    rows: used.getRowProperties({ rowHidden: true }),
    columns: used.getColumnProperties({ columnHidden: true }),
  };
}

const itemsOf = (parts: readonly string[]): string => parts.map((part) => `items/${part}`).join(",");

/** Names of a sheet: apart, since Excel for Mac refuses them while another workbook is in front (OfficeDev/office-js 6365). */
const nameFacts = ["name", "formula"].map((part) => `names/items/${part}`);
export const sheetNameFacts = itemsOf(["id", ...nameFacts]);

/** Everything about a sheet that stands beside its cells; one load for all sheets. */
const facts = [
  ...["id", "name", "visibility", "autoFilter/enabled"],
  ...["name", "showHeaders", "showTotals", "columns/items/name", "rows/count"].map((part) => `tables/items/${part}`),
];
export const sheetFacts = (withNames: boolean): string => itemsOf(withNames ? [...facts, ...nameFacts] : facts);
