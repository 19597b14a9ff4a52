import { grantedAndSpent, type FieldId } from "../../anvisningar/known-fields";
import { namesPart } from "../../words/row-labels";
import { namesAnotherProgramme, type MoneyKind } from "../../words/money";
import { isSame, sumOf, tiles, type Amount, type AmountRow } from "../headings/arithmetic";

/** An amount that a table or a form names, in the order in which they stand. */
export interface NamedAmount<Item> {
  readonly item: Item;
  readonly text: string;
  /** The amount's field; null where the words mean none. */
  readonly field: FieldId | null;
  /** One for each project. */
  readonly amounts: AmountRow;
}

/** Amounts of which some say whose money they are. */
export interface MoneyParts<Item> {
  /** The grant's own part of an amount, or its whole beside one with other money in it: this counts as the field. */
  readonly own: readonly { readonly item: Item; readonly whole: Item; readonly field: FieldId }[];
  /** Parts of other money beside the grant's own: they count for nothing. */
  readonly others: readonly Item[];
  /** Other money within an amount of which nobody has stated the grant's own part. */
  readonly within: readonly { readonly item: Item; readonly whole: Item; readonly field: FieldId }[];
}

interface Part<Item> extends NamedAmount<Item> {
  readonly index: number;
  readonly kind: MoneyKind | null;
}

/** Only these have parts that are the grant's. */
const split: readonly (FieldId | null)[] = grantedAndSpent;

const isFilled = ({ amounts }: { readonly amounts: AmountRow }): boolean =>
  amounts.some((amount) => amount !== null && amount.value !== 0n);

/** "Utfall totalt | varav trygghetsmedel | varav egna medel": which part is the grant's own, by its words and by what adds up. */
export function moneyParts<Item>(
  named: readonly NamedAmount<Item>[],
  moneyOf: (text: string) => MoneyKind | null,
): MoneyParts<Item> {
  const all = withProvedOthers(named.map((one, index): Part<Item> => ({ ...one, index, kind: moneyOf(one.text) })));
  const own: { item: Item; whole: Item; field: FieldId }[] = [];
  const others: Item[] = [];
  const within: { item: Item; whole: Item; field: FieldId }[] = [];
  for (const run of runsOf(all)) {
    const ours = run.filter(({ kind }) => kind === "own");
    const rest = run.filter(({ kind }) => kind === "other" || (kind === "other-beside" && ours.length > 0));
    if (ours.length > 1 || !run.some(isFilled)) continue;
    const wholes = all.filter(({ kind, field }) => kind !== "own" && kind !== "other" && split.includes(field));
    const before = all.findLast(({ index, field }) => index < (run[0]?.index ?? 0) && field !== null);
    const [part] = ours;
    const whole = part ? wholeOf(part, rest, wholes, before) : rest.some(isFilled) ? wholeBeside(rest, wholes) : null;
    if (whole?.whole.field) {
      own.push({ item: whole.own.item, whole: whole.whole.item, field: whole.whole.field });
      others.push(...rest.map(({ item }) => item));
    } else if (
      part &&
      split.includes(part.field) &&
      all.some((one) => one.kind === null && addsUp(one, [part, ...rest]))
    ) {
      // "Total kalkyl" is what the grant and the other money come to: the grant is the grant.
      if (part.field) own.push({ item: part.item, whole: part.item, field: part.field });
      others.push(...rest.map(({ item }) => item));
    } else if (
      part &&
      part.field === null &&
      namesPart(part.text) &&
      rest.some(isFilled) &&
      !all.some(({ field }) => field === "grantedAmount") &&
      all.some((one) => one.kind === null && one.field !== "spentAmount" && addsUp(one, [part, ...rest]))
    ) {
      // "Kalkyl | varav trygghetsmedel | varav egna medel": of what a project was to cost, the grant's own money is the grant.
      own.push({ item: part.item, whole: part.item, field: "grantedAmount" });
      others.push(...rest.map(({ item }) => item));
    } else if (!part && before?.field && wholes.includes(before)) {
      for (const { item, text, ...one } of rest)
        if (namesPart(text) && isFilled(one)) within.push({ item, whole: before.item, field: before.field });
    }
  }
  return { own, others, within };
}

/** No table has more sources of money side by side. */
const mostSources = 6;

/** "Trygghetsmedel | Bolaget | Kyrkan | Totalt": what stands between the grant's own money and the whole, and adds up to it together with it, is other money, whatever it is called. */
function withProvedOthers<Item>(all: readonly Part<Item>[]): readonly Part<Item>[] {
  const proved = new Set<number>();
  for (const [at, own] of all.entries()) {
    if (own.kind !== "own") continue;
    for (let end = at + 2; end <= at + mostSources && end < all.length; end += 1) {
      const between = all.slice(at + 1, end);
      const whole = all[end];
      const areSources = between.every(
        ({ kind, field }) => kind !== "own" && kind !== "both" && (kind !== null || !split.includes(field)),
      );
      if (!areSources || !whole || whole.kind !== null || !addsUp(whole, [own, ...between])) continue;
      for (const { index, kind, text } of between) if (kind === null && namesAnotherProgramme(text)) proved.add(index);
    }
  }
  return proved.size === 0 ? all : all.map((part) => (proved.has(part.index) ? { ...part, kind: "other" } : part));
}

/** Amounts side by side that say whose money they are. */
function runsOf<Item>(all: readonly Part<Item>[]): readonly (readonly Part<Item>[])[] {
  const runs: Part<Item>[][] = [];
  let last = -2;
  for (const part of all) {
    if (part.kind === null || part.kind === "both") continue;
    if (part.index === last + 1) runs.at(-1)?.push(part);
    else runs.push([part]);
    last = part.index;
  }
  return runs.flatMap(withOneOwn);
}

/** "varav trygghetsmedel | varav egna | Utfall trygghetsmedel": two amounts are told apart side by side; each has one part that is the grant's. */
function withOneOwn<Item>(run: readonly Part<Item>[]): readonly (readonly Part<Item>[])[] {
  const owns = run.flatMap(({ kind }, at) => (kind === "own" ? [at] : []));
  if (owns.length < 2) return [run];
  const length = run.length / owns.length;
  const isRepeated = Number.isInteger(length) && run.every(({ kind }, at) => kind === run[at % length]?.kind);
  const starts = isRepeated ? owns.map((_, index) => index * length) : [0, ...owns.slice(1)];
  return starts.map((start, index) => run.slice(start, starts[index + 1]));
}

interface Whole<Item> {
  readonly own: NamedAmount<Item>;
  readonly whole: NamedAmount<Item>;
}

const rowsOf = <Item>(columns: readonly NamedAmount<Item>[]): readonly AmountRow[] =>
  (columns[0]?.amounts ?? []).map((_, row) => columns.map(({ amounts }) => amounts[row] ?? null));

const addsUp = <Item>(whole: NamedAmount<Item>, parts: readonly NamedAmount<Item>[]): boolean =>
  tiles(
    rowsOf([whole, ...parts]),
    0,
    parts.map((_, index) => index + 1),
  );

/** Of what the own part is a part: what all parts add up to, or what stands before a "varav"; else the other amount of its own field. */
function wholeOf<Item>(
  own: Part<Item>,
  others: readonly Part<Item>[],
  wholes: readonly Part<Item>[],
  before: Part<Item> | undefined,
): Whole<Item> | null {
  const possible = wholes.filter(({ field }) => own.field === null || own.field === field);
  const near = possible.toSorted((a, b) => distance(a, own) - distance(b, own));
  const sum = near.find((whole) => others.length > 0 && addsUp(whole, [own, ...others]));
  const isPart = [own, ...others].some(({ text }) => namesPart(text));
  const said = isPart && before && possible.includes(before) && isWithin(own, before) ? before : undefined;
  const same = own.field !== null && near.length === 1 && near[0] && isWithin(own, near[0]) ? near[0] : undefined;
  const whole = sum ?? said ?? same;
  return whole ? { own, whole } : null;
}

/** "Beviljat | Medfinansiering | Total budget": of two amounts of one field the one that is the other less the other money. */
function wholeBeside<Item>(others: readonly Part<Item>[], wholes: readonly Part<Item>[]): Whole<Item> | null {
  for (const whole of wholes)
    for (const own of wholes)
      if (own !== whole && own.field === whole.field && addsUp(whole, [own, ...others])) return { own, whole };
  return null;
}

const distance = (a: { readonly index: number }, b: { readonly index: number }): number =>
  Math.abs(a.index - b.index) * 2 + (a.index > b.index ? 1 : 0);

const size = (amount: Amount | null): bigint =>
  amount === null ? 0n : amount.value < 0n ? -amount.value : amount.value;

/** No row has more of the part than of the whole. */
const isWithin = (part: NamedAmount<unknown>, whole: NamedAmount<unknown>): boolean =>
  rowsOf([part, whole]).every(
    ([inner, outer]) =>
      size(inner ?? null) <= size(outer ?? null) || isSame(sumOf([inner ?? null], [0]), outer ?? null),
  );
