import { proseFiles } from "../../../adapters/docx/prose-files";
import { writeDocx } from "../../../adapters/docx/write-docx";
import { zipped, type NewFile } from "../../../adapters/zip/zipped";
import { buildLetters, type Letter, type LetterOptions } from "../../../core/letters/build-letters";
import { buildPaper } from "../../../core/paper/build-paper";
import { figuresData, fingerprintLength } from "../../../core/paper/figures-data";
import { proseText } from "../../../core/prose/prose-text";
import type { RunResult } from "../../../core/run/run-result";
import { unreadFiles } from "../../../core/run/unread-files";
import { selectionText } from "../../../core/selection/selection-text";
import { freeFileName } from "../../../core/values/free-file-name";
import { visibleText } from "../../../core/values/visible-text";
import { sha256 } from "../sha256";
import { given } from "./given";
import type { FilesAsked, MadeFile, MadeFiles } from "./made-files";
import { copied, type ReadAlone } from "./make-marked";
import { made } from "./whole";

/** Without a register that could be read nobody knows who has not reported, so no letter and no paper is written. */
const noRegister: MadeFiles = { kind: "refused", why: "no-register" };

/** A letter to every nämnd, as a document and as a text, and with those that ask for something the marked copies of the workbooks that they are about. */
export async function makeLetters(outcome: RunResult, asked: FilesAsked, read: ReadAlone): Promise<MadeFiles> {
  if (!outcome.granted?.against) return noRegister;
  const options: LetterOptions = { language: asked.language, ...given(asked) };
  const copies = asked.withCopies ? await copiesFor(outcome, buildLetters(outcome, options), asked, read) : noCopies;
  const markedCopies = new Set(copies.made.map(({ of }) => of));
  const parts: MadeFile[] = [];
  const files: NewFile[] = [];
  for (const { fileName, name: to, document } of buildLetters(outcome, { ...options, markedCopies })) {
    const [letter, text] = await proseFiles(fileName, document);
    files.push(letter, text);
    parts.push({ ...letter, type: "docx", to, text: proseText(document) });
  }
  if (parts.length === 0) return { kind: "refused", why: "no-projects" };
  files.push(...copies.made.map(({ file }) => file));
  const whole: MadeFile = { name: `${asked.name}.zip`, type: "zip", bytes: zipped(files), to: null, text: null };
  return made(whole, {
    parts: [...parts, ...copies.made.map(({ file }) => file)],
    unread: unreadFiles(outcome).map(visibleText),
    uncopied: copies.uncopied,
    unsigned: copies.unsigned,
  });
}

interface Copies extends Pick<Extract<MadeFiles, { readonly kind: "made" }>, "uncopied" | "unsigned"> {
  /** With the workbook that each is of, as the run knows it. */
  readonly made: readonly { readonly of: string; readonly file: MadeFile }[];
}

const noCopies: Copies = { made: [], uncopied: [], unsigned: [] };

/** One workbook at a time, so that no more than one is held as bytes beside its copy. */
async function copiesFor(
  { files }: RunResult,
  letters: readonly Letter[],
  { language }: FilesAsked,
  read: ReadAlone,
): Promise<Copies> {
  const wanted = new Set(letters.flatMap(({ kind, files: own }) => (kind === "request" ? own : [])));
  const all: Copies["made"][number][] = [];
  const uncopied: Copies["uncopied"][number][] = [];
  const unsigned: string[] = [];
  for (const { name } of files) {
    if (!wanted.has(name)) continue;
    const copy = await copied(name, read, language);
    if (copy.kind === "none") uncopied.push({ name: visibleText(name), why: copy.why });
    if (copy.kind !== "copied") continue;
    // A workbook and a copy of it that has come back would get the same name.
    const free = freeFileName(copy.file.name, new Set(all.map(({ file }) => file.name)));
    all.push({ of: name, file: { ...copy.file, name: free } });
    if (copy.isUnsigned) unsigned.push(visibleText(name));
  }
  return { made: all, uncopied, unsigned };
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
  return made(whole, { unread: unreadFiles(outcome).map(visibleText) });
}
