import type { ParamValue } from "../findings/finding";
import type { EditionParams } from "./edition-catalogue";
import { fillPlaceholders } from "./placeholders";
import type { NamedPart } from "./extension-schema";
import { faultWords, type FaultCode } from "./fault-words";

/**
 * Where in an edition: by what stands there and not by number, so that the place is the same in the data, in a workbook and in an edition that is extended.
 * Everything is left out that does not apply.
 */
export interface EditionPlace {
  /** Left out: a setting of the edition as a whole. */
  readonly part?: NamedPart | "receivers";
  /** What the thing is called: a field's id, a rule's code. */
  readonly name?: string;
  /** A code of a list. */
  readonly item?: string;
  /** The key, with dots: `label.sv`, `check`. */
  readonly key?: string;
}

/** One thing that is wrong in an edition. `core/editions/messages` has the words for people, `faultText` those for whoever writes data files. */
export interface EditionFault {
  readonly code: FaultCode;
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly at: EditionPlace;
}

/** Makes a fault whose params are checked against the catalogue. */
export const editionFault = <Code extends FaultCode>(
  code: Code,
  at: EditionPlace,
  params: EditionParams<Code>,
): EditionFault => ({ code, params, at });

/** The fault in plain English, by the names in the data file. */
export const faultText = ({ code, params, at }: EditionFault): string => {
  const rule = at.part === "rules" && at.name !== undefined && !isFormCode(code) ? `Rule ${at.name}: ` : "";
  const text = fillPlaceholders(faultWords[code], (name) => {
    const value = params[name] ?? "";
    return typeof value === "object" ? value.join(", ") : String(value);
  });
  return `${rule}${text}`;
};

/** Those that say where they are themselves. */
const isFormCode = (code: FaultCode): boolean =>
  (["UTG-10", "UTG-34", "UTG-35", "UTG-36", "UTG-37"] as readonly FaultCode[]).includes(code);

/** `rules "BEL-05".severity`: the place as somebody who reads the data file would write it. */
export function placeInData({ part, name, item, key }: EditionPlace): string {
  const named = part === undefined ? "" : `${part}${name === undefined ? "" : ` "${name}"`}`;
  const inside = item === undefined ? "" : ` code "${item}"`;
  const dotted = key === undefined ? "" : named === "" || key.startsWith("[") ? key : `.${key}`;
  return `${named}${inside}${dotted}` || "The edition";
}
