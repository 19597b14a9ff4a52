import { readIntake } from "../../support/intake";
import { decided, headingLine, remarkLine, rowsOf, type Lines } from "../../support/lines";
import { workbookOf, type SheetInput } from "../../support/snapshot";

/** What a workbook's tables of exceptions decide, and what keeps their rows from deciding anything. */

const read = (sheets: Readonly<Record<string, Lines | SheetInput>>, facts = {}) =>
  readIntake(
    workbookOf(
      Object.fromEntries(
        Object.entries(sheets).map(([name, one]) => [name, "rows" in one ? one : { rows: rowsOf(one) }]),
      ),
      facts,
    ),
  );
const list = ["Projekt|Nämnd|Beviljat (kr)|Utfall (kr)", "Ljus|Farsta|500|400", "Torg|Farsta|700|600"];
const found = (...lines: Lines) => {
  const { exceptions } = read({ Lista: list, Undantag: lines });
  return exceptions ? [...exceptions.decisions.map(decided), ...exceptions.remarks.map(remarkLine)] : ["no table"];
};
const line = (given: Readonly<Record<string, string>>): string => {
  const cells: Record<string, string> = {
    ...{ slag: "Undantag", namnd: "Farsta", id: "", rule: "FRI-01", until: "2024-12-31" },
    ...{ by: "Kommunstyrelsen", on: "2024-05-01", dnr: "KS 2024/77", why: "Konkurs" },
    ...given,
  };
  return Object.values(cells).join("|");
};
const row = (given: Readonly<Record<string, string>>) => found(headingLine, line(given));
const plain = "waiver farsta all to 2024-12-31 on 2024-05-01 by Kommunstyrelsen KS 2024/77: Konkurs FRI-01 at A2";
const extension = plain.replace("waiver", "extension").replace(" FRI-01", "");

describe("a row of a table of exceptions", () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ["decides what it says", {}, [plain]],
    ["extends a day", { slag: "Förlängning", rule: "" }, [extension]],
    ["extends a day of the rule that it names", { slag: "Förlängning", rule: "2.1" }, [extension]],
    ["extends no other rule's day", { slag: "Förlängning", rule: "UPP-01" }, ["UND-13 D2 value UPP-01"]],
    ["extends no day of an unknown rule", { slag: "Förlängning", rule: "FRI-99" }, ["UND-04 D2 value FRI-99"]],
    ["names its kind with more words", { slag: "Undantag enligt beslut" }, [plain]],
    ["names its kind with a slip", { slag: "Undntag" }, [plain]],
    ["names its kind within another word", { slag: "Undantagsvis" }, ["UND-01 A2 value Undantagsvis"]],
    ["names another kind", { slag: "Beslut" }, ["UND-01 A2 value Beslut"]],
    ["names no kind", { slag: "" }, ["UND-02 B2 columns slag"]],
    ["names no kind, and an unknown rule", { slag: "Beslut", rule: "FRI-99" }, ["UND-01 A2 value Beslut"]],
    ["is for one project", { id: "TI-2" }, [plain.replace("all", "TI-2")]],
    ["is for one project by its number", { id: "70011" }, [plain.replace("all", "70011")]],
    ["is for all projects", { id: "Samtliga  projekt" }, [plain]],
    ["is for all where the project is a dash", { id: "–" }, [plain]],
    ["waives several rules", { rule: "FRI-01, FRI-07" }, [plain.replace("FRI-01", "FRI-01+FRI-07")]],
    ["waives none that guards totals", { rule: "BEL-01" }, ["UND-07 D2 codes BEL-01"]],
    ["waives those that do not", { rule: "BEL-01; FRI-01" }, [plain, "UND-07 D2 codes BEL-01"]],
    ["waives an unknown rule", { rule: "FRI-99" }, ["UND-04 D2 value FRI-99"]],
    ["waives no rule", { rule: "" }, ["UND-02 A2 columns regel"]],
    ["is for no nämnd", { namnd: "" }, ["UND-02 A2 columns nämnd"]],
    ["is for an unknown nämnd", { namnd: "Alla" }, ["UND-03 B2 value Alla"]],
    [
      "is for a nämnd of its day",
      { namnd: "Rinkeby-Kista", on: "2023-06-01" },
      [plain.replace("farsta", "rinkeby-kista").replace("2024-05-01", "2023-06-01")],
    ],
    ["has no last day", { until: "" }, ["UND-02 A2 columns ny sista dag"]],
    ["has a last day that is none", { until: "tills vidare" }, ["UND-05 E2 value tills vidare"]],
    ["has a month for a last day", { until: "december 2024" }, [plain]],
    ["has a number for a last day", { until: "45657" }, ["UND-05 E2 value 45657"]],
    ["has an error for a last day", { until: "=1/0" }, ["UND-02 A2 columns ny sista dag"]],
    ["has no day of decision", { on: "" }, [plain.replace("2024-05-01", "null")]],
    ["has a day of decision that is none", { on: "i våras" }, ["UND-05 G2 value i våras"]],
    ["says nothing of who decided", { by: "-" }, ["UND-02 A2 columns beslutad av"]],
    ["has no number in the diary", { dnr: "" }, ["UND-02 A2 columns dnr"]],
    ["has a number in the diary that is only one", { dnr: "77" }, [plain.replace("KS 2024/77", "77")]],
    ["has no reason", { why: "" }, ["UND-02 A2 columns skäl"]],
    [
      "lacks nearly all",
      { slag: "", namnd: "", rule: "", until: "", by: "", on: "", dnr: "" },
      ["UND-02 I2 columns slag+nämnd+ny sista dag+beslutad av+dnr"],
    ],
    ["lacks two things", { until: "snart", by: "" }, ["UND-02 A2 columns beslutad av", "UND-05 E2 value snart"]],
    [
      "is struck through",
      {
        slag: "~Undantag",
        namnd: "~Farsta",
        rule: "~FRI-01",
        until: "~2024-12-31",
        by: "~KS",
        on: "",
        dnr: "~1",
        why: "~x",
      },
      ["UND-14 A2"],
    ],
    ["has one word that is struck through", { namnd: "~Farsta" }, [plain]],
  ])("%s", (_, given, expected) => expect(row(given)).toEqual(expected));

  it("is told once for each, in their order, and an empty one between is none", () => {
    expect(found(headingLine, line({ slag: "Beslut" }), "", line({}), line({ namnd: "Mars" }))).toEqual([
      plain.replace("A2", "A4"),
      "UND-01 A2 value Beslut",
      "UND-03 B5 value Mars",
    ]);
  });

  it("has its day as the workbook counts days", () => {
    const rows = [
      ...rowsOf([headingLine]),
      ...rowsOf([line({})]).map((cells) =>
        cells.map((cell, at) => (at === 4 ? { number: 45_657, format: "yyyy-mm-dd" } : cell)),
      ),
    ];
    const until = (facts: object) =>
      read({ Lista: list, Undantag: { rows } }, facts).exceptions?.decisions.map((one) => one.until);
    expect([until({}), until({ dateSystem: 1904 })]).toEqual([["2024-12-31"], ["2029-01-01"]]);
  });

  it("has what is merged down over it", () => {
    const rows = rowsOf([headingLine, line({}), line({ namnd: "" })]);
    expect(read({ Lista: list, Undantag: { rows, merges: ["B2:B3"] } }).exceptions?.decisions.map(decided)).toEqual([
      plain,
      plain.replace("A2", "A3"),
    ]);
  });

  it("has its day in the column of its kind, where each has one", () => {
    const heading = "Slag|Nämnd|Regel|Ny sista dag|Gäller till|Beslutad av|Dnr|Skäl";
    const end = "|Kommunstyrelsen|KS 2024/77|Konkurs";
    expect(
      found(
        heading,
        `Undantag|Farsta|FRI-01||2024-12-31${end}`,
        `Förlängning|Farsta||2025-01-31|-${end}`,
        `Förlängning|Farsta|||${end}`,
        `Förlängning|Farsta|||snart${end}`,
      ),
    ).toEqual([
      plain.replace("2024-05-01", "null"),
      extension.replace("2024-12-31", "2025-01-31").replace("2024-05-01", "null").replace("A2", "A3"),
      "UND-02 A4 columns ny sista dag",
      "UND-05 E5 value snart",
    ]);
  });
});

describe("a table of exceptions", () => {
  const table = (heading: string) => found(heading, "a|b|c|d|e|f|g|h|i").join() !== "no table";
  it.each([
    [headingLine, true],
    ["Slag|Nämnd|Gäller till|Dnr", true],
    ["Slag|Nämnd|Gäller till|Beslutad av", true],
    ["Regel|Nämnd|Gäller till|Dnr", true],
    ["Slag|Regel|Dnr|Beslutad av", true],
    ["Slag 2024|Nämnd|Gäller till|Dnr", true],
    ["SLAG|Nämnd|Gäller till|Diarienummer", true],
    ["Slag|Nämnd|Gälelr till|Dnr", true],
    ["Slag|Nämnd|Gälelr till|Skäl", false],
    ["Slag|Nämnd|Gäller till|Skäl", false],
    ["Nämnd|Skäl|Gäller till|Dnr", false],
    ["Slag|Nämnd|Regel|Dnr", false],
    ["Slag|Regel|Beslutad av|Skäl", false],
    ["Slag|Gäller till|Dnr", false],
    ["Slag|Nämnd|Gäller till|Dnr|Annat|Mera", true],
    ["Slag|Nämnd|Gäller till|Dnr|Annat|Mera|Ort", true],
    ["Slag|Nämnd|Gäller till|Dnr|Annat|Mera|Ort|Färg", false],
    ["Slag|Nämnd|Gäller till|Dnr|Beviljat (kr)", false],
    ["Slag|Slag|Nämnd|Gäller till", false],
    ["Slagg|Nämmd|Gäller tll|Dnrr", false],
    [`Slag|Nämnd|Gäller till|Dnr|Skäl ${"till beslutet ".repeat(5)}`, true],
  ])("is known by its headings: %s %s", (heading, isTable) =>
    expect([heading, table(heading)]).toEqual([heading, isTable]),
  );

  const names = (reading: ReturnType<typeof read>) => reading.projects.map(({ name }) => name).join();
  const shown = (sheets: Parameters<typeof read>[0]) => {
    const reading = read(sheets);
    const tables = reading.tables.map(({ sheet, of, topRow, headerRow, layout, projects }) =>
      [sheet, layout, of ?? "-", topRow, headerRow, projects].join(" "),
    );
    return [
      names(reading),
      (reading.exceptions?.decisions ?? []).map(({ at }) => `${at.sheet} ${at.cell}`).join(),
      ...tables,
    ];
  };

  it.each<[string, Readonly<Record<string, Lines>>, readonly string[]]>([
    [
      "on its own sheet",
      { Lista: list, Undantag: [headingLine, line({})] },
      ["Ljus,Torg", "Undantag A2", "Lista list - 1 1 2", "Undantag other exception 1 1 0"],
    ],
    [
      "under titles",
      { Lista: list, Undantag: ["Undantag", "Beslut av nämnd", "2024", "", headingLine, line({})] },
      ["Ljus,Torg", "Undantag A6", "Lista list - 1 1 2", "Undantag other exception 5 5 0"],
    ],
    [
      "above the list",
      { Lista: [headingLine, line({}), line({}), "", ...list] },
      ["Ljus,Torg", "Lista A2,Lista A3", "Lista list - 5 5 2", "Lista other exception 1 1 0"],
    ],
    [
      "below the list",
      { Lista: [...list, "", headingLine, line({})] },
      ["Ljus,Torg", "Lista A6", "Lista list - 1 1 2", "Lista other exception 5 5 0"],
    ],
    [
      "above another one",
      { Lista: list, Undantag: [headingLine, line({}), headingLine, line({}), line({})] },
      [
        "Ljus,Torg",
        "Undantag A2,Undantag A4,Undantag A5",
        "Lista list - 1 1 2",
        "Undantag other exception 1 1 0",
        "Undantag other exception 3 3 0",
      ],
    ],
    ["nowhere", { Lista: list }, ["Ljus,Torg", "", "Lista list - 1 1 2"]],
  ])("may stand %s", (_, sheets, expected) => expect(shown(sheets)).toEqual(expected));

  it("leaves what stands beside its titles to whoever reads the sheet", () => {
    const codes = (...titles: Lines) =>
      read({ Lista: list, Undantag: [...titles, "", headingLine, line({})] })
        .remarks.map(({ code, at }) => `${code} ${at.sheet}`)
        .filter((one) => one.endsWith("Undantag"));
    expect(codes("Undantag", "a", "b")).toEqual([]);
    expect(codes("Undantag", "12")).toEqual(["STR-19 Undantag"]);
  });
});
