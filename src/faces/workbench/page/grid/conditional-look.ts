import { contains, parseAddress } from "sheet-refs";
import { cellAt, type CellLook, type HostConditionalFormat, type HostSheet, lookAt, patched } from "office-host/host";

/** `=X2>0` and `=AND(ISNUMBER(X2),X2>0)`, the kinds that our summary uses. Other conditional formats are kept in the file but not drawn. */
const comparison = /^=(?:AND\(ISNUMBER\((\$?[A-Z]+\$?\d+)\),)?(\$?[A-Z]+\$?\d+)([<>])(-?\d+(?:\.\d+)?)\)?$/u;

/** The cell's own look, with what its conditional formats lay over it now. */
export function shownLook(sheet: HostSheet, row: number, column: number): CellLook {
  const own = lookAt(sheet, row, column);
  return sheet.conditionalFormats.reduce(
    (look, format) => (applies(sheet, format, row, column) ? laidOver(look, format) : look),
    own,
  );
}

function applies(sheet: HostSheet, format: HostConditionalFormat, row: number, column: number): boolean {
  const area = format.areas.find((one) => contains(one, row, column));
  const [, number, reference = "", sign, limit] = comparison.exec(format.formula.replace(/\s/gu, "")) ?? [];
  const from = parseAddress(reference);
  if (!area || !from || (number !== undefined && number !== reference)) return false;
  // The formula is written for the first cell; what has no $ moves along.
  const at = {
    row: /\$\d/u.test(reference) ? from.row : from.row + row - area.top,
    column: reference.startsWith("$") ? from.column : from.column + column - area.left,
  };
  const { value } = cellAt(sheet, at.row, at.column);
  return typeof value === "number" && (sign === ">" ? value > Number(limit) : value < Number(limit));
}

const laidOver = (look: CellLook, { fill, fontColor, bold, italic }: HostConditionalFormat): CellLook =>
  patched(look, {
    ...(fill === undefined ? {} : { fill }),
    font: {
      ...(fontColor === undefined ? {} : { color: fontColor }),
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
    },
  });
