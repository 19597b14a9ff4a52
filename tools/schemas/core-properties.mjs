/**
 * The core properties of a package (`docProps/core.xml`) by the rules of "Part 2: Open Packaging Conventions", in our own words: their schema imports those of Dublin Core,
 * which do not come with it.
 */
import { XmlDocument, XmlElement } from "libxml2-wasm";

const core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const elements = "http://purl.org/dc/elements/1.1/";
const terms = "http://purl.org/dc/terms/";
const instance = "http://www.w3.org/2001/XMLSchema-instance";
const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const xml = "http://www.w3.org/XML/1998/namespace";

const names = new Map([
  [core, ["category", "contentStatus", "keywords", "lastModifiedBy", "lastPrinted", "revision", "version"]],
  [elements, ["creator", "description", "identifier", "language", "subject", "title"]],
  // The only two of the refined terms that are allowed.
  [terms, ["created", "modified"]],
]);

const time = String.raw`([01]\d|2[0-3]):[0-5]\d`;
const zone = String.raw`(Z|[+-](0\d|1[0-4]):[0-5]\d)`;
/** A year, month or day, or a time with its zone. */
const w3cDate = new RegExp(String.raw`^\d{4}(-\d\d(-\d\d(T${time}(:[0-5]\d(\.\d+)?)?${zone})?)?)?$`, "u");
const dateTime = new RegExp(String.raw`^\d{4}-\d\d-\d\dT${time}:[0-5]\d(\.\d+)?${zone}?$`, "u");
const isDay = (text) => {
  const [year, month = "01", day = "01"] = text.slice(0, 10).split("-");
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
};
const isOf = (shape, text) => shape.test(text) && isDay(text);

const childrenOf = (element) => {
  const children = [];
  for (let node = element.firstChild; node; node = node.next) if (node instanceof XmlElement) children.push(node);
  return children;
};
const isA = (element, namespace, name) => element.namespaceUri === namespace && element.name === name;

/** What is wrong with the part; nothing where it keeps to the rules. */
export function coreFaultsIn(text) {
  const part = XmlDocument.fromString(text);
  try {
    const seen = new Set();
    return [
      ...(isA(part.root, core, "coreProperties") ? [] : [`the root is ${part.root.name}`]),
      ...(text.includes(compatibility) ? ["markup compatibility has no place here"] : []),
      ...part.root.attrs.map(({ name }) => `the root has the attribute ${name}`),
      ...childrenOf(part.root).flatMap((element) => {
        const key = `${element.namespaceUri} ${element.name}`;
        const again = seen.has(key) ? [`${element.name} stands twice`] : [];
        seen.add(key);
        return [...again, ...faultsOf(element)];
      }),
    ];
  } finally {
    part.dispose();
  }
}

function faultsOf(element) {
  const { name, namespaceUri, content } = element;
  if (names.get(namespaceUri)?.includes(name) !== true)
    return [`${name} of ${namespaceUri || "no namespace"} is unknown`];
  const isDate = namespaceUri === terms;
  const isKeywords = isA(element, core, "keywords");
  return [
    ...element.attrs.flatMap((one) => attributeFaults(element, one, { isDate, isKeywords })),
    ...(isDate && !element.attrs.some((one) => isA(one, instance, "type")) ? [`${name} does not say its type`] : []),
    ...(isDate && !isOf(w3cDate, content.trim()) ? [`${name} is no date: ${content}`] : []),
    ...(name === "lastPrinted" && !isOf(dateTime, content.trim()) ? [`${name} is no time: ${content}`] : []),
    ...childrenOf(element).flatMap((inner) =>
      isKeywords && isA(inner, core, "value") && childrenOf(inner).length === 0
        ? inner.attrs.flatMap((one) => attributeFaults(inner, one, { isKeywords }))
        : [`${inner.name} inside ${name}`],
    ),
  ];
}

/** A date says that it is one, keywords may say their language; nothing else says anything. */
function attributeFaults(element, attribute, { isDate = false, isKeywords }) {
  if (isKeywords && isA(attribute, xml, "lang")) return [];
  if (isDate && isA(attribute, instance, "type")) {
    const [prefix, name] = attribute.value.split(":");
    return element.namespaces[prefix] === terms && name === "W3CDTF"
      ? []
      : [`${element.name} is of ${attribute.value}`];
  }
  return [`${element.name} has the attribute ${attribute.name}`];
}

const relation = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const mediaType = "application/vnd.openxmlformats-package.core-properties+xml";

/** What is wrong with how a package, as its parts by name, names its core properties: at most one part, which is there, and of the right kind. */
export function coreFaultsOfPackage(parts) {
  const targets = [];
  const relations = XmlDocument.fromString(Buffer.from(parts["_rels/.rels"]).toString("utf8"));
  for (const one of childrenOf(relations.root))
    if (one.attr("Type")?.value === relation) targets.push(one.attr("Target")?.value.replace(/^\//u, "") ?? "");
  relations.dispose();
  const [target] = targets;
  if (target === undefined) return [];
  const types = XmlDocument.fromString(Buffer.from(parts["[Content_Types].xml"]).toString("utf8"));
  const isNamed = childrenOf(types.root).some(
    (one) => one.attr("PartName")?.value === `/${target}` && one.attr("ContentType")?.value === mediaType,
  );
  types.dispose();
  return [
    ...(targets.length > 1 ? ["core properties are named more than once"] : []),
    ...(target in parts ? [] : [`${target} is not there`]),
    ...(isNamed ? [] : [`${target} is not of ${mediaType}`]),
  ];
}
