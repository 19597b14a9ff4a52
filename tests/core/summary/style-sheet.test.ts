import { dateFormat, overlays, palette, styleSheet } from "../../../src/core/document/style-sheet";

/** WCAG 2.2: relative luminance of `RRGGBB`. */
function luminance(colour: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

test("the measure itself: black on white is 21, a colour on itself 1", () => {
  expect(contrast("000000", "FFFFFF")).toBeCloseTo(21);
  expect(contrast("767676", "FFFFFF")).toBeCloseTo(4.54, 2);
  expect(contrast(palette.accent, palette.accent)).toBe(1);
});

test.each(Object.entries(styleSheet))("%s can be read on its ground", (_, look) => {
  expect(contrast(look.font.colour, look.fill ?? palette.paper)).toBeGreaterThanOrEqual(4.5);
});

test.each(Object.entries(overlays))(
  "the overlay %s can be read on its ground and on the tints it may lie over",
  (_, look) => {
    const grounds = look.fill === undefined ? [palette.paper, palette.tint, palette.heading] : [look.fill];
    for (const ground of grounds) expect(contrast(look.colour, ground)).toBeGreaterThanOrEqual(4.5);
  },
);

test("numbers stand right, and so do their headings; text and dates stand left", () => {
  for (const name of [
    "amount",
    "amount-million",
    "percent",
    "count",
    "total-amount",
    "column-heading-right",
  ] as const) {
    expect(styleSheet[name].horizontal).toBe("right");
  }
  for (const name of ["text", "date", "year", "link", "total-text", "column-heading"] as const) {
    expect(styleSheet[name].horizontal).toBe("left");
  }
});

test("a total, a tile and a table cell show the same number the same way", () => {
  const kinds = [
    ["amount", "total-amount"],
    ["amount-million", "total-amount-million", "tile-amount-million"],
    ["percent", "total-percent", "tile-percent"],
    ["count", "total-count", "tile-count"],
  ] as const;
  for (const kind of kinds) expect(new Set(kind.map((name) => styleSheet[name].numberFormat)).size).toBe(1);
  expect(styleSheet.date.numberFormat).toBe(dateFormat);
});
