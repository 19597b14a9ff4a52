import type { MessageText } from "../message-text";

export const datesAndStatus = {
  "DAT-01": {
    title: "Inte ett datum",
    message: "”{value}” är inte ett datum. Datumet är okänt.",
    action: "Skriv datumet som år-månad-dag, till exempel 2024-03-08.",
  },
  "DAT-02": {
    title: "Ungefärligt datum",
    message: "”{value}” är ett ungefärligt datum. Periodens sista dag, {used}, har använts.",
    action: "Ange dagen, så blir tidsfristen rätt.",
  },
  "DAT-03": {
    title: "Slut före start",
    message: "Projektet ”{project}” är slutfört {completed} men startade {start}.",
    action: "Rätta det datum som är fel.",
  },
  "DAT-04": {
    title: "Datum efter avstämningsdagen",
    message: "Projektet ”{project}” har {date} som ”{field}”, vilket är efter avstämningsdagen {asOf}.",
    action: "Rätta datumet. Är det en plan, skriv det som planerat slut i stället.",
  },
  "DAT-05": {
    title: "Beslut före första möjliga år",
    message: "Projektet ”{project}” har beslutsdatumet {date}, men medlen finns först sedan {year}.",
    action: "Rätta datumet, eller ta bort projektet om det har beviljats andra medel.",
  },
  "DAT-06": {
    title: "Start före beslut",
    message: "Projektet ”{project}” startade {start}, innan medlen beviljades {decision}.",
    action: "Kontrollera datumen och förklara om starten var tidigare än beslutet.",
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
    message: "Projektet ”{project}” är genomfört men saknar slutdatum, så fristen för rapporten kan inte räknas.",
    action: "Fyll i den dag då investeringen slutfördes.",
  },
  "STA-03": {
    title: "Status och uppgifter motsäger varandra",
    message: "Projektet ”{project}” har status ”{status}”, men slutdatum eller utfall säger något annat.",
    action: "Rätta status, slutdatum eller utfall.",
  },
  "STA-04": {
    title: "Avbrutet utan förklaring",
    message: "Projektet ”{project}” är avbrutet utan förklaring.",
    action: "Skriv varför projektet avbröts.",
  },
  "STA-05": {
    title: "Planerat slut har passerat",
    message: "Projektet ”{project}” skulle ha varit klart {planned} men är inte klart.",
    action: "Ange ny tidplan, eller ändra status om projektet är klart.",
  },
} as const satisfies Record<string, MessageText>;
