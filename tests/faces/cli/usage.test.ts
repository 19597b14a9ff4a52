import { catalogue } from "../../../src/core/findings/catalogue";
import { explain } from "../../../src/faces/cli/explain";
import { cliTexts } from "../../../src/faces/cli/texts";
import { call, sample } from "../../support/command-line";
import { library } from "../../support/returned";

const file = sample("awkward/overdrag-och-noll.xlsx");

/** What is said, so that the test fails when a wrong call gets another one's answer. */
const wrongCalls: readonly (readonly [says: { sv: RegExp; en: RegExp }, ...argv: string[]])[] = [
  [{ sv: /Ange vad som ska göras/, en: /Say what to do/ }],
  [{ sv: /”granska” är inte ett kommando/, en: /“granska” is not a command/ }, "granska", file],
  [{ sv: /Flaggan --fel finns inte/, en: /no option --fel/ }, "check", file, "--fel"],
  [{ sv: /Flaggan -x finns inte/, en: /no option -x/ }, "check", file, "-x"],
  [{ sv: /--as-of.* saknar värde/, en: /--as-of.* has no value/ }, "check", file, "--as-of"],
  [{ sv: /--unit.* saknar värde/, en: /--unit.* has no value/ }, "check", "--unit", "--sign", "plus", file],
  [{ sv: /--help.* saknar värde/, en: /--help.* has no value/ }, "check", file, "--help=ja"],
  [{ sv: /minst en fil/, en: /at least one file/ }, "check"],
  [{ sv: /minst en fil/, en: /at least one file/ }, "summarize", "-o", "ut.xlsx"],
  [{ sv: /vart resultatet ska skrivas, till exempel -o UT.xlsx/, en: /where to write the result/ }, "summarize", file],
  [
    { sv: /vart resultatet ska skrivas, till exempel -o UT.xlsx/, en: /where to write the result/ },
    "summarize",
    file,
    "-o",
    "",
  ],
  [
    {
      sv: /Flaggan --output hör inte till check. Den hör till questions, summarize, consolidate, extract/,
      en: /--output does not belong to check/,
    },
    "check",
    file,
    "-o",
    "ut.xlsx",
  ],
  [{ sv: /Flaggan --output hör inte till rules/, en: /--output does not belong to rules/ }, "rules", "-o", "ut.xlsx"],
  [{ sv: /Ange en kod/, en: /Give a code/ }, "explain"],
  [{ sv: /”FRI-02” hör inte till/, en: /“FRI-02” does not belong/ }, "explain", "FRI-01", "FRI-02"],
  [{ sv: /”FRI-01” hör inte till/, en: /“FRI-01” does not belong/ }, "rules", "FRI-01"],
  [{ sv: /Koden ”FRI-99” finns inte/, en: /no code “FRI-99”/ }, "explain", "FRI-99"],
  [{ sv: /Koden ”__PROTO__” finns inte/, en: /no code “__PROTO__”/ }, "explain", "__proto__"],
  [{ sv: /”i dag” är inte ett datum/, en: /“i dag” is not a date/ }, "check", file, "--as-of", "i dag"],
  [{ sv: /”2023-02-29” är inte ett datum/, en: /“2023-02-29” is not a date/ }, "check", file, "--as-of=2023-02-29"],
  [{ sv: /”KR” är inte en enhet/, en: /“KR” is not a unit/ }, "check", file, "--unit", "KR"],
  [{ sv: /”costs” går inte att tolka/, en: /“costs” cannot be understood/ }, "check", file, "--sign", "costs"],
  [{ sv: /”plus,” går inte att tolka/, en: /“plus,” cannot be understood/ }, "check", file, "--sign", "plus,"],
  [{ sv: /”xml” är inte ett format/, en: /“xml” is not a format/ }, "check", file, "--format", "xml"],
  [{ sv: /Utgåvan ”2031” finns inte/, en: /no edition “2031”/ }, "check", file, "--edition", "2031"],
  [{ sv: /”ingen.xlsx” finns inte/, en: /“ingen.xlsx” does not exist/ }, "check", file, "ingen.xlsx"],
];

describe.each(["sv", "en"] as const)("a wrong call, in %s", (language) => {
  test.each(wrongCalls.map(([says, ...argv]) => [argv.join(" ").replace(file, "FIL"), says, argv] as const))(
    "medelkoll %s",
    async (_, says, argv) => {
      const { code, data, talk } = await call(["--lang", language, ...argv]);
      expect({ code, data }).toEqual({ code: 2, data: "" });
      expect(talk).toMatch(says[language]);
      expect(talk).not.toMatch(/undefined|\{\d\}|\[object/);
    },
  );
});

test("a language that does not exist is said in Swedish", async () => {
  expect(await call(["rules", "--lang", "de"])).toEqual({
    code: 2,
    data: "",
    talk: "Språket ”de” finns inte. Välj --lang sv eller en.\nHjälp: medelkoll --help\n",
  });
});

test("the last of several languages counts, and a file may be called --lang", async () => {
  expect((await call(["rules", "--lang", "en", "--lang", "sv"])).data).toContain("Källa 2.1: ”");
  expect((await call(["check", "--", "--lang", "en"])).talk).toContain("”--lang” finns inte.");
});

describe("calls that need no file", () => {
  test.each(["sv", "en"] as const)("the help names every command and option, in %s", async (language) => {
    const { code, data, talk } = await call(["--help", "--lang", language]);
    expect({ code, talk }).toEqual({ code: 0, talk: "" });
    const words = ["check", "summarize", "explain", "rules", "--as-of", "--edition", "--lang", "--format", "--unit"];
    for (const word of [...words, "--sign", "-o", "--help", "--version"]) expect(data).toContain(word);
  });

  test("help is given whatever else is wrong", async () => {
    for (const argv of [["help"], ["-h", "check"], ["summarize", "--help"]])
      expect(await call(argv)).toEqual({ code: 0, data: cliTexts.sv.help, talk: "" });
  });

  test("the version stands alone on standard output", async () => {
    expect(await call(["--version"])).toEqual({ code: 0, data: "1.2.3\n", talk: "" });
  });

  test("rules quotes the sentence and says whose it is", async () => {
    const { code, data } = await call(["rules"]);
    expect(code).toBe(0);
    expect(data).toContain(
      "senast sex månader efter en investering har slutförts.” (PM Rotel I och IV, KS 2024/619, s. 4)",
    );
    expect(data).toContain("(Medelkolls standardregel, inte stadens text)");
  });

  test("explain takes a code in small letters, and knows the codes of another edition", async () => {
    expect((await call(["explain", "fri-01"])).data).toMatch(
      /^FRI-01 {2}Rapporten är försenad\nAllvarlighetsgrad: Fel\n/,
    );
    const own = (await call(["explain", "fri-01", "--edition", "klimatinvesteringar-2024"])).data;
    expect(own).toContain("tre månader");
  });

  test.each(["sv", "en"] as const)("every code of every edition can be explained, in %s", (language) => {
    for (const edition of library.editions) {
      const codes = new Set([...Object.keys(catalogue), ...edition.rules.map(({ code }) => code)]);
      for (const code of codes) {
        const text = explain(code, edition, language, cliTexts[language]);
        expect(text).toMatch(new RegExp(`^${code} {2}\\S`));
        expect(text).not.toMatch(/undefined|\{\w|\[object/);
      }
    }
  });

  test("as data, explain gives the same record of a rule as rules does", async () => {
    const rules = JSON.parse((await call(["rules", "--format", "json"])).data) as { code: string }[];
    const one = JSON.parse((await call(["explain", "FRI-01", "--format", "json"])).data) as unknown;
    expect(one).toEqual(rules.find(({ code }) => code === "FRI-01"));
    expect(one).toMatchObject({
      severity: "error",
      rule: { number: "2.1" },
      check: "report-deadline",
      optional: false,
    });
  });
});
