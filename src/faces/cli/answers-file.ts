import { lstat, readFile } from "node:fs/promises";
import { readAnswers } from "../../core/answers/answers-file";
import { joinAnswers } from "../../core/project/answers";
import { nothingGiven, type GivenAnswers } from "../../core/project/given-answers";
import type { RunOptions } from "./arguments";

/** What the call answers: the file of answers, and --unit and --sign before it. Null when the file cannot be read, or is something else. */
export async function answersOf({ answers, answersFile }: RunOptions): Promise<GivenAnswers | null> {
  const given = answersFile === null ? nothingGiven : await answersIn(answersFile);
  return given && { ...given, answers: joinAnswers(given.answers, answers) };
}

async function answersIn(path: string): Promise<GivenAnswers | null> {
  try {
    return readAnswers(JSON.parse(await readFile(path, "utf8")));
  } catch {
    return null;
  }
}

/** Nothing, an empty file or earlier answers may be replaced. */
export async function mayReplaceAnswers(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  return !found?.isFile() || found.size === 0 || (await answersIn(path)) !== null;
}

/** Files that are answered for but that the run has not read. */
export const unusedAnswers = (
  { answersFor }: GivenAnswers,
  files: readonly { readonly name: string }[],
): readonly string[] => Object.keys(answersFor).filter((file) => !files.some(({ name }) => name === file));
