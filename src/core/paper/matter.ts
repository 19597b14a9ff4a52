import type { Block, Run, Runs } from "../prose/prose-document";
import { bold, plain, toFill } from "../prose/runs";
import { decidedSentences } from "../summary/sentences/provenance";
import { formatDate } from "../values/format";
import { given, type PaperContext } from "./paper-context";

/** Title, to whom and from whom, what is proposed, and what the matter is. */
export function matterBlocks(context: PaperContext): readonly Block[] {
  const { outcome, words, say, language, options } = context;
  const { edition, asOf } = outcome;
  const { facts, toFill: fills } = words;
  const fact = (label: string, value: Run): Block => ({
    ...{ kind: "paragraph", look: "fact" },
    runs: [bold(label), { text: " " }, value],
  });
  return [
    { kind: "heading", level: 1, text: say(words.title, { grant: edition.grant[language] }) },
    fact(facts.to, toFill(fills.receiver)),
    fact(facts.from, given(options.sender, fills.sender)),
    fact(facts.officer, toFill(fills.name)),
    fact(facts.dnr, given(options.dnr, fills.dnr)),
    fact(facts.asOf, { text: formatDate(asOf, language) }),
    { kind: "heading", level: 2, text: words.proposal },
    { kind: "paragraph", runs: [toFill(fills.proposal)] },
    { kind: "heading", level: 2, text: words.matter.heading },
    { kind: "paragraph", runs: aboutRuns(context) },
  ];
}

function aboutRuns({ outcome, words: { matter: words }, say, language, options, summary }: PaperContext): Runs {
  const { edition, totals, files, granted, projects, asOf } = outcome;
  const read = files.filter(({ reading }) => reading !== null);
  const unreported = granted?.against?.unreported;
  const namnder = new Set(
    projects.flatMap(({ reportingNamnd, project }) => (unreported?.has(project.key) ? [] : (reportingNamnd ?? []))),
  );
  return plain(
    [
      say(totals.mayBeMore ? words.aboutAtLeast : words.about, {
        ...{ grant: edition.grant[language], n: totals.projects },
      }),
      ...(options.selection === undefined ? [] : [say(words.selection, { selection: options.selection })]),
      ...decidedSentences(summary).map((sentence) => `${sentence}.`),
      ...(read.length === 0 || namnder.size === 0
        ? []
        : [say(unreported ? words.readBesideRegister : words.read, { n: read.length, namnder: namnder.size })]),
      say(words.rules, {
        ...{ edition: edition.title[language], version: edition.version, date: formatDate(asOf, language) },
      }),
    ].join(" "),
  );
}
