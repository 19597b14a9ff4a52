import type { BehindFigure, NamndPart, Part, SumBehind } from "../../../core/figures/behind-figure";
import type { CellRef } from "../../../core/project/project";
import type { Language } from "../../../core/values/bilingual";
import { formatDate, formatPlainKronor } from "../../../core/values/format";
import type { IsoDate } from "../../../core/values/iso-date";
import { visibleText } from "../../../core/values/label";
import { say, type PaneTexts } from "../texts";
import type { KeyFigure } from "./key-figures";
import type { LeftOut } from "./left-out";

interface Told {
  readonly figure: KeyFigure;
  /** Whose figure it is. */
  readonly of: string;
  readonly asOf: string;
  /** Open questions that may change it. */
  readonly questions?: number;
  readonly texts: PaneTexts;
  readonly language: Language;
}

type Row = readonly string[];
const empty: readonly Row[] = [[]];

/** A figure with its whole sum, as lines with tabs between: a table where it is pasted into a spreadsheet, and readable in a letter. */
export function figureAsText(behind: BehindFigure, leftOut: readonly LeftOut[], told: Told): string {
  const { figure, texts, language, questions = 0 } = told;
  const { figures } = texts;
  const names = figure.id === "utilisation" ? ([figures.spent, figures.granted] as const) : [figures[figure.id]];
  const tables = behind.sums.flatMap((sum, index) => [...empty, ...sumRows(names[index] ?? "", sum, told)]);
  const left = leftOut.map(({ title, message, at }): Row => [title, at === null ? "" : placeOf(at), message]);
  return textOf([
    ...head(told),
    ...tables,
    ...(left.length === 0 ? [] : [...empty, [figures.leftOut], ...left]),
    ...(questions === 0 ? [] : [...empty, [say(figures.openQuestions, { count: questions }, language)]]),
  ]);
}

/** The same by nämnd. */
export function namndsAsText(
  parts: readonly NamndPart[],
  nameOf: (namnd: string | null) => string,
  told: Told,
): string {
  const { figure, texts, language } = told;
  const { figures } = texts;
  const isShare = figure.id === "utilisation";
  const headings = isShare ? [figures.spent, figures.granted] : [figures.amountKr];
  const amount = (sum: NamndPart["sums"][number]): string =>
    sum === null ? texts.unknown : formatPlainKronor(sum, language);
  return textOf([
    ...head(told),
    ...empty,
    [figures.namnd, ...headings],
    ...parts.map(({ namnd, sums }): Row => [nameOf(namnd), ...sums.map(amount)]),
    [isShare ? figures.utilisation : figures.sum, figure.shown ?? texts.unknown],
  ]);
}

function head({ figure, of, asOf, texts, language }: Told): readonly Row[] {
  const marks = [...(figure.complete ? [] : [texts.incomplete]), ...(figure.approximate ? [texts.approximate] : [])];
  return [
    [texts.figures[figure.id], figure.shown ?? texts.unknown, ...marks],
    [of],
    [say(texts.summary.asOfIs, { date: formatDate(asOf as IsoDate, language) }, language)],
    [texts.figures.formula[figure.id]],
    ...(figure.id === "utilisation" && figure.shown !== null ? [[texts.figures.rounded]] : []),
  ];
}

function sumRows(name: string, { ore, parts, without }: SumBehind, { figure, texts, language }: Told): readonly Row[] {
  const { figures } = texts;
  if (ore === null) return [[name], [figures.noParts]];
  const none = figure.id === "surplus" || figure.id === "overrun" ? figures.without[figure.id] : "";
  return [
    [name],
    [figures.project, figures.cell, figures.amountKr],
    ...parts.map((part) => partRow(part, language)),
    ...(without === 0 ? [] : [[say(none, { count: without }, language), "", "0"]]),
    [figures.sum, "", formatPlainKronor(ore, language)],
  ];
}

/** The cells of a project's amounts stand beside it, so that the column of amounts adds up. */
const partRow = ({ name, ore, terms }: Part, language: Language): Row => [
  visibleText(name),
  terms.flatMap(({ at }) => at.map(placeOf)).join(" "),
  formatPlainKronor(ore, language),
];

const placeOf = ({ file, sheet, cell }: CellRef): string => `[${file}]${sheet}!${cell}`;

/** A cell of a paste that begins so would become a formula; what a workbook says never does. */
const isFormula = /^[=+\-@]/u;
const isAmount = /^-?\d+(?:[.,]\d+)?$/u;

const asCell = (text: string): string => {
  const line = text.replaceAll(/[\t\r\n]+/gu, " ");
  return isFormula.test(line) && !isAmount.test(line) ? ` ${line}` : line;
};

const textOf = (rows: readonly Row[]): string => rows.map((row) => row.map(asCell).join("\t")).join("\n");
