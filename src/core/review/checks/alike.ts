import type { NamndRegister } from "../../profile/namnd-register";
import { namndInSentence } from "../../profile/namnd-in-sentence";
import { distance } from "fastest-levenshtein";
import type { ProjectFigures } from "../../figures/types";
import { normaliseLabel } from "../../values/label";
import { hit, type Hit, type OverAll } from "../context";
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
  /** "Etapp 1" and "Etapp 2" are two projects. */
  readonly numbers: string;
}

/** Two projects of one nämnd whose names are the same but for order of words or a slip. Said once, at the later one. */
export const alike: OverAll<"alike"> = (_check, { projects, register }) => {
  const byNamnd = new Map<string, Named[]>();
  for (const figures of projects) {
    const namnd = figures.reportingNamnd ?? "";
    const list = byNamnd.get(namnd);
    if (list) list.push(named(figures));
    else byNamnd.set(namnd, [named(figures)]);
  }
  const within = [...byNamnd].flatMap(([namnd, list]) =>
    twinsIn(list).map(([{ figures }, twin]) =>
      hit(figures, placeOf(figures, "projectName"), {
        other: twin.figures.project.name,
        namnd: nameOf(namnd, register),
      }),
    ),
  );
  return [...within, ...acrossNamnder(projects, ({ reportingNamnd }) => nameOf(reportingNamnd ?? "", register))];
};

const nameOf = (id: string, register: NamndRegister): string => {
  const namnd = register.namndById(id);
  return namnd ? namndInSentence(namnd) : "?";
};

/** The same name and the same grant in two nämnder: both may have reported one project. */
function acrossNamnder(
  projects: readonly ProjectFigures[],
  namndOf: (figures: ProjectFigures) => string,
): readonly Hit[] {
  const seen = new Map<string, ProjectFigures>();
  return projects.flatMap((figures) => {
    const { name, words } = named(figures);
    if (name.length < shortestName || figures.granted.ore === null) return [];
    const key = `${words}|${figures.granted.ore}`;
    const other = seen.get(key);
    if (!other) seen.set(key, figures);
    // With the same spending it is told as reported twice.
    const isTwice = figures.spent.ore !== null && figures.spent.ore !== 0n && other?.spent.ore === figures.spent.ore;
    if (!other || other.reportingNamnd === figures.reportingNamnd || isTwice) return [];
    return [hit(figures, placeOf(figures, "projectName"), { other: other.project.name, namnd: namndOf(other) })];
  });
}

function named(figures: ProjectFigures): Named {
  const name = normaliseLabel(figures.project.name).slice(0, comparedLetters);
  const words = name.split(" ").sort();
  return { figures, name, words: words.join(" "), numbers: words.filter((word) => /\d/.test(word)).join(" ") };
}

/** Each project that resembles an earlier one, with that one. */
function twinsIn(list: readonly Named[]): readonly (readonly [Named, Named])[] {
  const byWords = new Map<string, Named>();
  const byNumbers = new Map<string, Named[]>();
  return list.flatMap((one) => {
    if (one.name === "") return [];
    const equal = byWords.get(one.words);
    if (!equal) byWords.set(one.words, one);
    const others = byNumbers.get(one.numbers) ?? [];
    byNumbers.set(one.numbers, others);
    const twin = equal ?? (list.length > mostCompared ? undefined : others.find((other) => isSlip(one, other)));
    others.push(one);
    return twin ? [[one, twin] as const] : [];
  });
}

const isSlip = (one: Named, other: Named): boolean =>
  Math.min(one.name.length, other.name.length) >= shortestName &&
  Math.abs(one.name.length - other.name.length) <= slips &&
  distance(one.name, other.name) <= slips;
