import fc from "fast-check";
import { wordsOfType } from "../../../src/core/profile/investment-types";
import { profile, register } from "./stockholm";

const found = (text: string) => register.resolveInvestmentTypes(text);

test("every declared code, label and word means its own type", () => {
  for (const type of profile.investmentTypes) {
    for (const word of wordsOfType(type))
      expect({ word, ...found(word) }).toEqual({ word, codes: [type.code], unknown: [] });
  }
});

test.each<[string, readonly string[], readonly string[]]>([
  ["BEL", ["BEL"], []],
  ["bel; vax", ["BEL", "VAX"], []],
  ["BEL – Belysning", ["BEL"], []],
  ["Växtlighet och sikt, belysning", ["VAX", "BEL"], []],
  ["Gång- och parkväg + gångtunnel", ["GNG", "TUN"], []],
  ["Skötsel/drift", ["SKO"], []],
  ["Trygghets-\nkamera, gång- och\nparkväg, staket", ["KAM", "GNG", "STK"], []],
  ["staket/belysning och pollare", ["STK", "BEL", "HIN"], []],
  ["belysning & utegym", ["BEL", "IDR"], []],
  ["Ny belysning i parken", ["BEL"], []],
  ["utsmyckning av tunnel", ["TUN"], []],
  ["Lekplats, fontän", ["LEK"], ["fontän"]],
  ["fontän", [], ["fontän"]],
  ["Sva\u0308ngbelysning", [], ["Sva\u0308ngbelysning"]],
  ["belysning, BELYSNING", ["BEL"], []],
  ["", [], []],
  [" , ; ", [], []],
])("%j", (text, codes, unknown) => {
  expect(found(text)).toEqual({ codes, unknown });
});

test("the first that is written is the main type, whatever follows", () => {
  const types = fc.uniqueArray(fc.constantFrom(...profile.investmentTypes), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(types, fc.constantFrom(", ", "; ", " + ", " och ", "/", " & "), (chosen, separator) => {
      const codes = chosen.map(({ code }) => code);
      expect(found(codes.join(separator)).codes).toEqual(codes);
    }),
  );
});

test("a cell full of separators or words ends", () => {
  expect(found(",".repeat(32_000))).toEqual({ codes: [], unknown: [] });
  expect(found("och ".repeat(8_000))).toEqual({ codes: [], unknown: [] });
  expect(found("x och ".repeat(5_000)).unknown).toEqual(["x"]);
});
