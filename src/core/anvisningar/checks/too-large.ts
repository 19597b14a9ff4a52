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
        `Ett belopp får inte vara mer än ${kr(limits.projectAmounts.largest)} för ett projekt.`,
        `An amount is not more than ${kr(limits.projectAmounts.largest)} for one project.`,
      ),
  },
);
