import { countFindings } from "../acceptance/count-findings";
import { namndStandings } from "../coverage/namnd-standing";
import { severities } from "../findings/severity";
import { joinedText } from "../messages/joined-text";
import type { Block } from "../prose/prose-document";
import { plain } from "../prose/runs";
import { followUpResult } from "../summary/projekt/project-text";
import { howMuchIsUsed, whatTheyContributed, whichAreCompleted, whyNotAll } from "../summary/sentences/answered";
import { visibleText } from "../values/visible-text";
import type { PaperContext } from "./paper-context";

/** As many names as a sentence holds. */
const mostNames = 10;

/** How far the questions are answered, what the review found, and what is missing from the material. */
export function materialBlocks(context: PaperContext): readonly Block[] {
  const { words } = context;
  const { material: texts } = words;
  const paragraph = (sentences: readonly string[]): readonly Block[] =>
    sentences.length === 0 ? [] : [{ kind: "paragraph", runs: plain(sentences.join(" ")) }];
  return [
    { kind: "heading", level: 2, text: texts.heading },
    { kind: "paragraph", runs: plain(texts.answers) },
    { kind: "list", items: answerSentences(context).map(plain) },
    ...paragraph(reviewSentences(context)),
    ...paragraph(missingSentences(context)),
    { kind: "paragraph", look: "small", runs: plain(texts.effects) },
  ];
}

function answerSentences({ outcome, words, say, summary, language }: PaperContext): readonly string[] {
  const { texts } = summary;
  const isFollowedUp: Parameters<typeof whatTheyContributed>[0] = ({ project }) =>
    followUpResult(project, summary) !== null;
  const questions = [
    [texts.completed.question, whichAreCompleted(summary)],
    [
      say(texts.contribution.question, { aim: outcome.edition.aim?.[language] ?? texts.purpose }),
      whatTheyContributed(isFollowedUp, summary),
    ],
    [words.used.question, howMuchIsUsed(summary)],
    [texts.surplus.question, whyNotAll(summary)],
  ] as const;
  return questions.map(([question, answered]) =>
    say(words.material.answer, { question, answer: texts.answered[answered] }),
  );
}

function reviewSentences({ outcome, words, say, summary, language }: PaperContext): readonly string[] {
  const { findings } = outcome;
  const { material: texts } = words;
  const counts = severities.flatMap((severity) => {
    const n = findings.filter((finding) => finding.severity === severity).length;
    return n === 0 ? [] : [say(summary.texts.iakttagelser.severities[severity], { n })];
  });
  const { accepted } = countFindings(findings);
  return counts.length === 0
    ? [texts.none]
    : [
        say(texts.findings, { counts: joinedText(counts, "all", language) }),
        ...(accepted > 0 ? [say(texts.accepted, { n: accepted })] : []),
      ];
}

function missingSentences(context: PaperContext): readonly string[] {
  const { outcome, words, say, summary } = context;
  const { material: texts } = words;
  const unread = outcome.files.filter(
    ({ reading }) => reading === null || (reading.projects.length === 0 && !reading.answersNone),
  );
  const owed = namndStandings(outcome).flatMap(({ namnd, owed: projects }) =>
    projects.map(({ name }) => {
      const whose = summary.namndName(namnd);
      return whose === null ? visibleText(name) : `${visibleText(name)} (${whose})`;
    }),
  );
  return [
    ...(owed.length === 0 ? [] : [say(texts.owed, { n: owed.length, names: someOf(owed, context) })]),
    ...(unread.length === 0
      ? []
      : [
          say(texts.unread, {
            n: unread.length,
            names: someOf(
              unread.map(({ name }) => visibleText(name)),
              context,
            ),
          }),
        ]),
  ];
}

/** "a, b och c", or the first of them "och 3 till". */
const someOf = (names: readonly string[], { words, say, language }: PaperContext): string =>
  names.length <= mostNames
    ? joinedText(names, "all", language)
    : `${names.slice(0, mostNames).join(", ")} ${say(words.material.more, { n: names.length - mostNames })}`;
