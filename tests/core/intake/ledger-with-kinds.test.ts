import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

/** A ledger's report with what was granted and what was spent on rows of their own. The amounts are made up. */

type Rows = readonly (readonly CellInput[])[];

const heading = (kind: string): readonly CellInput[] => [
  "Projekt",
  "Projekt (T)",
  kind,
  "Konto",
  "Konto (T)",
  "Period",
  "Belopp",
];
const torget: Rows = [
  ["33-1", "Torget", "Beviljat", null, "Tilldelning", 202303, 900_000],
  ["33-1", "Torget", "Utfall", 4561, "Entreprenad", 202305, 512_000],
  ["33-1", "Torget", "Utfall", 4561, "Entreprenad", 202310, 341_250],
  ["33-1", "Torget", "Utfall", 4630, "Kreditfaktura", 202311, -18_400],
];
const parken: Rows = [
  ["33-2", "Parken", "Beviljat", null, "Tilldelning", 202303, 380_000],
  ["33-2", "Parken", "Utfall", 4630, "Konsult", 202308, 61_000],
];
const left = (id: string, amount: number): readonly CellInput[] => [
  `* ${id}`,
  "Återstår av beviljat",
  null,
  null,
  null,
  null,
  amount,
];
const totals: Rows = [
  [],
  ["Totalt", "Beviljat", null, null, null, null, 1_280_000],
  ["Totalt", "Utfall", null, null, null, null, 895_850],
  ["Totalt", "Återstår", null, null, null, null, 384_150],
];
const title: Rows = [["Belopp i SEK"], []];

const read = (...rows: Rows) => {
  const reading = readIntake(workbookOf({ Rapport: rows }));
  return [
    totalsIn(reading),
    reading.projects.map(({ id, name }) => `${id} ${name}`).join("; "),
    ...codesOf(reading).filter((code) => /^(?:STR-(?!04|22|02)|BEL|ID-0[1267])/u.test(code)),
  ];
};
const whole = ["2 1280000 895850", "33-1 Torget; 33-2 Parken"];

describe("a ledger with the kind of amount in a column of its own", () => {
  it.each(["Beloppstyp", "Typ", "Post", "Avser"])("under %s, with what is left under each project", (kind) => {
    expect(
      read(...title, heading(kind), ...torget, left("33-1", 65_150), ...parken, left("33-2", 319_000), ...totals),
    ).toEqual(whole);
  });

  const entries: Rows = [...torget, ...parken];
  it.each([
    ["without what is left", [heading("Beloppstyp"), ...entries, ...totals]],
    ["without any sum", [heading("Beloppstyp"), ...entries]],
    ["in the order of the entries", [heading("Beloppstyp"), ...entries.toReversed()]],
    [
      "in the words of a budget, with what differs",
      [
        heading("Typ"),
        ...entries.map((row) => row.map((cell) => (cell === "Beviljat" ? "Budget" : cell))),
        ["33-1", "Torget", "Avvikelse", null, null, null, 65_150],
        ["33-2", "Parken", "Avvikelse", null, null, null, 319_000],
      ],
    ],
    [
      "with sums named in the column of kinds",
      [
        heading("Beloppstyp"),
        ...entries,
        ["Totalt", null, "Beviljat", null, null, null, 1_280_000],
        ["Totalt", null, "Utfall", null, null, null, 895_850],
      ],
    ],
    [
      "with a voucher a row and no number",
      [
        ["Projekt", "Typ", "Ver.nr", "Belopp"],
        ...entries.map(([, name = null, kind = null, , , , amount = null], at) => [name, kind, `L${at}`, amount]),
      ],
    ],
  ] as const)("is read: %s", (_title, rows) => {
    expect(read(...title, ...rows)[0]).toBe(whole[0]);
  });

  it("tells a sum that is not what its rows come to", () => {
    expect(
      read(
        ...title,
        heading("Beloppstyp"),
        ...torget,
        ...parken,
        ["Totalt", "Beviljat", null, null, null, null, 1_280_000],
        ["Totalt", "Utfall", null, null, null, null, 950_000],
      ),
    ).toEqual([...whole, "STR-07 G11"]);
  });

  it("takes what is left of each project along, to be compared", () => {
    const reading = readIntake(
      workbookOf({
        Rapport: [...title, heading("Beloppstyp"), ...torget, left("33-1", 99_000), ...parken, left("33-2", 319_000)],
      }),
    );
    const [first] = reading.projects;
    expect([...(first?.years ?? [])].flatMap(({ fields }) => [...fields.values()].map(({ shown }) => shown))).toContain(
      "99000",
    );
  });

  it("does not count a row that says nothing of its kind", () => {
    const [first] = read(...title, heading("Beloppstyp"), ...torget, ...parken, [
      "33-2",
      "Parken",
      null,
      4630,
      "Konsult",
      202309,
      10_000,
    ]);
    expect(first).toMatch(/\?/u);
  });
});

describe("a table that says twice what was granted", () => {
  it("is not whole where its months may add up or be the state so far", () => {
    const [first] = read(
      ["Projekt", "Typ", "Period", "Belopp (kr)"],
      ["Torget", "Beviljat", "202301", 800_000],
      ["Torget", "Utfall", "202301", 300_000],
      ["Torget", "Utfall", "202302", 700_000],
      ["Parken", "Beviljat", "202301", 500_000],
      ["Parken", "Utfall", "202301", 100_000],
      ["Parken", "Utfall", "202302", 400_000],
    );
    expect(first).toContain("?");
  });

  it("is not whole where nothing says that its rows are entries", () => {
    const [first] = read(
      ["Projekt", "Typ", "Belopp (kr)"],
      ["Torget", "Beviljat", 800_000],
      ["Torget", "Beviljat", 100_000],
      ["Torget", "Utfall", 700_000],
    );
    expect(first).toContain("?");
  });
});
