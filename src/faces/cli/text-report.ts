import { openQuestions } from "../../core/answers/answers-file";
import { questionTexts } from "../../core/messages/question-texts";
import type { RunResult } from "../../core/run/run-result";
import type { Figure } from "../../core/figures/types";
import { reportedCount } from "../../core/run/reported";
import { completedText, projectsText } from "../../core/messages/count-text";
import { isAtLeast } from "../../core/findings/severity";
import type { Language } from "../../core/values/bilingual";
import { formatDate, formatMillions, formatOre, formatShare } from "../../core/values/format";
import { visibleText } from "../../core/values/label";
import { countFindings } from "../../core/acceptance/count-findings";
import { findingLines } from "./finding-lines";
import { counted, fill, type CliTexts } from "./texts";

/** Notices that somebody may want to take back. */
const asAnswered = "SVA-01";

/** The outcome as plain text for a terminal: files, totals, questions, findings by code. Other notices are only counted. */
export function textReport(outcome: RunResult, language: Language, texts: CliTexts): string {
  // Why nothing of a file counts is told whatever it weighs.
  const unread = new Set(outcome.files.filter(({ status }) => status === "unreadable").map(({ name }) => name));
  const shown = outcome.findings.filter(
    (finding) =>
      isAtLeast(finding.severity, "warning") ||
      finding.trial === true ||
      finding.code === asAnswered ||
      unread.has(finding.at.file),
  );
  const notices = outcome.findings.length - shown.length;
  const { headings } = texts;
  return [
    `${headings.edition}: ${outcome.edition.title[language]} (${outcome.edition.id}, ${outcome.edition.version})`,
    `${headings.asOf}: ${formatDate(outcome.asOf, language)}`,
    "",
    headings.files,
    ...fileLines(outcome, texts),
    "",
    ...(outcome.files.every(({ status }) => status === "unreadable")
      ? [fill(texts.nothingRead, String(outcome.files.length))]
      : [headings.totals, ...totalLines(outcome, language, texts)]),
    "",
    ...questionLines(outcome, language, texts),
    headings.findings,
    ...(outcome.findings.length === 0 ? [`  ${headings.noFindings}`] : findingLines(shown, outcome, language, texts)),
    ...apartLines(outcome, texts),
    ...(notices > 0 ? [`  ${fill(headings.moreNotices, String(notices))}`] : []),
    "",
  ].join("\n");
}

/** How many findings stop nothing, whatever their severity. */
function apartLines({ findings }: RunResult, { headings }: CliTexts): readonly string[] {
  const { trial, waived } = countFindings(findings);
  return [
    ...(trial > 0 ? [`  ${fill(headings.trialCount, String(trial))}`] : []),
    ...(waived > 0 ? [`  ${fill(headings.waivedAll, String(waived))}`] : []),
  ];
}

function fileLines({ files }: RunResult, texts: CliTexts): readonly string[] {
  return files.map(({ name, status, reading }) => {
    const state = `  ${visibleText(name)}: ${texts.status[status]}`;
    if (reading?.answersNone) return `${state}, ${texts.answersNone}`;
    if (!reading || reading.projects.length === 0) return state;
    const convention = [
      fill(texts.headings.unit, reading.unit ?? texts.unitUnknown),
      ...(reading.sign ? [fill(texts.headings.sign, texts.signs[reading.sign])] : []),
    ].join(", ");
    return `${state}, ${counted(reading.projects.length, texts.projectsCounted)}, ${convention}`;
  });
}

/** Every open question once, with what each answer gives; nothing where there are none. */
function questionLines(outcome: RunResult, language: Language, texts: CliTexts): readonly string[] {
  const lines = openQuestions(outcome, language).flatMap(({ question, files, shows, choices, about }) => [
    `  ${visibleText(question)}`,
    `    ${files.length > 1 ? questionTexts[language].about(files.map(visibleText)) : visibleText(files[0] ?? "")}`,
    ...(shows.length > 0
      ? [`    ${shows.map(({ at, shown }) => `${at.cell}: ${visibleText(shown)}`).join(", ")}`]
      : []),
    ...choices.map(({ says }) => `    – ${visibleText(says)}`),
    ...(about === "unit" ? [`    ${texts.answerUnit}`] : []),
  ]);
  return lines.length === 0 ? [] : [texts.headings.questions, ...lines, `  ${texts.answerHow}`, ""];
}

/** The totals, a line each. */
export function totalLines(result: RunResult, language: Language, texts: CliTexts): readonly string[] {
  const { headings } = texts;
  const { totals, files } = result;
  const { reported, notReported } = reportedCount(result);
  const beside = notReported === 0 ? "" : fill(headings.notReported, String(notReported));
  const mark = (complete: boolean, approximate = false): string =>
    (complete ? "" : ` (${headings.incomplete})`) + (approximate ? ` (${headings.approximate})` : "");
  const amount = ({ ore, complete, approximate }: Figure): string =>
    `${ore === null ? "–" : `${formatOre(ore, language)} (${formatMillions(ore, language)})`}${mark(complete, approximate)}`;
  const { ratio, complete } = totals.utilisation;
  const read = files.filter(({ status }) => status !== "unreadable").length;
  return [
    `  ${fill(headings.unread, String(read), String(files.length))}`,
    `  ${headings.projects}: ${projectsText({ ...totals, projects: reported }, language)}${beside}`,
    `  ${headings.completed}: ${completedText(totals, language)}`,
    `  ${headings.granted}: ${amount(totals.granted)}`,
    `  ${headings.spent}: ${amount(totals.spent)}`,
    `  ${headings.utilisation}: ${ratio ? formatShare(ratio, language) : "–"}${mark(complete)}`,
    `  ${headings.surplus}: ${amount(totals.surplus)}`,
    `  ${headings.overrun}: ${amount(totals.overrun)}`,
  ];
}
