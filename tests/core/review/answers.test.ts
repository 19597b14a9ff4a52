/** What the rules say of one project's answers and texts, and which projects a rule concerns; written down by hand. */
import type { Condition } from "../../../src/core/anvisningar/condition";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { edition } from "../../support/intake";
import { found, foundIn, project, record, workbook, type Cells, type Check, type Other, type Said } from "./plain";

type Row = readonly [says: string, cells: Cells, expected: string];

describe("something must be answered", () => {
  const any = { kind: "required", anyOf: ["reportRecipient", "reportRef"] } satisfies Check;
  it.each<Row>([
    ["neither", { reportRecipient: "", reportRef: "" }, "reportRecipient"],
    ["neither, with a cell for the second alone", { reportRef: "" }, "reportRef"],
    ["with a dash", { reportRecipient: "?-", reportRef: "" }, "reportRecipient"],
    ["the first", { reportRecipient: "Kansliet", reportRef: "" }, ""],
    ["the second", { reportRecipient: "", reportRef: "KS 1" }, ""],
    ["with something that cannot be read", { reportRecipient: "?se bilaga" }, ""],
  ])("%s", (_, cells, expected) => {
    expect(foundIn(any, cells)).toBe(expected);
  });

  it.each<readonly [Said, string]>([
    ["Nej.", "localAnalysis"],
    ["Nej, men", ""],
    ["?nej", "localAnalysis"],
    ["Ja", ""],
    ["", "localAnalysis"],
  ])("and %j is no answer where the rule says so", (localAnalysis, expected) => {
    expect(foundIn({ kind: "required", anyOf: ["localAnalysis"], notAnAnswer: ["nej"] }, { localAnalysis })).toBe(
      expected,
    );
  });

  it.each<readonly [string, Cells, Other, string]>([
    ["of a district nämnd lies in its area", { district: "" }, {}, ""],
    ["of nobody lies nowhere", { district: "" }, { grantedNamnd: null }, "district"],
    ["of a specialist nämnd lies where it says", { district: "" }, { grantedNamnd: "trafiknamnden" }, "district"],
    ["may say that itself", { district: "?Farsta" }, { grantedNamnd: "trafiknamnden" }, ""],
  ])("a project %s", (_, cells, other, expected) => {
    expect(foundIn({ kind: "required", anyOf: ["district"] }, cells, other)).toBe(expected);
  });
  it("and an area answers for nothing else, but beside anything else", () => {
    expect(foundIn({ kind: "required", anyOf: ["place", "district"] }, { place: "", district: "" })).toBe("");
    expect(foundIn({ kind: "required", anyOf: ["place"] }, { place: "" })).toBe("place");
  });

  const spent = { kind: "required", anyOf: ["spentAmount"] } satisfies Check;
  it.each<readonly [string, NonNullable<Other["years"]>, string]>([
    ["both", { 2023: { grantedAmount: 5, spentAmount: 5 }, 2024: { grantedAmount: 5, spentAmount: 5 } }, ""],
    [
      "one with a grant",
      { 2023: { grantedAmount: 5, spentAmount: 5 }, 2024: { grantedAmount: 5, spentAmount: "" } },
      "spentAmount 2024",
    ],
    [
      "one with a grant, without a cell",
      { 2023: { grantedAmount: 5, spentAmount: 5 }, 2024: { grantedAmount: 5 } },
      "year 2024",
    ],
    [
      "one with money carried in",
      { 2023: { grantedAmount: 5, spentAmount: 5 }, 2024: { carriedIn: 5, spentAmount: "?-" } },
      "spentAmount 2024",
    ],
    ["one without money", { 2023: { grantedAmount: 5, spentAmount: 5 }, 2024: { spentAmount: "" } }, ""],
    [
      "both",
      { 2023: { grantedAmount: 5, spentAmount: "" }, 2024: { grantedAmount: 5, spentAmount: "" } },
      "spentAmount 2023",
    ],
    [
      "two of three",
      { 2022: { grantedAmount: 5 }, 2023: { grantedAmount: 5, spentAmount: 5 }, 2024: { grantedAmount: 5 } },
      "year 2022; year 2024",
    ],
    ["what stands apart from the years", { 0: { spentAmount: 5 }, 2023: { grantedAmount: 5, spentAmount: "" } }, ""],
    ["what stands by year beside a grant apart", { 0: { grantedAmount: 5 }, 2023: { spentAmount: 5 } }, ""],
    [
      "what stands by year beside an empty cell apart",
      { 0: { grantedAmount: 5, spentAmount: "" }, 2023: { spentAmount: 5 }, 2024: { grantedAmount: 5 } },
      "year 2024",
    ],
    [
      "one beside an empty cell apart",
      { 0: { spentAmount: "" }, 2023: { grantedAmount: 5, spentAmount: 5 }, 2024: { grantedAmount: 5 } },
      "year 2024",
    ],
  ])("by year: %s", (_, years, expected) => {
    expect(foundIn(spent, {}, { years })).toBe(expected);
  });
  it("by year only where one field is asked for, and it belongs to years", () => {
    const years = { 2023: { grantedAmount: 5, spentAmount: 5 }, 2024: { grantedAmount: 5, spentAmount: "" } };
    expect(foundIn({ kind: "required", anyOf: ["spentAmount", "comment"] }, {}, { years })).toBe("");
    expect(foundIn({ kind: "required", anyOf: ["comment"] }, { comment: "Klart." }, { years })).toBe("");
  });
  it("by year only where the rule concerns the project", () => {
    const years = { 2023: { grantedAmount: 5, spentAmount: 5 }, 2024: { grantedAmount: 5, spentAmount: "" } };
    expect(foundIn({ ...spent, when: { filled: ["comment"] } }, { comment: "" }, { years })).toBe("");
    expect(
      foundIn(
        { ...spent, when: { surplus: true } },
        {},
        { years: { ...years, 2023: { grantedAmount: 9, spentAmount: 5 } } },
      ),
    ).toBe("");
    const known = {
      2023: { grantedAmount: 9, spentAmount: 5 },
      2024: { grantedAmount: 5, spentAmount: { value: { type: "amount", ore: 0n } } as never },
    };
    expect(foundIn({ ...spent, when: { surplus: true } }, {}, { years: known })).toBe("");
  });
});

describe("a rule concerns a project", () => {
  /** The comment is empty, which is told of where the rule concerns the project. */
  const concerns = (
    when: Condition,
    cells: Cells,
    other: Other = {},
    records = [] as ReturnType<typeof record>[],
  ): string =>
    foundIn({ kind: "required", anyOf: ["comment"], when }, { comment: "", ...cells }, other, {
      readings: [workbook({ records })],
    });
  const district = "?Okänt";
  const conditions: readonly (readonly [Condition, Cells, string, Other?])[] = [
    [{}, {}, "comment"],
    [{ filled: ["place", "measure"] }, { place: "Torget", measure: "Lampor" }, "comment"],
    [{ filled: ["place", "measure"] }, { place: "Torget", measure: "" }, ""],
    [{ filled: ["place"] }, { place: "?-" }, ""],
    [{ filled: ["place"] }, {}, ""],
    [{ filled: ["spentAmount"] }, {}, "comment", { years: { 2023: { spentAmount: "" }, 2024: { spentAmount: 5 } } }],
    [{ yes: "implementationDeviation" }, { implementationDeviation: true }, "comment"],
    [{ yes: "implementationDeviation" }, { implementationDeviation: false }, ""],
    [{ yes: "implementationDeviation" }, { implementationDeviation: "?kanske" }, ""],
    [{ code: { field: "effectLevel", oneOf: ["PLATS", "OMRADE"] } }, { effectLevel: "OMRADE" }, "comment"],
    [{ code: { field: "effectLevel", oneOf: ["PLATS", "OMRADE"] } }, { effectLevel: "STAD+PLATS" }, "comment"],
    [{ code: { field: "effectLevel", oneOf: ["PLATS"] } }, { effectLevel: "OMRADE" }, ""],
    [{ code: { field: "effectLevel", oneOf: ["PLATS"] } }, {}, ""],
    [{ progress: ["completed", "running"] }, { status: "PAGAR" }, "comment"],
    [{ progress: ["completed"] }, { status: "PAGAR" }, ""],
    [{ progress: ["completed"] }, { status: "?" }, ""],
    [{ progressNot: ["completed", "running"] }, { status: "PAGAR" }, ""],
    [{ progressNot: ["completed"] }, { status: "PAGAR" }, "comment"],
    [{ progressNot: ["completed"] }, { status: "?" }, "comment"],
    [{ namndKind: "district" }, {}, "comment"],
    [{ namndKind: "specialist" }, {}, ""],
    [{ namndKind: "executive" }, {}, "comment", { grantedNamnd: "kommunstyrelsen" }],
    [{ namndKind: "district" }, {}, "", { grantedNamnd: null }],
    [{ namndKind: "district" }, { district }, "", { grantedNamnd: "okänd", reportingNamnd: "farsta" }],
    [{ surplus: true }, { grantedAmount: 100, spentAmount: 98 }, "comment surplus=2"],
    [{ surplus: true }, { grantedAmount: 100, spentAmount: 99 }, ""],
    [{ surplus: true }, { grantedAmount: 100, spentAmount: 200 }, ""],
    [{ surplus: true }, { grantedAmount: 100, spentAmount: "?" }, ""],
    [{ surplus: true, filled: ["place"] }, { grantedAmount: 100, spentAmount: 98, place: "" }, ""],
    [{ surplus: true, progress: ["completed"] }, { grantedAmount: 100, spentAmount: 98, status: "PAGAR" }, ""],
  ];
  it.each(conditions.map(([when, cells, expected, other = {}]) => [when, cells, expected, other] as const))(
    "when %j of %j: %s",
    (when, cells, expected, other) => {
      expect(concerns(when, cells, other)).toBe(expected);
    },
  );

  it.each<readonly [estimated: Said, spent: Said, expected: string]>([
    [500_000, 450_000, ""],
    [500_000, 449_999, "comment deviation=50001"],
    [500_000, 550_000, ""],
    [500_000, 550_001, "comment deviation=-50001"],
    [5_000_000, 4_900_000, ""],
    [5_000_000, 4_899_999, "comment deviation=100001"],
    [5_000_000, 5_100_001, "comment deviation=-100001"],
    ["?", 100, ""],
    [500_000, "?", ""],
    [0, 1, "comment deviation=-1"],
    [0, 0, ""],
  ])("that was to cost %s and cost %s", (estimatedCost, spentAmount, expected) => {
    const deviationAbove = { share: 0.1, kr: 100_000 };
    expect(concerns({ deviationAbove }, { estimatedCost, spentAmount })).toBe(expected);
  });
  it("by shares and amounts that are no binary fractions", () => {
    const cost = (spentAmount: number): Cells => ({ estimatedCost: 1_000_000, spentAmount });
    expect(concerns({ deviationAbove: { share: 0.07, kr: 1e9 } }, cost(930_000))).toBe("");
    expect(concerns({ deviationAbove: { share: 0.07, kr: 1e9 } }, cost(929_999))).toBe("comment deviation=70001");
    expect(concerns({ deviationAbove: { share: 9, kr: 1.1 } }, cost(999_999))).toBe("");
    expect(concerns({ deviationAbove: { share: 9, kr: 1.1 } }, cost(999_998))).toBe("comment deviation=2");
    const both = { surplus: true, deviationAbove: { share: 0.1, kr: 1e9 } } as const;
    expect(concerns(both, { ...cost(500_000), grantedAmount: 600_000 })).toBe(
      "comment surplus=100000 deviation=500000",
    );
  });

  const says = { is: { field: "plan.answer", oneOf: ["JA", "Kanske ja", "-"] } };
  it.each<readonly [string, ReturnType<typeof record>[], string]>([
    ["yes", [record("plan", { answer: true })], "comment"],
    ["no", [record("plan", { answer: false })], ""],
    [
      "yes in its own way",
      [record("plan", { answer: { shown: "Jajamen", value: { type: "yes-no", yes: true } } })],
      "comment",
    ],
    ["a code", [record("plan", { answer: "NEJ+JA" })], "comment"],
    ["another code", [record("plan", { answer: "NEJ" })], ""],
    ["the words", [record("plan", { answer: "kanske: ja!" })], "comment"],
    ["other words", [record("plan", { answer: "kanske" })], ""],
    ["what cannot be read", [record("plan", { answer: "?kanske ja" })], "comment"],
    ["nothing", [record("plan", { answer: "" })], ""],
    ["without such a cell", [record("plan", { other: true })], ""],
    ["in no table", [], ""],
    ["in another table", [record("round", { answer: true })], ""],
    ["in another workbook", [record("plan", { answer: true }, "Bromma.xlsx")], ""],
    ["twice", [record("plan", { answer: true }), record("plan", { answer: true }, "Farsta.xlsx", 3)], ""],
    [
      "here and in another workbook",
      [record("plan", { answer: true }), record("plan", { answer: false }, "Bromma.xlsx")],
      "comment",
    ],
  ])("whose workbook says %s", (_, records, expected) => {
    expect(concerns(says, {}, {}, records)).toBe(expected);
  });
  it("never by what the projects say one by one", () => {
    expect(concerns({ is: { field: "project.place", oneOf: ["Torget"] } }, { place: "Torget" })).toBe("");
  });
  it("with a no that is asked for", () => {
    const no = { shown: "Nja", value: { type: "yes-no", yes: false } } as const;
    expect(concerns({ is: { field: "plan.answer", oneOf: ["NEJ"] } }, {}, {}, [record("plan", { answer: no })])).toBe(
      "comment",
    );
  });
});

describe("what is written", () => {
  const level = { kind: "code-used", field: "effectLevel", oneOf: ["OMRADE", "STAD"] } satisfies Check;
  it.each<Row>([
    ["a code that is shown", { effectLevel: "STAD" }, "effectLevel"],
    ["one of several", { effectLevel: "PLATS+OMRADE" }, "effectLevel"],
    ["another code", { effectLevel: "PLATS" }, ""],
    ["no code", { effectLevel: "?staden" }, ""],
  ])("%s", (_, cells, expected) => {
    expect(foundIn(level, cells)).toBe(expected);
  });
  it("a code that is shown only where the rule concerns the project, with what it is about", () => {
    const cells = { effectLevel: "OMRADE", grantedAmount: 9, spentAmount: 5 };
    expect(foundIn({ ...level, when: { filled: ["place"] } }, { ...cells, place: "" })).toBe("");
    expect(foundIn({ ...level, when: { surplus: true } }, cells)).toBe("effectLevel surplus=4");
  });

  it.each<readonly [Said, string]>([
    ["Tio tecken", ""],
    ["Nio tecke", "finalResult value=Nio tecke"],
    ["Enligt  beslut!", "finalResult value=Enligt  beslut!"],
    ["?Se bilagan", ""],
    ["?kort", "finalResult value=kort"],
    ["?-", ""],
    ["", ""],
  ])("%j says something", (finalResult, expected) => {
    const check = {
      kind: "says-something",
      field: "finalResult",
      atLeast: 10,
      placeholders: ["enligt beslut"],
    } satisfies Check;
    expect(foundIn(check, { finalResult })).toBe(expected);
  });

  it.each<readonly [Said, Said, string]>([
    ["Nya lampor", "nya lampor.", "finalResult"],
    ["Nya lampor", "Nya bänkar", ""],
    ["", "", ""],
    ["?-", "?–", ""],
    ["?-", "", ""],
    ["Nya lampor", "", ""],
    ["", "Nya lampor", ""],
  ])("%j repeats %j", (finalResult, measure, expected) => {
    expect(foundIn({ kind: "same-text", field: "finalResult", as: "measure" }, { finalResult, measure })).toBe(
      expected,
    );
  });

  it("nothing is repeated where a project has one of the cells alone", () => {
    const halves = [
      project({ finalResult: "Lampor" }),
      project({ measure: "Lampor" }),
      project({ finalResult: "?-" }),
      project({}),
    ];
    expect(found({ kind: "same-text", field: "finalResult", as: "measure" }, halves)).toEqual([]);
  });

  it.each<readonly [before: Said, after: Said, source: Said, expected: string]>([
    ["20 %", "30 %", "ENKAT", ""],
    ["20 %", "30", "ENKAT", "effectAfter"],
    ["20", "30 Procent", "ENKAT", "effectAfter"],
    ["20 procent", "30 %", "ENKAT", ""],
    ["20", "30", "ENKAT+POLIS", "effectSource"],
    ["20", "30", "?", ""],
    ["", "30 %", "ENKAT+POLIS", ""],
    ["20 %", "", "ENKAT+POLIS", ""],
    ["?-", "30 %", "ENKAT+POLIS", ""],
    ["20 %", "?-", "ENKAT+POLIS", ""],
  ])("%j before and %j after, by %j", (effectBefore, effectAfter, effectSource, expected) => {
    expect(foundIn({ kind: "same-measure" }, { effectBefore, effectAfter, effectSource })).toBe(expected);
  });
  it("nothing is compared without a cell before and one after", () => {
    const whole = project({ effectBefore: "1", effectAfter: "1" });
    const halves = [
      project({ effectBefore: "20 %", effectSource: "AB+CD" }),
      project({ effectAfter: "20 %", effectSource: "AB+CD" }),
    ];
    expect(found({ kind: "same-measure" }, [whole, ...halves])).toEqual([]);
  });

  it.each<readonly [before: Said, after: Said, expected: string]>([
    ["60 % (2008)", "65 % (2011)", ""],
    ["60 % (2010)", "65 % (2011)", "effectBefore year=2010"],
    ["60 % (2008)", "65 % (2012)", "effectAfter year=2012"],
    ["2005", "1999", "effectBefore year=2005; effectAfter year=1999"],
    ["2011 och 2013, 2015", "", "effectBefore year=2013"],
    ["12010", "20100", ""],
    ["", "1805", ""],
  ])("a survey of every third year from 2008: %j and %j", (effectBefore, effectAfter, expected) => {
    const check = { kind: "survey-year", source: "MATNING", first: 2008, every: 3 } satisfies Check;
    expect(foundIn(check, { effectSource: "ENKAT+MATNING", effectBefore, effectAfter })).toBe(expected);
    expect(foundIn(check, { effectSource: "ENKAT", effectBefore, effectAfter })).toBe("");
  });
  it("a survey's years are those of a cell that there is", () => {
    expect(
      foundIn({ kind: "survey-year", source: "MATNING", first: 2008, every: 3 }, { effectSource: "MATNING" }),
    ).toBe("");
  });

  it.each<readonly [completed: Said, followedUp: Said, after: Said, expected: string]>([
    ["2024-01-31", "2024-01-30", "5", ""],
    ["2024-01-31", "2024-01-31", "5", "followUpDate months=0"],
    ["2024-01-31", "2024-02-28", "5", "followUpDate months=0"],
    ["2024-01-31", "2024-02-29", "5", "followUpDate months=1"],
    ["2024-01-31", "2024-07-30", "5", "followUpDate months=5"],
    ["2024-01-31", "2024-07-31", "5", ""],
    ["2023-11-15", "2024-02-14", "5", "followUpDate months=2"],
    ["2023-11-15", "2024-02-15", "5", "followUpDate months=3"],
    ["2024-01-31", "2024-02-29", "", ""],
    ["?i vintras", "2024-02-29", "5", ""],
    ["2024-01-31", "?snart", "5", ""],
  ])("done %s and measured %s with %j", (completedDate, followUpDate, effectAfter, expected) => {
    expect(foundIn({ kind: "too-early", months: 6 }, { completedDate, followUpDate, effectAfter })).toBe(expected);
  });
});

describe("a follow-up that was promised", () => {
  const promised = { followUpPlan: "VANDRING+OBSERVATION", status: "GENOMFORT", completedDate: "2024-05-12" };
  const method = "method=followUpPlan/VANDRING";
  it.each<readonly [string, Cells, overdue: string, reminded: string]>([
    ["with a cell for its result", { followUpResult: "" }, `followUpResult ${method}`, ""],
    ["with a cell for whether it was made", { followUpDone: "" }, `followUpDone ${method}`, ""],
    ["with neither", {}, `followUpPlan ${method}`, ""],
    ["in two ways", { followUpPlan: "VANDRING+POLIS" }, `followUpPlan ${method}|followUpPlan/POLIS`, ""],
    ["in a way that cannot be measured", { followUpPlan: "OBSERVATION" }, "", ""],
    ["in part", { status: "DELVIS_GENOMFORT" }, `followUpPlan ${method}`, ""],
    ["of what is running", { status: "PAGAR" }, "", ""],
    ["six months ago today", { completedDate: "2024-05-13" }, "", `followUpPlan ${method}`],
    ["of what was done today", { completedDate: "2024-11-13" }, "", `followUpPlan ${method}`],
    ["of what is done tomorrow", { completedDate: "2024-11-14" }, "", ""],
    ["of what was done nobody knows when", { completedDate: "?" }, "", ""],
    ["with a result", { followUpResult: "Ljusare." }, "", ""],
    ["with a dash for a result", { followUpResult: "?-" }, `followUpResult ${method}`, ""],
  ])("%s", (_, cells, overdue, reminded) => {
    const said = [true, false].map((isOverdue) =>
      foundIn({ kind: "promise-kept", graceMonths: 6, overdue: isOverdue }, { ...promised, ...cells }),
    );
    expect(said).toEqual([overdue, reminded]);
  });
  it("whose column was left unread on purpose is not missing", () => {
    const at = { file: "Farsta.xlsx", sheet: "Blad" };
    const remarks = [{ code: "STR-05", at, params: { field: "followUpResult" } }];
    const more = { readings: [workbook({ remarks })] };
    expect(foundIn({ kind: "promise-kept", graceMonths: 6, overdue: true }, promised, {}, more)).toBe("");
  });
  it("is called by the code of its list", () => {
    const fields = edition.fields.map((field) => (field.id === "followUpPlan" ? { ...field, list: "ways" } : field));
    const lists = [
      { id: "followUpPlan", codes: [{ code: "POLIS", label: { sv: "P", en: "P" }, words: [], measurable: true }] },
      { id: "ways", codes: [{ code: "VANDRING", label: { sv: "V", en: "W" }, words: [], measurable: true }] },
    ];
    const check = { kind: "promise-kept", graceMonths: 6, overdue: true } satisfies Check;
    const more = { edition: { fields, lists } };
    expect(foundIn(check, promised, {}, more)).toBe("followUpPlan method=ways/VANDRING");
    const without = fields.map((field) => ({ ...field, list: undefined }));
    expect(foundIn(check, promised, {}, { edition: { fields: without, lists } })).toBe("");
  });
});

describe("a name or a type that says what it should not", () => {
  const check = {
    kind: "several-projects-in-one",
    phrases: ["Diverse projekt", "flera projekt"],
    nouns: ["projekt", "platser"],
  } satisfies Check;
  it.each<readonly [string, boolean]>([
    ["Diverse projekt", true],
    ["Farsta: FLERA PROJEKT!", true],
    ["Diverse projektering", false],
    ["Flera projekt", true],
    ["4 projekt i Farsta", true],
    ["12 platser", true],
    ["02 projekt", true],
    ["100 projekt", true],
    ["010 projekt", true],
    ["1 projekt", false],
    ["01 projekt", false],
    ["0 projekt", false],
    ["2024 projekt", false],
    ["0004 projekt", false],
    ["Projekt 4", false],
    ["4 projektörer", false],
    ["A4 projekt", false],
    ["Lampor", false],
  ])("%s: %s", (name, isSeveral) => {
    expect(foundIn(check, { projectName: name }, { name })).toBe(isSeveral ? "projectName" : "");
  });

  it.each<readonly [Said, string]>([
    ["SKO", "investmentType"],
    ["BEL+SKO", "investmentType"],
    ["BEL", ""],
    ["?skötsel", ""],
  ])("%s is operation and upkeep", (investmentType, expected) => {
    expect(foundIn({ kind: "not-an-investment" }, { investmentType })).toBe(expected);
  });
});

describe("a nämnd that", () => {
  const ended = "namnd=Spånga-Tensta stadsdelsnämnd ended=2023-06-30 successor=Järva stadsdelsnämnd";
  it.each<readonly [says: string, grantedNamnd: string | null, asOf: string, cells: Cells, expected: string]>([
    ["has ended", "spanga-tensta", "2023-07-01", { grantedNamnd: "", reportingNamnd: "" }, `grantedNamnd ${ended}`],
    ["has ended, and reports", "spanga-tensta", "2023-07-01", { reportingNamnd: "" }, `reportingNamnd ${ended}`],
    ["ends today", "spanga-tensta", "2023-06-30", {}, ""],
    ["goes on", "farsta", "2024-11-13", {}, ""],
    ["nobody knows", null, "2024-11-13", {}, ""],
  ])("%s", (_, grantedNamnd, asOf, cells, expected) => {
    const more = { asOf: asOf as IsoDate };
    expect(foundIn({ kind: "namnd-has-ended" }, cells, { grantedNamnd }, more)).toBe(expected);
  });

  const early = (before: string): string => `grantedNamnd namnd=Järva stadsdelsnämnd from=2023-07-01 before=${before}`;
  const last = "Spånga-Tensta stadsdelsnämnd|Rinkeby-Kista stadsdelsnämnd";
  const none = { 0: {} };
  it.each<readonly [string, Cells, Other, string]>([
    ["was granted money the day before it began", { decisionDate: "2023-06-30" }, {}, early(last)],
    ["was granted money the day that it began", { decisionDate: "2023-07-01" }, {}, ""],
    [
      "was granted money long before",
      { decisionDate: "2006-01-01" },
      {},
      early("Spånga-Tensta stadsdelsnämnd|Rinkeby stadsdelsnämnd|Kista stadsdelsnämnd"),
    ],
    ["was granted money in an earlier year", {}, { years: { 2021: {}, 2022: {} } }, early(last)],
    ["was granted money in the year that it began too", {}, { years: { 2022: {}, 2023: {} } }, ""],
    ["was granted money in earlier years", { budgetYear: "2021–2022" }, { years: none }, early(last)],
    [
      "was granted money in an earlier year of another way to write it",
      { budgetYear: "2022 (höst)" },
      { years: none },
      early(last),
    ],
    ["was granted money in many years", { budgetYear: "2020, 2021, 2023" }, { years: none }, ""],
    ["was granted money until the year that it began", { budgetYear: "2021–2023" }, { years: none }, ""],
    ["was granted money in a year of other figures", { budgetYear: "VP12022, dnr 120221" }, { years: none }, ""],
    ["was granted money nobody knows when", { budgetYear: "?ifjol" }, { years: none }, ""],
    ["was granted money without a year", {}, { years: none }, ""],
    [
      "was granted money in a year that its decision says otherwise",
      { decisionDate: "2023-07-01" },
      { years: { 2022: {} } },
      "",
    ],
  ])("%s", (_, cells, other, expected) => {
    const all = { grantedNamnd: "", ...cells };
    expect(foundIn({ kind: "namnd-not-yet" }, all, { grantedNamnd: "jarva", ...other })).toBe(expected);
    expect(foundIn({ kind: "namnd-not-yet" }, all, { ...other, grantedNamnd: null })).toBe("");
    expect(foundIn({ kind: "namnd-not-yet" }, all, { ...other, grantedNamnd: "trafiknamnden" })).toBe("");
  });

  const elsewhere = (dialogue: string, area = "Farsta"): string => `districtDialogue dialogue=${dialogue} area=${area}`;
  const dialogues: readonly (readonly [Said, string, Other?])[] = [
    ["Skarpnäck", elsewhere("Skarpnäcks stadsdelsnämnd")],
    ["Samråd med Skarpnäcks stadsdelsnämnd i maj", elsewhere("Skarpnäcks stadsdelsnämnd")],
    ["Årsta", elsewhere("Årsta stadsdelsnämnd")],
    ["Farsta stadsdelsnämnd", ""],
    ["Trafiknämnden", ""],
    ["Ja", ""],
    ["?-", ""],
    ["", ""],
    ["Skarpnäck", "", { grantedNamnd: "trafiknamnden" }],
    ["Spånga-Tensta", "", { grantedNamnd: "jarva" }],
    ["Järva", "", { grantedNamnd: "spanga-tensta" }],
    ["Farsta", elsewhere("Farsta stadsdelsnämnd", "Järva"), { grantedNamnd: "rinkeby-kista" }],
  ];
  it.each(dialogues.map(([dialogue, expected, other = {}]) => [dialogue, expected, other] as const))(
    "the dialogue was held with: %j",
    (districtDialogue, expected, other) => {
      expect(foundIn({ kind: "dialogue-elsewhere" }, { districtDialogue }, other)).toBe(expected);
    },
  );
});
