import { loadEdition } from "../../../src/core/anvisningar/load-edition";
import type { ExampleCell } from "../../../src/core/anvisningar/schema";
import type { Reconciled } from "../../../src/core/reconciliation/reconcile";
import { ore } from "../../../src/core/values/ore";
import { editions } from "../../../src/profiles/stockholm/editions";
import { defaultAsOf, layOut, remarksOn, type ComparedWith } from "../../support/example-workbook";

const edition = loadEdition(editions[0]);
const kr = (amount: number) => ore(BigInt(amount) * 100n);
const at = { file: "register.xlsx", sheet: "Register", cell: "A2" };

const compared = (comparedWith: ComparedWith, project: Readonly<Record<string, ExampleCell>> = {}) =>
  remarksOn(layOut({ project }, edition).snapshot, edition, defaultAsOf, comparedWith).filter(({ code }) =>
    ["STR-10", "BEL-16", "BEL-17", "ID-04", "ID-05"].includes(code),
  );
const codes = (...input: Parameters<typeof compared>): readonly string[] => compared(...input).map(({ code }) => code);

test("nothing is said without something to compare with", () => expect(codes({})).toEqual([]));

describe("the granted register", () => {
  const line = (namndId: string) => ({ namndId, name: "Lampor", at });

  test("a nämnd with grants but no file is missed once", () => {
    const remarks = compared({ granted: [line("skarpnack"), line("skarpnack"), line("farsta")] });
    expect(remarks).toEqual([{ code: "STR-10", at, params: { namnd: "Skarpnäcks stadsdelsnämnd" } }]);
  });
  test("a successor's file answers for its predecessors", () => {
    expect(codes({ granted: [line("spanga-tensta")] }, { grantedNamnd: "Järva", district: "Järva" })).toEqual([]);
  });
});

describe("control totals", () => {
  const reconciled = (
    about: "granted" | "spent",
    verdict: Reconciled["verdict"],
    namndId: string | null = "farsta",
  ) => [
    {
      control: { namndId, year: null, about, ore: kr(80_000_000), precision: 0n, approximate: false, at },
      computed: kr(1_000_000),
      complete: true,
      difference: kr(79_000_000),
      verdict,
      explanations: [],
      remainder: kr(0),
    },
  ];

  test.each<[Reconciled["verdict"], readonly string[]]>([
    ["equal", []],
    ["rounding", []],
    ["explained", ["BEL-16"]],
    ["unexplained", ["BEL-16"]],
  ])("that are %s", (verdict, expected) => {
    expect(codes({ reconciled: reconciled("spent", verdict) })).toEqual(expected);
  });
  test("of what was granted, over all nämnder", () => {
    const [remark] = compared({ reconciled: reconciled("granted", "unexplained", null) });
    expect(remark).toEqual({
      code: "BEL-17",
      at,
      params: { namnd: "Stockholms stad", granted: kr(1_000_000), control: kr(80_000_000) },
    });
  });
});

describe("an earlier summary", () => {
  const earlier = {
    projectId: "TI-1",
    namndId: "farsta",
    name: "Belysning Testtorget",
    status: null,
    grantedOre: kr(1_000_000),
    spentOre: null,
    isWhole: true,
    at,
  };

  test.each([
    ["the same", {}, []],
    ["another id, the same name", { projectId: "TI-9" }, []],
    ["the same id, another name", { name: "Lampor" }, []],
    ["another id and name", { projectId: "TI-9", name: "Lampor" }, ["ID-04"]],
    ["another nämnd", { namndId: "bromma" }, ["ID-04"]],
    ["another amount", { grantedOre: kr(700_000) }, ["ID-05"]],
    ["a rounded amount", { grantedOre: kr(1_000_001) }, []],
    ["no amount", { grantedOre: null }, []],
  ])("%s", (_name, change, expected) => {
    expect(codes({ earlier: [{ ...earlier, ...change }] })).toEqual(expected);
  });
  test("a changed grant points at the cell of today", () => {
    const [remark] = compared({ earlier: [{ ...earlier, grantedOre: kr(700_000) }] });
    expect(remark?.at.file).toBe("uppföljning.xlsx");
    expect(remark?.params).toEqual({ project: "Belysning Testtorget", before: kr(700_000), now: kr(1_000_000) });
  });
});
