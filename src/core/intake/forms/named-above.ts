import { isBlank, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import type { Cell } from "../../workbook/snapshot";
import { normaliseLabel } from "../../values/label";
import { beginsLikeSum, isSumLabel } from "../../words/sums";
import { takeTime } from "../headings/column-time";
import { hasMeaning, type Vocabulary } from "../headings/vocabulary";
import { isOfAll } from "./cards";
import type { FormLabel, FormLabels } from "./form-labels";
import { namedInstead } from "./named-instead";

/** A single one is a sheet with a title. */
const fewestForms = 2;
/** How far above its first label a form's title may stand. */
const titleReach = 4;
const longestTitle = 120;

/**
 * Forms under each other whose names stand above them as titles ("1. Jobbtorg Skärholmen"), without a label: each title becomes one. Otherwise the labels are as
 * they were.
 */
export function namedAbove(grid: Grid, written: FormLabels, vocabulary: Vocabulary, isCard = false): FormLabels {
  const all = isCard ? { ...written, labels: written.labels.filter((label) => !isOfAll(label)) } : written;
  const [first] = all.labels;
  const field = vocabulary.edition.fields.find(({ id }) => id === "projectName");
  if (!first || !field || all.labels.some(namesProjectOrId)) return all;
  const starts = all.labels.filter((label) => saysOf(label) === saysOf(first) && label.column === first.column);
  const ends = starts.map((_, index) => starts[index + 1]?.row ?? Number.POSITIVE_INFINITY);
  const hasAmount = (start: FormLabel, end: number): boolean =>
    all.labels.some(({ row, meaning }) => row >= start.row && row < end && meaning.field?.type === "amount");
  if (starts.length < (isCard ? 1 : fewestForms)) return all;
  if (!starts.every((start, index) => hasAmount(start, ends[index] ?? start.row))) return all;
  const found: Cell[] = [];
  for (const [index, start] of starts.entries()) {
    const before = all.labels.filter(({ row }) => row < start.row).map(({ bottom }) => bottom);
    const title = titleOver(grid, start, index === 0 ? 0 : Math.max(...before), all, vocabulary);
    if (!title) return all;
    found.push(title);
  }
  if (new Set(found.map(labelText)).size < found.length) return all;
  // "Blankett 1 av 4", "Blankett 2 av 4": nobody's name, where a label has one.
  if (new Set(found.map((cell) => labelText(cell).replace(/\d+/gu, ""))).size === 1) {
    const instead = namedInstead(grid, all, vocabulary);
    if (instead !== all) return instead;
  }
  const numbered = found.every((cell, index) => numberOf(cell) === index + 1);
  const labels = found.map((cell): FormLabel => {
    const text = labelText(cell);
    const name = numbered ? text.replace(number, "") : text;
    return {
      ...{ row: cell.row, column: cell.column, bottom: cell.row, right: cell.column, text: field.label.sv },
      meaning: { ...vocabulary.meaning(field.label.sv), text },
      own: { ...cell, value: { kind: "text", text: name } },
    };
  });
  const sorted = [...all.labels, ...labels].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...all, labels: sorted };
}

const number = /^\s*(\d{1,2})\s*[.):]\s+/u;
const numberOf = (cell: Cell): number => Number(number.exec(labelText(cell))?.[1] ?? NaN);

/** The nearest row above that holds words alone, in one cell: no sentence, and nothing that is a label itself. */
function titleOver(
  grid: Grid,
  start: FormLabel,
  below: number,
  all: FormLabels,
  vocabulary: Vocabulary,
): Cell | undefined {
  for (let row = start.row - 1; row > Math.max(below, start.row - 1 - titleReach); row -= 1) {
    const [cell, ...others] = grid.row(row).filter((one) => !isBlank(one));
    if (!cell || others.length > 0 || cell.column > start.right) continue;
    const text = labelText(cell);
    const isTitle = text !== "" && text.length <= longestTitle && !/[.!?:]\s*$/u.test(text);
    if (isTitle && !all.mayBeLabel(cell) && !hasMeaning(vocabulary.meaning(text)))
      return namesMore(text) || namesOtherMoney(text, vocabulary) ? undefined : cell;
  }
  return undefined;
}

/** "Klimatmedel", "Egna medel" over amounts: whose they are, and no project's name. */
export const namesOtherMoney = (text: string, { moneyOf }: Vocabulary): boolean =>
  ["other", "both"].includes(moneyOf(text) ?? "");

/** A sum, a part, a year or a period of what other forms tell: counted as a project it would be counted twice. */
export function namesMore(text: string): boolean {
  const words = normaliseLabel(text).split(" ");
  return (
    isSumLabel(text) || beginsLikeSum(text) || words.some((word) => ofOthers.has(word)) || takeTime(words).time !== null
  );
}

const ofOthers: ReadonlySet<string> = new Set([
  ...["totalt", "total", "summa", "varav", "därav", "alla", "samtliga", "hela", "period", "perioden", "tidigare"],
  ...["föregående", "innevarande", "denna", "nästa", "prognos", "budget", "år", "året", "läge", "version"],
]);

const saysOf = ({ meaning }: FormLabel): string =>
  meaning.field?.id ?? meaning.candidates.map(({ id }) => id).join(" ");

const namesProjectOrId = ({ meaning }: FormLabel): boolean =>
  [meaning.field, ...meaning.candidates].some((field) => field?.id === "projectName" || field?.id === "projectId");
