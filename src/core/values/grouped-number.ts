/** The first group of a grouped number, and the only ones that make a lone separator doubtful. */
const firstGroup = /^[1-9]\d{0,2}$/;
const laterGroup = /^\d{3}$/;

const withoutLeadingZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, "");

/** The groups as one whole number; null unless every group but the first has three digits. */
function joinGroups([first = "", ...rest]: readonly string[]): string | null {
  return firstGroup.test(first) && rest.every((group) => laterGroup.test(group)) ? first + rest.join("") : null;
}

/**
 * What digits and separators say: no reading, one, or two when a lone point or comma may be either a decimal or a thousand separator
 * (`1.234`). Readings are plain decimal texts. Spaces and apostrophes only group; when two kinds are used, the last is the decimal.
 */
export function readGroupedNumber(text: string): readonly string[] {
  if (!/^\d(?:[\d .,']*\d)?$/.test(text)) return [];
  const [mark, other] = new Set(text.replace(/\d/g, ""));
  if (mark === undefined) return [withoutLeadingZeros(text)];

  if (other !== undefined) {
    const at = text.indexOf(other);
    const whole = joinGroups(text.slice(0, at).split(mark));
    const fraction = text.slice(at + 1);
    return whole !== null && (other === "," || other === ".") && /^\d+$/.test(fraction) ? [`${whole}.${fraction}`] : [];
  }

  const groups = text.split(mark);
  const joined = joinGroups(groups);
  const [whole, fraction] = groups;
  const mayBeDecimal = (mark === "." || mark === ",") && groups.length === 2;
  const readings = mayBeDecimal ? [`${withoutLeadingZeros(whole ?? "")}.${fraction ?? ""}`] : [];
  return joined === null ? readings : [joined, ...readings];
}
