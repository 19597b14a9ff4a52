import { kindOfCheck } from "../../../src/core/anvisningar/kind-of-check";
import { checkSchema, type CheckKind } from "../../../src/core/anvisningar/kinds-of-check";
import type { RunKind } from "../../../src/core/review/run-check";

const needs = () => [];
const columns = () => [];
const tells = () => null;
const says = () => "";

test("a kind of check that lacks a part does not compile", () => {
  kindOfCheck("whole", {}, { needs, columns, tells, says });
  // @ts-expect-error Nobody says what it looks for in an edition.
  kindOfCheck("without-needs", {}, { columns, tells, says });
  // @ts-expect-error Nobody says which columns it asks for.
  kindOfCheck("without-columns", {}, { needs, tells, says });
  // @ts-expect-error Nobody says what its messages may name.
  kindOfCheck("without-params", {}, { needs, columns, says });
  // @ts-expect-error Nobody says what it demands.
  kindOfCheck("without-sentence", {}, { needs, columns, tells });
  // @ts-expect-error A kind that nobody runs leaves a hole in the table of `review/run-check.ts`.
  const table: { readonly [Kind in CheckKind]: RunKind<Kind> } = { manual: { all: () => [] } };
  expect(Object.keys(table)).toEqual(["manual"]);
});

test("a rule's parameters are those of its kind and no others", () => {
  expect(checkSchema.safeParse({ kind: "too-early", months: 3 }).success).toBe(true);
  expect(checkSchema.safeParse({ kind: "too-early" }).success).toBe(false);
  expect(checkSchema.safeParse({ kind: "too-early", months: 3, field: "status" }).success).toBe(false);
  expect(checkSchema.safeParse({ kind: "too-soon", months: 3 }).success).toBe(false);
});
