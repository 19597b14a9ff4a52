import { normaliseLabel } from "../values/label";

/** Words that tell kinds of money apart. `*` ends the beginning of a word; what is this grant's own money the edition says. */

/** Whose other money is: "kontorets medel", "förvaltningens andel". */
const ofSomebody = [
  "kontorets",
  "förvaltningens",
  "nämndens",
  "enhetens",
  "avdelningens",
  "bolagets",
  "stadsdelens",
  "fastighetsägarens",
]
  .flatMap((whose) =>
    ["medel", "andel", "del", "ram", "egna", "bidrag", "insats", "finansiering"].map((what) => `${whose} ${what}`),
  )
  .join("; ");

/** Money that somebody else than the grant gives, whatever stands beside it. */
const otherMoney = `driftkonsekvens*; driftskonsekvens*; driftkostnadskonsekvens*; kapitalkostnad*; klimat; klimatinvestering*; klimatmedel; klimatsatsning*; klimatmiljard*; klimatmiljon*; klimatpengar; klimatpott*; klimatanslag; klimatbudget*; klimatbidrag; klimatanpassningsmedel; ordinarie; ordinarie investering*;
  ordinarie budget; ordinarie medel; ordinarie ram; egen budget; egna medel; egen ram; egen inv*; egna inv*; egen investeringsram; egen investeringsbudget; egna investeringsmedel; bidrag ägare; egen finansiering; egenfinansiering; egenfinansierat;
  nämndens egna medel; nämndens plan; nämndens investeringsplan; nämndens budget; nämndens medel; nämndmedel; nämndens ram; inom ram; övriga investeringar; övriga medel; övrig finansiering;
  annan finansiering; alla finansiärer; samtliga finansiärer; all finansiering; total finansiering; andra medel; extern finansiering; externa medel; extern part; externa parter; extern finansiär*; externa finansiärer; bolagets medel; bolagets andel; bolagets del; föreningens andel; föreningens medel; fastighetsägarens andel; egen andel; egen insats; egeninsats; medfinansiering; medfinansierat; statsbidrag; statliga medel; statliga bidrag;
  eu medel; eu bidrag; trygghetsinvestering*; trygghetsmedel; ${ofSomebody}; other funding; own funds; co funding; climate*`;

/** They mean other money only beside what is said to be the grant's own: elsewhere they are kinds of work. */
const otherMoneyBeside = `drift; driftmedel; driftbudget; underhåll; planerat underhåll; reinvestering*; maskiner; inventarier; maskiner och inventarier;
  inventarier och maskiner; bidrag; exploatering*; övrigt; övriga; övriga projekt; ej trygghet; fastighetsägare; privat fastighetsägare; boverket;
  trafikverket; länsstyrelsen; skolgård*; it investering*`;

/** Headings over a column that tells where the money comes from. */
const moneyHeadings = `finansiering; finansieringskälla; finansiär; finansierat av; finansieras av; finansierat med; finansieras med; finansieringsform;
  pengar från; pengarna från; pengarna kommer från; medel från; medel ur; varifrån pengarna; betalas av; betalas med; betalas ur; pott; medel; medelstyp; typ av medel;
  typ av finansiering; typ av anslag; anslag; anslagstyp; budgettyp; funding; source of funding`;

const phrasesOf = (text: string): readonly string[] => text.split(";").map((phrase) => normalised(phrase));

/** Normalised, with the star kept. */
const normalised = (phrase: string): string => {
  const words = normaliseLabel(phrase);
  return phrase.trim().endsWith("*") ? `${words}*` : words;
};

const matcher = (phrases: readonly string[]): RegExp =>
  new RegExp(
    `(?<=^| )(?:${phrases.map((phrase) => (phrase.endsWith("*") ? `${phrase.slice(0, -1)}[^ ]*` : phrase)).join("|")})(?= |$)`,
    "u",
  );

const strong = matcher(phrasesOf(otherMoney));
const beside = matcher(phrasesOf(otherMoneyBeside));
const headings = new Set(phrasesOf(moneyHeadings));

export const isMoneyHeading = (text: string): boolean => headings.has(normaliseLabel(text));

/** It may be another name for the grant: whoever decided it, the city's own funds in general, or a word that nobody could know. */
const mayBeTheGrant =
  /(?:^| )(?:kf|ks|slk|kommunfullmäktiges?|kommunstyrelsens?|stadsledningskontorets?|centrala?|stadens?|särskild[at]?|extra|tillfälliga?|beslut\p{L}*|\p{L}*pott(?:en)?|oklart?|okänt?|annat|övrigt?|bland\p{L}*|dela\p{L}*|delvis|gemensam\p{L}*|hälften|halva|tillsammans|båda|flera|diverse|samfinans\p{L}*|mars|20\d\d|\d{4,8})(?: |$)|medel|pengar|anslag|satsning|investering|(?:^| )(?:säker|brott|otrygg|platssamverkan)|\?/u;

/** "Cykelplan", "Framkomlighet" under a heading of financing, beside the grant's own name: what a programme is called that is not the grant. */
export const namesAnotherProgramme = (text: string): boolean =>
  /\p{L}{5}/u.test(text) && !mayBeTheGrant.test(text.includes("?") ? "?" : normaliseLabel(text));

/** What is bought or done for safety: "Trygghetskameror entréer" is no name of money. */
const thing =
  /(?:^| )trygghets?(?:kamer|belysning|larm|lås|låd|värd|vakt|rond|vandring|dörr|staket|grind|åtgärd|skåp|stolp|armatur|ljus|spegel|hus|bur|patrull|röj)\p{L}*/u;

export const namesMoney = (text: string): boolean => !thing.test(normaliseLabel(text));

const moneyNouns = /medel|anslag|budget|satsning|investering|pengar|bidrag|pott|funds?|grant/u;
/** A goal such as "Stockholm är en trygg och säker stad" has more words than a kind of money. */
const mostWordsOfKind = 5;

/** Words about the grant as a name of money, and not as what the work is for. */
export const namesKindOfMoney = (text: string): boolean =>
  moneyNouns.test(normaliseLabel(text)) || normaliseLabel(text).split(" ").length <= mostWordsOfKind;

/** The grant's own money, other money, other money where the grant's own is named beside it, or both in one breath. */
export type MoneyKind = "own" | "other" | "other-beside" | "both";

/** "Överdrag egna medel", "överskridandet tas av egen ram": who pays for what the grant did not reach to, beside a project that is the grant's. */
export const saysWhoPaysTheRest = (text: string): boolean =>
  /(?:^| )(?:överdrag|överskrid|överförbruk|fördyring|merkostnad|mellanskillnad)/u.test(normaliseLabel(text));

const withinFrame =
  /(?<=^| )(?:ryms|ryma|rymdes|rymts|håller|hölls|höll|klarades|klarat|klart|genomfört|blev|inryms)(?: sig)? inom (?:\p{L}+ )?(?:ram|ramen|budget|budgeten|anslaget)(?= |$)/u;

/** Longer texts tell of more than whose money it is. */
const longestKind = 80;

/** A reader of kinds of money for an edition's own words ("trygg*", "cm4"). Null: the text says nothing of it. */
export function moneyReader(own: readonly string[]): (text: string) => MoneyKind | null {
  const ours = own.length > 0 ? matcher(own.map(normalised)) : null;
  const read = (text: string): MoneyKind | null => {
    if (text.length > longestKind) return null;
    // "Ryms inom ram" says how it went.
    const words = normaliseLabel(text).replace(withinFrame, "");
    // "Ej trygghet" is not the grant's.
    const isOwn = (ours?.test(words) ?? false) && !/(?:^| )(?:ej|inte|icke|utom|exkl) /u.test(words);
    const rest = ours ? words.replace(new RegExp(ours, "gu"), " ") : words;
    const isOther = strong.test(rest);
    if (isOwn) return isOther ? "both" : "own";
    if (isOther) return "other";
    return beside.test(words) ? "other-beside" : null;
  };
  return (text) => read(text) ?? (dividedWord.test(text) ? read(text.replace(dividedWord, "")) : null);
}

/** "Fastighets-ägare": divided at the line's end. */
const dividedWord = /(?<=\p{L}{3})-\s?(?=\p{Ll}{2})/u;

/** The name of an account of what others have paid: "Bidrag fastighetsägare", "Statsbidrag", "Intäkter". */
export const saysIncome = (text: string): boolean =>
  /^(?:\d+ )?(?:(?:stats|eu )?bidrag|intäkt(?:er)?|medfinansiering|extern finansiering|ersättning|försäkringsersättning|försäljning)(?: |$)/u.test(
    normaliseLabel(text),
  );
