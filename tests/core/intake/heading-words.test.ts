import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

/** Two projects under these headings, the amounts in their order. */
const table = (headings: readonly string[], ...rows: readonly (readonly CellInput[])[]) =>
  readIntake(
    workbookOf({ Blad: [["Projekt", ...headings], ...rows.map((row, index) => [`Plats ${index + 1}`, ...row])] }),
  );

const granted = (heading: string) => table([heading, "Utfall kr"], [1_000_000, 900_000], [500_000, 450_000]);
const spent = (heading: string) => table(["Beviljat kr", heading], [1_000_000, 900_000], [500_000, 450_000]);

describe("a heading with a harmless word is read", () => {
  it.each([
    ["Utfall t.o.m. 2024-08-31 (kr)"],
    ["Utfall t o m augusti, kr"],
    ["Utfall tom 202408 kr"],
    ["Utfall per 2024-08-31 kr"],
    ["Utfall 2023-12-31 (kr)"],
    ["Utfall per sista augusti 2024, kr"],
    ["Utfall 31/8 2024 (kr)"],
    ["Utfall T2 2024 (kr)"],
    ["Utfall tertial 2 kr"],
    ["Utfall jan–aug 2024 kr"],
    ["Utfall kvartal 3 kr"],
    ["Utfall till och med april 2024 kr"],
    ["Ack. utfall kr"],
    ["Ack utf tom aug kr"],
    ["Utfall hittills kr"],
    ["Utfall exkl. moms (kr)"],
    ["Utfall (exkl moms), kr"],
    ["Utfall enligt Agresso (kr)"],
    ["Utfall enl. ekonomisystemet kr"],
    ["Verkligt utfall kr"],
    ["Faktiskt utfall kr"],
    ["Slutligt utfall kr"],
    ["Redovisat utfall kr"],
    ["Verkligt utfall enligt bokslut 2023 kr"],
    ["Utfall trygghetsmedel kr"],
    ["Utfall bokslut 2023 kr"],
    ["Utfall helår 2023 kr"],
    ["UTF. 23 kr"],
    ["Utf 2023 kr"],
    ["Förbr. kr"],
    ["Bokf. kr"],
    ["Upparb. t.o.m. april kr"],
    ["Actual to date (SEK)"],
    ["Spent (SEK)"],
  ])("as spent: %s", (heading) => {
    expect([totalsIn(spent(heading)), codesOf(spent(heading), "STR-02", "STR-05", "STR-14", "STR-44")]).toEqual([
      "2 1500000 1350000",
      [],
    ]);
  });

  it.each([
    ["Beslutad budget (kr)"],
    ["Fastställd budget kr"],
    ["Ursprunglig budget kr"],
    ["Reviderad budget kr"],
    ["Gällande budget kr"],
    ["Beviljat enligt beslut (kr)"],
    ["Beviljat enl. KF kr"],
    ["Beviljat CM4 kr"],
    ["Beviljat trygghetsmedel kr"],
    ["Beviljade trygghetsinvesteringsmedel kr"],
    ["Beviljat belopp exkl. moms (kr)"],
    ["Beviljat 2023-03-08 kr"],
    ["Bev. belopp kr"],
    ["Bev. medel kr"],
    ["BUDG. 23 kr"],
    ["Budget -23 kr"],
    ["Tilld. budget kr"],
    ["Totalt beviljat kr"],
    ["Total budget kr"],
    ["Granted (SEK)"],
    ["Approved budget (SEK)"],
  ])("as granted: %s", (heading) => {
    expect([totalsIn(granted(heading)), codesOf(granted(heading), "STR-02", "STR-05", "STR-14", "STR-44")]).toEqual([
      "2 1500000 1350000",
      [],
    ]);
  });

  it.each([
    ["Faktiskt slutdatum", "completedDate"],
    ["Status per 2024-08-31", "status"],
    ["Avv. kr", "reportedDeviation"],
    ["Progn. kr", "forecast"],
    ["Förbr %", "reportedUtilisation"],
  ])("whatever its field: %s", (heading, field) => {
    const [columns] = table(["Beviljat kr", "Utfall kr", heading], [1, 1, null]).tables.map(
      ({ columns: read }) => read,
    );
    expect(columns?.at(-1)).toMatchObject({ heading, field });
  });

  it("a project's name, in short", () => {
    const rows = [
      ["Proj.namn", "Bev. belopp kr", "Förbr. kr", "Avv. kr"],
      ["Ljus", 1_000_000, 900_000, 100_000],
    ];
    expect(totalsIn(readIntake(workbookOf({ Blad: rows })))).toBe("1 1000000 900000");
  });

  it("over two rows, the time above the measure", () => {
    const rows = [
      ["Projekt", "Beviljat", "T.o.m. 2024-08-31"],
      [null, "kr", "Utfall kr"],
      ["Ljus", 1_000_000, 900_000],
    ];
    expect(totalsIn(readIntake(workbookOf({ Blad: rows })))).toBe("1 1000000 900000");
  });
});

describe("a heading that is about something else is not read", () => {
  it.each([
    ["Prognos utfall kr"],
    ["Beräknat utfall 2024 kr"],
    ["Utfall enligt plan kr"],
    ["Preliminärt utfall kr"],
    ["Utfall egna medel kr"],
    ["Utfall och prognos kr"],
    ["Ej utfall kr"],
    ["Andel utfall"],
  ])("as spent: %s", (heading) => {
    expect(totalsIn(spent(heading))).toMatch(/^2 1500000 -\?$/u);
  });

  it.each([
    ["Sökt budget kr"],
    ["Äskad budget kr"],
    ["Föreslagen budget kr"],
    ["Budget klimat kr"],
    ["Budget kvar kr"],
    ["Ej beviljat kr"],
    ["Tilläggsanslag kr"],
  ])("as granted: %s", (heading) => {
    expect(totalsIn(granted(heading))).toMatch(/^2 -\? 1350000$/u);
  });
});

describe("the only column that names an amount, beside unknown words,", () => {
  it("is the amount, and the words are told", () => {
    const reading = spent("Utfall gemensamt konto kr");
    expect([totalsIn(reading), codesOf(reading, "STR-14", "STR-44")]).toEqual(["2 1500000 1350000", ["STR-44 C1"]]);
    expect(reading.remarks.find(({ code }) => code === "STR-44")?.params).toMatchObject({ words: "gemensamt konto" });
  });

  it("is a question when two do", () => {
    const reading = table(["Beviljat kr", "Utfall söder kr", "Utfall norr kr"], [1_000_000, 900_000, 100_000]);
    expect([totalsIn(reading), codesOf(reading, "STR-14", "STR-44")]).toEqual([
      "1 1000000 -?",
      ["STR-14 C1", "STR-14 D1"],
    ]);
  });

  it("is not taken when its cells are no amounts", () => {
    const reading = table(["Beviljat kr", "Utfall gemensamt konto"], [1_000_000, "se bilaga"], [500_000, 450_000]);
    expect(totalsIn(reading)).toBe("2 1500000 -?");
  });
});

describe("a project number under the heading Projekt", () => {
  it.each(["Benämning", "Projektnamn"])("is the id beside the column %s", (heading) => {
    const rows = [
      ["Projekt", heading, "Beviljat kr", "Utfall kr"],
      [31001, "Ljus", 1_000_000, 900_000],
      [31002, "Park", 500_000, 450_000],
      ["Totalt", null, 1_500_000, 1_350_000],
    ];
    const reading = readIntake(workbookOf({ Blad: rows }));
    expect(reading.projects.map(({ id, name }) => [id, name])).toEqual([
      ["31001", "Ljus"],
      ["31002", "Park"],
    ]);
  });

  it("is none in a page's head between two pages", () => {
    const heading = ["Proj", "Benämning", "Budget kr", "Ack utfall kr", "Förbr %"];
    const rows = [
      heading,
      ["31001", "Ljus", 1_000_000, 900_000, 90],
      ["Rapport: per projekt", null, null, null, "Sida 2 (2)"],
      heading,
      ["31002", "Park", 500_000, 450_000, 90],
    ];
    const reading = readIntake(workbookOf({ Blad: rows }));
    expect(totalsIn(reading)).toBe("2 1500000 1350000");
  });

  it("stays a question where both columns hold names", () => {
    const reading = readIntake(
      workbookOf({
        Blad: [
          ["Projekt", "Benämning", "Beviljat kr", "Utfall kr"],
          ["Ljus", "Lampor", 1, 1],
        ],
      }),
    );
    expect(codesOf(reading, "STR-03")).toEqual(["STR-03 A1,B1"]);
  });
});
