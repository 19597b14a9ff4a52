/** One project of a grant and its report: what is told of the two, and whose word counts for what. */
import { amountsByYear, cellsOf, meet, projectsIn } from "../../support/against-register";
import type { CellInput } from "../../support/snapshot";

const headings = ["Projekt-ID", "Projektnamn", "Nämnd", "Beslutsdatum", "Dnr beslut", "Beviljat (kr)", "Utfall (kr)"];
const [id, name, namnd, date, , amount, spending] = headings as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

interface Said {
  readonly id?: CellInput;
  readonly name?: string;
  readonly namnd?: string;
  readonly date?: CellInput;
  readonly dnr?: CellInput;
  readonly granted?: CellInput;
  readonly spent?: CellInput;
}
const row = (said: Said): CellInput[] => [
  said.id ?? null,
  said.name ?? "Ljus i parken",
  said.namnd ?? "Farsta",
  said.date ?? null,
  said.dnr ?? null,
  said.granted ?? null,
  said.spent ?? null,
];
const pair = (grant: Said, report: Said) =>
  meet(projectsIn("register", headings, row(grant)), projectsIn("svar", headings, row(report)));
const bare = (codes: readonly string[]) => codes.map((code) => code.split(" ")[0]);

describe("ids that differ where the names bring the two together", () => {
  it.each([
    ["both their own", "TI-1", "TI-7", ["REG-09"]],
    ["only the grant has one", "TI-1", null, []],
    ["only the report has one", null, "TI-7", []],
    ["neither has one", null, null, []],
    ["the grant's is a running number", "1", "TI-7", []],
    ["the report's is a running number", "TI-1", "7", []],
  ])("%s", (_, one, other, codes) => {
    const met = pair({ id: one, granted: 500_000 }, { id: other, granted: 500_000, spent: 1 });
    expect([met.pairs, bare(met.codes)]).toEqual([["Ljus i parken = Ljus i parken (name)"], codes]);
    const [project] = met.outcome.projects;
    expect([project?.id, project?.idIsTemporary]).toEqual(
      one === null && other === null ? ["farsta~ljus-i-parken", true] : [one ?? other, false],
    );
  });

  it("are both named, with the cell of each, also at a nämnd that took over", () => {
    const met = pair({ id: "TI-1", namnd: "Rinkeby-Kista" }, { id: "TI-7", namnd: "Järva" });
    expect(met.pairs).toEqual(["Ljus i parken = Ljus i parken (name-successor)"]);
    expect(met.codes).toEqual(["REG-09 svar A2"]);
    expect(met.paramsOf("REG-09")).toEqual({
      ...{ project: "Ljus i parken", reported: "TI-7", granted: "TI-1", cell: "register Blad!B2" },
    });
    const [project] = met.outcome.projects;
    expect(met.outcome.remarks.map((one) => one.project)).toEqual([project?.key]);
  });
});

describe("names that share no word", () => {
  it.each([
    ["in the same nämnd", "Farsta", "Farsta", "id"],
    ["at a nämnd that took over", "Rinkeby-Kista", "Järva", "id-successor"],
  ])("are told where an id brings the two together: %s", (_, from, to, by) => {
    const met = pair({ id: "TI-1", name: "Torget", namnd: from }, { id: "TI-1", name: "Lekplats", namnd: to });
    expect([met.pairs, met.codes]).toEqual([[`Torget = Lekplats (${by})`], ["REG-05 svar B2"]]);
    expect(met.paramsOf("REG-05")).toEqual({ project: "Lekplats", granted: "Torget", cell: "register Blad!B2" });
  });

  it("are not told of two that the user has brought together", () => {
    const granted = projectsIn("register", headings, row({ id: "TI-1", name: "Torget", granted: 500_000 }));
    const reported = projectsIn("svar", headings, row({ id: "TI-2", name: "Lekplats", granted: 500_000 }));
    const met = meet(granted, reported, { matches: { [granted[0]!.key]: reported[0]!.key } });
    expect([met.pairs, met.codes]).toEqual([["Torget = Lekplats (settled)"], []]);
  });

  it.each([
    ["without an id", null],
    ["with one", "TI-1"],
  ])("are not told of one name that is too short to be a word: %s", (_, both) => {
    expect(pair({ id: both, name: "Ön" }, { id: both, name: "Ön" }).codes).toEqual([]);
  });
});

describe("a date of decision", () => {
  it.each<readonly [string, CellInput, CellInput, readonly string[], string | undefined]>([
    ["that both state alike", "2023-03-08", "2023-03-08", [], "2023-03-08"],
    ["that they state differently", "2023-03-08", "2023-04-08", ["REG-06 svar D2"], "2023-03-08"],
    ["that only the register states", "2023-03-08", null, [], "2023-03-08"],
    ["that only the report states", null, "2023-04-08", [], "2023-04-08"],
    ["that the register leaves out with a dash", "-", "2023-04-08", [], "2023-04-08"],
  ])("%s", (_, one, other, codes, on) => {
    const met = pair({ id: "TI-1", date: one }, { id: "TI-1", date: other });
    const value = met.outcome.projects[0]?.fields.get("decisionDate")?.value;
    expect([met.codes, value?.type === "date" ? value.on : undefined]).toEqual([codes, on]);
    if (codes.length > 0)
      expect(met.paramsOf("REG-06")).toEqual({
        ...{ project: "Ljus i parken", reported: "2023-04-08", granted: "2023-03-08", cell: "register Blad!B2" },
      });
  });
});

test.each<readonly [string, CellInput, CellInput, string]>([
  ["the report leaves out is the register's", null, "KS 2023/101", "KS 2023/101"],
  ["the report leaves out with a dash is the register's", "-", "KS 2023/101", "KS 2023/101"],
  ["both state is the report's", "KS 2023/202", "KS 2023/101", "KS 2023/202"],
  ["the register leaves out is the report's", "KS 2023/202", null, "KS 2023/202"],
  ["the register leaves out with a dash is the report's", "KS 2023/202", "-", "KS 2023/202"],
])("what %s", (_, told, decided, shown) => {
  const met = pair({ id: "TI-1", dnr: decided }, { id: "TI-1", dnr: told });
  expect(met.outcome.projects[0]?.fields.get("decisionRef")?.shown).toBe(shown);
});

describe("what was granted", () => {
  it.each<readonly [string, CellInput, CellInput, readonly string[], readonly string[], unknown]>([
    ["that differs by a krona, which rounding explains", 500_000, 500_001, [], [], 500_000],
    ["that differs by two", 500_000, 500_002, ["REG-03 svar F2"], [], 500_000],
    ["that differs by two the other way", 500_002, 500_000, ["REG-03 svar F2"], [], 500_002],
    ["that neither states", null, null, [], [], null],
    ["that only the register states", 500_000, null, [], [], 500_000],
    ["that only the report states", null, 400_000, ["REG-08 register F2"], ["register B2: grantedAmount"], 400_000],
  ])("%s", (_, decided, told, codes, gaps, counted) => {
    const met = pair({ id: "TI-1", granted: decided }, { id: "TI-1", granted: told, spent: 1 });
    expect([met.codes, met.gaps]).toEqual([codes, gaps]);
    expect(amountsByYear(met.outcome.projects[0], "grantedAmount")).toEqual([[null, counted]]);
  });

  it("is named with both amounts, and the cell where the report states its own", () => {
    const byYear = [id, name, namnd, "Beviljat 2022 (kr)", "Beviljat 2023 (kr)"];
    const granted = projectsIn("register", [id, name, namnd, amount], ["TI-1", "Ljus", "Farsta", 500_000]);
    const met = meet(granted, projectsIn("svar", byYear, ["TI-1", "Ljus", "Farsta", null, 700_000]));
    expect(met.codes).toEqual(["REG-03 svar E2"]);
    expect(met.paramsOf("REG-03")).toEqual({
      ...{ project: "Ljus", granted: 50_000_000n, reported: 70_000_000n, cell: "register Blad!B2" },
    });
  });

  it("is as exact as the coarser of the two writes it, whichever that is", () => {
    const inMillions = [id, name, namnd, "Beviljat (mnkr)"];
    const granted = projectsIn("register", inMillions, ["TI-1", "Ljus", "Farsta", 0.5]);
    const reported = projectsIn("svar", [id, name, namnd, amount], ["TI-1", "Ljus", "Farsta", 540_000]);
    expect(meet(granted, reported).codes).toEqual([]);
    expect(meet(reported, granted).codes).toEqual([]);
  });

  it("is asked about at the grant's own cell where the register has no column for it, for the report's figures", () => {
    const met = meet(
      projectsIn("register", [id, name, namnd, spending], ["TI-1", "Ljus", "Farsta", 0]),
      projectsIn("svar", [id, name, namnd, amount], ["TI-1", "Ljus", "Farsta", 400_000]),
    );
    expect(met.codes).toEqual(["REG-08 register B2"]);
    expect(met.paramsOf("REG-08")).toEqual({ project: "Ljus" });
    expect(met.outcome.gaps.map(({ reach }) => (typeof reach === "string" ? reach : cellsOf(reach)))).toEqual([
      ["svar B2"],
    ]);
  });
});

describe("the years", () => {
  const years = [id, name, namnd, "Beviljat (kr)", "Budgetår"];
  const of = (file: string, ...rows: readonly (readonly [CellInput, CellInput])[]) =>
    projectsIn(file, years, ...rows.map(([granted, year]) => ["TI-1", "Ljus", "Farsta", granted, year]));

  it.each<
    readonly [
      string,
      readonly (readonly [CellInput, CellInput])[],
      readonly (readonly [CellInput, CellInput])[],
      unknown,
    ]
  >([
    [
      "of the only grant are those of a report that states none",
      [[500_000, 2023]],
      [[500_000, null]],
      [[2023, 500_000]],
    ],
    ["of a report are its own where the grant states none", [[500_000, null]], [[500_000, 2024]], [[2024, 500_000]]],
    ["of a report are its own where the grant states another", [[500_000, 2023]], [[500_000, 2024]], [[2024, 500_000]]],
    [
      "are the decision's where the amounts differ, in order, and what the report granted in others is none",
      [
        [100_000, 2022],
        [200_000, 2023],
      ],
      [[900_000, 2024]],
      [
        [2022, 100_000],
        [2023, 200_000],
        [2024, null],
      ],
    ],
    [
      "are those of both where the report has one that the decision has",
      [
        [100_000, 2022],
        [200_000, 2023],
      ],
      [[900_000, 2023]],
      [
        [2022, 100_000],
        [2023, 200_000],
      ],
    ],
    [
      "begin with what is of no year",
      [[500_000, null]],
      [
        [100_000, 2023],
        [900_000, 2024],
      ],
      [
        [null, 500_000],
        [2023, null],
        [2024, null],
      ],
    ],
    [
      "are the report's where the sums agree, also where it spreads them",
      [[300_000, 2023]],
      [
        [100_000, 2022],
        [200_000, 2023],
      ],
      [
        [2022, 100_000],
        [2023, 200_000],
      ],
    ],
  ])("%s", (_, grant, report, expected) => {
    const met = meet(of("register", ...grant), of("svar", ...report));
    expect(amountsByYear(met.outcome.projects[0], "grantedAmount")).toEqual(expected);
  });

  it("of a report that spends in a year and is granted in none stay apart", () => {
    const met = meet(
      of("register", [500_000, 2024]),
      projectsIn("svar", [id, name, namnd, amount, "Utfall 2023 (kr)"], ["TI-1", "Ljus", "Farsta", 500_000, 90_000]),
    );
    const [project] = met.outcome.projects;
    expect(amountsByYear(project, "grantedAmount")).toEqual([
      [null, 500_000],
      [2023, null],
    ]);
    expect(amountsByYear(project, "spentAmount")).toEqual([
      [null, null],
      [2023, 90_000],
    ]);
  });

  it("of the register in which nothing was granted add nothing", () => {
    const met = meet(
      projectsIn(
        "register",
        [id, name, namnd, amount, "Utfall 2023 (kr)"],
        ["TI-1", "Ljus", "Farsta", 500_000, 90_000],
      ),
      projectsIn("svar", [id, name, namnd, amount, spending], ["TI-1", "Ljus", "Farsta", 700_000, 400_000]),
    );
    const [project] = met.outcome.projects;
    expect(amountsByYear(project, "grantedAmount")).toEqual([[null, 500_000]]);
    expect(amountsByYear(project, "spentAmount")).toEqual([[null, 400_000]]);
  });
});

describe("amounts from before the decision", () => {
  const byYear = [id, name, namnd, date, amount, "Utfall 2022 (kr)", "Utfall 2023 (kr)", "Utfall 2024 (kr)"];
  const grantedOn = (on: string) =>
    projectsIn("register", [id, name, namnd, date, amount], ["TI-1", "Ljus", "Farsta", on, 500_000]);

  it("are asked about once each: those that the report shows itself are known", () => {
    const spent = [100_000, 200_000, 90_000];
    const known = projectsIn("svar", byYear, ["TI-1", "Ljus", "Farsta", "2023-03-08", 500_000, ...spent]);
    const early = (met: ReturnType<typeof meet>) => met.codes.filter((code) => code.startsWith("BEL-29"));
    const alike = meet(grantedOn("2023-03-08"), known);
    expect([early(alike), alike.gaps]).toEqual([[], []]);
    const later = meet(grantedOn("2024-03-08"), known);
    expect([early(later), later.gaps]).toEqual([["BEL-29 svar G2"], ["svar G2: spentAmount"]]);
  });

  it("are other cells in the register than in the report, also at one address", () => {
    const grants = [id, name, namnd, date, "Budgetår", "Beviljat (kr)"];
    const granted = projectsIn(
      "register",
      grants,
      ["TI-1", "Ljus", "Farsta", "2024-03-08", 2023, 200_000],
      ["TI-1", "Ljus", "Farsta", "2024-03-08", 2024, 300_000],
    );
    const told = ["TI-1", "Ljus", "Farsta", "2024-03-08", 700_000, 100_000];
    const reported = projectsIn("svar", [id, name, namnd, date, amount, "Utfall 2022 (kr)"], told);
    expect(meet(granted, reported).codes).toEqual(["BEL-29 register F2", "REG-03 svar E2"]);
  });
});

describe("a project of both", () => {
  it("is named in the cells of both, and of every row", () => {
    const years = [id, name, namnd, amount, "Budgetår"];
    const rows = [
      ["TI-1", "Ljus", "Farsta", 100_000, 2022],
      ["TI-1", "Ljus", "Farsta", 200_000, 2023],
    ];
    const one = meet(projectsIn("register", years, rows[0]!), projectsIn("svar", years, rows[0]!));
    expect(cellsOf(one.outcome.projects[0]?.alsoAt)).toEqual(["register B2"]);
    const both = meet(projectsIn("register", years, ...rows), projectsIn("svar", years, ...rows));
    expect(cellsOf(both.outcome.projects[0]?.alsoAt)).toEqual(["svar B3", "register B2", "register B3"]);
  });

  it.each([
    [
      "the register's, where it has a date",
      ["2022-03-08", "2023-03-08"],
      ["2022-05-05", "2023-05-05"],
      ["2022-03-08", "2023-03-08"],
    ],
    [
      "the report's, where the register has none",
      [null, null],
      ["2022-05-05", "2023-05-05"],
      ["2022-05-05", "2023-05-05"],
    ],
    [
      "none but the one in its fields, where neither has several",
      ["2022-03-08", "2022-03-08"],
      ["2022-05-05", "2022-05-05"],
      undefined,
    ],
  ])("has the decisions of %s", (_, decided, told, on) => {
    const dated = [id, name, namnd, amount, "Budgetår", date];
    const rows = (dates: readonly CellInput[]) =>
      dates.map((day, index) => ["TI-1", "Ljus", "Farsta", 100_000, 2022 + index, day]);
    const met = meet(projectsIn("register", dated, ...rows(decided)), projectsIn("svar", dated, ...rows(told)));
    const decisions = met.outcome.projects[0]?.decisions;
    expect(decisions?.map((one) => one.on).toSorted()).toEqual(on);
  });

  it("has the nämnd that was granted the money, and the one that reports", () => {
    const both = [id, name, "Beviljad nämnd", "Redovisande nämnd", amount];
    const grant = projectsIn("register", [id, name, namnd, amount], ["TI-1", "Ljus", "Farsta", 1000]);
    const met = meet(grant, projectsIn("svar", both, ["TI-1", "Ljus", "Farsta", "Trafiknämnden", 1000]));
    expect(met.outcome.projects).toMatchObject([{ grantedNamnd: "farsta", reportingNamnd: "trafiknamnden" }]);
  });
});
