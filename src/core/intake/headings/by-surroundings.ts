import { hasRole } from "../../anvisningar/known-fields";
import type { Field } from "../../anvisningar/schema";
import { cellText, isBlank, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { areBooks, isTitleOfBooks } from "../../words/ledgers";
import type { HeadingColumn } from "./heading-column";
import type { Vocabulary } from "./vocabulary";

/** How far above its heading a table's own title may stand. */
const titleReach = 3;

/**
 * "Belopp", "Summa" alone say only that there is money. What money, the table's title or its sheet's name says where that is itself a name of one ("Utfall",
 * "Ombudgetering"), else the books do: beside accounts and vouchers, or under "Betalda fakturor", it has been spent. And a month (202305) is no budget year.
 */
export function narrowedBySurroundings(
  grid: Grid,
  dataRows: readonly number[],
  headings: readonly HeadingColumn[],
  vocabulary: Vocabulary,
): readonly HeadingColumn[] {
  const isOpen = (heading: HeadingColumn): boolean =>
    saysOnlyMoney(heading) && !heading.meaning.isOfSeveral && vocabulary.answered(heading.text) === undefined;
  // What another column is already called after is not what "Belopp" beside it means.
  const taken = new Set(headings.map(({ meaning }) => meaning.field?.id));
  const byTitle = headings.some(isOpen)
    ? titleFields(grid, headings, vocabulary).filter(({ id }) => !taken.has(id))
    : [];
  const isOfDecisions = namesDecision(grid.sheet.name) && !taken.has("spentAmount");
  const isLedger =
    areBooks(headings.map(({ text }) => text)) ||
    (headings.some(isOpen) && titlesOf(grid, headings).some(isTitleOfBooks));
  return headings.map((heading) => {
    const { meaning } = heading;
    if (meaning.field?.id === "budgetYear" && holdsMonths(grid, dataRows, heading))
      return { ...heading, meaning: { ...meaning, field: null } };
    const ofDecision = decisionsOwn(heading, isOfDecisions);
    if (ofDecision) return { ...heading, meaning: { ...meaning, ...meant([ofDecision]) } };
    if (!isOpen(heading)) return heading;
    const named = byTitle.filter(({ id }) => meaning.candidates.some((one) => one.id === id));
    // A title that names other money takes it out of the totals; one that names both leaves it open.
    const fields = named.length > 1 ? [] : named.length === 1 ? named : byTitle;
    if (fields.length > 0) return { ...heading, meaning: { ...meaning, ...meant(fields) } };
    const spent = meaning.candidates.filter(({ id }) => id === "spentAmount");
    return isLedger && spent.length > 0 ? { ...heading, meaning: { ...meaning, ...meant(spent) } } : heading;
  });
}

/** "Datum" and "Dnr" on a sheet of decisions ("Beslut EoTU"), or under a group of that name, are the decision's. */
function decisionsOwn({ text, meaning: { candidates } }: HeadingColumn, isOfDecisions: boolean): Field | undefined {
  const own = candidates.filter(({ id }) => id === "decisionDate" || id === "decisionRef");
  return own.length === 1 && (isOfDecisions || namesDecision(text)) ? own[0] : undefined;
}

const namesDecision = (text: string): boolean => /(?:^|[^\p{L}])beslut(?:et|en|s\p{L}*)?(?!\p{L})/iu.test(text);

const meant = (fields: readonly Field[]): Pick<HeadingColumn["meaning"], "field" | "candidates"> => {
  const [only, ...others] = fields;
  return only && others.length === 0 ? { field: only, candidates: [] } : { field: null, candidates: fields };
};

const saysOnlyMoney = ({ meaning }: HeadingColumn): boolean =>
  meaning.candidates.filter(({ type, required }) => type === "amount" && required).length > 1;

/** The titles above the headings, the nearest first, and the sheet's name. */
function titlesOf(grid: Grid, headings: readonly HeadingColumn[]): readonly string[] {
  const top = Math.min(...headings.map(({ row }) => row));
  return [
    ...Array.from({ length: titleReach }, (_, index) => top - 1 - index).flatMap((row) => {
      const [first, ...others] = row < 1 ? [] : grid.row(row).filter((cell) => !isBlank(cell));
      return first && others.length === 0 ? [labelText(first)] : [];
    }),
    grid.sheet.name,
  ];
}

/** The amounts that the nearest title above the headings names, else those that the sheet's name does. */
function titleFields(grid: Grid, headings: readonly HeadingColumn[], vocabulary: Vocabulary): readonly Field[] {
  for (const title of titlesOf(grid, headings)) {
    const { field, candidates } = vocabulary.meaning(title);
    const fields = (field ? [field] : candidates).filter(({ type }) => type === "amount");
    if (fields.length > 0) return fields;
    const named = vocabulary.amountsNamedIn(title);
    // "Uppföljning av beviljade medel" may be about anything that has become of them.
    if (named.length > 1 || (named.length === 1 && beginsWithName(title, vocabulary))) return named;
    const begun = named.length === 0 ? nameBegun(title, vocabulary) : undefined;
    if (begun && hasRole(begun.id, "spent")) return [begun];
  }
  return [];
}

const beginsWithName = (title: string, vocabulary: Vocabulary): boolean => nameBegun(title, vocabulary) !== undefined;

/** The amount that the first words are a name of: "Utfallet fördelat på kostnadsslag". */
function nameBegun(title: string, { meaning }: Vocabulary): Field | undefined {
  const words = title.trim().split(/\s+/u);
  return [1, 2, 3]
    .map((length) => meaning(words.slice(0, length).join(" ")).field)
    .flatMap((field) => field ?? [])
    .find(({ type }) => type === "amount");
}

/** 202305, 2305 or "2023-05" in every cell: periods of the books. */
function holdsMonths(grid: Grid, dataRows: readonly number[], { column }: HeadingColumn): boolean {
  const cells = dataRows.flatMap((row) => grid.at(row, column) ?? []).filter((cell) => !isBlank(cell));
  return cells.length > 0 && cells.every((cell) => /^(?:20)?[12]\d-?(?:0[1-9]|1[0-2])$/u.test(cellText(cell).trim()));
}
