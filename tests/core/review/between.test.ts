/** What the rules say of projects beside each other, and beside a register, control totals and an earlier summary; written down by hand. */
import type { EarlierProject } from "../../../src/core/earlier/earlier-summary";
import type { ProjectFigures } from "../../../src/core/figures/types";
import type { Reconciled } from "../../../src/core/reconciliation/reconcile";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { cellAt, inKr } from "../../support/plain-project";
import { found, project, remarksOf, ruleOf, tkr, workbook, type Cells, type Other, type Said } from "./plain";

const farsta = "Farsta stadsdelsnämnd";

describe("names that are alike", () => {
  const named = (name: string, cells: Cells = {}, other: Other = {}): ProjectFigures =>
    project({ projectName: name, ...cells }, { name, ...other });
  const alike = (...projects: readonly ProjectFigures[]): readonly string[] => found({ kind: "alike" }, projects);
  const long = "a".repeat(79);

  it.each<readonly [string, string, boolean]>([
    ["Lampor", "LAMPOR.", true],
    ["Torget, lampor", "Lampor Torget", true],
    ["Lampor", "Lampan", false],
    ["Lamporna väg", "Lamporna vag", true],
    ["Lamporna vä", "Lamporna va", false],
    ["Lamporna vägar", "Lamporna väg", true],
    ["Lamporna vägarn", "Lamporna väg", false],
    ["Lamporna väg", "Lamporna vägarn", false],
    ["Lamporna på vägen", "Lampxrna px vägen", true],
    ["Lamporna på vägen", "Lampxrna px vägxn", false],
    ["Lamporna på vägen", "Lamporna på v", false],
    ["Lamporna etapp 1", "Lamporna etapp 2", false],
    ["Lamporna etapp 1", "Lampoma etapp 1", true],
    ["Lamporna etapp 1", "Lamporna etapp", false],
    ["Lamporna 1 2", "Lamporna 2 1", true],
    ["Lampornas 1 23", "Lampornas 12 3", false],
    ["Lamporna vä", "Lamporna väg", false],
    [`${long}b c`, `${long}b d`, true],
    [`${long}bcdefg`, `${long}bhijkl`, true],
    ["Lampornas 12345678", "Lampornas 12345687", false],
    ["", "", false],
    ["!", "?", false],
  ])("%j and %j: %s", (one, other, isAlike) => {
    expect(alike(named(one), named(other))).toEqual(isAlike ? [`projectName other=${one} namnd=${farsta}`] : []);
  });

  it("are told of at each later one, beside the first", () => {
    const of = (...names: readonly string[]) =>
      remarksOf(
        [ruleOf({ kind: "alike" })],
        names.map((name) => named(name)),
      ).map(({ params }) => [params["project"], params["other"]]);
    expect(
      of("Lampor på torget", "Bänkar", "Torget på lampor", "Lampor på torgen", "Bänkar", "På torget lampor"),
    ).toEqual([
      ["Torget på lampor", "Lampor på torget"],
      ["Lampor på torgen", "Lampor på torget"],
      ["Bänkar", "Bänkar"],
      ["På torget lampor", "Lampor på torget"],
    ]);
  });

  it("of nämnder that nobody knows are one another's", () => {
    const nobodys = { grantedNamnd: null };
    expect(alike(named("Lampor", {}, nobodys), named("Lampor", {}, nobodys))).toEqual([
      "projectName other=Lampor namnd=?",
    ]);
    expect(alike(named("Lampor", {}, nobodys), named("Lampor"))).toEqual([]);
  });

  it("but for a slip are told of among no more than 1 500 of a nämnd; those that are equal among all", () => {
    const some = Array.from({ length: 1_497 }, (_, index) => named(`Projekt ${index}`));
    const three = ["Lamporna på vägen", "Lamporna på vagen", "vägen på Lamporna"].map((name) => named(name));
    expect(alike(...three, ...some)).toHaveLength(2);
    expect(alike(...three, ...some, named("Bänkar"))).toEqual([`projectName other=Lamporna på vägen namnd=${farsta}`]);
  });

  const bromma = { grantedNamnd: "bromma" };
  it.each<readonly [string, readonly [string, Cells], readonly [string, Cells, Other?], string]>([
    [
      "with one grant",
      ["Lampor torget", { grantedAmount: 9, spentAmount: 1 }],
      ["Torget lampor", { grantedAmount: 9, spentAmount: 2 }],
      farsta,
    ],
    [
      "with one grant and a short name",
      ["Lampor torg", { grantedAmount: 9, spentAmount: 1 }],
      ["Lampor torg", { grantedAmount: 9, spentAmount: 2 }],
      "",
    ],
    [
      "with one grant and a name of twelve letters",
      ["Lampor torge", { grantedAmount: 9, spentAmount: 1 }],
      ["Lampor torge", { grantedAmount: 9, spentAmount: 2 }],
      farsta,
    ],
    [
      "with two grants",
      ["Lampor torget", { grantedAmount: 9, spentAmount: 1 }],
      ["Lampor torget", { grantedAmount: 8, spentAmount: 2 }],
      "",
    ],
    ["without a grant", ["Lampor torget", { spentAmount: 1 }], ["Lampor torget", { spentAmount: 2 }], ""],
    [
      "with two names",
      ["Lampor torget", { grantedAmount: 9, spentAmount: 1 }],
      ["Lampor torgen", { grantedAmount: 9, spentAmount: 2 }],
      "",
    ],
    [
      "with the same spending",
      ["Lampor torget", { grantedAmount: 9, spentAmount: 2 }],
      ["Lampor torget", { grantedAmount: 9, spentAmount: 2 }],
      "",
    ],
    [
      "of which one has spent nothing",
      ["Lampor torget", { grantedAmount: 9, spentAmount: 2 }],
      ["Lampor torget", { grantedAmount: 9, spentAmount: 0 }],
      "",
    ],
    [
      "of which the other has spent nothing",
      ["Lampor torget", { grantedAmount: 9, spentAmount: 0 }],
      ["Lampor torget", { grantedAmount: 9, spentAmount: 2 }],
      "",
    ],
    [
      "of which neither has spent anything",
      ["Lampor torget", { grantedAmount: 9, spentAmount: 0 }],
      ["Lampor torget", { grantedAmount: 9, spentAmount: 0 }],
      farsta,
    ],
    [
      "of which nobody knows what one has spent",
      ["Lampor torget", { grantedAmount: 9 }],
      ["Lampor torget", { grantedAmount: 9, spentAmount: 0 }],
      farsta,
    ],
    [
      "of which nobody knows what the other has spent",
      ["Lampor torget", { grantedAmount: 9, spentAmount: 0 }],
      ["Lampor torget", { grantedAmount: 9 }],
      farsta,
    ],
    [
      "of one nämnd today",
      ["Lampor torget", { grantedAmount: 9, spentAmount: 1 }],
      ["Torgens lampa", { grantedAmount: 9, spentAmount: 2 }, {}],
      "",
    ],
  ])("in two nämnder, %s", (_, [one, first], [other, second, where = bromma], namnd) => {
    expect(alike(named(one, first), named(other, second, where))).toEqual(
      namnd === "" ? [] : [`projectName other=${one} namnd=${namnd}`],
    );
  });
  it("in two nämnder, of which nobody knows the first", () => {
    const [one, other] = [1, 2].map((spentAmount) => ({ grantedAmount: 9, spentAmount }));
    expect(alike(named("Lampor torget", one, { grantedNamnd: null }), named("Lampor torget", other))).toEqual([
      "projectName other=Lampor torget namnd=?",
    ]);
  });
  it("in one nämnd are told of once, and before those of two", () => {
    const cells = (spentAmount: number): Cells => ({ grantedAmount: 9, spentAmount });
    const remarks = alike(
      named("Lampor torget", cells(1)),
      named("Lampor torget", cells(2), bromma),
      named("Lampor torget", cells(3)),
      named("Bänkarna torget", cells(3)),
    );
    expect(remarks).toEqual(Array.from({ length: 2 }, () => `projectName other=Lampor torget namnd=${farsta}`));
  });
});

describe("one project that two nämnder report", () => {
  type Part = readonly [name: string, granted: Said, spent: Said, namnd: string | null];
  const reported = (...parts: readonly Part[]): readonly string[] =>
    found(
      { kind: "reported-twice" },
      parts.map(([name, grantedAmount, spentAmount, grantedNamnd]) =>
        project({ projectName: name, grantedAmount, spentAmount }, { name, grantedNamnd }),
      ),
    );
  const said = (granted: number, spent: number, there: number, namnd = farsta): string =>
    `projectName namnd=${namnd} granted=${granted} spent=${spent} there=${there}`;
  it.each<readonly [string, readonly Part[], readonly string[]]>([
    [
      "with the same money",
      [
        ["Lamporna", 9, 5, "farsta"],
        ["LAMPORNA", 9, 5, "bromma"],
      ],
      [said(9, 5, 5)],
    ],
    [
      "with a short name",
      [
        ["Lampors", 9, 5, "farsta"],
        ["Lampors", 9, 5, "bromma"],
      ],
      [],
    ],
    [
      "with another name",
      [
        ["Lamporna", 9, 5, "farsta"],
        ["Lamporne", 9, 5, "bromma"],
      ],
      [],
    ],
    [
      "with another grant",
      [
        ["Lamporna", 9, 5, "farsta"],
        ["Lamporna", 8, 5, "bromma"],
      ],
      [],
    ],
    [
      "without a grant",
      [
        ["Lamporna", "", 5, "farsta"],
        ["Lamporna", "", 5, "bromma"],
      ],
      [],
    ],
    [
      "with a grant of nothing",
      [
        ["Lamporna", 0, 5, "farsta"],
        ["Lamporna", 0, 5, "bromma"],
      ],
      [],
    ],
    [
      "that is one",
      [
        ["Lamporna", 9, 5, "farsta"],
        ["Lamporna", 9, 5, "farsta"],
      ],
      [],
    ],
    [
      "that has spent all of it there",
      [
        ["Lamporna", 9, 5, "farsta"],
        ["Lamporna", 9, 0, "bromma"],
      ],
      [said(9, 0, 5)],
    ],
    [
      "that has spent all of it here",
      [
        ["Lamporna", 9, 0, "farsta"],
        ["Lamporna", 9, 5, "bromma"],
      ],
      [said(9, 5, 0)],
    ],
    [
      "that have spent nothing",
      [
        ["Lamporna", 9, 0, "farsta"],
        ["Lamporna", 9, 0, "bromma"],
      ],
      [],
    ],
    [
      "that have spent what is their own",
      [
        ["Lamporna", 9, 5, "farsta"],
        ["Lamporna", 9, 4, "bromma"],
      ],
      [],
    ],
    [
      "that has spent nobody knows what",
      [
        ["Lamporna", 9, "?", "farsta"],
        ["Lamporna", 9, 0, "bromma"],
      ],
      [],
    ],
    [
      "while the other has spent nobody knows what",
      [
        ["Lamporna", 9, 0, "farsta"],
        ["Lamporna", 9, "?", "bromma"],
      ],
      [],
    ],
    [
      "that nobody knows the first of",
      [
        ["Lamporna", 9, 5, null],
        ["Lamporna", 9, 5, "bromma"],
      ],
      [said(9, 5, 5, "?")],
    ],
    [
      "or three",
      [
        ["Lamporna", 9, 5, "farsta"],
        ["Bänkarna", 9, 5, "bromma"],
        ["Lamporna", 9, 5, "bromma"],
        ["Lamporna", 9, 5, "jarva"],
      ],
      [said(9, 5, 5), said(9, 5, 5)],
    ],
    [
      "of which the first of three has spent its own",
      [
        ["Lamporna", 9, 4, "farsta"],
        ["Lamporna", 9, 5, "trafiknamnden"],
        ["Lamporna", 9, 5, "jarva"],
      ],
      [said(9, 5, 5, "trafiknämnden")],
    ],
    [
      "of which one nämnd has two, whose first is the one that is compared",
      [
        ["Lamporna", 9, 4, "farsta"],
        ["Lamporna", 9, 5, "farsta"],
        ["Lamporna", 9, 5, "jarva"],
      ],
      [],
    ],
  ])("%s", (_, parts, expected) => {
    expect(reported(...parts)).toEqual(expected);
  });
});

describe("a part that is larger than its whole", () => {
  const whole = (granted: Said, cells: Cells = {}, other: Other = {}): ProjectFigures =>
    project({ grantedAmount: granted, ...cells }, { grantedNamnd: "jarva", ...other });
  const part = (granted: Said, cells: Cells = {}, other: Other = {}): ProjectFigures =>
    project({ grantedAmount: granted, ...cells }, { grantedNamnd: "spanga-tensta", name: "Del", ...other });
  const decision = { decisionDate: "2022-05-01" };
  const told = "grantedAmount amount=5 part=Del partAmount=6";
  it.each<readonly [string, readonly ProjectFigures[], readonly string[]]>([
    ["of the same year", [whole(5, decision), part(6)], [told]],
    ["as large", [whole(5, decision), part(5)], []],
    ["of a nämnd that went on", [whole(5, decision), part(6, {}, { grantedNamnd: "farsta" })], []],
    ["of the nämnd itself", [whole(5, decision), whole(6, decision)], []],
    ["of nobody", [whole(5, decision), part(6, {}, { grantedNamnd: null })], []],
    ["after the nämnd began", [whole(5, { decisionDate: "2023-07-01" }), part(6)], []],
    ["nobody knows when", [whole(5, { decisionDate: "?" }, { years: { 0: { grantedAmount: 5 } } }), part(6)], []],
    ["of nobody's whole", [whole(5, decision, { grantedNamnd: null }), part(6)], []],
    ["of a nämnd without a first day", [whole(5, decision, { grantedNamnd: "trafiknamnden" }), part(6)], []],
    ["unknown", [whole(5, decision), part("?")], []],
    ["of an unknown whole", [whole("?", decision), part(6)], []],
    ["of another year", [whole(5, decision), part(0, {}, { years: { 2022: { grantedAmount: 6 } } })], []],
    [
      "of the same years",
      [
        whole(5, decision, { years: { 2021: { grantedAmount: 5 }, 2022: {} } }),
        part(0, {}, { years: { 2021: { grantedAmount: 6 }, 2022: {} } }),
      ],
      [told],
    ],
    [
      "of years that only look the same",
      [
        whole(5, decision, { years: { 2021: { grantedAmount: 5 }, 2022: {} } }),
        part(0, {}, { years: { 2021: { grantedAmount: 6 } } }),
      ],
      [],
    ],
    [
      "of the same period",
      [whole(5, { ...decision, budgetYear: "2021–2022" }), part(6, { budgetYear: "2021–2022" })],
      [told],
    ],
    ["of another period", [whole(5, { ...decision, budgetYear: "2021–2022" }), part(6, { budgetYear: "2022" })], []],
    [
      "of no period",
      [whole(5, decision, { years: { 0: { grantedAmount: 5 } } }), part(0, {}, { years: { 0: { grantedAmount: 6 } } })],
      [],
    ],
    [
      "of two parts",
      [part(6), whole(5, decision), part(7, {}, { grantedNamnd: "rinkeby-kista", name: "Annan" })],
      [told, "grantedAmount amount=5 part=Annan partAmount=7"],
    ],
  ])("%s", (_, projects, expected) => {
    expect(found({ kind: "part-over-whole" }, projects)).toEqual(expected);
  });
});

describe("beside the register", () => {
  const line = (namndId: string, cell = namndId) => ({ namndId, name: "Lampor", at: cellAt(cell, "Register.xlsx") });
  const missed = (namnd: string, cell: string): string => `Register.xlsx ${cell} namnd=${namnd}`;
  const answering = (...namnder: readonly (string | null)[]) =>
    workbook({ projects: namnder.map((grantedNamnd) => project({}, { grantedNamnd }).project) });
  const check = { kind: "comparison", finds: "namnd-without-file" } as const;
  it.each<readonly [string, Parameters<typeof found>[2], readonly string[]]>([
    ["without one", {}, []],
    [
      "nobody has answered",
      { granted: [line("farsta", "A2"), line("farsta", "A3"), line("bromma")], readings: [] },
      [missed(farsta, "A2"), missed("Bromma stadsdelsnämnd", "bromma")],
    ],
    [
      "one has answered",
      { granted: [line("farsta"), line("bromma")], readings: [answering("farsta", null)] },
      [missed("Bromma stadsdelsnämnd", "bromma")],
    ],
    [
      "one has answered that it has none",
      {
        granted: [line("farsta")],
        readings: [workbook({ answersNone: { namnd: "farsta", at: cellAt("A1") } })],
      },
      [],
    ],
    ["its successor has answered", { granted: [line("spanga-tensta")], readings: [answering("jarva")] }, []],
    [
      "it has answered before its successor was there",
      { granted: [line("jarva")], readings: [answering("spanga-tensta")] },
      [],
    ],
    [
      "a project of its own is reported by another",
      {
        granted: [line("farsta")],
        readings: [workbook({ projects: [project({}, { reportingNamnd: "bromma" }).project] })],
      },
      [missed(farsta, "farsta")],
    ],
    [
      "two that are one today are missed once",
      { granted: [line("spanga-tensta"), line("rinkeby-kista")], readings: [] },
      [missed("Järva stadsdelsnämnd", "spanga-tensta")],
    ],
    [
      "a specialist nämnd is missed",
      { granted: [line("trafiknamnden")], readings: [] },
      [missed("trafiknämnden", "trafiknamnden")],
    ],
  ])("%s", (_, more, expected) => {
    expect(found(check, [], more)).toEqual(expected);
  });
  it("that a nämnd is missed of the day", () => {
    const more = { granted: [line("spanga-tensta")], readings: [], asOf: "2023-06-30" as IsoDate };
    expect(found(check, [], more)).toEqual([missed("Spånga-Tensta stadsdelsnämnd", "spanga-tensta")]);
  });
});

describe("beside a control total", () => {
  const reconciled = (
    about: "granted" | "spent",
    verdict: Reconciled["verdict"],
    more: Partial<Reconciled> = {},
    namndId: string | null = "farsta",
  ): Reconciled => ({
    control: {
      namndId,
      year: null,
      about,
      ore: inKr(80),
      precision: 0n,
      approximate: false,
      at: cellAt("B2", "Kontroll.xlsx"),
    },
    ...{ computed: inKr(70), complete: true, difference: inKr(10), verdict, explanations: [], remainder: inKr(10) },
    ...more,
  });
  const spent = { kind: "comparison", finds: "spent-differs-from-control" } as const;
  const granted = { kind: "comparison", finds: "granted-differs-from-control" } as const;
  it.each<readonly [string, readonly Reconciled[], string, string]>([
    ["of nothing", [], "", ""],
    ["unexplained", [reconciled("spent", "unexplained")], `Kontroll.xlsx B2 namnd=${farsta} spent=70 control=80`, ""],
    [
      "of what was granted",
      [reconciled("granted", "explained")],
      "",
      `Kontroll.xlsx B2 namnd=${farsta} granted=70 control=80`,
    ],
    [
      "of the city",
      [reconciled("spent", "explained", {}, null)],
      "Kontroll.xlsx B2 namnd=Stockholms stad spent=70 control=80",
      "",
    ],
    [
      "of a specialist nämnd",
      [reconciled("spent", "explained", {}, "trafiknamnden")],
      "Kontroll.xlsx B2 namnd=trafiknämnden spent=70 control=80",
      "",
    ],
    ["that is equal", [reconciled("spent", "equal")], "", ""],
    ["that is rounded", [reconciled("spent", "rounding")], "", ""],
    ["with nothing to compare", [reconciled("spent", "unexplained", { computed: null })], "", ""],
  ])("%s", (_, totals, ofSpent, ofGranted) => {
    const said = [spent, granted].map((check) => found(check, [], { reconciled: totals }).join("; "));
    expect(said).toEqual([ofSpent, ofGranted]);
  });
  it("is told without one", () => expect(found(spent, [])).toEqual([]));
});

describe("beside an earlier summary", () => {
  const gone = { kind: "comparison", finds: "gone-since-earlier" } as const;
  const changed = { kind: "comparison", finds: "granted-changed-since-earlier" } as const;
  const earlier = (granted: number | null): EarlierProject => ({
    ...{ projectId: "TI-1", namndId: "farsta", name: "Lampor", status: null, spentOre: null, isWhole: true },
    ...{ grantedOre: granted === null ? null : inKr(granted), at: cellAt("C3", "Förra.xlsx") },
  });
  it.each<readonly [string, earlierGranted: number | null, cells: Cells, expected: string]>([
    ["changed", 7, { grantedAmount: 9 }, "grantedAmount before=7 now=9"],
    ["changed to less", 11, { grantedAmount: 9 }, "grantedAmount before=11 now=9"],
    ["rounded", 8, { grantedAmount: 9 }, ""],
    ["rounded to thousands", 1_500, { grantedAmount: tkr(1) }, ""],
    [
      "changed by more than thousands round away",
      1_501,
      { grantedAmount: tkr(1) },
      "grantedAmount before=1501 now=1000",
    ],
    ["unknown then", null, { grantedAmount: 9 }, ""],
    ["unknown now", 7, { grantedAmount: "?" }, ""],
  ])("a grant that is %s", (_, before, cells, expected) => {
    const now = project(cells);
    const changes = {
      appeared: [],
      gone: [],
      changed: [{ earlier: earlier(before), now, what: ["granted"] as const }],
      unchanged: [],
    };
    expect(found(changed, [now], { changes }).join("; ")).toBe(expected);
    expect(found(gone, [now], { changes })).toEqual([]);
  });
  it("a project that is gone, and nothing without a summary", () => {
    const changes = { appeared: [], gone: [earlier(7)], changed: [], unchanged: [] };
    const [remark, ...others] = remarksOf([ruleOf(gone)], [], { changes });
    expect([remark, others]).toEqual([
      { code: "PRO-01", at: cellAt("C3", "Förra.xlsx"), params: { project: "Lampor" } },
      [],
    ]);
    expect([found(gone, []), found(changed, []), found(changed, [], { changes })]).toEqual([[], [], []]);
  });
});
