import { called } from "./parse";

/** Children in the order that Microsoft's schema asks for. `?` may be missing, `+` and `*` may be repeated. */
const grammar: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? SupportUrl? AppDomains? Hosts " +
    "Requirements? DefaultSettings Permissions VersionOverrides? ExtendedOverrides?",
  DisplayName: "Override*",
  Description: "Override*",
  Hosts: "Host+",
  Host: "Runtimes? DesktopFormFactor?",
  Requirements: "Sets",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  VersionOverrides: "Description? Requirements? Hosts Resources",
  Runtimes: "Runtime",
  DesktopFormFactor: "GetStarted? FunctionFile? ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  ExtensionPoint: "OfficeTab+",
  OfficeTab: "Group+",
  Group: "Label Icon Control+",
  Control: "Label Supertip Icon Action",
  Supertip: "Title Description",
  Icon: "Image+",
  Action: "TaskpaneId? FunctionName? SourceLocation? Title?",
  Resources: "Images? Urls? ShortStrings? LongStrings?",
  Images: "Image*",
  Urls: "Url*",
  ShortStrings: "String*",
  LongStrings: "String*",
  String: "Override*",
};

const patternOf = (children: string): RegExp =>
  new RegExp(`^${children.replace(/(\w+)([?*+]?)\s*/g, (_, name: string, times: string) => `(?:${name} )${times}`)}$`);

/** Elements whose children are unknown, missing or in the wrong order: Office refuses the whole manifest for one. */
export function checkStructure(root: Element): readonly string[] {
  return [root, ...root.getElementsByTagName("*")].flatMap((element) => {
    const children = [...element.children].map(({ localName }) => `${localName} `).join("");
    const expected = grammar[element.localName] ?? "";
    return patternOf(expected).test(children)
      ? []
      : [`${called(element)}: has ${children.trim() || "nothing"}; expected ${expected || "nothing"}`];
  });
}
