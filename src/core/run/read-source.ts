import { ownSeverities } from "../findings/own-severities";
import type { Edition } from "../anvisningar/schema";
import { refusal, type Refusal, type Remark } from "../findings/finding";
import { joinAnswers, type Answers } from "../project/answers";
import { entryOf, type GivenAnswers } from "../project/given-answers";
import { readWorkbook } from "../intake/read-workbook";
import type { WorkbookReading } from "../intake/workbook-reading";
import type { NamndRegister } from "../profile/namnd-register";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { SourceFile } from "./source-file";
import type { FollowUpOptions } from "./options";
import type { FileResult } from "./run-result";
import { asAnswered, type AsAnswered } from "./as-answered";

/** A file that has been read. `sha256`: as in `SourceFile`. */
export type ReadFile = Omit<FileResult, "reading" | "status"> & { readonly sha256: string } & (
    | { readonly reading: WorkbookReading; readonly status: FileResult["status"]; readonly remarks: readonly Remark[] }
    | { readonly reading: null; readonly status: "unreadable"; readonly remarks: readonly [Refusal] }
  );

export const withoutRemarks = ({ name, size, reading, status, remembered }: ReadFile): FileResult => ({
  ...{ name, size, reading, status },
  ...(remembered ? { remembered } : {}),
});

/** Part of the workbook could not be read. */
const stops = ({ code }: Remark): boolean => ownSeverities.get(code) === "blocker";

/** Reads one file; a refusal or a fault of ours in it must not stop the others. */
export function readSource(
  file: SourceFile,
  {
    edition,
    answers,
    answersFor = {},
    layouts = {},
  }: Pick<FollowUpOptions, "edition" | "answers" | "answersFor" | "layouts">,
  register: NamndRegister,
): ReadFile {
  const { name, size, sha256 } = file;
  const own = entryOf(answersFor, name);
  if ("refusal" in file) return { name, size, sha256, reading: null, status: "unreadable", remarks: [file.refusal] };
  const read = readGuarded(file, edition, register, own ? joinAnswers(answers, own) : answers, layouts);
  if ("fault" in read) return { name, size, sha256, reading: null, status: "unreadable", remarks: [read.fault] };
  const { reading, remembered, remarks } = read;
  return {
    ...{
      name,
      size,
      sha256,
      reading,
      status: reading.status === "read" && file.remarks.some(stops) ? "partly-read" : reading.status,
      remarks: [...file.remarks, ...reading.remarks, ...remarks],
    },
    ...(remembered.length > 0 ? { remembered } : {}),
  };
}

/** A fault of ours in one workbook must not stop the others: it is told as such, and the workbook counts as unread. */
function readGuarded(
  file: Extract<SourceFile, { readonly snapshot: WorkbookSnapshot }>,
  edition: Edition,
  register: NamndRegister,
  answers: Answers,
  layouts: GivenAnswers["layouts"],
): AsAnswered | { readonly fault: Refusal } {
  try {
    return asAnswered(file.name, (given) => readWorkbook(file, edition, register, given), answers, layouts);
  } catch (fault) {
    const what = fault instanceof Error ? fault.message : String(fault);
    return { fault: refusal("INT-01", { file: file.name }, { what }) };
  }
}
