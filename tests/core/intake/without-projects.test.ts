import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];

const heading = ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat belopp (kr)", "Utfall (kr)", "Status"];
const read = (sheets: Parameters<typeof workbookOf>[0], name = "svar.xlsx") => {
  const reading = readIntake(workbookOf(sheets, { name }));
  return { reading, says: [reading.status, ...codesOf(reading)] };
};

describe("a nämnd that has nothing to report", () => {
  it.each<readonly [string, Rows, string]>([
    ["in a list", [["Nämnd: Farsta"], ["Projekt", "Beviljat", "Utfall"], ["Inga projekt har beviljats."]], "A3"],
    [
      "in the name's column",
      [["Farsta stadsdelsnämnd"], heading, [null, "Inga projekt att redovisa för perioden"]],
      "B3",
    ],
    ["with zeros beside", [heading, [null, "Nollsvar", "Farsta", 0, 0, null]], "B2"],
    [
      "in a form",
      [["Projektnamn", "Inga projekt att redovisa"], ["Nämnd", "Farsta"], ["Beviljat belopp (kr)", 0], ["Utfall (kr)"]],
      "B1",
    ],
    ["in words alone", [["Farsta stadsdelsnämnd"], ["Ej aktuellt, inga beviljade medel."]], "A2"],
  ])("%s has answered", (_, rows, cell) => {
    const { reading, says } = read({ Svar: rows }, "Farsta.xlsx");
    expect(says).toEqual(["read", `STR-52 ${cell}`]);
    expect(reading.answersNone).toMatchObject({ at: { cell }, namnd: "farsta" });
  });

  it("is no answer where projects stand", () => {
    const { reading, says } = read({
      Svar: [heading, ["TI-1", "Ljus", "Farsta", 900, 800, "Pågår"], ["Inga projekt i övrigt"]],
    });
    expect([totalsIn(reading).startsWith("1 "), reading.answersNone]).toEqual([true, undefined]);
    expect(says).not.toContain("STR-52 A3");
  });
});

describe("a workbook without projects has one finding", () => {
  it.each<readonly [string, Parameters<typeof workbookOf>[0], string]>([
    ["empty", { Blad1: [], Blad2: [] }, "STR-53"],
    ["with headings alone", { Mall: [["Uppföljning 2023"], heading], Instruktion: [["Fyll i alla fält."]] }, "STR-53"],
    [
      "an empty form",
      { Mall: [["Projektnamn"], ["Nämnd"], ["Beviljat belopp (kr)"], ["Utfall (kr)"], ["Status"]] },
      "STR-53",
    ],
    [
      "a form that only shows how",
      { Mall: [["Projektnamn", "<fyll i>"], ["Nämnd", "Välj i listan"], ["Beviljat belopp (kr)"], ["Status", "Välj"]] },
      "STR-53",
    ],
    [
      "headings that nobody knows",
      {
        Blad: [
          ["Vad", "Vems", "Beviljat (kr)"],
          ["Ljus", "Farsta", 100_000],
        ],
      },
      "STR-54 A1",
    ],
    [
      "no return at all",
      {
        Inköp: [
          ["Kaffe", 20],
          ["Te", 30],
        ],
        Noter: [["Ring Anna"]],
      },
      "STR-01 A1",
    ],
  ])("%s", (_, sheets, code) => {
    expect(read(sheets).says).toEqual(["unreadable", code]);
  });

  it("which says what in the heading is unknown", () => {
    const { reading } = read({
      Blad: [["Uppföljning"], [], ["Vad", "Vems", "Beviljat (kr)"], ["Ljus", "Farsta", 100_000]],
    });
    expect(reading.remarks[0]?.params).toEqual({ sheet: "Blad", row: "3", unknown: ["Vad", "Vems"] });
  });
});

describe("what a template shows until somebody answers", () => {
  it("is an empty cell, and a row of it is no row", () => {
    const rows = [
      heading,
      ["TI-1", "Ljus", "Farsta", 900, 800, "Välj i listan"],
      [null, null, "Välj nämnd", null, null, "Välj i listan"],
      [null, null, "Välj nämnd", null, null, "Välj"],
    ];
    const { reading } = read({ Blad: rows });
    expect(codesOf(reading, "STR-17", "KOD-01", "ORG-01")).toEqual([]);
    expect([reading.projects.length, reading.projects[0]?.fields.get("status")?.shown]).toEqual([1, ""]);
  });

  it("is not what somebody has still to find out", () => {
    const { reading } = read({ Blad: [heading, ["TI-1", "Ljus", "Farsta", 900_000, "TBD", "Pågår"]] });
    expect([totalsIn(reading), codesOf(reading, "BEL-01")]).toEqual(["1 900000 -?", ["BEL-01 E2"]]);
  });
});
