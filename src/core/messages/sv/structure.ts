import type { MessageText } from "../message-text";

export const structure = {
  "STR-01": {
    title: "Ingen rubrikrad",
    message: "Bladet ”{sheet}” har ingen rubrikrad som går att känna igen. Inget på bladet är läst.",
    action: "Sätt rubriker över kolumnerna, till exempel Projektnamn, Beviljat belopp, Utfall och Status.",
  },
  "STR-02": {
    title: "Okänd kolumn",
    message: "Kolumnen ”{heading}” gick inte att koppla till någon uppgift och läses inte.",
    action: "Byt rubrik om kolumnen hör till uppföljningen. Annars behöver du inte göra något.",
  },
  "STR-03": {
    title: "Två kolumner för samma uppgift",
    message: "{cells} betyder alla ”{field}”. Det går inte att veta vilken som gäller, så ingen av dem läses.",
    action: "Behåll en av dem och döp om eller ta bort de andra.",
  },
  "STR-04": {
    title: "Obligatorisk uppgift saknas",
    message: "Ingen kolumn eller etikett för ”{field}” hittades i filen.",
    action: "Lägg till uppgiften, eller rätta rubriken om den finns under ett annat namn.",
  },
  "STR-05": {
    title: "Rubrik som liknar en uppgift",
    message: "Rubriken ”{heading}” liknar ”{field}” men är inte densamma. Kolumnen läses inte.",
    action: "Rätta rubriken till ”{field}” om det är den som avses.",
  },
  "STR-06": {
    title: "Dolda rader eller kolumner",
    message: "{rows|dold rad eller kolumn|dolda rader eller kolumner} innehåller belopp. De är lästa och räknas med.",
    action: "Ta fram dem i Excel och kontrollera att de ska räknas med.",
  },
  "STR-07": {
    title: "Summan stämmer inte",
    message:
      "Den tryckta summan för ”{field}” är {printed}, men raderna summerar till {computed}. Raderna har använts.",
    action: "Kontrollera att ingen rad saknas och att summan räknar rätt rader.",
  },
  "STR-08": {
    title: "Samma fil två gånger",
    message: "”{file}” har exakt samma innehåll som ”{other}” och räknas inte en gång till.",
    action: "Ta bort den ena, eller kontrollera att rätt fil har skickats.",
  },
  "STR-09": {
    title: "Samma projekt i flera filer",
    message:
      "Samma projekt står i flera filer ({files}), och varje projekt räknas en gång. Där annat än beloppen skiljer sig gäller ”{used}”.",
    action: "Du behöver inte göra något om filerna hör ihop så.",
  },
  "STR-10": {
    title: "Ingen fil från nämnden",
    message: "{namnd} har beviljade projekt, men ingen fil därifrån är läst.",
    action: "Begär in uppföljningen från {namnd}, eller läs in filen om den har kommit.",
  },
  "STR-11": {
    title: "Skyddad fil",
    message: "”{file}” är skyddad eller krypterad och kan inte läsas.",
    action: "Be avsändaren om en kopia utan skydd.",
  },
  "STR-12": {
    title: "Formelfel",
    message: "Cellen innehåller formelfelet {value}. Värdet är okänt och räknas inte som noll.",
    action: "Rätta formeln eller skriv in värdet.",
  },
  "STR-13": {
    title: "Formel utan resultat",
    message: "Cellen har en formel men filen innehåller inte dess resultat. Värdet är okänt och räknas inte som noll.",
    action: "Öppna filen i Excel, låt den räkna om och spara.",
  },
  "STR-14": {
    title: "Rubriken kan betyda flera saker",
    message: "Rubriken ”{heading}” kan betyda {fields}. Kolumnen läses inte.",
    action: "Byt rubrik till den uppgift som avses.",
  },
  "STR-15": {
    title: "Belopp utan projekt",
    message: "Raden har belopp men inget projektnamn. Den räknas inte med.",
    action: "Skriv projektets namn på raden. Är det en summa, skriv ”Summa” först på raden.",
  },
  "STR-16": {
    title: "Kan vara en delsumma",
    message: "Raden ”{value}” har samma belopp som summan av andra rader. Den räknas inte med.",
    action: "Skriv ”Summa” framför om det är en summa. Är det ett eget projekt, fyll i dess övriga uppgifter.",
  },
  "STR-17": {
    title: "Läst som mellanrubrik",
    message: "Raden ”{value}” har bara text och har lästs som en mellanrubrik, inte som ett projekt.",
    action: "Fyll i radens belopp och status om den är ett projekt.",
  },
  "STR-18": {
    title: "Projekt under summaraden",
    message: "Projektet står under summaraden i {cell}. Det räknas med, men ingår inte i den tryckta summan.",
    action: "Flytta raden ovanför summan, eller ta bort den om den inte ska räknas med.",
  },
  "STR-19": {
    title: "Blad utan projekt",
    message: "Bladet ”{sheet}” har inga projekt och är inte läst.",
    action: "Du behöver inte göra något om bladet bara är vägledning.",
  },
  "STR-20": {
    title: "Avrundning i summan",
    message:
      "Den tryckta summan för ”{field}” är {printed} och raderna summerar till {computed}. Skillnaden ryms inom avrundning.",
    action: "Du behöver inte göra något.",
  },
  "STR-21": {
    title: "Flera värden vid samma etikett",
    message:
      "Flera värden står bredvid etiketten ”{field}”. Det går inte att veta vilket som gäller, så uppgiften läses inte.",
    action: "Låt bara ett värde stå till höger om etiketten.",
  },
  "STR-22": {
    title: "Kolumn saknas",
    message: "Filen saknar kolumn för {fields}. {count} projekt berörs.",
    action: "Lägg till det som saknas i arbetsboken.",
  },
  "STR-23": {
    title: "Rad som kanske inte ska räknas",
    message: "Raden är märkt ”{value}”. Det framgår inte om beloppen ska räknas, så de är inte med.",
    action:
      "Ta bort raden, eller ange status om den är ett projekt. Belopp som bara flyttas hör hemma i egna kolumner.",
  },
  "STR-24": {
    title: "En rubrik kan betyda flera uppgifter",
    message: "Rubriken ”{heading}” kan betyda {fields}. Kolumnen läses inte.",
    action: "Byt rubrik till den uppgift som avses.",
  },
  "STR-25": {
    title: "Projekt på ett dolt blad",
    message:
      "Bladet ”{sheet}” är dolt och har {projects} projekt som inte står på något synligt blad. De är medräknade, men summorna är ofullständiga.",
    action: "Visa bladet om projekten ska räknas med. Ta annars bort det.",
  },
  "STR-26": {
    title: "Tabell i en blankett",
    message:
      "Tabellen står i blanketten för ”{project}” och har lästs som en del av det projektet, inte som egna projekt.",
    action: "Lägg tabellen på ett eget blad om raderna är egna projekt.",
  },
  "STR-27": {
    title: "Överstruken rad",
    message: "”{value}” är överstruket. Det framgår inte om beloppen ska räknas, så de är inte med.",
    action: "Ta bort raden, eller överstrykningen om projektet ska räknas med.",
  },
  "STR-28": {
    title: "Filerna har olika belopp",
    message:
      "”{project}” står i flera filer med olika ”{field}”: {amount} här och {otherAmount} i ”{other}” ({cell}). Det framgår inte vilken version som gäller, så beloppet räknas inte. Olika belopp har: {projects}.",
    action: "Ta reda på vilken fil som gäller och välj den, eller läs bara in den.",
  },
  "STR-29": {
    title: "Projekt saknas i en annan fil",
    message: "{projects} står här men inte i ”{used}” från samma nämnd. De räknas, men summorna är ofullständiga.",
    action:
      "Fråga nämnden om projekten är med. Ange vilken fil som gäller, eller att filerna är delar av samma redovisning.",
  },
  "STR-30": {
    title: "Projekt står bara i en fil som inte gäller",
    message: "{projects} står här men inte i ”{used}”, som du har valt. De räknas inte.",
    action: "Välj den andra filen om projekten ska räknas.",
  },
  "STR-31": {
    title: "Filerna gäller olika år",
    message: "{projects} har belopp för {years} här, ett annat år än i ”{used}”. Summorna är ofullständiga.",
    action: "Ange att filerna är delar av samma redovisning, eller vilken som gäller.",
  },
  "STR-32": {
    title: "Filen är inte en redovisning",
    message:
      "”{file}” är angiven som register, kontrollsummor eller tidigare sammanställning. Den räknas inte som en redovisning.",
    action: "Inget behöver göras.",
  },
  "STR-33": {
    title: "Kan vara en del av projektet ovanför",
    message:
      "Raden ”{value}” kan ingå i ”{project}”: raderna under projektet saknar beviljat belopp och har tillsammans samma belopp som det. Den räknas inte med.",
    action: "Skriv ”varav” framför om raden ingår i projektet. Är den ett eget projekt, fyll i dess beviljade belopp.",
  },
  "STR-34": {
    title: "Delarna ger ett annat belopp",
    message:
      "Projektet ”{project}” har {printed} i ”{field}”, men raderna under det ger tillsammans {computed}. Det framgår inte vilket som gäller, så summan är ofullständig.",
    action: "Rätta projektets rad eller raderna under den.",
  },
  "STR-35": {
    title: "Rad som listan inte räknar med",
    message: "”{value}” räknas inte: listans egen summa i {cell} räknar inte heller med raden.",
    action: "Inget behöver göras. Ta bort märkningen och rätta summan om raden är ett projekt.",
  },
  "STR-36": {
    title: "Underlag till en lista",
    message:
      "Bladet ”{sheet}” är underlag: listan på bladet ”{list}” räknar ihop belopp därifrån. Raderna är inga egna projekt.",
    action: "Inget behöver göras.",
  },
  "STR-37": {
    title: "Exempel",
    message: "”{value}” är mallens exempel och räknas inte: listan har inga andra projekt.",
    action: "Inget behöver göras. Ändra namnet om raden är ett projekt.",
  },
  "STR-38": {
    title: "Samma belopp på flera rader",
    message:
      "”{field}” är {value} på alla rader för ”{project}”, och så är det för alla projekt i listan. Beloppet räknas en gång.",
    action: "Inget behöver göras. Skriv beloppet på en av projektets rader så syns det att det är ett.",
  },
  "STR-39": {
    title: "Oklart om samma belopp ska räknas flera gånger",
    message:
      "”{field}” är {value} på alla rader för ”{project}”. Det framgår inte om det är ett och samma belopp. Det räknas en gång, men summan är ofullständig.",
    action: "Skriv beloppet på bara en av projektets rader, eller lägg till en summa.",
  },
  "STR-50": {
    title: "Andra medel räknas inte",
    message:
      "Raderna under ”{value}” gäller andra medel och räknas inte: {rows|rad|rader}, beviljat {granted}, utfall {spent}.",
    action: "Ändra ”{value}” i arbetsboken om raderna hör till de här medlen.",
  },
  "STR-51": {
    title: "Oklart vilka medel raderna gäller",
    message:
      "Det framgår inte om ”{value}” är de här medlen eller andra. {rows|rad|rader} räknas inte: beviljat {granted}, utfall {spent}.",
    action: "Svara på frågan om ”{value}”, eller skriv vilka medel raderna gäller.",
  },
  "STR-55": {
    title: "Kolumner med andra medel räknas inte",
    message: "{aside} gäller andra medel och räknas inte. I stället räknas {counts}.",
    action: "Ändra rubrikerna i arbetsboken om beloppen hör till de här medlen.",
  },
  "STR-56": {
    title: "Andra medel ingår i beloppet",
    message:
      "”{heading}” gäller andra medel som ingår i {whole}. Hur stor del av ”{field}” som är de här medlen står inte, så summan är ofullständig.",
    action: "Lägg till en kolumn med den del som är de här medlen, eller ta bort de andra medlen ur beloppet.",
  },
  "STR-57": {
    title: "Bladet är ersatt",
    message: "Bladet ”{sheet}” räknas inte: det är ersatt av ”{used}”.",
    action: "Du behöver inte göra något om det stämmer. Ta annars bort orden om att bladet är ersatt.",
  },
  "STR-58": {
    title: "Blad med summor",
    message: "Bladet ”{sheet}” är summan av {parts}. Beloppen räknas en gång.",
    action: "Du behöver inte göra något.",
  },
  "STR-59": {
    title: "Projekt står bara på ett blad som inte räknas",
    message: "{projects} står på bladet ”{sheet}” men inte på ”{used}”, som gäller i stället. De räknas inte.",
    action: "Skriv in projekten på ”{used}” om de ska räknas, eller ta bort dem.",
  },
  "STR-40": {
    title: "Projekt eller belopp utanför listan",
    message: "”{value}” talar om projekt eller belopp som inte står i listan. Summorna är ofullständiga.",
    action: "Lägg till dem i listan med sina belopp. Är de redan med, ta bort eller ändra texten.",
  },
  "STR-60": {
    title: "Belopp som inte är lästa",
    message: "Rad {rows} (”{value}”) har belopp som varken hör till listan eller blanketten. De räknas inte med.",
    action: "Flytta raderna in i listan, eller under egna rubriker, om de är projekt. Ta annars bort dem.",
  },
  "STR-61": {
    title: "Rader som inte är lästa",
    message: "Rad {rows} (”{value}”) har tal som inte hör till listan eller blanketten. De är inte lästa.",
    action: "Du behöver inte göra något om raderna inte är projekt.",
  },
  "STR-41": {
    title: "Senare period",
    message:
      "”{used}” gäller {usedPeriod} och ”{other}” gäller {otherPeriod}. Utfallet har bara ökat, så de senare beloppen har använts.",
    action: "Du behöver inte göra något om utfallet är ackumulerat. Ange annars vad som gäller.",
  },
  "STR-42": {
    title: "Kolumnerna kan läsas på flera sätt",
    message:
      "Det framgår inte hur {cells} blir ”{field}”, så ingen av dem läses. Möjliga svar, med summan i arkets egna tal: {choices}.",
    action: "Svara på frågan, eller behåll bara de kolumner som ska räknas ihop.",
  },
  "STR-43": {
    title: "Kolumnerna går inte ihop",
    message:
      "Kolumnen med hela beloppet för ”{field}” har {printed}, men kolumnerna som den ska vara summan av ger {computed}.",
    action: "Rätta den som är fel, eller lägg till en kolumn för det som fattas.",
  },
  "STR-44": {
    title: "Ord i rubriken är lagda åt sidan",
    message:
      "Rubriken ”{heading}” har lästs som ”{field}”: ingen annan kolumn kan vara det. Orden ”{words}” har inte påverkat läsningen.",
    action: "Kontrollera att kolumnen är den som avses.",
  },
  "STR-67": {
    title: "Kolumnen är läst som projektets namn",
    message:
      "Ingen rubrik säger vad projekten heter. ”{heading}” har lästs som deras namn: varje rad har egna ord där.",
    action: "Kontrollera att det stämmer. Rubriken Projektnamn läses utan förklaring.",
  },
  "STR-71": {
    title: "Dolda kolumner från ett annat år",
    message:
      "De dolda kolumnerna {headings} har belopp som listan inte räknar med i det som är kvar. Det framgår inte om de ska räknas med, så summorna är ofullständiga.",
    action: "Ta fram kolumnerna i Excel. Ta bort dem som inte ska räknas med.",
  },
  "STR-69": {
    title: "Utfallet är summan av flera perioder",
    message:
      "Bladen {sheets} har var sin periods eget utfall. Utfallen har lagts ihop, och det beviljade räknas en gång.",
    action: "Kontrollera att det stämmer.",
  },
  "STR-70": {
    title: "Utfallet gäller bara en del av året",
    message: "Utfallet på {sheets} gäller bara {periods}. Vad som har använts dessförinnan framgår inte.",
    action: "Ange utfallet från projektets start, eller ta med de tidigare perioderna.",
  },
  "STR-68": {
    title: "Listan gäller ett tidigare år",
    message: "Listan under ”{title}” gäller enligt sin rubrik ett tidigare år. Dess {count} projekt räknas inte med.",
    action: "Kontrollera att det stämmer. Ändra rubriken om projekten ska räknas med.",
  },
  "STR-66": {
    title: "Nytt beslut om ett projekt i listan",
    message:
      "”{value}” är ett nytt beslut om ”{project}”. Det framgår inte om det ersätter det första eller läggs till, så raden räknas inte.",
    action: "Ta bort den rad som inte gäller, eller skriv ”tilläggsbeslut” om beloppen ska läggas ihop.",
  },
  "STR-65": {
    title: "Dolda rader som summan inte räknar med",
    message:
      "{rows|dold rad|dolda rader} med projekt räknas med här, men listans egen summa i {cell} räknar bara de rader som syns. Det framgår inte om de ska räknas, så summorna är ofullständiga.",
    action: "Ta fram raderna i Excel. Ta bort dem som inte ska räknas, eller rätta summan.",
  },
  "STR-72": {
    title: "Utfallet kan gälla bara gruppens tid",
    message:
      "”{heading}” står i samma grupp som {part}, som bara är en del av hela beloppet i {whole}. Vad som har använts av hela beloppet framgår inte, så summan är ofullständig.",
    action:
      "Lägg till en kolumn med hela utfallet. Är ”{heading}” redan allt som har använts: svara på frågan, eller skriv ”sedan start” i rubriken.",
  },
  "STR-64": {
    title: "Utfallet är räknat ur det som är kvar",
    message: "Ingen kolumn har ”{field}”. Det är räknat som beviljat belopp minus ”{left}”.",
    action: "Kontrollera att det stämmer, eller lägg till en kolumn med utfallet.",
  },
  "STR-63": {
    title: "Utfallet kan gälla bara en del av tiden",
    message:
      "”{left}” är räknad som {part} minus ”{heading}”, så utfallet verkar gälla samma tid. Vad som har använts av hela beloppet i {whole} framgår inte, så summan är ofullständig.",
    action:
      "Lägg till en kolumn med hela utfallet. Är ”{heading}” redan allt som har använts: svara på frågan, eller skriv ”sedan start” i rubriken.",
  },
  "STR-62": {
    title: "Rubriker lästa efter beloppen",
    message:
      "”{granted}” har lästs som det beviljade och ”{spent}” som utfallet: på varje rad är ”{left}” det första minus det andra.",
    action: "Kontrollera att det stämmer. Rubrikerna Projektnamn, Beviljat belopp och Utfall läses utan förklaring.",
  },
  "STR-45": {
    title: "Flera kolumner för samma belopp",
    message:
      "”{field}” är läst ur {counts}. Beloppen i {aside} ingår redan där eller ersätts av det, och räknas inte till.",
    action: "Kontrollera att rätt kolumn är läst.",
  },
  "STR-52": {
    title: "Inga projekt att redovisa",
    message: "Nämnden svarar att den inte har några projekt: ”{value}”. Filen räknas som läst.",
    action: "Du behöver inte göra något om nämnden inte har beviljats några medel.",
  },
  "STR-53": {
    title: "Inget är ifyllt",
    message: "”{file}” är tom eller har bara rubriker. Inget projekt är ifyllt.",
    action: "Be nämnden fylla i filen, eller svara att den inte har några projekt.",
  },
  "STR-54": {
    title: "Rubrikraden gick inte att tolka",
    message: "Inget på bladet ”{sheet}” är läst. Rad {row} liknar mest en rubrikrad, men {unknown} känns inte igen.",
    action: "Byt rubriker, till exempel till Projektnamn, Beviljat belopp, Utfall och Status.",
  },
  "STR-46": {
    title: "Projekt står bara i en av filerna",
    message: "{projects} står här men inte i ”{used}”, som kompletterar den här filen. De räknas.",
    action: "Du behöver inte göra något om projekten fortfarande är med. Ange annars vilken fil som gäller.",
  },
  "STR-47": {
    title: "Kolumnen är läst efter uträkningen",
    message: "”{heading}” har lästs som ”{field}”: i varje rad går beloppen ihop med {left}.",
    action: "Kontrollera att det stämmer. Skriv gärna en rubrik som säger vad kolumnen är.",
  },
} as const satisfies Record<string, MessageText>;
