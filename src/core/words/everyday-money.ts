import { headingParts, normaliseLabel } from "../values/label";
import { remembering } from "../values/remembering";
import { moneyWords, type MoneySense } from "./money-words";

/**
 * Headings about money in words of people's own: "Fått av trygghetsmedlen", "Vi har betalt", "Nedlagda kostnader", "Kvar att röra sig med". Each word is known
 * by what it has to do with a grant (money-words.ts); what they say together is one of the edition's headings, or nothing.
 */

/** The edition's heading that the words stand for. */
const headings = {
  granted: "beviljat belopp",
  spent: "ekonomiskt utfall",
  left: "kvar",
  differs: "diff",
  applied: "sökt belopp",
} as const;
type Meaning = keyof typeof headings;

interface Word {
  readonly sense: MoneySense;
  readonly text: string;
}

const patterns = Object.entries(moneyWords).map(([sense, words]) => ({
  sense: sense as MoneySense,
  is: new RegExp(`(?:${words.join("|")})(?= |$)`, "uy"),
}));

/** The words with their senses, the longest first where several begin alike; null when one is unknown. */
function wordsIn(label: string): readonly Word[] | null {
  const words: Word[] = [];
  for (let at = 0; at < label.length;) {
    const here = patterns.flatMap(({ sense, is }): readonly Word[] => {
      is.lastIndex = at;
      const [text = ""] = is.exec(label) ?? [];
      return text === "" ? [] : [{ sense, text }];
    });
    const found = here.reduce<Word | null>(
      (best, one) => (best && best.text.length >= one.text.length ? best : one),
      null,
    );
    if (!found) return null;
    words.push(found);
    at += found.text.length + 1;
  }
  return words;
}

/** What may follow a preposition, and what it then says of the words before it. */
type Tail = "from giver" | "of money" | "by decision" | "by proof" | "for project" | "against grant";

const ofGrant: readonly MoneySense[] = ["granting", "weakly granting", "grant", "money", "giver"];
const follows: Partial<Record<MoneySense, readonly (readonly [readonly MoneySense[], Tail])[]>> = {
  of: [[ofGrant, "of money"]],
  by: [
    [["grant", "giver", "granting"], "by decision"],
    [["proof", "booked"], "by proof"],
  ],
  for: [
    [["project"], "for project"],
    [["giver"], "by decision"],
    [["grant", "money"], "of money"],
  ],
  against: [[ofGrant, "against grant"]],
};

/** The words that carry the heading, and what its prepositions add; null when one of them leads nowhere. */
function taken(words: readonly Word[]): { readonly head: readonly Word[]; readonly tails: ReadonlySet<Tail> } | null {
  const head: Word[] = [];
  const tails = new Set<Tail>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const choices = word ? follows[word.sense] : undefined;
    if (!word || !choices) {
      if (word) head.push(word);
      continue;
    }
    const isIn = (senses: readonly MoneySense[], index: number): boolean =>
      senses.includes(words[index]?.sense ?? "nothing");
    const choice = choices.find(([senses]) => isIn(senses, at + 1));
    if (!choice) return null;
    const [senses, tail] = choice;
    tails.add(tail);
    while (isIn(senses, at + 1)) {
      at += 1;
      if (tail === "of money" && words[at]?.sense === "giver") tails.add("from giver");
      if (tail === "of money" && /^(?:trygghets|potten)/u.test(words[at]?.text ?? "")) tails.add("from giver");
    }
  }
  return { head, tails };
}

function meaningOf(words: readonly Word[]): Meaning | null {
  const parts = taken(words.filter(({ sense }) => sense !== "nothing"));
  if (!parts) return null;
  const { tails } = parts;
  const isOfProject = ({ sense, text }: Word): boolean => sense === "project" && text.endsWith("s");
  // "Projektets kostnad" is what the project cost.
  const isCost = parts.head.some(isOfProject) && parts.head.some(({ sense }) => sense === "cost");
  const head = isCost ? parts.head.filter((word) => !isOfProject(word)) : parts.head;
  const senses = new Set(head.map(({ sense }) => sense));
  const has = (...some: readonly MoneySense[]): boolean => some.some((sense) => senses.has(sense));
  const isOnly = (...some: readonly MoneySense[]): boolean => [...senses].every((sense) => some.includes(sense));

  // "Ej fakturerat" has been ordered, and is not left; "upparbetat, ej fakturerat" has been spent, or is to be.
  if (has("not")) {
    const [denied, spending] = (["not", "spending"] as const).map((of) => head.findIndex(({ sense }) => sense === of));
    const isUnused = head.some(({ text }) => used.test(text)) && isOnly("not", "spending", "money", "grant");
    return isUnused && (denied ?? 0) < (spending ?? 0) ? "left" : null;
  }
  if (has("applying")) return isOnly("applying", "money", "grant", "giver") ? "applied" : null;
  if (has("left")) return isOnly("left", "use", ...ofGrant) && !tails.has("against grant") ? "left" : null;
  if (has("difference")) return isOnly("difference", "money") ? "differs" : null;
  if (tails.has("against grant")) return null;

  const isCostOfProject =
    has("cost") &&
    head.some(({ text }) => text.startsWith("kostnad") && (tails.has("for project") || isCost || /n$|na$/u.test(text)));
  // "Fakturor hittills" alone.
  const isInvoices =
    has("proof") &&
    has("actual") &&
    isOnly("proof", "actual", "money") &&
    head.some(({ text }) => /(?:or|orna|n)$/u.test(text));
  const isSpent =
    isInvoices ||
    has("spending", "expense") ||
    (has("cost") && has("actual", "booked")) ||
    isCostOfProject ||
    tails.has("by proof");
  // "Utgift enligt budget" was planned.
  if (isSpent && tails.has("by decision")) return null;
  // "Beviljad utgift" was decided; "beviljat utfall" says two things.
  if (isSpent && has("granting"))
    return head[0]?.sense === "granting" &&
      isOnly("granting", "expense", "cost", "money") &&
      !head.some(({ text }) => text.includes("utfall"))
      ? "granted"
      : null;
  if (isSpent) {
    // "Utfall budget" and "anslag förbrukat" name two amounts; "använt anslag" one.
    const beside: readonly MoneySense[] = head[0]?.sense === "spending" && !has("expense") ? ["grant"] : [];
    return isOnly("spending", "expense", "cost", "actual", "booked", "proof", "money", ...beside) ? "spent" : null;
  }
  // "Beslut i utskottet" is a decision; its "belopp" is the grant.
  if (has("grant") && isOnly("grant") && head.every(({ text }) => text.startsWith("beslut"))) return null;
  // "Pott", "Vår pott": nobody calls anything else so over amounts.
  if (head.length > 0 && head.every(({ text }) => /^(?:trygghets)?(?:pott|pås)/u.test(text)))
    return tails.size === 0 ? "granted" : null;
  const isOfGiver = tails.has("from giver") || tails.has("by decision");
  // "Ur trygghetspotten", "Från staden", "Enligt beslut".
  if (head.length === 0) return tails.has("from giver") || isByDecision(words) ? "granted" : null;
  const isGranted =
    has("granting") ||
    (has("weakly granting") && (has("money", "grant") || isOfGiver)) ||
    (has("money", "grant") && isOfGiver);
  return isGranted && isOnly(...ofGrant) ? "granted" : null;
}

/** "Enligt beslut", and not "Till stadsledningskontoret". */
const isByDecision = ([first, ...others]: readonly Word[]): boolean =>
  /^enl/u.test(first?.text ?? "") &&
  others.some(({ sense }) => sense === "grant") &&
  others.every(({ sense }) => ofGrant.includes(sense));

/** Done with money, and not only with its bills. */
const used = /^(?:använ|förbruka|nyttja|utnyttja|upparbeta|spendera)/u;

const longest = 60;
/** Beside "Fick" people write "Blev". */
const cost = /^(?:(?:så |vad )?(?:det )?blev(?: det)?)$/u;
/** They part words that belong together: "gick det åt". */
const whose = /(?<=^| )(?:vi|ni|det|den|man|som|nämnden|förvaltningen|kontoret|stadsdelen)(?: |$)/gu;

/** The standard heading that the words stand for; null when they are no such saying. */
export const standsFor = remembering((label: string): string | null => {
  if (label === "över" || label.length > longest) return null;
  if (cost.test(label)) return headings.spent;
  const words = wordsIn(label.replace(whose, ""));
  const meaning = words && meaningOf(words);
  return meaning ? headings[meaning] : null;
});

/** Nothing but the grant's own money: "Trygghetsmedel", "Trygghetsmedel från KS", "Finansiering (beviljat/beslutat): trygghetsmedel". */
export const namesGrantItself = (text: string): boolean =>
  [text, text.replace(dividedWord, "")].some((one) =>
    namesGrant(headingParts(one.replace(saidGranted, " ")).label.replace(given, "")),
  );

/** Money and whose it is, and nothing of what was done with it: "Pengar totalt", "Investeringsmedel", "KS-medel". */
export const namesOnlyMoney = (text: string): boolean => {
  const words = wordsIn(headingParts(text).label.replace(whose, "")) ?? [];
  const isPlain = ({ sense }: Word): boolean => ["money", "grant", "giver", "project", "nothing"].includes(sense);
  return words.some(({ sense }) => sense === "money") && words.every(isPlain);
};

/** "Beviljad budgetjustering": what kind of money the heading says was given; null where it says something else ("Beviljat lån", "Beviljad klimatram"). */
export const grantedAs = (text: string): readonly string[] | null => {
  const [, kind = ""] = beginsGranted.exec(headingParts(text).label) ?? [];
  return kindsOfMoney.test(kind) && !ofOtherMoney.test(kind) ? [kind] : null;
};

const beginsGranted = /^(?:beviljad|beviljat|beviljade|tilldelad|tilldelat|tilldelade) (\p{L}{4,})$/u;
const kindsOfMoney =
  /(?:budget|ram|medel|belopp|summa|anslag|bidrag|stöd|pengar|pott|justering|tilldelning|investering|utgift)(?:en|et|ar)?$/u;
const ofOtherMoney = /^(?:klimat|drift|total|egen|egna|extern|stats|region|bolags|fastighets|medfinans|sam)/u;

const given = /^(?:bevilja|tilldela|erhåll|anvisa|finansiering)[^ ]* /u;
/** "(beviljat/beslutat)": says again that it was granted. */
const saidGranted = /\((?:(?:bevilja|besluta|tilldela)[a-zåäö]+[/ ,]*)+\)/giu;

/** "Trygghets-medel": divided at the line's end. */
const dividedWord = /(?<=\p{L}{3})-\s?(?=\p{Ll}{2})/gu;

const namesGrant = (label: string): boolean => {
  const words = (wordsIn(label.replace(whose, "")) ?? []).filter(({ sense }) => sense !== "nothing");
  return (
    words.some(({ sense }) => sense === "money") &&
    words.every(({ sense }) => ofGrant.includes(sense) || sense === "of")
  );
};

const ofMoney: ReadonlySet<MoneySense> = new Set<MoneySense>([
  ...ofGrant,
  ...(["spending", "booked", "expense", "cost", "proof", "left", "difference", "applying"] as const),
]);
const moneyNouns =
  /kostnad|utgift|belopp|medel|pengar|budget|anslag|bidrag|köp|inköp|debet|kredit|finansiering|investering|pris|intäkt/u;

/** Some word of it has to do with money. */
export const mayBeMoney = (text: string): boolean =>
  normaliseLabel(text)
    .split(" ")
    .some((word) => moneyNouns.test(word) || wordsIn(word)?.some(({ sense }) => ofMoney.has(sense)) === true);
