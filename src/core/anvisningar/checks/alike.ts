import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** Two projects whose names are the same but for order of words or a slip. */
export const alike = kindOfCheck(
  "alike",
  {},
  {
    needs: () => fields("projectName"),
    columns: noColumns,
    tells: () => ({ project: "text", other: "text", namnd: "namnd" }),
    says: (_check, { say }) =>
      say(
        "Två projekt ska inte vara så lika att de kan vara samma.",
        "Two projects must not be so similar that they may be the same.",
      ),
  },
);
