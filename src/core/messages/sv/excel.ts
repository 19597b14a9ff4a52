import type { MessageText } from "../message-text";

/** Writing the summary, and what Excel will not do. */
export const excel = {
  "SKR-01": {
    title: "Sammanställningen kunde inte skrivas",
    message: "Sammanställningen kunde inte skrivas ({code}). Det som fanns förut är oförändrat.",
    action:
      "Har du flera arbetsböcker öppna, klicka i en cell i den här. Försök sedan igen. Hjälper det inte, kopiera felrapporten under Om.",
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
    title: "Ändrat under tiden",
    message: "Sammanställningens blad ändrades av någon annan medan körningen pågick. Inget har skrivits.",
    action: "Kontrollera ändringen och skriv sammanställningen på nytt.",
  },
  "SKR-05": {
    title: "Kontrolläsningen stämmer inte",
    message:
      "När bladet ”{sheet}” lästes tillbaka stod något annat i {cell} än det som skrevs. Bladen är märkta OFULLSTÄNDIG.",
    action: "Välj Återställ föregående sammanställning, försök igen och rapportera felet om det upprepas.",
  },
  "SKR-06": {
    title: "Inget att återställa",
    message: "Det finns ingen tidigare sammanställning i arbetsboken att återställa.",
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
    action: "Välj Granska, Ta bort bladets skydd i Excel och försök igen.",
  },
  "EXC-03": {
    title: "Arbetsboken är skyddad",
    message: "Arbetsbokens struktur är skyddad, så det går inte att lägga till bladen för sammanställningen.",
    action: "Välj Granska, Skydda arbetsbok i Excel för att ta bort skyddet, och försök igen.",
  },
  "EXC-04": {
    title: "Arbetsboken är skrivskyddad",
    message: "Arbetsboken är öppnad skrivskyddad. Den går att granska, men sammanställningen kan inte skrivas i den.",
    action: "Välj Aktivera redigering, eller spara en egen kopia och öppna den.",
  },
  "EXC-05": {
    title: "För mycket på en gång",
    message: "Excel tog inte emot så mycket data på en gång.",
    action: "Försök igen. Hjälper det inte, öppna arbetsboken i Excel för datorn i stället för i webbläsaren.",
  },
  "EXC-06": {
    title: "Excel är för gammalt",
    message: "Den här versionen av Excel saknar {set}, som Medelkoll behöver.",
    action: "Uppdatera Excel, öppna arbetsboken i Excel på webben eller använd kommandoraden.",
  },
  "EXC-07": {
    title: "Bladet kunde inte läsas",
    message: "Excel lämnade inte ut cellerna på bladet ”{sheet}”. Inget på bladet är med i summorna.",
    action: "Ta bort tomma formaterade rader och kolumner långt ned och långt till höger, spara och försök igen.",
  },
  "EXC-08": {
    title: "Arbetsboken ligger inte framför",
    message:
      "Excel kan inte arbeta i arbetsboken nu. En annan arbetsbok eller ett diagram ligger framför, eller så har arbetsboken stängts.",
    action:
      "Klicka i en cell i arbetsboken och försök igen. Står det OFULLSTÄNDIG på sammanställningen kan du återställa den föregående.",
  },
  "EXC-09": {
    title: "Excel är upptaget",
    message: "Excel avbröt arbetet ({code}).",
    action: "Vänta en stund och försök igen.",
  },
  "EXC-10": {
    title: "Minnet räcker inte",
    message: "Excel har inte minne nog för det här.",
    action: "Stäng andra arbetsböcker och försök igen.",
  },
  "EXC-11": {
    title: "Ett filter eller en pivottabell är i vägen",
    message: "Bladet ”{sheet}” har ett filter, sammanfogade celler eller en pivottabell där sammanställningen ska stå.",
    action: "Ta bort filtret, sammanfogningen eller pivottabellen på bladet och försök igen.",
  },
  "EXC-12": {
    title: "Allt gick inte att läsa",
    message: "Excel visar inte {missing}.",
    action:
      "Granska på nytt. Står det kvar, spara arbetsboken och läs filen under Samla in eller från kommandoraden, där allt syns.",
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
      "Har du flera arbetsböcker öppna, klicka i en cell i den här. Försök sedan igen. Hjälper det inte, kopiera felrapporten under Om.",
  },
  "EXC-15": {
    title: "Dina val kunde inte sparas",
    message: "Excel kunde inte spara dina svar i arbetsboken. De gäller tills panelen stängs.",
    action: "Spara arbetsboken och försök igen.",
  },
  "EXC-16": {
    title: "Ingen kontakt med Excel",
    message: "Medelkoll får ingen kontakt med Excel.",
    action: "Stäng panelen och öppna den igen. Kontrollera nätverket, eftersom Microsofts skript hämtas därifrån.",
  },
  "EXC-17": {
    title: "Någon annan har svarat på samma sak",
    message: "Någon annan har under tiden svarat annorlunda i arbetsboken. Dina svar gäller nu i stället ({count} st).",
    action: "Stäm av med den andra, och ändra svaret under Frågor om det var fel.",
  },
  "EXC-18": {
    title: "Dina svar får inte plats",
    message: "Svaren tar {kilobytes} kB och Excel rymmer {most} kB i en arbetsbok. De gäller tills panelen stängs.",
    action: "Ta bort avgöranden som inte behövs under Samla in, eller samla in från en annan arbetsbok.",
  },
  "EXC-19": {
    title: "Anteckningar syns inte",
    message:
      "Den här versionen av Excel visar inte anteckningarna på cellerna. En anteckning som säger emot ett belopp saknas därför bland iakttagelserna.",
    action:
      "Spara arbetsboken och läs filen under Samla in eller från kommandoraden, där anteckningarna syns, om det finns några.",
  },
} as const satisfies Record<string, MessageText>;
