import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** A predecessor has more than the nämnd that it became part of, for the same time before the merger. */
export const partOverWhole = kindOfCheck(
  "part-over-whole",
  {},
  {
    needs: () => fields("grantedNamnd", "grantedAmount"),
    columns: noColumns,
    tells: () => ({ project: "text", amount: "amount", part: "text", partAmount: "amount" }),
    says: (_check, { say }) =>
      say(
        "En tidigare nämnd får inte ha beviljats mer än den nämnd den gick upp i har beviljats för samma tid.",
        "A former nämnd must not have been granted more than the nämnd it became part of was granted for the same period.",
      ),
  },
);
