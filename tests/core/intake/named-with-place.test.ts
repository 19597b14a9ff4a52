import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Row = readonly CellInput[];
const title: Row = ["Utbildningsnämnden, kr"];
const read = (head: readonly string[], rows: readonly Row[]) =>
  readIntake(workbookOf({ Lista: [title, head, ...rows] }));
const named = (reading: ReturnType<typeof readIntake>) => [
  reading.projects.map(({ name }) => name),
  codesOf(reading, "ID-02", "STR-02").filter((code) => !code.startsWith("STR-02 C")),
];

/** Invented places and amounts. */
const places = ["Ekskolan", "Björkskolan", "Almskolan", "Lindskolan"];
const measures = ["Belysning", "Stängsel", "Belysning", "Belysning"];
const amounts: readonly (readonly [number, number])[] = [
  [800_000, 776_120],
  [300_000, 300_000],
  [650_000, 671_300],
  [710_000, 702_150],
];
const both = places.map((place, index) => `${place}, ${measures[index] ?? ""}`);

describe("projects called after what is done, where several are called the same", () => {
  it.each(["Skola", "Plats", "Anläggning", "Bibliotek", "Park"])("are named by where it is too: %s", (heading) => {
    const rows = amounts.map(([granted, spent], index): Row => [
      ...[index + 1, places[index] ?? "", measures[index] ?? "", granted, spent],
    ]);
    const reading = read(["Nr", heading, "Åtgärd", "Beviljat", "Utfall"], rows);
    expect(named(reading)).toEqual([both, []]);
    expect(totalsIn(reading)).toBe("4 2460000 2449570");
  });

  it("are named by the column after it, where none stands before", () => {
    const rows = amounts.map(([granted, spent], index): Row => [
      ...[measures[index] ?? "", places[index] ?? "", granted, spent],
    ]);
    expect(named(read(["Åtgärd", "Skola", "Beviljat", "Utfall"], rows))[0]).toEqual(both);
  });

  it.each([
    ["a kind that several have", ["Belysning", "Staket", "Belysning", "Belysning"]],
    ["words that tell none apart", ["Grund", "Grund", "Grund", "Grund"]],
  ])("are not named by %s", (_, texts) => {
    const rows = amounts.map(([granted, spent], index): Row => [
      ...[texts[index] ?? "", measures[index] ?? "", granted, spent],
    ]);
    expect(read(["Område", "Åtgärd", "Beviljat", "Utfall"], rows).projects[0]?.name).toBe("Belysning");
  });

  it("keep their names where each has its own, and where the heading names projects", () => {
    const own = amounts.map(([granted, spent], index): Row => [
      places[index] ?? "",
      `Åtgärd ${String(index)}`,
      granted,
      spent,
    ]);
    expect(read(["Skola", "Åtgärd", "Beviljat", "Utfall"], own).projects[0]?.name).toBe("Åtgärd 0");
    const rows = amounts.map(([granted, spent], index): Row => [
      ...[places[index] ?? "", measures[index] ?? "", granted, spent],
    ]);
    expect(read(["Leverantör", "Projekt", "Beviljat", "Utfall"], rows).projects[0]?.name).toBe("Belysning");
  });
});

describe("a column of what became of the application", () => {
  const rows = (outcomes: readonly string[]): readonly Row[] =>
    amounts.map(([granted, spent], index): Row => {
      const outcome = outcomes[index] ?? "";
      const isRefused = outcome.startsWith("Av") || outcome.startsWith("Ej");
      return [both[index] ?? "", 900_000, outcome, isRefused ? null : granted, isRefused ? null : spent];
    });

  it.each([
    ["Beslut", ["Bifall", "Delvis bifall", "Avslag", "Bifall"]],
    ["Beslut", ["Beviljas", "Beviljas", "Avslås", "Beviljas"]],
    ["Utslag", ["Beviljat", "Delvis beviljat", "Ej beviljat", "Beviljat"]],
    ["KS beslut", ["Bifall", "Bifall", "Avslag, inkom för sent", "Bifall"]],
    ["Besked", ["Godkänd", "Godkänd", "Avslag", "Godkänd"]],
  ])("is no question and no unknown column: %s %s", (heading, outcomes) => {
    const reading = read(["Projekt", "Sökt belopp", heading, "Beviljat belopp", "Utfall"], rows(outcomes));
    expect([totalsIn(reading), reading.questions.length, codesOf(reading, "STR-02", "STR-14", "STR-24")]).toEqual([
      ...["3 1810000 1778270", 0, []],
    ]);
  });

  it("is asked about where it says something else", () => {
    const reading = read(
      ["Projekt", "Sökt belopp", "Beslut", "Beviljat belopp", "Utfall"],
      rows(["KS 2023/12", "Bifall", "Bifall", "Bifall"]),
    );
    expect(codesOf(reading, "STR-24")).toEqual(["STR-24 C2"]);
  });
});
