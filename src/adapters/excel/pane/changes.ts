import type { PlaceInWorkbook } from "../../../core/host/open-workbook";
import { readIn } from "../host/excel-run";

/** After our own write its events still arrive for a while; Excel before ExcelApi 1.14 does not say whose they are. */
const echoMs = 3_000;

/** Knows which changes are our own. */
export interface OwnWrites {
  readonly begin: () => void;
  readonly end: () => void;
  readonly areGoingOn: () => boolean;
}

export function ownWrites(now: () => number): OwnWrites {
  let running = 0;
  let ended = -Infinity;
  return {
    begin: () => (running += 1),
    end: () => {
      running -= 1;
      ended = now();
    },
    areGoingOn: () => running > 0 || now() - ended < echoMs,
  };
}

/** Tells of cells that somebody else than we has changed. Returns what stops the telling. */
export async function watchChanges(changed: (place: PlaceInWorkbook) => void, own: OwnWrites): Promise<() => void> {
  const tell = async ({ worksheetId, address, triggerSource }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (isOurs(triggerSource, own)) return;
    const sheet = await nameOf(worksheetId);
    if (sheet !== null) changed({ sheet, cell: address });
  };
  try {
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(tell);
      await context.sync();
      return added;
    });
    return () => {
      void Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      }).catch(() => undefined);
    };
  } catch {
    // Without events the pane still works; it only cannot say that cells have changed.
    return () => undefined;
  }
}

/**
 * Tells that sheets may have come, gone, or got other names. Excel tells of a name in the browser alone, so it is also told when another sheet is shown or
 * something else selected, as after the name was typed.
 */
export async function watchSheets(changed: () => void): Promise<() => void> {
  const tell = (): Promise<void> => {
    changed();
    return Promise.resolve();
  };
  try {
    const handlers = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const events = [worksheets.onAdded, worksheets.onDeleted, worksheets.onActivated, worksheets.onSelectionChanged];
      const added = events.map((event) => event.add(tell));
      await context.sync();
      return added;
    });
    const [first] = handlers;
    return () => {
      if (first === undefined) return;
      void Excel.run(first.context, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      }).catch(() => undefined);
    };
  } catch {
    // Without events the pane asks when it gets the focus.
    return () => undefined;
  }
}

/** `source` is absent before ExcelApi 1.14. */
const isOurs = (source: string | undefined, own: OwnWrites): boolean =>
  source === undefined ? own.areGoingOn() : source === "ThisLocalAddin";

async function nameOf(sheetId: string): Promise<string | null> {
  try {
    return await readIn(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      sheet.load("name");
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    });
  } catch {
    return null;
  }
}
