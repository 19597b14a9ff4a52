import type { NamedPart } from "../anvisningar/extension-schema";
import {
  codeSchema,
  fieldSchema,
  instructionSchema,
  receiverSchema,
  ruleSchema,
  tableFieldSchema,
  tableSchema,
} from "../anvisningar/schema";
import * as z from "../values/zod";

/**
 * An edition as a workbook: its sheets and their columns. Data: the one place that says where each part of an edition stands. Headings decide, not the
 * order of columns or sheets.
 */

export interface EditionColumn {
  readonly heading: string;
  /** Of the value in the row's schema, with dots. */
  readonly path: string;
  /** In digits of the default font. */
  readonly width: number;
  /** What the form of the value is called when it is wrong; one of the terms in `core/messages`. */
  readonly form?: string;
  /** A name or a number that must stay as it is written, where Excel would make a date of it. */
  readonly isCode?: true;
  /** A workbook that was written before there was such a column is read all the same. */
  readonly isLater?: true;
  /** Texts of a kind of its own. */
  readonly as?: "settings" | "example" | "example-rows";
}

export interface EditionSheet {
  readonly name: string;
  readonly part: NamedPart | "examples" | "receivers" | "table-fields";
  readonly row: z.ZodType;
  readonly columns: readonly EditionColumn[];
  /** A workbook that was written before there was such a sheet is read all the same. */
  readonly isLater?: true;
  /** In one sentence, for whoever edits it. */
  readonly about: string;
  /** Headings of columns that tell something and are not read. */
  readonly tells?: { readonly heading: string; readonly width: number };
}

const column = (heading: string, path: string, width: number, more: Partial<EditionColumn> = {}): EditionColumn => ({
  ...{ heading, path, width },
  ...more,
});

const later = (heading: string, path: string, width: number, more: Partial<EditionColumn> = {}): EditionColumn =>
  column(heading, path, width, { ...more, isLater: true });

/** Rows of lists are codes, and say which list they are of. */
const listRow = z.strictObject({ list: z.string().min(1), ...codeSchema.shape });

/** The fields of a table stand on a sheet of their own. */
const tableRow = tableSchema.omit({ fields: true });

/** The fields of tables, which say which table they are of. */
const tableFieldRow = z.strictObject({ table: z.string().min(1), ...tableFieldSchema.shape });

const exampleRow = z.strictObject({
  rule: z.string().min(1),
  outcome: z.enum(["pass", "fail"]),
  says: z.strictObject({ sv: z.string().min(1), en: z.string().min(1) }).optional(),
  asOf: z.string().optional(),
  at: z.string().optional(),
  project: z.string().optional(),
  rows: z.string().optional(),
});
export type ExampleRow = z.output<typeof exampleRow>;

export const settingsSheet = "Utgåva";
export const firstSheet = "Läs först";
/** A row with `ja` here is taken out; in an edition that builds on another it takes out what the other has. */
export const removeHeading = "Ta bort";
/** Hidden: what can be chosen in cells. */
export const choicesSheet = "Val";
/** Says that a cell is meant to be empty, in an edition that builds on another: an empty one there says nothing. */
export const emptied = "(tomt)";

/** What a value must look like and keep within. */
const looks: readonly EditionColumn[] = [
  later("Utseende", "shape", 17),
  later("Minst", "limits.atLeast", 10, { form: "amount-number" }),
  later("Mer än", "limits.above", 10, { form: "amount-number" }),
  later("Mindre än", "limits.below", 11, { form: "amount-number" }),
  later("Högst antal ord", "limits.words", 11, { form: "whole-number" }),
];

export const editionSheets: readonly EditionSheet[] = [
  {
    name: "Fält",
    part: "fields",
    row: fieldSchema,
    about: "En rad per uppgift som redovisas: vad den heter, vilken typ den har och vilka rubriker som betyder den.",
    columns: [
      column("Fält-id", "id", 22, { form: "field-id", isCode: true }),
      column("Etikett", "label.sv", 28),
      column("Etikett på engelska", "label.en", 28),
      column("Hjälptext", "help.sv", 44),
      column("Hjälptext på engelska", "help.en", 44),
      column("Grupp", "group", 15),
      column("Typ", "type", 17),
      column("Lista", "list", 20, { isCode: true }),
      column("Per år", "perYear", 9),
      column("Obligatorisk", "required", 13),
      column("Synonymer", "synonyms", 60),
      column("Delade synonymer", "sharedSynonyms", 34),
      column("Tilläggsrubriker", "additions", 34),
      ...looks,
    ],
  },
  {
    name: "Listor",
    part: "lists",
    row: listRow,
    about: "En rad per kod. Orden är andra sätt att skriva samma sak.",
    columns: [
      column("Lista", "list", 22, { isCode: true }),
      column("Kod", "code", 22, { isCode: true }),
      column("Etikett", "label.sv", 28),
      column("Etikett på engelska", "label.en", 28),
      column("Ord", "words", 60),
      column("Läge", "progress", 19),
      column("Används igen", "reused", 13),
      column("Mätbar", "measurable", 10),
      column("Uppföljd", "done", 10),
      later("Första dag", "from", 13, { form: "day", isCode: true }),
    ],
  },
  {
    name: "Anvisningar",
    part: "instructions",
    row: instructionSchema,
    about: "De meningar som reglerna vilar på. De citeras ordagrant i varje iakttagelse.",
    columns: [
      column("Nummer", "number", 11, { isCode: true }),
      column("Text", "text", 80),
      column("Källa", "source.kind", 16),
      column("Dokument", "source.document", 40),
      column("Sida", "source.page", 8, { form: "whole-number" }),
      column("Varför", "source.why", 50),
    ],
  },
  {
    name: "Regler",
    part: "rules",
    row: ruleSchema,
    about: "Vad som kontrolleras, hur allvarligt det är och vilken anvisning det vilar på.",
    tells: { heading: "I ord (läses inte)", width: 50 },
    columns: [
      column("Kod", "code", 10, { form: "rule-code", isCode: true }),
      column("Allvar", "severity", 13),
      column("Anvisning", "instruction", 11, { isCode: true }),
      column("Kontroll", "check.kind", 30),
      column("Inställningar", "check", 44, { as: "settings", form: "setting-line" }),
      column("Valfri", "optional", 9),
      column("Prövas", "trial", 9),
      column("Gör osäkert", "touches", 22),
      column("Rubrik", "texts.title.sv", 28),
      column("Rubrik på engelska", "texts.title.en", 28),
      column("Meddelande", "texts.message.sv", 40),
      column("Meddelande på engelska", "texts.message.en", 40),
      column("Åtgärd", "texts.action.sv", 32),
      column("Åtgärd på engelska", "texts.action.en", 32),
    ],
  },
  {
    name: "Tabeller",
    part: "tables",
    row: tableRow,
    about:
      "Annat som arbetsböcker innehåller, som kontakter och möten. Läses aldrig som projekt. Med fält på bladet Tabellfält läses raderna som poster.",
    columns: [
      column("Tabell-id", "id", 16, { form: "field-id", isCode: true }),
      column("Etikett", "label.sv", 28),
      column("Etikett på engelska", "label.en", 28),
      column("Rubriker", "headings", 60),
      column("Delade rubriker", "sharedHeadings", 60),
      later("Känns igen på", "found.by", 15),
      later("Blad", "found.sheets", 24),
      later("Början", "found.start", 30, { isCode: true }),
      later("Slut", "found.end", 30, { isCode: true }),
      later("Rader med rubriker", "found.headingRows", 12, { form: "whole-number" }),
      later("Ett svar", "found.one", 9),
      later("Mallens egen", "given", 12),
      later("Nyckel", "key", 24, { form: "field-id" }),
    ],
  },
  {
    name: "Tabellfält",
    part: "table-fields",
    isLater: true,
    row: tableFieldRow,
    about: "En rad per uppgift i en tabell. En tabell med fält läses, och varje rad i den kan kontrolleras.",
    columns: [
      column("Tabell", "table", 16, { isCode: true }),
      column("Fält-id", "id", 22, { form: "field-id", isCode: true }),
      column("Etikett", "label.sv", 28),
      column("Etikett på engelska", "label.en", 28),
      column("Hjälptext", "help.sv", 44),
      column("Hjälptext på engelska", "help.en", 44),
      column("Typ", "type", 17),
      column("Lista", "list", 20, { isCode: true }),
      column("Obligatorisk", "required", 13),
      column("Alltid ifylld", "filled", 13),
      column("Synonymer", "synonyms", 60),
      column("Delade synonymer", "sharedSynonyms", 34),
      ...looks,
    ],
  },
  {
    name: "Mottagare",
    part: "receivers",
    row: receiverSchema,
    about: "Vilka som kan beviljas medel. Lämna bladet tomt när det är stadens nämnder.",
    columns: [column("Namn", "name", 44), column("Andra namn", "shortNames", 60)],
  },
  {
    name: "Exempel",
    part: "examples",
    row: exampleRow,
    about:
      "Exempel på vad en regel godtar och inte. De visas i hjälpen och prövas när utgåvan ges ut. De får utelämnas.",
    columns: [
      column("Regel", "rule", 10, { isCode: true }),
      column("Utfall", "outcome", 12),
      column("Beskrivning", "says.sv", 32),
      column("Beskrivning på engelska", "says.en", 32),
      column("Per dag", "asOf", 13, { form: "day", isCode: true }),
      column("Hittas i", "at", 18, { isCode: true }),
      column("Projekt", "project", 50, { as: "example", form: "example-line" }),
      column("Rader", "rows", 60, { as: "example-rows", form: "example-rows" }),
    ],
  },
];
