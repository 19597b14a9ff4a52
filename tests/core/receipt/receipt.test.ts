import { receiptOf, type Receipt } from "../../../src/core/receipt/receipt";
import { isReceipt } from "../../../src/core/receipt/is-receipt";
import { receiptDocument } from "../../../src/core/receipt/receipt-sheet";
import { receiptText } from "../../../src/core/receipt/receipt-text";
import { leadText } from "../../../src/core/receipt/wording";
import { writeXlsx } from "../../../src/adapters/xlsx/writer/write-xlsx";
import { nodeEngine } from "../../../src/adapters/xlsx/reader/engine-node";
import { readXlsx } from "../../../src/adapters/xlsx/reader/read-xlsx";
import type { Language } from "../../../src/core/values/bilingual";
import { follow, workbooksIn } from "../../support/returned";
import { workbookOf, type CellInput } from "../../support/snapshot";

const head = ["Projekt-ID", "Projekt", "Nämnd", "Beviljat (tkr)", "Utfall (tkr)", "Status"];

function receipt(rows: readonly (readonly CellInput[])[], language: Language = "sv"): Receipt {
  const name = "svar.xlsx";
  const outcome = follow([
    { name, size: 1, sha256: "a", snapshot: { ...workbookOf({ Svar: rows }), name }, remarks: [] },
  ]);
  const made = receiptOf(name, outcome, language);
  if (!made) throw new Error("No receipt.");
  return made;
}

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("the first sentence", () => {
  it("says that nothing need be done only when nothing need", () => {
    const good = workbooksIn("returned").find(({ name }) => name === "Exploateringskontoret.xlsx");
    if (!good) throw new Error("No sample.");
    const whole = receiptOf(good.name, follow([good]), "sv");
    expect(whole && plain(leadText(whole))).toBe(
      "Vi läste 2 projekt, 2 550 000 kr beviljat och 2 360 000 kr utfall. Stämmer det behöver ni inte göra något.",
    );
  });

  it("says what is to be mended though the amounts are whole", () => {
    const text = plain(leadText(receipt([head, ["A1", "Ljus", "Farsta", 100, 90, "Genomfört"]])));
    expect(text).toMatch(
      /^Vi läste 1 projekt, 100 000 kr beviljat och 90 000 kr utfall\. Beloppen är fullständiga\. Men \d+ ställen? behöver rättas/u,
    );
    expect(text).not.toContain("behöver ni inte");
  });

  it.each([
    [
      "an amount that cannot be read",
      [head, ["A1", "Ljus", "Farsta", 100, "oklart", "Genomfört"]],
      /okänt utfall\. Redovisningen är ofullständig: utfallet är inte känt/u,
    ],
    [
      "a row without a name",
      [head, ["A1", "Ljus", "Farsta", 100, 90, "Genomfört"], ["", "", "", 50, 40, ""]],
      /^Vi läste minst 1 projekt, .*det kan finnas fler projekt/u,
    ],
    ["no projects", [["Hej"], ["och"], ["då"]], /^Vi kunde inte läsa filen|hittade inga projekt/u],
  ] as const)("says of %s that it is incomplete", (_, rows, says) => {
    const text = plain(leadText(receipt(rows)));
    expect(text).toMatch(says);
    expect(text).not.toContain("Stämmer det");
  });

  it("is English in English", () => {
    expect(plain(leadText(receipt([head, ["A1", "Ljus", "Farsta", 100, 90, "Genomfört"]], "en")))).toMatch(
      /^We read 1 project, 100,000 kr granted and 90,000 kr spent\. /u,
    );
  });
});

it("shows each project's amounts with the cells that they came from", () => {
  const { projects } = receipt([head, ["A1", "Ljus", "Farsta", 100, 90, "Genomfört"]]);
  expect(
    projects.map(({ id, name, grantedAt, spentAt, statusAt }) =>
      [id, name, grantedAt, spentAt, statusAt].map((one) =>
        typeof one === "string" ? one : [one].flat().map((at) => at?.cell),
      ),
    ),
  ).toEqual([["A1", "Ljus", ["D2"], ["E2"], ["F2"]]]);
});

describe("the unit", () => {
  it("is known by the headings that state it, named with their cells", () => {
    const { unit } = receipt([head, ["A1", "Ljus", "Farsta", 100, 90, "Genomfört"]]);
    expect(unit.how).toBe("Står i rubrikerna ”Beviljat (tkr)” (D1), ”Utfall (tkr)” (E1).");
  });

  it("is asked for where nobody can know it, with what each answer gives", () => {
    const bare = head.map((one) => one.replace(" (tkr)", ""));
    const made = receipt([bare, ["A1", "Ljus", "Farsta", 45_000, 40_000, "Genomfört"]]);
    expect(made.unit).toEqual({ value: null, how: "Framgår inte, se frågorna." });
    expect(made.questions.flatMap(({ choices }) => choices.map(plain))).toContainEqual(
      expect.stringMatching(/\(mnkr\): .*45 000 000 000 kr/u),
    );
    expect(made.state).toBe("incomplete");
  });
});

it("names the columns and sheets that were left alone", () => {
  const name = "svar.xlsx";
  const rows = [
    [...head, "Färg på bänken"],
    ["A1", "Ljus", "Farsta", 100, 90, "Genomfört", "grön"],
  ];
  const snapshot = { ...workbookOf({ Svar: rows, Vägledning: [["Så här fyller du i"], ["Läs allt"]] }), name };
  const made = receiptOf(name, follow([{ name, size: 1, sha256: "a", snapshot, remarks: [] }]), "sv");
  expect(made?.setAside.map(({ message }) => message)).toEqual([expect.stringContaining("Färg på bänken")]);
  expect(made?.otherSheets).toEqual(["Vägledning"]);
  const text = made ? receiptText(made) : "";
  expect(text).toContain("KOLUMNER SOM INTE ÄR LÄSTA");
  expect(text).toContain("BLAD OCH TABELLER SOM INTE ÄR LÄSTA");
});

it("is none for a file that the run does not have", () => {
  expect(receiptOf("annan.xlsx", follow([]), "sv")).toBeNull();
});

it.each(["returned", "awkward", "real"])(
  "every receipt of samples/%s can be written as a sheet and says the same sentence in both",
  async (folder) => {
    for (const file of workbooksIn(folder)) {
      const outcome = follow([file]);
      const made = receiptOf(file.name, outcome, "sv");
      if (!made) throw new Error(file.name);
      expect([file.name, made.totals]).toEqual([file.name, outcome.totals]);
      const read = readXlsx({ name: "kvitto.xlsx", bytes: await writeXlsx(receiptDocument(made)) }, nodeEngine);
      if (!read.ok) throw new Error(`${file.name}: ${read.remark.code}`);
      const shown =
        read.snapshot.sheets[0]?.cells.flatMap(({ value }) => (value.kind === "text" ? [value.text] : [])) ?? [];
      expect(isReceipt(read.snapshot)).toBe(true);
      expect(shown).toContain(leadText(made));
      expect(receiptText(made)).toContain(leadText(made));
      for (const { name } of made.projects) expect(receiptText(made)).toContain(name);
    }
  },
);
