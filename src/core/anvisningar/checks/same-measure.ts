import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** Values before and after come from one source and are both percentages or neither. */
export const sameMeasure = kindOfCheck(
  "same-measure",
  {},
  {
    needs: () => fields("effectBefore", "effectAfter"),
    columns: noColumns,
    reads: () => ["effectBefore", "effectAfter"],
    tells: () => ({ project: "text" }),
    says: (_check, { say }) =>
      say(
        "Värdet före och värdet efter ska vara mätta på samma sätt.",
        "The values before and after must be measured in the same way.",
      ),
  },
);
