import type { FieldId } from "../../../src/core/anvisningar/known-fields";
import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

const sheet = (input: SheetInput | SheetInput["rows"]) => readIntake(workbookOf({ Blankett: input }));
const field = (reading: ReturnType<typeof readIntake>, id: FieldId) =>
  reading.projects[0]?.fields.get(id)?.value ?? null;

const beside: readonly (readonly CellInput[])[] = [
  ["UPPFÖLJNING"],
  ["Gula fält ifylls av SDF"],
  ["Projektnamn:", "Ljus i parken"],
  ["Projekt-ID", "TI-1"],
  ["Nämnd", "Farsta"],
  ["Beviljat belopp (kr)", null, 1_000_000],
  ["Ekonomiskt utfall", 900_000, "kr"],
  ["Status (markera med X i rutan)", "Ej påbörjat", null, "Pågår", null, "Genomfört", "X"],
];

describe("a form", () => {
  it("with values beside their labels is one project with its cells", () => {
    const reading = sheet(beside);
    expect(totalsIn(reading)).toBe("1 1000000 900000");
    expect(reading.projects[0]).toMatchObject({
      id: "TI-1",
      name: "Ljus i parken",
      grantedNamnd: "farsta",
      at: { cell: "B3" },
    });
    expect(reading.projects[0]?.years[0]?.fields.get("grantedAmount")?.at.cell).toBe("C6");
    expect(reading.tables[0]?.layout).toBe("form");
  });

  it("with values below their labels is one project", () => {
    const reading = sheet([
      ["Uppföljning, belopp anges i tkr"],
      ["Projekt-ID", "Projektnamn", "Nämnd"],
      ["TI-1", "Ljus", "Farsta"],
      [],
      ["Budgetår", "Plats", "Typ av investering"],
      ["2023", "Parken", "Belysning"],
      [],
      ["Beviljat", "Utfall", "Status"],
      [1000, 900, "Genomfört"],
      ["Slutresultat"],
      ["Lyktorna lyser."],
    ]);
    expect(totalsIn(reading)).toBe("1 1000000 900000");
    expect(field(reading, "status")).toEqual({ type: "codes", codes: ["GENOMFORT"] });
  });

  it("takes the option with the mark, wherever it stands", () => {
    expect(field(sheet(beside), "status")).toEqual({ type: "codes", codes: ["GENOMFORT"] });
    const left = [...beside.slice(0, 7), ["Status", "☐", "Ej påbörjat", "☒", "Pågår", "☐", "Genomfört"]];
    expect(field(sheet(left), "status")).toEqual({ type: "codes", codes: ["PAGAR"] });
  });

  it("without a mark leaves the field empty, and never takes the first option", () => {
    const none = [...beside.slice(0, 7), ["Status", "Ej påbörjat", null, "Pågår", null, "Genomfört"]];
    expect(field(sheet(none), "status")).toBeNull();
  });

  it("with two marks for one answer is a question", () => {
    const two = [...beside.slice(0, 7), ["Status", "Pågår", "X", "Genomfört", "X"]];
    expect(codesOf(sheet(two), "STR-21")).toEqual(["STR-21 A8"]);
    expect(field(sheet(two), "status")).toBeNull();
  });

  it("with several numbers beside one label does not choose among them", () => {
    const several = beside.map((row) =>
      row[0] === "Ekonomiskt utfall" ? ["Ekonomiskt utfall", 900_000, 800_000] : row,
    );
    expect(codesOf(sheet(several), "STR-21")).toEqual(["STR-21 A7"]);
    expect(totalsIn(sheet(several))).toBe("1 1000000 -?");
  });

  it("with years over its amounts gives each year its own", () => {
    const reading = sheet([
      ["Projektnamn", "Ljus"],
      ["Projekt-ID", "TI-1"],
      ["Status", "Genomfört"],
      [null, "2023", "2024", "Totalt"],
      ["Beviljat belopp (kr)", 800_000, 200_000, 1_000_000],
      ["Ekonomiskt utfall (kr)", 700_000, 150_000, 850_000],
    ]);
    expect(reading.projects[0]?.years.map(({ year }) => year)).toEqual([2023, 2024]);
    expect(totalsIn(reading)).toBe("1 1000000 850000");
  });

  it("repeated down a sheet is several projects", () => {
    const form = (name: string, granted: number): CellInput[][] => [
      ["Projektnamn", name],
      ["Beviljat belopp (kr)", granted],
      ["Utfall (kr)", 100_000],
      ["Status", "Pågår"],
      [],
    ];
    expect(totalsIn(sheet([...form("Ljus", 1_000_000), ...form("Park", 500_000)]))).toBe("2 1500000 200000");
  });

  it("on each sheet is a project each", () => {
    const other = beside.map((row) =>
      row.map((cell) => (cell === "TI-1" ? "TI-2" : cell === "Ljus i parken" ? "Torg" : cell)),
    );
    expect(totalsIn(readIntake(workbookOf({ Ett: beside, Två: other })))).toBe("2 2000000 1800000");
  });

  it("with fields down and projects across is read across", () => {
    const reading = sheet([
      ["Projektnamn", "Ljus", "Park"],
      ["Beviljat belopp kr", 1_000_000, 500_000],
      ["Utfall kr", 900_000, 100_000],
      ["Status", "Genomfört", "Pågår"],
    ]);
    expect(totalsIn(reading)).toBe("2 1500000 1000000");
  });

  it("with amounts but no name counts nothing, and says so", () => {
    const nameless = beside.map((row) =>
      row[0] === "Projektnamn:" ? ["Projektnamn:"] : row[0] === "Projekt-ID" ? ["Projekt-ID"] : row,
    );
    const reading = sheet(nameless);
    expect(codesOf(reading, "STR-15").length + codesOf(reading, "STR-01").length).toBeGreaterThan(0);
    expect(totalsIn(reading)).toBe("0 -? -?");
  });
});

describe("forms under each other keep what is theirs", () => {
  const projects = [
    { id: "TI-1", name: "Ljus", namnd: "Farsta", granted: 1_000_000, spent: 950_000 },
    { id: "TI-2", name: "Park", namnd: "Bromma", granted: 500_000, spent: 480_000 },
    { id: "TI-3", name: "Gym", namnd: "Farsta", granted: 325_000, spent: 310_000 },
  ];
  const labels = {
    id: "Projekt-ID",
    name: "Projektnamn",
    namnd: "Beviljad nämnd",
    granted: "Beviljat belopp (kr)",
    spent: "Utfall (kr)",
  };
  type Key = keyof typeof labels;
  const orders: readonly (readonly Key[])[] = [
    ["id", "name", "namnd", "granted", "spent"],
    ["namnd", "id", "name", "granted", "spent"],
    ["namnd", "name", "granted", "spent", "id"],
    ["name", "id", "namnd", "granted", "spent"],
    ["id", "namnd", "granted", "spent", "name"],
  ];
  const separators: readonly (readonly [string, (number: number) => CellInput[][]])[] = [
    ["nothing", () => []],
    ["an empty row", () => [[]]],
    ["a heading", (number) => [[], [`Projekt ${number}`]]],
  ];
  const read = (order: readonly Key[], separate: (number: number) => CellInput[][], title: CellInput[][] = []) =>
    sheet([
      ...title,
      ...projects.flatMap((project, index) => [
        ...separate(index + 1),
        ...order.map((key): CellInput[] => [labels[key], project[key]]),
      ]),
    ]);
  const said = ({ projects: found }: ReturnType<typeof readIntake>) =>
    found.map(({ id, name, grantedNamnd }) => `${id} ${name} ${grantedNamnd ?? ""}`);
  const theirs = ["TI-1 Ljus farsta", "TI-2 Park bromma", "TI-3 Gym farsta"];

  const layouts = orders.flatMap((order) =>
    separators.map(([between, separate]) => [order.join(", "), between, order, separate] as const),
  );
  it.each(layouts)("%s, with %s between them", (_, __, order, separate) => {
    const reading = read(order, separate);
    expect([said(reading), totalsIn(reading), codesOf(reading, "STR-03")]).toEqual([theirs, "3 1825000 1740000", []]);
  });

  it("under a nämnd that is said once for all, and again last in each", () => {
    const reading = read(["name", "id", "granted", "spent", "namnd"], () => [], [["Beviljad nämnd", "Farsta"]]);
    expect([said(reading), codesOf(reading, "STR-03")]).toEqual([theirs, []]);
  });

  it("where one of them has no label for its id", () => {
    const form = (name: string, id?: string): CellInput[][] => [
      ...(id ? [["Projekt-ID", id]] : []),
      ["Projektnamn", name],
      ["Beviljat belopp (kr)", 500_000],
      ["Utfall (kr)", 400_000],
    ];
    const reading = sheet([...form("Ljus", "TI-1"), ...form("Park"), ...form("Gym", "TI-3")]);
    expect(
      reading.projects.filter(({ idIsTemporary }) => !idIsTemporary).map(({ id, name }) => `${id} ${name}`),
    ).toEqual(["TI-1 Ljus", "TI-3 Gym"]);
  });
});
