import {
  absolute,
  absoluteText,
  around,
  type Area,
  areaText,
  contains,
  forEachCell,
  intersection,
  isOnSheet,
  isSheetName,
  isWithin,
  mapArea,
  movedBy,
  parseArea,
  quoted,
  quotedSheet,
  sizeOf,
  unquoted,
} from "sheet-refs";

const area = (text: string): Area => {
  const found = parseArea(text);
  if (!found) throw new Error(`${text} is no area`);
  return found;
};

test.each([
  ["A1:C3", "B2:D4", "B2:C3", "A1:D4"],
  ["A1:C3", "B2", "B2", "A1:C3"],
  ["A1:C3", "D4:E5", null, "A1:E5"],
  ["A1:A9", "A9:B9", "A9", "A1:B9"],
])("%s and %s have %s in common, and lie within %s", (one, other, common, whole) => {
  const met = intersection(area(one), area(other));
  expect(met && areaText(met)).toBe(common);
  expect(areaText(around(area(one), area(other)))).toBe(whole);
});

test("cells are within an area up to both of its corners", () => {
  const block = area("B2:C3");
  const cells: string[] = [];
  forEachCell(block, (row, column) => cells.push(`${row} ${column}`));
  expect(cells).toEqual(["2 2", "2 3", "3 2", "3 3"]);
  expect(cells.length).toBe(sizeOf(block));
  expect([contains(block, 2, 2), contains(block, 3, 3), contains(block, 1, 2), contains(block, 3, 4)]).toEqual([
    ...[true, true, false, false],
  ]);
  expect(mapArea(block, (row, column) => row * 10 + column)).toEqual([
    [22, 23],
    [32, 33],
  ]);
  expect([isWithin(area("B2"), block), isWithin(block, area("B2"))]).toEqual([true, false]);
});

test("an area can be moved off the sheet, and that is seen", () => {
  expect(isOnSheet(movedBy(area("A1:B2"), 1, 1))).toBe(true);
  expect(isOnSheet(movedBy(area("A1:B2"), -1, 0))).toBe(false);
  expect(isOnSheet(movedBy(area("XFC1:XFD2"), 0, 1))).toBe(false);
});

test.each([
  ["Blad1", "Blad1"],
  ["Blad 1", "'Blad 1'"],
  ["It's", "'It''s'"],
  ["A1", "'A1'"],
  ["R1C1", "'R1C1'"],
  ["2026", "'2026'"],
  ["TRUE", "'TRUE'"],
  ["Nämnd_å", "Nämnd_å"],
])("the sheet %s stands in a formula as %s", (name, written) => {
  expect(quoted(name)).toBe(written);
  expect([unquoted(written), unquoted(quotedSheet(name))]).toEqual([name, name]);
});

test.each([
  ["Blad 1", true],
  ["", false],
  ["a".repeat(31), true],
  ["a".repeat(32), false],
  ["a/b", false],
  ["'a", false],
  ["History", false],
])("a sheet may be called %p: %p", (name, may) => {
  expect(isSheetName(name)).toBe(may);
});

test("dollar signs everywhere", () => {
  expect(absolute("A1:H40")).toBe("$A$1:$H$40");
  expect(absoluteText("Blad 1", area("A1:H40"))).toBe("'Blad 1'!$A$1:$H$40");
});
