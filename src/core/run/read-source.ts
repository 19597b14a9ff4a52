import type { Edition } from "../anvisningar/schema";
import { remark, type Remark } from "../findings/finding";
import { joinAnswers, type Answers } from "../project/answers";
import { readWorkbook } from "../intake/read-workbook";
import type { WorkbookReading } from "../intake/workbook-reading";
import type { NamndRegister } from "../profile/namnd-register";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { SourceFile } from "./source-file";
import type { FollowUpOptions } from "./options";
import type { FileResult } from "./run-result";

export type ReadFile = FileResult & { readonly remarks: readonly Remark[] };

export const withoutRemarks = ({ name, size, reading, status }: ReadFile): FileResult => ({
  name,
  size,
  reading,
  status,
});

/** Reads one file; a refusal or a fault of ours in it must not stop the others. */
export function readSource(
  file: SourceFile,
  { edition, answers, answersFor = {} }: Pick<FollowUpOptions, "edition" | "answers" | "answersFor">,
  register: NamndRegister,
): ReadFile {
  const { name, size } = file;
  const own = Object.hasOwn(answersFor, name) ? answersFor[name] : undefined;
  if ("refusal" in file) return { name, size, reading: null, status: "unreadable", remarks: [file.refusal] };
  const reading = readGuarded(file, edition, register, own ? joinAnswers(answers, own) : answers);
  if ("fault" in reading) return { name, size, reading: null, status: "unreadable", remarks: [reading.fault] };
  return { name, size, reading, status: reading.status, remarks: [...file.remarks, ...reading.remarks] };
}

/** A fault of ours in one workbook must not stop the others: it is told as such, and the workbook counts as unread. */
function readGuarded(
  file: Extract<SourceFile, { readonly snapshot: WorkbookSnapshot }>,
  edition: Edition,
  register: NamndRegister,
  answers: Answers,
): WorkbookReading | { readonly fault: Remark } {
  try {
    return readWorkbook(file, edition, register, answers);
  } catch (fault) {
    const what = fault instanceof Error ? fault.message : String(fault);
    return { fault: remark("INT-01", { file: file.name }, { what }) };
  }
}
