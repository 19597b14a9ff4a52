import { drawn, type Edit } from "./draw";
import { nastyTexts } from "./nasty";

/** Edits of a JSON file: answers, acceptances, decisions, editions. */

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Place = readonly (string | number)[];

const values: readonly Json[] = [
  ...[null, true, 0, -1, 1e308, 2 ** 53, "", [], {}, [[]], { "": null }],
  ...nastyTexts,
  ...[Array.from({ length: 5000 }, (_, index) => index), { __proto__: 1 }, ["__proto__"]],
];

/** Every place in it, from the whole to the leaves. */
function placesIn(json: Json, place: Place = []): readonly Place[] {
  if (json === null || typeof json !== "object") return [place];
  const inner = Array.isArray(json) ? json.map((one: Json, index) => [index, one] as const) : Object.entries(json);
  return [place, ...inner.flatMap(([key, one]) => placesIn(one, [...place, key]))];
}

type Put = (old: Json) => readonly (readonly [key: string | null, value: Json])[];

/** Replaces what stands at a place by nothing, one thing or several; a null key keeps the old one. */
function change(json: Json, [first, ...rest]: Place, put: Put): Json {
  if (first === undefined) return put(json)[0]?.[1] ?? null;
  if (json === null || typeof json !== "object") return json;
  if (Array.isArray(json))
    return json.flatMap((one: Json, index) =>
      index !== first ? [one] : rest.length > 0 ? [change(one, rest, put)] : put(one).map(([, value]) => value),
    );
  return Object.fromEntries(
    Object.entries(json).flatMap(([key, one]) =>
      key !== first
        ? [[key, one] as const]
        : rest.length > 0
          ? [[key, change(one, rest, put)] as const]
          : put(one).map(([name, value]) => [name ?? key, value] as const),
    ),
  );
}

const nested = (depth: number): Json => (depth === 0 ? null : [nested(depth - 1)]);

const changes: Readonly<Record<string, (old: Json, edit: Edit) => ReturnType<Put>>> = {
  "json: a value is gone": () => [],
  "json: another value": (_, { by }) => [[null, drawn(values, by)]],
  "json: another key": (old, { by }) => [[drawn(["x", "__proto__", "constructor", "", "åäö"], by), old]],
  "json: a key more": (old, { by }) => [
    [null, old],
    [drawn(["x", "__proto__", "toString", "Farsta sdf tkr.xlsx"], by), drawn(values, by)],
  ],
  "json: nested": (old, { by }) => [[null, by % 2 === 0 ? [old] : { x: old }]],
  "json: nested deeply": (_, { by }) => [[null, nested(drawn([50, 400, 1000], by))]],
  "json: a number more or less": (old, { by }) => [
    [null, typeof old === "number" ? old + drawn([1, -1, 0.5, 1e9], by) : old],
  ],
};

const textChanges: Readonly<Record<string, (text: string, edit: Edit) => Uint8Array>> = {
  "json: the end is missing": (text, { at }) => Buffer.from(text.slice(0, at % Math.max(text.length, 1))),
  "json: with a mark of its order": (text) => Buffer.from(`\ufeff${text}`),
  "json: in another encoding": (text, { by }) => Buffer.from(text, by % 2 === 0 ? "utf16le" : "latin1"),
  "json: something after": (text) => Buffer.from(`${text}}`),
  "json: something else": (_, { by }) =>
    Buffer.from(drawn(["", " ", "null", "[]", "1", '"x"', "{", "PK\u0003\u0004"], by)),
  "json: brackets without end": (_, { by }) => Buffer.from(drawn(["[", '{"a":'], by).repeat(100_000)),
};

export const jsonEdits: readonly string[] = [
  ...Object.keys(changes),
  ...Object.keys(changes),
  ...Object.keys(textChanges),
];

export function editJson(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const inside = edits.filter(({ edit }) => edit in changes);
  let text = Buffer.from(bytes).toString("utf8");
  if (inside.length > 0) {
    let json = JSON.parse(text) as Json;
    for (const edit of inside)
      json = change(json, drawn(placesIn(json), edit.at), (one) => changes[edit.edit]?.(one, edit) ?? []);
    text = JSON.stringify(json, null, 1);
  }
  let edited: Uint8Array = Buffer.from(text);
  for (const edit of edits) edited = textChanges[edit.edit]?.(Buffer.from(edited).toString("utf8"), edit) ?? edited;
  return edited;
}
