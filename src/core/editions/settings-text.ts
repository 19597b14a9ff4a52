import { checkSchemas } from "../anvisningar/kinds-of-check";
import { isRecord } from "../anvisningar/form-problems";
import { settingChoices, settingNames } from "./choice-names";
import { leafAt, pathsOf, type Leaf } from "./leaf";
import { choicesOf, shownValue, understood } from "./leaf-text";
import { valueAt, withValue } from "./paths";

/** The settings of a rule's check, a line each: `något av fälten = reportRecipient; reportRef`. */

export interface SettingFault {
  readonly line: string;
  readonly problem: "form" | "name" | "value";
  readonly choices: readonly string[];
}

interface Setting {
  readonly path: string;
  readonly name: string;
  readonly leaf: Leaf;
}

/** What can be set of a kind of check. */
export function settingsOf(kind: string): readonly Setting[] {
  const schema = checkSchemas.get(kind);
  if (schema === undefined) return [];
  return pathsOf(schema).flatMap((path) => {
    const leaf = path === "kind" ? null : leafAt(schema, path.split("."));
    return leaf === null ? [] : [{ path, name: settingNames[`${kind}.${path}`] ?? settingNames[path] ?? path, leaf }];
  });
}

export function settingsText(check: unknown): string {
  if (!isRecord(check)) return "";
  return settingsOf(String(check["kind"]))
    .flatMap(({ path, name, leaf }) => {
      const shown = shownValue(leaf, valueAt(check, path), settingChoices[path]);
      return shown === null ? [] : [`${name} = ${decimal(shown)}`];
    })
    .join("\n");
}

/** The check that the lines describe, as far as they can be understood, and what cannot. */
export function readSettings(
  kind: string,
  text: string,
): { readonly check: Readonly<Record<string, unknown>>; readonly faults: readonly SettingFault[] } {
  const settings = settingsOf(kind);
  const faults: SettingFault[] = [];
  let check: Readonly<Record<string, unknown>> = { kind };
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (line === "") continue;
    const at = line.indexOf("=");
    const name = line.slice(0, Math.max(0, at)).trim().toLowerCase();
    const setting = settings.find((one) => one.name.toLowerCase() === name || one.path.toLowerCase() === name);
    if (at < 0) faults.push({ line, problem: "form", choices: [] });
    else if (!setting)
      faults.push({ line: line.slice(0, at).trim(), problem: "name", choices: settings.map((one) => one.name) });
    else {
      const { path, leaf } = setting;
      const value = line.slice(at + 1).trim();
      const read = understood(leaf, value, settingChoices[path]);
      if (read === null) faults.push({ line: value, problem: "value", choices: choicesOf(leaf, settingChoices[path]) });
      else if (read.value !== undefined) check = withValue(check, path, read.value);
    }
  }
  return { check, faults };
}

const decimal = (shown: string | number): string =>
  typeof shown === "number" ? String(shown).replace(".", ",") : shown.replaceAll("\n", " ");
