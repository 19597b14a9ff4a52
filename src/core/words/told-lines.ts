import { amountSaid, grantWords, moneyIn, spendingWords } from "./amount-sentences";
import { saysLeft, whereItGoes } from "./left";

/** A line of running text about a project: "Gångtunneln vid Hökarängen: beviljat 900 000 kr, använt 874 500 kr, klart i oktober 2023." */
export interface ToldLine {
  /** Before the colon or the dash, or before "fick"; null where the line begins with what it tells. */
  readonly name: string | null;
  /** What it says of each amount: the amount alone where nothing but that is said, otherwise its words ("gick på drygt 280 000"). */
  readonly granted: string | null;
  readonly spent: string | null;
  readonly left: string | null;
  /** What it says beside amounts. */
  readonly rest: readonly string[];
  /** An amount of which it is not plain what it is. */
  readonly isUnclear: boolean;
}

const longestLine = 600;
const longestName = 80;

/** A mark or number in front of a line of a list. */
const mark = /^\s*(?:[•*·▪‣–—-]|\d{1,2}[.)])\s+/u;
const apart = /^(?<name>[^:]{3,80}?)(?::\s+|\s+[–—-]\s+)(?<said>.+)$/su;
const getting =
  /^(?<name>\p{Lu}[^.,;:\d]{2,80}?)\s(?<said>(?:har )?(?:fick|fått|beviljades|beviljats|tilldelades|tilldelats|erhöll|erhållit)\s.+)$/su;
const between = /[,;]\s+|\.\s+(?=\p{Lu})|\s(?:och|men|samt|varav|fast)\s|\s[–—-]\s|\r?\n|[.!]\s*$/u;

const has = (words: ReadonlySet<string>, clause: string): boolean =>
  (clause.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => words.has(word));

const getsWords: ReadonlySet<string> = new Set(["fick", "fått", "får"]);
/** What is planned, ordered, asked for or more than what was said is not what was granted or spent. */
const otherwise =
  /(?<!\p{L})(?:inte|ej|prognos|beräkn|kommer|ska(?!\p{L})|skulle|kan(?!\p{L})|bör|sök|ansök|beställ|offert|ytterligare|till(?:s|!?\s*$)|extra|tillägg|varje|per(?!\p{L})|egna|egen|medfinans|delfinans|boverket|trafikverket)/iu;
/** How much without figures: "nästan allt", "inget än", "hälften". */
const inWords = /(?<!\p{L})(?:inget|inga|ingenting|allt|alla|hela|hälften|halva|nästan|resten|större delen)(?!\p{L})/iu;

/** "Gångtunneln (budget 900 000 kr)". */
const inBrackets = /^(.{3,80}?)\s*\(([^()]*\d[^()]*(?:kr|kronor|sek))\)$/iu;
/** "800 000 kr av beviljade 900 000 kr är använt": nothing but that. */
const sum = "\\d[\\d \\u00A0\\u202F.,]*\\s*(?:kr|kronor|tkr|mnkr|mkr)";
const ofWhole = new RegExp(
  `^(?:(?:vi )?(?:har )?(?:använt|förbrukat|nyttjat|upparbetat) )?(${sum}) av (?:de |våra |totalt )?(?:beviljade |tilldelade )?(${sum})(?: (?:är|har))?(?: (?:använt|använts|använda|förbrukat|förbrukade|nyttjat|nyttjade|upparbetat|upparbetade))?$`,
  "iu",
);
/** "13 tkr över budget", "40 000 kr under anslaget": it follows from the others. */
const beyond = /(?<!\p{L})(?:över|under|mer än|mindre än) (?:budget|anslag|beslutet|beviljat|ramen)/iu;
/** What was asked for is neither granted nor spent. */
const applied =
  /^(?:vi )?(?:har )?(?:sökt|sökte|ansökt|ansökte|ansökan)(?!\p{L})[^\p{L}]*(?:om |på )?[\d \u00A0\u202F.,]+(?:kr|kronor|tkr|mnkr|mkr)$/iu;

type Sense = "granted" | "spent" | "left";

function senseOf(clause: string): Sense | null {
  const isGrant = has(grantWords, clause) || has(getsWords, clause);
  const isSpent = has(spendingWords, clause);
  if (beyond.test(clause)) return "left";
  if (saysLeft(clause) || whereItGoes(clause) !== null) return isGrant || isSpent ? null : "left";
  return isGrant === isSpent ? null : isGrant ? "granted" : "spent";
}

/** Reads one line; null where it tells of no amount at all. */
export function toldIn(text: string): ToldLine | null {
  if (text.length > longestLine || moneyIn(text).length === 0) return null;
  const line = text.replace(mark, "");
  const { name = null, said: clauses = line } = (apart.exec(line) ?? getting.exec(line))?.groups ?? {};
  const [, called = name, within] = inBrackets.exec(name ?? "") ?? [];
  const said = within === undefined ? clauses : `${within}, ${clauses}`;
  const told: Record<Sense, string | null> = { granted: null, spent: null, left: null };
  const rest: string[] = [];
  let isUnclear = false;
  for (const clause of said.split(between).map((one) => one.trim())) {
    if (clause === "") continue;
    const [, part, whole] = ofWhole.exec(clause) ?? [];
    if (part !== undefined && whole !== undefined && !told.spent && !told.granted) {
      [told.spent, told.granted] = [part, whole];
      continue;
    }
    const amounts = moneyIn(clause).length;
    const isAmount = amounts > 0 || /\d{3}/u.test(clause.replace(/(?<!\d)20\d\d(?!\d)/gu, "")) || inWords.test(clause);
    const sense = isAmount ? senseOf(clause) : null;
    if ((amounts === 0 && (sense === null || sense === "granted")) || applied.test(clause)) rest.push(clause);
    else if (amounts > 1 || sense === null || told[sense] !== null || (amounts > 0 && otherwise.test(clause)))
      isUnclear = true;
    else told[sense] = sense === "left" ? clause : (amountSaid(clause, sense) ?? clause);
  }
  return { name: nameIn(called), ...told, rest, isUnclear };
}

const nameIn = (text: string | null): string | null => {
  const name = text?.trim() ?? "";
  return name.length <= longestName && /\p{L}{3}/u.test(name) ? name : null;
};
