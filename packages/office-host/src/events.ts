import { addressText } from "./excel/references";
import type { Change, ChangeEvent } from "./model/store";

/** An event as the client takes it from its channel. */
export interface WireEvent {
  readonly type: number;
  readonly targetId: string;
  readonly args: Readonly<Record<string, unknown>>;
}

export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  selectionChanged: 14,
  worksheetDeleted: 15,
  visibilityChanged: 65_539,
} as const;

/** Handlers on collections listen under this id. */
export const workbookId = "Workbook";

/** The events that Excel raises for a change. Handlers hang on the sheet or on the collection: both hear of it. */
export function eventsOf(event: ChangeEvent, activeBefore: string): readonly WireEvent[] {
  const by = { source: "Local", triggerSource: event.by === "add-in" ? "ThisLocalAddin" : "Unknown" };
  return event.changes.flatMap((change) =>
    raisedFor(change, by, activeBefore).flatMap(({ type, args }) =>
      [String(args["worksheetId"]), workbookId].map((targetId) => ({ type, targetId, args })),
    ),
  );
}

type Raised = { readonly type: number; readonly args: Readonly<Record<string, unknown>> };

function raisedFor(change: Change, by: Readonly<Record<string, unknown>>, activeBefore: string): readonly Raised[] {
  const worksheetId = change.sheetId;
  const address = change.area ? addressText(change.area) : undefined;
  switch (change.kind) {
    case "cells":
      return [{ type: EventType.worksheetChanged, args: { worksheetId, address, changeType: "RangeEdited", ...by } }];
    case "moved":
      if (change.how === undefined) return [];
      return [{ type: EventType.worksheetChanged, args: { worksheetId, address, changeType: change.how, ...by } }];
    case "selection":
      return [{ type: EventType.selectionChanged, args: { worksheetId, address } }];
    case "activated":
      return [
        { type: EventType.worksheetDeactivated, args: { worksheetId: activeBefore } },
        { type: EventType.worksheetActivated, args: { worksheetId } },
      ];
    case "sheet-added":
      return [{ type: EventType.worksheetAdded, args: { worksheetId, source: by["source"] } }];
    case "sheet-deleted":
      return [{ type: EventType.worksheetDeleted, args: { worksheetId, source: by["source"] } }];
    default:
      return [];
  }
}

export const paneVisibilityEvent = (visible: boolean): WireEvent => ({
  type: EventType.visibilityChanged,
  targetId: "",
  args: { visibility: visible ? "Visible" : "Hidden" },
});
