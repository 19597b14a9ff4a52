import { buildLetters, type LetterOptions } from "../../core/letters/build-letters";
import type { RunResult } from "../../core/run/run-result";
import { visibleText } from "../../core/values/label";
import type { AloneFile } from "./alone-file";
import type { Command } from "./arguments";
import { markedCopies } from "./marked-copies";
import type { Terminal } from "./terminal";
import { fill, type CliTexts } from "./texts";
import { tellUnread } from "./unread-files";
import { writeSeveral, type NewFile } from "./write-several";

/** Writes each nämnd its letter, as a document and as text to copy, and with a request the marked copies of its workbooks; false where they could not be, which has been said. */
export async function writeLetters(
  command: Extract<Command, { name: "letters" }>,
  { outcome, alone }: { readonly outcome: RunResult; readonly alone: () => readonly AloneFile[] },
  texts: CliTexts,
  terminal: Terminal,
): Promise<boolean> {
  const { language, sender, dnr, lastDay, contact, output, withCopies } = command;
  const words = texts.prose.letters;
  const options: LetterOptions = {
    language,
    ...(sender === null ? {} : { sender }),
    ...(dnr === null ? {} : { dnr }),
    ...(lastDay === null ? {} : { lastDay }),
    ...(contact === null ? {} : { contact }),
  };
  const asked = new Set(
    buildLetters(outcome, options).flatMap(({ kind, files: own }) => (kind === "request" ? own : [])),
  );
  const { copies } = await markedCopies(
    withCopies ? alone().filter(({ name }) => asked.has(name)) : [],
    command,
    texts,
    terminal,
  );
  const letters = buildLetters(outcome, { ...options, markedCopies: new Set(copies.map(({ of }) => of)) });
  tellUnread(outcome, texts, terminal);
  // Only for this: most calls write nothing of the kind.
  const { proseFiles } = await import(/* webpackChunkName: "docx" */ "../../adapters/docx/prose-files");
  const files: NewFile[] = [];
  for (const { fileName, document } of letters) files.push(...(await proseFiles(fileName, document)));
  files.push(...copies);
  const written = await terminal.uninterrupted(() => writeSeveral(output, files));
  if (!written.written) {
    const reason = written.reason === "exists" ? words.exists : texts.writeRefusals[written.reason];
    terminal.talk(fill(words.notWritten, visibleText(written.path), reason));
    return false;
  }
  for (const { fileName, name, kind } of letters) terminal.data(`${fileName}.docx  ${name}: ${words.kinds[kind]}\n`);
  terminal.data(`${fill(words.written, String(letters.length), visibleText(output))}\n`);
  return true;
}
