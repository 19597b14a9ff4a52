import { amountsIn, type Amounts } from "./amounts";
import { calls } from "./calls";
import { drawn, type Edit } from "./edits/draw";
import { spoilCell, waysToSpoil } from "./edits/cells";
import { editJson, jsonEdits } from "./edits/json";
import { editPackage, packageEdits, withPart } from "./edits/package";
import { spoiled, type Recipe } from "./recipes";
import { seedsOf, type Kind } from "./seeds";

/** A case as it is tried and kept: files, a call of the command line, and what must hold besides what always must. */
export interface Case {
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** Words of the call; `in/` and `out/` stand for the folders of what is read and written. */
  readonly argv: readonly string[];
  /** In words: from which seed by which edits. */
  readonly made: readonly string[];
  /** An amount was made unreadable: each total is now incomplete, or as it was. In öre. */
  readonly totals?: Amounts;
}

const isJson = (kind: Kind): boolean => ["edition-json", "answers", "accepted", "decisions"].includes(kind);
const endings = { true: "json", false: "xlsx" };

/** The case that a recipe describes: always the same. */
export async function caseOf(one: Recipe): Promise<Case> {
  if (one.call === spoiled) return spoiledCase(one);
  const call = calls[one.call];
  if (!call) throw new Error(`No call ${one.call}`);
  const files: Record<string, Uint8Array> = {};
  const made: string[] = [];
  for (const [index, kind] of call.inputs.entries()) {
    const seed = drawn(await seedsOf(kind), one.seeds[index] ?? 0);
    const names = isJson(kind) ? jsonEdits : packageEdits;
    const edits = one.edits
      .filter(({ input }) => input % call.inputs.length === index)
      .map((each): Edit => ({ ...each, edit: drawn(names, each.edit) }));
    const name = `${index}.${endings[isJson(kind) ? "true" : "false"]}`;
    files[name] = (isJson(kind) ? editJson : editPackage)(seed.bytes, edits);
    made.push(
      `${name}: ${seed.name}`,
      ...edits.map(({ edit: which, part, at, by }) => `${which} (${part}, ${at}, ${by})`),
    );
  }
  const paths = Object.keys(files);
  const argv = call.argv.map((word) =>
    word.replace(/^\{(\d)\}$/u, (_, index: string) => `in/${paths[Number(index)] ?? ""}`).replace("{out}", "out"),
  );
  return {
    files,
    argv: [...argv, ...(one.json ? ["--format", "json"] : []), ...(one.english ? ["--lang", "en"] : [])],
    made: [one.call, ...made],
  };
}

/** A workbook whose totals are whole, with one of the cells that they come from made unreadable. */
async function spoiledCase({ seeds: [first = 0], edits: [how] }: Recipe): Promise<Case> {
  const workbooks = await seedsOf("workbook");
  for (let turn = 0; turn < workbooks.length; turn += 1) {
    const seed = drawn(workbooks, first + turn);
    const found = amountsIn(seed);
    if (!found || !how) continue;
    const { sheet, cell } = drawn(found.cells, how.at);
    const bytes = withPart(seed.bytes, sheet, (xml) => spoilCell(xml, cell, how.by));
    if (bytes === null) continue;
    return {
      files: { "0.xlsx": bytes },
      argv: ["check", "in/0.xlsx", "--as-of", "2024-11-13", "--format", "json"],
      made: [spoiled, `0.xlsx: ${seed.name}`, `${sheet} ${cell}, way ${how.by % waysToSpoil}`],
      totals: found.totals,
    };
  }
  throw new Error("No workbook has amounts");
}
