import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";

const addin = join(__dirname, "../../dist/addin");

/** One built file. Says how to get it when it is not there: nothing is skipped. */
export function builtFile(name: string): Buffer {
  const file = join(addin, name);
  if (!existsSync(file)) throw new Error(`dist/addin/${name} is missing. Run: npm run build`);
  return readFileSync(file);
}

export const builtNames = (): readonly string[] => {
  builtFile("taskpane.html");
  return readdirSync(addin);
};

export interface Page {
  readonly document: Document;
  /** Directives of the page's policy, by name. */
  readonly policy: Readonly<Record<string, string>>;
}

export function builtPage(name: string): Page {
  const { document } = new JSDOM(builtFile(name)).window;
  const text = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content") ?? "";
  const directives = text.split(";").map((directive) => directive.trim().split(" "));
  return {
    document,
    policy: Object.fromEntries(directives.map(([directive = "", ...sources]) => [directive, sources.join(" ")])),
  };
}
