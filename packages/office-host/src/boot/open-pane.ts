import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/**
 * Puts a task pane's page into the page that is there, and runs its scripts in their order, as a browser would after reading it. Microsoft's office.js is left
 * out, since the client runs already. Only files beside the page are read, never the web.
 */
export async function openPane(path: string): Promise<void> {
  const file = resolve(path);
  const parsed = new DOMParser().parseFromString(readFileSync(file, "utf8"), "text/html");
  const scripts = [...parsed.querySelectorAll("script")];
  for (const script of scripts) script.remove();
  document.title = parsed.title;
  document.body.innerHTML = parsed.body.innerHTML;
  const waiting = scripts.map((script) => codeOf(script, dirname(file))).filter((code) => code !== null);
  for (const { name, text } of waiting) runScript(name, text);
  document.dispatchEvent(new Event("DOMContentLoaded", { bubbles: true }));
  window.dispatchEvent(new Event("load"));
  await Office.onReady();
}

interface Code {
  readonly name: string;
  readonly text: string;
}

const officeScript = /^https:\/\/appsforoffice\.microsoft\.com\/.*office(?:\.debug)?\.js$/u;

/** Null for what is not to be run: Microsoft's client, and data. */
function codeOf(script: HTMLScriptElement, folder: string): Code | null {
  const source = script.getAttribute("src");
  const type = script.getAttribute("type") ?? "";
  if (source !== null && officeScript.test(source)) return null;
  if (type === "module")
    throw new Error(
      `The page loads ${source ?? "a script"} as a module, which cannot be run here. Open the built page instead.`,
    );
  if (type !== "" && !/javascript/u.test(type)) return null;
  if (source === null) return { name: "script in the page", text: script.textContent };
  if (/^(?:[a-z]+:)?\/\//iu.test(source))
    throw new Error(
      `The page loads ${source} from the web. Open a page whose scripts lie beside it, such as the built one.`,
    );
  return { name: source, text: readFileSync(join(folder, source.replace(/[?#].*$/u, "")), "utf8") };
}

function runScript(name: string, text: string): void {
  try {
    window.eval(`${text}\n//# sourceURL=${name}`);
  } catch (error) {
    throw new Error(`${name} does not run: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
