import { normaliseLabel } from "../values/label";

/**
 * Words for money that is gone: "Gjort av med", "Gick åt", "Pengar ut", and what books call it: "Redovisat", "Ackumulerat". Money that is bound, ordered, moved or planned is not: a column of that
 * leaves as much of the grant as one of what was spent.
 */
const used =
  /(?:^| )(?:gjort av med|gjorde(?: [^ ]+)? av med|gjorts av med|gör av med|gjort slut på|slut på|(?:gick|gått|går)(?: [^ ]+)? (?:åt|ut)|åtgång|åtgått|åtgånget|ut|betalt|betalat|betalats|utbetalt|utbetalat|utbetalats|lagt ut|lagts ut|la(?: [^ ]+)? ut|använde|förbrukade|betalade|lagt|kostat|kostade|kostar|köpt för|spenderat|spenderats|använt|använts|användes|betalades|nyttjades|förbrukades|nyttjats|brukat|brukats|förbrukats|debiterat|redovisat|redovisade|ackumulerat|ack|bokfört|bokförda|fakturerat|upparbetat|nedlagt|nedlagda|used|paid|spent|went)(?: |$)/u;

export const saysUsed = (text: string): boolean => used.test(normaliseLabel(text));
