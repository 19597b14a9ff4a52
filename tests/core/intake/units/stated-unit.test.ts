import { statedUnit, statedUnitExamples } from "../../../../src/core/intake/units/stated-unit";

describe("a text that states a unit for amounts elsewhere", () => {
  it.each(statedUnitExamples.finds)("is found: %s", (text, unit) => {
    expect(statedUnit(text)?.unit).toBe(unit);
  });

  it.each(statedUnitExamples.leaves)("is not seen in: %s", (text) => {
    expect(statedUnit(text)).toBeNull();
  });

  it("says only which currency where it is about that", () => {
    expect(statedUnit("Valuta: SEK")).toMatchObject({ unit: "kr", onlyCurrency: true });
    expect(statedUnit("Valuta: SEK. Belopp i tkr")).toMatchObject({ unit: "tkr", onlyCurrency: false });
  });

  it.each([
    ["Utfall tkr", "tkr"],
    ["Indata kr", "kr"],
    ["Tkr", "tkr"],
    ["Sammanställning (mnkr)", "mnkr"],
    ["Kronoberg", undefined],
    ["Projekt", undefined],
  ])("is found in a sheet's name: %s", (name, unit) => {
    expect(statedUnit(name, true)?.unit).toBe(unit);
  });

  it("copes with hostile texts of the longest length", () => {
    for (const piece of ["kr ", "i tkr ", "( kr", "belopp i ", "1 000 ", "tkr. A", "€"])
      expect(() => statedUnit(piece.repeat(11_000).slice(0, 2000))).not.toThrow();
  });
});
