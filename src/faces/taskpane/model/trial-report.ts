import type { ProbeFacts, ProbeResult, TrialFact, TrialReport } from "../../../core/host/excel-trial";
import type { Language } from "../../../core/values/bilingual";
import { say, type PaneTexts } from "../texts";
import { resultKinds } from "./trial-counts";

interface Known {
  readonly version: string;
  readonly language: Language;
  readonly texts: PaneTexts["trial"];
  /** ISO. */
  readonly day: string;
  readonly probes: readonly ProbeFacts[];
  readonly report: TrialReport;
}

/** The trial as a text to send: which Excel it was, what differs, and then every answer. Nothing of a person's own. */
export function trialReport({ version, language, texts, day, probes, report }: Known): string {
  const { text, counts } = texts;
  const { excel, results, habits, left } = report;
  const titles = new Map(probes.map(({ id, title }) => [id, title[language]]));
  const titled = ({ id }: ProbeResult): string => `${id} (${titles.get(id) ?? id})`;
  const outcome = resultKinds.flatMap((kind) => {
    const count = results.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [say(counts[kind], { count }, language)];
  });
  const fact = (value: TrialFact): string => (typeof value === "string" ? value : JSON.stringify(value));
  const facts = ({ saw }: ProbeResult): string =>
    Object.entries(saw)
      .map(([name, value]) => `${name}=${fact(value)}`)
      .join(" ");
  const expectations = ({ saw, expected }: ProbeResult): readonly string[] =>
    Object.entries(expected).map(
      ([name, meant]) =>
        `  ${name}=${fact(saw[name] ?? null)}, ${text.expected} ${meant.map(fact).join(` ${text.or} `)}`,
    );
  const differing = results.filter(({ kind }) => kind === "differs");
  return [
    text.heading,
    `${text.version}: ${version}`,
    `${text.day}: ${day}`,
    `${text.excel}: ${excel.platform} ${excel.build}, ExcelApi ${excel.api}`,
    `${text.undo}: ${text.undoGroups[habits.undoGroups]}`,
    `${text.outcome}: ${outcome.join(", ") || text.none}`,
    ...(left.length === 0 ? [] : [`${text.left}: ${left.join(", ")}`]),
    "",
    `${text.differs}: ${differing.length === 0 ? text.none : ""}`.trimEnd(),
    ...differing.flatMap((one) => [titled(one), ...expectations(one)]),
    "",
    `${text.all}:`,
    ...results.map((one) =>
      [titled(one), text.kinds[one.kind], facts(one), `${one.milliseconds} ms`]
        .filter((part) => part !== "")
        .join(" · "),
    ),
  ].join("\n");
}
