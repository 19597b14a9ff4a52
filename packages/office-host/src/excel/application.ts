import { Fault } from "../protocol/fault";
import { defineType, type HostObject } from "../protocol/host-object";
import type { HostValue } from "../model/workbook";
import { rangeTarget, sheetOf, wordOf } from "./guards";
import { addressWithSheet } from "./references";
import type { InSession } from "./session";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

const numberFormatInfo = defineType<InSession>({
  name: "NumberFormatInfo",
  properties: { numberDecimalSeparator: { get: () => "." }, numberGroupSeparator: { get: () => "," } },
});

const cultureInfo = defineType<InSession>({
  name: "CultureInfo",
  properties: { name: { get: () => "en-US" } },
  navigations: { numberFormat: (target) => numberFormatInfo(target) },
});

interface CreatedTarget extends InSession {
  readonly file: Uint8Array;
}

/** A workbook that was made of a file and is not open yet. */
const workbookCreated = defineType<CreatedTarget>({
  name: "WorkbookCreated",
  methods: {
    open: ({ session, file }) => {
      session.openWorkbook(file);
      return null;
    },
  },
});

/** The bytes of the file; anything but base64 is refused as in Excel. */
function fileOf(base64: unknown): Uint8Array {
  if (typeof base64 !== "string") throw new Fault("InvalidArgument");
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw new Fault("InvalidArgument");
  }
}

export const applicationOf = defineType<InSession>({
  name: "Application",
  properties: {
    calculationMode: {
      get: ({ session }) => session.model.workbook.calculationMode,
      set: ({ session }, value) => {
        const mode = wordOf(value, modes);
        session.model.change({ kind: "settings" });
        session.model.workbook.calculationMode = mode;
      },
    },
    calculationState: { get: () => "Done" },
    calculationEngineVersion: { get: () => 191_029 },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  navigations: { cultureInfo: (target) => cultureInfo(target) },
  methods: {
    createWorkbook: ({ session }, args) => workbookCreated({ session, file: fileOf(args.all[0]) }),
    calculate: ({ session }) => session.model.calculate({ evenIfManual: true }),
    // Both only spare work until the next sync; nothing of it can be seen from outside.
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});

interface ResultTarget {
  readonly value: HostValue;
}

const functionResult = defineType<ResultTarget>({
  name: "FunctionResult",
  properties: {
    value: { get: ({ value }) => (typeof value === "object" ? null : value) },
    error: { get: ({ value }) => (typeof value === "object" && value !== null ? value.error : "") },
  },
});

function call({ session }: InSession, name: string, given: readonly unknown[]): HostObject {
  const text = given.map((argument) => {
    const range = rangeTarget(argument);
    if (range) return addressWithSheet(sheetOf(range), range.area);
    if (typeof argument === "number" || typeof argument === "boolean") return String(argument).toUpperCase();
    if (typeof argument === "string") return `"${argument.replaceAll('"', '""')}"`;
    throw new Fault("InvalidArgument");
  });
  const value = session.evaluate(`${name}(${text.join(",")})`);
  // The engine counts days in the 1900 system only.
  const isDay = name === "DATE" && typeof value === "number" && session.model.workbook.dateSystem === 1904;
  return functionResult({ value: isDay ? value - days1904 : value });
}

/** Days between the first days of the two date systems. */
const days1904 = 1462;

/** The worksheet functions that a script may call; more are added by name. */
const functionNames = [
  "date",
  "sum",
  "count",
  "countA",
  "countBlank",
  "max",
  "min",
  "average",
  "round",
  "days",
  "text",
];

export const functionsOf = defineType<InSession>({
  name: "Functions",
  methods: Object.fromEntries(
    functionNames.map((name) => [
      name,
      (target: InSession, args: { readonly all: readonly unknown[] }) => call(target, name.toUpperCase(), args.all),
    ]),
  ),
});
