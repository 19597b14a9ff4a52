import type { SummaryState } from "../../../core/host/open-workbook";
import type { Checked, PaneState, Sent, Written } from "../state/pane-state";

const nothing: Written = { kind: "none" };

/** What may still be said of the latest write, now that the workbook holds this: the user may have undone it, or deleted or renamed its sheets. */
export function stillTrue(written: Written, summary: SummaryState | null): Written {
  if (summary === null) return written;
  switch (written.kind) {
    case "written":
    case "restored":
      // The first thing that is heard after a write is of the write itself.
      if (written.run !== undefined && written.run !== summary.run) return nothing;
      if (summary.kind !== (written.sheets.length === 0 ? "none" : "whole")) return nothing;
      return { ...written, sheets: summary.sheets, run: summary.run };
    case "cancelled":
      return written.left === "unfinished" && summary.kind !== "unfinished" ? nothing : written;
    case "other-summary":
      return summary.about?.scope === written.about.scope && summary.asOf === written.asOf ? written : nothing;
    case "none":
    case "untold":
    case "edited":
    case "not-restored":
      return written;
  }
}

/** What may still be said of the files that were made to be sent: nothing once what they were made of, or say, is another. */
export function sentStillTrue(now: PaneState, before: PaneState): Sent | null {
  const { sent } = now;
  if (sent === null) return null;
  const isSame =
    sent.of === "open"
      ? now.checked === before.checked && now.changed === before.changed
      : sent.of === "edition"
        ? now.pickedEdition === before.pickedEdition
        : now.collected === before.collected && now.selection === before.selection;
  const saysTheSame =
    now.settings === before.settings || JSON.stringify(now.settings) === JSON.stringify(before.settings);
  return isSame && saysTheSame ? sent : null;
}

/** Sheets have been added, deleted or renamed since the check. */
export function sheetsHaveChanged(checked: Checked | null, summary: SummaryState | null): boolean {
  if (checked === null || checked.isExample || checked.sheets === null || summary === null) return false;
  const now = new Set(summary.others);
  return checked.sheets.length !== now.size || checked.sheets.some((name) => !now.has(name));
}
