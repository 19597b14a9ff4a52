import { basename } from "node:path";
import { follow, handInBytes } from "../support/returned";
import { filesOf } from "./edits/package";
import type { Seed } from "./seeds";

/** Totals in öre; null for one that is not whole, and about which nothing is asked. */
export type Amounts = Readonly<Record<"grantedOre" | "spentOre", number | null>>;

interface Found {
  readonly totals: Amounts;
  /** The cells that they come from: the path of the sheet's part in the file, and an address. */
  readonly cells: readonly { readonly sheet: string; readonly cell: string }[];
}

const known = new Map<string, Found | null>();

/** The amounts that a workbook's totals are the sum of; null for a workbook with none, or none of whose totals is whole. */
export function amountsIn(seed: Seed): Found | null {
  const found = known.get(seed.name) ?? look(seed);
  known.set(seed.name, found);
  return found;
}

function look({ name, bytes }: Seed): Found | null {
  const { projects, totals } = follow([handInBytes(basename(name), bytes)]);
  const paths = sheetPaths(bytes);
  const cells = projects
    .flatMap(({ project }) =>
      project.years.flatMap(({ fields }) => [fields.get("grantedAmount"), fields.get("spentAmount")]),
    )
    .flatMap((reading) =>
      reading?.value?.type === "amount" && reading.value.ore !== 0n ? [reading.at, ...(reading.also ?? [])] : [],
    )
    .flatMap(({ sheet, cell }) => {
      const path = paths.get(sheet);
      return path === undefined ? [] : [{ sheet: path, cell }];
    });
  const whole = ({ ore, complete }: { ore: bigint | null; complete: boolean }): number | null =>
    complete && ore !== null ? Number(ore) : null;
  const found = { grantedOre: whole(totals.granted), spentOre: whole(totals.spent) };
  return cells.length === 0 || (found.grantedOre === null && found.spentOre === null) ? null : { totals: found, cells };
}

/** The parts that hold a workbook's sheets, by the sheets' names. */
function sheetPaths(bytes: Uint8Array): ReadonlyMap<string, string> {
  const files = new Map(filesOf(bytes)?.map(({ name, content }) => [name, Buffer.from(content).toString("utf8")]));
  const targets = new Map(
    [...(files.get("xl/_rels/workbook.xml.rels") ?? "").matchAll(/<Relationship\b[^>]*>/gu)].map(([tag]) => [
      /\sId="([^"]*)"/u.exec(tag)?.[1] ?? "",
      (/\sTarget="([^"]*)"/u.exec(tag)?.[1] ?? "").replace(/^\/?(?:xl\/)?/u, "xl/"),
    ]),
  );
  return new Map(
    [...(files.get("xl/workbook.xml") ?? "").matchAll(/<sheet\s[^>]*>/gu)].map(([tag]) => [
      (/\sname="([^"]*)"/u.exec(tag)?.[1] ?? "").replaceAll("&amp;", "&"),
      targets.get(/\sr:id="([^"]*)"/u.exec(tag)?.[1] ?? "") ?? "",
    ]),
  );
}
