import { forEachCell } from "sheet-refs";
import { cellAt, patchLook, putCell, putContent } from "../model/cells";
import type { HostLink } from "../model/workbook";
import { Fault } from "../protocol/fault";
import { changing } from "./guards";
import type { RangeTarget } from "./session";

/** Excel writes the text to display into the cells and gives them the look of a link. */
export function setHyperlink(target: RangeTarget, given: unknown): void {
  if (typeof given !== "object" || given === null) throw new Fault("InvalidArgument");
  const { address, documentReference, screenTip, textToDisplay } = given as Record<string, unknown>;
  const link: HostLink = {
    ...(typeof address === "string" && address !== "" ? { address } : {}),
    ...(typeof documentReference === "string" && documentReference !== "" ? { documentReference } : {}),
    ...(typeof screenTip === "string" ? { screenTip } : {}),
  };
  if (link.address === undefined && link.documentReference === undefined) throw new Fault("InvalidArgument");
  const sheet = changing(target, "cells", target.area);
  forEachCell(target.area, (row, column) => {
    const isEmpty = cellAt(sheet, row, column).value === null;
    const shown = typeof textToDisplay === "string" ? textToDisplay : (link.address ?? link.documentReference ?? "");
    if (typeof textToDisplay === "string" || isEmpty) putContent(sheet, row, column, { value: shown });
    putCell(sheet, row, column, { ...cellAt(sheet, row, column), link });
  });
  patchLook(sheet, target.area, { font: { color: "#0563C1", underline: "Single" } });
}
