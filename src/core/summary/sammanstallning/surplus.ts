import type { FieldId } from "../../anvisningar/known-fields";
import type { Edition } from "../../anvisningar/schema";
import { sumFigures } from "../../figures/figure";
import type { ProjectFigures } from "../../figures/types";
import { formatShare } from "../../values/format";
import { ore } from "../../values/ore";
import { ratio, ratioAsNumber } from "../../values/ratio";
import type { SummaryContext } from "../context";
import { blank, number, text, type Put } from "../put";
import { answerLines, type AnswerLine, type AnswerTable } from "./answer-table";
import { answeredPut, ended, whyNotAll } from "./answered";
import type { Block, Heading } from "./block";
import type { StatusRow } from "./completed";
import { inUnit, shownSteps } from "./figure-put";

/** Question 4: why not everything was used, and what happens with it. Two tables side by side: reasons left, dispositions right. */
export function surplusSection(block: Block, statuses: readonly StatusRow[], context: SummaryContext): void {
  const { texts, outcome } = context;
  block.heading(texts.surplus.question, answeredPut(whyNotAll(context), texts));
  const reused = reusedCodes(outcome.edition);
  for (const words of sentences(reused, context)) block.sentence(words);

  const tables = tablesOf(context);
  block.columnHeadings(tables.flatMap(({ heading }) => headingsOf(heading, context)));
  const top = block.row();
  const columns = tables.map((table, index) =>
    withRounding(
      answerLines(table, top, (offset, row) => block.at(3 * index + offset, row), statuses, context),
      (offset, row) => block.at(3 * index + offset, row),
      top,
      context,
    ),
  );
  const disposition = tables.findIndex(({ column }) => column === "Vad händer med överskottet");
  const withShare = columns.map((lines, index) =>
    index === disposition
      ? [...lines, ...reusedLine(lines, reused, (offset, row) => block.at(3 * index + offset, row), top, context)]
      : lines,
  );
  const longest = Math.max(0, ...withShare.map((lines) => lines.length));
  for (let line = 0; line < longest; line += 1) {
    block.labelled(
      withShare.flatMap((lines): readonly (Put | null)[] => {
        const at = lines[line];
        return at ? [at.label, at.count, at.amount] : [null, null, null];
      }),
    );
  }
}

/** The tables that the edition has lists for. */
function tablesOf({ outcome: { edition }, texts, language }: SummaryContext): readonly AnswerTable[] {
  const codesOf = (field: FieldId): AnswerTable["codes"] => {
    const listId = edition.fields.find(({ id }) => id === field)?.list;
    const list = edition.lists.find(({ id }) => id === listId);
    return list?.codes.map(({ code, label }) => ({ code, label: label[language] })) ?? [];
  };
  const tables: readonly AnswerTable[] = [
    {
      heading: texts.headings.reason,
      column: "Skäl",
      codes: codesOf("surplusReason"),
      answersOf: ({ surplusReasons }) => surplusReasons,
    },
    {
      heading: texts.headings.disposition,
      column: "Vad händer med överskottet",
      codes: codesOf("surplusDisposition"),
      answersOf: ({ dispositions }) => dispositions,
    },
  ];
  return tables.filter(({ codes }) => codes.length > 0);
}

const headingsOf = (heading: string, { texts }: SummaryContext): readonly Heading[] => [
  { words: heading },
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

/** A line for the rounding, where the shown parts do not add up to the shown total. */
function withRounding(
  lines: readonly AnswerLine[],
  at: At,
  top: number,
  { texts, amounts }: SummaryContext,
): readonly AnswerLine[] {
  const [total] = lines.slice(-1);
  const parts = lines.slice(0, -1);
  const steps = parts.reduce(
    (left, part) => left - shownSteps(part.ore, amounts),
    shownSteps(total?.ore ?? 0n, amounts),
  );
  if (steps === 0n) return lines;
  const rounded = (row: number): string => `ROUND(${at(2, row)},${amounts.decimals})`;
  const formula = `ROUND(${rounded(top + parts.length)}${parts.map((_, index) => `-${rounded(top + index)}`).join("")},${amounts.decimals})`;
  const amount = number(Number(steps) / 10 ** amounts.decimals, amounts.plain, formula);
  return [...lines, { code: null, label: text(texts.rounding), count: blank("text"), amount, ore: 0n }];
}

/** What comes back to the purpose of the grant: its share of the surplus, and the amount. */
function reusedLine(
  lines: readonly AnswerLine[],
  reused: ReadonlySet<string>,
  at: At,
  top: number,
  { texts, amounts, outcome }: SummaryContext,
): readonly AnswerLine[] {
  const look = outcome.totals.surplus.complete ? "percent" : "incomplete-percent";
  const rows = lines.flatMap(({ code }, index) => (code !== null && reused.has(code) ? [index] : []));
  const totalIndex = lines.findIndex(({ label }) => label.style === "total-text");
  if (rows.length === 0 || totalIndex < 0) return [];
  const again = rows.reduce((left, index) => left + (lines[index]?.ore ?? 0n), 0n);
  const share = ratio(again, lines[totalIndex]?.ore ?? 0n);
  const [here, whole] = [at(2, top + lines.length), at(2, top + totalIndex)];
  return [
    {
      code: null,
      label: text(texts.surplus.reusedRow),
      count: share === null ? blank(look) : number(ratioAsNumber(share), look, `IF(${whole}=0,"",${here}/${whole})`),
      amount: number(
        inUnit(again, amounts),
        outcome.totals.surplus.complete ? amounts.plain : amounts.incomplete,
        `SUM(${rows.map((index) => at(2, top + index)).join(",")})`,
      ),
      ore: again,
    },
  ];
}
