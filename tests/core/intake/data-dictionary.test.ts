import { readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];
const names = (reading: ReturnType<typeof readIntake>) => reading.projects.map(({ id, name }) => `${id} ${name}`);

const exported: Rows = [
  ["client", "dim_2", "r0dim_2", "status", "plan_amount", "amount", "rest_amount"],
  ["H8", "7104100", "Ljus", "N", 1_000_000, 900_000, 100_000],
  ["H8", "7104107", "Torg", "C", 500_000, 400_000, 100_000],
];
const meanings: Rows = [
  ["Fält", "Betydelse"],
  ["client", "Förvaltning (H8 = Hägersten-Älvsjö)"],
  ["dim_2", "Projektnummer i Agresso"],
  ["r0dim_2", "Projektets benämning"],
  ["plan_amount", "Beviljade trygghetsmedel, kr"],
  ["amount", "Utfall ackumulerat t.o.m. 202312, kr"],
  ["rest_amount", "Kvar av beviljat"],
  ["status", "N = pågår, C = avslutat"],
];
const both = "2 1500000 1300000";

describe("a sheet that says what the headings of another mean", () => {
  it("lends them its words, and those for their codes", () => {
    const reading = readIntake(workbookOf({ gl_dim2: exported, Info: meanings }));
    expect([totalsIn(reading), names(reading)]).toEqual([both, ["7104100 Ljus", "7104107 Torg"]]);
    expect(reading.projects.map(({ fields }) => fields.get("status")?.value)).toEqual([
      { type: "codes", codes: ["PAGAR"] },
      { type: "codes", codes: ["GENOMFORT"] },
    ]);
    expect(reading.projects[0]?.grantedNamnd).toBe("hagersten-alvsjo");
  });

  it.each<readonly [string, Rows, Rows]>([
    [
      "in any order, without a heading of its own, and before the list",
      [
        ["Rapporten förklarad"],
        [],
        ["AMT_2", "Utfall i kronor, exkl. moms"],
        ["AMT_1", "Beviljat belopp i kronor; enligt beslut i KS"],
        ["PRJ", "Projektnamn"],
      ],
      [
        ["PRJ", "AMT_1", "AMT_2"],
        ["Ljus", 1_000_000, 900_000],
        ["Torg", 500_000, 400_000],
      ],
    ],
    [
      "of a heading that may mean several things",
      [
        ["Kolumn", "Innehåll"],
        ["Projekt", "Projektets namn"],
        ["Belopp", "Utfall"],
        ["Medel", "Beviljat belopp"],
      ],
      [
        ["Projekt", "Medel", "Belopp"],
        ["Ljus", 1_000_000, 900_000],
        ["Torg", 500_000, 400_000],
      ],
    ],
    [
      "in another unit than kronor",
      [
        ["Field", "Description"],
        ["prj_name", "Projektnamn"],
        ["grant_k", "Beviljat (tkr)"],
        ["spent_k", "Utfall (tkr)"],
      ],
      [
        ["prj_name", "grant_k", "spent_k"],
        ["Ljus", 1000, 900],
        ["Torg", 500, 400],
      ],
    ],
  ])("is understood %s", (_what, dictionary, list) => {
    expect(totalsIn(readIntake(workbookOf({ Info: dictionary, Data: list })))).toBe(both);
    expect(totalsIn(readIntake(workbookOf({ Data: list, Info: dictionary })))).toBe(both);
  });

  const list: Rows = [
    ["Projektnamn", "Nämnd", "Beviljat belopp (kr)", "Utfall (kr)"],
    ["Ljus", "Farsta", 1_000_000, 900_000],
    ["Torg", "Farsta", 500_000, 400_000],
  ];

  it("does not change what a heading says itself", () => {
    const guide: Rows = [
      ["Kolumn", "Så fyller du i"],
      ["Projektnamn", "Namnet i beslutet"],
      ["Nämnd", "Ansvarig nämnd"],
      ["Beviljat belopp (kr)", "Utfall"],
      ["Utfall (kr)", "Beviljat belopp"],
    ];
    expect(totalsIn(readIntake(workbookOf({ Lista: list, "Läs mig": guide })))).toBe(both);
  });

  it("is no form of one more project, and a form with the same labels is no dictionary", () => {
    const form: Rows = [
      ["Projektnamn", "Park"],
      ["Nämnd", "Farsta"],
      ["Beviljat belopp (kr)", 200_000],
      ["Utfall (kr)", 100_000],
    ];
    expect(totalsIn(readIntake(workbookOf({ Lista: list, Blankett: form })))).toBe("3 1700000 1400000");
    const inText = form.map(([label = null, value = null]) => [
      label,
      typeof value === "number" ? `${value} kr` : value,
    ]);
    expect(totalsIn(readIntake(workbookOf({ Lista: list, Blankett: inText })))).toBe("3 1700000 1400000");
  });

  it("says nothing of headings that it does not name", () => {
    const reading = readIntake(
      workbookOf({
        gl_dim2: exported,
        Info: [
          ["client", "Förvaltning"],
          ["zone", "Beviljat belopp"],
          ["area", "Utfall"],
        ],
      }),
    );
    expect(reading.projects).toEqual([]);
  });
});
