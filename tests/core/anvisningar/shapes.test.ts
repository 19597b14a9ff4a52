import { hasShape } from "../../../src/core/anvisningar/shapes/has-shape";
import type { Shape } from "../../../src/core/anvisningar/shapes/shapes";

/** What people write, and what is something else. Numbers and addresses are invented. */
const written: Readonly<Record<Shape, { readonly is: readonly string[]; readonly isNot: readonly string[] }>> = {
  "e-mail": {
    is: [
      "a@b.se",
      "stadsmiljo.farsta@stockholm.se",
      "namn+x@sub.exempel.co.uk",
      "mailto:a@b.se",
      "a@b.se; c@d.se",
      "å@örebro.se",
    ],
    isNot: ["0", "a(at)b.se", "a@b", "a b@c.se", "@b.se", "a@b..se", "a@-b.se", "a@b.se;", "fråga växeln"],
  },
  telephone: {
    is: [
      "08-508 00 000",
      "070 123 45 67",
      "+46 8 508 00 000",
      "0046850800000",
      "(08) 508 00 000",
      "08–508 00 000 ankn. 12",
      "01234 556677",
      "+44 1234 556677",
      "508 00 000",
      "08-1234567, 070-1234567",
      "tel. 08-508 00 000",
    ],
    isNot: ["0", "01234 55667712", "växeln", "123", "2024-03-05 kl 14", "08-508 00 000 eller 08-508 00 001", "+46 1"],
  },
  postcodes: {
    is: [
      "123 45",
      "12345",
      "SE-123 45",
      "AB1 2CD",
      "ab12cd",
      "EC1A 1BB",
      "BL1 4OB",
      "123 45, 123 46",
      "123 45\n123 46",
    ],
    isNot: ["1234", "FY6 7YR:X?..,;  ∂", "123 45 Farsta", "123 45,", "Farsta", "123456"],
  },
  diarienummer: {
    is: [
      "KS 2023/101",
      "Dnr KS 2023/101",
      "SKA 2023-41",
      "1.2.1-45/2024",
      "KS 1.2.1-45/2024",
      "TN2024-00123",
      "2023/101",
      "45/2024",
      "BRO 2023/1-1",
      "KS 2023/101 och KS 2023/102",
      "dnr: 2024–17",
    ],
    isNot: ["okänt", "KS", "2023", "KS 101", "12-13", "2023-03-08", "§ 12"],
  },
};

describe.each(Object.entries(written) as [Shape, (typeof written)[Shape]][])("%s", (shape, { is, isNot }) => {
  it.each(is)("is %j", (text) => expect(hasShape(shape, text)).toBe(true));
  it.each(isNot)("is not %j", (text) => expect(hasShape(shape, text)).toBe(false));
  it("is asked of a text as long as a cell holds in no time to speak of", () =>
    expect("a 1 . - @ , ;".split(" ").map((sign) => hasShape(shape, sign.repeat(32_767)))).toEqual(
      Array(7).fill(false),
    ));
});
