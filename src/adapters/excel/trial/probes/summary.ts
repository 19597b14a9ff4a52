import type { Observation } from "../../../../core/host/excel-trial";
import { addressOf } from "sheet-refs";
import type { Cell } from "../../../../core/workbook/snapshot";
import type { HostValue } from "../../read/host-value";
import { counted, type Difference } from "../difference";
import type { Probe, Scene } from "../probe";
import { comparedProbes, type WrittenSummary } from "./summary-compared";

const step = "summary";

const none = { different: 0 };

function plain({ value, formula }: Cell): HostValue {
  if (formula !== undefined) return `=${formula}`;
  return value.kind === "number" ? value.number : value.kind === "text" ? value.text : "";
}

/** The example on a sheet, read as Granska reads it. */
async function readExample(scene: Scene): Promise<Observation> {
  const { example } = scene.material;
  const [source] = "refusal" in example ? [] : example.snapshot.sheets;
  if (source === undefined) throw new Error("There is no example.");
  const name = await scene.newSheetInFront();
  await scene.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const cell of source.cells) sheet.getRange(addressOf(cell.row, cell.column)).values = [[plain(cell)]];
    await context.sync();
  });
  const read = await scene.workbook.read();
  if ("refusal" in read) return { refused: read.refusal.code, different: null };
  scene.kept.set("read", read);
  const cells = read.snapshot.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  const keyOf = ({ row, column }: Cell): string => addressOf(row, column);
  const now = new Map(cells.map((cell) => [keyOf(cell), plain(cell)]));
  const differences = source.cells.flatMap((cell): readonly Difference[] => {
    const is = now.get(keyOf(cell));
    // A date that is typed as a text becomes a day number.
    const isDate = typeof is === "number" && /^\d{4}-\d{2}-\d{2}$/u.test(String(plain(cell)));
    return is === plain(cell) || isDate ? [] : [{ sheet: name, cell: keyOf(cell), meant: plain(cell), is }];
  });
  return counted(differences);
}

/** The summary of what was read, written by the product's own writer. */
async function writeExample({ workbook, material, kept }: Scene): Promise<Observation> {
  const read = kept.get("read") as Parameters<typeof material.summarise>[0] | undefined;
  const document = await material.summarise(read ?? material.example);
  const result = await workbook.write(document, { overwriteEdits: true });
  if (result.kind === "written") kept.set("written", { document, names: result.sheets } satisfies WrittenSummary);
  return {
    result: result.kind,
    remark: result.kind === "refused" ? result.remark.code : null,
    detail: result.kind === "refused" ? String(result.remark.params["code"] ?? "") : null,
  };
}

/** There was none before. */
async function restoreNone({ workbook }: Scene): Promise<Observation> {
  const { kind: result } = await workbook.restorePrevious();
  const { kind } = await workbook.summaryState();
  return { result, summary: kind };
}

/** Writes the summary, writes it over itself, and goes back to the first. */
async function rewriteAndRestore(scene: Scene): Promise<Observation> {
  const first = await writeExample(scene);
  const second = await writeExample(scene);
  const { result, summary } = await restoreNone(scene);
  return {
    first: first["result"] ?? null,
    again: second["result"] ?? null,
    result: result ?? null,
    summary: summary ?? null,
  };
}

const written = { result: "written", remark: null };

export const summaryProbes: readonly Probe[] = [
  {
    id: "summary-read",
    step,
    title: { sv: "Läsa exemplet som Granska gör", en: "Reading the example as Granska does" },
    run: readExample,
    expected: none,
  },
  {
    id: "summary-write",
    step,
    title: { sv: "Skriva sammanställningen", en: "Writing the summary" },
    run: writeExample,
    expected: written,
  },
  ...comparedProbes,
  {
    id: "summary-removed",
    step,
    title: { sv: "Återställa till ingen sammanställning", en: "Restoring to no summary" },
    run: restoreNone,
    expected: { result: "written", summary: "none" },
  },
  {
    id: "summary-again",
    step,
    title: { sv: "Skriva två gånger och återställa den första", en: "Writing twice and restoring the first" },
    run: rewriteAndRestore,
    expected: { first: "written", again: "written", result: "written", summary: "whole" },
  },
];
