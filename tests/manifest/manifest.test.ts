import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commandNames } from "../../src/faces/commands/command-names";
import { developmentOrigin } from "../../tools/origin.cjs";
import { checkCommands, checkDemands, checkIds } from "./check-commands";
import { checkIcons } from "./check-icons";
import { checkAddresses, checkReferences, checkTexts } from "./check-resources";
import { checkShortcuts } from "./check-shortcuts";
import { checkStructure } from "./check-structure";
import { parseManifest } from "./parse";

const root = join(__dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const json = (name: string): unknown => JSON.parse(readFileSync(join(root, "assets", name), "utf8"));
const offered = Object.values(commandNames);

/** Changing one of these makes Office take the add-in for another. */
const stable = {
  addin: "cf0bd702-6a0f-474a-944e-eb2a955dbd67",
  controls: ["Medelkoll.Group", "Medelkoll.Check", "Medelkoll.Summarise", "Medelkoll.Collect", "Medelkoll.Panel"],
  pane: "MedelkollPane",
};

function fileAt(address: string): Buffer | null {
  const file = join(root, address.replace(developmentOrigin, ""));
  return existsSync(file) ? readFileSync(file) : null;
}

const checks = {
  structure: checkStructure,
  references: checkReferences,
  texts: checkTexts,
  addresses: (document: Element) => checkAddresses(document, developmentOrigin),
  icons: (document: Element) => checkIcons(document, fileAt),
  ids: (document: Element) => checkIds(document, stable),
  commands: (document: Element) => checkCommands(document, offered),
  demands: checkDemands,
};

const problems = (text: string): Readonly<Record<string, readonly string[]>> => {
  const document = parseManifest(text);
  const found = Object.entries(checks).map(([name, check]) => [name, check(document)] as const);
  return Object.fromEntries(found.filter(([, list]) => list.length > 0));
};

/** The manifest with one thing changed; fails when there was nothing to change. */
function changed(from: string | RegExp, to: string): string {
  const text = manifest.replace(from, to);
  if (text === manifest) throw new Error(`nothing to change: ${String(from)}`);
  return text;
}

describe("manifest.xml", () => {
  it("holds what Office asks for", () => {
    expect(problems(manifest)).toEqual({});
  });

  it.each<[string, string, string | RegExp, string]>([
    [
      "elements in the wrong order",
      "structure",
      /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
      "$2$1",
    ],
    ["an element that nobody knows", "structure", "<SupportUrl ", "<Colour/><SupportUrl "],
    ["a missing element", "structure", /<Permissions>.*<\/Permissions>/, ""],
    ["a button without its icon", "structure", /<Icon>(?:(?!<Icon>)[\s\S])*<\/Icon>(\s*<Action)/, "$1"],
    [
      "a runtime after its form factor",
      "structure",
      /(<Runtimes>[\s\S]*<\/Runtimes>)([\s\S]*<\/DesktopFormFactor>)/,
      "$2$1",
    ],
    ["a resid that leads nowhere", "references", '<Label resid="Check.Label"/>', '<Label resid="Chekc.Label"/>'],
    [
      "a resource that nothing uses",
      "references",
      "<bt:LongStrings>",
      '<bt:LongStrings><bt:String id="X" DefaultValue="x"/>',
    ],
    [
      "a tip that refers to an address",
      "references",
      '<Description resid="Check.Tip"/>',
      '<Description resid="Pane.Url"/>',
    ],
    ["an id that is too long", "references", /Check\.Label/g, "Check.Label.of.the.button.in.the.ribbon"],
    ["two resources with one id", "references", ' id="Panel.Label"', ' id="Check.Label"'],
    ["a text without English", "texts", /<bt:Override Locale="en-US" Value="Check workbook"\/>/, ""],
    ["a label that is too long", "texts", 'DefaultValue="Granska arbetsboken"', `DefaultValue="${"å".repeat(126)}"`],
    ["a tip that is too long in English", "texts", 'Value="Reads the', `Value="${"x".repeat(200)}`],
    ["an empty text", "texts", 'Value="Open pane"', 'Value=" "'],
    ["another default language", "texts", "sv-SE", "en-US"],
    ["an address that is not https", "addresses", 'SupportUrl DefaultValue="https', 'SupportUrl DefaultValue="http'],
    ["an address at another site", "addresses", 'Url="https://localhost:3000', 'Url="https://elsewhere.se'],
    ["an icon that does not exist", "icons", "granska-16.png", "granska-17.png"],
    ["an icon of the wrong size", "icons", "icons/panel-32.png", "icons/panel-40.png"],
    ["a size that is missing", "icons", /\s*<bt:Image size="80" resid="Icon.Check.80"\/>/, ""],
    ["another id", "ids", stable.addin, "00000000-0000-4000-8000-000000000000"],
    ["another control id", "ids", "Medelkoll.Check", "Medelkoll.Granska"],
    ["a command that does not exist", "commands", "<FunctionName>checkWorkbook", "<FunctionName>granska"],
    [
      "commands in a page of their own",
      "commands",
      '<FunctionFile resid="Pane.Url"',
      '<FunctionFile resid="Support.Url"',
    ],
    ["more rights than needed", "demands", "ReadWriteDocument", "ReadWriteMailbox"],
    ["a newer Excel than needed", "demands", 'MinVersion="1.9"', 'MinVersion="1.17"'],
    [
      "a base that keeps older hosts out",
      "demands",
      '<Set Name="ExcelApi"',
      '<Set Name="SharedRuntime"/><Set Name="ExcelApi"',
    ],
    ["another site", "demands", "<Hosts>", "<AppDomains><AppDomain>https://x.se</AppDomain></AppDomains><Hosts>"],
  ])("is refused with %s", (_, check, from, to) => {
    expect(Object.keys(problems(changed(from, to)))).toContain(check);
  });

  it.each(["</OfficeApp>", "</Hosts>"])("is refused when it is not XML: without %s", (tag) => {
    expect(() => problems(changed(tag, ""))).toThrow("not well-formed");
  });
});

describe("shortcuts", () => {
  const file = json("shortcuts.json");
  const english = json("shortcuts.en.json");
  const without = (name: string): unknown => JSON.parse(JSON.stringify(file).replaceAll(name, "other"));

  it("lead to commands that exist, in both languages, and take no key of Excel's", () => {
    expect(checkShortcuts(file, english, offered)).toEqual([]);
  });

  it.each([
    ["an unknown command", without("showPane"), english],
    ["a key of Excel's", JSON.parse(JSON.stringify(file).replace("Ctrl+Shift+Alt+G", "Ctrl+S")), english],
    ["one key twice", JSON.parse(JSON.stringify(file).replaceAll("+G", "+S")), english],
    ["a missing translation", file, {}],
  ])("are refused with %s", (_, shortcuts, texts) => {
    expect(checkShortcuts(shortcuts, texts, offered)).not.toEqual([]);
  });
});
