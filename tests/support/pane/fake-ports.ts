import { directEngine } from "../../../src/faces/engine/direct-engine";
import { stockholmLibrary } from "../../../src/faces/engine/stockholm-library";
import { paneTexts } from "./pane-texts";
import type { Memory, PanePorts } from "../../../src/faces/taskpane/ports";
import type { OpenWorkbook } from "../../../src/core/host/open-workbook";
import type { IsoDate } from "../../../src/core/values/iso-date";

/** Remembers as long as the test lasts. */
export function memoryOf(seen: boolean): Memory {
  let isSeen = seen;
  let hasHelpKey = true;
  const told = new Set<string>();
  return {
    works: true,
    introductionSeen: () => isSeen,
    rememberIntroduction: () => {
      isSeen = true;
    },
    hasBeenTold: (topic) => told.has(topic),
    rememberTold: (topic) => void told.add(topic),
    helpKeyWorks: () => hasHelpKey,
    letHelpKeyWork: (works) => {
      hasHelpKey = works;
    },
    clear: () => {
      isSeen = false;
      hasHelpKey = true;
      told.clear();
    },
  };
}

/** Everything the pane needs, around a workbook; the introduction has been seen unless a test says otherwise. */
export const portsOf = (workbook: OpenWorkbook, overrides: Partial<PanePorts> = {}): PanePorts => ({
  workbook,
  loadEngine: () => Promise.resolve(directEngine(stockholmLibrary())),
  today: () => "2024-11-13" as IsoDate,
  language: "sv",
  texts: paneTexts[overrides.language ?? "sv"],
  memory: memoryOf(true),
  theme: { now: () => ({}), onChange: () => () => undefined },
  version: "0.1.0-test",
  saveFile: () => Promise.resolve("saved"),
  ...overrides,
});
