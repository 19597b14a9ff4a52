import type { Grid } from "../../workbook/grid";
import { fitsField } from "./by-cells";
import type { HeadingColumn } from "./heading-column";
import { hasMeaning, type Vocabulary } from "./vocabulary";

/** So many rows tell what stands under a heading. */
const mostRows = 40;

/** "Projket | Beviljatt belop | Utfal": a heading that is one field's but for a letter or two, over cells that can be its values, where no other column is that field. */
export function withSlips<Block extends { readonly bottom: number; readonly columns: readonly HeadingColumn[] }>(
  grid: Grid,
  block: Block,
  { slip }: Pick<Vocabulary, "slip">,
): Block {
  if (block.columns.every(({ meaning, text }) => hasMeaning(meaning) || slip(text) === null)) return block;
  const rows = grid.rows.filter((row) => row > block.bottom && row <= block.bottom + mostRows);
  const read = block.columns.map((heading): HeadingColumn => {
    const meant = hasMeaning(heading.meaning) ? null : slip(heading.text);
    const fits = meant?.field && fitsField(grid, rows, heading.column, meant.field);
    return meant && fits ? { ...heading, meaning: meant, year: heading.year ?? meant.year } : heading;
  });
  const means = ({ meaning }: HeadingColumn): readonly string[] =>
    [meaning.field, ...meaning.candidates].flatMap((field) => field?.id ?? []);
  const isRival = (heading: HeadingColumn): boolean =>
    read.some((other) => other !== heading && means(other).some((id) => id === heading.meaning.field?.id));
  return {
    ...block,
    columns: read.map((heading, at) =>
      heading.meaning.isSlip && isRival(heading) ? (block.columns[at] ?? heading) : heading,
    ),
  };
}
