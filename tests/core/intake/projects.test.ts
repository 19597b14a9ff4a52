import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

const heading = ["Projekt-ID", "Projektnamn", "Beviljat belopp (kr)", "Ekonomiskt utfall (kr)", "Status"];
const ljus: CellInput[] = ["TI-1", "Ljus", 1_000_000, 900_000, "Genomfört"];

describe("one project on several rows", () => {
  it("with a budget year each is one project with its years", () => {
    const rows: CellInput[][] = [
      [...heading, "Budgetår"],
      ["TI-1", "Ljus", 800_000, 700_000, "Pågår", 2023],
      ["TI-1", "Ljus", 200_000, 150_000, "Genomfört", 2024],
    ];
    const reading = readIntake(workbookOf({ Blad: rows }));
    expect(totalsIn(reading)).toBe("1 1000000 850000");
    expect(reading.projects[0]?.years.map(({ year }) => year)).toEqual([2023, 2024]);
    expect(reading.projects[0]?.fields.get("status")?.value).toEqual({ type: "codes", codes: ["GENOMFORT"] });
    expect(codesOf(reading, "ID-01")).toEqual([]);
  });

  it("on a sheet for each year takes the year from the sheet's name", () => {
    const reading = readIntake(
      workbookOf({ 2023: [heading, ljus], 2024: [heading, ["TI-1", "Ljus", 0, 50_000, "Genomfört"]] }),
    );
    expect(totalsIn(reading)).toBe("1 1000000 950000");
  });

  it("that agree is counted once", () => {
    const reading = readIntake(workbookOf({ A: [heading, ljus], B: [heading, ljus] }));
    expect([totalsIn(reading), codesOf(reading, "ID-01", "ID-07")]).toEqual(["1 1000000 900000", ["ID-07 B2"]]);
  });

  it.each([["TI-1"], [null]])("under a nämnd and under the one that took over from it is one (id %s)", (id) => {
    const own = (namnd: string): CellInput[] => [id, "Ljus", 1_000_000, 900_000, "Genomfört", namnd];
    const named = [...heading, "Beviljad nämnd"];
    const reading = readIntake(
      workbookOf({
        Lista: [named, own("Rinkeby-Kista")],
        Sammandrag: [named, own("Järva")],
        Mer: [named, own("Farsta")],
      }),
    );
    expect([totalsIn(reading), codesOf(reading, "ID-01", "ID-07")]).toEqual(["2 2000000 1800000", ["ID-07 B2"]]);
  });

  it("that contradict each other is unknown until somebody has chosen", () => {
    const reading = readIntake(workbookOf({ A: [heading, ljus, ["TI-1", "Ljus", 800_000, 0, "Pågår"]] }));
    expect([totalsIn(reading), codesOf(reading, "ID-01")]).toEqual(["1 -? -?", ["ID-01 B3"]]);
  });

  it("of which one is a hidden old copy counts the visible one", () => {
    const old: CellInput[] = ["TI-1", "Ljus", 800_000, 100_000, "Pågår"];
    const reading = readIntake(workbookOf({ Dold: { rows: [heading, old], hidden: true }, Ny: [heading, ljus] }));
    expect([totalsIn(reading), codesOf(reading, "ID-01", "STR-06")]).toEqual([
      "1 1000000 900000",
      ["STR-06 C2", "ID-01 B2"],
    ]);
  });

  it("whose calculation differs between the rows leaves the calculation unknown", () => {
    const rows: CellInput[][] = [
      ["Projekt-ID", "Projektnamn", "Budgetår", "Kalkyl kr", "Beviljat kr", "Utfall kr"],
      ["TI-1", "Ljus", 2023, 900_000, 800_000, 700_000],
      ["TI-1", "Ljus", 2024, 300_000, 200_000, 150_000],
    ];
    const reading = readIntake(workbookOf({ A: rows }));
    expect(codesOf(reading, "ID-06")).toHaveLength(1);
    expect(reading.projects[0]?.fields.get("estimatedCost")?.value).toBeNull();
  });
});

describe("an overview and a form for each project", () => {
  const overview = [
    ["Projekt", "Beviljat kr", "Utfall kr"],
    ["Ljus", 1_000_000, 900_000],
    ["Park", 500_000, null],
  ];
  const form = (id: string, name: string, granted: number, spent: number): CellInput[][] => [
    ["Projekt-ID", id],
    ["Projektnamn", name],
    ["Beviljat belopp (kr)", granted],
    ["Utfall (kr)", spent],
    ["Status", "Genomfört"],
  ];

  it("are one project each, and the form tells what the overview leaves out", () => {
    const reading = readIntake(
      workbookOf({
        Översikt: overview,
        Ett: form("TI-1", "Ljus", 1_000_000, 900_000),
        Två: form("TI-2", "Park", 500_000, 400_000),
      }),
    );
    expect(totalsIn(reading)).toBe("2 1500000 1300000");
    expect(reading.projects.map(({ id }) => id)).toEqual(["TI-1", "TI-2"]);
    expect(reading.projects.every(({ fields }) => fields.get("status")?.value?.type === "codes")).toBe(true);
    expect(codesOf(reading, "ID-01", "ID-07")).toHaveLength(2);
  });

  it("that contradict each other are a question", () => {
    const reading = readIntake(workbookOf({ Översikt: overview, Ett: form("TI-1", "Ljus", 1_100_000, 900_000) }));
    expect(totalsIn(reading)).toBe("2 500000? 900000?");
    expect(codesOf(reading, "ID-01", "ID-06")).toEqual(["ID-06 B2"]);
  });
});

describe("one id", () => {
  it("on two rows with different names and the same amounts is a question, not a copy", () => {
    const reading = readIntake(workbookOf({ A: [heading, ljus, ["TI-1", "Park", 1_000_000, 900_000, "Genomfört"]] }));
    expect([totalsIn(reading), codesOf(reading, "ID-01")]).toEqual(["1 -? -?", ["ID-01 B3"]]);
  });

  it("that is a running number on each sheet is another project each time", () => {
    const reading = readIntake(
      workbookOf({
        Farsta: [heading, ["1", ...ljus.slice(1)]],
        Bromma: [heading, ["1", "Park", 500_000, 400_000, "Pågår"]],
      }),
    );
    expect(totalsIn(reading)).toBe("2 1500000 1300000");
  });

  it("with the same grant on the sheet of every year may be one grant repeated", () => {
    const reading = readIntake(workbookOf({ 2023: [heading, ljus], 2024: [heading, ljus] }));
    expect([totalsIn(reading), codesOf(reading, "ID-08")]).toEqual(["1 -? -?", ["ID-08 B2"]]);
  });

  const later: CellInput[] = [...ljus.slice(0, 3), 950_000, "Genomfört"];
  it.each([
    ["in a table for every year", [["2023"], heading, ljus, [], ["2024"], heading, later], "B7"],
    ["under a section for every year", [["2023"], heading, ljus, ["2024"], later], "B5"],
    [
      "in a table without ids for every year",
      [["VP 2023"], heading.slice(1), ljus.slice(1), [], ["VP 2024"], heading.slice(1), later.slice(1)],
      "A7",
    ],
  ])("with the same grant %s of one sheet may be one grant repeated", (_, rows, cell) => {
    const reading = readIntake(workbookOf({ Blad: rows }));
    expect([totalsIn(reading), codesOf(reading, "ID-08")]).toEqual(["1 -? -?", [`ID-08 ${cell}`]]);
    expect(reading.remarks.find(({ code }) => code === "ID-08")?.params["years"]).toEqual(["2023", "2024"]);
  });

  it("with another grant under every year of one sheet was granted money every year", () => {
    const more: CellInput[] = ["TI-1", "Ljus", 200_000, 150_000, "Genomfört"];
    const reading = readIntake(workbookOf({ Blad: [["2023"], heading, ljus, [], ["2024"], heading, more] }));
    expect([totalsIn(reading), codesOf(reading, "ID-08")]).toEqual(["1 1200000 1050000", []]);
  });

  it("with the same grant on rows that state their budget year was granted money every year", () => {
    const rows = [
      [...heading, "Budgetår"],
      [...ljus, 2023],
      [...later, 2024],
    ];
    const reading = readIntake(workbookOf({ Blad: rows }));
    expect([totalsIn(reading), codesOf(reading, "ID-08")]).toEqual(["1 2000000 1850000", []]);
  });
});

describe("projects without an id", () => {
  it("get a temporary one from nämnd and name, the same whatever the order of the rows", () => {
    const rows = [
      ["Projekt", "Beviljat kr", "Utfall kr", "Nämnd"],
      ["Ljus", 1, 1, "Farsta"],
      ["Park", 2, 2, "Farsta"],
    ] as const;
    const ids = (order: readonly number[]) =>
      readIntake(workbookOf({ A: order.map((at) => rows[at] ?? []) }))
        .projects.map(({ id }) => id)
        .sort();
    expect(ids([0, 1, 2])).toEqual(["farsta~ljus", "farsta~park"]);
    expect(ids([0, 2, 1])).toEqual(ids([0, 1, 2]));
  });

  it("are asked about when two rows of one table bear the same name, and nothing tells them apart", () => {
    const reading = readIntake(
      workbookOf({
        A: [
          ["Projekt", "Beviljat kr", "Utfall kr"],
          ["Ljus", 100_000, 1],
          ["Ljus", 200_000, 2],
        ],
      }),
    );
    expect(totalsIn(reading)).toBe("2 300000? 3?");
  });

  it("are asked about when the rows repeat what was spent, beside grants of their own", () => {
    const reading = readIntake(
      workbookOf({
        A: [
          ["Beslut", "Projekt", "Beviljat kr", "Utfall kr"],
          ["2023-03-08", "Gångväg", 830_000, 820_500],
          ["2023-07-04", "Gångväg", 910_000, 820_500],
        ],
      }),
    );
    expect([totalsIn(reading), codesOf(reading, "ID-14")]).toEqual(["2 1740000 1641000?", ["ID-14 B3"]]);
  });
});

describe("the nämnd", () => {
  const namnd = (snapshot: Parameters<typeof readIntake>[0]) =>
    readIntake(snapshot).projects.map(({ grantedNamnd, reportingNamnd }) => [grantedNamnd, reportingNamnd]);

  it("is taken from its column, else the section, else the title, else the file's name", () => {
    expect(namnd(workbookOf({ A: [["Bromma"], [...heading, "Nämnd"], [...ljus, "Farsta"]] }))).toEqual([
      ["farsta", null],
    ]);
    expect(namnd(workbookOf({ A: [["Bromma stadsdelsnämnd"], heading, ["Farsta"], ljus] }))).toEqual([
      ["farsta", null],
    ]);
    expect(namnd(workbookOf({ A: [["Bromma stadsdelsnämnd"], heading, ljus] }))).toEqual([["bromma", null]]);
    const byName = workbookOf({ A: [heading, ljus] }, { name: "Farsta_uppföljning.xlsx" });
    expect(namnd(byName)).toEqual([["farsta", null]]);
    expect(codesOf(readIntake(byName), "ORG-07")).toEqual(["ORG-07"]);
  });

  describe("of a workbook named after another than the one that", () => {
    const list = [heading, ljus];
    const form = [
      ["Projektnamn", "Belysning Bromma torg"],
      ["Stadsdelsområde", "Bromma"],
      ["Beviljat belopp (kr)", 1_000_000],
      ["Utfall (kr)", 900_000],
    ];
    const read = (sheets: Parameters<typeof workbookOf>[0]) => {
      const reading = readIntake(workbookOf(sheets, { name: "Farsta.xlsx" }));
      const [project] = reading.projects;
      return [project?.grantedNamnd ?? null, ...codesOf(reading, "ORG-07", "ORG-08")];
    };

    it.each([
      ["Bromma stadsdelsnämnd"],
      ["Bromma stadsdelsnämnd."],
      ["Återrapportering Bromma stadsdelsnämnd 2023"],
      ["Nämnd: Bromma"],
      ["Nämnd:", "Bromma"],
      ["Till kommunstyrelsen: uppföljning från Bromma"],
      ["Projekt som har beviljats medel – Bromma stadsdelsnämnd"],
    ])("its title says is the title's: %j", (...title) => {
      expect(read({ A: [title, ...list] })).toEqual(["bromma"]);
    });

    it.each([
      ["Dialog har förts med Bromma stadsdelsnämnd."],
      ["Dialog förd med Bromma stadsdelsnämnd"],
      ["Bromma stadsdelsnämnd har yttrat sig"],
      ["Trafiknämnden ansvarar för driften."],
      ["Skickas till Trafiknämnden"],
      ["Kopia till:", "Trafiknämnden"],
      ["Dialog med", "Bromma"],
    ])("it only speaks of is the file's, and that is said: %j", (...note) => {
      expect(read({ A: [note, [], ...list] })).toEqual(["farsta", "ORG-07"]);
    });

    it("a note below the list speaks of is the file's", () => {
      expect(read({ A: [...list, [], ["Skickas till Trafiknämnden"]] })).toEqual(["farsta", "ORG-07"]);
    });

    it("an answer in a form speaks of is the file's", () => {
      expect(read({ A: form })).toEqual(["farsta", "ORG-07"]);
    });

    it.each([
      ["another sheet names", { A: list, Kontakter: [["Trafiknämnden", "Anna"]] }],
      ["is named below the list", { A: [...list, [], ["Bromma stadsdelsnämnd"]] }],
    ])("%s is asked about", (_, sheets) => {
      expect(read(sheets)).toEqual([null, "ORG-08"]);
    });
  });

  it("is that of a cover sheet where no name says another", () => {
    expect(namnd(workbookOf({ Försättsblad: [["Nämnd", "Bromma"]], A: [heading, ljus] }))).toEqual([["bromma", null]]);
  });

  it("that nobody knows is asked about at its cell, and no other is taken instead", () => {
    const snapshot = workbookOf({ A: [["Bromma stadsdelsnämnd"], [...heading, "Nämnd"], [...ljus, "Skarpholmen"]] });
    expect(namnd(snapshot)).toEqual([[null, null]]);
    expect(codesOf(readIntake(snapshot), "ORG-01")).toEqual(["ORG-01 F3"]);
  });

  it("that did not exist when the money was granted is the reporting one", () => {
    const snapshot = workbookOf({
      A: [["Järva stadsdelsnämnd"], [...heading, "Beslutsdatum"], [...ljus, "2023-03-08"]],
    });
    expect(namnd(snapshot)).toEqual([[null, "jarva"]]);
  });

  it("in a merged cell holds for the rows of the merge only", () => {
    const rows = [
      [...heading, "Nämnd"],
      [...ljus, "Farsta"],
      ["TI-2", "Park", 1, 1, "Pågår", null],
      ["TI-3", "Torg", 1, 1, "Pågår", null],
    ];
    expect(namnd(workbookOf({ A: { rows, merges: ["F2:F3"] } }))).toEqual([
      ["farsta", null],
      ["farsta", null],
      [null, null],
    ]);
  });
});

describe("fields that are no amounts", () => {
  const read = (label: string, value: CellInput, facts: { dateSystem?: 1900 | 1904 } = {}) => {
    const reading = readIntake(
      workbookOf(
        {
          A: [
            [...heading, label],
            [...ljus, value],
          ],
        },
        facts,
      ),
    );
    return {
      value: [...(reading.projects[0]?.fields.values() ?? [])].at(-1)?.value ?? null,
      codes: codesOf(reading, "DAT-01", "DAT-02", "DAT-07", "KOD-01", "STR-12"),
    };
  };
  it.each([
    ["a serial date", { number: 44993, format: "yyyy-mm-dd" }, "2023-03-08", []],
    ["text", "8 mars 2023", "2023-03-08", []],
    ["a month, which is vague", "mars 2023", "2023-03-31", ["DAT-02 F2"]],
    ["a date that reads two ways", "03/04/2023", null, ["DAT-07 F2"]],
    ["a number that only looks like a serial", 44993, null, ["DAT-01 F2"]],
    ["a link to an empty cell, shown as 1900-01-00", { number: 0, format: "yyyy-mm-dd" }, null, []],
    ["a link to an empty cell without a format", { number: 0, formula: "G2" }, null, []],
    ["a typed 0", 0, null, ["DAT-01 F2"]],
    ["an impossible day", "2023-02-30", null, ["DAT-01 F2"]],
    ["an error", { error: "#REF!" }, null, ["STR-12 F2"]],
  ] as const)("a completion date as %s", (_, cell, on, codes) => {
    const { value, codes: found } = read("Slutförd", cell);
    expect(value?.type === "date" ? value.on : null).toBe(on);
    expect(found).toEqual(codes);
  });

  it("dates of the 1904 system are the same days", () => {
    const { value } = read("Slutförd", { number: 44993 - 1462, format: "yyyy-mm-dd" }, { dateSystem: 1904 });
    expect(value).toMatchObject({ on: "2023-03-08" });
  });

  it("a status in a column of marks", () => {
    const rows: CellInput[][] = [
      ["Projekt", "Beviljat kr", "Utfall kr", "Genomfört", "Pågår"],
      ["Ljus", 1, 1, "X", null],
      ["Park", 1, 1, null, "x"],
    ];
    const codes = readIntake(workbookOf({ A: rows })).projects.map(({ fields }) => fields.get("status")?.value);
    expect(codes).toEqual([
      { type: "codes", codes: ["GENOMFORT"] },
      { type: "codes", codes: ["PAGAR"] },
    ]);
  });

  it("a code that nobody knows is asked about", () => {
    expect(read("Skäl till överskott", "solen sken")).toEqual({ value: null, codes: ["KOD-01 F2"] });
  });
});

describe("ids that have changed places between two sheets", () => {
  const sheet = (year: number, ...rows: readonly (readonly (string | number)[])[]) => [
    [`Budgetår ${year}`],
    ["Projekt-ID", "Projektnamn", "Beviljat kr", "Utfall kr"],
    ...rows,
  ];

  it("are asked about once, and their amounts are not added crosswise", () => {
    const reading = readIntake(
      workbookOf({
        "2023": sheet(2023, ["TI-1", "Torget", 1_000_000, 400_000], ["TI-2", "Parken", 300_000, 100_000]),
        "2024": sheet(2024, ["TI-2", "Torget", 800_000, 300_000], ["TI-1", "Parken", 200_000, 50_000]),
      }),
    );
    expect([totalsIn(reading), codesOf(reading, "ID-01", "ID-11")]).toEqual(["2 -? -?", ["ID-11 A3"]]);
  });

  it("are none where a project has a new name, or two have the same", () => {
    const renamed = readIntake(
      workbookOf({
        "2023": sheet(2023, ["TI-1", "Torget", 1_000_000, 400_000], ["TI-2", "Parken", 300_000, 100_000]),
        "2024": sheet(2024, ["TI-1", "Stora torget", 800_000, 300_000], ["TI-2", "Parken", 210_000, 50_000]),
      }),
    );
    expect([totalsIn(renamed), codesOf(renamed, "ID-11")]).toEqual(["2 2310000 850000", []]);
    const alike = readIntake(
      workbookOf({
        "2023": sheet(2023, ["TI-1", "Belysning", 1_000_000, 400_000], ["TI-2", "Belysning", 300_000, 100_000]),
        "2024": sheet(2024, ["TI-1", "Belysning park", 800_000, 300_000], ["TI-2", "Belysning", 210_000, 50_000]),
      }),
    );
    expect([totalsIn(alike), codesOf(alike, "ID-11")]).toEqual(["2 2310000 850000", []]);
  });
});

it("one project on two sheets of which only one amount differs keeps the others", () => {
  const heading = ["Projekt-ID", "Projektnamn", "Beviljat kr", "Utfall kr"];
  const reading = readIntake(
    workbookOf({
      A: [heading, ["TI-1", "Torget", 1_500_000, 900_000]],
      B: [heading, ["TI-1", "Torget", 1_500_000, 950_000]],
    }),
  );
  expect([totalsIn(reading), codesOf(reading, "ID-01", "ID-06")]).toEqual(["1 1500000 -?", ["ID-06 D2"]]);
});
