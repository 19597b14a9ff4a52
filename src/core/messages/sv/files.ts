import type { MessageText } from "../message-text";

export const files = {
  "FIL-01": {
    title: "Lösenordsskyddad fil",
    message: "”{file}” är lösenordsskyddad och kan inte läsas. Inget ur filen räknas med.",
    action: "Be avsändaren om en kopia utan lösenord.",
  },
  "FIL-02": {
    title: "Skadad fil",
    message: "”{file}” är skadad och kan inte läsas (felet finns i {part}). Inget ur filen räknas med.",
    action: "Öppna filen i Excel och spara en ny kopia, eller be avsändaren om en.",
  },
  "FIL-03": {
    title: "Filen är inte en Excelarbetsbok",
    message: "”{file}” är inte en Excelarbetsbok utan {type}. Den är inte läst.",
    action: "Be om uppgifterna som en .xlsx-fil.",
  },
  "FIL-04": {
    title: "För stor fil",
    message: "”{file}” är större än {megabytes}\u00a0MB när den packas upp och läses därför inte.",
    action: "Ta bort bilder och tomma rader långt ned i bladen, spara och försök igen.",
  },
  "FIL-05": {
    title: "Filen innehåller något otillåtet",
    message:
      "”{file}” innehåller en dokumenttypsdeklaration, något som Excel aldrig skriver. Den läses inte av säkerhetsskäl.",
    action: "Öppna filen i Excel, spara en ny kopia och kontrollera var filen kommer ifrån.",
  },
  "FIL-06": {
    title: "Samma del två gånger",
    message:
      "”{file}” innehåller delen ”{part}” två gånger. Det går inte att veta vilken som gäller, så filen läses inte.",
    action: "Öppna filen i Excel och spara en ny kopia.",
  },
  "FIL-07": {
    title: "Filformatet kan inte läsas",
    message: "”{file}” är {type}. Den är inte läst.",
    action: "Öppna filen i Excel och spara den som .xlsx.",
  },
  "FIL-08": {
    title: "Tom fil",
    message: "”{file}” har inget innehåll ({bytes}\u00a0byte).",
    action: "Kontrollera att filen har synkroniserats färdigt och försök igen.",
  },
  "FIL-09": {
    title: "Makron i filen",
    message: "”{file}” innehåller makron. De körs inte och följer inte med till sammanställningen.",
    action: "Du behöver inte göra något.",
  },
  "FIL-10": {
    title: "Värde från en annan fil",
    message: "Cellen hämtar sitt värde från en annan fil. Det senast sparade värdet, ”{value}”, används.",
    action: "Kontrollera att värdet är aktuellt.",
  },
  "FIL-11": {
    title: "Tillfällig fil",
    message:
      "”{file}” är en tillfällig fil som Excel skapar medan arbetsboken är öppen. Den innehåller inga uppgifter.",
    action: "Stäng arbetsboken i Excel om den egentliga filen saknas bland de lästa.",
  },
  "FIL-12": {
    title: "Filen läses inte",
    message: "”{file}” läses inte: {reason} (högst {most} läses).",
    action: "Dela upp filen, eller ta bort det som inte hör till redovisningen.",
  },
  "FIL-13": {
    title: "Alla iakttagelser visas inte",
    message: "”{file}” har {count|iakttagelse|iakttagelser} till som inte visas.",
    action: "Rätta de iakttagelser som visas och läs filen igen.",
  },
  "FIL-14": {
    title: "Filen kan inte öppnas",
    message: "”{file}” är inte läst: {reason}.",
    action: "Kontrollera att filen finns kvar och att du har behörighet att öppna den. Försök sedan igen.",
  },
  "FIL-15": {
    title: "För lång text i en cell",
    message:
      "Texten i {cell} är längre än de {most} tecken som en cell kan ha. Bladet är inte läst, och inget ur det räknas med.",
    action: "Korta texten i cellen, spara i Excel och läs filen igen.",
  },
} as const satisfies Record<string, MessageText>;
