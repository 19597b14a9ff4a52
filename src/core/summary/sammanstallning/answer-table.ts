import { missingFromPart, totalsOf } from "../../figures/totals";
import type { ProjectFigures } from "../../figures/types";
import type { SummaryContext } from "../context";
import type { StyleName } from "../document";
import { projectColumn, type ProjectHeading } from "../names";
import { number, text, type Put } from "../put";
import { inUnit, toOre } from "./figure-put";
import { ended } from "./answered";
import type { StatusRow } from "./completed";

/**
 * Surplus by what the nämnd has answered: one line per code, then what was answered with several codes, what need not be answered yet, and
 * what is missing. Every project with a surplus is on exactly one line, so the lines add up to the whole surplus.
 */
export interface AnswerTable {
  readonly heading: string;
  readonly column: Extract<ProjectHeading, "Skäl" | "Vad händer med överskottet">;
  readonly codes: readonly { readonly code: string; readonly label: string }[];
  readonly answersOf: (project: ProjectFigures) => readonly string[];
}

export interface AnswerLine {
  /** Null for the lines that stand for no single code. */
  readonly code: string | null;
  readonly label: Put;
  readonly count: Put;
  readonly amount: Put;
  readonly ore: bigint;
}

const balance = projectColumn("Överskott");
const isSurplus = `${balance},">0"`;

/** The lines from a row down; `at` names a cell of the table by its column (0 label, 1 count, 2 amount) and row. */
export function answerLines(
  table: AnswerTable,
  top: number,
  at: (offset: 0 | 1 | 2, row: number) => string,
  statuses: readonly StatusRow[],
  context: SummaryContext,
): readonly AnswerLine[] {
  const { texts, outcome, amounts } = context;
  const column = projectColumn(table.column);
  const kinds = kindsOf(outcome.projects, table);
  const isWhole = totalsOf([], missingFromPart(outcome.missing)).surplus.complete;
  const open = statuses.filter(({ progress }) => progress === "running" || progress === "not-started");
  const several = top + table.codes.length;
  const missing = several + 2;
  const total = several + 3;
  const above = (offset: 1 | 2, row: number): string => `SUM(${at(offset, top)}:${at(offset, row - 1)})`;

  const line = (
    code: string | null,
    label: Put,
    members: readonly ProjectFigures[],
    formulas: Formulas,
    style: LineStyle,
  ): AnswerLine => {
    const counted = members.filter(hasSurplus);
    const ore = counted.reduce((sum, { surplus }) => sum + (surplus.ore ?? 0n), 0n);
    // A project whose surplus is unknown or in doubt belongs on the line by what it has answered.
    const looks = isWhole && members.every(({ surplus }) => surplus.complete) ? style : incomplete;
    return {
      code,
      label,
      count: number(counted.length, looks.count, formulas.count),
      amount: number(inUnit(ore, amounts), looks.amount, formulas.amount),
      ore,
    };
  };
  const plain: LineStyle = { count: "count", amount: amounts.plain };
  const incomplete: LineStyle = { count: "incomplete", amount: amounts.incomplete };

  return [
    ...table.codes.map(({ code, label }, index) =>
      line(code, text(label), kinds.byCode.get(code) ?? [], where(`${column},${at(0, top + index)}`), plain),
    ),
    line(
      null,
      text(texts.surplus.several),
      kinds.several,
      exact(minus(where(`${column},"<>"`), { count: above(1, several), amount: above(2, several) })),
      plain,
    ),
    line(null, text(texts.surplus.notFinal), kinds.notFinal, unanswered(open), plain),
    line(
      null,
      text(texts.missing, kinds.missing.some(hasSurplus) ? "incomplete-text" : "text"),
      kinds.missing,
      exact(
        minus({ count: at(1, total), amount: at(2, total) }, { count: above(1, missing), amount: above(2, missing) }),
      ),
      plain,
    ),
    line(
      null,
      text(texts.total, "total-text"),
      outcome.projects,
      { count: `COUNTIF(${isSurplus})`, amount: `SUMIF(${isSurplus})${amounts.divide}` },
      { count: "total-count", amount: amounts.total },
    ),
  ];

  function exact({ count, amount }: Formulas): Formulas {
    return { count, amount: toOre(amount, amounts) };
  }

  function where(criteria: string): Formulas {
    return {
      count: `COUNTIFS(${criteria},${isSurplus})`,
      amount: `SUMIFS(${balance},${criteria},${isSurplus})${amounts.divide}`,
    };
  }

  /** Projects that are not ready and have not answered: all of their status, minus those that have. */
  function unanswered(open: readonly StatusRow[]): Formulas {
    const parts = open.map(({ labelCell }) => {
      const status = `${projectColumn("Status")},${labelCell}`;
      return minus(where(status), where(`${status},${column},"<>"`));
    });
    const joined = (pick: (part: Formulas) => string): string => (parts.length === 0 ? "0" : parts.map(pick).join("+"));
    return exact({ count: joined(({ count }) => count), amount: joined(({ amount }) => amount) });
  }
}

interface Formulas {
  readonly count: string;
  readonly amount: string;
}

interface LineStyle {
  readonly count: StyleName;
  readonly amount: StyleName;
}

const hasSurplus = ({ surplus }: ProjectFigures): boolean => (surplus.ore ?? 0n) > 0n;

const minus = (whole: Formulas, part: Formulas): Formulas => ({
  count: `${whole.count}-${part.count}`,
  amount: `${whole.amount}-${part.amount}`,
});

function kindsOf(projects: readonly ProjectFigures[], { codes, answersOf }: AnswerTable) {
  const byCode = new Map<string, ProjectFigures[]>(codes.map(({ code }) => [code, []]));
  const several: ProjectFigures[] = [];
  const notFinal: ProjectFigures[] = [];
  const missing: ProjectFigures[] = [];
  for (const project of projects) {
    const answers = answersOf(project);
    const isOpen = project.progress !== null && !ended(project);
    if (answers.length > 1) several.push(project);
    else if (answers.length === 1) (byCode.get(answers[0] ?? "") ?? several).push(project);
    else (isOpen ? notFinal : missing).push(project);
  }
  return { byCode, several, notFinal, missing } as const;
}
