import type { SourceFile } from "../../../src/core/run/source-file";
import type {
  HostFacts,
  OpenWorkbook,
  PlaceInWorkbook,
  SummaryState,
  WriteResult,
} from "../../../src/core/host/open-workbook";
import { noSettings, type WorkbookSettings } from "../../../src/core/host/workbook-settings";
import type { SummaryDocument } from "../../../src/core/document/document";

/** An open workbook in memory: it holds what was read from a sample, records what is done to it, and fails when told to. */
export interface FakeWorkbook extends OpenWorkbook {
  /** What was asked of it, in order: `go-to Projekt!D5`, `write`, … */
  readonly log: readonly string[];
  readonly written: readonly SummaryDocument[];
  /** What is stored in the workbook now. */
  readonly stored: () => WorkbookSettings;
  /** Somebody else changes a cell. */
  readonly change: (place: PlaceInWorkbook) => void;
  /** Somebody else does something to the sheets: deletes, renames, undoes. */
  readonly become: (summary: Partial<SummaryState>) => void;
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

export const noSummary: SummaryState = {
  kind: "none",
  sheets: [],
  overview: null,
  others: [],
  asOf: null,
  about: null,
  run: null,
  canRestore: false,
  restoresTo: "nothing",
};

export function fakeWorkbook(file: SourceFile, overrides: Partial<OpenWorkbook> = {}): FakeWorkbook {
  const log: string[] = [];
  const written: SummaryDocument[] = [];
  const listeners = new Set<(place: PlaceInWorkbook) => void>();
  const watchers = new Set<() => void>();
  const results: WriteResult[] = [];
  let settings = noSettings;
  const others = "refusal" in file ? [] : file.snapshot.sheets.map(({ name }) => name);
  let summary: SummaryState = { ...noSummary, others };
  let runs = 0;
  /** The summary before, for the way back. */
  let before: SummaryState | null = null;
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
    become: (change) => {
      summary = { ...summary, ...change };
      for (const tell of watchers) tell();
    },
    next: (...more) => {
      results.push(...more);
    },
    fileBytes: () => Promise.resolve(null),
    read: () => {
      note("read");
      return Promise.resolve(file);
    },
    write: (document, { overwriteEdits, replaceOther = false }) => {
      note(
        ["write", replaceOther ? "in place of the other" : "", overwriteEdits ? "over" : ""].filter(Boolean).join(" "),
      );
      const result = results.shift();
      if (result) {
        if ("left" in result && result.left === "unfinished")
          summary = { ...summary, kind: "unfinished", about: null, canRestore: true };
        return Promise.resolve(result);
      }
      const { about = null, created } = document;
      const sheets = document.sheets.map(({ name }) => name);
      if (!replaceOther && summary.about !== null && about !== null && summary.about.scope !== about.scope) {
        const drops = summary.sheets.filter((name) => !sheets.includes(name));
        return Promise.resolve({ kind: "other-summary", about: summary.about, asOf: summary.asOf ?? "", drops });
      }
      written.push(document);
      before = summary;
      runs += 1;
      const [overview = null] = sheets;
      summary = {
        ...{ kind: "whole", sheets, overview, others, asOf: created, about, run: `run ${runs}`, canRestore: true },
        restoresTo: before.kind === "none" ? "nothing" : "summary",
      };
      return Promise.resolve({ kind: "written", sheets, canRestore: true, remarks: [] });
    },
    summaryState: () => Promise.resolve(summary),
    restorePrevious: () => {
      note("restore");
      const result = results.shift();
      if (result) return Promise.resolve(result);
      runs += 1;
      const back = before ?? summary;
      before = back.kind === "none" ? null : summary;
      summary = { ...back, run: back.kind === "none" ? null : `run ${runs}`, canRestore: before !== null };
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
    onSheets: (changed) => {
      watchers.add(changed);
      return Promise.resolve(() => watchers.delete(changed));
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
