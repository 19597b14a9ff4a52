import { proseFiles } from "../../../adapters/docx/prose-files";
import { writeDocx } from "../../../adapters/docx/write-docx";
import { zipped, type NewFile } from "../../../adapters/zip/zipped";
import { buildLetters } from "../../../core/letters/build-letters";
import { buildPaper } from "../../../core/paper/build-paper";
import { figuresData, fingerprintLength } from "../../../core/paper/figures-data";
import { proseText } from "../../../core/prose/prose-text";
import type { RunResult } from "../../../core/run/run-result";
import { unreadFiles } from "../../../core/run/unread-files";
import { selectionText } from "../../../core/selection/selection-text";
import { visibleText } from "../../../core/values/visible-text";
import { sha256 } from "../sha256";
import { given } from "./given";
import type { FilesAsked, MadeFile, MadeFiles } from "./made-files";

/** Without a register that could be read nobody knows who has not reported, so no letter and no paper is written. */
const noRegister: MadeFiles = { kind: "refused", why: "no-register" };

/** A letter to every nämnd, as a document and as a text. */
export async function makeLetters(outcome: RunResult, asked: FilesAsked): Promise<MadeFiles> {
  if (!outcome.granted?.against) return noRegister;
  const parts: MadeFile[] = [];
  const files: NewFile[] = [];
  for (const { fileName, name: to, document } of buildLetters(outcome, { language: asked.language, ...given(asked) })) {
    const [letter, text] = await proseFiles(fileName, document);
    files.push(letter, text);
    parts.push({ ...letter, type: "docx", to, text: proseText(document) });
  }
  if (parts.length === 0) return { kind: "refused", why: "no-projects" };
  return {
    kind: "made",
    whole: { name: `${asked.name}.zip`, type: "zip", bytes: zipped(files), to: null, text: null },
    parts,
    nobodys: [],
    unread: unreadFiles(outcome).map(visibleText),
  };
}

/** The paper by which the committee is told. */
export async function makeNotice(outcome: RunResult, asked: FilesAsked): Promise<MadeFiles> {
  if (!outcome.granted?.against) return noRegister;
  const { language } = asked;
  const selection = selectionText(asked.selection, outcome, language);
  const { sender, dnr } = given(asked);
  const fingerprint = (await sha256(new TextEncoder().encode(figuresData(outcome)))).slice(0, fingerprintLength);
  const paper = buildPaper(outcome, {
    ...{ language, fingerprint },
    ...(selection === null ? {} : { selection }),
    ...(sender === undefined ? {} : { sender }),
    ...(dnr === undefined ? {} : { dnr }),
  });
  const bytes = await writeDocx(paper);
  const whole: MadeFile = { name: `${asked.name}.docx`, type: "docx", bytes, to: null, text: proseText(paper) };
  return { kind: "made", whole, parts: [whole], nobodys: [], unread: unreadFiles(outcome).map(visibleText) };
}
