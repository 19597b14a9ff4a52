import { writeFileSync } from "node:fs";
import { editions } from "../../../src/profiles/stockholm/editions";
import { call, listBytes, temporaryFolder } from "../../support/command-line";

/** FRI-01 on trial, in an edition beside the city's own. */
const onTrial = {
  ...{ extends: editions[0].id, id: "pa-prov", version: "1.0", title: { sv: "På prov", en: "On trial" } },
  rules: [{ code: "FRI-01", trial: true }],
};

jest.mock("../../../src/profiles/stockholm/editions", () => {
  const actual = jest.requireActual<{ editions: unknown[] }>("../../../src/profiles/stockholm/editions");
  return { ...actual, editions: [...actual.editions] };
});

beforeAll(() => void (editions as unknown as unknown[]).push(onTrial));

const temporary = temporaryFolder();

const report = [
  ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat (kr)", "Utfall (kr)", "Status", "Slutdatum", "Rapport lämnad"],
  ["TI-1", "Ljus i parken", "Farsta", 500_000, 500_000, "Genomfört", "2024-03-31", ""],
];
const register = [
  ["Projekt-ID", "Projektnamn", "Nämnd", "Beslutsdatum", "Beviljat (kr)"],
  ["TI-1", "Ljus i parken", "Farsta", "2023-03-08", 500_000],
];
const exception = (...row: readonly string[]) => [
  [],
  ["Slag", "Nämnd", "Projekt-ID", "Regel", "Gäller till och med", "Beslutad av", "Beslutsdatum", "Dnr", "Skäl"],
  [...row, "Kommunstyrelsen", "2024-05-01", "KS 2024/77", "Konkurs"],
];

async function consolidate(rows: readonly (readonly (string | number)[])[], ...more: readonly string[]) {
  writeFileSync(temporary.path("farsta.xlsx"), listBytes(report));
  writeFileSync(temporary.path("register.xlsx"), listBytes([...register, ...rows]));
  return call([
    ...["consolidate", temporary.path("farsta.xlsx"), "--granted", temporary.path("register.xlsx")],
    ...["-o", temporary.path("summary.xlsx"), ...more],
  ]);
}

describe("what is waived", () => {
  it.each<[string, number, readonly (readonly string[])[]]>([
    ["nothing decided", 1, []],
    ["a waiver", 0, exception("Undantag", "Farsta", "", "FRI-01", "2024-12-31")],
    ["a waiver for another nämnd", 1, exception("Undantag", "Bromma", "", "FRI-01", "2024-12-31")],
    ["a waiver of another rule", 1, exception("Undantag", "Farsta", "", "UPP-01", "2024-12-31")],
    ["a waiver that has ended", 1, exception("Undantag", "Farsta", "", "FRI-01", "2024-11-12")],
    ["a row that cannot be understood", 1, exception("Undantag", "Farsta", "", "FRI-01", "tills vidare")],
    ["an extension to the day itself", 0, exception("Förlängning", "Farsta", "TI-1", "", "2024-11-13")],
    ["an extension to the day before", 1, exception("Förlängning", "Farsta", "TI-1", "", "2024-11-12")],
  ])("%s ends with %p", async (_, code, rows) => expect((await consolidate(rows)).code).toBe(code));

  it("is told in the report in full, counted apart and with its decision", async () => {
    const { data } = await consolidate(exception("Undantag", "Farsta", "", "FRI-01", "2024-12-31"), "--verbose");
    const text = data.replaceAll(/\s+/gu, " ");
    expect(text).toContain("Undantag FRI-01 Rapporten är försenad (1)");
    expect(text).toContain(
      "[Undantag enligt KS 2024/77 (Kommunstyrelsen, den 1 maj 2024), till och med den 31 december 2024: Konkurs]",
    );
    expect(text).toContain("Undantag enligt beslut i registret: 1. De behöver inte rättas.");
    expect(text).not.toMatch(/Fel FRI-01/u);
  });

  it("is counted apart in the short report", async () => {
    const { data } = await consolidate(exception("Undantag", "Farsta", "", "FRI-01", "2024-12-31"));
    expect(data).toMatch(/Undantag 1/u);
    expect(data).not.toMatch(/Fel 1/u);
  });
});

describe("a rule on trial", () => {
  const check = (...more: readonly string[]) => {
    writeFileSync(temporary.path("farsta.xlsx"), listBytes(report));
    return call(["check", temporary.path("farsta.xlsx"), ...more]);
  };

  it("stops nothing, and is told as one", async () => {
    expect((await check()).code).toBe(1);
    const { code, data } = await check("--edition", "pa-prov");
    expect(code).toBe(0);
    const text = data.replaceAll(/\s+/gu, " ");
    expect(text).toContain("Prövas FRI-01");
    expect(text).toContain("Iakttagelser enligt regler som prövas: 1. De stoppar inget.");
  });

  it("is said to be one where rules are explained", async () => {
    expect((await call(["explain", "FRI-01", "--edition", "pa-prov"])).data).toContain("Fel, prövas");
    expect((await call(["explain", "FRI-01"])).data).not.toContain("prövas");
    const { data } = await call(["explain", "FRI-01", "--edition", "pa-prov", "--format", "json"]);
    expect(data).toContain('"trial": true');
  });
});
