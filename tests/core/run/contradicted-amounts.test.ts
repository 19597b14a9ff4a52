import { follow } from "../../support/returned";
import { workbookOf, type CellInput } from "../../support/snapshot";

/** One row whose share or rest says something else than its amounts, among rows that are right. Amounts are made up. */

const granted = [1_200_000, 900_000, 2_400_000, 350_000, 1_800_000];
const spent = [1_120_000, 870_000, 2_310_000, 340_000, 1_700_000];
const at = (of: readonly number[], index: number): number => of[index] ?? 0;

function totalsWith(heading: string, told: (index: number) => CellInput): string {
  const rows = granted.map((grant, index): readonly CellInput[] => [
    ...[`TI-${index + 1}`, `Park ${"ABCDE"[index] ?? ""}`, "Farsta", grant, at(spent, index), told(index), "Pågår"],
  ]);
  const head = ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat kr", "Utfall kr", heading, "Status"];
  const snapshot = workbookOf({ Blad: [head, ...rows] });
  const { totals, projects } = follow([{ name: snapshot.name, size: 1, sha256: "", snapshot, remarks: [] }]);
  const open = projects.filter(({ complete }) => !complete).map(({ project }) => project.id);
  return `${totals.granted.complete && totals.spent.complete ? "whole" : "open"} ${open.join(" ")}`.trim();
}

const share = (index: number): string => `${Math.round((at(spent, index) * 100) / at(granted, index))} %`;
const left = (index: number): number => at(granted, index) - at(spent, index);
const instead =
  (rows: Readonly<Record<number, CellInput>>, of: (index: number) => CellInput) =>
  (index: number): CellInput =>
    rows[index] ?? of(index);

describe("what was granted and spent", () => {
  it.each([
    ["a share far from its amounts", "Nyttjandegrad", instead({ 2: "46 %" }, share), "open TI-3"],
    ["two of five shares", "Nyttjandegrad", instead({ 2: "46 %", 4: "20 %" }, share), "open TI-3 TI-5"],
    ["what is left far from its amounts", "Överskott kr", instead({ 2: 190_000 }, left), "open TI-3"],
  ])("is in doubt beside %s", (_, heading, told, expected) => expect(totalsWith(heading, told)).toBe(expected));

  it.each([
    ["shares that are right", "Nyttjandegrad", share],
    ["a share of some weeks ago", "Nyttjandegrad", instead({ 2: "92 %" }, share)],
    ["a rest that is a little off", "Överskott kr", instead({ 2: 100_000 }, left)],
    ["shares of something else", "Nyttjandegrad", (index: number): string => `${20 + index} %`],
    ["as many wrong as right", "Nyttjandegrad", instead({ 2: "46 %", 3: "20 %", 4: "20 %" }, share)],
  ])("is as it was beside %s", (_, heading, told) => expect(totalsWith(heading, told)).toBe("whole"));
});
