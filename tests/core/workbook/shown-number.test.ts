import { idText, shownNumber } from "../../../src/core/workbook/shown-number";

it.each([
  ["901", '"TI-2023-"000', "TI-2023-901"],
  ["7", '"TI-2023-"000', "TI-2023-007"],
  ["1901", '"TI-2023-"000', "TI-2023-1901"],
  ["42", "00000", "00042"],
  ["42.0", "0000", "0042"],
  ["0", "000", "000"],
  ["1234", "00-00", "12-34"],
  ["12345", "00-00", "123-45"],
  ["20230101", "0000\\-0000", "2023-0101"],
  ["5", '"P"#', "P5"],
  ["5", '"P"0"/23"', "P5/23"],
  ["5", '[Red]"P"00_)', "P05"],
  ["-5", "000", "-005"],
  ["-5", '000;"minus "000', "minus 005"],
  ["0", '000;-000;"ingen"0', "ingen0"],
  ["901", "0", "901"],
])("%s by the format %s shows %s", (text, format, shown) => {
  expect(shownNumber(text, format)).toBe(shown);
});

it.each([
  ["901", undefined],
  ["901", "General"],
  ["901", "#,##0"],
  ["901.5", "000"],
  ["901", "0.00"],
  ["901", "yyyy-mm-dd"],
  ["901", "0%"],
  ["901", "0E+00"],
  ["901", "# ?/?"],
  ["901", "[>100]000"],
  ["901", "[$-41D]000"],
  ["901", '"saknas"'],
  ["901", "@"],
  ["0", "#"],
  ["1E+20", "000"],
  ["901", '"TI'],
  ["901", "0".repeat(300)],
])("what %s shows by the format %s is not known", (text, format) => {
  expect(shownNumber(text, format)).toBeNull();
});

it("an id is what its cell shows, else what it holds", () => {
  const cell = (format?: string) => ({
    ...{ row: 1, column: 1, value: { kind: "number", number: 901, text: "901" } as const },
    ...(format ? { format } : {}),
  });
  expect([idText(cell('"TI-"000')), idText(cell()), idText(cell("#,##0")), idText(null)]).toEqual([
    ...["TI-901", "901", "901", ""],
  ]);
});
