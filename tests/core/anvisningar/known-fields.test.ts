import { fieldsByRole, fieldsWithRole, hasRole, type FieldId } from "../../../src/core/anvisningar/known-fields";
import type { Readings } from "../../../src/core/project/project";
import { library } from "../../support/returned";

const [edition] = library.editions;
const typeOf = (id: FieldId) => edition.fields.find((field) => field.id === id)?.type;

test("a slip of the pen in a field's name does not compile", () => {
  const fields: Readings = new Map();
  const ids: readonly FieldId[] = ["grantedAmount"];
  // @ts-expect-error No field has the name.
  expect(fields.get("grantedAmuont")).toBeUndefined();
  // @ts-expect-error No field has the name.
  expect(ids.some((id) => id === "grantedAmuont")).toBe(false);
  // @ts-expect-error No field has the name.
  expect(hasRole("grantedAmuont", "granted")).toBe(false);
});

test("the first edition asks for every field that the core knows", () => {
  const asked = new Set(edition.fields.map(({ id }) => id));
  const roles = Object.keys(fieldsByRole) as (keyof typeof fieldsByRole)[];
  expect(fieldsWithRole(...roles).filter((id) => !asked.has(id))).toEqual([]);
});

test("the roles of money are played by amounts, and those of days by dates", () => {
  for (const id of fieldsWithRole("granted", "spent", "moved", "expected", "difference"))
    expect([id, typeOf(id)]).toEqual([id, "amount"]);
  for (const id of fieldsWithRole("deadline")) expect([id, typeOf(id)]).toEqual([id, "date"]);
  for (const id of fieldsWithRole("namnd")) expect([id, typeOf(id)]).toEqual([id, "namnd"]);
});
