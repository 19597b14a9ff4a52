import type { Line, Look } from "../../../../core/document/style-sheet";
import { defaultFont, palette } from "../../../../core/document/style-sheet";

type Side = "top" | "right" | "bottom" | "left";
type Edge = "EdgeTop" | "EdgeRight" | "EdgeBottom" | "EdgeLeft" | "InsideHorizontal" | "InsideVertical";

const edges: Readonly<Record<Side, Edge>> = {
  top: "EdgeTop",
  right: "EdgeRight",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
};

const colour = (rgb: string): string => `#${rgb}`;
const horizontals = { general: "General", left: "Left", right: "Right" } as const;
const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** What every cell of the summary has before its own look is laid over it, so that the looks only say how they differ. */
export function layGround(format: Excel.RangeFormat): number {
  format.font.name = defaultFont.name;
  format.font.size = 10;
  format.font.color = colour(palette.ink);
  format.verticalAlignment = "Center";
  return 4;
}

/** Queues a look over the ground. Returns how many calls it took. */
export function layLook(format: Excel.RangeFormat, { font, fill, ...look }: Look): number {
  let calls = 0;
  const set = (unlike: boolean, change: () => void): void => {
    if (!unlike) return;
    change();
    calls += 1;
  };
  set(font.name !== defaultFont.name, () => (format.font.name = font.name));
  set(font.size !== 10, () => (format.font.size = font.size));
  set(font.colour !== palette.ink, () => (format.font.color = colour(font.colour)));
  set(font.bold, () => (format.font.bold = true));
  set(font.italic, () => (format.font.italic = true));
  set(font.underline, () => (format.font.underline = "Single"));
  set(fill !== undefined, () => (format.fill.color = colour(fill ?? "")));
  set(look.horizontal !== "general", () => (format.horizontalAlignment = horizontals[look.horizontal]));
  set(look.vertical !== "center", () => (format.verticalAlignment = verticals[look.vertical]));
  set(look.wrap, () => (format.wrapText = true));
  set(look.indent > 0, () => (format.indentLevel = look.indent));
  return calls;
}

/** Lines around the areas, and between their rows and columns where there are several: every cell of the summary has its own. */
export function layLines(
  format: Excel.RangeFormat,
  border: Look["border"],
  inside: { readonly rows: boolean; readonly columns: boolean },
): number {
  let calls = 0;
  const draw = (edge: Edge, line: Line): void => {
    const side = format.borders.getItem(edge);
    side.style = "Continuous";
    side.weight = line.weight === "medium" ? "Medium" : "Thin";
    side.color = colour(line.colour);
    calls += 4;
  };
  for (const side of ["top", "right", "bottom", "left"] as const) {
    const line = border[side];
    if (line) draw(edges[side], line);
  }
  const [between, beside] = [border.bottom ?? border.top, border.right ?? border.left];
  if (inside.rows && between) draw("InsideHorizontal", between);
  if (inside.columns && beside) draw("InsideVertical", beside);
  return calls;
}
