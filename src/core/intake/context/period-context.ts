import { remembering } from "../../values/remembering";
import type { StatedPeriod } from "../../project/stated-period";
import { monthByName } from "../../values/period-words";
import { normaliseLabel } from "../../values/label";
import { labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { ownPeriod } from "../../words/periods";
import type { RawSheet } from "../raw";

const months = [...monthByName.keys()].toSorted((a, b) => b.length - a.length).join("|");
const between = String.raw`[\s_:.,/-]*`;
const year = String.raw`(?<year>20[1-4]\d)`;

/** What comes before a day or a month to make it an end: "t.o.m. 2024-08-31", "per augusti 2024", "ack. utfall 202408". */
const until = String.raw`(?:t\.?\s?o\.?\s?m\.?|till och med|per(?:\s+den)?|pr|läge(?:t)?(?:\s+per)?|ställning(?:en)?(?:\s+per)?|avstämt|avstämning|ack(?:\.|umulerat|umulerad)?(?:\s+utfall)?)(?:\s*:)?\s*`;

const part = (words: string, digits: string): string =>
  String.raw`(?<![\p{L}\d])(?:${words})${between}(?<part>[${digits}])(?!\d)(?:${between}${year}(?!\d))?`;

/** Ways to say a period, and what its last month is. A year may stand after or, apart from it, before. */
const patterns: readonly {
  readonly is: RegExp;
  readonly monthOf: (found: string) => number;
  readonly accumulates?: true;
  readonly isBareMonth?: true;
}[] = [
  {
    is: new RegExp(String.raw`(?<![\p{L}\d])${until}${year}-?(?<part>0[1-9]|1[0-2])(?:-?\d{2})?(?!\d)`, "iu"),
    monthOf: Number,
    accumulates: true,
  },
  {
    is: new RegExp(
      String.raw`(?<![\p{L}\d])${until}(?:\d{1,2}\s+)?(?<part>${months})(?!\p{L})(?:\s+${year}(?!\d))?`,
      "iu",
    ),
    monthOf: (name) => monthByName.get(name.toLowerCase()) ?? 0,
    accumulates: true,
  },
  { is: new RegExp(part("tertialrapport|tertial|tert|t", "1-3"), "iu"), monthOf: (found) => Number(found) * 4 },
  { is: new RegExp(part("kvartalsrapport|kvartal|kv|q", "1-4"), "iu"), monthOf: (found) => Number(found) * 3 },
  {
    is: new RegExp(String.raw`(?<![\p{L}\d])(?<part>${months})(?!\p{L})\s+${year}(?!\d)`, "iu"),
    monthOf: (name) => monthByName.get(name.toLowerCase()) ?? 0,
    isBareMonth: true,
  },
  {
    is: new RegExp(
      String.raw`(?<!\p{L})(?<part>helår|årsbokslut|bokslut|årsrapport|verksamhetsberättelse|vb)(?:et|en|n)?(?!\p{L})(?:${between}${year}(?!\d))?`,
      "iu",
    ),
    monthOf: () => 12,
  },
];

/** "Per 31 augusti" alone may be the day of printing: only these words say that the amounts are counted from a start. */
const growing = /t\.?\s?o\.?\s?m\.?|till och med|ack(?:\.|umulera)|\bläge|sedan start|sedan projektstart|hittills/iu;

/** A title or heading that says so of all the amounts: "Utfallet är ackumulerat från projektets början", "Utfall ack.". */
const countsOn =
  /(?<!\p{L})ack(?:\.|umulera)|sedan (?:projekt)?start|från (?:projektets )?(?:början|start)(?!\p{L})|hittills/iu;

/** A month in a file's name may be when it was written. */
const namingFiles = patterns.filter(({ isBareMonth }) => !isBareMonth);

const anyYear = /(?<!\d)20[1-4]\d(?!\d)/gu;
const longestText = 200;

/** The one period that the text states; null when it states none. */
export function periodIn(text: string, ways: typeof patterns = patterns): StatedPeriod | null {
  if (text.length > longestText) return null;
  for (const { is, monthOf, accumulates = false } of ways) {
    const found = is.exec(text);
    const named = found?.groups;
    if (!found || !named) continue;
    const years = new Set([...text.matchAll(anyYear)].map(([digits]) => Number(digits)));
    const [only] = years;
    const stated = named["year"] ? Number(named["year"]) : years.size === 1 ? (only ?? null) : null;
    return {
      year: stated,
      month: monthOf(named["part"] ?? ""),
      accumulates: accumulates && growing.test(text),
      text: found[0].trim(),
    };
  }
  return null;
}

const periodStated = remembering((text) => periodIn(text));

/** How many rows above a list or a form are its titles. */
const titleRows = 20;

/** What a sheet with projects says of itself: its name and titles, and the headings of what was spent. */
export interface SheetSaying {
  readonly sheet: string;
  readonly titles: readonly string[];
  /** Every period that they state. */
  readonly periods: readonly StatedPeriod[];
  /** The one period up to which it reports; null when it states none, or several. */
  readonly period: StatedPeriod | null;
  /** What was spent is of that part of the year by itself. */
  readonly isOfPeriodAlone: boolean;
}

export function sayingsOf(grids: readonly Grid[], sheets: readonly RawSheet[]): readonly SheetSaying[] {
  return sheets.flatMap((sheet, index) => {
    const grid = grids[index];
    if (!grid || sheet.records.length === 0) return [];
    const top = Math.min(...sheet.tables.map(({ topRow }) => topRow));
    const titles = grid.rows
      .filter((row) => row < top)
      .slice(0, titleRows)
      .flatMap((row) => grid.row(row).map(labelText));
    const headings = sheet.tables.flatMap(({ columns }) =>
      columns.flatMap(({ field, heading }) => (field === "spentAmount" ? [heading] : [])),
    );
    const periods = [sheet.sheet, ...titles, ...headings].flatMap((text) => periodStated(text) ?? []);
    const isOfPeriodAlone = [...titles, ...headings].some((text) => ownPeriod.test(normaliseLabel(text)));
    const isCounted = !isOfPeriodAlone && [...titles, ...headings].some((text) => countsOn.test(text));
    const period = onePeriod(periods);
    return [
      {
        ...{ sheet: sheet.sheet, titles, periods, isOfPeriodAlone },
        period: period && { ...period, accumulates: period.accumulates || isCounted },
      },
    ];
  });
}

/** The period that all of them state; null when there is none, or they differ. */
function onePeriod(stated: readonly StatedPeriod[]): StatedPeriod | null {
  const [first] = stated;
  if (!first || stated.some(({ month }) => month !== first.month)) return null;
  const years = new Set(stated.flatMap((one) => one.year ?? []));
  if (years.size > 1) return null;
  const [only] = years;
  return { ...first, year: only ?? null, accumulates: stated.some(({ accumulates }) => accumulates) };
}

/**
 * The period that the workbook reports up to: what its sheets with projects state, else the name of the file. Null when they say nothing, or different
 * things.
 */
export function periodOf(sayings: readonly SheetSaying[], file: string): StatedPeriod | null {
  const inside = sayings.flatMap(({ periods }) => periods);
  return onePeriod(
    inside.length > 0 ? inside : [periodIn(file.replace(/\.\w+$/u, ""), namingFiles)].flatMap((one) => one ?? []),
  );
}
