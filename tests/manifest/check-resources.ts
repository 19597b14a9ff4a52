import { attribute, called, elements } from "./parse";

/** The longest id of a resource, and the longest texts, that Office takes. */
const longest = { id: 32, address: 2048, ShortStrings: 125, LongStrings: 250, DisplayName: 125, Description: 250 };

const resources = (root: Element): readonly Element[] =>
  elements(root, "Images", "Urls", "ShortStrings", "LongStrings").flatMap(({ children }) => [...children]);

/** What an element that refers by resid must find: a title is a short text, a tip is a long one. */
const kindOf: Readonly<Record<string, string>> = {
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
  Image: "Images",
  Runtime: "Urls",
  FunctionFile: "Urls",
  SourceLocation: "Urls",
  LearnMoreUrl: "Urls",
};

/** Every resid leads to one resource of the right kind; every resource is used; ids are short enough. */
export function checkReferences(root: Element): readonly string[] {
  const declared = resources(root);
  const ids = declared.map((resource) => attribute(resource, "id"));
  const referring = [...root.getElementsByTagName("*")].filter((element) => element.hasAttribute("resid"));
  const used = new Set(referring.map((element) => attribute(element, "resid")));
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: declared twice`),
    ...ids
      .filter((id) => id === "" || id.length > longest.id)
      .map((id) => `${id}: id must have 1 to ${longest.id} characters`),
    ...ids.filter((id) => !used.has(id)).map((id) => `${id}: never used`),
    ...referring.flatMap((element) => {
      const resource = declared.find((each) => attribute(each, "id") === attribute(element, "resid"));
      if (!resource) return [`${called(element)}: no such resource`];
      const kind = resource.parentElement?.localName;
      return kind === kindOf[element.localName] ? [] : [`${called(element)}: refers to one of ${kind ?? "nothing"}`];
    }),
  ];
}

/** Texts are neither empty nor too long, and stand in Swedish (default) and English. */
export function checkTexts(root: Element): readonly string[] {
  const [locale] = elements(root, "DefaultLocale");
  const texts = [
    ...elements(root, "String"),
    ...elements(root, "DisplayName", "Description").filter((element) => element.hasAttribute("DefaultValue")),
  ];
  return [
    ...(locale?.textContent === "sv-SE" ? [] : ["DefaultLocale: must be sv-SE"]),
    ...texts.flatMap((text) => {
      const limit =
        longest[(text.localName === "String" ? text.parentElement?.localName : text.localName) as "ShortStrings"];
      const english = [...text.children].filter((child) => attribute(child, "Locale") === "en-US");
      const values = [attribute(text, "DefaultValue"), ...english.map((child) => attribute(child, "Value"))];
      return [
        ...(english.length === 1 ? [] : [`${called(text)}: must have one text for en-US`]),
        ...values
          .filter((value) => value.trim() === "" || value.length > limit)
          .map((value) => `${called(text)}: ${value.length} characters, must have 1 to ${limit}`),
      ];
    }),
  ];
}

/** Every address is https at one and the same origin, and short enough. */
export function checkAddresses(root: Element, origin: string): readonly string[] {
  const holders = [
    ...elements(root, "IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"),
    ...elements(root, "ExtendedOverrides", "AppDomain"),
  ];
  return holders
    .flatMap((holder) => ["DefaultValue", "Url", "ResourcesUrl"].flatMap((name) => holder.getAttribute(name) ?? []))
    .flatMap((address) => {
      if (!address.startsWith("https://")) return [`${address}: must be https`];
      if (!address.startsWith(origin)) return [`${address}: must be at ${origin}`];
      return address.length > longest.address ? [`${address}: too long`] : [];
    });
}
