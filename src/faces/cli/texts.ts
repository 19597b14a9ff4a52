import type { Language } from "../../core/values/bilingual";
import type { CliTexts } from "./text-shape";
import { en } from "./texts.en";
import { sv } from "./texts.sv";

export type { CliTexts };

export const cliTexts: Readonly<Record<Language, CliTexts>> = { sv, en };

/** "1 projekt", "3 projects". */
export const counted = (count: number, [one, many]: readonly [string, string]): string =>
  `${count} ${count === 1 ? one : many}`;

/** Puts `{0}`, `{1}` … into a text. */
export const fill = (text: string, ...parts: readonly string[]): string =>
  text.replace(/\{(\d)\}/gu, (_, index: string) => parts[Number(index)] ?? "");
