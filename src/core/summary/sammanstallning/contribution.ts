import { ratio, ratioAsNumber } from "../../values/ratio";
import type { SummaryContext } from "../context";
import { projectColumn, type ProjectHeading } from "../names";
import { followUpResult } from "../projekt/project-text";
import { blank, number, text } from "../../document/put";
import { whatTheyContributed } from "../sentences/answered";
import {
  contributionLines,
  contributionSentences,
  countedAs,
  doneLabelOf,
  type ContributionLine,
} from "../sentences/contribution";
import { answeredPut } from "./answered-put";
import type { Block } from "./block";
import type { StatusRow } from "./completed";

/** Question 2: what the projects contributed. Counts what is reported; never judges an effect. */
export function contributionSection(block: Block, statuses: readonly StatusRow[], context: SummaryContext): void {
  const { texts, say, outcome, language } = context;
  const { edition, projects, totals } = outcome;
  const { rows, ...words } = texts.contribution;
  const { known: completed, unknown } = totals.counts.completed;
  const isEvery = { completed: unknown === 0, projects: true, promised: true } as const;

  block.heading(
    say(words.question, { aim: edition.aim?.[language] ?? texts.purpose }),
    answeredPut(
      whatTheyContributed(({ project }) => followUpResult(project, context) !== null, context),
      texts,
    ),
  );
  const { counts, caveat, quotes } = contributionSentences(context);
  for (const sentence of counts) block.sentence(sentence);
  block.sentence(caveat, "remark");
  for (const quote of quotes) block.sentence(quote);
  const lines = contributionLines(context);
  if (lines.length === 0) return;
  block.columnHeadings([
    { words: texts.headings.contribution },
    { words: "" },
    { words: texts.headings.count, right: true },
    { words: texts.headings.of, right: true },
    { words: texts.headings.share, right: true },
  ]);

  const completedCells = statuses.flatMap(({ progress, countCell }) => (progress === "completed" ? [countCell] : []));
  let promisedRow: number | null = null;
  for (const line of lines) {
    const row = block.row();
    if (line.id === "promised") promisedRow = row;
    const whole = {
      completed: { formula: `SUM(${completedCells.join(",")})`, count: completed },
      projects: { formula: `SUM(${projectColumn("Antal projekt")})`, count: projects.length },
      promised: { formula: block.at(2, promisedRow ?? row), count: countedAs("promised", context) },
    }[line.of];
    const part = countedAs(line.id, context);
    const share = ratio(BigInt(part), BigInt(whole.count));
    const isWhole = isEvery[line.of] && !totals.mayBeMore;
    const looks = isWhole
      ? ({ count: "count", share: "percent" } as const)
      : ({ count: "incomplete", share: "incomplete-percent" } as const);
    block.line([
      text(rows[line.id]),
      blank("text"),
      number(part, looks.count, formulaOf(line.id, statuses, context)),
      number(whole.count, looks.count, whole.formula),
      share === null
        ? blank(looks.share)
        : number(
            ratioAsNumber(share),
            looks.share,
            `IF(${block.at(3, row)}=0,"",${block.at(2, row)}/${block.at(3, row)})`,
          ),
    ]);
  }
}

/** The row of a project's last year. */
const once = `${projectColumn("Antal projekt")},1`;
const filled = (heading: ProjectHeading): string => `${projectColumn(heading)},"<>"`;

function formulaOf(id: ContributionLine["id"], statuses: readonly StatusRow[], context: SummaryContext): string {
  const ofCompleted = (heading: ProjectHeading): string =>
    statuses
      .filter(({ progress }) => progress === "completed")
      .map(({ labelCell }) => `COUNTIFS(${once},${projectColumn("Status")},${labelCell},${filled(heading)})`)
      .join("+");
  const promised = `COUNTIFS(${once},${filled("Utlovad uppföljning")}`;
  switch (id) {
    case "result":
      return ofCompleted("Slutresultat");
    case "effect":
      return ofCompleted("Resultat uppföljning");
    case "promised":
      return `${promised})`;
    case "done":
      return `${promised},${projectColumn("Uppföljning gjord")},"${doneLabelOf(context).replaceAll('"', '""')}")`;
    case "reported":
      return `${promised},${filled("Resultat uppföljning")})`;
  }
}
