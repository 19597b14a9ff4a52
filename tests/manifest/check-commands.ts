import { attribute, called, elements } from "./parse";

/** Ids that Office knows installed add-ins and pinned buttons by: they are never changed. */
export interface StableIds {
  readonly addin: string;
  readonly controls: readonly string[];
  readonly pane: string;
}

const textsOf = (found: readonly Element[]): readonly string[] => found.map(({ textContent }) => textContent);

export function checkIds(root: Element, { addin, controls, pane }: StableIds): readonly string[] {
  const is = (what: string, found: readonly string[], expected: readonly string[]): readonly string[] =>
    found.join() === expected.join() ? [] : [`${what}: ${found.join(", ")}, must stay ${expected.join(", ")}`];
  const ids = elements(root, "Group", "Control").map((element) => attribute(element, "id"));
  return [
    ...is("Id", textsOf(elements(root, "Id")), [addin]),
    ...is("Group and Control", ids, controls),
    ...is("TaskpaneId", textsOf(elements(root, "TaskpaneId")), [pane]),
  ];
}

/** Buttons run what the code offers, and one page holds the commands and the pane (Office loads no shared runtime otherwise). */
export function checkCommands(root: Element, offered: readonly string[]): readonly string[] {
  const [runtime] = elements(root, "Runtime");
  const [overrides] = elements(root, "VersionOverrides");
  const shared = [...elements(root, "FunctionFile"), ...elements(overrides ?? root, "SourceLocation")];
  return [
    ...textsOf(elements(root, "FunctionName"))
      .filter((name) => !offered.includes(name))
      .map((name) => `${name}: the code has no such command`),
    ...shared
      .filter((element) => attribute(element, "resid") !== attribute(runtime ?? root, "resid"))
      .map((element) => `${called(element)}: not the page of the shared runtime`),
    ...elements(root, "Action").flatMap((action) => {
      const type = attribute(action, "xsi:type");
      const needs = { ExecuteFunction: "FunctionName", ShowTaskpane: "SourceLocation" }[type];
      return needs && elements(action, needs).length === 1 ? [] : [`${type} needs one ${needs ?? "known type"}`];
    }),
  ];
}

/** What the add-in asks for: no more rights and no newer Excel than it needs. */
export function checkDemands(root: Element): readonly string[] {
  const [overrides] = elements(root, "VersionOverrides");
  const sets = elements(root, "Set").map((set) => ({
    set: `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`,
    isBase: !overrides?.contains(set),
  }));
  const base = sets.filter(({ isBase }) => isBase).map(({ set }) => set);
  const ribbon = sets.filter(({ isBase }) => !isBase).map(({ set }) => set);
  return [
    ...(textsOf(elements(root, "Permissions")).join() === "ReadWriteDocument"
      ? []
      : ["Permissions: ReadWriteDocument"]),
    // Where the shared runtime is missing the pane must still open, so the base may not ask for it.
    ...(base.join() === "ExcelApi 1.9" ? [] : [`base asks for ${base.join()}`]),
    ...(ribbon.join() === "ExcelApi 1.9,SharedRuntime 1.1" ? [] : [`ribbon asks for ${ribbon.join()}`]),
    ...(elements(root, "AppDomain").length === 0 ? [] : ["AppDomains: no other site is ever opened"]),
  ];
}
