import type { MessageText } from "../message-text";

export const datesAndStatus = {
  "DAT-01": {
    title: "Inte ett datum",
    message: "”{value}” är inte ett datum. Datumet är okänt.",
    action: "Skriv datumet som år-månad-dag, till exempel 2024-03-08.",
  },
  "DAT-02": {
    title: "Ungefärligt datum",
    message: "”{value}” är ett ungefärligt datum. Periodens sista dag, den {used}, används.",
    action: "Ange exakt datum, så blir fristen rätt.",
  },
  "DAT-03": {
    title: "Slutdatum före startdatum",
    message: "Projektet ”{project}” slutfördes den {completed} men startade den {start}.",
    action: "Rätta det datum som är fel.",
  },
  "DAT-04": {
    title: "Datum efter avstämningsdagen",
    message: "”{field}” för projektet ”{project}” är den {date}, vilket är efter avstämningsdagen den {asOf}.",
    action: "Rätta datumet. Är det en plan, skriv det som planerat slutdatum i stället.",
  },
  "DAT-05": {
    title: "Beslut före första möjliga år",
    message: "Projektet ”{project}” har beslutsdatumet den {date}, men medlen har bara funnits sedan {year}.",
    action: "Rätta datumet, eller ta bort projektet om det har beviljats andra medel.",
  },
  "DAT-06": {
    title: "Start före beslut",
    message: "Projektet ”{project}” startade den {start}, innan medlen beviljades den {decision}.",
    action: "Kontrollera datumen. Stämmer de, förklara varför projektet startade före beslutet.",
  },
  "DAT-07": {
    title: "Datumet kan läsas på flera sätt",
    message: "”{value}” kan läsas på flera sätt: {readings}. Datumet används inte.",
    action: "Skriv datumet som år-månad-dag, till exempel 2024-03-08.",
  },
  "STA-01": {
    title: "Status saknas",
    message: "Projektet ”{project}” saknar status.",
    action: "Ange ej påbörjat, pågår, genomfört, delvis genomfört eller avbrutet.",
  },
  "STA-02": {
    title: "Slutdatum saknas",
    message:
      "Projektet ”{project}” är helt eller delvis genomfört men saknar slutdatum. Fristen för uppföljningsrapporten går därför inte att räkna ut.",
    action: "Fyll i den dag då investeringen slutfördes.",
  },
  "STA-03": {
    title: "Status och uppgifter motsäger varandra",
    message: "Projektet ”{project}” har status ”{status}”, vilket inte stämmer med slutdatum eller utfall.",
    action: "Rätta status, slutdatum eller utfall.",
  },
  "STA-04": {
    title: "Avbrutet utan förklaring",
    message: "Projektet ”{project}” är avbrutet utan förklaring.",
    action: "Skriv varför projektet avbröts.",
  },
  "STA-05": {
    title: "Planerat slutdatum har passerat",
    message: "Projektet ”{project}” skulle ha varit klart den {planned} men är inte redovisat som klart.",
    action: "Ange ett nytt planerat slutdatum, eller ändra status om projektet är klart.",
  },
} as const satisfies Record<string, MessageText>;
