import { type Refusal as Refused, refusal as refused } from "../../../core/findings/finding";
import { caps, megabytes } from "./caps";
import type { ForeignType, OlderType } from "./file-types";

/** Why a file is not read. `part` is the part of the zip where the fault was met. */
export type Refusal =
  | { readonly kind: "encrypted" }
  | { readonly kind: "damaged"; readonly part: string; readonly sheet?: string }
  /** A text that no cell can hold, in the cell. Only its sheet is not read. */
  | { readonly kind: "text-too-long"; readonly cell: string }
  | { readonly kind: "foreign"; readonly type: ForeignType }
  | { readonly kind: "too-large"; readonly megabytes: number }
  | { readonly kind: "too-many"; readonly what: "parts" | "sheets" | "cells"; readonly most: number }
  | { readonly kind: "doctype" }
  | { readonly kind: "part-twice"; readonly part: string }
  | { readonly kind: "older"; readonly type: OlderType }
  | { readonly kind: "empty"; readonly bytes: number }
  | { readonly kind: "owner-file" };

/** What every step of the reader returns: bad input is a value, never an exception. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refuse = (refusal: Refusal): Outcome<never> => ({ ok: false, refusal });
export const damaged = (part: string): Outcome<never> => refuse({ kind: "damaged", part });

/** More than `limit` bytes come out of it; people are told whole megabytes. */
export const tooLarge = (limit: number): Outcome<never> =>
  refuse({ kind: "too-large", megabytes: Math.floor(limit / megabytes(1)) });

/** What a part holds, as people know it: keys of `core/messages/terms.ts`, of a sheet with its name. */
function partTerm({ part, sheet }: Extract<Refusal, { kind: "damaged" }>): string {
  if (sheet !== undefined) return `sheet/${sheet}`;
  const name = part.toLowerCase();
  return parts.find(([ending]) => name.endsWith(ending))?.[1] ?? "other-part";
}

const parts = [
  ["zip-directory", "zip-directory"],
  [".rels", "zip-directory"],
  ["[content_types].xml", "zip-directory"],
  ["workbook.xml", "sheet-list"],
  ["sharedstrings.xml", "texts"],
  ["styles.xml", "looks"],
] as const;

export function refusalRemark(file: string, refusal: Refusal): Refused {
  const at = { file };
  switch (refusal.kind) {
    case "encrypted":
      return refused("FIL-01", at, { file });
    case "damaged":
      return refused("FIL-02", refusal.sheet === undefined ? at : { file, sheet: refusal.sheet }, {
        ...{ file, part: partTerm(refusal) },
      });
    case "text-too-long":
      return refused("FIL-15", { file, cell: refusal.cell }, { cell: refusal.cell, most: caps.cellText });
    case "foreign":
      return refused("FIL-03", at, { file, type: refusal.type });
    case "too-large":
      return refused("FIL-04", at, { file, megabytes: refusal.megabytes });
    case "too-many":
      return refused("FIL-12", at, { file, reason: `too-many-${refusal.what}`, most: refusal.most });
    case "doctype":
      return refused("FIL-05", at, { file });
    case "part-twice":
      return refused("FIL-06", at, { file, part: refusal.part });
    case "older":
      return refused("FIL-07", at, { file, type: refusal.type });
    case "empty":
      return refused("FIL-08", at, { file, bytes: refusal.bytes });
    case "owner-file":
      return refused("FIL-11", at, { file });
  }
}
