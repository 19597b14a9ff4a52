import fc from "fast-check";
import { headingParts, normaliseLabel, slug, wordsOf } from "../../../src/core/values/label";
import { isEmptyText, plainPhrase, saysNotApplicable } from "../../../src/core/values/plain-phrase";
import { unified, withoutInvisible } from "../../../src/core/values/unicode";

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

  it("makes slugs of texts that are no names, as of names", () => {
    const places = Array.from({ length: 502 }, (_, index) => index);
    const [written, expected] = [
      places.map((index) => `Plats ${index} ${"ljus ".repeat(30)}`),
      places.map((index) => `plats-${index}${"-ljus".repeat(30)}`),
    ];
    // Asked again, each is the same.
    expect([...written, ...written].map(slug)).toEqual([...expected, ...expected]);
    expect([slug("å".repeat(150)), slug(`${"å".repeat(150)}!`)]).toEqual(["å".repeat(150), "å".repeat(150)]);
  });

  it("come apart into words", () => {
    expect([wordsOf("Beviljat\nbelopp (kr)"), wordsOf("%")]).toEqual([["beviljat", "belopp", "kr"], [""]]);
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
    ["Utfall 2018", { label: "utfall", year: 2018 }],
    ["Utfall 2040", { label: "utfall", year: 2040 }],
    ["Utfall 2023 12 st", { label: "utfall 12 st", year: 2023 }],
    ["Utfall 2023 v10 v12", { label: "utfall v10 v12", year: 2023 }],
    ["Utfall 2023 1a 2b", { label: "utfall 1a 2b", year: 2023 }],
    ["Etapp 2 kostnad tkr", { label: "etapp 2 kostnad", unit: "tkr" }],
    ["Kostnad projekt A5 kr", { label: "kostnad projekt a5", unit: "kr" }],
    ["Kostnad del 5b kr", { label: "kostnad del 5b", unit: "kr" }],
    ["Belopp per projekt i tkr", { label: "belopp per projekt", unit: "tkr" }],
    ["Amount in tkr", { label: "amount", unit: "tkr" }],
    ["Utfall i projekt (kr)", { label: "utfall i projekt", unit: "kr" }],
    ["Belopp tkr (tkr)", { label: "belopp", unit: "tkr" }],
    ["Andel av beviljat i procent", { label: "andel av beviljat", percent: true }],
    ["Share in percent", { label: "share", percent: true }],
    ["Ändring procentenheter", { label: "ändring procentenheter" }],
    ["Nyttjandeprocent", { label: "nyttjandeprocent" }],
    ["Procent av beviljat", { label: "procent av beviljat" }],
    ["Utfall1)", { label: "utfall" }],
    ["Utfall 12) ", { label: "utfall" }],
    ["Utfall¹ ", { label: "utfall" }],
    ["Bidrag (EUR)", { label: "bidrag eur", unit: "foreign" }],
    ["Bidrag, €", { label: "bidrag", unit: "foreign" }],
    ["Bidrag EUR (tkr)", { label: "bidrag eur tkr", unit: "foreign" }],
    ["Överskott (\u00b1) (+)", { label: "överskott" }],
    ["Överskott (-) 2023", { label: "överskott", signHint: "minus", year: 2023 }],
    ["", { label: "" }],
  ])("takes %p apart", (text, expected) => {
    // What is not stated is absent.
    expect(headingParts(text)).toStrictEqual(expected);
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

describe("the characters that people mean", () => {
  it.each([
    [" Cirka\u00a0500\u2009KR ", "cirka 500 kr"],
    ["d\u2019Arc d\u00b4Arc d`Arc d\u02bcArc", "d'arc d'arc d'arc d'arc"],
    ["\u22125 \u2013 \u2014 5\u20105", "-5 - - 5-5"],
    ["A\u030angstro\u0308m\u200b", "ångström"],
    ["1\n2\t3", "1\n2\t3"],
  ])("of %p are %p", (text, expected) => {
    expect(plainPhrase(text)).toBe(expected);
  });

  it("have one spelling, and a stack of marks that no writing needs ends", () => {
    expect([unified("Å", "NFC"), unified("A\u030a", "NFC"), unified("Å", "NFD"), unified("\uff21", "NFKC")]).toEqual([
      ...["Å", "Å", "A\u030a", "A"],
    ]);
    expect(unified(`e${"\u0301".repeat(40)}`, "NFC")).toBe(`\u00e9${"\u0301".repeat(29)}`);
    expect(withoutInvisible("Pro\u00adjekt\u200b\u202e")).toBe("Projekt");
  });

  it("say nothing, or that nothing can be said", () => {
    const empty = [
      "",
      " ",
      "-",
      "\u2013",
      "...",
      "saknas",
      "Ingen uppgift",
      "N/A",
      "ej aktuellt",
      "-----",
      "____",
      "====",
      "\u2026.",
    ];
    expect(empty.filter((text) => !isEmptyText(text))).toEqual([]);
    const said = ["0", "x", "nej", "inget", "-5", "_", "=", "saknas 5", "- -"];
    expect(said.filter((text) => isEmptyText(text))).toEqual([]);
    expect(["N/A", " Ej aktuellt ", "-", "saknas", ""].map(saysNotApplicable)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
