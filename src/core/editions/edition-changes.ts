import type { Edition } from "../anvisningar/schema";
import { shorten } from "../values/label";
import type { Language } from "../values/bilingual";
import { editionSettings, isBilingual } from "./edition-settings";
import { editionRows, leafOfColumn, leafOfSetting, type SheetRows } from "./edition-rows";
import type { CellContent } from "./leaf-text";

/** What differs between two editions, thing by thing and in the words of the workbook's headings. */
export interface EditionChange {
  /** The sheet, or nothing for what holds for the whole edition. */
  readonly sheet: string;
  /** What is changed: `”Utfall” (spentAmount)`, `FRI-01`. Empty for the edition as a whole. */
  readonly thing: string;
  readonly kind: "added" | "gone" | "changed";
  readonly heading?: string;
  readonly before?: CellContent | null;
  readonly after?: CellContent | null;
  /** Of several words: those that are new, and those that are no longer there. */
  readonly words?: { readonly added: readonly string[]; readonly gone: readonly string[] };
}

export function editionChanges(before: Edition, after: Edition): readonly EditionChange[] {
  const [old, now] = [editionRows({ ...before }), editionRows({ ...after })];
  return [
    ...editionSettings.flatMap(({ heading, path }, index) =>
      [0, 1].flatMap((language): readonly EditionChange[] => {
        const [was, is] = [old, now].map(({ settings }) => settings[index]?.[language] ?? null);
        const shown = language === 1 && isBilingual(path) ? `${heading}, engelska` : heading;
        const { kind } = leafOfSetting(path);
        return was === is || path === "id" ? [] : [changeOf("", "", shown, was ?? null, is ?? null, isWords(kind))];
      }),
    ),
    ...old.sheets.flatMap((sheet, index) => {
      const other = now.sheets[index];
      return other === undefined ? [] : sheetChanges(sheet, other);
    }),
  ];
}

const isWords = (kind: string): boolean => kind === "words" || kind === "list";

function changeOf(
  sheet: string,
  thing: string,
  heading: string,
  before: CellContent | null,
  after: CellContent | null,
  areWords: boolean,
): EditionChange {
  const change = { sheet, thing, kind: "changed", heading, before, after } as const;
  if (!areWords) return change;
  const [was, is] = [before, after].map((text) =>
    String(text ?? "")
      .split("; ")
      .filter((word) => word !== ""),
  );
  return {
    ...change,
    words: {
      added: (is ?? []).filter((word) => !was?.includes(word)),
      gone: (was ?? []).filter((word) => !is?.includes(word)),
    },
  };
}

function sheetChanges({ sheet, rows }: SheetRows, other: SheetRows): readonly EditionChange[] {
  const [old, now] = [rowsByName(rows, sheet), rowsByName(other.rows, sheet)];
  const things = [...old.keys(), ...[...now.keys()].filter((key) => !old.has(key))];
  return things.flatMap((key): readonly EditionChange[] => {
    const [was, is] = [old.get(key), now.get(key)];
    const thing = thingOf(sheet, is ?? was ?? []);
    if (!was || !is) return [{ sheet: sheet.name, thing, kind: was ? "gone" : "added" }];
    return sheet.columns.flatMap((column, at) => {
      const [before, after] = [was[at] ?? null, is[at] ?? null];
      const areWords = isWords(leafOfColumn(sheet, column).kind);
      return before === after ? [] : [changeOf(sheet.name, thing, column.heading, before, after, areWords)];
    });
  });
}

/** Examples have no names: those of one rule and outcome are known by their order. */
function rowsByName(
  rows: SheetRows["rows"],
  { part }: SheetRows["sheet"],
): ReadonlyMap<string, readonly (CellContent | null)[]> {
  const seen = new Map<string, number>();
  return new Map(
    rows.map(({ cells }) => {
      const name = cells.slice(0, isNamedByTwo(part) ? 2 : 1).join(" ");
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return [part === "examples" ? `${name} ${count}` : name, cells];
    }),
  );
}

const isNamedByTwo = (part: SheetRows["sheet"]["part"]): boolean =>
  part === "lists" || part === "examples" || part === "table-fields";

function thingOf({ part, columns }: SheetRows["sheet"], cells: readonly (CellContent | null)[]): string {
  const label = cells[columns.findIndex(({ path }) => path === "label.sv")];
  const name = isNamedByTwo(part) ? `${cells[0]}, ${cells[1]}` : String(cells[0]);
  return typeof label === "string" ? `”${label}” (${name})` : name;
}

const longest = 240;
const quoted = (content: CellContent): string => `”${shorten(String(content).replaceAll("\n", " / "), longest)}”`;

/** One change as a sentence. */
export function changeText(
  { sheet, thing, kind, heading, before, after, words }: EditionChange,
  language: Language,
): string {
  const say = (sv: string, en: string): string => (language === "sv" ? sv : en);
  const where = [sheet, thing].filter((part) => part !== "").join(" ");
  if (kind === "added") return `${where}: ${say("tillkommer", "is added")}.`;
  if (kind === "gone") return `${where}: ${say("utgår", "is removed")}.`;
  const place = [where, heading].filter((part) => part !== "" && part !== undefined).join(", ");
  if (words && (words.added.length > 0 || words.gone.length > 0)) {
    const parts = [
      ...(words.added.length > 0 ? [`${say("tillkommer", "added")} ${listed(words.added)}`] : []),
      ...(words.gone.length > 0 ? [`${say("utgår", "removed")} ${listed(words.gone)}`] : []),
    ];
    return `${place}: ${parts.join("; ")}.`;
  }
  if (words) return `${place}: ${say("samma ord i en annan ordning", "the same words in another order")}.`;
  if (before === null || before === undefined) return `${place}: ${say("tillkommer", "added")} ${quoted(after ?? "")}.`;
  if (after === null || after === undefined) return `${place}: ${quoted(before)} ${say("utgår", "is removed")}.`;
  return `${place}: ${quoted(before)} ${say("blir", "becomes")} ${quoted(after)}.`;
}

const listed = (words: readonly string[]): string => words.map(quoted).join(", ");

/** All of it as lines under the name of each sheet, and a plain sentence when there is nothing to tell. */
export function changesText(before: Edition, after: Edition, language: Language): string {
  const say = (sv: string, en: string): string => (language === "sv" ? sv : en);
  const changes = editionChanges(before, after);
  const named = ({ id, version, title }: Edition): string => `${title[language]} (${id}, ${version})`;
  return [
    say("Ändringar mellan utgåvor", "Changes between editions"),
    `${say("Från", "From")}: ${named(before)}`,
    `${say("Till", "To")}: ${named(after)}`,
    "",
    ...(changes.length === 0
      ? [say("Inga ändringar.", "No changes.")]
      : changes.map((one) => `- ${changeText(one, language)}`)),
    "",
  ].join("\n");
}
