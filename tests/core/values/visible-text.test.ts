import fc from "fast-check";
import { shorten, visibleText } from "../../../src/core/values/visible-text";

describe("a workbook's own words", () => {
  it.each([
    ["Rad ett\r\nrad två\t\tslut ", "Rad ett rad två slut"],
    ["a\u202eb", "a‹U+202E›b"],
    ["Vänd\vom\u2028Vera", "Vänd om Vera"],
    ["a\u0001b", "a‹U+0001›b"],
    ["\u001b[31mröd", "‹U+001B›[31mröd"],
    ["noll\u200bbredd", "noll‹U+200B›bredd"],
    ["halv\ud800", "halv‹U+D800›"],
    ["Pro\u00adjekt", "Projekt"],
    ["1\u00a0650 kr \ud83c\udf33", "1\u00a0650 kr \ud83c\udf33"],
  ])("shows %p on one line without harm", (text, expected) => {
    expect(visibleText(text)).toBe(expected);
  });

  it("holds no control or direction character afterwards", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(visibleText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
      }),
    );
  });
});

describe("shortening", () => {
  it("marks a cut and keeps whole characters", () => {
    expect(shorten("Gångväg", 7)).toBe("Gångväg");
    expect(shorten("Gångväg", 6)).toBe("Gångv…");
    expect(shorten("Gång väg", 6)).toBe("Gång…");
    expect(shorten("ab\ud83c\udf33cd", 4)).toBe("ab…");
    expect(shorten("\ud83c\udf33abcd", 5)).toBe("\ud83c\udf33ab…");
    expect(shorten("abc", 0)).toBe("");
  });

  it("never exceeds what is allowed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(40), (text, most) => {
        expect(shorten(text, most).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
