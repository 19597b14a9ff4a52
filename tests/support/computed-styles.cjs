/**
 * Whether something is seen and can be clicked is asked of jsdom's computed styles, more than anything else in a page's tests. It gives the same answers
 * here, without holding each element against every rule of its own style sheet, and without computing a dozen colours that nobody asks for.
 */
const selectors = require("jsdom/lib/jsdom/living/helpers/selectors");
const { implForWrapper } = require("jsdom/lib/jsdom/living/generated/utils");

const { matchesDontThrow } = selectors;
/** By selector the names that an element must have one of; null where any name will do. */
const known = new Map();

function namesIn(selector) {
  if (selector.includes("(")) return null;
  const last = selector
    .replaceAll(/\[[^\]]*\]/gu, "")
    .split(",")
    .map((one) =>
      one
        .trim()
        .split(/[\s>+~]+/u)
        .at(-1),
    );
  const names = last.map((one) => /^[a-z][a-z\d]*/iu.exec(one)?.[0].toLowerCase());
  return names.includes(undefined) ? null : new Set(names);
}

// Before jsdom takes it into use.
selectors.matchesDontThrow = (element, selector) => {
  let names = known.get(selector);
  if (names === undefined) known.set(selector, (names = namesIn(selector ?? "(")));
  return (names === null || names.has(element.localName.toLowerCase())) && matchesDontThrow(element, selector);
};

const rules = require("jsdom/lib/jsdom/living/helpers/style-rules");
const { CSSStyleDeclaration } = require("cssstyle");

/** By the name of a property on the object, what is asked for almost always. */
const oftenAsked = {
  ...{ display: "display", visibility: "visibility", pointerEvents: "pointer-events", opacity: "opacity" },
  ...{ content: "content", userSelect: "user-select" },
};

/** Gives of an element's style what is asked for, and computes nothing else; all of it where more is asked for than one value. */
exports.leanStyles = (window) => {
  const { getComputedStyle } = window;
  const { getDeclarationForElement, getResolvedValue, propertiesWithResolvedValueImplemented } = rules;
  const valueOf = (element, property) => {
    const declared = getDeclarationForElement(element);
    if (!(property in propertiesWithResolvedValueImplemented)) return declared.getPropertyValue(property);
    const style = new CSSStyleDeclaration();
    style.setProperty(property, getResolvedValue(element, property));
    return style.getPropertyValue(property);
  };
  window.getComputedStyle = (shown, pseudo) => {
    const element = implForWrapper(shown);
    if (pseudo || !element) return getComputedStyle(shown, pseudo);
    let all;
    const getPropertyValue = (property) => valueOf(element, property);
    return new Proxy(
      {},
      {
        get(_, name) {
          if (name === "getPropertyValue") return getPropertyValue;
          if (Object.hasOwn(oftenAsked, name)) return valueOf(element, oftenAsked[name]);
          all ??= getComputedStyle(shown);
          const value = all[name];
          return typeof value === "function" ? value.bind(all) : value;
        },
      },
    );
  };
};
