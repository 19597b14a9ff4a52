import fc from "fast-check";
import {
  addressOf,
  areaText,
  columnLetters,
  columnNumber,
  lastColumn,
  lastRow,
  parseAddress,
  parseArea,
} from "sheet-refs";

const rows = fc.integer({ min: 1, max: lastRow });
const columns = fc.integer({ min: 1, max: lastColumn });

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [702, "ZZ"],
  [703, "AAA"],
  [16_384, "XFD"],
])("column %d is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnNumber(letters)).toBe(column);
});

test("every column has its own letters and they lead back to it", () => {
  const seen = new Set<string>();
  for (let column = 1; column <= lastColumn; column += 1) {
    const letters = columnLetters(column);
    seen.add(letters);
    expect(columnNumber(letters)).toBe(column);
  }
  expect(seen.size).toBe(lastColumn);
});

test("an address is read back", () => {
  fc.assert(
    fc.property(rows, columns, (row, column) => expect(parseAddress(addressOf(row, column))).toEqual({ row, column })),
  );
});

test.each(["$B$7", "B$7", "$B7", "b7"])("%s is the cell B7", (text) => {
  expect(parseAddress(text)).toEqual({ row: 7, column: 2 });
});

test.each(["", "A", "7", "A0", "A07", "A1048577", "XFE1", "AAAA1", "A1:B2", "A1 ", "Å1", "A-1", "__proto__", "A1\n"])(
  "%j is no address",
  (text) => {
    expect(parseAddress(text)).toBeNull();
  },
);

test("an area is read back whichever corner comes first", () => {
  fc.assert(
    fc.property(rows, columns, rows, columns, (row, column, otherRow, otherColumn) => {
      const area = {
        top: Math.min(row, otherRow),
        left: Math.min(column, otherColumn),
        bottom: Math.max(row, otherRow),
        right: Math.max(column, otherColumn),
      };
      expect(parseArea(areaText(area))).toEqual(area);
      expect(parseArea(`${addressOf(row, column)}:${addressOf(otherRow, otherColumn)}`)).toEqual(area);
    }),
  );
});

test("one cell is written without a colon", () => {
  expect(areaText({ top: 7, left: 2, bottom: 7, right: 2 })).toBe("B7");
});

test("whole columns and rows are areas", () => {
  expect(parseArea("$B:$D")).toEqual({ top: 1, left: 2, bottom: lastRow, right: 4 });
  expect(parseArea("9:7")).toEqual({ top: 7, left: 1, bottom: 9, right: lastColumn });
});

test.each(["", "A", "7", "A:7", "A1:B", "A1:B2:C3", "A1:", ":A1", "#REF!", "Blad1!A1", "A1:XFE9"])(
  "%j is no area",
  (text) => {
    expect(parseArea(text)).toBeNull();
  },
);
