import { absoluteOre, noOre } from "../../values/ore";
import { hit, type RunCheck } from "../context";
import { placeOfCell, readingsOf, valueOf } from "../../project/readings-of";

/** An amount beyond what one project plausibly costs. */
export const tooLarge: RunCheck<"too-large"> = (_check, { projects, edition }) => {
  const limit = BigInt(Math.round(edition.projectAmounts.largest * 100));
  const fields = edition.fields.filter(({ type }) => type === "amount").map(({ id }) => id);
  return projects.flatMap((figures) =>
    fields
      .flatMap((field) => readingsOf(figures.project, field))
      .flatMap((reading) => {
        const amount = valueOf(reading, "amount")?.ore ?? noOre;
        return absoluteOre(amount) > limit ? [hit(figures, placeOfCell(reading.at), { amount })] : [];
      }),
  );
};
