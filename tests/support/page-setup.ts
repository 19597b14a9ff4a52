import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

// A busy machine takes its time; nothing here is measured.
configure({ asyncUtilTimeout: 15_000 });

/**
 * jsdom holds every element against every rule whenever a test asks what can be seen or clicked: more than half of the time of the pane's tests. Only rules
 * that hide or disarm something have a say in that.
 */
type InsertRule = (this: CSSStyleSheet, rule: string, index?: number) => number;
const insertRule: unknown = Reflect.get(CSSStyleSheet.prototype, "insertRule");
const hides = /display:\s*none|visibility:\s*(?:hidden|collapse)|pointer-events|user-select|opacity:\s*0/u;
CSSStyleSheet.prototype.insertRule = function (rule, index = 0) {
  const last = this.cssRules.length;
  return hides.test(rule) ? (insertRule as InsertRule).call(this, rule, Math.min(index, last)) : Math.min(index, last);
};
