import type { RuleData } from "../../../../core/anvisningar/schema";

const emptyPhrases = [
  ...[
    "klart",
    "klar",
    "färdigt",
    "genomfört",
    "genomförd",
    "utfört",
    "ok",
    "okej",
    "bra",
    "ja",
    "se ovan",
    "se bilaga",
  ],
  ...[
    "enligt plan",
    "genomfört enligt plan",
    "enligt ansökan",
    "projektet är genomfört",
    "allt klart",
    "uppfyllt",
    "-",
  ],
  ...["inga kommentarer", "inget att tillägga", "xxx", "text", "tbd", "kommer senare", "återkommer"],
];
const promised = { followUpPlan: "Trygghetsvandring", followUpResult: null };

/** What the follow-up report must hold. */
export const reportRules: readonly RuleData[] = [
  {
    code: "UPP-01",
    severity: "error",
    instruction: "2.2",
    check: { kind: "required", anyOf: ["finalResult"], when: { progress: ["completed", "partly-completed"] } },
    examples: {
      pass: [
        { project: { finalResult: "Tolv nya stolpar längs gångvägen mellan torget och parken." } },
        { project: { finalResult: null, status: "Pågår", completedDate: null } },
      ],
      fail: [{ project: { finalResult: null }, at: "finalResult" }],
    },
  },
  {
    code: "UPP-02",
    severity: "warning",
    instruction: "H2",
    check: { kind: "says-something", field: "finalResult", atLeast: 40, placeholders: emptyPhrases },
    optional: true,
    examples: {
      pass: [{ project: { finalResult: "Tolv nya stolpar längs gångvägen mellan torget och parken." } }],
      fail: [
        { project: { finalResult: "Klart" }, at: "finalResult" },
        { project: { finalResult: "Nya lampor vid torget" }, at: "finalResult" },
      ],
    },
  },
  {
    code: "UPP-03",
    severity: "error",
    instruction: "2.2",
    check: {
      kind: "required",
      anyOf: ["implementationDeviation"],
      when: { progress: ["completed", "partly-completed"] },
    },
    examples: {
      pass: [{ project: { implementationDeviation: "Nej" } }],
      fail: [{ project: { implementationDeviation: null }, at: "implementationDeviation" }],
    },
  },
  {
    code: "UPP-04",
    severity: "error",
    instruction: "2.2",
    check: { kind: "required", anyOf: ["implementationDeviationText"], when: { yes: "implementationDeviation" } },
    examples: {
      pass: [
        { project: { implementationDeviation: "Ja", implementationDeviationText: "Fundamenten fick flyttas." } },
        { project: { implementationDeviation: "Nej", implementationDeviationText: null } },
      ],
      fail: [
        {
          project: { implementationDeviation: "Ja", implementationDeviationText: null },
          at: "implementationDeviationText",
        },
      ],
    },
  },
  {
    code: "UPP-05",
    severity: "error",
    instruction: "2.6",
    check: { kind: "promise-kept", graceMonths: 6, overdue: true },
    examples: {
      pass: [
        { project: { followUpPlan: "Trygghetsvandring", followUpResult: "Färre upplever tunneln som mörk." } },
        {
          says: { sv: "Sista dagen", en: "The last day" },
          asOf: "2024-08-15",
          project: { ...promised, completedDate: "2024-02-15" },
        },
      ],
      fail: [
        {
          says: { sv: "Dagen efter", en: "The day after" },
          asOf: "2024-08-16",
          project: { ...promised, completedDate: "2024-02-15" },
          at: "followUpResult",
        },
      ],
    },
  },
  {
    code: "UPP-08",
    severity: "warning",
    instruction: "2.6",
    check: { kind: "promise-kept", graceMonths: 6, overdue: false },
    optional: true,
    examples: {
      pass: [{ asOf: "2024-08-16", project: { ...promised, completedDate: "2024-02-15" } }],
      fail: [{ asOf: "2024-08-15", project: { ...promised, completedDate: "2024-02-15" }, at: "followUpResult" }],
    },
  },
  {
    code: "UPP-06",
    severity: "error",
    instruction: "2.6",
    check: { kind: "date-order", first: "completedDate", then: "followUpDate", sameDay: true },
    examples: {
      pass: [{ project: { completedDate: "2024-02-15", followUpDate: "2024-09-10" } }],
      fail: [{ project: { completedDate: "2024-02-15", followUpDate: "2023-10-01" }, at: "followUpDate" }],
    },
  },
  {
    code: "UPP-07",
    severity: "notice",
    instruction: "H2",
    check: { kind: "same-text", field: "finalResult", as: "measure" },
    optional: true,
    examples: {
      pass: [{ project: { measure: "Nya stolpar", finalResult: "Tolv stolpar är på plats längs hela gångvägen." } }],
      fail: [
        {
          project: {
            measure: "Nya stolpar ska sättas upp längs gångvägen vid torget.",
            finalResult: "Nya stolpar ska sättas upp längs gångvägen vid torget.",
          },
          at: "finalResult",
        },
      ],
    },
  },
];
