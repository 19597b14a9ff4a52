import type { TableData } from "../../../src/core/anvisningar/schema";

/**
 * The tables of the Pathfinders returns as data: what a peer's template asks for, told in the language of an edition. Every table stands between two texts of
 * the template; nothing here says where.
 */

type Fields = NonNullable<TableData["fields"]>;
type FieldOfTable = Fields[number];
type Kind = Partial<Omit<FieldOfTable, "id" | "label">>;

export const both = (text: string) => ({ sv: text, en: text });

export const field = (id: string, label: string, kind: Kind = {}): FieldOfTable => ({
  ...{ id, label: both(label), type: "text", filled: true },
  ...kind,
});

const tagged = (tag: string, more: Partial<NonNullable<TableData["found"]>> = {}) => ({
  ...{ by: "tag" as const, start: `${tag}-START`, end: `${tag}-END` },
  ...more,
});

/** One question and its answer beneath it. */
export const question = (id: string, label: string, tag: string, kind: Kind = {}): TableData => ({
  ...{ id, label: both(label), found: tagged(`PF-USER_${tag}`, { one: true }) },
  fields: [field("answer", label, kind)],
});

export const list = (
  id: string,
  label: string,
  tag: string,
  fields: Fields,
  more: Pick<TableData, "key" | "given"> & { readonly headingRows?: number } = {},
): TableData => {
  const { headingRows, ...rest } = more;
  const start = more.given ? `PF-CONTROL_${tag}` : `PF-USER_${tag}`;
  return { ...{ id, label: both(label), found: tagged(start, headingRows ? { headingRows } : {}), fields }, ...rest };
};

const words100: Kind = { limits: { words: 100 } };
const notNegative: Kind = { type: "number", limits: { atLeast: 0 } };

const months = ["Apr to Jun", "Jul to Sep", "Oct to Dec", "Jan to Mar"] as const;

/** The quarters of a financial year; what is a forecast in one round is known in the next. */
const yearOf = (first: number, kind: Kind): Fields =>
  months.map((quarter, index) =>
    field(`y${first}q${index + 1}`, `Financial year ${first} to ${first + 1} (${quarter}) Forecast`, {
      ...kind,
      synonyms: [`Financial year ${first} to ${first + 1} (${quarter}) Actual`],
    }),
  );

/** All quarters that any round asks for; a column that a round's template lacks is not asked about. */
const quarters = (kind: Kind, upToDate: string): Fields => [
  ...yearOf(2023, kind).slice(3),
  field("before", `Total cumulative ${upToDate} to date (Up to and including Mar 2024) Actual`, kind),
  ...[2024, 2025, 2026].flatMap((first) => yearOf(first, kind)),
  field("after2026", "April 2026 and after Total", kind),
  field("after2027", "April 2027 and after Total", kind),
];

const indicators = (id: string, label: string, tag: string, what: "Output" | "Outcome"): TableData =>
  list(
    id,
    label,
    tag,
    [
      field("theme", "Intervention theme"),
      field("indicator", what),
      field("unit", "Unit of measurement"),
      ...quarters({ type: "number" }, `${what.toLowerCase()}s`),
    ],
    { headingRows: 3, key: ["theme", "indicator", "unit"] },
  );

export const spend = (id: string, label: string, tag: string, kind: Kind = notNegative): TableData =>
  list(
    id,
    label,
    tag,
    [field("kind", "Type of spend", { type: "codes", list: "spend" }), ...quarters(kind, "actuals")],
    { headingRows: 3 },
  );

const rag: Kind = { type: "codes", list: "rag" };
const score: Kind = { type: "codes", list: "score" };
const projectName = field("project", "Project name");
const why = field("why", "Why have you given these ratings? Enter an explanation (100 words max)", words100);

export const progressOf = (...more: Fields): TableData =>
  list(
    "progress",
    "Project progress",
    "PROJECT-PROGRESS",
    [projectName, ...more, field("spend", "Spend RAG rating", rag), field("delivery", "Delivery RAG rating", rag), why],
    { key: ["project"] },
  );

const amount = (limits: FieldOfTable["limits"]): Kind => ({ type: "number", ...(limits ? { limits } : {}) });

export const changesOf = (limits: FieldOfTable["limits"]): TableData =>
  list(
    "changes",
    "Project finance changes",
    "PROJECT-FINANCE-CHANGES",
    [
      field("number", "Change number", { type: "number" }),
      field("from", "Project funding moved from"),
      field("fromTheme", "Intervention theme moved from"),
      field("to", "Project funding moved to"),
      field("toTheme", "Intervention theme moved to"),
      field("amount", "Amount moved", amount(limits)),
      field("what", "What changes have you made / or are planning to make? (100 words max)", words100),
      field("why", "Reason for change (100 words max)", words100),
      field("kind", "Actual, forecast or cancelled", { type: "codes", list: "stage" }),
      field("period", "Reporting period change takes place", { type: "codes", list: "period" }),
    ],
    { key: ["number"] },
  );

/** What may be chosen, as the template itself lists it. */
const lists: readonly TableData[] = [
  list(
    "projects",
    "Projects of each council",
    "PROJECT-DETAILS",
    [field("council", "Local Authority"), field("name", "Full name")],
    {
      given: true,
    },
  ),
  ...(["Output", "Outcome"] as const).flatMap((what) => [
    list(
      `standard${what}s`,
      `Standard ${what.toLowerCase()}s`,
      `STANDARD-${what.toUpperCase()}S`,
      [
        field("indicator", `Standard ${what.toLowerCase()}`),
        field("unit", "UoM"),
        field("theme", "Intervention theme"),
      ],
      { given: true },
    ),
    list(
      `agreed${what}s`,
      `Bespoke ${what.toLowerCase()}s of each council`,
      `BESPOKE-${what.toUpperCase()}S`,
      [field("council", "Local Authority"), field("indicator", what), field("unit", "UoM")],
      { given: true },
    ),
  ]),
  list("themes", "Intervention themes", "INTERVENTION-THEME", [field("theme", "Intervention theme")], { given: true }),
];

/** What all rounds ask for. */
export const commonTables: readonly TableData[] = [
  {
    ...{ id: "template", label: both("Metadata"), found: { by: "headings", sheets: ["Metadata"] } },
    fields: [
      field("round", "Reporting Round", { type: "codes", list: "round" }),
      field("fund", "Fund Name", { type: "codes", list: "fund" }),
      field("version", "Form Version", { filled: false }),
    ],
  },
  {
    ...{ id: "sender", label: both("Who may answer"), found: { by: "headings", sheets: ["Senders"] } },
    fields: [field("council", "Council"), field("fund", "Fund")],
  },
  question("period", "Reporting period", "CURRENT-REPORTING-PERIOD", { type: "codes", list: "period" }),
  question("financialEnd", "Financial completion date", "FINANCIAL-COMPLETION-DATE", { type: "date" }),
  question("practicalEnd", "Practical completion date", "PRACTICAL-COMPLETION-DATE", { type: "date" }),
  question("organisation", "Organisation name", "ORGANISATION-NAME"),
  question("contactName", "Contact name", "CONTACT-NAME"),
  question("contactEmail", "Contact email", "CONTACT-EMAIL", { shape: "e-mail" }),
  question("contactPhone", "Contact telephone", "CONTACT-TELEPHONE", { shape: "telephone", filled: false }),
  question("portfolio", "Portfolio progress", "PORTFOLIO-PROGRESS"),
  question("issues", "Big issues across portfolio", "BIG-ISSUES-ACROSS-PORTFOLIO"),
  question("milestones", "Upcoming significant milestones", "UPCOMING-SIGNIFICANT-MILESTONES"),
  list(
    "location",
    "Project location",
    "PROJECT-LOCATION",
    [
      projectName,
      field("postcodes", "Project full postcode/postcodes (for example, AB1D 2EF)", { shape: "postcodes" }),
    ],
    { key: ["project"] },
  ),
  indicators("outputs", "Standard outputs", "STANDARD-OUTPUTS", "Output"),
  indicators("bespokeOutputs", "Bespoke outputs", "BESPOKE-OUTPUTS", "Output"),
  indicators("outcomes", "Standard outcomes", "STANDARD-OUTCOMES", "Outcome"),
  indicators("bespokeOutcomes", "Bespoke outcomes", "BESPOKE-OUTCOMES", "Outcome"),
  question("underspend", "Current underspend", "CURRENT-UNDERSPEND", { ...notNegative, filled: false }),
  question("uncommitted", "Uncommitted funding plan", "UNCOMMITTED-FUNDING-PLAN"),
  question(
    "smallChanges",
    "Summary of changes below change request threshold",
    "SUMMARY-OF-CHANGES-BELOW-CHANGE-REQUEST-THRESHOLD",
  ),
  changesOf({ above: 0, below: 5_000_000 }),
  list(
    "risks",
    "Risks",
    "RISKS",
    [
      field("name", "Risk name"),
      field("category", "Category", { type: "codes", list: "risk" }),
      field("description", "Description", words100),
      field("likelihoodBefore", "Pre-mitigated likelihood score", score),
      field("impactBefore", "Pre-mitigated impact score", score),
      field("mitigations", "Mitigations", words100),
      field("likelihoodAfter", "Post-mitigated likelihood score", score),
      field("impactAfter", "Post-mitigated impact score", score),
    ],
    { key: ["name"] },
  ),
  question("signatory", "Signatory name", "SIGNATORY-NAME"),
  question("signatoryRole", "Signatory role", "SIGNATORY-ROLE"),
  question("signedOn", "Signature date", "SIGNATURE-DATE", { type: "date" }),
  ...lists,
];

/** What only the first round asks. */
export const firstRoundTables: readonly TableData[] = [
  progressOf(),
  question("plan", "Credible plan", "CREDIBLE-PLAN", { type: "codes", list: "yesNo" }),
  question("totalUnderspend", "Total underspend", "TOTAL-UNDERSPEND", { ...notNegative, filled: false }),
  question("proposedUse", "Proposed underspend use", "PROPOSED-UNDERSPEND-USE", { ...notNegative, filled: false }),
  question("planSummary", "Credible plan summary", "CREDIBLE-PLAN-SUMMARY", { filled: false }),
  spend("spend", "Forecast and actual spend", "FORECAST-AND-ACTUAL-SPEND"),
];

/** What the later rounds ask instead. */
export const laterRoundTables = (spendKind?: Kind): readonly TableData[] => [
  progressOf(field("status", "Project status", { type: "codes", list: "status" })),
  question("activityEnd", "Activity end date", "ACTIVITY-END-DATE", { type: "date" }),
  list("ratings", "Portfolio RAG ratings", "PORTFOLIO-RAG-RATINGS", [
    field("statement", "Statement", { type: "codes", list: "statement" }),
    field("rating", "RAG rating", rag),
  ]),
  spend("capital", "Forecast and actual spend (capital)", "FORECAST-AND-ACTUAL-SPEND-CAPITAL", spendKind),
  spend("revenue", "Forecast and actual spend (revenue)", "FORECAST-AND-ACTUAL-SPEND-REVENUE", spendKind),
];

export const thirdRoundTables: readonly TableData[] = [
  question(
    "received",
    "Total payment value received from MHCLG",
    "TOTAL-PAYMENT-VALUE-RECEIVED-FROM-MHCLG",
    notNegative,
  ),
  question("spent", "Total LA spend to date", "TOTAL-LA-SPEND-TO-DATE", notNegative),
  question("planSummary", "Credible plan summary", "CREDIBLE-PLAN-SUMMARY"),
];
