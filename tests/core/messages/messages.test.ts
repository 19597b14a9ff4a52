import { placeholders } from "../../../src/core/anvisningar/placeholders";
import { loadEdition } from "../../../src/core/anvisningar/load-edition";
import { catalogue, type FindingCode, type ParamKind } from "../../../src/core/findings/catalogue";
import type { ParamValue } from "../../../src/core/findings/finding";
import { en } from "../../../src/core/messages/en";
import type { MessageText } from "../../../src/core/messages/message-text";
import { render, textOf } from "../../../src/core/messages/render";
import { sv } from "../../../src/core/messages/sv";
import { editions } from "../../../src/profiles/stockholm/editions";

const edition = loadEdition(editions[0]);
const codes = Object.keys(catalogue) as FindingCode[];
const languages = { sv, en } as const;

const sample: Readonly<Record<ParamKind, ParamValue>> = {
  text: "Farsta",
  namnd: "trafiknämnden",
  amount: 165_000_000n,
  date: "2024-03-08",
  due: "2024-03-08 KS 2024/77",
  count: 12,
  year: 2023,
  share: 0.879,
  field: "grantedAmount",
  fields: ["grantedAmount", "status"],
  unit: "tkr",
  any: ["A1", "B2"],
  all: ["A1", "B2"],
  code: "status/PAGAR",
  codes: ["followUpPlan/VANDRING"],
  term: "pdf",
  answer: ["unit", "tkr"],
  table: "walk",
  misfit: ["type-date", "i våras"],
};

const paramsOf = (code: FindingCode): Record<string, ParamValue> =>
  Object.fromEntries(Object.entries<ParamKind>(catalogue[code]).map(([name, kind]) => [name, sample[kind]]));

describe.each(Object.entries<Record<FindingCode, MessageText>>(languages))("%s", (language, texts) => {
  test.each(codes)("%s names every param of the catalogue and no other", (code) => {
    const { title, message, action } = texts[code];
    const named = new Set([title, message, action].flatMap((text) => placeholders(text)));
    expect([...named].sort()).toEqual(Object.keys(catalogue[code]).sort());
  });

  test.each(codes)("%s is whole sentences without loose ends", (code) => {
    const rendered = render({ code, params: paramsOf(code) }, language as "sv" | "en", edition);
    for (const text of [rendered.message, rendered.action]) expect(text).toMatch(/^[^{}|]+\.$/);
    expect(rendered.title).toMatch(/^[^{}|.]+$/);
  });
});

test("titles tell the codes of a language apart", () => {
  for (const texts of [sv, en]) {
    const titles = codes.map((code) => texts[code].title);
    expect(new Set(titles).size).toBe(titles.length);
  }
});

test("params are written as people write them", () => {
  const say = (code: string, params: Record<string, ParamValue>, language: "sv" | "en" = "sv"): string =>
    render({ code, params }, language, edition).message.replaceAll("\u00a0", " ");
  const late = { project: "Torget", due: "2024-02-29" };
  expect(say("FRI-01", { ...late, days: 1 })).toContain("senast den 29 februari 2024. Den är 1 dag försenad.");
  expect(say("FRI-01", { ...late, days: 12 })).toContain("12 dagar försenad");
  expect(say("FRI-01", { ...late, days: 1 }, "en")).toContain("1 day overdue");
  expect(say("BEL-05", { project: "Torget", amount: 165_000_000n })).toContain("beloppet 1 650 000 kr");
  expect(say("BEL-14", { project: "Torget", reported: 0.93, computed: 0.879 })).toContain(
    "93,0 % redovisad, men utfall delat med beviljat belopp är 87,9 %",
  );
  expect(say("BEL-19", { project: "Torget", year: 2023 })).toContain("utfall 2023 men");
  expect(say("STA-03", { project: "Torget", status: "status/PAGAR" })).toContain("status ”Pågår”");
  expect(say("STA-03", { project: "Torget", status: "status/PAGAR" }, "en")).toContain("status “In progress”");
  expect(say("STR-04", { field: "spentAmount" })).toContain("”Ekonomiskt utfall”");
  expect(say("FIL-03", { file: "a.xlsx", type: "pdf" })).toContain("utan ett PDF-dokument");
  expect(say("UPP-05", { project: "T", method: ["followUpPlan/VANDRING", "followUpPlan/ENKAT"] })).toContain(
    "(Trygghetsvandring och Enkät)",
  );
});

test("a workbook's own words are shown, cut and made harmless", () => {
  const { message } = render(
    { code: "STR-02", params: { heading: `\u001b[31m\u202e${"x".repeat(30_000)}` } },
    "sv",
    edition,
  );
  for (const hidden of ["\u001b", "\u202e"]) expect(message).not.toContain(hidden);
  expect(message).toContain("‹U+202E›");
  expect(message.length).toBeLessThan(300);
});

test("words that look like placeholders are not filled in", () => {
  const { message } = render(
    { code: "ID-02", params: { project: "{other} $&", other: "B", namnd: "C" } },
    "sv",
    edition,
  );
  expect(message).toContain("”{other} $&” liknar ”B”");
});

test("long lists are cut with a count", () => {
  const cells = Array.from({ length: 9 }, (_, index) => `A${index + 1}`);
  expect(render({ code: "ID-01", params: { id: "1", cells } }, "sv", edition).message).toContain("A6 och 3 till");
});

test("an edition's own code has its own words", () => {
  const climate = loadEdition(editions[1]);
  const finding = { code: "KLI-01", params: { project: "Solceller" } };
  expect(render(finding, "sv", climate).message).toContain("”Solceller”");
  expect(render(finding, "en", climate).title).toBe("Reduced emissions missing");
});

test("a missing param, a wrong kind and an unknown code are faults of ours", () => {
  expect(() => render({ code: "STR-02", params: {} }, "sv", edition)).toThrow('the param "heading"');
  expect(() => render({ code: "BEL-05", params: { project: "T", amount: 5 } }, "sv", edition)).toThrow('"amount"');
  expect(() => render({ code: "XXX-01", params: {} }, "sv", edition)).toThrow("Nobody has words");
});

test("the words of a code can be read without a finding", () => {
  expect(textOf("FRI-01", "sv", edition).message).toContain("Den är … dagar försenad.");
});

describe("a list", () => {
  const say = (code: string, params: Record<string, ParamValue>, language: "sv" | "en" = "sv"): string =>
    render({ code, params }, language, edition).message.replaceAll("\u00a0", " ");

  test("of what one of holds ends with eller, of what all holds with och", () => {
    expect(say("BEL-21", { units: ["kr", "tkr", "mnkr"] })).toContain("i kr, tkr eller mnkr.");
    expect(say("BEL-21", { units: ["kr", "tkr", "mnkr"] }, "en")).toContain("in kr, tkr or mnkr.");
    expect(say("ID-01", { id: "1", cells: ["A1", "B2", "C3"] })).toContain("A1, B2 och C3");
    expect(say("ID-01", { id: "1", cells: ["A1", "B2", "C3"] }, "en")).toContain("A1, B2 and C3");
    expect(say("ORG-06", { value: "SF", readings: Array.from({ length: 8 }, (_, at) => `N${at}`) })).toContain(
      "N5 eller 2 andra.",
    );
  });

  test("of readings shows each as people write it, so that it is seen which is meant", () => {
    expect(say("BEL-03", { value: "900.000", readings: ["900000", "900.000"] })).toContain(": 900 000 eller 900,000.");
    expect(say("BEL-03", { value: "900.000", readings: ["900000", "900.000"] }, "en")).toContain(
      ": 900,000 or 900.000.",
    );
    expect(say("DAT-07", { value: "08/03/2023", readings: ["2023-03-08", "2023-08-03"] })).toContain(
      "8 mars 2023 eller 3 augusti 2023.",
    );
  });
});

test("a nämnd has its full name, in small letters inside a sentence and with a capital first in one", () => {
  const say = (code: string, params: Record<string, ParamValue>): string =>
    render({ code, params }, "sv", edition).message;
  const ended = {
    project: "Torget",
    ended: "2023-06-30",
    successor: "trafiknämnden",
    namnd: "Spånga-Tensta stadsdelsnämnd",
  };
  expect(say("ORG-02", ended)).toContain(
    "beviljades Spånga-Tensta stadsdelsnämnd, som upphörde den 30 juni 2023. Projektet redovisas under trafiknämnden.",
  );
  expect(say("STR-10", { namnd: "trafiknämnden" })).toMatch(/^Trafiknämnden har beviljats medel/u);
});
