import { placeText } from "../../../src/core/messages/labels";

test("a place is told as far as it is known", () => {
  expect(placeText({ file: "farsta.xlsx", sheet: "Projekt", cell: "C5" }, "sv")).toBe(
    "farsta.xlsx, bladet Projekt, C5",
  );
  expect(placeText({ file: "farsta.xlsx" }, "en")).toBe("farsta.xlsx");
  expect(placeText({ file: "a\u202eb.xlsx", sheet: "x\ny" }, "en")).toBe("a‹U+202E›b.xlsx, sheet x y");
});
