import type { Probe } from "./probe";
import { commandProbes } from "./probes/commands";
import { errorCodeProbes } from "./probes/error-codes";
import { nullObjectProbes } from "./probes/null-objects";
import { pageProbes } from "./probes/page";
import { recordProbes, reopenedProbe } from "./probes/record";
import { sizeProbes } from "./probes/sizes";
import { summaryProbes } from "./probes/summary";
import { swedishProbes } from "./probes/swedish";
import { undoGroupProbes, undoHiddenProbe } from "./probes/undo-groups";
import { undoKeptProbes } from "./probes/undo-kept";

/** In the order in which they run. What a person has to save or may end Excel comes last. */
export const probes: readonly Probe[] = [
  ...nullObjectProbes,
  ...undoGroupProbes,
  ...undoKeptProbes,
  ...summaryProbes,
  ...swedishProbes,
  ...errorCodeProbes,
  ...sizeProbes,
  ...pageProbes,
  ...commandProbes,
  ...recordProbes,
  undoHiddenProbe,
  reopenedProbe,
];
