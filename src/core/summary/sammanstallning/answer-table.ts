import { missingFromPart, totalsOf } from "../../figures/totals";
import type { ProjectFigures } from "../../figures/types";
import type { SummaryContext } from "../context";
import type { StyleName } from "../../document/document";
import { projectColumn } from "../names";
import { number, text, type Put } from "../../document/put";
import { inUnit, toOre } from "./figure-put";
import { answerKinds, concerns, hasSurplus, type AnswerTable } from "../sentences/surplus-answers";
import type { StatusRow } from "./completed";

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

/** The lines from a row down; `at` names a cell of the table by its column (0 label, 1 count, 2 amount) and row. What no project has said has no line. */
export function answerLines(
  table: AnswerTable,
  top: number,
  at: (offset: 0 | 1 | 2, row: number) => string,
  statuses: readonly StatusRow[],
  context: SummaryContext,
): readonly AnswerLine[] {
  const { texts, outcome, amounts } = context;
  const column = projectColumn(table.column);
  const kinds = answerKinds(outcome.projects, table);
  const isWhole = totalsOf([], missingFromPart(outcome.missing)).surplus.complete;
  const open = statuses.filter(({ progress }) => progress === "running" || progress === "not-started");
  const plain: LineStyle = { count: "count", amount: amounts.plain };
  const incomplete: LineStyle = { count: "incomplete", amount: amounts.incomplete };

  const codes = table.codes.filter(({ code }) => concerns(kinds.byCode.get(code)));
  const parts: readonly PlannedLine[] = [
    ...codes.map(({ code, label }): PlannedLine => ({
      ...{ code, label: text(label), members: kinds.byCode.get(code) ?? [] },
      formulas: ({ row }) => where(`${column},${at(0, row)}`),
    })),
    ...(concerns(kinds.several)
      ? [
          {
            ...{ code: null, label: text(texts.surplus.several), members: kinds.several },
            formulas: ({ above }: Places) => exact(minus(where(`${column},"<>"`), above)),
          },
        ]
      : []),
    ...(concerns(kinds.notFinal)
      ? [
          {
            ...{ code: null, label: text(texts.surplus.notFinal), members: kinds.notFinal },
            formulas: () => unanswered(open),
          },
        ]
      : []),
    ...(concerns(kinds.missing)
      ? [
          {
            ...{ code: null, label: text(texts.missing, "incomplete-text"), members: kinds.missing },
            formulas: ({ above, total }: Places) => exact(minus(total, above)),
          },
        ]
      : []),
  ];
  const totalRow = top + parts.length;
  const total = { count: at(1, totalRow), amount: at(2, totalRow) };
  const above = (row: number): Formulas =>
    row === top
      ? { count: "0", amount: "0" }
      : { count: `SUM(${at(1, top)}:${at(1, row - 1)})`, amount: `SUM(${at(2, top)}:${at(2, row - 1)})` };

  return [
    ...parts.map(({ formulas, ...planned }, index) => {
      const row = top + index;
      return lineOf(planned, formulas({ row, above: above(row), total }), plain);
    }),
    lineOf(
      { code: null, label: text(texts.total, "total-text"), members: outcome.projects },
      { count: `COUNTIF(${isSurplus})`, amount: `SUMIF(${isSurplus})${amounts.divide}` },
      { count: "total-count", amount: amounts.total },
    ),
  ];

  function lineOf(
    { code, label, members }: Omit<PlannedLine, "formulas">,
    formulas: Formulas,
    style: LineStyle,
  ): AnswerLine {
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
  }

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
  function unanswered(of: readonly StatusRow[]): Formulas {
    const each = of.map(({ labelCell }) => {
      const status = `${projectColumn("Status")},${labelCell}`;
      return minus(where(status), where(`${status},${column},"<>"`));
    });
    const joined = (pick: (part: Formulas) => string): string => (each.length === 0 ? "0" : each.map(pick).join("+"));
    return exact({ count: joined(({ count }) => count), amount: joined(({ amount }) => amount) });
  }
}

interface PlannedLine {
  readonly code: string | null;
  readonly label: Put;
  readonly members: readonly ProjectFigures[];
  readonly formulas: (places: Places) => Formulas;
}

/** Where a line stands, what stands above it, and the line of the total. */
interface Places {
  readonly row: number;
  readonly above: Formulas;
  readonly total: Formulas;
}

interface Formulas {
  readonly count: string;
  readonly amount: string;
}

interface LineStyle {
  readonly count: StyleName;
  readonly amount: StyleName;
}

const minus = (whole: Formulas, part: Formulas): Formulas => ({
  count: `${whole.count}-${part.count}`,
  amount: `${whole.amount}-${part.amount}`,
});
