/** An id that points at one grant and a name that points at another: when that is asked about, and what each of the two weighs. */
import { meet, projectsIn } from "../../support/against-register";
import type { CellInput } from "../../support/snapshot";

type Row = readonly [id: CellInput, name: string, granted: CellInput, spent?: CellInput, namnd?: string];

const headings = ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat (kr)", "Utfall (kr)"];
const list = (file: string, rows: readonly Row[]) =>
  projectsIn(
    file,
    headings,
    ...rows.map(([id, name, granted, spent = null, namnd = "Farsta"]) => [id, name, namnd, granted, spent]),
  );
const run = (grants: readonly Row[], reports: readonly Row[], unit: "kr" | "tkr" = "kr") => {
  const met = meet(list("register", grants), list("svar", reports), {}, (file) => (file === "svar" ? unit : "kr"));
  return {
    ...met,
    ties: met.outcome.matches.ties.map((tie) => `${tie.step} ${tie.granted.length} x ${tie.reported.length}`),
  };
};

describe("no crossing is", () => {
  it.each<readonly [string, readonly Row[], readonly Row[], readonly string[]]>([
    [
      "a grant with the name of another, when the report has both its id and its name",
      [
        ["TI-1", "Ljus", 100_000],
        ["TI-2", "Ljus", 100_000],
      ],
      [
        ["TI-1", "Ljus", 100_000, 1],
        ["TI-2", "Ljus", 100_000, 2],
      ],
      ["Ljus = Ljus (id)", "Ljus = Ljus (id)"],
    ],
    [
      "a name that is as like that of the id as that of another, whatever the amount",
      [
        ["TI-1", "Belysning Ågesta norra", 400_000],
        ["TI-2", "Belysning Ågesta södra", 300_000],
      ],
      [["TI-1", "Belysning Ågesta", 300_000, 1]],
      ["Belysning Ågesta norra = Belysning Ågesta (id)"],
    ],
    [
      "the amount of another grant, where the names have nothing in common",
      [
        ["TI-1", "Torget", 1_000_000],
        ["TI-2", "Parken", 400_000],
      ],
      [["TI-1", "Nya gården", 400_000, 1]],
      ["Torget = Nya gården (id)"],
    ],
    [
      "a name that is only like another's, where the report does not say what was granted",
      [
        ["TI-1", "Torget", 1_000_000],
        ["TI-2", "Belysning Ågesta väg", 400_000],
      ],
      [["TI-1", "Belysning vid Ågesta", null, 1]],
      ["Torget = Belysning vid Ågesta (id)"],
    ],
    [
      "a name that is only like another's, where the register does not say what that was granted",
      [
        ["TI-1", "Torget", 1_000_000],
        ["TI-2", "Belysning Ågesta väg", null],
      ],
      [["TI-1", "Belysning vid Ågesta", 400_000, 1]],
      ["Torget = Belysning vid Ågesta (id)"],
    ],
    [
      "a name that is only like another's, where both were granted the same",
      [
        ["TI-1", "Torget", 400_000],
        ["TI-2", "Belysning Ågesta väg", 400_000],
      ],
      [["TI-1", "Belysning vid Ågesta", 400_000, 1]],
      ["Torget = Belysning vid Ågesta (id)"],
    ],
    [
      "the name of a grant to a nämnd that has nothing to do with the report's",
      [
        ["TI-1", "Torget", 1_000_000],
        ["TI-9", "Lekplatsen", 300_000, null, "Bromma"],
      ],
      [["TI-1", "Lekplatsen", 300_000, 1]],
      ["Torget = Lekplatsen (id)"],
    ],
  ])("%s", (_, grants, reports, pairs) => {
    const met = run(grants, reports);
    expect([met.pairs, met.ties]).toEqual([pairs, []]);
  });
});

describe("asked about is", () => {
  it.each<readonly [string, readonly Row[], readonly Row[], string]>([
    [
      "a name that is like another's by its letters alone",
      [
        ["TI-1", "Torg", 1_000_000],
        ["TI-2", "Gångvägen", 400_000],
      ],
      [["TI-1", "Gångväg", 400_000, 1]],
      "id 2 x 1",
    ],
    [
      "a name of which three fifths of the letters are another's",
      [
        ["TI-1", "Torg", 1_000_000],
        ["TI-2", "Gatan", 400_000],
      ],
      [["TI-1", "Gator", 400_000, 1]],
      "id 2 x 1",
    ],
    [
      "a name of two grants, when the amount is that of the id and also of one of them",
      [
        ["TI-1", "Torget", 1_000_000],
        ["TI-2", "Parken", 400_000],
        ["TI-3", "Parken", 1_000_000],
      ],
      [["TI-1", "Parken", 1_000_000, 1]],
      "id 2 x 1",
    ],
    [
      "the name of another, where the register does not say what was granted to the id",
      [
        ["TI-1", "Torget", null],
        ["TI-2", "Parken", 1_000_000],
      ],
      [["TI-1", "Parken", 400_000, 1]],
      "id 2 x 1",
    ],
    [
      "the name of a grant to a nämnd that the report's took over from",
      [
        ["TI-1", "Torget", 1_000_000, null, "Järva"],
        ["TI-2", "Parken", 400_000, null, "Rinkeby-Kista"],
      ],
      [["TI-1", "Parken", 400_000, 1, "Järva"]],
      "id 2 x 1",
    ],
    [
      "as one, what shares a grant: three ids that have each gone to the next",
      [
        ["TI-1", "Torget", 100_000],
        ["TI-2", "Parken", 200_000],
        ["TI-3", "Bron", 300_000],
      ],
      [
        ["TI-1", "Parken", 200_000, 1],
        ["TI-2", "Bron", 300_000, 2],
        ["TI-3", "Torget", 100_000, 3],
      ],
      "id 3 x 3",
    ],
  ])("%s", (_, grants, reports, tie) => {
    const met = run(grants, reports);
    expect([met.pairs, met.ties]).toEqual([[], [tie]]);
  });

  it("at the cell with the id, with both grants and their cells, also when the register lists them the other way round", () => {
    const grants: Row[] = [
      ["TI-3", "Parken", 400_000],
      ["TI-2", "Parken", 400_000],
      ["TI-1", "Torget", 1_000_000],
    ];
    const met = run(grants, [["TI-1", "Parken", 400_000, 1]]);
    expect(met.codes).toEqual(["REG-02 register B2", "REG-11 svar A2"]);
    expect(met.paramsOf("REG-11")).toEqual({
      ...{ project: "Parken", id: "TI-1", granted: "Torget", cell: "register Blad!B4" },
      ...{ named: "Parken", namedCell: "register Blad!B3" },
    });
    expect(met.gaps).toEqual(["svar B2: grantedAmount spentAmount"]);
  });

  it("and no other report of that name takes the grant meanwhile", () => {
    const grants: Row[] = [
      ["TI-1", "Torget", 1_000_000],
      ["TI-2", "Parken", 400_000],
    ];
    const met = run(grants, [
      ["TI-1", "Parken", 400_000, 1],
      ["TI-9", "Parken", 400_000, 2],
    ]);
    expect([met.pairs, met.ties]).toEqual([[], ["id 2 x 1"]]);
    expect(met.codes).toEqual(["REG-01 svar B3", "REG-11 svar A2"]);
  });

  it("but the grant's own report, which bears its id at the nämnd that took over, does", () => {
    const at = "Rinkeby-Kista";
    const met = run(
      [
        ["TI-1", "Torget", 1_000_000, null, at],
        ["TI-2", "Parken", 400_000, null, at],
      ],
      [
        ["TI-1", "Parken", 400_000, 1, at],
        ["TI-2", "Parken", 400_000, 2, "Järva"],
      ],
    );
    expect([met.pairs, met.ties]).toEqual([["Parken = Parken (id-successor)"], ["id 1 x 1"]]);
  });
});

test("where id and amount outweigh the name it is told, also where the names share a word", () => {
  const met = run(
    [
      ["TI-1", "Parken norra", 1_000_000],
      ["TI-2", "Parken södra", 400_000],
    ],
    [["TI-1", "Parken södra", 1_000_000, 1]],
  );
  expect(met.pairs).toEqual(["Parken norra = Parken södra (id)"]);
  expect(met.codes).toEqual(["REG-02 register B3", "REG-05 svar B2"]);
  expect(met.paramsOf("REG-05")).toEqual({
    project: "Parken södra",
    granted: "Parken norra",
    cell: "register Blad!B2",
  });
});

test("an amount agrees by the rounding of its own workbook, whose unit only its title may state", () => {
  const text = { text: "ca 1 000" };
  const headed = [headings[0]!, headings[1]!, headings[2]!, "Beviljat", "Utfall"];
  const reports = projectsIn("svar", ["Belopp i tkr"], headed, ["TI-1", "Parken", "Farsta", text, 1]);
  const grants = list("register", [
    ["TI-1", "Torget", 1_000_400],
    ["TI-2", "Parken", 400_000],
  ]);
  const met = meet(grants, reports, {}, (file) => (file === "svar" ? "tkr" : "kr"));
  expect(met.pairs).toEqual(["Torget = Parken (id)"]);
});
