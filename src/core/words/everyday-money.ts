/**
 * What people call money that they were granted, have spent or have left, when they write as they speak: "Fått av trygghetsmedlen", "Pengar från staden",
 * "Använda pengar", "Kvar av pengarna". Data: for each standard heading the ways to say it, in normalised words without time and unit.
 */

const any = (words: readonly string[]): string => `(?:${words.join("|")})`;

const money = any([
  ...["medel", "medlen", "pengar", "pengarna", "belopp", "beloppet", "summa", "summan", "bidrag", "bidraget"],
  ...["anslag", "anslaget", "stöd", "stödet", "trygghetsmedel", "trygghetsmedlen", "trygghetspengar"],
  ...["trygghetspengarna", "trygghetsbidrag", "investeringsmedel"],
]);

/** Who gives the grant. A nämnd's and an administration's own money is another. */
const giver = any([
  ...["staden", "stan", "stockholms stad", "kommunen", "ks", "kf", "kommunstyrelsen", "kommunfullmäktige", "cm4"],
  ...["stadsledningskontoret", "slk", "utskottet", "trygghetsutskottet", "centralt", "centrala medel"],
  ...["trygghetsmedel", "trygghetsmedlen", "trygghetspengarna", "trygghetspotten", "potten", "trygghetssatsningen"],
]);
const fromGiver = `(?:från|av|ur) ${giver}`;
const decision = "enl(?:igt)? (?:beslut|beslutet|nämndbeslut|ks|kf|protokoll|protokollet)";

/** "Så mycket", "Hur mycket pengar", "Vad": who and have may stand on either side of the verb. */
const howMuch = `(?:så mycket|hur mycket|vad)(?: ${money})?`;
const who = "(?:(?:vi|det|projektet|har|som) ){0,2}";

const granted = [
  `${howMuch} ${who}(?:fick|fått|beviljades|beviljats|tilldelades|tilldelats)(?: vi| projektet)?(?: ${fromGiver})?`,
  `(?:vi |det )?(?:har )?(?:fått|fick|erhållit|erhöll|tilldelats|beviljats)(?: ${money})?(?: ${fromGiver})?`,
  `(?:beviljat|beviljade|beviljad|tilldelat|tilldelade|erhållet|erhållna|mottaget|mottagna|anslaget|anslagna|beslutat|beslutade|godkänt|godkända)(?: ${money})? ${fromGiver}`,
  `(?:beviljade|tilldelade|erhållna|mottagna|anslagna|beslutade|godkända|beviljat|tilldelat|erhållet|mottaget|anslaget) ${money}`,
  `(?:${money}|budget|ram|pott) (?:${fromGiver}|${decision})`,
  "(?:vad|hur mycket) vi (?:har )?(?:fick|fått|beviljades|beviljats|tilldelades)",
  "(?:års |årets )?(?:tilldelning|tilldelningen)",
  `${money} (?:som )?vi (?:har )?(?:fick|fått|beviljats|tilldelats)`,
];

const ofIt = `(?:av|ur|från) (?:${money}|${giver})`;
const inIt = any([
  "i verkligheten",
  "totalt",
  "sammanlagt",
  "i projektet",
  "för projektet",
  "på projektet",
  "egentligen",
]);

const spent = [
  `${howMuch} ${who}(?:kostade|kostat|använt|använde|förbrukade|förbrukat|betalade|betalat|(?:gjort|gjorde)(?: vi)? av med|(?:lagt|la)(?: vi)? ut|(?:gick|gått)(?: det)? åt)(?: vi| det| projektet)?(?: ${inIt})?`,
  `(?:det )?(?:har )?(?:kostat|kostade|blev kostnaden|använt|använts|förbrukat|förbrukats|spenderat|spenderats|gjort av med|gått åt|åtgått|gick åt|nyttjat|utnyttjat|lagt ut)(?: ${money})?(?: ${ofIt})?(?: ${inIt})?`,
  "(?:betalt|betalat|utbetalt|utbetalat|utbetalda|köpt för|inköpt för|inköp för|utfört för|handlat för)(?: belopp| medel| pengar)?",
  "(?:vad|hur mycket) (?:det|vi|projektet) (?:har )?(?:kostade|kostat|använt|använde|gjort av med|lagt ut)",
  `(?:använda|använd|förbrukade|förbrukad|nyttjade|nyttjad|utnyttjade|utnyttjad|spenderade|betalda|upparbetade|upparbetad|bokförda|bokförd|nedlagda) (?:${money}|kostnader|utgifter)(?: ${ofIt})?`,
  "(?:kostnad|kostnader|utgift|utgifter) (?:i|för|på) projektet",
  "(?:kostnad|kostnader|utgift|utgifter) enl(?:igt)? (?:faktura|fakturor|fakturorna|kvitton|kvitto)",
  "(?:total |totala )?(?:kostnad|kostnaden|totalkostnad|slutkostnad) utfall",
];

/** What money is taken from, once it has been granted. */
const frame = any([
  ...["beviljat belopp", "beviljat", "beviljad ram", "beviljad budget", "beslut", "beslutet", "ram", "ramen"],
  ...["budget", "budgeten", "pott", "potten", "tilldelning", "tilldelningen", "tilldelat"],
]);

const left = [
  "(?:det(?: här)? |så mycket |hur mycket |vad )?(?:som |vi |det )?(?:blev|blir|är|finns|har)(?: det| vi)? (?:kvar|över)",
  `${money} (?:kvar|över|som är kvar|som finns kvar)`,
  `(?:kvar|kvarstår|återstår|återstående|återstod|rest|över) (?:av|på|från|i) (?:${money}|${frame})`,
  "(?:kvar )?att (?:betala|lämna) tillbaka(?: kvar)?",
];

const ways: readonly { readonly heading: string; readonly is: RegExp }[] = [
  { heading: "beviljat belopp", is: new RegExp(`^(?:${granted.join("|")})$`, "u") },
  { heading: "ekonomiskt utfall", is: new RegExp(`^(?:${spent.join("|")})$`, "u") },
  { heading: "kvar", is: new RegExp(`^(?:${left.join("|")})$`, "u") },
];

const longest = 60;

/** The standard heading that the words stand for; null when they are no such saying. */
export const standsFor = (label: string): string | null =>
  label.length > longest ? null : (ways.find(({ is }) => is.test(label))?.heading ?? null);
