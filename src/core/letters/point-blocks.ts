import type { AskedOnce } from "../answers/asked-once";
import type { Location } from "../findings/finding";
import { joinedText } from "../messages/joined-text";
import { render } from "../messages/render";
import type { Block, Runs } from "../prose/prose-document";
import { bold, plain } from "../prose/runs";
import { shorten, visibleText } from "../values/visible-text";
import { askInstead } from "./asked-codes";
import type { LetterContext } from "./letter-context";
import { placesText, type HowFar } from "./places";
import type { Point, PointKind } from "./points";

/** Of each kind so many are told in full; about two pages in all. */
const most = { each: 5, kinds: 12, answers: 6 } as const;
const longestShown = 80;

export interface PointTerms {
  readonly context: LetterContext;
  readonly far: HowFar;
  readonly shownIn: (at: Location) => string | null;
  /** A copy with the cells marked goes with the letter. */
  readonly hasCopy: boolean;
}

/** What must and what should be put right, the worst first; what a letter has no room for is told by title and cells. */
export function pointBlocks(
  errors: readonly PointKind[],
  warnings: readonly PointKind[],
  terms: PointTerms,
): readonly Block[] {
  const { texts, say } = terms.context;
  const { request: words } = texts;
  const room = Math.max(0, most.kinds - errors.length);
  const quoted = new Set<string>();
  const told = (heading: string, kinds: readonly PointKind[]): readonly Block[] =>
    kinds.length === 0
      ? []
      : [
          { kind: "heading", level: 2, text: heading },
          ...kinds.flatMap((kind) => {
            const number = kind[0].rule?.number ?? "";
            const isQuoted = quoted.has(number);
            quoted.add(number);
            return kindBlocks(kind, isQuoted, terms);
          }),
        ];
  const rest = [...errors.slice(most.kinds), ...warnings.slice(room)];
  return [
    ...told(words.errors, errors.slice(0, most.kinds)),
    ...told(words.warnings, warnings.slice(0, room)),
    ...(rest.length === 0
      ? []
      : [
          { kind: "heading", level: 2, text: words.rest } as const,
          {
            kind: "list",
            items: rest.map((kind) =>
              plain(
                say(words.restLine, {
                  title: titleOf(kind, terms),
                  places: placesText(
                    kind.map(({ at }) => at),
                    terms.far,
                    terms.context,
                  ),
                }),
              ),
            ),
          } as const,
        ]),
  ];
}

const messageOf = ({ code, params }: Point, { context: { outcome, language } }: PointTerms) =>
  render({ code, params }, language, outcome.edition);

const titleOf = ([first]: PointKind, terms: PointTerms): string => visibleText(messageOf(first, terms).title);

/** Equal sentences once, each with its cells; then what to do and the sentence of the instructions, unless it has been quoted already. */
function kindBlocks(kind: PointKind, quoted: boolean, terms: PointTerms): readonly Block[] {
  const { context, far, hasCopy } = terms;
  const { texts, say, language } = context;
  const { request: words } = texts;
  const [first] = kind;
  const bySentence = new Map<string, Location[]>();
  for (const point of kind) {
    const { message } = messageOf(point, terms);
    bySentence.set(message, [...(bySentence.get(message) ?? []), point.at]);
  }
  const sentences = [...bySentence];
  const rest = sentences.slice(most.each).flatMap(([, places]) => places);
  const action = askInstead[first.code]?.[language] ?? messageOf(first, terms).action;
  return [
    { kind: "heading", level: 3, text: titleOf(kind, terms) },
    {
      kind: "list",
      items: [
        ...sentences.slice(0, most.each).map(([message, places]) => lineOf(message, places, terms)),
        ...(rest.length === 0
          ? []
          : [
              plain(
                hasCopy
                  ? say(words.moreInCopy, { n: rest.length })
                  : say(words.more, { n: rest.length, places: placesText(rest, far, context) }),
              ),
            ]),
      ],
    },
    { kind: "paragraph", runs: [bold(words.action), { text: ` ${visibleText(action)}` }] },
    ...ruleBlocks(first, quoted, context),
  ];
}

function lineOf(message: string, places: readonly Location[], { context, far, shownIn }: PointTerms): Runs {
  const { texts, say } = context;
  const { request: words } = texts;
  const [only, ...others] = places;
  const shown = only && others.length === 0 ? shorten(visibleText(shownIn(only) ?? ""), longestShown) : "";
  const isTold = shown === "" || visibleText(message).includes(shown);
  return [
    bold(placesText(places, far, context)),
    { text: `: ${visibleText(message)}${isTold ? "" : ` ${say(words.shown, { shown })}`}` },
  ];
}

function ruleBlocks({ rule }: Point, isQuoted: boolean, { outcome, texts, say }: LetterContext): readonly Block[] {
  if (!rule) return [];
  const { request: words } = texts;
  const source = outcome.edition.instructions.find(({ number }) => number === rule.number)?.source;
  const name = say(source?.kind === "house" ? words.houseRule : words.rule, { number: rule.number });
  const said = isQuoted ? say(words.quotedAbove, { rule: name }) : say(words.quoted, { rule: name, text: rule.text });
  return [{ kind: "paragraph", look: "small", runs: plain(said) }];
}

/** Each question with where it stands and the answers to choose between. */
export function questionBlocks(questions: readonly AskedOnce[], { context, far }: PointTerms): readonly Block[] {
  const { texts, say, language } = context;
  const { request: words } = texts;
  if (questions.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: words.questions },
    {
      kind: "list",
      items: questions.map(({ question, why, at, choices }): Runs => {
        const answers = choices.filter(isAnswer).map(({ says }) => visibleText(says));
        const said = [
          visibleText(say(words.why, { question, why })),
          ...(answers.length < 2 || answers.length > most.answers
            ? []
            : [say(words.answers, { answers: joinedText(answers, "any", language) })]),
        ].join(" ");
        return at === null ? [{ text: said }] : [bold(placesText([at], far, context)), { text: `: ${said}` }];
      }),
    },
  ];
}

/** "Do not read the column" is for whoever runs the program. */
const isAnswer = ({ answer }: AskedOnce["choices"][number]): boolean =>
  !Object.values(answer.headings ?? {}).some((field) => field === null);
