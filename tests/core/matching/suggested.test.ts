/** Which grant is suggested for a report that nothing brings together with one, which groups are ties, and which settlements stand for nothing. */
import { unusedSettlements } from "../../../src/core/matching/unused-settlements";
import type { Settlements } from "../../../src/core/matching/settlements";
import { meet, projectsIn } from "../../support/against-register";
import type { CellInput } from "../../support/snapshot";

type Row = readonly [id: CellInput, name: string, namnd: CellInput];

const list = (file: string, ...rows: readonly Row[]) =>
  projectsIn(file, ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat (kr)"], ...rows.map((row) => [...row, 1000]));
const run = (grants: readonly Row[], reports: readonly Row[], settlements: Settlements = {}) =>
  meet(list("register", ...grants), list("svar", ...reports), settlements);
const suggested = (grants: readonly Row[], reports: readonly Row[]): readonly unknown[] =>
  run(grants, reports)
    .outcome.remarks.filter(({ code }) => code === "REG-07")
    .map(({ params }) => [params["project"], params["granted"]]);

describe("suggested is", () => {
  it.each<readonly [string, readonly Row[], readonly Row[], readonly unknown[]]>([
    [
      "the grant with the id, at whatever nämnd",
      [["TI-1", "Torget", "Farsta"]],
      [["ti 1", "Park", "Bromma"]],
      [["Park", "Torget"]],
    ],
    ["no grant with a running number alone", [["7", "Torget", "Farsta"]], [["7", "Park", "Bromma"]], []],
    ["no grant with the same four figures alone", [["2023", "Torget", "Farsta"]], [["2023", "Park", "Bromma"]], []],
    [
      "the grant with the same five figures",
      [["20231", "Torget", "Farsta"]],
      [["20231", "Park", "Bromma"]],
      [["Park", "Torget"]],
    ],
    [
      "the grant with figures and a letter",
      [["7 B", "Torget", "Farsta"]],
      [
        ["7b", "Park", "Bromma"],
        ["7-B", "Bad", "Bromma"],
      ],
      [["Bad", "Torget"]],
    ],
    [
      "the grant whose name has three fifths in common",
      [[null, "Gatan", "Farsta"]],
      [[null, "Gator", "Farsta"]],
      [["Gator", "Gatan"]],
    ],
    ["no grant whose name has less in common", [[null, "Gatan", "Farsta"]], [[null, "Grind", "Farsta"]], []],
    [
      "a name at the nämnd that took over",
      [[null, "Gatan", "Rinkeby-Kista"]],
      [[null, "Gator", "Järva"]],
      [["Gator", "Gatan"]],
    ],
    [
      "a name at the nämnd that was taken over",
      [[null, "Gatan", "Järva"]],
      [[null, "Gator", "Rinkeby-Kista"]],
      [["Gator", "Gatan"]],
    ],
    [
      "a name where the register does not say whose it is",
      [[null, "Gatan", null]],
      [[null, "Gator", "Farsta"]],
      [["Gator", "Gatan"]],
    ],
    ["no name at another nämnd", [[null, "Gatan", "Farsta"]], [[null, "Gator", "Bromma"]], []],
    ["no name of signs alone for another", [[null, "???", "Farsta"]], [[null, "!!!", "Farsta"]], []],
    [
      "the first by key of two that are as like",
      [
        [null, "Gatad", "Farsta"],
        [null, "Gatac", "Farsta"],
      ],
      [[null, "Gatax", "Farsta"]],
      [["Gatax", "Gatac"]],
    ],
    [
      "the likest, also when it comes last by key",
      [
        [null, "Gatan", "Farsta"],
        [null, "Gatorx", "Farsta"],
      ],
      [[null, "Gator", "Farsta"]],
      [["Gator", "Gatorx"]],
    ],
    [
      "one for each report",
      [[null, "Gatan", "Farsta"]],
      [
        [null, "Gator", "Farsta"],
        [null, "Gatax", "Farsta"],
      ],
      [
        ["Gatax", "Gatan"],
        ["Gator", "Gatan"],
      ],
    ],
    [
      "no grant that has its report",
      [["TI-1", "Gatan", "Farsta"]],
      [
        ["TI-1", "Gatan", "Farsta"],
        [null, "Gator", "Farsta"],
      ],
      [],
    ],
    [
      "no grant of a tie",
      [
        ["TI-1", "Gatan", "Farsta"],
        ["TI-2", "Gatan", "Farsta"],
      ],
      [
        [null, "Gatan", "Farsta"],
        [null, "Gator", "Farsta"],
      ],
      [],
    ],
    [
      "nothing for a report of a tie",
      [
        ["TI-1", "Gatan", "Farsta"],
        ["TI-2", "Gatan", "Farsta"],
        [null, "Gator", "Farsta"],
      ],
      [[null, "Gatan", "Farsta"]],
      [],
    ],
  ])("%s", (_, grants, reports, expected) => {
    expect([...suggested(grants, reports)].sort()).toEqual(expected);
  });

  it("named with the grant's cell, at the report", () => {
    const met = run([[null, "Gatan", "Farsta"]], [[null, "Gator", "Farsta"]]);
    expect(met.codes).toContain("REG-07 svar B2");
    expect(met.paramsOf("REG-07")).toEqual({ project: "Gator", granted: "Gatan", cell: "register Blad!B2" });
  });
});

describe("what meets in one step", () => {
  it.each<readonly [string, readonly Row[], readonly Row[], readonly string[], readonly string[]]>([
    [
      "is told by name where neither has an id",
      [[null, "Ljus", "Farsta"]],
      [[null, "Ljus", "Farsta"]],
      ["Ljus = Ljus (name)"],
      [],
    ],
    [
      "is two pairs where two nämnder each took over from one",
      [
        ["TI-1", "Ljus", "Rinkeby-Kista"],
        ["TI-1", "Park", "Norrmalm"],
      ],
      [
        ["TI-1", "Ljus", "Järva"],
        ["TI-1", "Park", "Norra innerstaden"],
      ],
      ["Ljus = Ljus (id-successor)", "Park = Park (id-successor)"],
      [],
    ],
    [
      "is a tie where one nämnd took over from two",
      [
        ["TI-1", "Ljus", "Rinkeby-Kista"],
        ["TI-1", "Ljus", "Spånga-Tensta"],
      ],
      [["TI-1", "Ljus", "Järva"]],
      [],
      ["id-successor 2 x 1"],
    ],
    [
      "is nothing where only grants have the words",
      [
        ["TI-1", "Ljus", "Farsta"],
        ["TI-2", "Ljus", "Farsta"],
      ],
      [],
      [],
      [],
    ],
    [
      "is a tie of the id before any of the name",
      [["TI-1", "Ljus", "Farsta"]],
      [
        ["TI-1", "Ljus", "Farsta"],
        ["TI-2", "Ljus", "Farsta"],
      ],
      ["Ljus = Ljus (id)"],
      [],
    ],
  ])("%s", (_, grants, reports, pairs, ties) => {
    const met = run(grants, reports);
    const shown = met.outcome.matches.ties.map((tie) => `${tie.step} ${tie.granted.length} x ${tie.reported.length}`);
    expect([met.pairs, shown]).toEqual([pairs, ties]);
  });
});

test("one tie is also what is linked by a third alone: nämnder that took over from each other in turn", () => {
  const granted = list("register", ["TI-1", "Ljus", "Spånga-Tensta"], ["TI-1", "Park", "Rinkeby"]);
  const reported = [...list("svar", ["TI-1", "Ljus", "Järva"]), ...list("andra", ["TI-1", "Park", "Rinkeby-Kista"])];
  const [tie, ...others] = meet(granted, reported).outcome.matches.ties;
  expect([tie?.step, tie?.granted.length, tie?.reported.length, others]).toEqual(["id-successor", 2, 2, []]);
});

describe("what counts", () => {
  it("comes in the order of the keys, whoever has it", () => {
    const grants: Row[] = [
      ["TI-3", "C", "Farsta"],
      ["TI-2", "B", "Farsta"],
    ];
    const reports: Row[] = [
      ["TI-9", "D", "Farsta"],
      ["TI-3", "C", "Farsta"],
      ["TI-1", "A", "Farsta"],
    ];
    const keys = list("svar", ...reports).map(({ key }) => key);
    const met = run(grants, reports, { notGranted: { [keys[0]!]: "counts", [keys[2]!]: "counts" } });
    expect(met.outcome.projects.map(({ name }) => name)).toEqual(["A", "B", "C", "D"]);
    expect(met.outcome.remarks.map(({ code, params }) => [code, params])).toEqual([["REG-02", { project: "B" }]]);
  });

  it("leaves out what nobody granted, of which no counted project need be doubted", () => {
    const met = run([], [["TI-1", "A", "Farsta"]]);
    expect(met.outcome.gaps.map(({ fields, reach }) => [fields, reach])).toEqual([
      [["grantedAmount", "spentAmount"], "left-out"],
    ]);
  });
});

describe("a settlement stands for nothing", () => {
  const grants: Row[] = [
    ["TI-1", "Gatan", "Farsta"],
    ["TI-2", "Torget", "Farsta"],
    ["TI-3", "Parken", "Farsta"],
  ];
  const reports: Row[] = [
    ["TI-1", "Gatan", "Farsta"],
    ["TI-9", "Bron", "Farsta"],
  ];
  const [gatan, torget, parken] = list("register", ...grants).map(({ key }) => key) as [string, string, string];
  const [, bron] = list("svar", ...reports).map(({ key }) => key) as [string, string];

  it.each<readonly [string, Settlements, readonly string[]]>([
    ["never when it brings two together", { matches: { [torget]: bron } }, []],
    ["never when it brings together what meets anyhow", { matches: { [gatan]: gatan } }, []],
    ["never when grants have not been reported, however many", { matches: { [torget]: null, [parken]: null } }, []],
    ["about a grant that is not here", { matches: { gone: bron } }, ["gone"]],
    ["about a grant that is not here and has not been reported", { matches: { gone: null } }, ["gone"]],
    ["about a report that is not here", { matches: { [torget]: "gone" } }, ["gone"]],
    ["where it gives one report to two grants", { matches: { [torget]: bron, [parken]: bron } }, [bron]],
    ["never when a report that nobody granted counts", { notGranted: { [bron]: "counts" } }, []],
    ["never when it is left out", { notGranted: { [bron]: "left-out" } }, []],
    ["about whether a report counts that was granted", { notGranted: { [gatan]: "left-out" } }, [gatan]],
    ["about whether a report counts that is not here", { notGranted: { gone: "counts" } }, ["gone"]],
  ])("%s", (_, settlements, unused) => {
    const { outcome } = run(grants, reports, settlements);
    expect(unusedSettlements(settlements, outcome.matches, [])).toEqual(unused);
  });

  it("but that a grant has no report holds whatever has its id", () => {
    const met = run(grants, reports, { matches: { [gatan]: null, gone: null } });
    expect([met.pairs, met.codes]).toEqual([
      [],
      [
        "REG-01 svar B2",
        "REG-01 svar B3",
        "REG-02 register B2",
        "REG-02 register B3",
        "REG-02 register B4",
        "REG-07 svar B2",
      ],
    ]);
  });
});
