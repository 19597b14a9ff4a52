import { amountSaid, grantWords, moneyIn, saysNothingElse, spendingWords } from "./amount-sentences";
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
  /(?<!\p{L})(?:inte|ej|prognos|beräkn|kommer|ska(?!\p{L})|skulle|kan(?!\p{L})|bör|sök|ansök|beställ|offert|anbud|kalkyl|avtal|kontrakt|budgeter|uppskatt|planer|ytterligare|till(?:s|!?\s*$)|extra|tillägg|varje|per(?!\p{L})|egna|egen|medfinans|delfinans|boverket|trafikverket|fastighetsäg|bolag|förening|region|stat(?:en|s|ligt?a?)(?!\p{L})|eu(?!\p{L})|sponsor)/iu;
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
const saysSurplus = /(?<!\p{L})(?:över|under)skott/iu;
/** What was asked for is neither granted nor spent. */
const applied =
  /^(?:vi )?(?:har )?(?:sökt|sökte|ansökt|ansökte|ansökan)(?!\p{L})[^\p{L}]*(?:om |på )?[\d \u00A0\u202F.,]+(?:kr|kronor|tkr|mnkr|mkr)$/iu;

/** "Hela beloppet, 1 600 000 kronor, är förbrukat": between commas stands how much. */
const apposed = new RegExp(`,\\s+((?:sammanlagt |totalt )?${sum}),\\s`, "giu");
/** "… för fyra projekt, sammanlagt 5 245 000 kr": how much of what was just said. */
const onlyAmount = new RegExp(`^(?:sammanlagt |totalt |alltså |dvs\\.? )?${sum}$`, "iu");
/** Nobody's name: who got the money, or what was just named. */
const generic =
  /^(?:(?:stadsdels|trafik|fastighets|idrotts|kultur|social|utbildnings|exploaterings)?(?:nämnden|kontoret|förvaltningen)|kommunstyrelsen|staden|vi|här|där|detta|denna|det|projektet|åtgärden|insatsen|arbetet|(?:för|till|på) .*)$/iu;
/** How exactly is left open. */
const loosely =
  /(?<!\p{L})(?:ca|cirka|c:a|drygt|knappt|nästan|närmare|ungefär|runt|omkring|kring|minst|högst|max|mer|mindre|över|under|upp|prel|uppskatt|tror|kanske|troligen|typ|hälften|halva|del(?:en|ar)?)(?!\p{L})/iu;
/** Says again that all of it was. */
const all = /(?<!\p{L})(?:hela|allt|alla)(?!\p{L})/iu;

type Sense = "granted" | "spent" | "left";

/** What a paragraph's project is called in it, and who got its money; "för tunneln". */
const itself =
  /(?<!\p{L})(?:arbete[tn]?|arbetena|åtgärden|insatsen|bygget|staden|kommunstyrelsen|stadsdelsnämnden|\p{L}+nämnden|kontoret|belopp|hela|här|alltså|för (?:den här |det här |denna |detta )?\p{L}+)(?!\p{L})/giu;

/** The one amount of a clause that begins with what it is, of nothing but the project itself, and that nothing makes loose; null otherwise. */
function amountIn(clause: string, of: "granted" | "spent"): string | null {
  const [amount, ...more] = moneyIn(clause);
  if (amount === undefined || more.length > 0) return null;
  const [before = "", after = ""] = clause.split(amount);
  const isPlain = !/\d/u.test(`${before} ${after}`.replace(/(?<!\d)20\d\d(?!\d)/gu, "")) && !loosely.test(clause);
  return isPlain && saysNothingElse(before.replace(itself, " "), of) ? amount : null;
}

function senseOf(clause: string): Sense | null {
  const isGrant = has(grantWords, clause) || has(getsWords, clause);
  const isSpent = has(spendingWords, clause);
  if (beyond.test(clause)) return "left";
  if (saysLeft(clause) || saysSurplus.test(clause) || whereItGoes(clause) !== null)
    return isGrant || isSpent ? null : "left";
  return isGrant === isSpent ? null : isGrant ? "granted" : "spent";
}

/** Reads one line; null where it tells of no amount at all. */
export function toldIn(text: string): ToldLine | null {
  if (text.length > longestLine || moneyIn(text).length === 0) return null;
  const line = text.replace(mark, "").replace(apposed, " $1 ");
  const { name = null, said: clauses = line } = (apart.exec(line) ?? getting.exec(line))?.groups ?? {};
  const [, called = name, within] = inBrackets.exec(name ?? "") ?? [];
  const said = within === undefined ? clauses : `${within}, ${clauses}`;
  const told: Record<Sense, string | null> = { granted: null, spent: null, left: null };
  const rest: string[] = [];
  let isUnclear = false;
  let before: Sense | null = null;
  for (const clause of said.split(between).map((one) => one.trim())) {
    if (clause === "") continue;
    const [, part, whole] = ofWhole.exec(clause) ?? [];
    if (part !== undefined && whole !== undefined && !told.spent && !told.granted) {
      [told.spent, told.granted] = [part, whole];
      continue;
    }
    const amounts = moneyIn(clause).length;
    const isAmount = amounts > 0 || /\d{3}/u.test(clause.replace(/(?<!\d)20\d\d(?!\d)/gu, "")) || inWords.test(clause);
    const sense: Sense | null = isAmount && onlyAmount.test(clause) ? before : isAmount ? senseOf(clause) : null;
    before = senseOf(clause);
    const isSaidAgain: boolean =
      amounts === 0 && sense === "spent" && all.test(clause) && isSame(told.spent, told.granted);
    if (isSaidAgain) continue;
    if ((amounts === 0 && (sense === null || sense === "granted")) || applied.test(clause)) rest.push(clause);
    else if (
      amounts > 1 ||
      sense === null ||
      told[sense] !== null ||
      (amounts > 0 && sense !== "left" && otherwise.test(clause))
    )
      isUnclear = true;
    else told[sense] = sense === "left" ? clause : (amountSaid(clause, sense) ?? amountIn(clause, sense) ?? clause);
  }
  return { name: nameIn(called), ...told, rest, isUnclear };
}

const isSame = (spent: string | null, granted: string | null): boolean => {
  const [one, other] = [spent, granted].map((text) =>
    text === null ? undefined : moneyIn(text)[0]?.replace(/\D/gu, ""),
  );
  return one !== undefined && one === other;
};

/** "Sammantaget beviljades nämnden …", "Nämnden beviljades medel för fyra projekt, sammanlagt …": of all projects. */
export const saysOfAll = (text: string): boolean =>
  startsWithAll.test(text.trim()) || (ofSeveral.test(text) && inAll.test(text));
const startsWithAll = /^(?:totalt|sammanlagt|summa|tillsammans|sammantaget|allt som allt|in total)(?!\p{L})/iu;
const inAll = /(?<!\p{L})(?:sammanlag(?:t|da)|totalt|totala|sammantaget|tillsammans)(?!\p{L})/iu;
const ofSeveral =
  /(?<!\p{L})(?:för|till|på|av) (?:de |våra |alla |samtliga )?(?:\p{L}+ )?(?:projekten|åtgärderna|insatserna|(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|\d+) (?:projekt|åtgärder|insatser))(?!\p{L})/iu;

const nameIn = (text: string | null): string | null => {
  const name = text?.trim() ?? "";
  if (generic.test(name) || startsWithAll.test(name)) return null;
  return name.length <= longestName && /\p{L}{3}/u.test(name) ? name : null;
};
