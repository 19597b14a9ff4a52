import { defineType } from "../protocol/host-object";
import { sheetOf } from "./guards";
import type { SheetTarget } from "./session";

/** Whether a sheet has filter buttons. What they filter by is not kept. */
export const autoFilterOf = defineType<SheetTarget>({
  name: "AutoFilter",
  properties: { enabled: { get: (target) => sheetOf(target).hasFilter } },
});
