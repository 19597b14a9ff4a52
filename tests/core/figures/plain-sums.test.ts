/** Sums of projects that are written here as plain data, what they are made of and what they lack. */
import type { FieldId } from "../../../src/core/anvisningar/known-fields";
import { behindByNamnd, behindFigure, behindNamnd } from "../../../src/core/figures/behind-figure";
import { groupBy, missingFromFiles, nothingMissing, totalsOf } from "../../../src/core/figures/totals";
import { trendOfCohorts, trendOfYears } from "../../../src/core/figures/trend";
import type { AskedFigure, ProjectFigures } from "../../../src/core/figures/types";
import type { FieldValue, Reading } from "../../../src/core/project/project";
import type { Gap } from "../../../src/core/project/told";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { cellAt, figuresOf, of, projectOf, readingOf, shown, yearOf, type Cells } from "../../support/plain-project";

const gapAt = (file: string, reach: Gap["reach"], fields: Gap["fields"] = ["spentAmount"]): Gap => ({
  ...{ at: { file, sheet: "Blad", cell: "Z9" }, fields, reach },
});

describe("sums", () => {
  const set = [of({ grantedAmount: 100, spentAmount: 90 }), of({ grantedAmount: 50, spentAmount: 60 })];
  const totals = (...[projects, missing]: Parameters<typeof totalsOf>) => {
    const { mayBeMore, granted, available, spent, surplus, overrun, utilisation } = totalsOf(projects, missing);
    const sums = [granted, available, spent, surplus, overrun].map(shown).join(" ");
    return `${sums} ${utilisation.complete ? "share" : "share?"}${mayBeMore ? " or more" : ""}`;
  };
  it.each<[string, readonly Gap[], number, string]>([
    ["nothing", [], 0, "150 150 150 10 10 share"],
    ["money spent", [gapAt("a", "totals")], 0, "150 150? 150? 10? 10? share?"],
    ["a grant", [gapAt("a", "totals", ["grantedAmount"])], 0, "150? 150? 150 10? 10? share?"],
    ["money carried in", [gapAt("a", "totals", ["carriedIn"])], 0, "150 150? 150 10? 10? share"],
    ["a row", [gapAt("a", "left-out")], 0, "150 150? 150? 10? 10? share? or more"],
    ["what touches no sum", [gapAt("a", "sheet", ["carriedOut"])], 0, "150 150 150 10 10 share"],
    ["a workbook", [], 1, "150? 150? 150? 10? 10? share? or more"],
  ])("that may lack %s", (_, gaps, unread, expected) => {
    expect(totals(set, { gaps, unread })).toBe(expected);
  });

  it("of a nämnd lack what was left out in any workbook that its projects have a year in", () => {
    const member = figuresOf(
      projectOf("P", [yearOf(2023, { grantedAmount: 1 }), yearOf(2024, { spentAmount: 1 }, "Farsta 2024.xlsx")]),
    );
    const gaps = [
      ...[gapAt("Farsta.xlsx", "left-out"), gapAt("Farsta 2024.xlsx", "totals"), gapAt("Farsta.xlsx", "sheet")],
      ...[gapAt("Bromma.xlsx", "left-out"), gapAt("Farsta 2024.xlsx", [cellAt("P")])],
    ];
    expect(missingFromFiles({ gaps, unread: 3 }, [member])).toEqual({ gaps: gaps.slice(0, 2), unread: 0 });
  });

  it("by a key stand as they are asked for, then by text, the unknown last, whatever order the projects have", () => {
    const keyed = ["ö", "b", null, "x", "a", "y", "b"].map((key, index) =>
      figuresOf(
        projectOf(`${index}`, [yearOf(2023, { grantedAmount: 1 })], { grantedNamnd: null, reportingNamnd: key }),
      ),
    );
    for (const projects of [keyed, keyed.toReversed()]) {
      const groups = groupBy(
        projects,
        ({ reportingNamnd }) => reportingNamnd,
        ["y", "x"],
        () => nothingMissing,
      );
      expect(groups.map(({ key, projects: count }) => [key, count])).toEqual([
        ...[
          ["y", 1],
          ["x", 1],
          ["a", 1],
          ["b", 2],
          ["ö", 1],
          [null, 1],
        ],
      ]);
    }
  });

  it("by decision and by year stand from the oldest, and what says neither last", () => {
    const decided = (key: string, on: string | null, year: number | null) => {
      const value: FieldValue = { type: "date", on: on as IsoDate, precision: "day" };
      const fields = new Map<FieldId, Reading>(
        on === null ? [] : [["decisionDate", { at: cellAt(key), shown: "", value }]],
      );
      return figuresOf(projectOf(key, [yearOf(year, { grantedAmount: 10, spentAmount: 5 })], { fields }));
    };
    const all = [
      ...[decided("1", null, null), decided("2", "2024-03-08", 2024), decided("3", "2023-03-08", 2022)],
      ...[decided("4", "2022-12-31", null), decided("5", "2023-03-08", 2024), decided("6", null, 2023)],
    ];
    for (const projects of [all, all.toReversed()]) {
      expect(trendOfCohorts(projects, nothingMissing).map((one) => [one.decidedOn, one.projects])).toEqual([
        ...[
          ["2022-12-31", 1],
          ["2023-03-08", 2],
          ["2024-03-08", 1],
          [null, 2],
        ],
      ]);
      expect(trendOfYears(projects, nothingMissing).map((one) => [one.year, one.projects])).toEqual([
        ...[
          [2022, 1],
          [2023, 1],
          [2024, 2],
          [null, 2],
        ],
      ]);
    }
    const [point] = trendOfYears(all, nothingMissing);
    expect(point?.utilisation).toEqual({ ratio: { part: 500n, whole: 1000n }, complete: true });
  });
});

describe("what a figure is made of", () => {
  const named = (key: string, cells: Cells, namnd = "farsta", doubted: readonly FieldId[] = []) =>
    figuresOf(projectOf(key, [yearOf(2023, cells)], { reportingNamnd: namnd }), doubted);
  const set = [
    named("A", { grantedAmount: 100, spentAmount: 90 }),
    named("B", { grantedAmount: 300, carriedIn: 50, spentAmount: 200 }, "bromma"),
    named("C", { grantedAmount: 100, spentAmount: 130 }),
    named("D", { grantedAmount: 70, spentAmount: "se bilaga" }),
    named("E", { grantedAmount: 40, spentAmount: 40 }, "bromma"),
  ];
  /** `100 = A 60 + B 40, 2 without`. */
  const behind = (asked: AskedFigure, projects: readonly ProjectFigures[] = set) =>
    behindFigure(asked, projects, nothingMissing).sums.map(({ ore: sum, parts, without }) => {
      const written = parts.map(({ key, ore: amount }) => `${key} ${Number(amount) / 100}`).join(" + ");
      return `${sum === null ? "-" : Number(sum) / 100} = ${written}, ${without} without`;
    });

  it.each<[AskedFigure, readonly string[]]>([
    ["granted", ["610 = B 300 + A 100 + C 100 + D 70 + E 40, 0 without"]],
    ["spent", ["460 = B 200 + C 130 + A 90 + E 40, 0 without"]],
    ["surplus", ["160 = B 150 + A 10, 2 without"]],
    ["overrun", ["30 = C 30, 3 without"]],
    ["utilisation", ["460 = B 200 + C 130 + A 90 + E 40, 0 without", "540 = B 300 + A 100 + C 100 + E 40, 0 without"]],
  ])("%s", (asked, expected) => {
    expect(behind(asked)).toEqual(expected);
    // Those that are alike stand as they were given.
    expect(behind(asked, set.toReversed()).map((one) => one.split(" ")[0])).toEqual(
      expected.map((one) => one.split(" ")[0]),
    );
  });

  it("is nothing where no project knows of it, and 0 where those that do have none", () => {
    expect(behind("spent", set.slice(3, 4))).toEqual(["- = , 0 without"]);
    expect(behind("surplus", set.slice(3, 4))).toEqual(["- = , 0 without"]);
    expect(behind("surplus", set.slice(4))).toEqual(["0 = , 1 without"]);
    expect(behind("granted", [named("A", { grantedAmount: 0, spentAmount: 0 })])).toEqual(["0 = A 0, 0 without"]);
  });

  it("names each cell with its sign: granted and carried in to the first year, less what was spent", () => {
    const years = [
      yearOf(2023, { grantedAmount: 100, carriedIn: 20, spentAmount: 70 }),
      yearOf(2024, { carriedIn: 50, spentAmount: 60 }),
    ];
    const figures = figuresOf(projectOf("P", years));
    const termsOf = (asked: AskedFigure, projects = [figures]) =>
      behindFigure(asked, projects, nothingMissing).sums[0].parts.flatMap(({ terms }) =>
        terms.map(({ at, ore: amount }) => [at.map(({ cell }) => cell).join("+"), Number(amount) / 100]),
      );
    expect(termsOf("overrun")).toEqual([
      ...[
        ["grantedAmount 2023", -100],
        ["carriedIn 2023", -20],
        ["spentAmount 2023", 70],
        ["spentAmount 2024", 60],
      ],
    ]);
    const inTwoCells: Reading = { ...readingOf("B2", 90), also: [cellAt("B3"), cellAt("C4")] };
    const summed = projectOf("Q", [{ ...yearOf(2023, {}), fields: new Map([["spentAmount", inTwoCells]]) }]);
    expect(termsOf("spent", [figuresOf(summed)])).toEqual([["B2+B3+C4", 90]]);
    expect(termsOf("granted")).toEqual([["grantedAmount 2023", 100]]);
    expect(termsOf("spent")).toEqual([
      ["spentAmount 2023", 70],
      ["spentAmount 2024", 60],
    ]);
    expect(termsOf("surplus", set.slice(0, 2)).map(([cell, kr]) => `${cell} ${kr}`)).toEqual([
      ...["grantedAmount 2023 300", "carriedIn 2023 50", "spentAmount 2023 -200"],
      ...["grantedAmount 2023 100", "spentAmount 2023 -90"],
    ]);
  });

  it("counts the years that are known beside one that is not", () => {
    const figures = figuresOf(
      projectOf("P", [
        yearOf(2023, { grantedAmount: 100, spentAmount: 70 }),
        yearOf(2024, { grantedAmount: 50, spentAmount: "se bilaga" }),
        yearOf(2025, { grantedAmount: 50 }),
      ]),
    );
    const { sums, lacking } = behindFigure("spent", [figures], nothingMissing);
    expect(sums[0].parts.map(({ terms, complete }) => [complete, terms.map(({ at }) => at[0]?.cell)])).toEqual([
      [false, ["spentAmount 2023"]],
    ]);
    expect(lacking.map(({ isCounted, lacks }) => [isCounted, lacks.map(({ why, at }) => [why, at?.cell])])).toEqual([
      [true, [["unreadable", "spentAmount 2024"]]],
    ]);
  });

  it.each<[string, ProjectFigures, AskedFigure, readonly unknown[]]>([
    ["a cell that could not be read", set[3]!, "spent", [false, "spentAmount unreadable spentAmount 2023"]],
    ["the same for a share", set[3]!, "utilisation", [false, "spentAmount unreadable spentAmount 2023"]],
    ["a grant that stands nowhere", named("G", { spentAmount: 5 }), "granted", [false, "grantedAmount not-stated -"]],
    ["money spent that stands nowhere", named("H", { grantedAmount: 5 }), "spent", [false, "spentAmount not-stated -"]],
    ["an empty cell", named("I", { grantedAmount: 5, spentAmount: "" }), "spent", [false, "spentAmount not-stated -"]],
    [
      "both",
      named("J", { spentAmount: "se bilaga" }),
      "surplus",
      [false, "grantedAmount not-stated -", "spentAmount unreadable spentAmount 2023"],
    ],
    [
      "a cell that is doubted, though its amount counts",
      named("K", { grantedAmount: 5, spentAmount: 4 }, "farsta", ["spentAmount"]),
      "spent",
      [true, "spentAmount doubted spentAmount 2023"],
    ],
    [
      "a share of it, in which it does not count",
      named("K", { grantedAmount: 5, spentAmount: 4 }, "farsta", ["spentAmount"]),
      "utilisation",
      [false, "spentAmount doubted spentAmount 2023"],
    ],
    [
      "what was carried in",
      named("L", { grantedAmount: 5, carriedIn: "oklart", spentAmount: 4 }),
      "surplus",
      [false, "carriedIn unreadable carriedIn 2023"],
    ],
    [
      "a doubt about what stands nowhere",
      named("M", { spentAmount: 4 }, "farsta", ["grantedAmount"]),
      "granted",
      [false, "grantedAmount doubted -"],
    ],
  ])("lacks %s", (_, figures, asked, expected) => {
    const [lacking] = behindFigure(asked, [figures], nothingMissing).lacking;
    const told = lacking?.lacks.map(({ field, why, at }) => `${field} ${why} ${at?.cell ?? "-"}`) ?? [];
    expect([lacking?.isCounted, ...told]).toEqual(expected);
    expect([lacking?.key, lacking?.name, lacking?.at]).toEqual([
      ...[figures.project.key, figures.project.name, figures.project.at],
    ]);
  });

  it("may lack what touches any of its fields, once for each cell, and workbooks that gave nothing", () => {
    const gaps = [gapAt("a", "totals"), gapAt("b", "totals", ["carriedIn", "carriedOut"]), gapAt("a", "left-out")];
    const files = (asked: AskedFigure) => behindFigure(asked, set, { gaps, unread: 2 }).gaps.map(({ at }) => at.file);
    expect(files("surplus")).toEqual(["a", "b"]);
    expect(files("utilisation")).toEqual(["a"]);
    expect(files("granted")).toEqual([]);
    expect(behindFigure("granted", set, { gaps, unread: 2 }).unread).toBe(2);
  });

  it("is shared among the nämnder, and for each the same as its own", () => {
    expect(behindByNamnd("utilisation", set, ["farsta"])).toEqual([
      { namnd: "farsta", projects: 3, sums: [22_000n, 20_000n], lacking: 1 },
      { namnd: "bromma", projects: 2, sums: [24_000n, 34_000n], lacking: 0 },
    ]);
    const gaps = [gapAt("Farsta.xlsx", "left-out"), gapAt("Bromma.xlsx", "left-out")];
    const bromma = behindNamnd("spent", "bromma", set, { gaps, unread: 2 });
    expect(bromma.sums.map(({ ore: sum, parts }) => [sum, parts.map(({ key }) => key)])).toEqual([
      [24_000n, ["B", "E"]],
    ]);
    expect([bromma.unread, bromma.gaps, bromma.lacking]).toEqual([0, [{ at: gaps[0]?.at }], []]);
    expect(behindNamnd("spent", "farsta", set, nothingMissing).lacking.map(({ key }) => key)).toEqual(["D"]);
  });
});
