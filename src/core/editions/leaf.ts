import type { z } from "../values/zod";

/**
 * The single values that a part of an edition is made of, as its schema tells them: each is one cell of a workbook. So the workbook needs no second
 * description of what an edition may hold.
 */
export interface Leaf {
  readonly kind: "text" | "words" | "list" | "number" | "whole-number" | "yes-no" | "choice";
  /** What may be chosen, of `choice`; what each of `list` must be, where it is not free. */
  readonly options: readonly string[];
  /** It may be left out; or so much of its path may, with all that stands below it: as much as has to go with it. Null: it must be given. */
  readonly optional: readonly string[] | null;
  readonly accepts: (value: unknown) => boolean;
}

/** What this file must know of zod's own nodes. */
interface Node {
  readonly def: {
    readonly type: string;
    readonly innerType?: Node;
    readonly in?: Node;
    readonly element?: Node;
    readonly shape?: Readonly<Record<string, Node>>;
    readonly options?: readonly Node[];
    readonly entries?: Readonly<Record<string, string>>;
    readonly values?: readonly unknown[];
    readonly discriminator?: string;
  };
  readonly isInt?: boolean;
  readonly safeParse: (value: unknown) => { readonly success: boolean };
}

interface Walked {
  readonly node: Node;
  readonly optional: readonly string[] | null;
}

/** The leaf at a path of keys; null where the schema has none. */
export function leafAt(schema: z.ZodType, path: readonly string[]): Leaf | null {
  let walked: Walked[] = [opened({ node: schema, optional: null }, [])];
  for (const [index, key] of path.entries())
    walked = walked.flatMap((one) => inside(one, key).map((next) => opened(next, path.slice(0, index + 1))));
  const [first] = walked;
  return first === undefined
    ? null
    : leafOf(
        first,
        walked.map(({ node }) => node),
      );
}

/** Every path below a node that ends in a leaf. */
export function pathsOf(schema: z.ZodType): readonly string[] {
  const below = (node: Node, path: readonly string[]): readonly string[] => {
    const { node: inner } = opened({ node, optional: null }, path);
    const { type, shape, options = [], discriminator } = inner.def;
    if (type === "object") return Object.entries(shape ?? {}).flatMap(([key, child]) => below(child, [...path, key]));
    if (type === "union" && discriminator !== undefined) return options.flatMap((option) => below(option, path));
    return [path.join(".")];
  };
  return [...new Set(below(schema, []))];
}

/** Without what says that it may be left out. */
function opened({ node, optional }: Walked, path: readonly string[]): Walked {
  const { type, innerType, in: given } = node.def;
  if (innerType !== undefined && ["optional", "default", "prefault"].includes(type))
    return opened({ node: innerType, optional: path }, path);
  return given === undefined ? { node, optional } : opened({ node: given, optional }, path);
}

/** What of one kind among several holds only sometimes, so nobody can say here that it must be given. */
function inside({ node, optional }: Walked, key: string): readonly Walked[] {
  const { shape, options, discriminator } = node.def;
  if (discriminator !== undefined)
    return (options ?? []).flatMap((option) =>
      inside({ node: option, optional: key === discriminator ? optional : (optional ?? []) }, key),
    );
  const child = shape?.[key];
  return child === undefined ? [] : [{ node: child, optional }];
}

function leafOf({ node, optional }: Walked, all: readonly Node[]): Leaf {
  const accepts = (value: unknown): boolean => all.some((one) => one.safeParse(value).success);
  const base = { optional, accepts, options: [] as readonly string[] };
  const { type, element } = node.def;
  switch (type) {
    case "union":
      return { ...base, kind: "words" };
    case "array":
      return {
        ...base,
        kind: "list",
        options: element ? choicesOf([opened({ node: element, optional }, []).node]) : [],
      };
    case "enum":
      return { ...base, kind: "choice", options: choicesOf(all) };
    case "literal":
      return node.def.values?.[0] === true
        ? { ...base, kind: "yes-no" }
        : { ...base, kind: "choice", options: choicesOf(all) };
    case "boolean":
      return { ...base, kind: "yes-no" };
    case "number":
      return { ...base, kind: node.isInt === true ? "whole-number" : "number" };
    default:
      return { ...base, kind: "text" };
  }
}

const choicesOf = (nodes: readonly Node[]): readonly string[] =>
  nodes.flatMap(({ def: { entries, values = [] } }) =>
    entries ? Object.values(entries) : values.filter((value): value is string => typeof value === "string"),
  );
