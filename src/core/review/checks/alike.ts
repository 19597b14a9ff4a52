import type { NamndRegister } from "../../profile/namnd-register";
import { namndInSentence } from "../../profile/namnd-in-sentence";
import { distance } from "fastest-levenshtein";
import type { ProjectFigures } from "../../figures/types";
import { normaliseLabel } from "../../values/label";
import { hit, type Hit, type OverAll } from "../context";
import { isSameMoney } from "../same-money";
import { sharedOnly } from "../shared-only";
import { placeOf } from "../../project/readings-of";

/** Names are compared by their first letters only, and no more of them than this within one nämnd; beyond it, only equal names are seen. */
const comparedLetters = 80;
const mostCompared = 1_500;
/** In names this long, this many wrong letters are a slip. */
const shortestName = 12;
const slips = 2;

interface Named {
  readonly figures: ProjectFigures;
  readonly name: string;
  /** The words in alphabetical order: "Testtorget, belysning" is "Belysning Testtorget". */
  readonly words: string;
}

/** Two projects of one nämnd whose names are the same but for order of words or a slip. Said once, at the later one. */
export const alike: OverAll<"alike"> = (_check, { projects, register }) => {
  const byNamnd = new Map<string, Named[]>();
  const all = projects.map(named);
  for (const one of all) {
    const namnd = one.figures.reportingNamnd ?? "";
    const list = byNamnd.get(namnd);
    if (list) list.push(one);
    else byNamnd.set(namnd, [one]);
  }
  const within = [...byNamnd].flatMap(([namnd, list]) =>
    twinsIn(list).map(([{ figures }, twin]) =>
      hit(figures, placeOf(figures, "projectName"), {
        other: twin.figures.project.name,
        namnd: nameOf(namnd, register),
      }),
    ),
  );
  return [...within, ...acrossNamnder(all, ({ reportingNamnd }) => nameOf(reportingNamnd ?? "", register))];
};

const nameOf = (id: string, register: NamndRegister): string => {
  const namnd = register.namndById(id);
  return namnd ? namndInSentence(namnd) : "?";
};

/** The same name and the same grant in two nämnder: both may have reported one project. */
function acrossNamnder(all: readonly Named[], namndOf: (figures: ProjectFigures) => string): readonly Hit[] {
  const seen = new Map<string, ProjectFigures>();
  return sharedOnly(all, ({ words }) => words).flatMap(({ figures, name, words }) => {
    if (name.length < shortestName || figures.granted.ore === null) return [];
    const key = `${words}|${figures.granted.ore}`;
    const other = seen.get(key);
    if (!other) seen.set(key, figures);
    // With the same money it is told as reported twice.
    const isTwice = other !== undefined && isSameMoney(figures.spent.ore, other.spent.ore);
    if (!other || other.reportingNamnd === figures.reportingNamnd || isTwice) return [];
    return [hit(figures, placeOf(figures, "projectName"), { other: other.project.name, namnd: namndOf(other) })];
  });
}

function named(figures: ProjectFigures): Named {
  const name = normaliseLabel(figures.project.name).slice(0, comparedLetters);
  return { figures, name, words: name.split(" ").sort().join(" ") };
}

/** "Etapp 1" and "Etapp 2" are two projects. */
const numbersIn = ({ words }: Named): string =>
  words
    .split(" ")
    .filter((word) => /\d/.test(word))
    .join(" ");

/** Each project that resembles an earlier one, with that one. */
function twinsIn(list: readonly Named[]): readonly (readonly [Named, Named])[] {
  const byWords = new Map<string, Named>();
  const byNumbers = new Map<string, Named[]>();
  const isCompared = list.length <= mostCompared;
  /** Those before it with the same numbers in their names. */
  const comparable = (one: Named): Named[] => {
    const numbers = numbersIn(one);
    const others = byNumbers.get(numbers) ?? [];
    byNumbers.set(numbers, others);
    return others;
  };
  return list.flatMap((one) => {
    if (one.name === "") return [];
    const equal = byWords.get(one.words);
    if (!equal) byWords.set(one.words, one);
    const others = isCompared ? comparable(one) : [];
    const twin = equal ?? others.find((other) => isSlip(one, other));
    others.push(one);
    return twin ? [[one, twin] as const] : [];
  });
}

const isSlip = (one: Named, other: Named): boolean =>
  Math.min(one.name.length, other.name.length) >= shortestName &&
  Math.abs(one.name.length - other.name.length) <= slips &&
  distance(one.name, other.name) <= slips;
