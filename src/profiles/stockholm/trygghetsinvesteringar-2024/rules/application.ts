import type { RuleData } from "../../../../core/anvisningar/schema";

/** What the application must hold. */
export const applicationRules: readonly RuleData[] = [
  {
    code: "ANS-01",
    severity: "warning",
    instruction: "1.2",
    check: { kind: "required", anyOf: ["localAnalysis"] },
    optional: true,
    examples: {
      pass: [{ project: { localAnalysis: "Se bilaga 2 till ansökan" } }],
      fail: [{ project: { localAnalysis: null }, at: "localAnalysis" }],
    },
  },
  {
    code: "ANS-02",
    severity: "warning",
    instruction: "1.2",
    check: { kind: "required", anyOf: ["problem"] },
    optional: true,
    examples: {
      pass: [{ project: { problem: "Mörkt stråk som många undviker" } }],
      fail: [{ project: { problem: null }, at: "problem" }],
    },
  },
  {
    code: "ANS-03",
    severity: "warning",
    instruction: "1.3",
    check: { kind: "required", anyOf: ["followUpPlan"] },
    optional: true,
    examples: {
      pass: [{ project: { followUpPlan: "Trygghetsvandring" } }],
      fail: [{ project: { followUpPlan: null }, at: "followUpPlan" }],
    },
  },
  {
    code: "ANS-04",
    severity: "warning",
    instruction: "1.5",
    check: { kind: "required", anyOf: ["investmentType"] },
    optional: true,
    examples: {
      pass: [{ project: { investmentType: "Belysning" } }],
      fail: [{ project: { investmentType: null }, at: "investmentType" }],
    },
  },
  {
    code: "ANS-05",
    severity: "warning",
    instruction: "1.1",
    check: { kind: "not-an-investment" },
    optional: true,
    examples: {
      pass: [{ project: { investmentType: "Belysning" } }],
      fail: [{ project: { investmentType: "Skötsel" }, at: "investmentType" }],
    },
  },
  {
    code: "ANS-06",
    severity: "warning",
    instruction: "1.5",
    check: { kind: "required", anyOf: ["district"] },
    optional: true,
    examples: {
      pass: [
        { project: { grantedNamnd: "Trafiknämnden", district: "Farsta" } },
        {
          says: {
            sv: "En stadsdelsnämnds projekt ligger i dess område",
            en: "The project of a district nämnd is in its area",
          },
          project: { grantedNamnd: "Farsta", district: null },
        },
      ],
      fail: [{ project: { grantedNamnd: "Trafiknämnden", district: null }, at: "district" }],
    },
  },
];
