import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput, type SheetInput } from "../../support/snapshot";

const heading = ["Projekt-ID", "Projektnamn", "Beviljat belopp (kr)", "Ekonomiskt utfall (kr)", "Status"];
const ljus: CellInput[] = ["TI-1", "Ljus", 1_000_000, 900_000, "Genomfört"];
const park: CellInput[] = ["TI-2", "Park", 500_000, 400_000, "Pågår"];
const sheet = (input: SheetInput | SheetInput["rows"]) => readIntake(workbookOf({ Blad: input }));

/** What returned workbooks were seen to hold besides projects, and how they were seen to be laid out. */
describe("a row that is no granted project", () => {
  it.each([
    ["the template's example", ["TI-2023-001", "Exempel: belysning i parken", 1_000_000, 950_000, "Genomfört"]],
    ["the template's example by its id", ["TI-2023-XXX", "Belysning i parken", 1_000_000, 950_000, "Genomfört"]],
  ])("%s is asked about and not counted", (_, row) => {
    const reading = sheet([heading, row, ljus]);
    expect([totalsIn(reading), codesOf(reading, "STR-23")]).toEqual(["1 1000000? 900000?", ["STR-23 B2"]]);
  });

  it("under the words that it was not granted is not counted", () => {
    const reading = sheet([heading, ljus, ["Ej beviljade ansökningar"], park]);
    expect([totalsIn(reading), codesOf(reading, "STR-23")]).toEqual(["1 1000000? 900000?", ["STR-23 B4"]]);
  });

  it("in a table of its own, titled so, is not counted", () => {
    const reading = sheet([heading, ljus, [], ["Avslag"], heading, park]);
    expect(totalsIn(reading)).toBe("1 1000000? 900000?");
  });

  const withColumn = (label: string, text: string, granted: CellInput = 500_000) =>
    sheet([
      ["Projekt-ID", "Projektnamn", "Beviljat belopp (kr)", "Ekonomiskt utfall (kr)", label],
      [...ljus.slice(0, 4), null],
      ["TI-2", "Park", granted, null, text],
    ]);

  it.each([
    ["Beslut", "Avslag"],
    ["Status", "Avslås"],
    ["Kommentar", "Ej beviljat"],
    ["Övriga kommentarer", "Inte beviljat. Nämnden kan söka igen nästa år."],
    ["Beslut", "Ansökan avslogs, inkom för sent"],
    ["Notering", "Avslag på grund av sen ansökan"],
  ])("because its application was refused is asked about and not counted: %s, %s", (label, text) => {
    const reading = withColumn(label, text);
    expect([totalsIn(reading), codesOf(reading, "STR-23")]).toEqual(["1 1000000? 900000", ["STR-23 B3"]]);
  });

  it.each([
    ["Kommentar", "Avslag på bygglov"],
    ["Kommentar", "avslag på ansökan om bygglov överklagat"],
    ["Kommentar", "Bygglovet fick avslag och är överklagat"],
    ["Medfinansiering", "Ej beviljat"],
    ["Beslut om överskott", "Avslag"],
    ["Beslut", "Bifall"],
  ])("is another than one that tells of another refusal: %s, %s", (label, text) => {
    const reading = withColumn(label, text);
    expect([totalsIn(reading).split("?")[0], codesOf(reading, "STR-23")]).toEqual(["2 1500000 900000", []]);
  });

  it("stands as it is when it says that it was granted nothing", () => {
    const reading = withColumn("Beslut", "Avslag", 0);
    expect([totalsIn(reading).split(" ")[1], codesOf(reading, "STR-23")]).toEqual(["1000000", []]);
  });

  it("with a name and an amount alone, after empty rows, is asked about", () => {
    const reading = sheet([heading, ljus, park, [], [], [], [null, "Nämndens ram", 5_000_000]]);
    expect([totalsIn(reading), codesOf(reading, "STR-16")]).toEqual(["2 1500000? 1300000", ["STR-16 B7"]]);
  });

  it("but is described like the others, after empty rows, is a project", () => {
    expect(totalsIn(sheet([heading, ljus, [], [], [], park]))).toBe("2 1500000 1300000");
  });
});

describe("headings in two rows without a merge", () => {
  it("with the measure above the years hold for every year beside it", () => {
    const reading = sheet([
      ["", "", "Beviljat kr", null, "Utfall kr", null],
      ["Projekt", "Status", "2023", "2024", "2023", "2024"],
      ["Ljus", "Genomfört", 600_000, 400_000, 500_000, 400_000],
    ]);
    expect(totalsIn(reading)).toBe("1 1000000 900000");
    expect(reading.projects[0]?.years.map(({ year }) => year)).toEqual([2023, 2024]);
  });

  it("leave the totals incomplete where a column of numbers beside an amount has no heading at all", () => {
    const reading = sheet([
      ["Projekt", "Utfall kr", "Beviljat kr", null, "Status"],
      ["Ljus", 500_000, 600_000, 400_000, "Pågår"],
    ]);
    expect([totalsIn(reading), codesOf(reading, "STR-02")]).toEqual(["1 600000? 500000", ["STR-02 D1"]]);
  });

  it("divided after a hyphen of its own are known", () => {
    const rows = [["Projekt-\nID", ...heading.slice(1)], ljus];
    expect(sheet(rows).projects[0]?.id).toBe("TI-1");
  });
});

describe("forms", () => {
  it("side by side are two projects", () => {
    const reading = sheet([
      ["Projekt-ID", "TI-1", null, "Projekt-ID", "TI-2"],
      ["Projektnamn", "Ljus", null, "Projektnamn", "Park"],
      ["Beviljat belopp (kr)", 1_000_000, null, "Beviljat belopp (kr)", 500_000],
      ["Utfall (kr)", 900_000, null, "Utfall (kr)", 400_000],
      ["Status", "Genomfört", null, "Status", "Pågår"],
    ]);
    expect(totalsIn(reading)).toBe("2 1500000 1300000");
    expect(reading.projects.map(({ id, name }) => `${id} ${name}`)).toEqual(["TI-1 Ljus", "TI-2 Park"]);
  });
});

describe("what the workbook leaves unsaid", () => {
  it("the nämnd is that of the sheet's own title or name", () => {
    const reading = readIntake(workbookOf({ Farsta: [heading, ljus], Bromma: [heading, park] }));
    expect(reading.projects.map(({ grantedNamnd }) => grantedNamnd)).toEqual(["farsta", "bromma"]);
    expect(codesOf(reading, "ORG-07", "ORG-08")).toEqual(["ORG-07", "ORG-07"]);
  });

  it("the unit is asked about when the amounts are odd in every unit", () => {
    const reading = sheet([
      ["Projekt", "Beviljat", "Utfall"],
      ["Ljus", 15_000, 14_000],
      ["Park", 8_000, 8_000],
    ]);
    expect([totalsIn(reading), codesOf(reading, "BEL-04", "BEL-21")]).toEqual(["2 -? -?", ["BEL-21 B2"]]);
  });
});

describe("a list of applications", () => {
  it("has the granted ones as projects, also those granted in part, and its sums of what was applied for are not blamed", () => {
    const reading = sheet([
      ["Nr", "Projekt", "Sökt belopp (kr)", "Beslut", "Beviljat belopp (kr)", "Utfall (kr)", "Motivering"],
      [1, "Ljus", 900_000, "Bifall", 900_000, 800_000, null],
      [2, "Torg", 700_000, "Avslag", "–", null, "Analysen är inte tillräcklig"],
      [3, "Park", 500_000, "Delvis bifall", 300_000, 250_000, "Belysning ingår i ordinarie program"],
      [4, "Bron", 400_000, "Återkallad", "–", null, "Nämnden drog tillbaka ansökan 2023-05-02"],
      [null, "Summa", 2_500_000, null, 1_200_000, 1_050_000, null],
    ]);
    expect(totalsIn(reading)).toBe("2 1200000 1050000");
    expect(codesOf(reading, "STR-07", "STR-23", "STR-50", "STR-51", "BEL-09")).toEqual([]);
  });
});
