import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { writeXlsx } from "../../../src/adapters/xlsx/writer/write-xlsx";
import { klimatinvesteringar2024 } from "../../../src/profiles/stockholm/klimatinvesteringar-2024/edition";
import { call, sample } from "../../support/command-line";
import { filled, formsOf, register, registerOf, textValue, trueAnswers } from "../../support/forms";

const folder = mkdtempSync(join(tmpdir(), "medelkoll-forms-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const granted = sample("granted-register.xlsx");

test("one form for each nämnd, named so that every program can open it, and nothing is written twice", async () => {
  const out = join(folder, "one");
  const made = await call([
    "forms",
    "--granted",
    granted,
    "-o",
    out,
    "--as-of",
    "2024-11-13",
    "--last-day",
    "2024-12-31",
  ]);
  expect({ code: made.code, talk: made.talk }).toEqual({ code: 0, talk: "" });
  const names = readdirSync(out);
  expect(names).toHaveLength(21);
  expect(names.every((name) => /^[a-z0-9-]+\.xlsx$/u.test(name))).toBe(true);
  expect(made.data).toContain("Rapportmallar: 21.");
  const before = statSync(join(out, names[0] ?? "")).mtimeMs;
  const again = await call(["forms", "--granted", granted, "-o", out, "--as-of", "2024-11-13"]);
  expect(again.code).toBe(2);
  expect(again.talk).toContain("finns redan och kan vara ifylld");
  expect(statSync(join(out, names[0] ?? "")).mtimeMs).toBe(before);
});

test("as one zip, the same bytes twice, and read as they are: 80,4 mnkr granted and every nämnd in English too", async () => {
  const [one, other] = [join(folder, "a.zip"), join(folder, "b.zip")];
  for (const path of [one, other])
    expect(
      (await call(["forms", "--granted", granted, "-o", path, "--as-of", "2024-11-13", "--lang", "en"])).code,
    ).toBe(0);
  expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
  const into = mkdtempSync(join(folder, "zip-"));
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(one)))) writeFileSync(join(into, name), bytes);
  const { data } = await call(["check", into, "--as-of", "2024-11-13"]);
  expect(data).toContain("Beviljat: 80\u00a0400\u00a0000\u00a0kr");
  expect(data).not.toMatch(/FRM-0[1-4]|STR-/u);
});

test("by any column of the register, whatever it means", async () => {
  const out = join(folder, "by");
  const { code, data } = await call([
    "forms",
    "--granted",
    granted,
    "--by",
    "budgetår",
    "-o",
    out,
    "--as-of",
    "2024-11-13",
  ]);
  expect(code).toBe(0);
  expect(data).toContain("2023");
  const wrong = await call(["forms", "--granted", granted, "--by", "Ingenstans", "-o", join(folder, "none")]);
  expect(wrong.code).toBe(2);
  expect(wrong.talk).toContain("ingen kolumn med rubriken ”Ingenstans”");
});

test("what was reported last stands beside what is asked now, and is not read as an answer", async () => {
  const summary = join(folder, "earlier.xlsx");
  const day = ["--as-of", "2024-11-13"];
  expect(
    (await call(["consolidate", sample("returned"), "--granted", granted, "-o", summary, ...day])).code,
  ).toBeLessThan(2);
  const out = join(folder, "earlier");
  expect((await call(["forms", "--granted", granted, "--previous", summary, "-o", out, ...day])).code).toBe(0);
  const { data } = await call(["check", out, ...day]);
  expect(data).toContain("Beviljat: 80\u00a0400\u00a0000\u00a0kr");
  expect(data).toContain("Utfall: – (ofullständig)");
  expect(data).not.toMatch(/FRM-0[1-46-8]|STR-/u);
});

test("a form that has been filled in is moved with its answers, and what does not fit is told", async () => {
  const [form] = formsOf(register());
  if (!form) throw new Error("no form");
  const answers = trueAnswers(form.document);
  const [first = ""] = answers.keys();
  const document = filled(
    form.document,
    new Map([...answers, [first, { ...answers.get(first), spentAmount: textValue("enligt bokslut") }]]),
  );
  const path = join(folder, "returned.xlsx");
  writeFileSync(path, await writeXlsx(document));
  const out = join(folder, "moved");
  const moved = await call(["forms", "--from", path, "-o", out, "--as-of", "2024-11-13"]);
  expect(moved.code).toBe(0);
  expect(moved.talk).toMatch(
    new RegExp(`Fick inte plats.*”${first}”, Ekonomiskt utfall 2023: ”enligt bokslut” \\(Redovisning!O5\\)`, "u"),
  );
  const totals = async (from: string): Promise<string> =>
    (await call(["check", from, "--as-of", "2024-11-13"])).data.split("\n").slice(6, 16).join("\n");
  const [before, after] = [await totals(path), await totals(out)];
  expect(after.replace(/Utfall:.*/u, "")).toBe(before.replace(/Utfall:.*/u, ""));
  expect(after).toMatch(/Utfall: .*ofullständig/u);
});

test("wrong use is said", async () => {
  const bare = join(folder, "utan-mall.json");
  writeFileSync(bare, JSON.stringify({ ...klimatinvesteringar2024, id: "utan-mall", form: undefined }));
  for (const [says, ...argv] of [
    ["--granted, eller en ifylld rapportmall med --from", "forms", "-o", "x"],
    ["--granted, eller en ifylld rapportmall med --from", "forms", "--granted", granted, "--from", granted, "-o", "x"],
    ["”snart” är inte ett datum", "forms", "--granted", granted, "-o", "x", "--last-day", "snart"],
    ["har ingen rapportmall", "forms", "--granted", granted, "-o", "x", "--edition", bare],
  ] as const) {
    const { code, talk } = await call([...argv]);
    expect(code).toBe(2);
    expect(talk).toContain(says);
  }
});

describe("a form that was sent out with another version of the edition", () => {
  const path = join(folder, "last-year.xlsx");
  beforeAll(async () => {
    const [form] = formsOf(registerOf("0.9"));
    if (!form) throw new Error("no form");
    writeFileSync(path, await writeXlsx(filled(form.document, trueAnswers(form.document))));
  });

  test("is checked by what it was sent out with, and that is said", async () => {
    const { data, talk } = await call(["check", path]);
    expect(talk).toContain("efter utgåvan som den skickades ut med: trygghetsinvesteringar-2024, 0.9");
    expect(data).toContain("(trygghetsinvesteringar-2024, 0.9)");
    expect((await call(["check", path, "--edition", "trygghetsinvesteringar-2024"])).data).toContain("2024, 1.0)");
  });

  test("is collected and moved by the edition of today", async () => {
    const collected = await call([
      "consolidate",
      path,
      "--granted",
      granted,
      "-o",
      join(folder, "c.xlsx"),
      "--verbose",
    ]);
    expect(collected.data).toContain("(trygghetsinvesteringar-2024, 1.0)");
    expect((await call(["forms", "--from", path, "-o", join(folder, "today")])).code).toBe(0);
    const [name = ""] = readdirSync(join(folder, "today"));
    expect((await call(["check", join(folder, "today", name)])).data).toContain("(trygghetsinvesteringar-2024, 1.0)");
  });
});
