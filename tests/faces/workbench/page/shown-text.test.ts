import { type HostValue, newSheet, patchLook, putContent } from "office-host";
import { shownText, typedText } from "../../../../src/faces/workbench/page/shown-text";

const hard = "\u00a0";

/** What an American Excel would show. */
const american: Readonly<Record<string, string>> = {
  "#,##0": "1,234,567",
  "0.0%": "-12.5%",
  "yyyy-mm-dd": "2024-11-13",
  General: "0.5",
};

function sheetWith(value: HostValue, numberFormat: string, formula?: string) {
  const sheet = newSheet("{1}", "Blad");
  putContent(sheet, 1, 1, { value, ...(formula === undefined ? {} : { formula }) });
  patchLook(sheet, { top: 1, left: 1, bottom: 1, right: 1 }, { numberFormat });
  return sheet;
}

const textOf = (value: HostValue, format: string): string =>
  typeof value === "string" ? value : (american[format] ?? "");

test.each([
  ["#,##0", `1${hard}234${hard}567`],
  ["0.0%", "-12,5%"],
  ["yyyy-mm-dd", "2024-11-13"],
  ["General", "0,5"],
])("%s is shown with Swedish signs", (format, shown) => {
  expect(shownText(sheetWith(1, format), 1, 1, textOf, "sv")).toBe(shown);
  expect(shownText(sheetWith(1, format), 1, 1, textOf, "en")).toBe(american[format]);
});

test("texts stay as they are", () => {
  expect(shownText(sheetWith("1,234.5", "@"), 1, 1, textOf, "sv")).toBe("1,234.5");
});

test("what is edited is what would be typed", () => {
  expect(typedText(sheetWith(1234.5, "#,##0"), 1, 1, textOf, "sv")).toBe("1234,5");
  expect(typedText(sheetWith(45_609, "yyyy-mm-dd"), 1, 1, textOf, "sv")).toBe("2024-11-13");
  expect(typedText(sheetWith(3, "General", "SUM(A2:A4)"), 1, 1, textOf, "sv")).toBe("=SUM(A2:A4)");
});
