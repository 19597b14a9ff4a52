import { normaliseLabel } from "../../values/label";
import { hit, type EachProject } from "../context";
import { placeOf } from "../../project/readings-of";

/** The name says that the row is several projects: "Diverse projekt", "4 projekt i Farsta". */
export const severalProjectsInOne: EachProject<"several-projects-in-one"> = ({ phrases, nouns }) => {
  const counted = nouns.map((noun) => `${moreThanOne} ${normaliseLabel(noun)}`);
  // One pattern for all: every project is asked. Normalised words have no characters that mean anything in a pattern.
  const several = new RegExp(` (?:${[...phrases.map(normaliseLabel), ...counted].join("|")}) `);
  return (figures) =>
    several.test(` ${normaliseLabel(figures.project.name)} `) ? [hit(figures, placeOf(figures, "projectName"))] : [];
};

/** A number of two to 999. */
const moreThanOne = "(?=\\d{1,3} )0*(?:[2-9]|[1-9]\\d+)";
