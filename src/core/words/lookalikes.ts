/** Letters of other scripts that are drawn as Latin ones: they come along when a number is pasted, and nobody can see them. */
const drawnAs: readonly (readonly [latin: string, others: string])[] = [
  ["a", "АаΑα"],
  ["b", "ВΒ"],
  ["c", "СсϹϲ"],
  ["d", "ԁ"],
  ["e", "ЕеΕ"],
  ["h", "НҺһΗ"],
  ["i", "ІіΙ"],
  ["j", "ЈјϳͿ"],
  ["k", "КкΚκ"],
  ["m", "МмΜ"],
  ["n", "Ν"],
  ["o", "ОоΟο"],
  ["p", "РрΡρ"],
  ["q", "Ԛԛ"],
  ["s", "Ѕѕ"],
  ["t", "ТтΤ"],
  ["v", "Ѵѵν"],
  ["w", "Ԝԝ"],
  ["x", "ХхΧχ"],
  ["y", "УуΥ"],
  ["z", "Ζ"],
];

const latinOf: ReadonlyMap<string, string> = new Map(
  drawnAs.flatMap(([latin, others]) => Array.from(others).map((other) => [other, latin] as const)),
);

/** What takes no room of its own: soft hyphens, joiners, marks of direction. */
const unseen = /[\p{Cf}\u115f\u1160\u3164\uffa0]/gu;

/** Nothing in it looks like anything else; most texts are so. */
const plain = /^[ -~åäöéÅÄÖÉ]*$/u;

/** Two texts that look alike have the same: Latin letters for what is drawn like them, small, full-width signs as plain ones, nothing that is not seen. */
export const lookOf = (text: string): string => (plain.test(text) ? text.toLowerCase().trim() : lookOfSigns(text));

const lookOfSigns = (text: string): string =>
  Array.from(text.replace(unseen, ""), (sign) => latinOf.get(sign) ?? sign)
    .join("")
    // Only then: it makes other letters of some.
    .normalize("NFKC")
    .toLowerCase()
    .trim();

/** The signs that are not what they look like, each once, with its number in Unicode since nothing else tells it: "А (U+0410)". */
export const deceptiveSigns = (text: string): readonly string[] => (plain.test(text) ? [] : signsIn(text));

const signsIn = (text: string): readonly string[] =>
  [...new Set(Array.from(text).filter((sign) => lookOf(sign) !== sign.toLowerCase() && sign.trim() !== ""))].map(
    (sign) => {
      const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
      return lookOf(sign) === "" ? code : `${sign} (${code})`;
    },
  );
