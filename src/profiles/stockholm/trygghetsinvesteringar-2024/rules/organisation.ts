import type { RuleData } from "../../../../core/anvisningar/schema";

const specialist = { grantedNamnd: "Trafiknämnden", district: "Farsta" };

/** Nämnder that have ended, and the dialogue that a specialist nämnd must have before it applies. */
export const organisationRules: readonly RuleData[] = [
  {
    code: "ORG-02",
    severity: "notice",
    instruction: "R9",
    check: { kind: "namnd-has-ended" },
    optional: true,
    examples: {
      pass: [{ project: { grantedNamnd: "Farsta" } }],
      fail: [{ asOf: "2024-11-13", project: { grantedNamnd: "Spånga-Tensta" }, at: "grantedNamnd" }],
    },
  },
  {
    code: "ORG-03",
    severity: "error",
    instruction: "1.4",
    check: {
      kind: "required",
      anyOf: ["districtDialogue"],
      when: { namndKind: "specialist" },
      notAnAnswer: ["nej", "ingen", "inget", "saknas", "ej genomförd", "inte genomförd", "ej aktuellt", "vet ej"],
    },
    examples: {
      pass: [
        { project: { ...specialist, districtDialogue: "Ja, med Farsta stadsdelsnämnd" } },
        { project: { grantedNamnd: "Farsta", districtDialogue: null } },
      ],
      fail: [
        { project: { ...specialist, districtDialogue: null }, at: "districtDialogue" },
        { project: { ...specialist, districtDialogue: "Nej" }, at: "districtDialogue" },
      ],
    },
  },
  {
    code: "ORG-04",
    severity: "error",
    instruction: "1.4",
    check: { kind: "date-order", first: "dialogueDate", then: "applicationDate", sameDay: true },
    examples: {
      pass: [{ project: { ...specialist, dialogueDate: "2022-11-01", applicationDate: "2022-12-01" } }],
      fail: [
        {
          project: { ...specialist, dialogueDate: "2022-12-05", applicationDate: "2022-12-01" },
          at: "applicationDate",
        },
      ],
    },
  },
  {
    code: "ORG-05",
    severity: "warning",
    instruction: "1.4",
    check: { kind: "dialogue-elsewhere" },
    optional: true,
    examples: {
      pass: [
        { project: { ...specialist, districtDialogue: "Farsta stadsdelsnämnd" } },
        { project: { ...specialist, districtDialogue: "Ja" } },
      ],
      fail: [{ project: { ...specialist, districtDialogue: "Skarpnäcks stadsdelsnämnd" }, at: "districtDialogue" }],
    },
  },
  {
    code: "ORG-09",
    severity: "error",
    instruction: "R9",
    check: { kind: "namnd-not-yet" },
    examples: {
      pass: [{ project: { grantedNamnd: "Järva", decisionDate: "2023-09-13" } }],
      fail: [{ project: { grantedNamnd: "Järva", decisionDate: "2023-03-08" }, at: "grantedNamnd" }],
    },
  },
  {
    code: "ORG-10",
    severity: "error",
    instruction: "R2",
    check: { kind: "part-over-whole" },
    touches: ["grantedAmount"],
    examples: {
      pass: [
        {
          project: {
            grantedNamnd: "Norra innerstaden",
            decisionDate: null,
            budgetYear: "2021",
            grantedAmount: "3 000 000 kr",
          },
          more: [
            {
              projectId: "TI-2",
              projectName: "Norrmalm",
              grantedNamnd: "Norrmalm",
              decisionDate: null,
              budgetYear: "2021",
            },
          ],
        },
      ],
      fail: [
        {
          project: {
            grantedNamnd: "Norra innerstaden",
            decisionDate: null,
            budgetYear: "2021",
            grantedAmount: "900 000 kr",
          },
          more: [
            {
              projectId: "TI-2",
              projectName: "Norrmalm",
              grantedNamnd: "Norrmalm",
              decisionDate: null,
              budgetYear: "2021",
            },
          ],
          at: "grantedAmount",
        },
      ],
    },
  },
];
