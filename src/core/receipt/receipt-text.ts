import { formatDate, formatShare } from "../values/format";
import { cellsText, type Receipt, type ReceiptProject } from "./receipt";
import { receiptTexts } from "./texts";
import type { ToldKind, ToldSentence } from "./told-findings";
import { amountText, kindText, knownTexts, leadText, sentenceText, tableText, unreadSheetTexts } from "./wording";

/** The receipt as a letter: lines of plain text that can be pasted anywhere. */
export function receiptText(receipt: Receipt): string {
  const { language, file, asOf, grant, edition, projects, questions, toMend, tables } = receipt;
  const texts = receiptTexts[language];
  const { headings } = texts;
  const section = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ["", heading.toLocaleUpperCase("sv"), ...lines];
  return [
    texts.title,
    texts.about(grant, formatDate(asOf, language)),
    texts.file(file),
    "",
    leadText(receipt),
    ...section(headings.toMend, kindLines(toMend, receipt)),
    ...section(
      headings.questions,
      questions.flatMap(({ question, why, at, choices }) => [
        `– ${question}${at === null || at.cell === "" ? "" : ` (${cellsText([at])})`}`,
        `  ${why}`,
        ...choices.slice(0, mostChoices).map((choice) => `  • ${choice}`),
      ]),
    ),
    ...section(headings.projects, [
      ...projects.flatMap((project) => projectLines(project, receipt)),
      ...(projects.length > 1 ? [totalLine(receipt)] : []),
    ]),
    ...section(headings.howRead, [...knownTexts(receipt), ...tables.map((table) => tableText(table, receipt))]),
    ...section(
      headings.unreadSheets,
      unreadSheetTexts(receipt).map((line) => `– ${line}`),
    ),
    ...section(headings.setAside, sentenceLines(receipt.setAside, receipt)),
    ...section(
      headings.notices,
      receipt.notices.flatMap(({ sentences }) => sentenceLines(sentences, receipt)),
    ),
    "",
    texts.by(edition),
    "",
  ].join("\n");
}

/** A nämnd that nothing speaks for may be any of sixty. */
const mostChoices = 8;

function projectLines(project: ReceiptProject, receipt: Receipt): readonly string[] {
  const { figures, id, name, at, namnd, status, statusAt, grantedAt, spentAt } = project;
  const { amounts, temporaryId, unknown } = receiptTexts[receipt.language];
  const on = { file: receipt.file, sheet: at.sheet };
  const from = (cells: ReceiptProject["grantedAt"]): string => (cells.length === 0 ? "" : ` (${cellsText(cells, on)})`);
  const called = figures.project.idIsTemporary ? `${name} (${temporaryId})` : `${id} ${name}`;
  const { ratio } = figures.utilisation;
  const isOver = figures.overrun.ore !== null && figures.overrun.ore > 0n;
  return [
    `– ${called}, ${cellsText([at])}${namnd === null ? "" : `, ${namnd}`}`,
    `  ${[
      `${amounts.granted}: ${amountText(figures.granted, receipt)}${from(grantedAt)}`,
      `${amounts.spent}: ${amountText(figures.spent, receipt)}${from(spentAt)}`,
      isOver
        ? `${amounts.overrun}: ${amountText(figures.overrun, receipt)}`
        : `${amounts.surplus}: ${amountText(figures.surplus, receipt)}`,
      `${amounts.utilisation}: ${ratio === null ? unknown : formatShare(ratio, receipt.language)}`,
      `${amounts.status}: ${status ?? unknown}${statusAt === null ? "" : from([statusAt])}`,
    ].join("; ")}`,
  ];
}

function totalLine(receipt: Receipt): string {
  const { totals, language } = receipt;
  const { amounts, total } = receiptTexts[language];
  return `${total}: ${[
    `${amounts.granted}: ${amountText(totals.granted, receipt)}`,
    `${amounts.spent}: ${amountText(totals.spent, receipt)}`,
    `${amounts.surplus}: ${amountText(totals.surplus, receipt)}`,
    ...(totals.overrun.ore !== null && totals.overrun.ore > 0n
      ? [`${amounts.overrun}: ${amountText(totals.overrun, receipt)}`]
      : []),
  ].join("; ")}`;
}

/** Kind by kind: what to do is said once where all say the same. */
function kindLines(kinds: readonly ToldKind[], receipt: Receipt): readonly string[] {
  const texts = receiptTexts[receipt.language];
  return kinds.flatMap((kind) => {
    const [first] = kind.sentences;
    const isShared = kind.sentences.every(({ action }) => action === first?.action);
    const action = (text: string): string => `  ${texts.todo}: ${text}`;
    return [
      kindText(kind, receipt),
      ...kind.sentences.flatMap((one) => [sentenceLine(one, receipt), ...(isShared ? [] : [action(one.action)])]),
      ...(isShared && first ? [action(first.action)] : []),
      ...(first?.rule ? [`  ${texts.source(first.rule.text, first.rule.number)}`] : []),
    ];
  });
}

const sentenceLines = (sentences: readonly ToldSentence[], receipt: Receipt): readonly string[] =>
  sentences.map((one) => sentenceLine(one, receipt));

const sentenceLine = (one: ToldSentence, receipt: Receipt): string => `– ${sentenceText(one, receipt)}`;
