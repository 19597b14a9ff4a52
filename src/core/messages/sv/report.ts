import type { MessageText } from "../message-text";

export const report = {
  "UPP-01": {
    title: "Slutresultat saknas",
    message: "Projektet ”{project}” är genomfört men saknar beskrivning av slutresultatet.",
    action: "Beskriv vad som har gjorts.",
  },
  "UPP-02": {
    title: "Slutresultatet säger för lite",
    message:
      "Projektet ”{project}” har slutresultatet ”{value}”, vilket är för kortfattat för att visa vad som har gjorts.",
    action: "Beskriv med minst en mening vad som har gjorts, var och i vilken omfattning.",
  },
  "UPP-03": {
    title: "Avvikelse i genomförandet är inte besvarad",
    message: "För projektet ”{project}” är det inte angivet om genomförandet avvek från planen.",
    action: "Svara ja eller nej.",
  },
  "UPP-04": {
    title: "Avvikelsen är inte beskriven",
    message: "För projektet ”{project}” är det angivet att genomförandet avvek, men inte hur.",
    action: "Beskriv avvikelsen.",
  },
  "UPP-05": {
    title: "Utlovad uppföljning saknas",
    message:
      "I ansökan för projektet ”{project}” utlovades en uppföljning efter genomförandet ({method}). Fristen har gått ut, och inget resultat är redovisat.",
    action: "Redovisa resultatet, eller förklara varför uppföljningen inte har gjorts.",
  },
  "UPP-06": {
    title: "Uppföljning före slutdatum",
    message: "Projektet ”{project}” har en uppföljning daterad den {followUp}, före slutdatumet den {completed}.",
    action: "Rätta datumen, eller gör uppföljningen när investeringen är klar.",
  },
  "UPP-07": {
    title: "Slutresultatet upprepar ansökan",
    message: "Projektet ”{project}” har ordagrant samma text som slutresultat och som beskrivning av åtgärden.",
    action: "Beskriv vad som har gjorts, inte vad som var planerat.",
  },
  "UPP-08": {
    title: "Utlovad uppföljning återstår",
    message:
      "I ansökan för projektet ”{project}” utlovades en uppföljning efter genomförandet ({method}). Inget resultat är redovisat ännu.",
    action: "Gör uppföljningen och redovisa resultatet.",
  },
} as const satisfies Record<string, MessageText>;
