import { normaliseLabel } from "../../values/label";
import { hit, type EachProject } from "../context";
import { placeOf } from "../../project/readings-of";

/** The name says that the row is several projects: "Diverse projekt", "4 projekt i Farsta". */
export const severalProjectsInOne: EachProject<"several-projects-in-one"> = ({ phrases, nouns }) => {
  const known = phrases.map((phrase) => ` ${normaliseLabel(phrase)} `);
  const counted = new Set(nouns.map(normaliseLabel));
  return (figures) => {
    const name = normaliseLabel(figures.project.name);
    const words = name.split(" ");
    const spaced = ` ${name} `;
    const isSeveral =
      known.some((phrase) => spaced.includes(phrase)) ||
      words.some((word, index) => index > 0 && counted.has(word) && isMoreThanOne(words[index - 1] ?? ""));
    return isSeveral ? [hit(figures, placeOf(figures, "projectName"))] : [];
  };
};

const isMoreThanOne = (word: string): boolean => /^\d{1,3}$/.test(word) && Number(word) > 1;
