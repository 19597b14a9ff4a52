import type { FieldId } from "../../anvisningar/known-fields";
import type { Edition } from "../../anvisningar/schema";
import { sumFigures } from "../../figures/figure";
import type { ProjectFigures } from "../../figures/types";
import { formatShare } from "../../values/format";
import { ore } from "../../values/ore";
import { ratio } from "../../values/ratio";
import type { SummaryContext } from "../context";
import { blank } from "../../document/put";
import { answerLines, type AnswerLine, type AnswerTable } from "./answer-table";
import { answeredPut, ended, whyNotAll } from "./answered";
import type { Block, Heading } from "./block";
import { largest } from "./group-table";
import type { StatusRow } from "./completed";
import { shownSteps } from "./figure-put";

/** Question 4: why not everything was used, and what happens with it. Two tables side by side: reasons left, dispositions right. */
export function surplusSection(block: Block, statuses: readonly StatusRow[], context: SummaryContext): SurplusTables {
  const { texts, outcome } = context;
  block.heading(texts.surplus.question, answeredPut(whyNotAll(context), texts));
  const reused = reusedCodes(outcome.edition);
  for (const words of sentences(reused, context)) block.sentence(words);

  const tables = tablesOf(context);
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
type PlacedAnswers = AnswerTable & { readonly places: readonly [label: number, count: number, amount: number] };

/** The tables that the edition has lists for. */
function tablesOf({ outcome: { edition }, texts, language }: SummaryContext): readonly PlacedAnswers[] {
  const codesOf = (field: FieldId): AnswerTable["codes"] => {
    const listId = edition.fields.find(({ id }) => id === field)?.list;
    const list = edition.lists.find(({ id }) => id === listId);
    return list?.codes.map(({ code, label }) => ({ code, label: label[language] })) ?? [];
  };
  const tables: readonly PlacedAnswers[] = [
    {
      heading: texts.headings.reason,
      column: "Skäl",
      codes: codesOf("surplusReason"),
      answersOf: ({ surplusReasons }) => surplusReasons,
      places: [0, 1, 2],
    },
    {
      heading: texts.headings.disposition,
      column: "Vad händer med överskottet",
      codes: codesOf("surplusDisposition"),
      answersOf: ({ dispositions }) => dispositions,
      // Longer labels run over two columns.
      places: [3, 5, 6],
    },
  ];
  return tables.filter(({ codes }) => codes.length > 0);
}

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

const reusedCodes = ({ fields, lists }: Edition): ReadonlySet<string> => {
  const listId = fields.find(({ id }) => id === "surplusDisposition")?.list;
  const codes = lists.find(({ id }) => id === listId)?.codes ?? [];
  return new Set(codes.flatMap(({ code, reused }) => (reused ? [code] : [])));
};

/** The one disposition of a project means that the money is used for the same purpose again. */
const isReused = ({ dispositions }: ProjectFigures, reused: ReadonlySet<string>): boolean =>
  dispositions.length === 1 && reused.has(dispositions[0] ?? "");

function sentences(
  reused: ReadonlySet<string>,
  { texts, say, outcome, amounts, language }: SummaryContext,
): readonly string[] {
  const { projects, totals } = outcome;
  const words = texts.surplus;
  const withSurplus = projects.filter(({ surplus }) => (surplus.ore ?? 0n) > 0n);
  const withOverrun = projects.filter(({ overrun }) => (overrun.ore ?? 0n) > 0n);
  const unknown = projects.filter(({ surplus }) => !surplus.complete).length;
  const isWhole = totals.surplus.complete;
  const sum = (members: readonly ProjectFigures[]): bigint =>
    sumFigures(members.map(({ surplus }) => surplus)).ore ?? 0n;
  const inWords = (amount: bigint): string => amounts.inWords(ore(amount));
  const whole = sum(withSurplus);
  const again = sum(withSurplus.filter((project) => isReused(project, reused)));
  const share = ratio(again, whole);
  const final = sum(withSurplus.filter(ended));
  return [
    withSurplus.length === 0
      ? isWhole
        ? words.none
        : words.noneKnown
      : say(isWhole ? words.sentence : words.known, {
          ...{ n: withSurplus.length, surplus: inWords(whole) },
          ...{ final: inWords(final), running: inWords(whole - final) },
        }),
    [
      ...(share === null || reused.size === 0
        ? []
        : [
            say(isWhole ? words.reused : words.reusedKnown, {
              reused: inWords(again),
              share: formatShare(share, language),
            }),
          ]),
      ...(withOverrun.length > 0
        ? [
            say(totals.overrun.complete ? words.overrun : words.overrunKnown, {
              n: withOverrun.length,
              overrun: inWords(totals.overrun.ore ?? 0n),
            }),
          ]
        : []),
      ...(unknown > 0 ? [say(words.missing, { n: unknown })] : []),
    ].join(" "),
  ].filter((sentence) => sentence !== "");
}

type At = (offset: 0 | 1 | 2, row: number) => string;

/** Shown total minus shown parts. */
function roundingSteps(lines: readonly AnswerLine[], { amounts }: SummaryContext): bigint {
  const [total] = lines.slice(-1);
  return lines
    .slice(0, -1)
    .reduce((left, part) => left - shownSteps(part.ore, amounts), shownSteps(total?.ore ?? 0n, amounts));
}
