/** Figures of projects that are written here as plain data: what is added, what is lacking and what is not known. */
import type { FieldId } from "../../../src/core/anvisningar/known-fields";
import { isCounted } from "../../../src/core/figures/counts";
import { reportTiming } from "../../../src/core/figures/deadlines";
import {
  difference,
  doubtedFigure,
  figureOf,
  mapFigure,
  needed,
  notStated,
  orNothing,
  sumFigures,
  unknownFigure,
  utilisationOf,
  utilisationOver,
} from "../../../src/core/figures/figure";
import { progressOf } from "../../../src/core/figures/project-figures";
import type { FieldValue, ProjectYear, Reading } from "../../../src/core/project/project";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { edition } from "../../support/intake";
import {
  asOf,
  cellAt,
  figure,
  figuresOf,
  inKr,
  of,
  projectOf,
  readingOf,
  shown,
  yearOf,
  type Cells,
} from "../../support/plain-project";

describe("the amount of a cell", () => {
  const at = cellAt("A1");
  const amount: FieldValue = { type: "amount", ore: inKr(5) };
  it.each<[string, Reading | undefined, string]>([
    ["no cell", undefined, "-"],
    ["an empty cell", { at, shown: "", value: null }, "-"],
    ["one that could not be read", { at, shown: "se bilaga", value: null }, "-?"],
    ["one with something else", { at, shown: "2023", value: { type: "year", year: 2023 } }, "-?"],
    ["an amount", { at, shown: "5", value: amount }, "5"],
    ["an empty cell that its sheet says is an amount", { at, shown: "", value: amount }, "5"],
    ["about an amount", { at, shown: "ca 5", value: amount, approximate: true }, "~5?"],
  ])("%s", (_, reading, expected) => {
    expect(shown(figureOf(reading))).toBe(expected);
  });
});

describe("sums and differences", () => {
  it.each([
    [[], "-"],
    [["5"], "5"],
    [["5", "7"], "12"],
    [["5", "-7"], "-2"],
    [["5", "-?"], "5?"],
    [["-?", "-?"], "-?"],
    [["5?", "7"], "12?"],
    [["~5", "7"], "~12"],
    [["5", "~7"], "~12"],
    [["~5", "~7?"], "~12?"],
  ])("%p together are %s", (parts, sum) => {
    expect(shown(sumFigures(parts.map(figure)))).toBe(sum);
    expect(shown(sumFigures([notStated, ...parts.map(figure), notStated]))).toBe(sum);
  });

  it.each([
    ["12", "5", "7"],
    ["5", "12", "-7"],
    ["5", "0", "5"],
    ["5", "~0", "~5"],
    ["~5", "2", "~3"],
    ["5", "~2", "~3"],
    ["5", "-", "-?"],
    ["-", "5", "-?"],
    ["5?", "2", "-?"],
    ["5", "2?", "-?"],
  ])("%s less %s is %s", (whole, part, left) => {
    expect(shown(difference(figure(whole), figure(part)))).toBe(left);
  });

  it("are one object where nothing is added or changed: long lists have many", () => {
    const [five, zero] = [figure("5"), figure("0")];
    expect(sumFigures([])).toBe(notStated);
    expect(sumFigures([notStated, five, notStated])).toBe(five);
    expect(difference(five, zero)).toBe(five);
    expect(mapFigure(five, (amount) => amount)).toBe(five);
    expect(mapFigure(five, () => inKr(0))).toBe(mapFigure(figure("7"), () => inKr(0)));
    expect(orNothing(notStated)).toBe(mapFigure(five, () => inKr(0)));
    expect(doubtedFigure(unknownFigure)).toBe(unknownFigure);
    expect(needed(five)).toBe(five);
    const { years, granted, balance, utilisation } = of({ grantedAmount: 100, spentAmount: 90 });
    expect([years[0]?.granted, years[0]?.balance, years[0]?.utilisation]).toEqual([granted, balance, utilisation]);
    expect([years[0]?.balance === balance, years[0]?.utilisation === utilisation]).toEqual([true, true]);
  });

  it.each([
    ["5", "0"],
    ["~5", "~0"],
    ["5?", "0?"],
    ["-?", "-?"],
  ])("what is %s becomes %s where nothing of it counts", (before, after) => {
    expect(shown(mapFigure(figure(before), () => inKr(0)))).toBe(after);
  });

  it("without an amount are nothing, where nobody must state one, and unknown where somebody must", () => {
    expect(["5", "-", "-?"].map((text) => shown(orNothing(figure(text))))).toEqual(["5", "0", "0?"]);
    expect(["5", "-", "-?", "5?"].map((text) => shown(needed(figure(text))))).toEqual(["5", "-?", "-?", "5?"]);
    expect(["5", "-", "5?"].map((text) => shown(doubtedFigure(figure(text))))).toEqual(["5?", "-?", "5?"]);
  });
});

describe("a share", () => {
  const shareOf = (granted: string, spent: string) => ({ granted: figure(granted), spent: figure(spent) });
  it.each([
    ["100", "90", 90n, true],
    ["100", "0", 0n, true],
    ["0", "90", null, true],
    ["-", "90", null, true],
    ["100", "-", null, true],
    ["-", "-", null, true],
    ["100?", "90", null, false],
    ["100", "90?", null, false],
    ["-?", "90", null, false],
  ])("of %s with %s spent", (granted, spent, part, complete) => {
    const ratio = part === null ? null : { part: part * 100n, whole: 10_000n };
    expect(utilisationOf(shareOf(granted, spent))).toEqual({ ratio, complete });
  });

  it("of several is of those that are whole, and complete where nothing was left out", () => {
    const [whole, other, half] = [shareOf("100", "90"), shareOf("50", "30"), shareOf("100", "-?")];
    const ratio = { part: 12_000n, whole: 15_000n };
    expect(utilisationOver([whole, other], false)).toEqual({ ratio, complete: true });
    expect(utilisationOver([whole, other], true)).toEqual({ ratio, complete: false });
    expect(utilisationOver([whole, half, other], false)).toEqual({ ratio, complete: false });
    expect(utilisationOver([half], false)).toEqual({ ratio: null, complete: false });
    expect(utilisationOver([], false)).toEqual({ ratio: null, complete: true });
  });
});

describe("a project", () => {
  it.each<[string, Cells, string]>([
    ["whole", { grantedAmount: 100, spentAmount: 90 }, "100 100 90 10 0 complete"],
    ["overdrawn", { grantedAmount: 100, spentAmount: 120 }, "100 100 120 0 20 complete"],
    ["with money carried in", { grantedAmount: 100, carriedIn: 30, spentAmount: 90 }, "100 130 90 40 0 complete"],
    ["with money carried in alone", { carriedIn: 30, spentAmount: 20 }, "-? -? 20 -? -? incomplete"],
    ["without a grant", { spentAmount: 20 }, "-? -? 20 -? -? incomplete"],
    ["without money spent", { grantedAmount: 100, spentAmount: "" }, "100 100 -? -? -? incomplete"],
    ["unreadable", { grantedAmount: "se bilaga", spentAmount: 20 }, "-? -? 20 -? -? incomplete"],
    ["without money", { grantedAmount: 0, spentAmount: 0 }, "0 0 0 0 0 complete"],
  ])("that is %s", (_, cells, expected) => {
    const { granted, available, spent, surplus, overrun, complete } = of(cells);
    const figures = [granted, available, spent, surplus, overrun].map(shown).join(" ");
    expect(`${figures} ${complete ? "complete" : "incomplete"}`).toBe(expected);
  });

  it("is not whole where an amount that is known is doubted", () => {
    const cells = { grantedAmount: 100, spentAmount: 90 };
    expect([of(cells, ["grantedAmount"]).complete, of(cells, ["spentAmount"]).complete]).toEqual([false, false]);
    expect(of(cells, ["carriedIn"]).complete).toBe(true);
  });

  it("must state what was granted and spent in its only year", () => {
    const [withoutGrant] = of({ spentAmount: 20 }).years;
    const [without] = of({}).years;
    expect([withoutGrant?.granted, without?.granted, without?.spent].map((one) => one && shown(one))).toEqual([
      ...["-?", "-?", "-?"],
    ]);
  });

  const spentByYear = (...years: readonly ProjectYear[]): readonly string[] => {
    const figures = figuresOf(projectOf("P", years));
    return [...figures.years.map(({ spent }) => shown(spent)), shown(figures.spent)];
  };
  it("lacks money spent only in a year with money to spend", () => {
    const first = yearOf(2023, { grantedAmount: 100, spentAmount: 90 });
    expect(spentByYear(first, yearOf(2024, {}))).toEqual(["90", "-", "90"]);
    expect(spentByYear(first, yearOf(2024, { grantedAmount: 50 }))).toEqual(["90", "-?", "90?"]);
    expect(spentByYear(first, yearOf(2024, { carriedIn: 10 }))).toEqual(["90", "-?", "90?"]);
    expect(spentByYear(first, yearOf(2024, { grantedAmount: "oklart" }))).toEqual(["90", "-?", "90?"]);
    expect(spentByYear(first, yearOf(2024, { carriedIn: 10, spentAmount: 0 }))).toEqual(["90", "0", "90"]);
  });

  it("lacks no year's money where what was spent stands apart from the years, or by year beside the grant", () => {
    const granted = { grantedAmount: 100 };
    expect(spentByYear(yearOf(null, { spentAmount: 90 }), yearOf(2023, granted))).toEqual(["90", "-", "90"]);
    expect(spentByYear(yearOf(null, granted), yearOf(2023, { spentAmount: 90 }))).toEqual(["-", "90", "90"]);
    expect(spentByYear(yearOf(null, granted), yearOf(2023, { spentAmount: "" }))).toEqual(["-?", "-", "-?"]);
    expect(spentByYear(yearOf(null, {}), yearOf(2023, granted))).toEqual(["-", "-?", "-?"]);
    expect(spentByYear(yearOf(2022, { spentAmount: 90 }), yearOf(2023, granted))).toEqual(["90", "-?", "90?"]);
  });

  it("has what it could use each year, and over its years what was carried in to the first", () => {
    const { years, available, carriedIn, carriedOut, balance } = figuresOf(
      projectOf("P", [
        yearOf(2023, { grantedAmount: 100, carriedIn: 20, spentAmount: 70, carriedOut: 50 }),
        yearOf(2024, { carriedIn: 50, spentAmount: 40, carriedOut: 5 }),
      ]),
    );
    expect(years.map((one) => [shown(one.available), shown(one.balance)])).toEqual([
      ["120", "50"],
      ["50", "10"],
    ]);
    expect([available, carriedIn, carriedOut, balance].map(shown)).toEqual(["120", "20", "5", "10"]);
  });

  it("has its codes, and deviates from what was calculated", () => {
    const codes = (...all: readonly string[]): Reading => ({
      ...{ at: cellAt("B1"), shown: all.join(), value: { type: "codes", codes: all } },
    });
    const [ended] = edition.lists.flatMap((list) => list.codes.filter(({ progress }) => progress === "completed"));
    const fields = new Map<FieldId, Reading>([
      ["investmentType", codes("a", "b")],
      ["surplusReason", codes("c")],
      ["surplusDisposition", codes("d")],
      ["status", codes(ended?.code ?? "")],
      ["estimatedCost", readingOf("estimatedCost", 130)],
    ]);
    const project = projectOf("P", [yearOf(2023, { grantedAmount: 100, spentAmount: 90 })], { fields });
    const { investmentTypes, surplusReasons, dispositions, status, progress, deviation, estimated } =
      figuresOf(project);
    expect([investmentTypes, surplusReasons, dispositions]).toEqual([["a", "b"], ["c"], ["d"]]);
    expect([status, progress, shown(estimated), shown(deviation)]).toEqual([ended?.code, "completed", "130", "40"]);
    expect(shown(of({ grantedAmount: 100, spentAmount: 90 }).deviation)).toBe("-?");
  });
});

it("what a status means is in the edition's list for it, and nowhere where there is none", () => {
  const { list } = edition.fields.find(({ id }) => id === "status") ?? {};
  const states = edition.lists.find(({ id }) => id === list)?.codes ?? [];
  expect(states.map(({ code }) => progressOf(code, edition))).toEqual(states.map(({ progress }) => progress ?? null));
  expect(new Set(states.map(({ progress }) => progress)).size).toBeGreaterThan(3);
  const [first] = states;
  expect([progressOf(null, edition), progressOf("okänd", edition)]).toEqual([null, null]);
  expect(progressOf(first?.code ?? "", { ...edition, lists: [] })).toBeNull();
  expect(progressOf(first?.code ?? "", { ...edition, fields: [] })).toBeNull();
  const known = new Set(states.map(({ code }) => code));
  const others = edition.lists.flatMap(({ codes }) => codes).filter(({ code }) => !known.has(code));
  expect(new Set(others.map(({ code }) => progressOf(code, edition)))).toEqual(new Set([null]));
});

describe("how a report stands", () => {
  const due = "2024-02-29" as IsoDate;
  it.each([
    [due, "2024-02-29", "2024-11-13", "reported-in-time", 0],
    [due, "2024-03-02", "2024-11-13", "reported-late", 2],
    [due, null, "2024-02-29", "not-yet-due", 0],
    [due, null, "2024-03-01", "missing-late", 1],
    [due, null, "2023-03-01", "not-yet-due", 0],
  ] as const)("due %s, reported %s, as of %s: %s, %s days late", (day, reported, now, status, days) => {
    expect(reportTiming(day, reported as IsoDate | null, now as IsoDate, "completed")).toEqual({
      ...{ reportStatus: status, daysLate: days },
    });
  });

  it.each([
    [null, "due-unknown"],
    ["completed", "due-unknown"],
    ["partly-completed", "due-unknown"],
    ["running", "not-completed"],
    ["not-started", "not-completed"],
    ["aborted", "not-completed"],
  ] as const)("of one that is %s and has no day for it: %s", (progress, status) => {
    expect(reportTiming(null, null, asOf, progress)).toEqual({ reportStatus: status, daysLate: null });
    expect(reportTiming(null, due, asOf, progress)).toEqual({ reportStatus: status, daysLate: null });
  });
});

it.each([
  [3, 0, true],
  [3, 2, true],
  [3, 3, false],
  [0, 0, true],
])("of %s projects of which %s are unknown a count is made: %s", (all, unknown, expected) => {
  expect(isCounted({ known: 0, of: all, unknown })).toBe(expected);
});
