import { intersection } from "sheet-refs";
import type { HostValidation } from "../model/workbook";
import { Fault } from "../protocol/fault";
import { defineType } from "../protocol/host-object";
import { changing, sheetOf } from "./guards";
import type { RangeTarget } from "./session";

/** What cells take. A rule is kept for the range that it was set on; nothing is checked by it here, and no file holds it. */

const nothing: Omit<HostValidation, "area"> = { rule: null, prompt: null, errorAlert: null, ignoreBlanks: true };

/** The rule of exactly this range; one that lies over others too is for Excel to tell. */
function stored(target: RangeTarget): Omit<HostValidation, "area"> {
  const { area } = target;
  const isSame = ({ area: other }: HostValidation): boolean => JSON.stringify(other) === JSON.stringify(area);
  return sheetOf(target).validations.find(isSame) ?? nothing;
}

function put(target: RangeTarget, change: Partial<HostValidation>): void {
  const before = stored(target);
  const { area } = target;
  const sheet = changing(target, "look", area);
  // A range that others lie over in part is refused (OfficeDev/office-js 2594, 19 May 2022).
  const others = sheet.validations.filter(
    (one) => intersection(one.area, area) && JSON.stringify(one.area) !== JSON.stringify(area),
  );
  if (others.length > 0) throw new Fault("InvalidArgument");
  sheet.validations = [
    ...sheet.validations.filter((one) => !intersection(one.area, area)),
    { ...before, ...change, area },
  ];
}

function clear(target: RangeTarget): void {
  const sheet = changing(target, "look", target.area);
  sheet.validations = sheet.validations.filter((one) => !intersection(one.area, target.area));
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw new Fault("InvalidArgument");
  return value as Readonly<Record<string, unknown>>;
}

const kinds: Readonly<Record<string, string>> = {
  list: "List",
  date: "Date",
  decimal: "Decimal",
  wholeNumber: "WholeNumber",
  textLength: "TextLength",
  custom: "Custom",
};

export const dataValidationOf = defineType<RangeTarget>({
  name: "DataValidation",
  properties: {
    rule: {
      get: (target) => stored(target).rule ?? {},
      set: (target, value) => put(target, { rule: objectOf(value) }),
    },
    prompt: {
      get: (target) => stored(target).prompt ?? { showPrompt: true, title: "", message: "" },
      set: (target, value) => put(target, { prompt: objectOf(value) }),
    },
    errorAlert: {
      get: (target) => stored(target).errorAlert ?? { showAlert: true, style: "Stop", title: "", message: "" },
      set: (target, value) => put(target, { errorAlert: objectOf(value) }),
    },
    ignoreBlanks: {
      get: (target) => stored(target).ignoreBlanks,
      set: (target, value) => put(target, { ignoreBlanks: value === true }),
    },
    type: {
      get: (target) => {
        const [kind] = Object.keys(stored(target).rule ?? {});
        return kind === undefined ? "None" : (kinds[kind] ?? "Custom");
      },
    },
  },
  methods: { clear },
});
