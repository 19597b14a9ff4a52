import type { HostValue } from "./workbook";

/** What Excel makes of a text that is typed into a cell, or written as a value. */
export interface Entered {
  readonly value: HostValue;
  /** Without its equals sign. */
  readonly formula?: string;
  /** The format that a cell without one gets. */
  readonly numberFormat?: string;
  /** An apostrophe stood before it. */
  readonly quotePrefix?: true;
}

const errors: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
]);

const dayInMs = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 30);
/** Days between the first days of the two date systems. */
const days1904 = 1462;

/** `isText`: the cell's format is Text (`@`), so nothing is read into the content. */
export function entered(content: unknown, isText: boolean, dateSystem: 1900 | 1904): Entered {
  if (typeof content === "number" || typeof content === "boolean") {
    return { value: isText ? String(content).toUpperCase() : content };
  }
  if (typeof content !== "string" || content === "") return { value: null };
  if (content.startsWith("'")) return { value: content.slice(1), quotePrefix: true };
  if (isText) return { value: content };
  if (/^[=+-]/u.test(content) && content.length > 1) return formulaOrText(content, dateSystem);
  return recognised(content, dateSystem) ?? { value: content };
}

/** Excel reads `+A1` and `-A1` as formulas as well, but `-5` as a number and `- note` as text that it refuses; we keep the last as text. */
function formulaOrText(content: string, dateSystem: 1900 | 1904): Entered {
  if (content.startsWith("=")) return { value: null, formula: content.slice(1) };
  const number = recognised(content, dateSystem);
  if (number) return number;
  return /^[+-]\s*[$A-Za-z(]+[$\d(]/u.test(content) ? { value: null, formula: content } : { value: content };
}

function recognised(content: string, dateSystem: 1900 | 1904): Entered | null {
  const text = content.trim();
  if (/^(true|false)$/iu.test(text)) return { value: text.toLowerCase() === "true" };
  if (errors.has(text.toUpperCase())) return { value: { error: text.toUpperCase() } };
  return number(text) ?? date(text, dateSystem) ?? time(text);
}

function number(text: string): Entered | null {
  const plain = /^([+-]?)\$?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?(%?)$/iu.exec(text);
  if (!plain) return null;
  const [, sign = "", digits = "", exponent = "", percent = ""] = plain;
  const value = Number(`${sign}${digits.replaceAll(",", "")}${exponent}`) / (percent ? 100 : 1);
  const format = formatOf(text, digits, exponent, percent);
  return { value, ...(format ? { numberFormat: format } : {}) };
}

function formatOf(text: string, digits: string, exponent: string, percent: string): string | null {
  const decimals = digits.includes(".");
  if (percent) return decimals ? "0.00%" : "0%";
  if (exponent) return "0.00E+00";
  if (text.includes("$")) return decimals ? "$#,##0.00" : "$#,##0";
  return digits.includes(",") ? (decimals ? "#,##0.00" : "#,##0") : null;
}

/** ISO and US notation: the workbook's language is English here. */
function date(text: string, dateSystem: 1900 | 1904): Entered | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/u.exec(text);
  const us = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/u.exec(text);
  const short = /^(\d{1,2})[-/](\d{1,2})$/u.exec(text);
  if (iso) return dateEntry(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy", dateSystem);
  if (us) return dateEntry(fullYear(us[3] ?? ""), Number(us[1]), Number(us[2]), "m/d/yyyy", dateSystem);
  // Excel takes the year of today; a fixed one keeps the host free of a clock.
  return short ? dateEntry(2026, Number(short[1]), Number(short[2]), "d-mmm", dateSystem) : null;
}

const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900);

function dateEntry(year: number, month: number, day: number, format: string, dateSystem: 1900 | 1904): Entered | null {
  const time = Date.UTC(year, month - 1, day);
  const made = new Date(time);
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day || year < 1900) return null;
  const serial = (time - epoch1900) / dayInMs;
  return { value: dateSystem === 1904 ? serial - days1904 : serial, numberFormat: format };
}

function time(text: string): Entered | null {
  const [, hours, minutes, seconds] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/u.exec(text) ?? [];
  if (hours === undefined || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { value, numberFormat: seconds === undefined ? "h:mm" : "h:mm:ss" };
}
