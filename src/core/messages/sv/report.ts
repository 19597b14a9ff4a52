import type { MessageText } from "../message-text";

export const report = {
  "UPP-01": {
    title: "Slutresultat saknas",
    message: "Projektet ”{project}” är genomfört men saknar beskrivning av slutresultatet.",
    action: "Beskriv vad som har gjorts.",
  },
  "UPP-02": {
    title: "Slutresultatet säger för lite",
    message: "Projektet ”{project}” har slutresultatet ”{value}”, vilket inte beskriver vad som har gjorts.",
    action: "Beskriv vad som är gjort, var och i vilken omfattning.",
  },
  "UPP-03": {
    title: "Genomförandet är inte redovisat",
    message: "Projektet ”{project}” anger inte om genomförandet avvek från planen.",
    action: "Svara ja eller nej.",
  },
  "UPP-04": {
    title: "Avvikelsen är inte beskriven",
    message: "Projektet ”{project}” anger att genomförandet avvek men beskriver inte hur.",
    action: "Beskriv avvikelsen.",
  },
  "UPP-05": {
    title: "Utlovad uppföljning saknas",
    message:
      "Projektet ”{project}” utlovade en uppföljning efter genomförandet ({method}). Tiden har gått ut och inget resultat är redovisat.",
    action: "Redovisa resultatet, eller förklara varför uppföljningen inte har gjorts.",
  },
  "UPP-06": {
    title: "Uppföljning före slutförandet",
    message: "Projektet ”{project}” har uppföljningen daterad {followUp}, före slutförandet {completed}.",
    action: "Rätta datumen, eller gör uppföljningen när investeringen är klar.",
  },
  "UPP-07": {
    title: "Slutresultatet är ansökans text",
    message: "Projektet ”{project}” har ordagrant samma text som slutresultat och som beskrivning av åtgärden.",
    action: "Beskriv vad som blev av, inte vad som var planerat.",
  },
  "UPP-08": {
    title: "Utlovad uppföljning återstår",
    message:
      "Projektet ”{project}” utlovade en uppföljning efter genomförandet ({method}). Inget resultat är redovisat ännu.",
    action: "Gör uppföljningen och redovisa resultatet.",
  },
} as const satisfies Record<string, MessageText>;
