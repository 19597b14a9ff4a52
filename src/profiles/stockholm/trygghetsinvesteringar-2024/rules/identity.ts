import type { RuleData } from "../../../../core/anvisningar/schema";

/** One project, one id. */
export const identityRules: readonly RuleData[] = [
  {
    code: "ID-02",
    severity: "warning",
    instruction: "R11",
    check: { kind: "alike" },
    optional: true,
    examples: {
      pass: [
        {
          project: { projectName: "Belysning Testtorget etapp 1" },
          more: [{ projectId: "TI-2", projectName: "Belysning Testtorget etapp 2" }],
        },
      ],
      fail: [
        {
          project: { projectName: "Belysning Testtorget" },
          more: [{ projectId: "TI-2", projectName: "Belysning Testtorgett" }],
        },
      ],
    },
  },
  {
    code: "ID-12",
    severity: "error",
    instruction: "R11",
    check: { kind: "reported-twice" },
    touches: ["grantedAmount", "spentAmount"],
    examples: {
      pass: [
        {
          project: { projectName: "Belysning Testtorget" },
          more: [
            { projectId: "TI-2", projectName: "Belysning Testtorget", grantedNamnd: "Bromma", spentAmount: "1 kr" },
          ],
        },
      ],
      fail: [
        {
          project: { projectName: "Belysning Testtorget" },
          more: [{ projectId: "TI-2", projectName: "Belysning Testtorget", grantedNamnd: "Bromma" }],
        },
      ],
    },
  },
];
