import { type HostSheet, newSheet, putContent } from "office-host";
import { Axis } from "../../../../../src/faces/workbench/page/grid/axis";
import { at, moved, type Selected } from "../../../../../src/faces/workbench/page/grid/keys";

/** A2:A5 is filled but for A4; B2:C3 is one merged cell; row 6 and column E are hidden. */
function sheet(): HostSheet {
  const made = newSheet("{1}", "Blad");
  for (const row of [2, 3, 5]) putContent(made, row, 1, { value: row });
  return Object.assign(made, { merges: [{ top: 2, left: 2, bottom: 3, right: 3 }] });
}

const layout = {
  rows: new Axis(30, (row) => (row === 6 ? 0 : 20)),
  columns: new Axis(10, (column) => (column === 5 ? 0 : 60)),
};

const press = (
  from: Selected,
  key: string,
  held: { readonly shift?: boolean; readonly control?: boolean } = {},
): Selected | null => moved(sheet(), layout, from, { key, shift: held.shift ?? false, control: held.control ?? false });

const cell = (row: number, column: number): Selected => at(sheet(), { row, column });

test.each([
  ["ArrowDown", cell(1, 1), cell(2, 1)],
  ["ArrowUp", cell(1, 1), cell(1, 1)],
  ["ArrowDown past a hidden row", cell(5, 1), cell(7, 1)],
  ["ArrowRight past a hidden column", cell(9, 4), cell(9, 6)],
  ["ArrowRight into a merged cell", cell(3, 1), cell(2, 2)],
  ["ArrowRight out of a merged cell", cell(2, 2), cell(2, 4)],
  ["ArrowDown out of a merged cell", cell(2, 2), cell(4, 2)],
  ["Home", cell(9, 4), cell(9, 1)],
  ["PageDown", cell(3, 1), cell(23, 1)],
])("%s", (name, from, to) => {
  expect(press(from, name.split(" ")[0] ?? "")).toEqual(to);
});

test("Ctrl and an arrow stop at the edges of what is filled", () => {
  expect(press(cell(2, 1), "ArrowDown", { control: true })).toEqual(cell(3, 1));
  expect(press(cell(3, 1), "ArrowDown", { control: true })).toEqual(cell(5, 1));
  expect(press(cell(5, 1), "ArrowDown", { control: true })).toEqual(cell(30, 1));
});

test("Shift widens and narrows the selection around its first cell", () => {
  const wider = press(cell(8, 1), "ArrowDown", { shift: true });
  expect(wider).toEqual({ active: { row: 8, column: 1 }, area: { top: 8, left: 1, bottom: 9, right: 1 } });
  expect(wider && press(wider, "ArrowUp", { shift: true })).toEqual(cell(8, 1));
});

test("other keys lead nowhere", () => {
  expect(press(cell(1, 1), "a")).toBeNull();
});
