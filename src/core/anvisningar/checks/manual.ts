import { kindOfCheck, noColumns } from "../kind-of-check";

/** Cannot be decided by a machine: shown as a checklist item. */
export const manual = kindOfCheck(
  "manual",
  {},
  {
    needs: () => [],
    columns: noColumns,
    tells: () => null,
    says: (_check, { say }) => say("Bedöms av en människa.", "For a person to assess."),
  },
);
