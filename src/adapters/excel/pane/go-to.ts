import { type Remark, remark } from "../../../core/findings/finding";
import type { PlaceInWorkbook } from "../../../core/host/open-workbook";
import { parseArea } from "sheet-refs";
import { codeOf, remarkOf } from "../host/host-error";
import { workbookName } from "../host/workbook-name";

/** Takes the user to cells and back to where they were before the first of them. */
export interface Guide {
  readonly goTo: (place: PlaceInWorkbook) => Promise<Remark | null>;
  readonly goBack: () => Promise<Remark | null>;
}

export function guide(): Guide {
  let origin: PlaceInWorkbook | null = null;
  return {
    goTo: async (place) => {
      const from = origin ?? (await whereTheUserIs());
      const refusal = await shown(place);
      if (refusal === null) origin = from;
      return refusal;
    },
    goBack: async () => {
      const place = origin;
      if (place === null) return null;
      origin = null;
      return shown(place);
    },
  };
}

const missing = ({ sheet, cell }: PlaceInWorkbook): Remark =>
  remark("EXC-13", { file: workbookName(), sheet, cell }, { sheet, cell });

/** Null where that cannot be told: on a chart sheet, or with a chart selected (OfficeDev/office-js 2444 and 2268). */
async function whereTheUserIs(): Promise<PlaceInWorkbook | null> {
  try {
    return await Excel.run(async (context) => {
      const active = context.workbook.getActiveCell();
      active.load("address");
      const seen = context.workbook.worksheets.getActiveWorksheet();
      seen.load("name");
      await context.sync();
      return { sheet: seen.name, cell: active.address.slice(active.address.lastIndexOf("!") + 1) };
    });
  } catch {
    return null;
  }
}

/** Shows the place. Why it cannot be shown; null when it is. */
async function shown(place: PlaceInWorkbook): Promise<Remark | null> {
  try {
    return (await Excel.run((context) => select(context, place))) ? null : missing(place);
  } catch (thrown) {
    const file = workbookName();
    // With another workbook in front nothing can be shown here.
    if (codeOf(thrown) === "GeneralException") return remark("EXC-08", { file }, {});
    return remarkOf(thrown, { file, sheet: place.sheet });
  }
}

/** Selects the cell; false when there is no such cell to be seen. A hidden sheet stays hidden. */
async function select(context: Excel.RequestContext, { sheet, cell }: PlaceInWorkbook): Promise<boolean> {
  if (parseArea(cell) === null) return false;
  const target = context.workbook.worksheets.getItemOrNullObject(sheet);
  target.load("visibility");
  await context.sync();
  if (target.isNullObject || target.visibility !== "Visible") return false;
  target.activate();
  target.getRange(cell).select();
  await context.sync();
  return true;
}
