import { quoted } from "sheet-refs";
import type { DocumentCell, DocumentSheet, WorkbookDocument } from "../document/document";
import { dateOf } from "./decided";
import type { Project } from "../project/project";
import type { TableRecord } from "../project/table-record";
import type { Language } from "../values/bilingual";
import { formatDate } from "../values/format";
import { formMark, identityText, ownKey, type FormIdentity } from "../workbook/form-marks";
import { cardColumns, cardRows } from "./card-places";
import { cardSheet } from "./card-sheet";
import { coverSheet } from "./cover-sheet";
import { besideStates, type MadeCard } from "./cover-states";
import { editionSheet } from "./edition-sheet";
import type { FormContext } from "./form-context";
import { answerLists, listPlaces, listsSheet } from "./form-lists";
import type { FormOptions } from "./form-options";
import { cardPlan, listPlan } from "./form-plan";
import { leftOvers, leftOverSheet, type LeftOver } from "./left-over";
import { givenCell, givenSheet } from "./given-sheet";
import { instructionsSheet } from "./instructions-sheet";
import { listSheet } from "./list-sheet";
import { askedTables, tableSheets } from "./table-sheets";
import type { Recipient } from "./recipients";
import { formTexts } from "./texts";

export interface FormMade {
  readonly document: WorkbookDocument;
  readonly leftOver: readonly LeftOver[];
}

/** The report form of one recipient: what its nämnd is asked, project by project. The edition must have a form. */
export function reportForm(recipient: Recipient, options: FormOptions): FormMade {
  const { edition, register, language, asOf, layout } = options;
  const texts = formTexts(language);
  const { projects } = recipient;
  const title = texts.listTitle(edition.grant[language], recipient.name);
  const isList = layout === "list";
  const { columns, rows, plans } = (isList ? listPlan : cardPlan)(projects, options, texts);
  const tables = askedTables(edition);
  const lists = answerLists(
    [...columns.flatMap(({ field }) => field ?? []), ...tables.flatMap(({ fields }) => fields)],
    ...([edition, language, texts] as const),
  );
  const footer = (sheet: string) => ({
    footerLeft: `${sheet}. ${title}`,
    footerRight: `${edition.id} ${edition.version}, ${formatDate(asOf, language)}`,
  });
  const context: FormContext = {
    ...{ edition, register, language, texts, asOf, title, columns, rows, footer },
    lists: listPlaces(lists, quoted(texts.sheets.lists)),
  };
  const identity: FormIdentity = {
    ...{ edition: edition.id, version: edition.version, release: edition.form?.release ?? 0 },
    ...{ recipient: recipient.id, period: periodOf(projects, language) },
  };
  const cards = plans.map((card, index): MadeCard => ({
    card,
    sheet: cardSheet(card, context, {
      given: ({ key }) => givenCell(context, key, index),
      whole: ({ key }) => `${quoted(texts.sheets.cover)}!${besideStates(key, plans.length)}`,
    }),
  }));
  const sheets = isList ? [listSheet(context)] : cards.map(({ sheet }) => sheet);
  const ready = readyIn(sheets, cards, context);
  const cover = coverSheet(context, { ...options, identity, recipient: recipient.name, ready, cards });
  const mark = identityText(identity);
  const leftOver = options.isMoved ? leftOvers(rows, context) : [];
  const document: WorkbookDocument = {
    ...{ language, title, subject: edition.title[language], created: asOf },
    marks: new Map([[formMark, mark]]),
    properties: new Map([[formMark, mark]]),
    sheets: [
      ...[cover, ...sheets, ...tableSheets(tables, recordsOf(recipient, options), context)],
      ...[instructionsSheet(context, isList), listsSheet(lists, texts, footer(texts.sheets.lists))],
      givenSheet(context),
      ...editionSheet(edition, texts),
      ...(leftOver.length > 0 ? [leftOverSheet(leftOver, context)] : []),
    ],
  };
  return { document, leftOver };
}

/** What the recipient's own form says in other tables. */
const recordsOf = ({ projects }: Recipient, { records }: FormOptions): readonly TableRecord[] => {
  const files = new Set(projects.flatMap(({ at, alsoAt = [] }) => [at, ...alsoAt].map(({ file }) => file)));
  return records.filter(({ at }) => files.has(at.file));
};

/** The days on which the projects were granted money: one day, or from the first to the last. */
function periodOf(projects: readonly Project[], language: Language): string {
  const days = projects.flatMap((project) => dateOf(project) ?? []).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return language === "sv" ? "alla" : "all";
  return first === last ? first : `${first}–${last}`;
}

/** How many projects of the register say of themselves that they are ready. */
function readyIn(
  sheets: readonly DocumentSheet[],
  cards: readonly MadeCard[],
  { columns, rows, texts }: FormContext,
): number {
  const column = columns.findIndex(({ key }) => key === ownKey("status")) + 1;
  const isState =
    cards.length === 0
      ? (cell: DocumentCell): boolean => cell.column === column && cell.formula !== undefined
      : (cell: DocumentCell): boolean => cell.row === cardRows.status && cell.column === cardColumns.answers;
  const states = sheets.flatMap(({ cells }) => cells.filter(isState));
  return rows.filter(({ project }, index) => {
    const value = states[index]?.value;
    return project !== null && value?.kind === "text" && value.text.startsWith(texts.ready);
  }).length;
}
