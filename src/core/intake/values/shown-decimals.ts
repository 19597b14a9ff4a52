import type { RawValue } from "../raw";

/** Decimals that a cell shows: by its format, else as stored. */
export function decimalsShown({ cell }: Pick<RawValue, "cell">): number {
  if (cell?.value.kind === "number") {
    const shown = cell.format === undefined ? null : /[#0?]\.([0#?]+)/u.exec(cell.format)?.[1];
    if (shown !== null && cell.format !== undefined && /[#0?]/u.test(cell.format)) return shown?.length ?? 0;
    const { text } = cell.value;
    return text.includes(".") ? (/\.(\d+)$/u.exec(text)?.[1]?.length ?? 0) : 0;
  }
  return cell?.value.kind === "text" ? (/[.,](\d{1,2})\D*$/u.exec(cell.value.text)?.[1]?.length ?? 0) : 0;
}
