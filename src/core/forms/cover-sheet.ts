import { quoted } from "sheet-refs";
import type { DocumentCell, DocumentSheet } from "../document/document";
import { rowHeight } from "../document/measure-text";
import { blank, number, text, type Put } from "../document/put";
import { formatDate, formatOre } from "../values/format";
import { ore } from "../values/ore";
import type { IsoDate } from "../values/iso-date";
import { formDays } from "../workbook/form-days";
import { identityText, ownKey, sheetKey, type FormIdentity } from "../workbook/form-marks";
import { placed } from "../document/table-sheet";
import { besideKeys, besideStates, stateLine, stateWidths, type MadeCard } from "./cover-states";
import type { Line } from "./cover-line";
import type { FormContext } from "./form-context";
import { numberIn, visibleLength } from "./form-cell";
import type { OwnColumn } from "./form-columns";
import { literal } from "./formula-test";
import { coverColumns, coverRows, wholeColumn } from "./places";
import type { FormTexts } from "./text-shape";

/** What the first sheet says beside the projects. */
export interface CoverFacts {
  readonly identity: FormIdentity;
  readonly recipient: string;
  readonly lastDay: IsoDate | null;
  /** Who answers questions; as the sender wrote it. */
  readonly contact: string | null;
  /** Projects that are ready as the form is made. */
  readonly ready: number;
  /** The sheets of a form with a sheet a project; none where the projects stand in a list. */
  readonly cards: readonly MadeCard[];
}

/** Parts of the first sheet that people fill in, by name of their key. */
export const signKeys = { name: "signed-name", role: "signed-role", date: "signed-date" } as const;

/** The first sheet: whose form it is, until when, how to fill it in, how far it has come, and who answers for it. */
export function coverSheet(
  context: FormContext,
  { identity, recipient, lastDay, contact, ready, cards }: CoverFacts,
): DocumentSheet {
  const { texts, edition, language, rows } = context;
  const isList = cards.length === 0;
  const words = isList ? texts.cover : { ...texts.cover, ...texts.perProject };
  const lines: Line[] = [];
  const say = (line: Line): number => lines.push(line);
  say({ key: sheetKey("cover"), hidden: true });
  say({ label: text(texts.title(edition.grant[language]), "title"), height: 32 });
  say({});
  const fact = (key: string, label: string, value: Put): number =>
    say({ key: ownKey(key), label: text(label, "label"), value });
  fact("recipient", words.recipient, text(recipient, "given-wrap"));
  fact("edition", words.edition, text(edition.title[language], "given-wrap"));
  fact("period", words.period, text(identity.period, "given-wrap"));
  fact(
    "last-day",
    words.lastDay,
    text(lastDay === null ? words.toBeSaid : formatDate(lastDay, language), "given-wrap"),
  );
  fact("contact", words.contact, text(contact ?? words.toBeSaid, "given-wrap"));
  const projects = rows.filter(({ project }) => project !== null);
  fact("projects", words.projects, number(projects.length, "given"));
  fact(
    "granted",
    words.granted,
    text(formatOre(ore(BigInt(Math.round(grantedIn(projects, context) * 100))), language), "given"),
  );
  const overall = fact("overall", words.overall, blank("given-wrap"));
  say({});
  const heading = (title: string): number =>
    say({ label: text(title, "section"), value: blank("section"), height: 22 });
  const paragraph = (words: string): number => say({ label: text(words, "sentence"), across: true });
  if (!isList) {
    while (lines.length + 2 < coverRows.states) say({});
    heading(texts.perProject.states);
    for (const card of cards) say(stateLine(card));
    say({});
  }
  heading(words.howTo);
  words.steps.forEach((step, index) => paragraph(`${index + 1}. ${step}`));
  say({});
  heading(words.lockedTitle);
  words.locked.forEach(paragraph);
  say({});
  heading(words.signTitle);
  paragraph(words.sign);
  const toFill = (key: string, label: string, style: "input" | "input-date"): number =>
    say({ key: ownKey(key), label: text(label, "label"), value: { ...blank(style), unlocked: true } });
  const name = toFill(signKeys.name, words.name, "input");
  const role = toFill(signKeys.role, words.role, "input");
  const date = toFill(signKeys.date, words.date, "input-date");
  say({});
  const over = (column: OwnColumn): string =>
    isList
      ? `${quoted(texts.sheets.list)}!${wholeColumn(context.columns, ownKey(column), rows.length)}`
      : besideStates(ownKey(column), cards.length);
  say({ key: ownKey("mark"), label: text(words.mark, "note"), value: text(identityText(identity), "note") });
  return {
    name: texts.sheets.cover,
    cells: lines.flatMap((line, index) =>
      cellsOf(
        line,
        index + 1,
        index + 1 === overall ? overallOf(context, words, { readyNow: ready, signed: [name, role, date], over }) : null,
      ),
    ),
    columnWidths: isList ? [4, 30, 66] : [4, stateWidths.title, stateWidths.state, ...besideKeys.map(() => 12)],
    rowHeights: new Map(
      lines.flatMap((line, index): [number, number][] => {
        const height =
          line.height ?? (line.across ? rowHeight([{ text: textIn(line.label), width: 96 }]) + 3 : line.value && 21);
        return height === undefined ? [] : [[index + 1, height]];
      }),
    ),
    merges: lines.flatMap(({ across }, index) =>
      across ? [{ top: index + 1, bottom: index + 1, left: coverColumns.labels, right: coverColumns.values }] : [],
    ),
    ...{ tables: [], conditionalLooks: [], isProtected: true },
    inputRules: [
      {
        range: `C${date}`,
        accepts: { kind: "date", ...formDays },
        isStrict: true,
        prompt: { title: words.date, text: texts.input.date },
        error: { title: texts.input.wrongTitle, text: texts.input.date },
      },
    ],
    hiddenRows: [1],
    hiddenColumns: [coverColumns.keys, ...(isList ? [] : besideKeys.map((_, at) => coverColumns.beside + at))],
    ...{ frozenRows: 0, frozenColumns: 0, showGridLines: false },
    print: {
      orientation: "portrait",
      fitWide: 1,
      fitTall: isList ? 1 : 0,
      breaksAfterRows: [],
      ...context.footer(texts.sheets.cover),
    },
  };
}

const textIn = (put: Put | undefined): string => (put?.value?.kind === "text" ? put.value.text : "");

function cellsOf(
  { key, label, value, across, beside = [] }: Line,
  row: number,
  computed: Put | null,
): readonly DocumentCell[] {
  return [
    ...(key === undefined ? [] : [{ ...text(key, "note"), row, column: coverColumns.keys }]),
    ...(label === undefined
      ? []
      : [{ ...label, style: across ? ("lead" as const) : label.style, row, column: coverColumns.labels }]),
    ...(value === undefined ? [] : [{ ...(computed ?? value), row, column: coverColumns.values }]),
    ...placed(row, coverColumns.beside, beside),
  ];
}

const grantedIn = (rows: FormContext["rows"], { columns }: FormContext): number =>
  columns.reduce(
    (sum, { field, key }) =>
      field?.id === "grantedAmount"
        ? sum + rows.reduce((part, { values }) => part + numberIn({ value: values.get(key) }), 0)
        : sum,
    0,
  );

interface Overall {
  /** Projects that are ready when the form is made. */
  readonly readyNow: number;
  /** Rows of who answers for it. */
  readonly signed: readonly number[];
  /** Where the states of all projects stand, and their parts. */
  readonly over: (column: OwnColumn) => string;
}

/** "Klar att lämna in", or how many projects are not ready and what else is missing. */
function overallOf({ rows, texts }: FormContext, words: FormTexts["cover"], { readyNow, signed, over }: Overall): Put {
  const states = over("status");
  const used = `COUNTIF(${states},"?*")`;
  const faults = `COUNTIF(${over("missing")},"?*")+COUNTIF(${over("wrong")},"?*")`;
  const ready = `COUNTIF(${states},${literal(`${texts.ready}*`)})`;
  const [name, role, date] = signed.map((row) => `$C$${row}`);
  const isSigned = `AND(${visibleLength(name ?? "")}>0,${visibleLength(role ?? "")}>0,ISNUMBER(${date ?? ""}))`;
  const unsigned = `IF(${isSigned},"",${literal(words.unsigned)})`;
  const [before, between, after] = words.notReady;
  const count = rows.filter(({ project }) => project !== null).length;
  // A row that is gone says nothing of itself.
  const lost = `IF(${used}<${count},${literal(words.lost)},"")`;
  // "Klar" is said by the rows; what they lack stands apart, where no paste over their words reaches it.
  const isWritten = `AND(${ready}>=${count},${ready}=${used},${faults}>0)`;
  return {
    style: "given-wrap",
    formula:
      `IFERROR(IF(${isWritten},${literal(words.broken)},IF(${used}+${count}=0,${literal(words.noProjects)},` +
      `IF(AND(${ready}=${used},${used}>=${count},${isSigned}),${literal(words.allReady)},` +
      `${literal(before)}&${ready}&${literal(between)}&MAX(${used},${count})&${literal(after)}&${lost}&${unsigned}))),` +
      `${literal(words.broken)})`,
    value: {
      kind: "text",
      text: count === 0 ? words.noProjects : `${before}${readyNow}${between}${count}${after}${words.unsigned}`,
    },
  };
}
