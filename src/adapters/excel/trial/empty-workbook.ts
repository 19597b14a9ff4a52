import type { TrialOutcome } from "../../../core/host/excel-trial";
import { answered, codeOfFailure } from "./codes";
import { keptName } from "./own-things";

type Refusal = Extract<TrialOutcome, { readonly kind: "refused" }>;

/**
 * Null when nothing stands in the workbook, or when it is the one that an earlier visit saved to go on with: nothing of anybody's can be harmed there. Asks for
 * nothing that the trial is to prove: no null objects, no merges.
 */
export async function reasonNotToTry(goesOn: boolean): Promise<Refusal | null> {
  try {
    return await answered(Excel.run((context) => look(context, goesOn)));
  } catch (thrown) {
    return { kind: "refused", why: "no-answer", detail: codeOfFailure(thrown) };
  }
}

async function look(context: Excel.RequestContext, goesOn: boolean): Promise<Refusal | null> {
  const { names, worksheets } = context.workbook;
  context.workbook.load("readOnly");
  worksheets.load("items/name");
  names.load("items/name");
  await context.sync();
  if (context.workbook.readOnly) return { kind: "refused", why: "read-only", detail: "" };
  const isSaved = goesOn && names.items.some(({ name }) => name.toLowerCase() === keptName);
  const odd = names.items.find(({ name }) => !(isSaved && name.toLowerCase() === keptName));
  if (odd) return { kind: "refused", why: "not-empty", detail: odd.name };
  return isSaved ? null : firstWithContent(context, worksheets.items);
}

async function firstWithContent(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Refusal | null> {
  const asked = sheets.map((sheet) => {
    // A sheet with nothing on it has A1 as its used range.
    const used = sheet.getUsedRange(false);
    used.load("address");
    const first = used.getCell(0, 0);
    first.load("values");
    return { sheet, used, first };
  });
  await context.sync();
  const full = asked.find(({ used, first }) => !used.address.endsWith("!A1") || first.values[0]?.[0] !== "");
  return full === undefined ? null : { kind: "refused", why: "not-empty", detail: full.sheet.name };
}
