import { basename } from "node:path";
import { writeXlsx } from "../../adapters/xlsx/writer/write-xlsx";
import { textsByColumn } from "../../core/forms/by-column";
import { reportForms, type ReportForms } from "../../core/forms/report-forms";
import type { RunResult } from "../../core/run/run-result";
import { formatCount } from "../../core/values/format";
import { visibleText } from "../../core/values/label";
import type { Project } from "../../core/project/project";
import type { Command } from "./arguments";
import { exitCodes, type ExitCode } from "./exit-codes";
import { readOne } from "./source-files";
import type { Terminal } from "./terminal";
import { fill, type CliTexts } from "./texts";
import { writeSeveral, type NewFile } from "./write-several";

type FormsCommand = Extract<Command, { name: "forms" }>;

/** Makes the report forms of a register that has been read, and writes them. */
export async function writeForms(
  command: FormsCommand,
  register: RunResult,
  texts: CliTexts,
  terminal: Terminal,
): Promise<ExitCode> {
  const refuse = (text: string, ...parts: readonly string[]): ExitCode => {
    terminal.talk(fill(text, ...parts));
    return exitCodes.nothingReadable;
  };
  const { language, by, layout, lastDay, contact, output, isMoved } = command;
  const column = by === null ? undefined : await columnOf(command.source, register, by);
  if (column === null) return refuse(texts.forms.noColumn, visibleText(by ?? ""));
  const made = reportForms(register, {
    ...{ language, layout, lastDay, contact, isMoved },
    ...(column ? { by: column } : {}),
  });
  if ("refused" in made) return refuse(...refusalOf(made, register, texts));
  const { forms, nobodys } = made;
  for (const { name, at } of nobodys)
    terminal.talk(fill(texts.forms.nobodys, visibleText(name), `${at.sheet}!${at.cell}`));
  const files: NewFile[] = [];
  for (const { fileName, document } of forms) files.push({ name: fileName, bytes: await writeXlsx(document) });
  const written = await terminal.uninterrupted(() => writeSeveral(output, files));
  if (!written.written)
    return refuse(
      texts.forms.notWritten,
      visibleText(written.path),
      written.reason === "exists" ? texts.forms.exists : texts.writeRefusals[written.reason],
    );
  for (const { fileName, recipient, projects } of forms)
    terminal.data(
      `${fileName}  ${visibleText(recipient)}, ${formatCount(projects, language)} ${texts.projectsCounted[projects === 1 ? 0 : 1]}\n`,
    );
  for (const { project, field, shown, at } of forms.flatMap(({ leftOver }) => leftOver))
    terminal.talk(
      fill(
        texts.forms.leftOver,
        visibleText(project),
        visibleText(field),
        visibleText(shown),
        `${at.sheet}!${at.cell}`,
      ),
    );
  terminal.data(`${fill(texts.forms.written, String(forms.length), visibleText(output))}\n`);
  return nobodys.length > 0 ? exitCodes.findings : exitCodes.clean;
}

/** The register once more, now for a column that no field means. */
async function columnOf(
  path: string,
  { files }: RunResult,
  heading: string,
): Promise<((project: Project) => string) | null> {
  const file = await readOne(path, basename(path));
  return "snapshot" in file ? textsByColumn(file.snapshot, files[0]?.reading?.tables ?? [], heading) : null;
}

function refusalOf(
  made: Extract<ReportForms, { readonly refused: string }>,
  { edition }: RunResult,
  texts: CliTexts,
): [text: string, ...parts: string[]] {
  if (made.refused === "no-form") return [texts.forms.noForm, edition.id];
  if (!("doubts" in made)) return [texts.forms.noProjects];
  const [first] = made.doubts;
  return [
    texts.forms.doubted,
    String(made.doubts.length),
    visibleText(first?.name ?? ""),
    first ? `${first.at.sheet}!${first.at.cell}` : "",
  ];
}
