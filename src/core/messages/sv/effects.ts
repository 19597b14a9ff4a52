import type { MessageText } from "../message-text";

export const effects = {
  "EFF-01": {
    title: "Effekten är inte redovisad",
    message: "Det är inte redovisat vilken effekt projektet ”{project}” har haft.",
    action: "Beskriv vad uppföljningen visade.",
  },
  "EFF-02": {
    title: "För tidigt att bedöma",
    message:
      "Effekten av projektet ”{project}” mättes {months|månad|månader} efter slutdatumet. Det är för tidigt för att bedöma den.",
    action: "Mät igen senare om det går.",
  },
  "EFF-03": {
    title: "Värdet gäller hela området",
    message: "Projektet ”{project}” har ett värde som gäller hela området. Det visar inte projektets effekt.",
    action: "Du behöver inte göra något. Värdet visas med den upplysningen.",
  },
  "EFF-04": {
    title: "Ingen mätning det året",
    message: "För projektet ”{project}” anges ett värde från mätningen {year}, men ingen mätning gjordes det året.",
    action: "Rätta årtalet eller källan.",
  },
  "EFF-05": {
    title: "Före och efter går inte att jämföra",
    message: "Projektet ”{project}” har värden före och efter med olika källa eller enhet.",
    action: "Ange båda värdena från samma källa och i samma enhet.",
  },
  "EFF-06": {
    title: "Andra insatser på platsen är inte angivna",
    message: "För projektet ”{project}” anges en effekt men inte vilka andra insatser som pågick på platsen.",
    action: "Ange andra insatser, eller att inga är kända.",
  },
} as const satisfies Record<string, MessageText>;
