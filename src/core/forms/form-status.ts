import type { DocumentValue } from "../document/document";
import type { Lack } from "./checks/check";
import type { OwnColumn } from "./form-columns";
import { literal } from "./formula-test";
import type { FormTexts } from "./text-shape";

/** A formula and what it shows when the form is made. */
export interface Computed {
  readonly formula: string;
  readonly value: DocumentValue;
}

const textValue = (text: string): DocumentValue => ({ kind: "text", text });
const between = ", ";

/** `Utfall, Slutdatum, `: what is missing, or wrong, or could be better; each with the comma after it, which the status cuts off. */
export function partOf(lacks: readonly Lack[], kind: Lack["kind"]): Computed {
  const found = lacks.filter((lack) => lack.kind === kind);
  if (found.length === 0) return { formula: '""', value: textValue("") };
  return {
    formula: found.map(({ says, test }) => `IF(${test.formula},${literal(`${says}${between}`)},"")`).join("&"),
    value: textValue(found.flatMap(({ says, test }) => (test.holds ? [says + between] : [])).join("")),
  };
}

export const partColumns = { missing: "missing", wrong: "wrong", should: "should" } as const satisfies Record<
  Lack["kind"],
  OwnColumn
>;

/** Where the parts of a row's status stand, what they say, and whether the row is in use. */
export interface StatusParts {
  readonly at: Readonly<Record<Lack["kind"], string>>;
  readonly values: Readonly<Record<Lack["kind"], string>>;
  /** A formula that is above 0 when something stands in the row; null for a project of the register. */
  readonly used: string | null;
}

/** "Klar", or what is missing and what is to be corrected; and what could be better, which keeps nothing from being ready. */
export function statusOf({ at, values, used }: StatusParts, texts: FormTexts): Computed {
  const said = (kind: Lack["kind"]): string => values[kind].slice(0, -between.length);
  const saying = (kind: Lack["kind"], end: string): string =>
    `IF(LEN(${at[kind]})>0,${literal(texts[kind])}&LEFT(${at[kind]},LEN(${at[kind]})-${between.length})&${literal(end)},"")`;
  const isReady = `LEN(${at.missing})+LEN(${at.wrong})=0`;
  const ready = `IF(${isReady},${literal(texts.ready)}&IF(LEN(${at.should})>0,". ",""),"")`;
  const whole = `TRIM(${ready}&${saying("missing", ". ")}&${saying("wrong", ". ")}&${saying("should", ".")})`;
  const shown = [
    ...(values.missing + values.wrong === "" ? [values.should === "" ? texts.ready : `${texts.ready}.`] : []),
    ...(["missing", "wrong", "should"] as const).flatMap((kind) =>
      values[kind] === "" ? [] : [`${texts[kind]}${said(kind)}.`],
    ),
  ].join(" ");
  return used === null
    ? { formula: whole, value: textValue(shown) }
    : { formula: `IF(${used}=0,"",${whole})`, value: textValue("") };
}
