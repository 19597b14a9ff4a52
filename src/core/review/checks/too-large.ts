import { absoluteOre, noOre } from "../../values/ore";
import { hit, type EachProject } from "../context";
import { placeOfCell, readingsOf, valueOf } from "../../project/readings-of";

/** An amount beyond what one project plausibly costs. */
export const tooLarge: EachProject<"too-large"> = (_check, { edition }) => {
  const limit = BigInt(Math.round(edition.projectAmounts.largest * 100));
  const fields = edition.fields.filter(({ type }) => type === "amount").map(({ id }) => id);
  return (figures) =>
    fields
      .flatMap((field) => readingsOf(figures.project, field))
      .flatMap((reading) => {
        const amount = valueOf(reading, "amount")?.ore ?? noOre;
        return absoluteOre(amount) > limit ? [hit(figures, placeOfCell(reading.at), { amount })] : [];
      });
};
