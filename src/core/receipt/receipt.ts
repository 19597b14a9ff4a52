import { inWordsOf } from "../anvisningar/receiver-words";
import { openQuestions } from "../answers/answers-file";
import { behindFigure } from "../figures/behind-figure";
import { nothingMissing, totalsOf } from "../figures/totals";
import type { ProjectFigures, Totals } from "../figures/types";
import type { Location } from "../findings/finding";
import { isAtLeast } from "../findings/severity";
import { codeLabel, fieldLabel } from "../messages/labels";
import type { CellRef } from "../project/project";
import { cellsOf } from "../project/doubted-fields";
import { readingOf } from "../project/readings-of";
import type { FileResult, RunResult } from "../run/run-result";
import type { Language } from "../values/bilingual";
import { capital } from "../values/capital";
import type { IsoDate } from "../values/iso-date";
import { visibleText } from "../values/label";
import { howKnown, type Known } from "./how-known";
import { receiptTexts } from "./texts";
import { toldKinds, toldSentences, type ToldKind, type ToldSentence } from "./told-findings";

/** A project as it was read, each amount with the cells that it came from. */
export interface ReceiptProject {
  readonly figures: ProjectFigures;
  readonly id: string;
  readonly name: string;
  readonly at: CellRef;
  /** The nämnd's name; null where none could be read. */
  readonly namnd: string | null;
  readonly status: string | null;
  readonly statusAt: CellRef | null;
  readonly grantedAt: readonly CellRef[];
  readonly spentAt: readonly CellRef[];
}

/** A list or form that was read, with what each of its columns or labels was taken for. */
export interface ReceiptTable {
  readonly sheet: string;
  readonly layout: "list" | "form" | "other";
  /** What it is, for a table beside the projects. */
  readonly of: string | null;
  readonly projects: number;
  readonly columns: readonly { readonly heading: string; readonly cell: string; readonly means: string }[];
}

export interface ReceiptQuestion {
  readonly question: string;
  readonly why: string;
  readonly at: CellRef | null;
  /** Each answer with what it gives. */
  readonly choices: readonly string[];
}

/** How one returned workbook was read, as its sender can check it. Data only; words that it holds are in `language`. */
export interface Receipt {
  readonly language: Language;
  readonly file: string;
  readonly asOf: IsoDate;
  readonly grant: string;
  readonly edition: string;
  /** What the edition calls whoever reports, over the names of them. */
  readonly receiver: string;
  /** `copy`: another file counts instead. `none`: it answers that there are no projects. `empty`: it was read, and no project was found. */
  readonly state: "whole" | "incomplete" | "empty" | "none" | "copy" | "unreadable";
  readonly tables: readonly ReceiptTable[];
  /** Sheets on which there was no project and no table that is known. */
  readonly otherSheets: readonly string[];
  /** Sheets and tables that were not read, and why. */
  readonly unreadSheets: readonly ToldSentence[];
  /** Columns and labels that were left alone, and why. */
  readonly setAside: readonly ToldSentence[];
  readonly unit: Known;
  /** None for a workbook that has no amounts of that kind. */
  readonly surplusSign: Known | null;
  readonly costSign: Known | null;
  readonly projects: readonly ReceiptProject[];
  readonly totals: Totals;
  readonly questions: readonly ReceiptQuestion[];
  readonly toMend: readonly ToldKind[];
  /** What has nothing to be done about it. */
  readonly notices: readonly ToldKind[];
}

const unreadSheetCodes: ReadonlySet<string> = new Set(["STR-01", "STR-19", "STR-36", "STR-57", "STR-58", "STR-78"]);
const setAsideCodes: ReadonlySet<string> = new Set(
  ["STR-02", "STR-03", "STR-05", "STR-14", "STR-21", "STR-24", "STR-42", "STR-45", "STR-55"].concat("STR-56"),
);

/** The receipt of one file of a run; null where the run has no such file. */
export function receiptOf(name: string, outcome: RunResult, language: Language): Receipt | null {
  const file = outcome.files.find((one) => one.name === name);
  if (!file) return null;
  const { edition, set, missing, asOf } = outcome;
  const { reading } = file;
  const projects = set.superseded.has(name)
    ? []
    : outcome.projects.filter(({ project }) => [...cellsOf(project)].some((at) => at.file === name));
  const totals = totalsOf(projects, {
    gaps: missing.gaps.filter(({ at }) => at.file === name),
    unread: reading === null || (reading.projects.length === 0 && !reading.answersNone) ? 1 : 0,
  });
  const sentences = toldSentences(name, outcome, language);
  const isToDo = ({ severity }: ToldSentence): boolean => isAtLeast(severity, "warning");
  const unreadSheets = sentences.filter(({ code }) => unreadSheetCodes.has(code));
  const setAside = sentences.filter(({ code }) => setAsideCodes.has(code));
  const elsewhere = new Set([...unreadSheets, ...setAside]);
  const questions = openQuestions({ ...outcome, files: [file] }, language).map(
    ({ question, why, at, choices, others }) => ({
      question: visibleText(question),
      why,
      at,
      choices: (choices.length === 0 ? others : choices).map(({ says }) => visibleText(says)),
    }),
  );
  return {
    ...{ language, file: name, asOf, grant: capital(edition.grant[language]), edition: edition.title[language] },
    receiver: inWordsOf<string>(receiptTexts[language].columns.namnd, edition.receiverWord, language),
    state: stateOf(file, { projects, totals, isCopy: isCopy(file, outcome) }),
    tables: (reading?.tables ?? []).map((table) => ({
      sheet: table.sheet,
      layout: table.layout,
      of: edition.tables.find(({ id }) => id === table.of)?.label[language] ?? null,
      projects: table.projects,
      columns: table.columns.map(({ heading, at, field, year }) => ({
        heading: visibleText(heading),
        cell: at.cell,
        means: `${fieldLabel(edition, field, language)}${year === null ? "" : ` ${year}`}`,
      })),
    })),
    otherSheets: otherSheets(reading, [
      ...projects.flatMap(({ project }) => [...cellsOf(project)]),
      ...unreadSheets.flatMap(({ places, alike }) => [...places, ...alike]),
    ]),
    ...{ unreadSheets, setAside },
    ...howKnown(file, sentences, language),
    projects: projects.map((figures) => projectOf(figures, outcome, language)),
    ...{ totals, questions },
    toMend: toldKinds(sentences.filter(isToDo)),
    notices: toldKinds(sentences.filter((one) => !isToDo(one) && !elsewhere.has(one))),
  };
}

/** Sheets that nothing was read from and of which nothing else is told. */
function otherSheets(reading: FileResult["reading"], told: readonly Partial<Location>[]): readonly string[] {
  const known = new Set([...(reading?.tables ?? []), ...told].map(({ sheet }) => sheet));
  return (reading?.sheets ?? []).filter((sheet) => !known.has(sheet)).map(visibleText);
}

const isCopy = ({ name, reading }: FileResult, { set }: RunResult): boolean =>
  set.superseded.has(name) || (reading !== null && !set.readings.includes(reading));

function stateOf(
  { reading, status }: FileResult,
  of: { projects: readonly unknown[]; totals: Totals; isCopy: boolean },
): Receipt["state"] {
  if (reading === null || status === "unreadable") return "unreadable";
  if (of.isCopy) return "copy";
  if (of.projects.length === 0) return reading.answersNone ? "none" : "empty";
  const { granted, spent, surplus, mayBeMore } = of.totals;
  const isWhole = granted.complete && spent.complete && surplus.complete && !mayBeMore;
  return isWhole && status === "read" ? "whole" : "incomplete";
}

function projectOf(figures: ProjectFigures, outcome: RunResult, language: Language): ReceiptProject {
  const { project, reportingNamnd, status } = figures;
  const { edition, register } = outcome;
  const list = edition.fields.find(({ id }) => id === "status")?.list ?? "";
  const stated = readingOf(project, "status");
  const cellsBehind = (asked: "granted" | "spent"): readonly CellRef[] =>
    behindFigure(asked, [figures], nothingMissing).sums[0].parts.flatMap(({ terms }) => terms.flatMap(({ at }) => at));
  return {
    figures,
    id: project.id,
    name: visibleText(project.name),
    at: project.at,
    namnd: reportingNamnd === null ? null : (register.namndById(reportingNamnd)?.name ?? reportingNamnd),
    status: status === null ? null : codeLabel(edition, list, status, language),
    statusAt: stated && stated.shown !== "" ? stated.at : null,
    grantedAt: cellsBehind("granted"),
    spentAt: cellsBehind("spent"),
  };
}

/** The beginning of a receipt as a text, in either language. */
export const isReceiptText = (text: string): boolean =>
  Object.values(receiptTexts).some(({ title }) => text.replace("\ufeff", "").startsWith(`${title}\r\n`));

/** Cells in a text: by sheet where they are not on the sheet that one is on already. */
export const cellsText = (places: readonly Partial<Location>[], on: Partial<Location> = {}): string =>
  places
    .flatMap(({ file, sheet, cell }) => {
      if (cell === undefined || cell === "") return [];
      const isNear = (sheet === on.sheet || sheet === undefined) && (on.file === undefined || file === on.file);
      return [
        isNear ? cell : on.file !== undefined && file !== on.file ? `${file}: ${sheet}!${cell}` : `${sheet}!${cell}`,
      ];
    })
    .join(", ");
