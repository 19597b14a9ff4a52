import { readdirSync, readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { nodeEngine } from "../../src/adapters/xlsx/reader/engine-node";
import { readXlsx } from "../../src/adapters/xlsx/reader/read-xlsx";
import { followUp } from "../../src/core/run/follow-up";
import type { SourceFile } from "../../src/core/run/source-file";
import { openLibrary } from "../../src/core/run/library";
import type { RunResult } from "../../src/core/run/run-result";
import type { Answers } from "../../src/core/project/answers";
import type { IsoDate } from "../../src/core/values/iso-date";
import { editions } from "../../src/profiles/stockholm/editions";
import { stockholmProfile } from "../../src/profiles/stockholm/profile";

export const library = openLibrary(stockholmProfile, editions);
export const samples = join(__dirname, "../../samples");

/** Hands in a file of bytes as the command line does. */
export function handInBytes(name: string, bytes: Uint8Array): SourceFile {
  const facts = { name, size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
  const result = readXlsx({ name, bytes }, nodeEngine);
  return result.ok
    ? { ...facts, snapshot: result.snapshot, remarks: result.remarks }
    : { ...facts, refusal: result.remark };
}

export const workbooksIn = (folder: string): readonly SourceFile[] =>
  readdirSync(join(samples, folder))
    .filter((name) => /\.(?:xlsx|xls|ods)$/u.test(name))
    .map((name) => handInBytes(name.normalize("NFC"), readFileSync(join(samples, folder, name))));

/** The whole line over some files, on the day of the PM and by the first edition unless others are asked for. */
export const follow = (
  files: readonly SourceFile[],
  asOf = "2024-11-13",
  answers: Answers = {},
  id = library.editions[0].id,
): RunResult => {
  const edition = library.editions.find((one) => one.id === id) ?? library.editions[0];
  return followUp(files, { edition, profile: library.profile, asOf: asOf as IsoDate, answers });
};
