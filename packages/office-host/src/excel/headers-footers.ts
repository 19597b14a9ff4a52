import { defineType, type PropertyOf } from "../protocol/host-object";
import { changing, flagValue, sheetOf, textValue, wordOf } from "./guards";
import type { SheetTarget } from "./session";

interface PagesTarget extends SheetTarget {
  /** Empty for the default pages; else `first`, `even` or `odd`. */
  readonly pages: string;
}

function change(target: SheetTarget, key: string, text: string): void {
  const sheet = changing(target, "structure");
  sheet.page = { ...sheet.page, headersFooters: { ...sheet.page.headersFooters, [key]: text } };
}

const part = (name: string): PropertyOf<PagesTarget> => ({
  get: (target) => sheetOf(target).page.headersFooters[target.pages + name] ?? "",
  set: (target, value) => change(target, target.pages + name, textValue(value)),
});

const headerFooter = defineType<PagesTarget>({
  name: "HeaderFooter",
  properties: {
    leftHeader: part("leftHeader"),
    centerHeader: part("centerHeader"),
    rightHeader: part("rightHeader"),
    leftFooter: part("leftFooter"),
    centerFooter: part("centerFooter"),
    rightFooter: part("rightFooter"),
  },
});

const setting = (name: string): PropertyOf<SheetTarget> => ({
  get: (target) => sheetOf(target).page.headersFooters[name] !== "false",
  set: (target, value) => change(target, name, String(flagValue(value))),
});

const states = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

export const headersFootersOf = defineType<SheetTarget>({
  name: "HeaderFooterGroup",
  properties: {
    state: {
      get: (target) => sheetOf(target).page.headersFooters["state"] ?? "Default",
      set: (target, value) => change(target, "state", wordOf(value, states)),
    },
    useSheetMargins: setting("useSheetMargins"),
    useSheetScale: setting("useSheetScale"),
  },
  navigations: {
    defaultForAllPages: (target) => headerFooter({ ...target, pages: "" }),
    firstPage: (target) => headerFooter({ ...target, pages: "first." }),
    evenPages: (target) => headerFooter({ ...target, pages: "even." }),
    oddPages: (target) => headerFooter({ ...target, pages: "odd." }),
  },
});
