import { format } from "numfmt";
import type { HostValue } from "../model/workbook";

/**
 * What a cell shows, with English signs: the value in its number format, as Excel and LibreOffice show it. Halves are rounded away from zero in decimals, so
 * that 6.05 is 6.1 though the nearest binary number is a little less.
 */
export function valueText(value: HostValue, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "string" || numberFormat === "@") return String(value);
  try {
    return format(numberFormat, value);
  } catch {
    // A code that nobody can read: the number itself says more than nothing.
    return format("General", value);
  }
}
