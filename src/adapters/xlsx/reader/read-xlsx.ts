import { type Refusal, type Remark, remark } from "../../../core/findings/finding";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { caps, megabytes } from "./caps";
import { detectFile } from "./detect";
import type { ReadEngine } from "./engine";
import { isOwnerFile } from "./owner-file";
import { externalLinkRemarks } from "./formulas/external-links";
import { openPackage } from "./zip/package";
import { findWorkbook } from "./package-type";
import { type ReadBook, readWorkbook } from "./read-workbook";
import { type Outcome, refusalRemark, refuse } from "./refusal";
import { readZipDirectory } from "./zip/zip-directory";

/** A file as somebody handed it in; `name` is without folder. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A workbook with what should be said about it, or why the file is not read: then not one row of it is used. */
export type ReadResult =
  | { readonly ok: true; readonly snapshot: WorkbookSnapshot; readonly remarks: readonly Remark[] }
  | { readonly ok: false; readonly remark: Refusal };

/** Reads .xlsx, .xlsm, .xltx and .xltm, told by content and not by extension. For any bytes: read or refused, never an exception. */
export function readXlsx(file: FileBytes, engine: ReadEngine): ReadResult {
  const read = readFile(file, engine);
  if (!read.ok) return { ok: false, remark: refusalRemark(file.name, read.refusal) };
  const { snapshot, leftOut } = read.value;
  const withoutSheets = leftOut.map(({ sheet, refusal }) => {
    const left = refusalRemark(file.name, refusal);
    return { ...left, at: { ...left.at, sheet } };
  });
  const macros = snapshot.hasMacros ? [remark("FIL-09", { file: file.name }, { file: file.name })] : [];
  const links = snapshot.sheets.flatMap((sheet) => externalLinkRemarks(file.name, sheet));
  return { ok: true, snapshot, remarks: [...withoutSheets, ...macros, ...links] };
}

function readFile({ name, bytes }: FileBytes, engine: ReadEngine): Outcome<ReadBook> {
  if (isOwnerFile(name)) return refuse({ kind: "owner-file" });
  if (bytes.length > megabytes(caps.fileMegabytes)) {
    return refuse({ kind: "too-large", megabytes: caps.fileMegabytes });
  }
  const type = detectFile(bytes);
  if (type !== "zip") return refuse(type);
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const parts = openPackage(bytes, directory.value, engine);
  const workbook = findWorkbook(parts);
  return workbook.ok ? readWorkbook(name, parts, workbook.value) : workbook;
}
