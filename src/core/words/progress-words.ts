import { normaliseLabel } from "../values/label";

/** What people write around a status: when it was reached, when it is expected, and why it is so. */

const done =
  /(?:^| )(?:klart?|färdigt?|färdigställt|färdigställd|genomfört?|genomförd|slutfört?|slutförd|avslutat|avslutad|utfört?|utförd|slutbesiktiga[td]|slutbesikta[td]|completed|finished|done)(?: |$)/u;
const other = /(?:^| )(?:planera[td]?|beräkna[ts]?|beräknad|förväntat|väntas|andel|grad)(?: |$)/u;

/** "Klart", "Färdigt?", "Klart och när": a day under it is the day on which it was done, or is to be. */
export const asksWhetherDone = (heading: string): boolean => {
  const label = normaliseLabel(heading);
  return done.test(label) && !other.test(label);
};

/** Words that say of what is not over that it will be: "klart nov 2023" may be of either time, "genomfört nov 2023" is not. */
const ready: ReadonlySet<string> = new Set([
  ...["klar", "klart", "klara", "färdig", "färdigt", "färdiga", "helt klart", "helt klar", "completed", "done"],
]);
export const saysReady = (words: string): boolean => ready.has(normaliseLabel(words));

const yes: ReadonlySet<string> = new Set(["ja", "j", "yes", "y"]);
const noAlone: ReadonlySet<string> = new Set(["nej", "n", "no"]);
const no: ReadonlySet<string> = new Set([
  ...noAlone,
  ...["ej", "ej klart", "ej klar", "inte klart", "inte klar", "ej färdigt", "ej färdig", "not yet"],
  ...["inte färdigt", "inte färdig", "ej slutfört", "ej slutförd", "inte slutfört", "ej avslutat", "nej inte än"],
]);
export const saysYes = (words: string): boolean => yes.has(normaliseLabel(words));
export const saysNo = (words: string): boolean => noAlone.has(normaliseLabel(words));
/** "Nej", "Ej klart": a day after it is the day when it is to be. */
export const saysNotDone = (words: string): boolean => no.has(normaliseLabel(words));

/** "till mars 2025", "beräknas klart juni 2025": the day on which what is under way is to be done. */
export const untilWords =
  /^(?:(?:(?:pågår|löper|fortsätter|förlängt|förlängd|försenat|försenad|senarelagt)\s+)?(?:till|t\.? ?o\.? ?m\.?|tom|until|till och med)(?:\s+och med)?|(?:(?:beräknas|väntas|planeras|förväntas|blir|ska vara|beräknat|beräknad|planerat|planerad|expected|due)\s+)?(?:bli\s+|vara\s+)?(?:helt\s+)?(?:klart?|färdigt?|färdigställs|färdigställt|slutförs|slutfört|avslutas|slutdatum|slut)|due|expected)(?:\s+(?:till|i|under|senast|den|by|in))?(?=\s|:|$)[:\s]*/u;

/** "startar 2025", "byggstart våren 2025": it has not begun. */
export const startWords =
  /^(?:(?:planerad|planeras|beräknad|beräknas|ny|planned)\s+)?(?:startar|startas|start(?: date)?|starta|byggstart|byggstartar|påbörjas|börjar|inleds|projektstart|starts)(?:\s+(?:i|under|till|den|först|in))?(?=\s|:|$)[:\s]*/u;

/** "early 2025", "i början av 2025": a year that is said less exactly than years are. */
export const looselyIn =
  /^(?:(?:i|under|per|den|sedan|in|on|from|since)\s+)*(?:(?:tidigt|sent|tidig|sen|tidigast|början av|mitten av|slutet av|runt|omkring|cirka|ca|kring|årsskiftet|early|mid|late|around|about|end of)\s+)*/u;

/** "pga bygglov", "eftersom boende sade nej": why it is so. */
export const becauseWords =
  /^(?:p\.? ?g\.? ?a\.?|på grund av|eftersom|därför att|då|för att|av|efter|efter beslut|enligt beslut|i väntan på|inväntar|väntar på|due to|because|after)(?:\s|$)/u;

/** What follows takes something back of what the first words say. */
export const takesBack = /^(?:men|utom|förutom|delvis|fast|dock|inte|ej|except|but|partly|not)(?:\s|$)/u;

/** Of a remark after a status: it tells of another one. */
export const tellsOtherStatus =
  /klart?\b|färdig|avslut|slutf|genomför|utgå|avbr|start|påbörj|struk|nedlag|inställ|upphör|delvis/u;

/** "i tid", "enligt plan" after a status. */
export const onTime = /^(?:i tid|enligt (?:tid)?plan(?:en)?|enl\.? (?:tid)?plan|on time|as planned)$/u;

/** What follows a status in brackets or a sentence of its own says that something is still to be done, or may be; so does a time, whenever it is. */
export const leavesOpen =
  /(?:^| )(?:kvar(?! (?:p\.? ?g\.? ?a|på grund av|eftersom|av))|återstå\p{L}*|saknas|utom|förutom|men|fast|dock|ej|inte|utan|om|tror|till|delvis|etapp|hälften|halv\p{L}*|fel\p{L}*|besikt\p{L}*|justering\p{L}*|anmärkning\p{L}*|resten|lite|nästan|oklart?|osäkert?|vänta[rs]|inväntar|avvaktar|fortsätt\p{L}*|ska|skall|måste|kommer|planera\p{L}*|prel\p{L}*|slutfaktura|nästa|senare|but|not|remain\p{L}*)(?= |[,.;:]|$)|\d ?%|20\d\d|\d[/-]\d|(?:^| )(?:v|vecka|v\.) ?\d|(?:^| )(?:vår|sommar|höst|vinter|jan|feb|mars|apr|maj|juni|juli|aug|sept|okt|nov|dec)\p{L}*(?= |[,.;:]|$)/u;

/** "enl. fakturapärmen": who says so. */
export const saysWhoTells = /^(?:enligt|enl\.?) \p{L}/u;
