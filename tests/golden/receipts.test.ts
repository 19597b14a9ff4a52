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
