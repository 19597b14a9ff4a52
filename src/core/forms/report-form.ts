import type { Edition } from "../anvisningar/schema";
import type { DocumentSheet, DocumentValue, WorkbookDocument } from "../document/document";
import { dateOf } from "./decided";
import type { NamndRegister } from "../profile/namnd-register";
import type { Project } from "../project/project";
import type { TableRecord } from "../project/table-record";
import type { Language } from "../values/bilingual";
import { formatDate } from "../values/format";
import type { IsoDate } from "../values/iso-date";
import type { Ore } from "../values/ore";
import { kronor } from "../document/put";
import { formMark, identityText, ownKey, type FormIdentity } from "../workbook/form-marks";
import { coverSheet } from "./cover-sheet";
import { editionSheet } from "./edition-sheet";
import { formColumns } from "./form-columns";
import type { FormContext } from "./form-context";
import { answerLists, listPlaces, listsSheet } from "./form-lists";
import type { FormRow } from "./form-row";
import { valuesOf } from "./form-values";
import { leftOvers, leftOverSheet, type LeftOver } from "./left-over";
import { givenSheet } from "./given-sheet";
import { instructionsSheet } from "./instructions-sheet";
import { listSheet } from "./list-sheet";
import { sheetInFormula } from "./places";
import { askedTables, tableSheets } from "./table-sheets";
import type { Recipient } from "./recipients";
import { formTexts } from "./texts";

export interface FormOptions {
  readonly edition: Edition;
  readonly register: NamndRegister;
  readonly language: Language;
  /** The day that the form is made. */
  readonly asOf: IsoDate;
  /** Last day to send it in; left to the sender when unknown. */
  readonly lastDay: IsoDate | null;
  /** Who answers questions; left to the sender when unknown. */
  readonly contact: string | null;
  /** What an earlier summary says was spent, by key of the project in the register. */
  readonly earlierSpent: ReadonlyMap<string, Ore>;
  /** The projects come from a form that has been filled in: what has no place in the new one is listed. */
  readonly isMoved: boolean;
  /** What such forms say in their tables beside the projects; none of a form that is new. */
  readonly records: readonly TableRecord[];
}

export interface FormMade {
  readonly document: WorkbookDocument;
  readonly leftOver: readonly LeftOver[];
}

/** The report form of one recipient: what its nämnd is asked, project by project. The edition must have a form. */
export function reportForm(recipient: Recipient, options: FormOptions): FormMade {
  const { edition, register, language, earlierSpent, asOf } = options;
  const texts = formTexts(language);
  const { projects } = recipient;
  const earlier = projects.some(({ key }) => earlierSpent.has(key));
  const columns = formColumns({ edition, language, texts, projects, earlier });
  const title = texts.listTitle(edition.grant[language], recipient.name);
  const rows: readonly FormRow[] = [
    ...projects.map((project) => ({
      project,
      values: new Map([
        ...valuesOf(project, columns, { edition, register, language, texts }),
        ...earlierValue(earlierSpent.get(project.key)),
      ]),
    })),
    ...Array.from({ length: edition.form?.spareRows ?? 0 }, () => ({ project: null, values: new Map() })),
  ];
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
    lists: listPlaces(lists, sheetInFormula(texts.sheets.lists)),
  };
  const identity: FormIdentity = {
    ...{ edition: edition.id, version: edition.version, release: edition.form?.release ?? 0 },
    ...{ recipient: recipient.id, period: periodOf(projects, language) },
  };
  const list = listSheet(context);
  const cover = coverSheet(context, { ...options, identity, recipient: recipient.name, ready: readyIn(list, context) });
  const mark = identityText(identity);
  const leftOver = options.isMoved ? leftOvers(rows, context) : [];
  const document: WorkbookDocument = {
    ...{ language, title, subject: edition.title[language], created: asOf },
    marks: new Map([[formMark, mark]]),
    properties: new Map([[formMark, mark]]),
    sheets: [
      ...[cover, list, ...tableSheets(tables, recordsOf(recipient, options), context)],
      ...[instructionsSheet(context), listsSheet(lists, texts, footer(texts.sheets.lists))],
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

const earlierValue = (spent: Ore | undefined): readonly (readonly [string, DocumentValue])[] =>
  spent === undefined ? [] : [[ownKey("earlier-spent"), { kind: "number", number: kronor(spent) }]];

/** The days on which the projects were granted money: one day, or from the first to the last. */
function periodOf(projects: readonly Project[], language: Language): string {
  const days = projects.flatMap((project) => dateOf(project) ?? []).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return language === "sv" ? "alla" : "all";
  return first === last ? first : `${first}–${last}`;
}

const readyIn = ({ cells }: DocumentSheet, { columns, rows, texts }: FormContext): number => {
  const column = columns.findIndex(({ key }) => key === ownKey("status")) + 1;
  const states = cells.filter((cell) => cell.column === column && cell.formula !== undefined);
  return rows.filter(({ project }, index) => {
    const value = states[index]?.value;
    return project !== null && value?.kind === "text" && value.text.startsWith(texts.ready);
  }).length;
};
