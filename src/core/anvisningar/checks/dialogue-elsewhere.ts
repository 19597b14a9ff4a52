import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** The dialogue was with another district nämnd than the one whose area the place lies in. */
export const dialogueElsewhere = kindOfCheck(
  "dialogue-elsewhere",
  {},
  {
    needs: () => fields("districtDialogue"),
    columns: noColumns,
    reads: () => ["districtDialogue"],
    tells: () => ({ project: "text", dialogue: "text", area: "text" }),
    says: (_check, { say }) =>
      say(
        "Dialogen ska ha förts med stadsdelsnämnden för platsen.",
        "The dialogue must have been held with the district nämnd of the site.",
      ),
  },
);
