import type { SourceFile } from "../../../src/core/run/source-file";
import type {
  HostFacts,
  OpenWorkbook,
  PlaceInWorkbook,
  SummaryState,
  WriteResult,
} from "../../../src/core/host/open-workbook";
import { noSettings, type WorkbookSettings } from "../../../src/core/host/workbook-settings";
import type { SummaryDocument } from "../../../src/core/summary/document";

/** An open workbook in memory: it holds what was read from a sample, records what is done to it, and fails when told to. */
export interface FakeWorkbook extends OpenWorkbook {
  /** What was asked of it, in order: `go-to Projekt!D5`, `write`, … */
  readonly log: readonly string[];
  readonly written: readonly SummaryDocument[];
  /** What is stored in the workbook now. */
  readonly stored: () => WorkbookSettings;
  /** Somebody else changes a cell. */
  readonly change: (place: PlaceInWorkbook) => void;
  /** Answers of the next writes and restores, instead of success. */
  readonly next: (...results: readonly WriteResult[]) => void;
}

export const excelFacts: HostFacts = {
  host: "Excel",
  platform: "PC",
  version: "16.0.18000",
  requirementSets: [
    { name: "ExcelApi 1.9", supported: true },
    { name: "ExcelApi 1.20", supported: false },
  ],
  undo: "lost-by-first-write",
  oneStepUndo: false,
  readingMayLoseUndo: true,
  canSeeMerges: true,
  settingsWork: true,
  readOnly: false,
};

export const noSummary: SummaryState = { kind: "none", sheets: [], asOf: null, canRestore: false };

export function fakeWorkbook(file: SourceFile, overrides: Partial<OpenWorkbook> = {}): FakeWorkbook {
  const log: string[] = [];
  const written: SummaryDocument[] = [];
  const listeners = new Set<(place: PlaceInWorkbook) => void>();
  const results: WriteResult[] = [];
  let settings = noSettings;
  let summary = noSummary;
  const note = (what: string): void => {
    log.push(what);
  };
  return {
    log,
    written,
    stored: () => settings,
    change: (place) => {
      for (const tell of listeners) tell(place);
    },
    next: (...more) => {
      results.push(...more);
    },
    read: () => {
      note("read");
      return Promise.resolve(file);
    },
    write: (document, { overwriteEdits }) => {
      note(overwriteEdits ? "write over" : "write");
      const result = results.shift();
      if (result) return Promise.resolve(result);
      written.push(document);
      const sheets = document.sheets.map(({ name }) => name);
      summary = { kind: "whole", sheets, asOf: document.created, canRestore: true };
      return Promise.resolve({ kind: "written", sheets, canRestore: true, remarks: [] });
    },
    summaryState: () => Promise.resolve(summary),
    restorePrevious: () => {
      note("restore");
      const result = results.shift();
      if (result) return Promise.resolve(result);
      summary = { ...summary, kind: "whole", canRestore: false };
      return Promise.resolve({ kind: "written", sheets: summary.sheets, canRestore: false, remarks: [] });
    },
    goTo: ({ sheet, cell }) => {
      note(`go-to ${sheet}!${cell}`);
      return Promise.resolve(null);
    },
    goBack: () => {
      note("go-back");
      return Promise.resolve(null);
    },
    onChange: (changed) => {
      listeners.add(changed);
      return Promise.resolve(() => listeners.delete(changed));
    },
    loadSettings: () => Promise.resolve(settings),
    saveSettings: (next) => {
      note("save");
      settings = next;
      return Promise.resolve({ settings: next, stored: next, remark: null });
    },
    facts: () => Promise.resolve(excelFacts),
    ...overrides,
  };
}
