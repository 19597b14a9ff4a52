import type { MessageText } from "../message-text";

/** Extensions and waivers in the register. */
export const exceptions = {
  "UND-01": {
    title: "Varken förlängning eller undantag",
    message: "”{value}” är varken en förlängning eller ett undantag. Raden gör därför inget.",
    action: "Skriv Förlängning eller Undantag.",
  },
  "UND-02": {
    title: "Uppgifter saknas om ett undantag",
    message: "Raden gör inget, eftersom den saknar {columns}.",
    action: "Fyll i det som saknas, eller ta bort raden.",
  },
  "UND-03": {
    title: "Undantag för okänd nämnd",
    message: "”{value}” är inte namnet på en enda nämnd. Raden gör därför inget.",
    action: "Skriv nämndens namn.",
  },
  "UND-04": {
    title: "Undantag från okänd regel",
    message: "”{value}” är varken en regel eller en punkt i anvisningarna. Raden gör därför inget.",
    action: "Skriv en kod eller ett nummer som finns på bladet Regler, till exempel FRI-01 eller 2.1, som text.",
  },
  "UND-05": {
    title: "Datumet går inte att läsa",
    message: "”{value}” är inget datum som går att läsa på ett enda sätt. Raden gör därför inget.",
    action: "Skriv datumet som åååå-mm-dd.",
  },
  "UND-06": {
    title: "Undantag för okänt projekt",
    message: "{namnd} svarar inte för något projekt med projekt-ID {id}. Raden gör därför inget.",
    action: "Rätta projekt-ID eller nämnd. Lämna projekt-ID tomt om beslutet gäller alla nämndens projekt.",
  },
  "UND-07": {
    title: "Regeln kan inte undantas",
    message:
      "Det går inte att göra undantag från {codes}: de regler som vaktar summorna, eller säger vad som inte har gått att läsa, gäller alltid.",
    action: "Be nämnden rätta uppgifterna. Räcker det inte, ange en annan regel.",
  },
  "UND-08": {
    title: "Undantaget har upphört",
    message: "Undantaget enligt {dnr} gällde till och med den {until}. Det gör inget längre.",
    action: "Förläng det med ett nytt beslut, eller ta bort raden.",
  },
  "UND-09": {
    title: "Beslutet är senare än avstämningsdagen",
    message: "Beslutet {dnr} är från den {decided}, efter avstämningsdagen den {asOf}. Det gör inget ännu.",
    action: "Kontrollera beslutsdatumet. Stämmer det behöver du inte göra något.",
  },
  "UND-10": {
    title: "Undantaget används inte",
    message: "Undantaget från {codes} enligt {dnr} används inte: reglerna har inte hittat något som det gäller.",
    action: "Kontrollera regel, nämnd och projekt. Behövs undantaget inte kan raden tas bort.",
  },
  "UND-11": {
    title: "Förlängningen används inte",
    message:
      "Förlängningen till den {until} enligt {dnr} flyttar ingen sista dag: de dagar som den gäller är senare, eller har flyttats av ett annat beslut.",
    action: "Kontrollera den nya sista dagen.",
  },
  "UND-12": {
    title: "Undantag utanför registret",
    message: "Bladet ”{sheet}” har en tabell med förlängningar eller undantag. De gäller bara om de står i registret.",
    action: "För in besluten i registret över beviljade projekt, om de gäller.",
  },
  "UND-13": {
    title: "Förlängning av något annat än rapporten",
    message:
      "En förlängning flyttar sista dagen för uppföljningsrapporten, och ”{value}” handlar inte om den. Raden gör därför inget.",
    action: "Lämna regeln tom, eller skriv Undantag om regeln inte ska gälla.",
  },
  "UND-14": {
    title: "Raden är överstruken",
    message: "Raden är överstruken och gör därför inget.",
    action: "Ta bort raden. Gäller beslutet, ta bort strecket.",
  },
} as const satisfies Record<string, MessageText>;
