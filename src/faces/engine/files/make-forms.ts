import { writeXlsx } from "../../../adapters/xlsx/writer/write-xlsx";
import { zipped } from "../../../adapters/zip/zipped";
import { reportForms } from "../../../core/forms/report-forms";
import type { Project } from "../../../core/project/project";
import type { RunResult } from "../../../core/run/run-result";
import { visibleText } from "../../../core/values/visible-text";
import { given } from "./given";
import type { FilesAsked, LeftOut, MadeFile, MadeFiles } from "./made-files";
import { made } from "./whole";

/** The report forms of a register, which the run is over. */
export async function makeForms(register: RunResult, asked: FilesAsked): Promise<MadeFiles> {
  const { lastDay = null, contact = null } = given(asked);
  const forms = reportForms(register, { language: asked.language, layout: asked.layout, lastDay, contact });
  if ("refused" in forms)
    return forms.refused === "doubted"
      ? { kind: "refused", why: "doubted", projects: forms.doubts.map(leftOut) }
      : { kind: "refused", why: forms.refused };
  const parts: MadeFile[] = [];
  for (const { fileName, recipient, document } of forms.forms)
    parts.push({ name: fileName, type: "xlsx", bytes: await writeXlsx(document), to: recipient, text: null });
  const whole: MadeFile = { name: `${asked.name}.zip`, type: "zip", bytes: zipped(parts), to: null, text: null };
  return made(whole, { parts, nobodys: forms.nobodys.map(leftOut) });
}

const leftOut = ({ name, at: { sheet, cell } }: Pick<Project, "name" | "at">): LeftOut => ({
  name: visibleText(name),
  sheet,
  cell,
});
