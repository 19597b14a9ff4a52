import { type Remark, remark } from "../../../core/findings/finding";
import type { PlaceInWorkbook } from "../../../core/host/open-workbook";
import { parseArea } from "../../../core/workbook/a1";
import { remarkOf } from "../host/host-error";
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
      try {
        const from = await Excel.run((context) => select(context, place));
        if (from === null) return missing(place);
        origin ??= from;
        return null;
      } catch (thrown) {
        return remarkOf(thrown, { file: workbookName(), sheet: place.sheet });
      }
    },
    goBack: async () => {
      const place = origin;
      if (place === null) return null;
      origin = null;
      try {
        return (await Excel.run((context) => select(context, place))) === null ? missing(place) : null;
      } catch (thrown) {
        return remarkOf(thrown, { file: workbookName(), sheet: place.sheet });
      }
    },
  };
}

const missing = ({ sheet, cell }: PlaceInWorkbook): Remark =>
  remark("EXC-13", { file: workbookName(), sheet, cell }, { sheet, cell });

/** Selects the cell and returns where the user was; null when there is no such cell to be seen. A hidden sheet stays hidden. */
async function select(
  context: Excel.RequestContext,
  { sheet, cell }: PlaceInWorkbook,
): Promise<PlaceInWorkbook | null> {
  if (parseArea(cell) === null) return null;
  const { workbook } = context;
  const target = workbook.worksheets.getItemOrNullObject(sheet);
  target.load("visibility");
  const active = workbook.getActiveCell();
  active.load("address");
  const seen = workbook.worksheets.getActiveWorksheet();
  seen.load("name");
  await context.sync();
  const from = { sheet: seen.name, cell: active.address.slice(active.address.lastIndexOf("!") + 1) };
  if (target.isNullObject || target.visibility !== "Visible") return null;
  target.activate();
  target.getRange(cell).select();
  await context.sync();
  return from;
}
