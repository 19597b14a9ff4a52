import type { ProjectFigures } from "../../figures/types";
import { ratio, ratioAsNumber } from "../../values/ratio";
import type { SummaryContext } from "../context";
import { projectColumn, type ProjectHeading } from "../names";
import { followUpResult, labelsOf, textOf } from "../projekt/project-text";
import { blank, number, text } from "../../document/put";
import { answeredPut, whatTheyContributed } from "./answered";
import { bestDescribed } from "./best-described";
import type { Block } from "./block";
import type { StatusRow } from "./completed";
import { effectSentences } from "./effects";

/** One line: how many of how many. */
interface Line {
  readonly label: string;
  readonly fields: readonly string[];
  readonly of: "completed" | "projects" | "promised";
  readonly holds: (project: ProjectFigures) => boolean;
  readonly formula: string;
}

/** Question 2: what the projects contributed. Counts what is reported; never judges an effect. */
export function contributionSection(block: Block, statuses: readonly StatusRow[], context: SummaryContext): void {
  const { texts, say, outcome, language } = context;
  const { edition, projects, totals } = outcome;
  const { rows, ...words } = texts.contribution;
  const lines = linesOf(statuses, context);
  const counted = (label: string): number => {
    const line = lines.find((known) => known.label === label);
    return line ? projects.filter((project) => line.holds(project)).length : 0;
  };
  const { known: completed, unknown } = totals.counts.completed;
  const isEvery = { completed: unknown === 0, projects: true, promised: true } as const;

  block.heading(
    say(words.question, { aim: edition.aim?.[language] ?? texts.purpose }),
    answeredPut(
      whatTheyContributed(({ project }) => followUpResult(project, context) !== null, context),
      texts,
    ),
  );
  const isEveryone = unknown === 0 && !totals.mayBeMore;
  block.sentence(
    completed === 0
      ? isEveryone
        ? words.none
        : words.noneKnown
      : say(isEveryone ? words.sentence : words.atLeast, {
          completed,
          result: counted(rows.result),
          effect: counted(rows.effect),
        }),
  );
  for (const sentence of effectSentences(context)) block.sentence(sentence);
  const tooEarly = tooEarlyCount(context);
  if (tooEarly > 0) block.sentence(say(words.tooEarly, { n: tooEarly }));
  block.sentence(edition.effectCaveat[language], "remark");
  for (const quote of bestDescribed(context)) block.sentence(quote);
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
    if (line.label === rows.promised) promisedRow = row;
    const whole = {
      completed: { formula: `SUM(${completedCells.join(",")})`, count: completed },
      projects: { formula: `SUM(${projectColumn("Antal projekt")})`, count: projects.length },
      promised: { formula: block.at(2, promisedRow ?? row), count: counted(rows.promised) },
    }[line.of];
    const part = counted(line.label);
    const share = ratio(BigInt(part), BigInt(whole.count));
    const isWhole = isEvery[line.of] && !totals.mayBeMore;
    const looks = isWhole
      ? ({ count: "count", share: "percent" } as const)
      : ({ count: "incomplete", share: "incomplete-percent" } as const);
    block.line([
      text(line.label),
      blank("text"),
      number(part, looks.count, line.formula),
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

/** The lines whose fields the edition has. */
function linesOf(statuses: readonly StatusRow[], context: SummaryContext): readonly Line[] {
  const { texts, outcome } = context;
  const { rows } = texts.contribution;
  const { edition } = outcome;
  const doneLabel = doneLabelOf(context);
  const completedStatuses = statuses.filter(({ progress }) => progress === "completed");
  const isCompleted = ({ progress }: ProjectFigures): boolean => progress === "completed";
  const promised = ({ project }: ProjectFigures): boolean => labelsOf(project, "followUpPlan", context) !== null;
  const followedUp = ({ project }: ProjectFigures): boolean => followUpResult(project, context) !== null;
  const ofCompleted = (heading: ProjectHeading): string =>
    completedStatuses
      .map(
        ({ labelCell }) => `COUNTIFS(${once},${projectColumn("Status")},${labelCell},${projectColumn(heading)},"<>")`,
      )
      .join("+");
  const lines: readonly Line[] = [
    {
      label: rows.result,
      fields: ["finalResult"],
      of: "completed",
      holds: (figures) => isCompleted(figures) && textOf(figures.project, "finalResult") !== null,
      formula: ofCompleted("Slutresultat"),
    },
    {
      label: rows.effect,
      fields: ["followUpResult"],
      of: "completed",
      holds: (figures) => isCompleted(figures) && followedUp(figures),
      formula: ofCompleted("Resultat uppföljning"),
    },
    {
      label: rows.promised,
      fields: ["followUpPlan"],
      of: "projects",
      holds: promised,
      formula: `COUNTIFS(${once},${filled("Utlovad uppföljning")})`,
    },
    {
      label: rows.done,
      fields: ["followUpPlan", "followUpDone"],
      of: "promised",
      holds: (figures) => promised(figures) && labelsOf(figures.project, "followUpDone", context) === doneLabel,
      formula: `COUNTIFS(${once},${filled("Utlovad uppföljning")},${projectColumn("Uppföljning gjord")},"${doneLabel.replaceAll('"', '""')}")`,
    },
    {
      label: rows.reported,
      fields: ["followUpPlan", "followUpResult"],
      of: "promised",
      holds: (figures) => promised(figures) && followedUp(figures),
      formula: `COUNTIFS(${once},${filled("Utlovad uppföljning")},${filled("Resultat uppföljning")})`,
    },
  ];
  return lines.filter(
    ({ fields, of }) =>
      (of !== "completed" || completedStatuses.length > 0) &&
      fields.every((id) => edition.fields.some((field) => field.id === id)),
  );
}

/** The row of a project's last year. */
const once = `${projectColumn("Antal projekt")},1`;
const filled = (heading: ProjectHeading): string => `${projectColumn(heading)},"<>"`;

/** How the edition says that a follow-up was made. */
function doneLabelOf({ outcome: { edition }, label }: SummaryContext): string {
  const listId = edition.fields.find(({ id }) => id === "followUpDone")?.list;
  const code = edition.lists.find(({ id }) => id === listId)?.codes.find(({ done }) => done)?.code;
  return code === undefined ? "" : label("followUpDone", code);
}

/** Projects whose effect was measured so soon that it says nothing. */
function tooEarlyCount({ outcome }: SummaryContext): number {
  const codes = new Set(
    outcome.edition.rules.filter(({ check }) => check.kind === "too-early").map(({ code }) => code),
  );
  return new Set(outcome.findings.filter(({ code }) => codes.has(code)).map(({ project }) => project)).size;
}
