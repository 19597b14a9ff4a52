import { normaliseLabel } from "../values/label";

/**
 * Words for money that is gone: "Gjort av med", "Gick åt", "Pengar ut", and what books call it: "Redovisat", "Ackumulerat". Money that is bound, ordered, moved or planned is not: a column of that
 * leaves as much of the grant as one of what was spent.
 */
const used =
  /(?:^| )(?:gjort av med|gjorde(?: [^ ]+)? av med|gjorts av med|gör av med|gjort slut på|slut på|(?:gick|gått|går)(?: [^ ]+)? (?:åt|ut)|åtgång|åtgått|åtgånget|ut|betalt|betalat|betalats|utbetalt|utbetalat|utbetalats|lagt ut|lagts ut|la(?: [^ ]+)? ut|använde|förbrukade|betalade|lagt|kostat|kostade|kostar|köpt för|spenderat|spenderats|använt|använts|användes|betalades|nyttjades|förbrukades|nyttjats|brukat|brukats|förbrukats|debiterat|belastat|redovisat|redovisade|ackumulerat|ack|bokfört|bokförda|fakturerat|upparbetat|nedlagt|nedlagda|used|paid|spent|went)(?: |$)/u;

export const saysUsed = (text: string): boolean => used.test(normaliseLabel(text));

/** A title over columns of times says what is used in them: "Tabell 12. Upparbetning av trygghetsmedel under 2024". */
const titled =
  /(?:^| )(?:upparbetning|förbrukning|nyttjande|användning|utfall|kostnader|utgifter|bokförda kostnader|spending)(?: |$)/u;

export const titlesUsed = (text: string): boolean => titled.test(normaliseLabel(text));

/** A title over columns of times says that they are of something else than what was used: "Beställningar 2024", "Planerade utbetalningar". */
const ordered =
  /(?:^| )(?:beställ|avrop|order|prognos|plan(?:er|$| )|budgeter|åtagande|kalkyl|likviditet|rekvir|forecast)/u;

export const titlesOrders = (text: string): boolean => ordered.test(normaliseLabel(text));

/** "Helår", "Hela året": all of the times beside it. */
export const saysAllTimes = (text: string): boolean =>
  /^(?:(?:helår|hela året|året|helåret|totalt|total|summa|hittills|full year)(?: 20\d\d)?|hela 20\d\d|20\d\d totalt|(?:summa|totalt|hela) (?:år|året|helår|helåret|perioden))$/u.test(
    normaliseLabel(text),
  );

/** The title of a table of costs: "Kostnader", "Vad pengarna gick till", "Specifikation av utgifter", "Fakturor". Whole titles. */
const costs =
  /^(?:(?:projektets|faktiska|verkliga|redovisade|bokförda|specificerade|specifikation(?: av| över)?|fördelning(?: av)?|sammanställning(?: av| över)?|redovisning av) )?(?:kostnader(?:na)?|utgifter(?:na)?|fakturor(?:na)?|kostnadsspecifikation|utfall per kostnadsslag|förbrukning(?:en)?|costs|expenses|invoices)$|^(?:detta |så |hur |vad )?(?:(?:har )?(?:pengarna|medlen)|beloppet) (?:gick|gått|har gått|användes|använts|har använts|används|lades|räckte)(?: [^ ]+)? ?(?:till|på|åt)?$|^(?:så|hur) (?:användes|använde vi|har vi använt) (?:pengarna|medlen)$/u;

export const titlesCosts = (text: string): boolean => costs.test(normaliseLabel(text));
