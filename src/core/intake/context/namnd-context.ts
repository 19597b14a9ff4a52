import { namndInSentence } from "../../profile/namnd-in-sentence";
import { remark, type Remark } from "../../findings/finding";
import { visibleText } from "../../values/label";
import type { IsoDate } from "../../values/iso-date";
import type { Cell } from "../../workbook/snapshot";
import { labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import type { CellRef } from "../../project/project";
import type { RawSheet } from "../raw";
import { placeOf } from "../values/readings";
import { wholeWorkbook } from "../questions";
import { titleWords } from "./title-words";
import type { Terms } from "../terms";

/** The nämnd that a workbook is from, for projects that do not name theirs. */
export interface NamndContext {
  /** Register id of the nämnd that a title, sheet name or file name mentions; null: none or several. */
  readonly namnd: string | null;
  readonly at: CellRef | null;
  readonly remarks: readonly Remark[];
}

/** Titles are short and stand first. */
const titleRows = 20;
const longestTitle = 200;

interface Mention {
  readonly id: string;
  readonly at: CellRef | null;
}

/**
 * Looks for the one nämnd that a sheet's own title is about, else its name; where neither does, the one that any title in the workbook is about, and that no
 * sheet's or file's name contradicts, else the one of those names. ORG-07 tells when no cell says it. Two different ones are no answer.
 * `isProjectRow` keeps the projects' own texts out.
 */
export function namndContexts(
  grids: readonly Grid[],
  raw: readonly RawSheet[],
  isProjectRow: (sheet: string, row: number) => boolean,
  on: IsoDate | null,
  terms: Terms,
): (sheet: string) => NamndContext {
  const { register, file } = terms;
  const mention = (text: string, at: CellRef | null): readonly Mention[] => {
    if (text === "" || text.length > longestTitle) return [];
    const match = register.findNamndMention(text);
    return match?.kind === "match" ? [{ id: match.namnd.id, at }] : [];
  };
  const isNamnd = (text: string): boolean => register.resolveNamnd(text).kind === "match";
  const titlesIn = (grid: Grid, cells: readonly Cell[]): readonly Mention[] =>
    cells
      // Most cells name no nämnd at all, and then their words need no closer look.
      .filter((cell) => register.findNamndMention(labelText(cell)) !== null)
      .flatMap((cell) => mention(titleWords(grid, cell, isNamnd), placeOf(file, grid.sheet.name, cell)));
  const sheets = grids.map((grid, index) => {
    const { name } = grid.sheet;
    const sheet = raw[index];
    // By place: a name that is a part of its cell is a cell of its own.
    const answers = new Set(sheet ? answersIn(sheet).map(placeIn) : []);
    const heading = sheet ? firstHeading(sheet) : Number.POSITIVE_INFINITY;
    const cells = grid.rows
      .slice(0, titleRows)
      .filter((row) => !isProjectRow(name, row))
      .flatMap((row) => grid.row(row))
      .filter((cell) => !answers.has(placeIn(cell)));
    return {
      name,
      /** What stands above the list is its title; what stands below it is a note. */
      titles: titlesIn(
        grid,
        cells.filter(({ row }) => row <= heading),
      ),
      all: titlesIn(grid, cells),
      own: mention(name, null),
    };
  });
  const fileName = mention(file.replace(/\.[a-z]+$/iu, "").replace(/[_]+/gu, " "), null);
  const decide = (sources: readonly (readonly Mention[])[]): NamndContext | null => {
    for (const mentions of sources) {
      const ids = [...new Set(mentions.map(({ id }) => id))];
      const [only, second] = oneOfLineage(ids, on, terms);
      const first = mentions.find(({ id }) => id === only);
      if (only === undefined || second !== undefined || !first) continue;
      const known = register.namndById(only);
      const name = known ? namndInSentence(known) : only;
      return {
        namnd: only,
        at: first.at,
        remarks: first.at ? [] : [remark("ORG-07", { file }, { namnd: visibleText(name) })],
      };
    }
    return null;
  };
  const anywhere = (): NamndContext | null => {
    const said = decide([sheets.flatMap(({ all }) => all)]);
    const named = decide([sheets.flatMap(({ own }) => own), fileName]);
    return said && named ? decide([[said, named].flatMap(asMention)]) : (said ?? named);
  };
  const answered = register.resolveNamnd(wholeWorkbook);
  const everywhere: NamndContext =
    answered.kind === "match" ? { namnd: answered.namnd.id, at: null, remarks: [] } : (anywhere() ?? noContext);
  const bySheet = new Map(sheets.map(({ name, titles, own }) => [name, decide([titles, own]) ?? everywhere]));
  return (sheet) => bySheet.get(sheet) ?? everywhere;
}

const asMention = ({ namnd, at }: NamndContext): readonly Mention[] => (namnd === null ? [] : [{ id: namnd, at }]);

/** The cells of a form that are read as something about its project. In a list they stand in the projects' rows. */
const answersIn = ({ tables, records }: RawSheet): readonly Cell[] =>
  tables.some(({ layout }) => layout === "list")
    ? []
    : records.flatMap(({ values }) => values.flatMap(({ cell }) => cell ?? []));

const placeIn = ({ row, column }: Cell): string => `${row} ${column}`;

/** The row of the first list's heading; a sheet of forms has titles anywhere. */
const firstHeading = ({ tables }: RawSheet): number =>
  Math.min(...tables.flatMap(({ layout, headerRow }) => (layout === "list" ? [headerRow] : [])));

const noContext: NamndContext = { namnd: null, at: null, remarks: [] };

/** "Järva (f.d. Spånga-Tensta)": of several in one line of succession, the one that existed when the money was granted. */
function oneOfLineage(ids: readonly string[], on: IsoDate | null, { register }: Terms): readonly string[] {
  const [first] = ids;
  if (ids.length < 2 || first === undefined || on === null) return ids;
  const lineage = new Set(register.lineage(first).map(({ id }) => id));
  if (!ids.every((id) => lineage.has(id))) return ids;
  const existing = ids.filter((id) => {
    const namnd = register.namndById(id);
    return namnd !== undefined && register.existsOn(namnd, on);
  });
  return existing.length === 1 ? existing : ids;
}
