import { lstat } from "node:fs/promises";
import { basename } from "node:path";
import { readFile } from "../../adapters/files/read-file";
import { loadEdition } from "../../core/anvisningar/load-edition";
import type { Edition } from "../../core/anvisningar/schema";
import { nothingOf, readEdition, type EditionRead } from "../../core/editions/read-edition";
import { readEditionData } from "../../core/editions/read-edition-data";
import type { Finding } from "../../core/findings/finding";
import { isAtLeast, severities } from "../../core/findings/severity";
import { isRecord } from "../../core/anvisningar/form-problems";
import { placeText, severityLabels } from "../../core/messages/labels";
import { editionMessage } from "../../core/editions/edition-messages";
import type { Language } from "../../core/values/bilingual";
import { visibleText } from "../../core/values/label";
import { editions, extensible } from "../../profiles/stockholm/editions";
import { readOne } from "./source-files";
import { fill, type CliTexts } from "./texts";

/** The edition in a workbook or a data file; null where there is no such file. */
export async function readEditionFile(path: string): Promise<EditionRead | null> {
  const found = await lstat(path).catch(() => null);
  if (found === null) return null;
  const name = basename(path);
  if (name.toLowerCase().endsWith(".json")) {
    const outcome = await readFile(path, name);
    if (outcome.read) return readEditionData(new TextDecoder().decode(outcome.file.bytes), name, extensible);
  }
  const file = await readOne(path, name);
  return "snapshot" in file ? readEdition(file.snapshot, extensible) : nothingOf([file.refusal]);
}

/** What ships with the program under that id, or what a file holds. */
export async function editionOf(name: string): Promise<EditionRead | null> {
  const data = extensible.find((one) => isRecord(one) && one["id"] === name);
  if (!isRecord(data)) return readEditionFile(name);
  const isWhole = editions.some((one) => one === data);
  return { data, edition: isWhole ? loadEdition(data, extensible) : null, findings: [] };
}

const mostShown = 50;

/** Every finding at its place with what to do, worst first and then in the order of the workbook. */
export function tellFindings({ findings, edition }: EditionRead, language: Language, texts: CliTexts): string {
  const rank = ({ severity }: Finding): number => severities.indexOf(severity);
  const lines = findings
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, mostShown)
    .flatMap((finding) => {
      const { title, message, action } = editionMessage(finding, language);
      return [
        `  ${severityLabels[finding.severity][language]} ${finding.code}  ${title}`,
        `    ${placeText(finding.at, language)}: ${message}`,
        `    ${texts.headings.toDo}: ${action}`,
      ];
    });
  return [
    ...(edition === null
      ? [fill(texts.edition.faults, String(findings.filter(({ severity }) => isAtLeast(severity, "error")).length))]
      : []),
    ...lines,
    ...(findings.length > mostShown ? [`  ${fill(texts.edition.more, String(findings.length - mostShown))}`] : []),
    ...(edition === null ? [texts.edition.notUsable] : []),
  ].join("\n");
}

/** `Titel (id, version)`. */
export const editionName = ({ title, id, version }: Edition, language: Language): string =>
  visibleText(`${title[language]} (${id}, ${version})`);
