import { noOre } from "../../values/ore";
import { hit, noHits, type EachProject } from "../context";
import type { Reading } from "../../project/project";
import { hasReading, readingsOf, valueOf } from "../../project/readings-of";

/** An amount beyond what one project plausibly costs. */
export const tooLarge: EachProject<"too-large"> = (_check, { edition, columns }) => {
  const limit = BigInt(Math.round(edition.projectAmounts.largest * 100));
  const least = -limit;
  const fields = edition.fields
    .filter(({ id, type }) => type === "amount" && columns.anywhere.has(id))
    .map(({ id }) => id);
  const isTooLarge = ({ value }: Reading): boolean =>
    value?.type === "amount" && (value.ore > limit || value.ore < least);
  return (figures) =>
    fields.some((field) => hasReading(figures.project, field, isTooLarge))
      ? fields
          .flatMap((field) => readingsOf(figures.project, field).filter(isTooLarge))
          .map((reading) => hit(figures, reading.at, { amount: valueOf(reading, "amount")?.ore ?? noOre }))
      : noHits;
};
