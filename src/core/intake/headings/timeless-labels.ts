import { remembering } from "../../values/remembering";
import { takeTime, type ColumnTime } from "./column-time";

const isYear = (word: string): boolean => /^20(?:1[89]|[23]\d|40)$/u.test(word);

interface Timed {
  readonly rest: readonly string[];
  readonly time: ColumnTime | null;
  readonly years: readonly number[];
}

const timed = remembering((label): Timed => {
  const words = label.split(" ");
  const { rest, time } = takeTime(words);
  const years = words.filter(isYear).map(Number);
  return { rest, time, years: time && time.year !== null ? [...years, time.year] : years };
});

const monthsOf = (time: ColumnTime | null): string | null => {
  if (time?.kind === "part") return `${time.months.first}–${time.months.last}`;
  return time?.kind === "through" && time.month !== null ? `–${time.month}` : null;
};

/**
 * Labels that name a time, without it: "utfall 2024" is "utfall (år)" where 2024 is the last year of the headings, and "utfall 2023" is "utfall (år-1)";
 * "utfall t o m 2024 08 31" is "utfall (till period år)" where no other part of a year is named. So the same form a tertial or a year later has the same
 * labels, and two columns of one table never have. Normalised labels; only those that change are in the map.
 */
export function timelessLabels(headings: readonly string[], others: readonly string[]): ReadonlyMap<string, string> {
  const all = new Map([...headings, ...others].map((label) => [label, timed(label)] as const));
  const named = headings.flatMap((label) => all.get(label) ?? []);
  const ofYears = (parts: Iterable<Timed>): number => Math.max(...[...parts].flatMap(({ years }) => years));
  const last = named.some(({ years }) => years.length > 0) ? ofYears(named) : ofYears(all.values());
  const parts = new Set(named.flatMap(({ time }) => monthsOf(time) ?? []));
  const yearWord = (year: number): string =>
    year === last ? "år" : `år${year < last ? "-" : "+"}${Math.abs(last - year)}`;
  const written = ({ rest, time }: Timed): string => {
    // Two years in one heading: the words stay where they are.
    if (time === null) return rest.map((word) => (isYear(word) ? yearWord(Number(word)) : word)).join(" ");
    const months = monthsOf(time);
    const said = [
      ...(time.kind === "before"
        ? ["före"]
        : time.kind === "through"
          ? [time.from === "start" ? "till" : time.from === "open" ? "ack" : "per"]
          : []),
      ...(months === null ? [] : [parts.size > 1 ? months : "period"]),
      ...(time.year === null ? [] : [yearWord(time.year)]),
    ];
    return said.length === 0 ? rest.join(" ") : `${rest.join(" ")} (${said.join(" ")})`.trim();
  };
  const changed = [...all].map(
    ([label, parts]) => [label, parts.time === null && parts.years.length === 0 ? label : written(parts)] as const,
  );
  const counts = new Map<string, number>();
  for (const [, label] of changed) counts.set(label, (counts.get(label) ?? 0) + 1);
  return new Map(changed.filter(([label, timeless]) => label !== timeless && counts.get(timeless) === 1));
}
