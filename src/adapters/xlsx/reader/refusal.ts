import { type Remark, remark } from "../../../core/findings/finding";
import { megabytes } from "./caps";
import type { ForeignType, OlderType } from "./file-types";

/** Why a file is not read. `part` is the part of the zip where the fault was met. */
export type Refusal =
  | { readonly kind: "encrypted" }
  | { readonly kind: "damaged"; readonly part: string }
  | { readonly kind: "foreign"; readonly type: ForeignType }
  | { readonly kind: "too-large"; readonly megabytes: number }
  | { readonly kind: "too-many"; readonly what: "parts" | "sheets" | "cells" }
  | { readonly kind: "doctype" }
  | { readonly kind: "part-twice"; readonly part: string }
  | { readonly kind: "older"; readonly type: OlderType }
  | { readonly kind: "empty" }
  | { readonly kind: "owner-file" };

/** What every step of the reader returns: bad input is a value, never an exception. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refuse = (refusal: Refusal): Outcome<never> => ({ ok: false, refusal });
export const damaged = (part: string): Outcome<never> => refuse({ kind: "damaged", part });

/** More than `limit` bytes come out of it; people are told whole megabytes. */
export const tooLarge = (limit: number): Outcome<never> =>
  refuse({ kind: "too-large", megabytes: Math.floor(limit / megabytes(1)) });

export function refusalRemark(file: string, refusal: Refusal): Remark {
  const at = { file };
  switch (refusal.kind) {
    case "encrypted":
      return remark("FIL-01", at, { file });
    case "damaged":
      return remark("FIL-02", at, { file, part: refusal.part });
    case "foreign":
      return remark("FIL-03", at, { file, type: refusal.type });
    case "too-large":
      return remark("FIL-04", at, { file, megabytes: refusal.megabytes });
    case "too-many":
      return remark("FIL-12", at, { file, reason: `too-many-${refusal.what}` });
    case "doctype":
      return remark("FIL-05", at, { file });
    case "part-twice":
      return remark("FIL-06", at, { file, part: refusal.part });
    case "older":
      return remark("FIL-07", at, { file, type: refusal.type });
    case "empty":
      return remark("FIL-08", at, { file });
    case "owner-file":
      return remark("FIL-11", at, { file });
  }
}
