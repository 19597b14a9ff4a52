import { headingParts, normaliseLabel } from "../values/label";

/** Words by which a row says that it adds to a grant made earlier. */
const addition =
  /(?:^| )(?:tilläggs(?:beslut|anslag|medel|beviljande|budget|beviljat)|tillägg|tillskott|påspädning|påfyllning|tilläggsansökan|utökning|utökad ram|utökat beslut|kompletterande (?:beslut|medel|anslag)|förstärkning|additional grant|supplement)(?: |$)/u;

/** "Belysning Judarskogen, tilläggsbeslut". */
export const saysAddition = (text: string): boolean => text.length <= 120 && addition.test(normaliseLabel(text));

/** The name without the words of the addition: "belysning judarskogen". */
export const withoutAddition = (text: string): string =>
  normaliseLabel(text)
    .replace(addition, " ")
    .replace(/ \d{1,2}$/u, "")
    .trim();

/** Words by which a row says that a grant was decided anew: instead of the first decision, or on top of it. */
const renewal =
  /(?:^| )(?:nytt beslut|nya beslutet|nytt ärende|ny ansökan|nytt anslag|omtag|omprövat(?: beslut)?|omprövning|reviderat(?: beslut)?|ändrat beslut|ändringsbeslut|new decision|revised)(?: |$)/u;

/** "Belysning Kärrtorpsstråket (nytt beslut)". */
export const saysRenewed = (text: string): boolean => text.length <= 120 && renewal.test(normaliseLabel(text));

export const withoutRenewal = (text: string): string => normaliseLabel(text).replace(renewal, " ").trim();

/** Words by which a row says that money of a grant was given back or taken away. */
const reduction =
  /(?:^| )(?:återläm[^ ]*|återför[^ ]*|återbetal[^ ]*|återta[^ ]*|indrag[^ ]*|minsk[^ ]*|omfördel[^ ]*|avgår|returned)(?: |$)/u;

export const saysReduction = (text: string): boolean => text.length <= 60 && reduction.test(normaliseLabel(text));

/** Words with which a heading begins whose amounts a later decision took from the grant. */
const takenBack =
  /^(?:återta(?:get|gna|gen|g|gande)|återkalla[^ ]*|indrag(?:et|na|en|ning)?|indraget|minsk(?:ning|at|ade)|nedjuster[^ ]*|nedsättning|neddrag(?:et|ning)?|withdrawn|reduction|reduced)(?: (?:av )?(?:belopp|beloppet|medel|budget|ram|beslut|anslag|grant|amount))?$/u;

/** "Återtaget", "Minskning av ram": less of the grant, whatever sign its amounts have. */
export const saysTakenBack = (text: string): boolean => takenBack.test(headingParts(text).label);

/** Words with which a heading begins whose amounts, with their sign, were later added to the first decision or taken from it. */
const change =
  /^(?:omdisp[^ ]*|omfördel[^ ]*|omförd|omför[^ ]*|juster(?:ing|at|ingar)|(?:för)?ändring(?:ar)?|flytt[^ ]*|revidering|korrigering|till från|plus minus|\+ -)(?: |$)/u;

/** "Omdisp. 2024-09-17", "Justering": what became of the first decision, by how much. */
export const saysChange = (text: string): boolean => change.test(headingParts(text).label);

/** Words by which a row says that money of a grant moved from one project to another. */
const transfer = /(?:^| )(?:omdispon[^ ]*|omfördel[^ ]*|överför[^ ]*|flytt[^ ]*|reallocat[^ ]*|transfer[^ ]*)(?: |$)/u;

/** "Omdisponering till 9202", "Medel flyttas från 9201". */
export const saysTransfer = (text: string): boolean => text.length <= 60 && transfer.test(normaliseLabel(text));

/** Who got it, or gave it, is named after these. */
export const saysFrom = (text: string): boolean => / från /u.test(` ${normaliseLabel(text)} `);
