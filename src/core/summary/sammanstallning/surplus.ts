import type { SummaryContext } from "../context";
import { blank } from "../../document/put";
import { answerTables, type AnswerTable } from "../sentences/surplus-answers";
import { answerLines, type AnswerLine } from "./answer-table";
import { whyNotAll } from "../sentences/answered";
import { surplusSentences } from "../sentences/surplus";
import { answeredPut } from "./answered-put";
import type { Block, Heading } from "./block";
import { largest } from "./group-table";
import type { StatusRow } from "./completed";
import { shownSteps } from "./figure-put";

/** Question 4: why not everything was used, and what happens with it. Two tables side by side: reasons left, dispositions right. */
export function surplusSection(block: Block, statuses: readonly StatusRow[], context: SummaryContext): SurplusTables {
  const { texts } = context;
  block.heading(texts.surplus.question, answeredPut(whyNotAll(context), texts));
  for (const words of surplusSentences(context)) block.sentence(words);

  const tables = answerTables(context).map((table): PlacedAnswers => ({ ...table, places: places[table.column] }));
  block.columnHeadings(tables.flatMap(({ heading, places }) => headingsOf(heading, places, context)));
  const top = block.row();
  const columns = tables.map((table) => {
    const at: At = (offset, row) => block.at(table.places[offset], row);
    return { table, lines: answerLines(table, top, at, statuses, context) };
  });
  const longest = Math.max(0, ...columns.map(({ lines }) => lines.length));
  for (let line = 0; line < longest; line += 1) {
    const puts = block.empty();
    for (const { table, lines } of columns) {
      const at = lines[line];
      if (!at) continue;
      const [label, count, amount] = table.places;
      for (let between = label; between < count; between += 1) puts[between] = blank(at.label.style);
      [puts[label], puts[count], puts[amount]] = [at.label, at.count, at.amount];
    }
    block.labelled(puts);
  }
  return {
    rounding: largest(columns.map(({ lines }) => roundingSteps(lines, context))),
    tables: columns.map(({ table, lines }) => ({
      heading: table.heading,
      column: table.column,
      parts: lines.slice(0, -1).map(({ label, ore }) => ({ label, ore })),
      labels: `${block.at(table.places[0], top)}:${block.at(table.places[0], top + lines.length - 2)}`,
      amounts: `${block.at(table.places[2], top)}:${block.at(table.places[2], top + lines.length - 2)}`,
    })),
  };
}

export interface SurplusTables {
  readonly rounding: bigint;
  readonly tables: readonly SurplusTable[];
}

/** A table of answers as it stands: its lines without their total, and the cells that hold their labels and amounts. */
export interface SurplusTable {
  readonly heading: string;
  readonly column: AnswerTable["column"];
  readonly parts: readonly Pick<AnswerLine, "label" | "ore">[];
  readonly labels: string;
  readonly amounts: string;
}

/** An answer table and where it stands on the page: the columns of its label, count and amount. */
type PlacedAnswers = AnswerTable & { readonly places: Places };
type Places = readonly [label: number, count: number, amount: number];

const places: Readonly<Record<AnswerTable["column"], Places>> = {
  Skäl: [0, 1, 2],
  // Longer labels run over two columns.
  "Vad händer med överskottet": [3, 5, 6],
};

const headingsOf = (
  heading: string,
  [label, count]: PlacedAnswers["places"],
  { texts }: SummaryContext,
): readonly Heading[] => [
  { words: heading },
  ...Array.from({ length: count - label - 1 }, () => ({ words: "" })),
  { words: texts.headings.count, right: true },
  { words: texts.headings.amount, right: true },
];

type At = (offset: 0 | 1 | 2, row: number) => string;

/** Shown total minus shown parts. */
function roundingSteps(lines: readonly AnswerLine[], { amounts }: SummaryContext): bigint {
  const [total] = lines.slice(-1);
  return lines
    .slice(0, -1)
    .reduce((left, part) => left - shownSteps(part.ore, amounts), shownSteps(total?.ore ?? 0n, amounts));
}
