import type { DocumentValue } from "../../../src/core/document/document";
import { listBytes } from "../../support/command-line";
import {
  columnOf,
  formsOf,
  handInForm,
  listName,
  numberValue,
  sheetOf,
  textValue,
  withCells,
  withSheet,
} from "../../support/forms";
import { follow, handInBytes } from "../../support/returned";

/** Several decisions of one name: which of them a row below the register's repeats is told by its money. Projects are invented. */

const register = follow([
  handInBytes(
    "register.xlsx",
    listBytes([
      ["Projekt-ID", "Projektnamn", "Nämnd", "Beslutsdatum", "Budgetår", "Beviljat belopp (kr)"],
      ["TI-1", "Belysning", "Bromma", "2023-03-08", 2023, 300_000],
      ["TI-2", "Belysning", "Bromma", "2023-03-08", 2023, 500_000.5],
      ["TI-3", "Belysning", "Bromma", "2023-03-08", 2023, 700_000],
    ]),
  ),
]);
const [form] = formsOf(register);
if (!form) throw new Error("no form");
const list = sheetOf(form.document, listName);
const [firstRow, spare] = [5, 8];

/** The cells that a row on the first empty row is told to repeat. */
async function repeats(id: string, granted: DocumentValue) {
  const added = [
    { row: spare, column: columnOf(list, "projectId"), value: textValue(id) },
    { row: spare, column: columnOf(list, "projectName"), value: textValue("belysning ") },
    { row: spare, column: columnOf(list, "grantedAmount"), value: granted },
  ];
  const document = withSheet(form?.document ?? raise(), withCells(list, added));
  const { findings } = follow([await handInForm("bromma.xlsx", document)]);
  return findings.flatMap(({ code, params }) => (code === "FRM-11" ? [params["cell"]] : []));
}

const raise = (): never => {
  throw new Error("no form");
};

test.each([
  ["the second's amount", "TI-9", numberValue(500_000.5), [`B${firstRow + 1}`]],
  ["the second's amount as a text", "TI-9", textValue("500 000,50"), [`B${firstRow + 1}`]],
  ["the third's amount", "TI-9", numberValue(700_000), [`B${firstRow + 2}`]],
  ["an amount of its own", "TI-9", numberValue(400_000), []],
])("a row with %s", async (_, id, granted, cells) => {
  expect(await repeats(id, granted)).toEqual(cells);
});
