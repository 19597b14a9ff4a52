import type { RunResult } from "../../../src/core/run/run-result";
import type { Figure } from "../../../src/core/figures/types";
import { toReport } from "../../../src/core/report/to-report";
import { follow } from "../../support/returned";
import { workbookOf } from "../../support/snapshot";
import { namndRows } from "../../../src/faces/taskpane/model/utilisation-rows";

type Sheets = Parameters<typeof workbookOf>[0];

const outcomeOf = (sheets: Sheets, remarks: RunResult["findings"] = []): RunResult =>
  follow([
    { name: "Farsta.xlsx", size: 1, sha256: "a", snapshot: workbookOf(sheets, { name: "Farsta.xlsx" }), remarks },
  ]);

const shown = ({ ore, complete }: Figure): string =>
  `${ore === null ? "-" : String(Number(ore) / 100)}${complete ? "" : "?"}`;

/** `Ljus 1000 900?`: granted and spent in kronor; `?` is incomplete, `-` unknown. The last is the whole. */
const figuresIn = ({ projects, totals }: RunResult): readonly string[] => [
  ...projects.map(({ project, granted, spent }) => `${project.name} ${shown(granted)} ${shown(spent)}`).sort(),
  `= ${shown(totals.granted)} ${shown(totals.spent)}`,
];

const list = ["Projekt-ID", "Projektnamn", "Nämnd", "Status", "Beviljat kr", "Utfall kr"] as const;
const light = ["1", "Ljus", "Farsta", "Genomfört", 1_000_000, 900_000] as const;
const park = ["2", "Park", "Farsta", "Genomfört", 500_000, 450_000] as const;
const years = ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat 2023 kr", "Beviljat 2024 kr", "Utfall kr"] as const;
const otherList = [
  ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat kr", "Utfall kr"],
  ["9", "Torg", "Farsta", 800_000, 700_000],
];

test.each<[string, Sheets, readonly string[]]>([
  [
    "a column that nobody could read reaches the projects of its sheet, and no others",
    {
      Blad: [
        [...list, "Tillkommande utfall kr"],
        [...light, 50_000],
        [...park, null],
      ],
      Annat: otherList,
    },
    ["Ljus 1000000 900000?", "Park 500000 450000?", "Torg 800000 700000", "= 2300000 2050000?"],
  ],
  [
    "a row that was left out reaches no project",
    { Blad: [list, light, park, [null, null, null, null, 70_000, 60_000]] },
    ["Ljus 1000000 900000", "Park 500000 450000", "= 1500000? 1350000?"],
  ],
  [
    "an amount merged over the year of two projects reaches both, and not the third",
    {
      Blad: {
        rows: [
          years,
          ["1", "Ljus", "Farsta", 1_000_000, 400_000, 900_000],
          ["2", "Park", "Farsta", 500_000, null, 450_000],
          ["3", "Bro", "Farsta", 600_000, 100_000, 550_000],
        ],
        merges: ["E2:E3"],
      },
    },
    ["Bro 700000 550000", "Ljus 1000000? 900000", "Park 500000? 450000", "= 2200000? 1900000"],
  ],
  [
    "a total that its years contradict reaches its own project",
    {
      Blad: [
        ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat kr", "Utfall 2023 kr", "Utfall 2024 kr", "Utfall totalt kr"],
        ["1", "Ljus", "Farsta", 1_000_000, 400_000, 300_000, 900_000],
        ["2", "Park", "Farsta", 500_000, 200_000, 250_000, 450_000],
      ],
    },
    ["Ljus 1000000 700000?", "Park 500000 450000", "= 1500000 1150000?"],
  ],
  [
    "money spent before it was granted reaches its own project",
    {
      Blad: [
        ["Projekt-ID", "Projektnamn", "Nämnd", "Beslutsdatum", "Beviljat 2023 kr", "Utfall 2022 kr", "Utfall 2023 kr"],
        ["1", "Ljus", "Farsta", "2023-03-08", 1_000_000, 50_000, 900_000],
        ["2", "Park", "Farsta", "2023-03-08", 500_000, null, 450_000],
      ],
    },
    ["Ljus 1000000 950000?", "Park 500000 450000", "= 1500000 1400000?"],
  ],
  [
    "a hidden sheet that may be a draft reaches its own projects",
    { Blad: [list, light], Gammalt: { rows: [list, park], hidden: true } },
    ["Ljus 1000000 900000", "Park 500000? 450000?", "= 1500000? 1350000?"],
  ],
  [
    "a table whose projects nobody can name may be about any project of the workbook",
    {
      Blad: [list, light],
      Mer: [
        ["Vad", "Beviljat kr", "Utfall kr", "Status"],
        ["Stolpar", 50_000, 40_000, "Pågår"],
        ["Kablar", 50_000, 30_000, "Pågår"],
      ],
    },
    ["Ljus 1000000? 900000?", "= 1000000? 900000?"],
  ],
  [
    "a printed sum that is another than its rows reaches no project",
    { Blad: [list, light, park, ["Summa", null, null, null, 1_600_000, 1_350_000]] },
    ["Ljus 1000000 900000", "Park 500000 450000", "= 1500000? 1350000"],
  ],
])("%s", (_, sheets, expected) => {
  expect(figuresIn(outcomeOf(sheets))).toEqual(expected);
});

test("a form's doubt reaches the form's project", () => {
  const form = (name: string, spent: number, again: number) => [
    ["Projektnamn", name],
    ["Beviljad nämnd", "Farsta"],
    ["Status", "Genomfört"],
    ["Beviljat belopp (kr)", 1_000_000],
    ["Ekonomiskt utfall (kr)", spent],
    ["Ekonomiskt utfall (kr)", again],
  ];
  expect(figuresIn(outcomeOf({ Ljus: form("Ljus", 900_000, 800_000), Park: form("Park", 450_000, 450_000) }))).toEqual([
    "Ljus 1000000 -?",
    "Park 1000000 450000",
    "= 2000000 450000?",
  ]);
});

test("a sheet that was withheld may hold more about any project of its workbook", () => {
  const withheld = { code: "EXC-07", at: { file: "Farsta.xlsx", sheet: "Mer" }, params: { sheet: "Mer" } };
  const snapshot = workbookOf({ Blad: [list, light] }, { name: "Farsta.xlsx" });
  const outcome = follow([{ name: "Farsta.xlsx", size: 1, sha256: "a", snapshot, remarks: [withheld] }]);
  expect(figuresIn(outcome)).toEqual(["Ljus 1000000? 900000?", "= 1000000? 900000?"]);
});

const doubted = outcomeOf({
  Blad: [
    [...list, "Tillkommande utfall kr"],
    [...light, 50_000],
  ],
  Annat: otherList,
});

test("the report names the incomplete amounts of a project, and those of its years", () => {
  const [torg, ljus] = toReport(doubted, "sv").projects.toSorted((a, b) => b.name.localeCompare(a.name, "sv"));
  expect(ljus).toMatchObject({
    name: "Ljus",
    complete: false,
    incomplete: ["spentOre", "surplusOre", "utilisation"],
    grantedOre: 100_000_000,
    spentOre: 90_000_000,
    surplusOre: null,
    utilisation: null,
    years: [{ complete: false }],
  });
  expect(torg).toMatchObject({ name: "Torg", complete: true, incomplete: [], years: [{ complete: true }] });
});

describe("a share", () => {
  it("has granted and spent of the same projects", () => {
    // 700 000 of 800 000; with Ljus it would be 1 600 000 of 1 800 000, with Ljus's grant alone 700 000 of 1 800 000.
    expect(toReport(doubted, "sv").totals).toMatchObject({
      utilisation: 0.875,
      incomplete: ["spentOre", "surplusOre", "overrunOre", "utilisation"],
    });
  });

  it("cannot be above 1 because a grant is missing", () => {
    const { totals } = outcomeOf({ Blad: [list, light, ["2", "Park", "Farsta", "Genomfört", null, 900_000]] });
    expect(totals.utilisation).toEqual({ ratio: { part: 90_000_000n, whole: 100_000_000n }, complete: false });
  });

  it("is unknown when no project is whole", () => {
    const { totals } = outcomeOf({ Blad: [list, ["2", "Park", "Farsta", "Genomfört", null, 900_000]] });
    expect(totals.utilisation).toEqual({ ratio: null, complete: false });
  });
});

describe("counts", () => {
  const withStatus = (...statuses: readonly (string | null)[]) =>
    outcomeOf({
      Blad: [list, ...statuses.map((status, index) => [`${index}`, `P${index}`, "Farsta", status, 500_000, 400_000])],
    }).totals;

  it("do not count out a project whose status is missing or unknown", () => {
    const { completed, notCompleted } = withStatus("Genomfört", "Pågår", null, "klart sen").counts;
    expect([completed, notCompleted]).toEqual([
      { known: 1, of: 4, unknown: 2 },
      { known: 1, of: 4, unknown: 2 },
    ]);
  });

  it("know nothing of reports where nobody knows whether the project is completed", () => {
    expect(withStatus("Pågår", null).counts.missingLate).toEqual({ known: 0, of: 2, unknown: 1 });
  });

  it("are at least, when something that may be one more project was left out", () => {
    expect(withStatus("Genomfört").mayBeMore).toBe(false);
    expect(outcomeOf({ Blad: [list, light, [null, null, null, null, 70_000, 60_000]] }).totals.mayBeMore).toBe(true);
  });
});

test("what was left out in a nämnd's workbook makes that nämnd's figures incomplete, and no other's", () => {
  const handedIn = (name: string, namnd: string, ...rows: readonly (readonly (string | number | null)[])[]) => ({
    ...{ name, size: 1, sha256: name, remarks: [] },
    snapshot: workbookOf({ Blad: [list, ...rows.map((row) => row.with(2, row[1] === null ? null : namnd))] }, { name }),
  });
  const outcome = follow([
    handedIn("a.xlsx", "Farsta", [...light], [null, null, null, null, 70_000, 60_000]),
    handedIn("b.xlsx", "Bromma", [...park]),
  ]);
  expect(namndRows(outcome).map(({ name, figures }) => `${name} ${shown(figures.granted)}`)).toEqual([
    "Bromma 500000",
    "Farsta 1000000?",
  ]);
});
