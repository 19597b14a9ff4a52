import { kindOfCheck, noColumns } from "../kind-of-check";

/** An amount beyond what one project plausibly costs. */
export const tooLarge = kindOfCheck(
  "too-large",
  {},
  {
    needs: () => [],
    columns: noColumns,
    tells: () => ({ project: "text", amount: "amount" }),
    says: (_check, { say, kr, limits }) =>
      say(
        `Ett projekts belopp får vara högst ${kr(limits.projectAmounts.largest)}.`,
        `The amount of one project must not exceed ${kr(limits.projectAmounts.largest)}.`,
      ),
  },
);
