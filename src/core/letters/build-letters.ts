import { namndCases, type NamndCase } from "../coverage/namnd-standing";
import { joinedText } from "../messages/joined-text";
import { namndInSentence } from "../profile/namnd-in-sentence";
import type { Block, ProseDocument } from "../prose/prose-document";
import { plain, toFill } from "../prose/runs";
import type { RunResult } from "../run/run-result";
import { capital } from "../values/capital";
import { formatDate } from "../values/format";
import { visibleText } from "../values/visible-text";
import { factBlocks, letterContext, type LetterContext, type LetterOptions } from "./letter-context";
import { owedBlocks } from "./owed-blocks";
import { unplacedBlocks } from "./unplaced-blocks";
import { howFar } from "./places";
import { pointBlocks, questionBlocks, type PointTerms } from "./point-blocks";
import { pointsOf, type Points } from "./points";
import { shownInCells } from "./shown-in-cells";
import { thanksBlocks } from "./thanks-blocks";

export type { LetterOptions } from "./letter-context";

export interface Letter {
  /** Id of the nämnd, and its full name. */
  readonly namnd: string;
  readonly name: string;
  /** `request`: something is missing or wrong. `reminder`: nothing has been reported. `thanks`: nothing is left to ask for. */
  readonly kind: "request" | "reminder" | "thanks";
  /** Workbooks that its projects are in, by name. */
  readonly files: readonly string[];
  /** Of its file, without its ending: letters, figures and hyphens. */
  readonly fileName: string;
  readonly document: ProseDocument;
}

/** A letter to every nämnd that has been granted or reports anything, in the order of the register of nämnder. */
export function buildLetters(outcome: RunResult, options: LetterOptions): readonly Letter[] {
  const context = letterContext(outcome, options);
  return namndCases(outcome).flatMap((one) => letterTo(one, context) ?? []);
}

function letterTo(one: NamndCase, context: LetterContext): Letter | null {
  const { outcome, language, texts, say } = context;
  const { edition, register, asOf } = outcome;
  const { namnd, owed, files } = one.standing;
  const known = namnd === null ? undefined : register.namndById(namnd);
  if (namnd === null || !known) return null;
  const points = pointsOf(one, outcome, language);
  const kind = points.count === 0 ? "thanks" : files.length === 0 ? "reminder" : "request";
  const about = say(texts.about, { grant: edition.grant[language] });
  const title = say(texts.title, { title: texts.titles[kind], about });
  const inSentence = namndInSentence(known);
  const blocks: readonly Block[] = [
    { kind: "heading", level: 1, text: title },
    ...factBlocks(known.fullName, kind !== "thanks", context),
    ...(kind === "thanks"
      ? thanksBlocks(one, inSentence, context)
      : kind === "reminder"
        ? [
            ...owedBlocks(owed, context),
            paragraph(say(texts.owed.how, { edition: edition.title[language] })),
            paragraph(texts.owed.crossed),
          ]
        : requestBlocks(one, points, inSentence, context)),
    { kind: "paragraph", runs: [toFill(texts.toFill.name)] },
  ];
  return {
    ...{ namnd, name: known.fullName, kind, files },
    fileName: `${texts.fileNames[kind]}-${asciiOf(namnd)}`,
    document: {
      ...{ language, title, subject: known.fullName, day: asOf, blocks },
      footer: say(texts.footer, {
        ...{ date: formatDate(asOf, language), edition: edition.id, version: edition.version },
      }),
    },
  };
}

const paragraph = (text: string): Block => ({ kind: "paragraph", runs: plain(text) });

function requestBlocks(one: NamndCase, points: Points, name: string, context: LetterContext): readonly Block[] {
  const { texts, say, language, options } = context;
  const { request: words } = texts;
  const { standing, projects } = one;
  const { errors, warnings, questions } = points;
  const places = [...errors, ...warnings].flatMap((kind) => kind.map(({ at }) => at));
  const asked = [...questions.flatMap(({ at }) => at ?? []), ...standing.unplaced.map(({ at }) => at)];
  const far = howFar([...places, ...asked]);
  const hasCopy = standing.files.some((file) => options.markedCopies?.has(file));
  const terms: PointTerms = { context, far, hasCopy, shownIn: shownInCells(projects) };
  const files = joinedText(standing.files.map(visibleText), "all", language);
  const [somewhere] = [...places, ...asked];
  return [
    paragraph(
      say(projects.length === 0 ? words.aboutWithoutProjects : words.about, {
        ...{ namnd: projects.length === 0 ? name : capital(name), n: projects.length, files, points: points.count },
      }),
    ),
    ...(far === "cell" && somewhere?.sheet !== undefined && places.length + asked.length > 1
      ? [paragraph(say(words.where, { sheet: visibleText(somewhere.sheet), file: visibleText(somewhere.file) }))]
      : []),
    ...(standing.owed.length === 0
      ? []
      : [{ kind: "heading", level: 2, text: texts.owed.heading } as const, ...owedBlocks(standing.owed, context)]),
    ...unplacedBlocks(standing.unplaced, terms),
    ...questionBlocks(questions, terms),
    ...pointBlocks(errors, warnings, terms),
    { kind: "heading", level: 2, text: words.how },
    paragraph([words.only, ...(hasCopy ? [words.copy] : []), words.disagree].join(" ")),
  ];
}

/** Ids are small letters and figures already; whatever else there may be gives way. */
const asciiOf = (id: string): string => id.replaceAll(/[^a-z0-9]+/gu, "-");
