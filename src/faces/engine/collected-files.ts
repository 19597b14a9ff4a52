import { behindByNamnd, behindNamnd, type BehindFigure, type NamndPart } from "../../core/figures/behind-figure";
import type { AskedFigure } from "../../core/figures/types";
import { followUp } from "../../core/run/follow-up";
import type { SourceFile } from "../../core/run/source-file";
import type { Library } from "../../core/run/library";
import type { RunResult } from "../../core/run/run-result";
import { provenanceOf } from "../../core/host/workbook-settings";
import { selectionText } from "../../core/selection/selection-text";
import { buildSummary } from "../../core/summary/build-summary";
import type { SummaryDocument } from "../../core/document/document";
import { isOwnWorkbook } from "../../core/summary/is-own-workbook";
import type { Language } from "../../core/values/bilingual";
import { collectedResult, type CollectedResult } from "./collected-result";
import type { CollectInput } from "./collecting";
import type { FilesAsked, MadeFiles, Originals } from "./files/made-files";
import { editionOf } from "./run-core";
import { sha256 } from "./sha256";

/** The files that were read, by id, and the line over them. */
export interface CollectedFiles {
  readonly hold: (id: string, file: SourceFile) => void;
  readonly drop: (id: string) => void;
  readonly consolidate: (input: CollectInput) => CollectedResult;
  readonly explain: (input: CollectInput, asked: AskedFigure) => readonly NamndPart[];
  readonly explainNamnd: (input: CollectInput, asked: AskedFigure, namnd: string | null) => BehindFigure;
  readonly summary: (input: CollectInput, language: Language) => SummaryDocument;
  readonly files: (input: CollectInput, asked: FilesAsked, original: Originals) => Promise<MadeFiles>;
}

export function collectedFiles(openLibrary: () => Library): CollectedFiles {
  const held = new Map<string, SourceFile>();
  const find = (id: string): SourceFile => {
    const file = held.get(id);
    if (file === undefined) throw new Error("A file that was not read was asked for.");
    return file;
  };

  const outcome = ({ settings, asOf, selection, ...ids }: CollectInput): RunResult => {
    const library = openLibrary();
    const { answers, answersFor, layouts, settlements, turnedOff } = settings;
    const returned = ids.returned.map(find).filter((file) => !("snapshot" in file && isOwnWorkbook(file.snapshot)));
    return followUp(returned, {
      edition: editionOf(library, settings),
      profile: library.profile,
      asOf,
      answers,
      answersFor,
      layouts,
      settlements,
      selection,
      ...(ids.granted === null ? {} : { granted: find(ids.granted) }),
      ...(ids.controls === null ? {} : { controls: find(ids.controls) }),
      ...(ids.earlier === null ? {} : { earlier: find(ids.earlier) }),
      ...(turnedOff.length === 0 ? {} : { turnedOff: new Set(turnedOff) }),
    });
  };

  /** The latest, since what is shown is asked about next. */
  let kept: { readonly of: string; readonly outcome: RunResult } | null = null;
  const latest = (input: CollectInput): RunResult => {
    const of = JSON.stringify(input);
    if (kept?.of !== of) kept = { of, outcome: outcome(input) };
    return kept.outcome;
  };
  /** The register alone, as if it had been handed in; an earlier summary says what had been spent. */
  const registerAlone = ({ granted, ...input }: CollectInput): RunResult =>
    outcome({
      ...{ ...input, returned: granted === null ? [] : [granted] },
      ...{ granted: null, controls: null, selection: {} },
    });
  return {
    hold: (id, file) => {
      kept = null;
      held.set(id, file);
    },
    drop: (id) => {
      kept = null;
      held.delete(id);
    },
    consolidate: (input) => {
      const selected = latest(input);
      const isAll = Object.keys(input.selection).length === 0;
      const all = isAll ? selected : outcome({ ...input, selection: {} });
      return collectedResult(all, selected, input.settings.settlements);
    },
    explain: (input, asked) => {
      const { projects, profile } = latest(input);
      return behindByNamnd(
        asked,
        projects,
        profile.namnder.map(({ id }) => id),
      );
    },
    explainNamnd: (input, asked, namnd) => {
      const { projects, missing } = latest(input);
      return behindNamnd(asked, namnd, projects, missing);
    },
    summary: (input, language) => {
      const found = latest(input);
      const selection = selectionText(input.selection, found, language);
      return buildSummary(found, {
        scope: "consolidated",
        language,
        withCharts: true,
        ...provenanceOf(input.settings),
        ...(selection === null ? {} : { selection }),
      });
    },
    files: async (input, asked, original) => {
      const { makeFiles } = await import("./files/make-files");
      return makeFiles(asked.what === "forms" ? registerAlone(input) : latest(input), asked, {
        alone: (name) => outcome({ ...input, returned: input.returned.filter((id) => find(id).name === name) }),
        original: async (name) => {
          const buffer = await original(name);
          if (buffer === null) return "unreadable";
          // Marks by what was found in another file would stand on the wrong cells.
          const { sha256: known } = find(input.returned.find((id) => find(id).name === name) ?? "");
          return (await sha256(new Uint8Array(buffer))) === known ? buffer : "changed";
        },
      });
    },
  };
}
