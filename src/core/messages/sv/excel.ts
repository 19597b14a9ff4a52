import type { MessageText } from "../message-text";

/** Writing the summary, and what Excel will not do. */
export const excel = {
  "SKR-01": {
    title: "Sammanställningen kunde inte skrivas",
    message: "Sammanställningen kunde inte skrivas ({code}). Det som fanns förut är oförändrat.",
    action:
      "Har du flera arbetsböcker öppna, klicka i en cell i den här. Försök sedan igen. Hjälper det inte, kopiera felrapporten under Om och skicka den till it-avdelningen.",
  },
  "SKR-02": {
    title: "Skrivningen avbröts",
    message: "Skrivningen avbröts vid steg {step} av {steps}. Sammanställningens blad är märkta OFULLSTÄNDIG.",
    action: "Välj Återställ föregående sammanställning, eller skriv sammanställningen på nytt.",
  },
  "SKR-03": {
    title: "Något står i vägen",
    message:
      "Det står text eller tal i {cell} på bladet ”{sheet}”, där den nya sammanställningen behöver plats. Inget har skrivits.",
    action: "Flytta eller ta bort innehållet och försök igen.",
  },
  "SKR-04": {
    title: "Någon annan har ändrat sammanställningen",
    message: "Någon annan ändrade sammanställningens blad medan den skrevs. Inget har skrivits över.",
    action: "Kontrollera ändringen och skriv sammanställningen på nytt.",
  },
  "SKR-05": {
    title: "Det som skrevs stämmer inte",
    message:
      "När bladet ”{sheet}” lästes tillbaka stod något annat i {cell} än det som skrevs. Bladen är märkta OFULLSTÄNDIG.",
    action:
      "Välj Återställ föregående sammanställning och försök igen. Händer det på nytt, kopiera felrapporten under Om och skicka den till it-avdelningen.",
  },
  "SKR-06": {
    title: "Inget att återställa",
    message: "Det finns ingen tidigare sammanställning i arbetsboken att återställa.",
    action: "Du behöver inte göra något.",
  },
  "SKR-07": {
    title: "Ett eget diagram är i vägen",
    message:
      "På bladet ”{sheet}” finns ett diagram som Medelkoll inte har ritat. Bladet skulle ha tagits bort, och diagrammet med det. Inget har ändrats.",
    action: "Flytta diagrammet till ett annat blad, eller ta bort det, och försök igen.",
  },
  "SKR-08": {
    title: "Sammanställningen saknar diagram",
    message: "Sammanställningen är skriven, men Excel kunde inte rita dess diagram. Alla tal finns i tabellerna.",
    action: "Du behöver inte göra något.",
  },
  "EXC-01": {
    title: "En cell redigeras",
    message: "Excel väntar på att du blir klar med en cell. Inget har lästs eller skrivits.",
    action: "Avsluta cellredigeringen med Enter eller Esc och välj Försök igen.",
  },
  "EXC-02": {
    title: "Bladet är skyddat",
    message: "Bladet ”{sheet}” är skyddat och kan inte ändras. Medelkoll låser aldrig upp åt dig.",
    action: "Välj fliken Granska i Excel och sedan Ta bort bladets skydd. Försök sedan igen.",
  },
  "EXC-03": {
    title: "Arbetsboken är skyddad",
    message: "Arbetsbokens struktur är skyddad, så det går inte att lägga till bladen för sammanställningen.",
    action: "Välj fliken Granska i Excel och sedan Skydda arbetsbok, så tas skyddet bort. Försök sedan igen.",
  },
  "EXC-04": {
    title: "Arbetsboken är skrivskyddad",
    message: "Arbetsboken är öppnad skrivskyddad. Den går att granska, men sammanställningen kan inte skrivas i den.",
    action: "Välj Aktivera redigering, eller spara en egen kopia och öppna den.",
  },
  "EXC-05": {
    title: "För mycket på en gång",
    message: "Excel tog inte emot så mycket data på en gång.",
    action:
      "Försök igen. Hjälper det inte, öppna arbetsboken i Excel-programmet på datorn i stället för i webbläsaren.",
  },
  "EXC-06": {
    title: "Excel är för gammalt",
    message: "Den här versionen av Excel saknar {set}, som Medelkoll behöver.",
    action: "Uppdatera Excel, eller öppna arbetsboken i Excel på webben.",
  },
  "EXC-07": {
    title: "Bladet kunde inte läsas",
    message: "Medelkoll kunde inte hämta cellerna på bladet ”{sheet}” från Excel. Inget på bladet räknas med.",
    action: "Ta bort tomma formaterade rader och kolumner långt ned och långt till höger, spara och försök igen.",
  },
  "EXC-08": {
    title: "Arbetsboken ligger inte framför",
    message:
      "Excel kan inte arbeta i arbetsboken nu. En annan arbetsbok eller ett diagram ligger framför, eller så har arbetsboken stängts.",
    action:
      "Klicka i en cell i arbetsboken och försök igen. Är sammanställningens blad märkta OFULLSTÄNDIG kan du välja Återställ föregående sammanställning.",
  },
  "EXC-09": {
    title: "Excel är upptaget",
    message: "Excel avbröt arbetet ({code}).",
    action: "Vänta en stund och försök igen.",
  },
  "EXC-10": {
    title: "Minnet räcker inte",
    message: "Excel har för lite ledigt minne för att läsa eller skriva så mycket.",
    action: "Stäng andra arbetsböcker och försök igen.",
  },
  "EXC-11": {
    title: "Ett filter eller en pivottabell är i vägen",
    message: "Bladet ”{sheet}” har ett filter, sammanfogade celler eller en pivottabell där sammanställningen ska stå.",
    action: "Ta bort filtret, sammanfogningen eller pivottabellen på bladet och försök igen.",
  },
  "EXC-12": {
    title: "Allt gick inte att läsa",
    message: "Medelkoll kan inte se {missing} i Excel.",
    action: "Granska på nytt. Står det kvar, spara arbetsboken och läs filen under Flera nämnder, där allt syns.",
  },
  "EXC-13": {
    title: "Cellen kan inte visas",
    message: "Det går inte att visa {cell} på bladet ”{sheet}”. Cellen finns inte längre, eller så är bladet dolt.",
    action: "Ta fram bladet om det är dolt, eller granska arbetsboken på nytt.",
  },
  "EXC-14": {
    title: "Excel svarade med ett fel",
    message: "Excel svarade med felet {code}. Inget mer har ändrats.",
    action:
      "Har du flera arbetsböcker öppna, klicka i en cell i den här. Försök sedan igen. Hjälper det inte, kopiera felrapporten under Om och skicka den till it-avdelningen.",
  },
  "EXC-15": {
    title: "Dina val kunde inte sparas",
    message: "Excel kunde inte spara dina svar i arbetsboken. De gäller tills panelen stängs.",
    action: "Spara arbetsboken och försök igen.",
  },
  "EXC-16": {
    title: "Ingen kontakt med Excel",
    message: "Medelkoll får ingen kontakt med Excel.",
    action:
      "Stäng panelen och öppna den igen. Hjälper det inte, kontrollera att datorn har nätverk. Medelkoll behöver ett skript som hämtas från Microsoft.",
  },
  "EXC-17": {
    title: "Någon annan har svarat på samma sak",
    message:
      "Någon annan har under tiden svarat annorlunda i arbetsboken. Dina svar gäller nu i stället: {count|svar|svar}.",
    action: "Kom överens med den som svarade, och ändra svaret under Frågor om det var fel.",
  },
  "EXC-18": {
    title: "Dina svar får inte plats",
    message:
      "Svaren tar {kilobytes}\u00a0kB och Excel rymmer {most}\u00a0kB i en arbetsbok. De gäller tills panelen stängs.",
    action: "Ta bort avgöranden som inte behövs under Flera nämnder, eller läs filerna från en annan arbetsbok.",
  },
  "EXC-19": {
    title: "Anteckningar syns inte",
    message:
      "Den här versionen av Excel visar inte anteckningarna på cellerna. En anteckning som säger emot ett belopp saknas därför bland iakttagelserna.",
    action: "Spara arbetsboken och läs filen under Flera nämnder, där anteckningarna syns om det finns några.",
  },
  "EXC-20": {
    title: "Egna anvisningar kan inte läsas",
    message:
      "De egna anvisningar som arbetsboken är inställd på kan inte läsas av den här versionen av Medelkoll. Inget är granskat efter andra anvisningar i stället.",
    action: "Öppna Regler och läs in arbetsboken med anvisningarna på nytt, eller sluta använda dem.",
  },
  "EXC-21": {
    title: "Anvisningarna får inte plats",
    message:
      "Anvisningarna tar {kilobytes}\u00a0kB och en arbetsbok har plats för {most}\u00a0kB egna anvisningar. De används inte.",
    action:
      "Låt anvisningarna bygga på en annan utgåva, så att de bara innehåller det som skiljer. Annars kan kommandot medelkoll check granska efter dem med --edition.",
  },
} as const satisfies Record<string, MessageText>;
