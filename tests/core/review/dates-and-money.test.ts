/** What the rules say of one project's dates and money, written down by hand. The as-of date is 2024-11-13. */
import { ore } from "../../../src/core/values/ore";
import type { IsoDate } from "../../../src/core/values/iso-date";
import {
  found,
  foundIn,
  project,
  remarksOf,
  ruleOf,
  share,
  tkr,
  told,
  workbook,
  type Cells,
  type Check,
  type Other,
  type Said,
} from "./plain";

type Row = readonly [says: string, cells: Cells, expected: string];

describe("a date that is before the first possible day", () => {
  it.each<Row>([
    ["the day before", { decisionDate: "2017-12-31" }, "decisionDate date=2017-12-31 year=2018"],
    ["the day itself", { decisionDate: "2018-01-01" }, ""],
    ["the month before", { decisionDate: "2017-12" }, "decisionDate date=2017-12-31 year=2018"],
    ["the month that begins with it", { decisionDate: "2018-01" }, ""],
    ["one that cannot be read", { decisionDate: "?ifjol" }, ""],
  ])("%s", (_, cells, expected) => {
    expect(foundIn({ kind: "not-before", field: "decisionDate", day: "2018-01-01" }, cells)).toBe(expected);
  });
});

describe("a date that is in the future", () => {
  const check = { kind: "not-in-the-future", fields: ["completedDate", "reportDate"] } satisfies Check;
  it.each<Row>([
    ["today", { completedDate: "2024-11-13" }, ""],
    ["tomorrow", { completedDate: "2024-11-14" }, "completedDate field=completedDate date=2024-11-14 asOf=2024-11-13"],
    ["this month", { completedDate: "2024-11" }, ""],
    ["next month", { reportDate: "2024-12" }, "reportDate field=reportDate date=2024-12-31 asOf=2024-11-13"],
    ["a plan", { plannedCompletion: "2025-01-01", completedDate: "", reportDate: "?snart" }, ""],
  ])("%s", (_, cells, expected) => {
    expect(foundIn(check, cells)).toBe(expected);
  });
});

describe("the first date after the second", () => {
  const order = (sameDay: boolean) =>
    ({ kind: "date-order", first: "startDate", then: "completedDate", sameDay }) satisfies Check;
  it.each<readonly [first: string, then: string, onSameDay: string, otherwise: string]>([
    ["2024-05-01", "2024-05-02", "", ""],
    ["2024-05-02", "2024-05-02", "", "completedDate start=2024-05-02 completed=2024-05-02"],
    ["2024-05-03", "2024-05-02", ...twice("completedDate start=2024-05-03 completed=2024-05-02")],
    ["2024-05-31", "2024-05", "", "completedDate start=2024-05-31 completed=2024-05-31"],
    ["2024-05-30", "2024-05", "", ""],
    ["2024-05", "2024-05-01", "", "completedDate start=2024-05-31 completed=2024-05-01"],
    ["2024-05", "2024-04-30", ...twice("completedDate start=2024-05-31 completed=2024-04-30")],
    ["?i maj", "2024-05-02", "", ""],
    ["2024-05-03", "", "", ""],
  ])("%s and %s", (startDate, completedDate, onSameDay, otherwise) => {
    expect(foundIn(order(true), { startDate, completedDate })).toBe(onSameDay);
    expect(foundIn(order(false), { startDate, completedDate })).toBe(otherwise);
  });
  it("is told of only where the rule concerns the project", () => {
    const dates = { startDate: "2024-05-03", completedDate: "2024-05-02" };
    const check = { ...order(true), when: { filled: ["comment"] } } satisfies Check;
    expect(foundIn(check, { ...dates, comment: "" })).toBe("");
    expect(foundIn(check, { ...dates, comment: "Klart." })).not.toBe("");
  });
});

describe("the report's last day", () => {
  const of = (outcome: "missing" | "ahead" | "late"): Check => ({ kind: "report-deadline", outcome });
  const beside = project({ completedDate: "", reportDate: "" });
  it.each<readonly [says: string, cells: Cells, missing: string, ahead: string, late: string]>([
    ["passed", { completedDate: "2024-01-31", reportDate: "" }, "reportDate due=2024-07-31 days=105", "", ""],
    [
      "passed, without a cell for the report",
      { completedDate: "2024-01-31" },
      "completedDate due=2024-07-31 days=105",
      "",
      "",
    ],
    ["passed, with a day that cannot be read", { completedDate: "2024-01-31", reportDate: "?i somras" }, "", "", ""],
    ["yesterday", { completedDate: "2024-05-12", reportDate: "" }, "reportDate due=2024-11-12 days=1", "", ""],
    ["today", { completedDate: "2024-05-13", reportDate: "" }, "", "reportDate due=2024-11-13 days=0", ""],
    ["ahead", { completedDate: "2024-11-01", reportDate: "" }, "", "reportDate due=2025-05-01 days=169", ""],
    ["kept", { completedDate: "2024-01-31", reportDate: "2024-07-31" }, "", "", ""],
    ["not kept", { completedDate: "2024-01-31", reportDate: "2024-08-02" }, "", "", "reportDate due=2024-07-31 days=2"],
    ["unknown", { completedDate: "", reportDate: "", status: "GENOMFORT" }, "", "", ""],
  ])("%s", (_, cells, missing, ahead, late) => {
    const said = (["missing", "ahead", "late"] as const).map((outcome) =>
      found(of(outcome), [project(cells), beside]).join("; "),
    );
    expect(said).toEqual([missing, ahead, late]);
  });
  it("is told with the decision that has moved it", () => {
    const until = "2024-12-01" as IsoDate;
    const extension = { until, dnr: "KS 2024/1" };
    const moved = {
      ...project({ completedDate: "2024-01-31", reportDate: "" }),
      ...({ reportStatus: "not-yet-due", daysLate: 0, reportDueOn: until, extension } as const),
    };
    expect(found(of("ahead"), [moved as never])).toEqual(["reportDate due=2024-12-01 KS 2024/1 days=18"]);
  });
});

describe("a project that runs for long", () => {
  it.each<Row>([
    [
      "granted more than 18 months ago",
      { decisionDate: "2023-05-12", reportDate: "" },
      "decisionDate decision=2023-05-12 months=18",
    ],
    ["granted 18 months ago", { decisionDate: "2023-05-13", reportDate: "" }, ""],
    ["with a report", { decisionDate: "2023-05-12", reportDate: "2024-01-01" }, ""],
    ["with a report on a day that cannot be read", { decisionDate: "2023-05-12", reportDate: "?i vår" }, ""],
    ["granted nobody knows when", { decisionDate: "?förr", reportDate: "" }, ""],
  ])("%s", (_, cells, expected) => {
    expect(foundIn({ kind: "long-running" }, cells)).toBe(expected);
  });

  it.each<Row>([
    [
      "running, planned until yesterday",
      { status: "PAGAR", plannedCompletion: "2024-11-12" },
      "plannedCompletion planned=2024-11-12",
    ],
    [
      "not begun, planned until yesterday",
      { status: "EJ_PABORJAT", plannedCompletion: "2024-11-12" },
      "plannedCompletion planned=2024-11-12",
    ],
    ["running, planned until today", { status: "PAGAR", plannedCompletion: "2024-11-13" }, ""],
    ["done", { status: "GENOMFORT", plannedCompletion: "2024-11-12" }, ""],
    ["running, without a plan", { status: "PAGAR", plannedCompletion: "" }, ""],
  ])("beyond its plan: %s", (_, cells, expected) => {
    expect(foundIn({ kind: "past-plan" }, cells)).toBe(expected);
  });
});

describe("a status that the rest contradicts", () => {
  it.each<readonly [status: string, cells: Cells, isContradicted: boolean]>([
    ["EJ_PABORJAT", { completedDate: "2024-11-13" }, true],
    ["EJ_PABORJAT", { completedDate: "2024-11-14" }, false],
    ["EJ_PABORJAT", { completedDate: "2024-11" }, false],
    ["EJ_PABORJAT", { spentAmount: 2 }, true],
    ["EJ_PABORJAT", { spentAmount: 1 }, false],
    ["EJ_PABORJAT", { spentAmount: tkr(1), grantedAmount: 5 }, true],
    ["EJ_PABORJAT", { spentAmount: "?mycket" }, false],
    ["EJ_PABORJAT", {}, false],
    ["PAGAR", { completedDate: "2024-11-13" }, true],
    ["PAGAR", { completedDate: "2024-11-14", spentAmount: 200 }, false],
    ["GENOMFORT", { grantedAmount: 1, spentAmount: 0 }, true],
    ["GENOMFORT", { grantedAmount: 0, spentAmount: 0 }, false],
    ["GENOMFORT", { grantedAmount: "?", spentAmount: 0 }, false],
    ["GENOMFORT", { grantedAmount: 1, spentAmount: 1, completedDate: "2024-11-12" }, false],
    ["GENOMFORT", { grantedAmount: 1, spentAmount: "" }, false],
    ["AVBRUTET", { grantedAmount: 1, spentAmount: 0, completedDate: "2024-01-01" }, false],
    ["?typ klart", { spentAmount: 200, completedDate: "2024-01-01" }, false],
  ])("%s with %j: %s", (status, cells, isContradicted) => {
    expect(foundIn({ kind: "status-contradicted" }, { ...cells, status })).toBe(
      isContradicted ? `status status=status/${status}` : "",
    );
  });
  it("is told where more is spent than its unit rounds away", () => {
    const spent = (taken: number): string =>
      foundIn(
        { kind: "status-contradicted" },
        { status: "EJ_PABORJAT" },
        { years: { 2023: { spentAmount: tkr(1) }, 2024: { spentAmount: -taken } } },
      );
    expect(spent(500)).toBe("");
    expect(spent(499)).toBe("status status=status/EJ_PABORJAT");
  });
});

describe("money beyond what there is", () => {
  const over = { kind: "exceeds", what: "spent-over-available" } satisfies Check;
  it.each<Row>([
    ["as much", { grantedAmount: 100, spentAmount: 100 }, ""],
    ["a krona more", { grantedAmount: 100, spentAmount: 101 }, ""],
    ["two kronor more", { grantedAmount: 100, spentAmount: 102 }, "spentAmount spent=102 available=100"],
    ["less", { grantedAmount: 100, spentAmount: 50 }, ""],
    ["with money carried in", { grantedAmount: 100, carriedIn: 5, spentAmount: 106 }, ""],
    [
      "beyond money carried in",
      { grantedAmount: 100, carriedIn: 5, spentAmount: 107 },
      "spentAmount spent=107 available=105",
    ],
    ["with money from elsewhere", { grantedAmount: 100, spentAmount: 200, coFinancing: "Fastighetsägaren" }, ""],
    [
      "with none from elsewhere",
      { grantedAmount: 100, spentAmount: 200, coFinancing: "?-" },
      "spentAmount spent=200 available=100",
    ],
    ["nobody knows how much", { grantedAmount: "?", spentAmount: 200 }, ""],
    ["of which nobody knows what was spent", { grantedAmount: 100, spentAmount: "?" }, ""],
    ["a grant in thousands", { grantedAmount: tkr(100), spentAmount: 100_500 }, ""],
    [
      "more than thousands round away",
      { grantedAmount: tkr(100), spentAmount: 100_501 },
      "spentAmount spent=100501 available=100000",
    ],
    ["carried in in thousands", { grantedAmount: 100, carriedIn: tkr(1), spentAmount: 1_600 }, ""],
    ["spent in thousands", { grantedAmount: 99_500, spentAmount: tkr(100) }, ""],
  ])("spent: %s", (_, cells, expected) => {
    expect(foundIn(over, cells)).toBe(expected);
  });

  it.each<Row>([
    ["as much", { estimatedCost: 100, grantedAmount: 100 }, ""],
    ["a krona more", { estimatedCost: 101, grantedAmount: 100 }, ""],
    ["two kronor more", { estimatedCost: 102, grantedAmount: 100 }, "estimatedCost estimated=102 granted=100"],
    ["with money from elsewhere", { estimatedCost: 200, grantedAmount: 100, coFinancing: "Fastighetsägaren" }, ""],
    ["unknown", { estimatedCost: "?", grantedAmount: 100 }, ""],
    ["beside an unknown grant", { estimatedCost: 200, grantedAmount: "?" }, ""],
    ["in thousands", { estimatedCost: tkr(100), grantedAmount: 99_500 }, ""],
    ["beside a grant in thousands", { estimatedCost: 100_500, grantedAmount: tkr(100) }, ""],
    [
      "more than thousands round away",
      { estimatedCost: 100_501, grantedAmount: tkr(100) },
      "estimatedCost estimated=100501 granted=100000",
    ],
  ])("calculated: %s", (_, cells, expected) => {
    expect(foundIn({ kind: "exceeds", what: "estimate-over-granted" }, cells)).toBe(expected);
  });

  const left = { grantedAmount: 100, spentAmount: 60 };
  it.each<Row>([
    ["all of it", { carriedOut: 30, returnedAmount: 10 }, ""],
    ["a krona more", { carriedOut: 30, returnedAmount: 11 }, ""],
    ["two kronor more", { carriedOut: 30, returnedAmount: 12 }, "returnedAmount disposed=42 surplus=40"],
    ["returned alone", { returnedAmount: 42 }, "returnedAmount disposed=42 surplus=40"],
    ["carried out alone", { carriedOut: 42 }, "carriedOut disposed=42 surplus=40"],
    ["carried out, and nothing returned", { carriedOut: 42, returnedAmount: "" }, "carriedOut disposed=42 surplus=40"],
    ["returned, and nobody knows what was carried out", { carriedOut: "?", returnedAmount: 42 }, ""],
    ["carried out, and nobody knows what was returned", { carriedOut: 42, returnedAmount: "?" }, ""],
    ["of an unknown surplus", { carriedOut: 42, spentAmount: "?" }, ""],
    ["nothing", {}, ""],
    ["in thousands", { returnedAmount: tkr(1), grantedAmount: 560 }, ""],
  ])("disposed of: %s", (_, cells, expected) => {
    expect(foundIn({ kind: "exceeds", what: "disposed-over-surplus" }, { ...left, ...cells })).toBe(expected);
  });

  it.each<Row>([
    ["running", { ...left, status: "PAGAR" }, "status surplus=40"],
    ["not begun", { ...left, status: "EJ_PABORJAT" }, "status surplus=40"],
    ["done", { ...left, status: "GENOMFORT" }, ""],
    ["a krona left", { status: "PAGAR", grantedAmount: 100, spentAmount: 99 }, ""],
    ["two kronor left", { status: "PAGAR", grantedAmount: 100, spentAmount: 98 }, "status surplus=2"],
    ["nobody knows what is left", { status: "PAGAR", grantedAmount: 100, spentAmount: "?" }, ""],
    ["thousands", { status: "PAGAR", grantedAmount: 100_500, spentAmount: tkr(100) }, ""],
    [
      "more than thousands round away",
      { status: "PAGAR", grantedAmount: 100_501, spentAmount: tkr(100) },
      "status surplus=501",
    ],
    ["a grant in thousands", { status: "PAGAR", grantedAmount: tkr(100), spentAmount: 99_500 }, ""],
    ["carried in in thousands", { status: "PAGAR", grantedAmount: 0, carriedIn: tkr(1), spentAmount: 500 }, ""],
  ])("a surplus that is not final: %s", (_, cells, expected) => {
    expect(foundIn({ kind: "surplus-not-final" }, cells)).toBe(expected);
  });

  it("is larger than any project costs, whatever its sign and wherever it stands", () => {
    const check = { kind: "too-large" } satisfies Check;
    const most = 50_000_000;
    const cells = { estimatedCost: most, appliedAmount: most + 1, comment: "A" };
    const years = {
      2023: { grantedAmount: -most, spentAmount: 1 },
      2024: { grantedAmount: -most - 1, spentAmount: most + 2 },
    };
    const limits = { edition: { projectAmounts: { smallest: 0, largest: most, impossible: most * 10 } } };
    expect(foundIn(check, cells, { years }, limits).split("; ").toSorted()).toEqual([
      "appliedAmount amount=50000001",
      "grantedAmount 2024 amount=-50000001",
      "spentAmount 2024 amount=50000002",
    ]);
    expect(foundIn(check, { estimatedCost: most }, {}, limits)).toBe("");
    const odd = { edition: { projectAmounts: { smallest: 0, largest: 1.1, impossible: 9 } } };
    expect(foundIn(check, { estimatedCost: { value: { type: "amount", ore: ore(111n) } } }, {}, odd)).toBe(
      "estimatedCost amount=1.11",
    );
    expect(foundIn(check, { estimatedCost: { value: { type: "amount", ore: ore(110n) } } }, {}, odd)).toBe("");
  });
});

describe("money spent in a year that nothing was granted for", () => {
  it.each<readonly [string, Other["years"], string]>([
    [
      "the next year",
      { 2023: { grantedAmount: 9, spentAmount: 1 }, 2024: { spentAmount: 2 } },
      "spentAmount 2024 year=2024",
    ],
    ["no more than rounding", { 2023: { grantedAmount: 9, spentAmount: 1 }, 2024: { spentAmount: 1 } }, ""],
    ["thousands", { 2023: { grantedAmount: 9, spentAmount: tkr(0) }, 2024: { spentAmount: 500 } }, ""],
    [
      "more than thousands round away",
      { 2023: { grantedAmount: 9, spentAmount: tkr(0) }, 2024: { spentAmount: 501 } },
      "spentAmount 2024 year=2024",
    ],
    ["with money carried in", { 2023: { grantedAmount: 9 }, 2024: { carriedIn: 5, spentAmount: 2 } }, ""],
    [
      "with nothing carried in",
      { 2023: { grantedAmount: 9 }, 2024: { carriedIn: 0, spentAmount: 2 } },
      "spentAmount 2024 year=2024",
    ],
    [
      "granted nothing",
      { 2023: { grantedAmount: 9 }, 2024: { grantedAmount: 0, spentAmount: 2 } },
      "spentAmount 2024 year=2024",
    ],
    ["granted nobody knows what", { 2023: { grantedAmount: 9 }, 2024: { grantedAmount: "?", spentAmount: 2 } }, ""],
    ["carried in nobody knows what", { 2023: { grantedAmount: 9 }, 2024: { carriedIn: "?", spentAmount: 2 } }, ""],
    ["of a project that was granted nothing", { 2023: { grantedAmount: 0 }, 2024: { spentAmount: 2 } }, ""],
    ["of a project without a grant", { 2023: { spentAmount: 3, grantedAmount: "" }, 2024: { spentAmount: 2 } }, ""],
    [
      "beside a grant apart from the years",
      { 0: { grantedAmount: 9 }, 2023: { spentAmount: 2 }, 2024: { grantedAmount: 1 } },
      "",
    ],
    [
      "beside an empty cell apart from the years",
      { 0: { grantedAmount: "" }, 2023: { spentAmount: 2 }, 2024: { grantedAmount: 1 } },
      "spentAmount 2023 year=2023",
    ],
    [
      "beside a grant apart from the years that cannot be read",
      { 0: { grantedAmount: "?" }, 2023: { spentAmount: 2 }, 2024: { grantedAmount: 1 } },
      "",
    ],
    ["in no year", { 0: { spentAmount: 5 }, 2023: { grantedAmount: 9 } }, ""],
    ["nobody knows how much", { 2023: { grantedAmount: 9 }, 2024: { spentAmount: "?" } }, ""],
  ])("%s", (_, years, expected) => {
    expect(foundIn({ kind: "spent-outside-granted-years" }, {}, { years: years! })).toBe(expected);
  });
});

describe("a reported figure", () => {
  const deviation = (reversed = false): Check => ({ kind: "matches-computed", figure: "deviation", reversed });
  const costs = { estimatedCost: 100, spentAmount: 90 };
  it.each<Row>([
    ["as computed", { ...costs, reportedDeviation: 10 }, ""],
    ["a krona off", { ...costs, reportedDeviation: 11 }, ""],
    ["two kronor more", { ...costs, reportedDeviation: 12 }, "reportedDeviation reported=12 computed=10"],
    ["a krona less", { ...costs, reportedDeviation: 9 }, ""],
    ["two kronor less", { ...costs, reportedDeviation: 8 }, "reportedDeviation reported=8 computed=10"],
    ["about", { ...costs, reportedDeviation: "ca 50" }, ""],
    ["of a calculation in thousands", { estimatedCost: tkr(1), spentAmount: 900, reportedDeviation: 600 }, ""],
    ["of spending in thousands", { estimatedCost: 1_100, spentAmount: tkr(1), reportedDeviation: 600 }, ""],
    ["in thousands", { estimatedCost: 1_400, spentAmount: 900, reportedDeviation: tkr(1) }, ""],
    ["of about an amount", { estimatedCost: 100, spentAmount: "ca 90", reportedDeviation: 50 }, ""],
    ["of an amount that is not known", { estimatedCost: 100, spentAmount: "?", reportedDeviation: 50 }, ""],
    ["that cannot be read", { ...costs, reportedDeviation: "?lägre" }, ""],
  ])("a deviation %s", (_, cells, expected) => {
    expect(foundIn(deviation(), cells)).toBe(expected);
  });
  it("of several years is added up, and told of at the first", () => {
    const years = { 2023: { spentAmount: 40, reportedDeviation: 4 }, 2024: { spentAmount: 50, reportedDeviation: 6 } };
    expect(foundIn(deviation(), { estimatedCost: 100 }, { years })).toBe("");
    expect(foundIn(deviation(), { estimatedCost: 200 }, { years })).toBe(
      "reportedDeviation 2023 reported=10 computed=110",
    );
  });
  it.each<readonly [Said, string]>([
    ["", "reportedDeviation 2023 reported=4 computed=10"],
    ["?-", "reportedDeviation 2023 reported=4 computed=10"],
    ["ca 6", ""],
    ["?lägre", ""],
  ])("of several years is not compared where one year's is not known: %j", (reportedDeviation, expected) => {
    const years = { 2023: { spentAmount: 40, reportedDeviation: 4 }, 2024: { spentAmount: 50, reportedDeviation } };
    expect(foundIn(deviation(), { estimatedCost: 100 }, { years })).toBe(expected);
  });

  const surplus = (reversed = false): Check => ({ kind: "matches-computed", figure: "surplus", reversed });
  const costing = { grantedAmount: 100, spentAmount: 90 };
  it.each<Row>([
    ["as computed", { ...costing, reportedSurplus: 10 }, ""],
    ["two kronor more", { ...costing, reportedSurplus: 12 }, "reportedSurplus reported=12 computed=10"],
    ["of an overdrawn project, with its sign", { ...costing, spentAmount: 120, reportedSurplus: -20 }, ""],
    ["of an overdrawn project, as nothing", { ...costing, spentAmount: 120, reportedSurplus: 0 }, ""],
    [
      "of an overdrawn project, as something",
      { ...costing, spentAmount: 120, reportedSurplus: 5 },
      "reportedSurplus reported=5 computed=-20",
    ],
    ["before it was carried out", { ...costing, carriedOut: 6, reportedSurplus: 10 }, ""],
    ["after it was carried out", { ...costing, carriedOut: 6, reportedSurplus: 4 }, ""],
    [
      "after some of it was carried out",
      { ...costing, carriedOut: 6, reportedSurplus: 0 },
      "reportedSurplus reported=0 computed=10",
    ],
    ["nothing, where nobody knows what was carried out", { ...costing, carriedOut: "?", reportedSurplus: 0 }, ""],
    ["something, where nobody knows what was carried out", { ...costing, carriedOut: "?", reportedSurplus: 4 }, ""],
    ["something, where nobody knows what was returned", { ...costing, returnedAmount: "?", reportedSurplus: 4 }, ""],
    ["after about an amount was carried out", { ...costing, carriedOut: "ca 6", reportedSurplus: 4 }, ""],
    [
      "more than all of it, where nobody knows what was carried out",
      { ...costing, carriedOut: "?", reportedSurplus: 12 },
      "reportedSurplus reported=12 computed=10",
    ],
    [
      "less than nothing, where nobody knows what was carried out",
      { ...costing, carriedOut: "?", reportedSurplus: -2 },
      "reportedSurplus reported=-2 computed=10",
    ],
    [
      "something, where nothing was left to carry out",
      { ...costing, spentAmount: 120, carriedOut: "?", reportedSurplus: 4 },
      "reportedSurplus reported=4 computed=-20",
    ],
    ["about", { ...costing, reportedSurplus: "ca 50" }, ""],
    ["of about an amount", { grantedAmount: 100, spentAmount: "ca 90", reportedSurplus: 50 }, ""],
    ["of an amount that is not known", { grantedAmount: 100, spentAmount: "?", reportedSurplus: 50 }, ""],
    ["in thousands", { grantedAmount: 1_400, spentAmount: 0, reportedSurplus: tkr(1) }, ""],
    ["of a grant in thousands", { grantedAmount: tkr(1), spentAmount: 400, reportedSurplus: 1_000 }, ""],
    ["of spending in thousands", { grantedAmount: 1_600, spentAmount: tkr(1), reportedSurplus: 1_000 }, ""],
    ["of thousands carried in", { grantedAmount: 0, carriedIn: tkr(1), spentAmount: 400, reportedSurplus: 1_000 }, ""],
  ])("a surplus %s", (_, cells, expected) => {
    expect(foundIn(surplus(), cells)).toBe(expected);
  });
  const years = (first: Cells, second: Cells): NonNullable<Other["years"]> => ({
    2023: { grantedAmount: 100, spentAmount: 90, ...first },
    2024: { grantedAmount: 50, spentAmount: 20, ...second },
  });
  it.each<readonly [string, Cells, Cells, Cells, string]>([
    ["each year's own", { reportedSurplus: 10 }, { reportedSurplus: 30 }, {}, ""],
    ["of the whole project", { reportedSurplus: 40 }, { reportedSurplus: 40 }, {}, ""],
    [
      "of the other year",
      { reportedSurplus: 10 },
      { reportedSurplus: 10 },
      {},
      "reportedSurplus 2024 reported=10 computed=30",
    ],
    ["of the project, apart from its years", {}, {}, { reportedSurplus: 40 }, ""],
    ["of a year, apart from the years", {}, {}, { reportedSurplus: 30 }, "reportedSurplus reported=30 computed=40"],
    ["of a year, while nobody knows the other's", { spentAmount: "?" }, { reportedSurplus: 30 }, {}, ""],
    ["of what may be left of the whole", {}, { carriedOut: "?", reportedSurplus: 35 }, {}, ""],
    ["of what may be left, while nobody knows the other's", { spentAmount: "?" }, { reportedSurplus: 3 }, {}, ""],
    [
      "of no year, while nobody knows the other's",
      { spentAmount: "?" },
      { reportedSurplus: 33 },
      {},
      "reportedSurplus 2024 reported=33 computed=30",
    ],
  ])("a surplus %s", (_, first, second, own, expected) => {
    expect(foundIn(surplus(), own, { years: years(first, second) })).toBe(expected);
  });

  const utilisation = { kind: "matches-computed", figure: "utilisation", reversed: false } satisfies Check;
  it.each<Row>([
    ["as computed", { ...costing, reportedUtilisation: share(900) }, ""],
    ["half a point more", { ...costing, reportedUtilisation: share(905) }, ""],
    ["half a point less", { ...costing, reportedUtilisation: share(895) }, ""],
    ["more", { ...costing, reportedUtilisation: share(906) }, "reportedUtilisation reported=0.906 computed=0.9"],
    ["less", { ...costing, reportedUtilisation: share(894) }, "reportedUtilisation reported=0.894 computed=0.9"],
    ["about", { ...costing, reportedUtilisation: { ...share(500), approximate: true } }, ""],
    ["that cannot be read", { ...costing, reportedUtilisation: "?hög" }, ""],
    ["of about a grant", { ...costing, grantedAmount: "ca 100", reportedUtilisation: share(500) }, ""],
    ["of about what was spent", { ...costing, spentAmount: "ca 90", reportedUtilisation: share(500) }, ""],
    ["of nothing", { ...costing, grantedAmount: 0, reportedUtilisation: share(500) }, ""],
    ["of nobody knows what", { ...costing, grantedAmount: "?", reportedUtilisation: share(500) }, ""],
  ])("a share %s", (_, cells, expected) => {
    expect(foundIn(utilisation, cells)).toBe(expected);
  });
  it("a share of a grant that is in doubt is not compared", () => {
    expect(foundIn(utilisation, { ...costing, reportedUtilisation: share(500) }, { doubted: ["grantedAmount"] })).toBe(
      "",
    );
  });
  it.each<readonly [string, Cells, Cells, Cells, string]>([
    ["each year's own", { reportedUtilisation: share(900) }, { reportedUtilisation: share(400) }, {}, ""],
    ["of the whole project", { reportedUtilisation: share(733) }, { reportedUtilisation: share(733) }, {}, ""],
    [
      "of the other year",
      { reportedUtilisation: share(900) },
      { reportedUtilisation: share(900) },
      {},
      "reportedUtilisation 2024 reported=0.9 computed=0.4",
    ],
    ["of the project, apart from its years", {}, {}, { reportedUtilisation: share(733) }, ""],
    [
      "of a year, apart from the years",
      {},
      {},
      { reportedUtilisation: share(400) },
      `reportedUtilisation reported=0.4 computed=${110 / 150}`,
    ],
  ])("a share %s", (_, first, second, own, expected) => {
    expect(foundIn(utilisation, own, { years: years(first, second) })).toBe(expected);
  });

  it.each<readonly [reported: number, usualAlone: string, reversedAlone: string, both: readonly string[]]>([
    [-10, "reportedDeviation reported=-10 computed=10", "reportedDeviation reported=-10 computed=10", ["PRO-02"]],
    [-11, "reportedDeviation reported=-11 computed=10", "reportedDeviation reported=-11 computed=10", ["PRO-02"]],
    [-12, "reportedDeviation reported=-12 computed=10", "", ["PRO-01"]],
    [10, "", "", []],
  ])("a deviation of 10 that is reported as %s", (reportedDeviation, usualAlone, reversedAlone, both) => {
    const cells = { ...costs, reportedDeviation };
    expect(foundIn(deviation(), cells)).toBe(usualAlone);
    expect(foundIn(deviation(true), cells)).toBe(reversedAlone);
    const codes = (...checks: readonly Check[]) =>
      remarksOf(
        checks.map((check, index) => ruleOf(check, { code: `PRO-0${index + 1}` })),
        [project(cells)],
      ).map(({ code }) => code);
    expect(codes(deviation(), deviation(true))).toEqual(both);
    // A rule for the other sign of another figure changes nothing.
    expect(codes(deviation(), surplus(true))).toEqual(usualAlone === "" ? [] : ["PRO-01"]);
    expect(codes(deviation(), { kind: "manual" })).toEqual(usualAlone === "" ? [] : ["PRO-01"]);
  });
  it("with the other sign than one of what it may be is told of as that", () => {
    const cells = { ...costing, spentAmount: 120, reportedSurplus: 20 };
    expect(foundIn(surplus(true), cells)).toBe("reportedSurplus reported=20 computed=-20");
  });
  it("is compared within what the workbook's unit rounds away", () => {
    const cells = { estimatedCost: 2000, spentAmount: 1000, reportedDeviation: 1_400 };
    const told_ = (unit: "kr" | "tkr" | null, file = "Farsta.xlsx") =>
      remarksOf([ruleOf(deviation())], [project(cells)], { readings: [workbook({ unit, file })] }).map(told);
    const said = ["reportedDeviation reported=1400 computed=1000"];
    expect(told_("tkr")).toEqual([]);
    expect(told_("kr")).toEqual(said);
    expect(told_(null)).toEqual(said);
    expect(told_("tkr", "Bromma.xlsx")).toEqual(said);
  });
});

function twice(text: string): readonly [string, string] {
  return [text, text];
}
