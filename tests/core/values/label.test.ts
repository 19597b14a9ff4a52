import fc from "fast-check";
import { headingParts, normaliseLabel, slug } from "../../../src/core/values/label";

describe("labels", () => {
  it.each([
    ["Beviljat  BELOPP", "beviljat belopp"],
    ["Nyttjande-\ngrad (%)", "nyttjandegrad"],
    ["Nyttjande\u00ad\r\ngrad", "nyttjandegrad"],
    ["Beviljat\nbelopp", "beviljat belopp"],
    ["Pro\u00adjekt\u200bnamn\u202e", "projektnamn"],
    ["O\u0308verskott", "överskott"],
    ["\uff30rojekt:", "projekt"],
    ["Dnr beslut/§", "dnr beslut"],
    ["proj.nr", "proj nr"],
    ["", ""],
    ["__proto__", "proto"],
  ])("compares %p as %p", (text, expected) => {
    expect(normaliseLabel(text)).toBe(expected);
  });

  it("leaves alone what is normal already", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = normaliseLabel(text);
        expect(once).not.toMatch(/^ | $| {2}|\n/);
        expect(normaliseLabel(once)).toBe(once);
      }),
    );
  });

  it("makes slugs that keep every letter, so that names that differ in å, ä or ö stay two", () => {
    expect(slug("Gångväg i Årsta – Östra/Älvsjö 2")).toBe("gångväg-i-årsta-östra-älvsjö-2");
    expect(slug("Bron vid Va\u0308gen")).toBe("bron-vid-vägen");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(slug(text)).toMatch(/^(?:[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*)?$/u);
      }),
    );
  });

  it("copes with hostile texts of the longest length", () => {
    for (const piece of [
      "a-\n",
      "( ",
      "((",
      "1)",
      "kr ",
      "i ",
      "2023 ",
      "a\u0301\u0323",
      "\u0323\u0301",
      "\ufdfa",
      "-\n",
    ]) {
      const text = piece.repeat(32_767).slice(0, 32_767);
      expect(headingParts(text).label.length).toBeGreaterThanOrEqual(0);
      expect(slug(text)).toMatch(/^[\p{L}\p{M}\p{N}-]*$/u);
    }
  });
});

describe("headings", () => {
  it.each([
    ["Beviljat 2023 (tkr)", { label: "beviljat", year: 2023, unit: "tkr" }],
    ["Utfall, tkr", { label: "utfall", unit: "tkr" }],
    ["Belopp i tkr", { label: "belopp", unit: "tkr" }],
    ["Belopp (miljoner kr)", { label: "belopp", unit: "mnkr" }],
    ["Utfall (M kr)", { label: "utfall", unit: "mnkr" }],
    ["Belopp i 1 000 kr", { label: "belopp", unit: "tkr" }],
    ["Belopp i 1000-tals kronor", { label: "belopp", unit: "tkr" }],
    ["Utfall kr 2023", { label: "utfall", unit: "kr", year: 2023 }],
    ["Driftkostnad per år (kr)", { label: "driftkostnad per år", unit: "kr" }],
    ["Kronor", { label: "", unit: "kr" }],
    ["2023", { label: "", year: 2023 }],
    ["Budget t.o.m. 2023", { label: "budget t o m", year: 2023 }],
    ["Nyttjande-\ngrad %", { label: "nyttjandegrad", percent: true }],
    ["Nyttjandegrad i %", { label: "nyttjandegrad", percent: true }],
    ["Andel i procent", { label: "andel", percent: true }],
    ["Överskott (-)", { label: "överskott", signHint: "minus" }],
    ["Överskott (\u2212) tkr", { label: "överskott", signHint: "minus", unit: "tkr" }],
    ["Överskott ( + )", { label: "överskott", signHint: "plus" }],
    ["Avvikelse (+/-)", { label: "avvikelse" }],
    ["Avvikelse (\u00b1)", { label: "avvikelse" }],
    ["Överskott (+)/underskott (-)", { label: "överskott underskott" }],
    ["Utfall¹ (mnkr)", { label: "utfall", unit: "mnkr" }],
    ["Utfall*", { label: "utfall" }],
    ["Utfall 1)", { label: "utfall" }],
    ["Projektnamn", { label: "projektnamn" }],
  ])("takes %p apart", (text, expected) => {
    expect(headingParts(text)).toEqual(expected);
  });

  it.each([
    ["Utfall (mdkr)", "utfall mdkr"],
    ["Utfall (miljarder kr)", "utfall miljarder kr"],
    ["tkr eller mnkr", "tkr eller mnkr"],
    ["Belopp över 500 kr", "belopp över 500 kr"],
    ["2022-2023", "2022 2023"],
    ["Utfall 2017", "utfall 2017"],
    ["Utfall 2041", "utfall 2041"],
    ["Utfall per 2023-12-31", "utfall per 2023 12 31"],
    ["Utfall per 31.12.2023", "utfall per 31 12 2023"],
    ["Not (1)", "not 1"],
  ])("guesses nothing in %p", (text, label) => {
    expect(headingParts(text)).toEqual({ label });
  });
});
