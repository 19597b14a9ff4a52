import { isRegister } from "../../../src/core/forms/is-register";
import { listBytes } from "../../support/command-line";
import { follow, handInBytes, workbooksIn } from "../../support/returned";
import { writeXlsx } from "../../../src/adapters/xlsx/writer/write-xlsx";
import { formsOf, register } from "../../support/forms";

const ofList = (...rows: Parameters<typeof listBytes>[0]): boolean =>
  isRegister(follow([handInBytes("lista.xlsx", listBytes(rows))]));

it("the sample register is one, by its columns", () => {
  expect(isRegister(register())).toBe(true);
});

it("a list of granted projects is one, whatever else the decision says", () => {
  expect(ofList(["Projekt", "Nämnd", "Beviljat belopp (kr)"], ["Ljus", "Farsta", 400_000])).toBe(true);
  expect(
    ofList(["Projekt", "Nämnd", "Sökt belopp (kr)", "Beviljat belopp (kr)"], ["Ljus", "Farsta", 500_000, 400_000]),
  ).toBe(true);
});

it.each([
  ["what was spent", "Utfall (kr)"],
  ["how it stands", "Status"],
  ["what was handed back", "Återlämnat (kr)"],
])("a list with a place for %s is a report, filled in or not", (_what, heading) => {
  const head = ["Projekt", "Nämnd", "Beviljat belopp (kr)", heading];
  expect(ofList(head, ["Ljus", "Farsta", 400_000, ""])).toBe(false);
});

it("no returned sample is one, and neither is a report form that nobody has filled in", async () => {
  const taken = workbooksIn("returned").filter((file) => isRegister(follow([file])));
  expect(taken.map(({ name }) => name)).toEqual([]);
  const [form] = formsOf(register());
  const bytes = await writeXlsx(form!.document);
  expect(isRegister(follow([handInBytes("mall.xlsx", bytes)]))).toBe(false);
});

it("nothing is one where the edition has no report form, or where there is no project", () => {
  const outcome = register();
  expect(isRegister({ ...outcome, edition: { ...outcome.edition, form: undefined } })).toBe(false);
  expect(isRegister({ ...outcome, projects: [] })).toBe(false);
});
