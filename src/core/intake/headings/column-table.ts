import type { Bilingual } from "../../values/bilingual";
import { stemOf, type AmountColumn } from "./amount-column";

/**
 * How the money of one column relates to that of another column of the same field: `adds`: other money; `holds`: it has the other's in it; `within`: the
 * other has it; `replaces` and `replaced`: one counts instead of the other, whichever is larger.
 */
export type Relation = "adds" | "holds" | "within" | "replaces" | "replaced";

/** One way in which two headings of one field meet. */
export interface ColumnStep {
  readonly id: string;
  readonly meet: (first: AmountColumn, second: AmountColumn) => boolean;
  /** What the first can be to the second, the likeliest first. More than one: the amounts must tell, else it is asked. */
  readonly can: readonly Relation[];
  readonly why: Bilingual;
}

type Time<Kind extends AmountColumn["time"]["kind"]> = Extract<AmountColumn["time"], { readonly kind: Kind }>;
const is = <Kind extends AmountColumn["time"]["kind"]>(column: AmountColumn, kind: Kind): Time<Kind> | null =>
  column.time.kind === kind ? (column.time as Time<Kind>) : null;

const yearOf = ({ time }: AmountColumn): number | null => ("year" in time ? time.year : null);
const isYearOrPart = (column: AmountColumn): boolean => column.time.kind === "year" || column.time.kind === "part";
const isEarlier = (a: number | null, b: number | null): boolean => a !== null && b !== null && a < b;
/** Not in years that are known to differ. */
const mayMeet = (a: AmountColumn, b: AmountColumn): boolean => {
  const [first, second] = [yearOf(a), yearOf(b)];
  return first === null || second === null || first === second;
};
const isThroughYearEnd = (column: AmountColumn): boolean => {
  const time = is(column, "through");
  return time !== null && (time.month === null || time.month === 12);
};
/** Up to a month before the year's last. */
const isWithinYear = (column: AmountColumn): boolean => (is(column, "through")?.month ?? 12) < 12;
/** Up to a month of a year that nobody names, left of a state of a whole year. */
const isStateOfNoYear = (state: AmountColumn, year: AmountColumn): boolean =>
  isWithinYear(state) &&
  is(state, "through")?.year === null &&
  isThroughYearEnd(year) &&
  yearOf(year) !== null &&
  state.mapped.column < year.mapped.column;
const isPlain = ({ version, isDated }: AmountColumn): boolean => version === null && !isDated;

const isSameWord = (a: AmountColumn, b: AmountColumn): boolean => stemOf(a.core) === stemOf(b.core);

const saysGranted = ({ core }: AmountColumn): boolean => /bevilj|tilldel|beslut|^belopp/u.test(core);

/**
 * The table by which two columns of one field are brought together, from the top; the first step that both headings meet counts, in either order. What the
 * headings leave open the workbook's own arithmetic must settle, and what it leaves open is asked.
 */
export const columnSteps: readonly ColumnStep[] = [
  {
    id: "own-money",
    meet: (a, b) => b.isOwnMoney && !a.isOwnMoney && mayMeet(a, b),
    can: ["replaced"],
    why: { sv: "det andra beloppet har andra medel i sig", en: "the other amount has other money in it" },
  },
  {
    id: "back-and-elsewhere",
    meet: (a, b) => a.goes === "back" && b.goes === "elsewhere" && mayMeet(a, b),
    can: ["adds"],
    why: { sv: "det som återlämnas och det som omfördelas", en: "what is returned and what is redirected" },
  },
  {
    id: "holding",
    // The budget in force may have other money in it than the grant.
    meet: (a, b) =>
      a.version === "holding" && b.version !== "holding" && mayMeet(a, b) && (saysGranted(a) || !saysGranted(b)),
    can: ["replaces"],
    why: { sv: "det gällande beloppet gäller", en: "the amount that holds is the one that counts" },
  },
  {
    id: "corrected",
    meet: (a, b) =>
      a.version === "corrected" &&
      b.version !== "corrected" &&
      (mayMeet(a, b) || is(b, "before") !== null) &&
      (is(b, "before") === null || b.isTold),
    can: ["replaces"],
    why: { sv: "det rättade beloppet gäller i stället", en: "the corrected amount counts instead" },
  },
  {
    id: "later-decision",
    meet: (a, b) =>
      mayMeet(a, b) && b.version === "addition" && (a.version === "original" || a.version === "addition" || a.isDated),
    can: ["adds"],
    why: { sv: "ett senare beslut läggs till det första", en: "a later decision adds to the first" },
  },
  {
    id: "revised-after-addition",
    meet: (a, b) => mayMeet(a, b) && a.version === "revised" && b.version === "addition",
    can: ["holds"],
    why: { sv: "det reviderade beloppet har tillägget i sig", en: "the revised amount has the addition in it" },
  },
  {
    id: "addition",
    meet: (a, b) => mayMeet(a, b) && isPlain(a) && b.version === "addition",
    can: ["adds", "holds"],
    why: { sv: "tillägget kan ingå eller komma till", en: "the addition may be in it or come on top" },
  },
  {
    id: "versions",
    meet: (a, b) => mayMeet(a, b) && a.version === "revised" && b.version !== "revised",
    can: ["replaces", "replaced"],
    why: { sv: "det ursprungliga eller det reviderade beloppet", en: "the original or the revised amount" },
  },
  {
    id: "first-version",
    meet: (a, b) => mayMeet(a, b) && a.version === "original" && b.version === null,
    can: ["replaced", "replaces"],
    why: { sv: "det ursprungliga beloppet eller det andra", en: "the original amount or the other" },
  },
  {
    id: "decisions",
    meet: (a, b) => a.isDated && b.isDated,
    can: ["adds", "holds", "within"],
    why: { sv: "två beslut, eller ett beslut i två lägen", en: "two decisions, or one decision at two times" },
  },
  {
    id: "years-before",
    meet: (a, b) => is(a, "before") !== null && isYearOrPart(b) && isLater(b, a),
    can: ["adds"],
    why: { sv: "tidigare år och året", en: "earlier years and the year" },
  },
  {
    id: "years-before-and-so-far",
    meet: (a, b) => a.time.kind === "through" && b.time.kind === "before",
    can: ["holds", "adds"],
    why: {
      sv: "räknat från projektets start, eller från årets början",
      en: "counted since the start of the project, or since the new year",
    },
  },
  {
    id: "year-among-those-before",
    meet: (a, b) => is(a, "before") !== null && b.time.kind !== "whole",
    can: ["holds"],
    why: { sv: "året är ett av de tidigare", en: "the year is one of the earlier ones" },
  },
  {
    id: "up-to-the-year-before",
    meet: (a, b) => isThroughYearEnd(a) && isYearOrPart(b) && isEarlier(yearOf(a), yearOf(b)),
    can: ["adds"],
    why: { sv: "till och med ett år, och åren därefter", en: "up to a year, and the years after it" },
  },
  {
    id: "up-to-a-day-before",
    meet: (a, b) => a.time.kind === "through" && isYearOrPart(b) && isEarlier(yearOf(a), yearOf(b)),
    can: ["adds", "within"],
    why: { sv: "till och med en månad, och ett senare år", en: "up to a month, and a later year" },
  },
  {
    id: "accumulated",
    meet: (a, b) => isYearOrPart(b) && is(a, "through")?.year === null && is(a, "through")?.month === null,
    can: ["holds"],
    why: { sv: "det ackumulerade har året i sig", en: "what is accumulated has the year in it" },
  },
  {
    id: "up-to-and-with-the-year",
    meet: (a, b) =>
      isYearOrPart(b) &&
      is(a, "through")?.from === "start" &&
      is(a, "through")?.month === null &&
      yearOf(a) !== null &&
      yearOf(b) !== null,
    can: ["holds"],
    why: { sv: "till och med året har året i sig", en: "up to and including the year has the year in it" },
  },
  {
    id: "same-year-so-far",
    meet: (a, b) => a.time.kind === "through" && isYearOrPart(b) && yearOf(a) !== null && yearOf(a) === yearOf(b),
    can: ["holds", "within"],
    why: { sv: "året hittills, eller hela året", en: "the year so far, or the whole year" },
  },
  {
    id: "so-far-before-the-whole-year",
    meet: (a, b) => isWithinYear(a) && b.time.kind === "year" && mayMeet(a, b) && a.mapped.column < b.mapped.column,
    can: ["within", "holds"],
    why: {
      sv: "några av årets månader, och sedan hela året",
      en: "some months of the year, and then the whole year",
    },
  },
  {
    id: "so-far-after-a-whole-year",
    meet: (a, b) => isWithinYear(a) && b.time.kind === "year" && mayMeet(a, b),
    can: ["holds", "adds", "within"],
    why: {
      sv: "räknat från projektets start, eller några månader av nästa år eller av samma",
      en: "counted since the start of the project, or some months of the next year or of the same",
    },
  },
  {
    id: "since-start-or-new-year",
    meet: (a, b) => a.time.kind === "through" && isYearOrPart(b),
    can: ["holds", "adds"],
    why: {
      sv: "räknat från projektets start, eller från årets början",
      en: "counted since the start of the project, or since the new year",
    },
  },
  {
    id: "states-up-to-a-close",
    // "Ack. T1 | Ack. T2 | Ack. bokslut 2023": what has no year stands before the close of its own.
    meet: (a, b) => isStateOfNoYear(b, a) && is(a, "through")?.month === 12,
    can: ["holds"],
    why: {
      sv: "årets slut har årets tidigare lägen i sig",
      en: "the close of the year has the year's earlier states in it",
    },
  },
  {
    id: "state-of-no-year",
    // "Ack. T2 | Ack. 2023", which names no month: of the same year, or of the next one.
    meet: (a, b) => isStateOfNoYear(b, a),
    can: ["holds", "within", "adds"],
    why: {
      sv: "läget före årets slut, eller ett läge nästa år",
      en: "the state before the close of the year, or one of the next year",
    },
  },
  {
    id: "two-times",
    meet: (a, b) =>
      is(a, "through") !== null &&
      is(b, "through") !== null &&
      endsLater(a, b) &&
      (isFromStart(a) || yearOf(a) === yearOf(b)),
    can: ["holds"],
    why: { sv: "det senare läget har det tidigare i sig", en: "the later state has the earlier in it" },
  },
  {
    id: "two-times-of-two-years",
    meet: (a, b) => is(a, "through") !== null && is(b, "through") !== null && endsLater(a, b),
    can: ["holds", "adds"],
    why: {
      sv: "räknat från projektets start, eller från årets början",
      en: "counted since the start of the project, or since the new year",
    },
  },
  {
    id: "now-or-then",
    meet: (a, b) => a.time.kind === "whole" && b.time.kind === "through",
    can: ["holds"],
    why: { sv: "till och med en dag är ett tidigare läge", en: "up to a day is an earlier state" },
  },
  {
    id: "whole-and-year-in-two-words",
    meet: (a, b) => a.time.kind === "whole" && isYearOrPart(b) && !isSameWord(a, b),
    can: ["holds"],
    why: {
      sv: "årets budget är en del av det som har beviljats",
      en: "the year's budget is a part of what was granted",
    },
  },
  {
    id: "whole-and-times",
    meet: (a, b) => a.time.kind === "whole" && (isYearOrPart(b) || b.time.kind === "before"),
    can: ["holds"],
    why: { sv: "det hela har sina tider i sig", en: "the whole has its times in it" },
  },
  {
    id: "years",
    meet: (a, b) =>
      a.time.kind === "year" && b.time.kind === "year" && isEarlier(yearOf(a), yearOf(b)) && isSameWord(a, b),
    can: ["adds"],
    why: { sv: "olika år", en: "different years" },
  },
  {
    id: "years-in-two-words",
    meet: (a, b) => a.time.kind === "year" && b.time.kind === "year" && isEarlier(yearOf(a), yearOf(b)),
    can: ["adds", "holds", "within"],
    why: { sv: "olika år, eller samma pengar med två namn", en: "different years, or the same money under two names" },
  },
  {
    id: "parts-of-two-years",
    meet: (a, b) => isYearOrPart(a) && isYearOrPart(b) && isEarlier(yearOf(a), yearOf(b)),
    can: ["adds"],
    why: { sv: "olika år", en: "different years" },
  },
  {
    id: "part-of-its-year",
    meet: (a, b) => a.time.kind === "year" && b.time.kind === "part" && yearOf(a) === yearOf(b),
    can: ["holds"],
    why: { sv: "året har sina perioder i sig", en: "the year has its periods in it" },
  },
  {
    id: "part-of-some-year",
    meet: (a, b) => a.time.kind === "year" && b.time.kind === "part",
    can: ["adds", "holds"],
    why: { sv: "perioden kan höra till året", en: "the period may belong to the year" },
  },
  {
    id: "months-within",
    meet: (a, b) => monthsWithin(b, a),
    can: ["holds"],
    why: { sv: "den längre perioden har den kortare i sig", en: "the longer period has the shorter in it" },
  },
  {
    id: "months-after",
    meet: (a, b) => startsAfter(b, a) && [a, b].some((column) => monthsOf(column)?.isRange === true),
    can: ["adds"],
    why: { sv: "perioder efter varandra", en: "periods one after the other" },
  },
  {
    id: "periods",
    meet: (a, b) => a.time.kind === "part" && b.time.kind === "part" && startsAfter(b, a),
    can: ["adds", "within"],
    why: { sv: "varje period för sig, eller ackumulerat", en: "each period by itself, or accumulated" },
  },
];

/** The second is of a time after that of the first, as far as its year tells. */
function isLater(column: AmountColumn, before: AmountColumn): boolean {
  const limit = yearOf(before);
  return limit === null || yearOf(column) === null || (yearOf(column) ?? 0) >= limit;
}

const isFromStart = (column: AmountColumn): boolean => is(column, "through")?.from === "start";

const endOf = (column: AmountColumn): number => {
  const time = is(column, "through");
  return time ? (time.year ?? 9999) * 12 + (time.month ?? 12) : 0;
};
const endsLater = (a: AmountColumn, b: AmountColumn): boolean => endOf(a) > endOf(b);

const monthsOf = (column: AmountColumn) => is(column, "part")?.months ?? null;

function monthsWithin(inner: AmountColumn, outer: AmountColumn): boolean {
  const [short, long] = [monthsOf(inner), monthsOf(outer)];
  return short !== null && long !== null && short.first >= long.first && short.last <= long.last;
}

function startsAfter(later: AmountColumn, earlier: AmountColumn): boolean {
  const [second, first] = [monthsOf(later), monthsOf(earlier)];
  return second !== null && first !== null && second.first > first.last;
}

export interface Meeting {
  readonly step: ColumnStep;
  /** True when the second column stands first in the step. */
  readonly isTurned: boolean;
}

/** The step in which two columns meet; null when none does: then nobody knows what they are to each other. */
export function meetingOf(a: AmountColumn, b: AmountColumn): Meeting | null {
  for (const step of columnSteps) {
    if (step.meet(a, b)) return { step, isTurned: false };
    if (step.meet(b, a)) return { step, isTurned: true };
  }
  return null;
}
