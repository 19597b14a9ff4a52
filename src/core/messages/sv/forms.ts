import type { MessageText } from "../message-text";

export const forms = {
  "FRM-01": {
    title: "Rapportmallen är ombyggd",
    message:
      "Filen är en rapportmall från Medelkoll, men de dolda nycklar som säger vad varje svar gäller finns inte kvar. Uppgifterna är lästa efter sina rubriker.",
    action: "Kontrollera att rätt uppgifter är lästa. Fyll annars i rapportmallen som den skickades ut.",
  },
  "FRM-02": {
    title: "Rapportmallens märkningar säger olika",
    message:
      "Rapportmallen är märkt på flera ställen, och märkningarna är inte lika: {marks}. Det två av dem säger gäller.",
    action: "Kontrollera att rätt rapportmall är ifylld, och att inget blad är flyttat från en annan.",
  },
  "FRM-03": {
    title: "Rapportmall av en annan utgåva",
    message:
      "Rapportmallen är gjord efter ”{value}” men granskas efter ”{edition}”. Det som båda frågar efter är läst. Uppgifter som inte hör till utgåvan är inte lästa: {headings}.",
    action: "Granska den efter utgåvan som den skickades ut med, eller flytta svaren till en ny rapportmall.",
  },
  "FRM-04": {
    title: "En annan nämnds projekt i rapportmallen",
    message: "Rapportmallen hör till {recipient}, men projektet ”{project}” är beviljat till {namnd}.",
    action: "Ta bort projektet ur rapportmallen om det hör till en annan nämnd, eller rätta nämnden på raden.",
  },
  "FRM-05": {
    title: "Ingen svarar för redovisningen",
    message: "På rapportmallens första blad saknas uppgift om vem som svarar för redovisningen: {parts}.",
    action: "Fyll i namn, roll och datum på det första bladet.",
  },
  "FRM-06": {
    title: "Rapportmallens formler är överskrivna",
    message: "Formler som rapportmallen räknar med är ersatta i {cells}. Vad som står där läses inte.",
    action: "Du behöver inte göra något för summornas skull, men läget som rapportmallen visar stämmer inte.",
  },
  "FRM-07": {
    title: "Sammanslagna celler i rapportmallen",
    message: "Celler att fylla i är sammanslagna: {cells}. Bara den första cellen i varje har ett värde.",
    action: "Dela upp cellerna och fyll i varje rad och kolumn för sig.",
  },
  "FRM-08": {
    title: "Formler bland svaren",
    message: "I {cells} står formler i stället för svar. Deras sparade resultat är läst.",
    action: "Ersätt formlerna med värden om de hämtar tal från en annan fil; annars behöver du inte göra något.",
  },
  "FRM-09": {
    title: "Det som beslutet säger är ändrat",
    message:
      "I {cells} står något annat än det som stod där när rapportmallen skickades ut, enligt beslutet. Det gäller {field}.",
    action:
      "Skriv tillbaka det som beslutet säger. Är beslutet fel, kontakta avsändaren och skriv det under Övriga kommentarer.",
  },
  "FRM-10": {
    title: "Projekt saknas i rapportmallen",
    message:
      "Rapportmallen skickades ut med projekt som inte finns kvar i den: {projects}. De är inte redovisade, och summorna är ofullständiga.",
    action:
      "Lägg tillbaka dem, eller fyll i rapportmallen som den skickades ut. Är ett projekt avbrutet anges det under Status.",
  },
  "FRM-11": {
    title: "Samma projekt två gånger i rapportmallen",
    message:
      "Projektet ”{project}” står en gång till, med samma beviljade belopp som i {cell}. Räknas båda blir summorna för stora.",
    action: "Ta bort den ena om den är en kopia. Är det ett annat projekt, ge det ett eget namn.",
  },
  "FRM-12": {
    title: "Rapportmallens rubriker och nycklar säger olika",
    message:
      "Rubrikerna {headings} hör enligt rapportmallens dolda nycklar till andra svar. Svaren är lästa efter sina rubriker, men summorna är ofullständiga.",
    action: "Kontrollera att varje rubrik hör till rätt svar, och fyll annars i rapportmallen som den skickades ut.",
  },
} satisfies Record<string, MessageText>;
