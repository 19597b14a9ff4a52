import { readFileSync } from "node:fs";
import { join } from "node:path";
import { receiptOf } from "../../src/core/receipt/receipt";
import { receiptText } from "../../src/core/receipt/receipt-text";
import type { Language } from "../../src/core/values/bilingual";
import { follow, handInBytes, samples } from "../support/returned";

/** Read through by a person against the workbooks; a change in one of them is a change in what senders are told. */
it.each([
  ["Farsta sdf tkr.xlsx", "sv", "farsta.txt"],
  ["Skarpnack_blanketter.xlsx", "sv", "skarpnack.txt"],
  ["Norra innerstaden 2023-2024.xlsx", "en", "norra-innerstaden.en.txt"],
] as const)("the receipt of %s (%s) is %s", (name, language: Language, file) => {
  const outcome = follow([handInBytes(name, readFileSync(join(samples, "returned", name)))]);
  const receipt = receiptOf(name, outcome, language);
  expect(receipt && receiptText(receipt)).toBe(readFileSync(join(__dirname, "receipts", file), "utf8"));
});

it.each([
  ["farsta.exceljs.xlsx", []],
  // Spare sheets that nobody has filled in.
  ["farsta-per-project.exceljs.xlsx", ["Nytt projekt 2", "Nytt projekt 3"]],
])("that of our own form %s lists neither our helping sheets nor what our headings mean", (name, unread) => {
  const form = join(samples, "forms/trygghetsinvesteringar-2024/1.0/release-3", name);
  const receipt = receiptOf(name, follow([handInBytes(name, readFileSync(form))]), "sv");
  expect(receipt?.otherSheets).toEqual(unread);
  expect(receipt && receiptText(receipt)).not.toContain("(kr)” =");
});
