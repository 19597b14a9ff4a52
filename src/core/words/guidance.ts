/** Words by which a form tells how to fill it in. They are no answers, wherever they stand. */

/** "Ange projektets namn", "Fyll i beloppet": what the writer is asked to do, in the beginning of a label or of a helping text. */
export const asksTo =
  /^(?:ange|uppge|fyll i|fyll in|skriv in|skriv|välj|beskriv|redogör för|klicka|kryssa i|kryssa|markera|please (?:enter|select|choose|state|describe)|enter|state|describe)\s+/iu;

/** Other beginnings of a helping text between a label and its value. */
const tellsHow =
  /^(?:här (?:anges|anger|skriver|fyller)|t\.? ?ex\.?\s|exempelvis|max\.? \d|högst \d|obs[!:.]|se (?:anvisning|instruktion|lathund)|hämtas? (?:från|ur)|(?:ska|bör) (?:anges|fyllas|vara)|(?:belopp|anges|avser|summa) (?:i|enligt)\s)/iu;

/** A longer text is an answer, whatever it begins with. */
const longestGuidance = 200;

export const isGuidance = (text: string): boolean =>
  text.length <= longestGuidance && (asksTo.test(text) || tellsHow.test(text) || /^\(.*\)$/su.test(text));
