import type { MessageText } from "../message-text";

export const structure = {
  "STR-01": {
    title: "Ingen rubrikrad",
    message: "Bladet ”{sheet}” har ingen rubrikrad som går att känna igen. Inget på bladet är läst.",
    action: "Skriv rubriker över kolumnerna, till exempel Projektnamn, Beviljat belopp, Utfall och Status.",
  },
  "STR-02": {
    title: "Okänd kolumn",
    message: "Kolumnen ”{heading}” gick inte att koppla till någon uppgift och läses inte.",
    action: "Byt rubrik om kolumnen hör till uppföljningen. Annars behöver du inte göra något.",
  },
  "STR-03": {
    title: "Flera kolumner för samma uppgift",
    message:
      "Rubrikerna i {cells} betyder samma sak: ”{field}”. Det går inte att veta vilken som gäller, så ingen av kolumnerna läses.",
    action: "Behåll en av dem och döp om eller ta bort de andra.",
  },
  "STR-04": {
    title: "En uppgift som krävs saknas i filen",
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
    message: "{rows|dold rad eller kolumn|dolda rader eller kolumner} innehåller belopp. Beloppen räknas med.",
    action: "Ta fram dem i Excel och kontrollera att de ska räknas med.",
  },
  "STR-07": {
    title: "Summan stämmer inte",
    message:
      "Summan i filen för ”{field}” är {printed}, men raderna blir tillsammans {computed}. Radernas belopp används.",
    action: "Kontrollera att ingen rad saknas och att summan omfattar rätt rader.",
  },
  "STR-08": {
    title: "Samma fil två gånger",
    message: "”{file}” har exakt samma innehåll som ”{other}” och räknas bara en gång.",
    action: "Ta bort den ena, eller kontrollera att rätt fil har skickats.",
  },
  "STR-09": {
    title: "Samma projekt i flera filer",
    message:
      "Samma projekt står i flera filer ({files}), och varje projekt räknas en gång. Där annat än beloppen skiljer sig åt gäller ”{used}”.",
    action: "Du behöver inte göra något om filerna hör ihop på det sättet.",
  },
  "STR-10": {
    title: "Ingen redovisning från nämnden",
    message: "{namnd} har beviljats medel, men ingen redovisning därifrån är läst.",
    action: "Begär in en redovisning från {namnd}, eller läs in den om den har kommit.",
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
    message: "Cellen har en formel, men resultatet är inte sparat i filen. Värdet är okänt och räknas inte som noll.",
    action: "Öppna filen i Excel, låt den räkna om och spara.",
  },
  "STR-14": {
    title: "Rubriken kan betyda flera saker",
    message: "Rubriken ”{heading}” kan betyda {fields}. Kolumnen läses inte.",
    action: "Byt rubrik till namnet på den uppgift som avses.",
  },
  "STR-15": {
    title: "Belopp utan projekt",
    message: "Raden har belopp men inget projektnamn. Den räknas inte med.",
    action: "Skriv projektets namn på raden. Är det en summa, skriv ”Summa” först på raden.",
  },
  "STR-16": {
    title: "Kan vara en summa, eller inget projekt",
    message:
      "Det framgår inte om raden ”{value}” är ett projekt, en summa av andra rader eller något annat. Den räknas inte med.",
    action:
      "Skriv ”Summa” framför om det är en summa. Är det ett eget projekt, fyll i dess övriga uppgifter. Flytta annars raden från listan.",
  },
  "STR-17": {
    title: "Läst som mellanrubrik",
    message: "Raden ”{value}” har bara text och har lästs som en mellanrubrik, inte som ett projekt.",
    action: "Fyll i radens belopp och status om den är ett projekt.",
  },
  "STR-18": {
    title: "Projekt under summaraden",
    message: "Projektet står under summaraden i {cell}. Det räknas med men ingår inte i filens egen summa.",
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
      "Summan i filen för ”{field}” är {printed}, och raderna blir tillsammans {computed}. Skillnaden beror på avrundning.",
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
    title: "Rad som kanske inte ska räknas med",
    message: "Raden är märkt ”{value}”. Det framgår inte om beloppen ska räknas med, så de räknas inte med.",
    action: "Ta bort raden, eller ange status om den är ett projekt. Ombudgeterade belopp ska stå i egna kolumner.",
  },
  "STR-24": {
    title: "Rubriken kan betyda flera saker (påverkar inga belopp)",
    message: "Rubriken ”{heading}” kan betyda {fields}. Kolumnen läses inte.",
    action: "Byt rubrik till namnet på den uppgift som avses.",
  },
  "STR-25": {
    title: "Projekt på ett dolt blad",
    message:
      "Bladet ”{sheet}” är dolt. Där finns {projects} projekt som inte står på något synligt blad. Beloppen räknas med, men summorna är ofullständiga.",
    action: "Ta fram bladet om det ska räknas med. Ta annars bort det.",
  },
  "STR-26": {
    title: "Tabell i en blankett",
    message:
      "Tabellen står i blanketten för ”{project}” och har lästs som en del av det projektet, inte som egna projekt.",
    action: "Lägg tabellen på ett eget blad om raderna är egna projekt.",
  },
  "STR-27": {
    title: "Överstruken rad",
    message: "”{value}” är överstruket. Det framgår inte om beloppen ska räknas med, så de räknas inte med.",
    action: "Ta bort raden, eller ta bort överstrykningen om projektet ska räknas med.",
  },
  "STR-28": {
    title: "Filerna har olika belopp",
    message:
      "”{project}” står i flera filer med olika ”{field}”: {amount} här och {otherAmount} i ”{other}” ({cell}). Det framgår inte vilken version som gäller, så beloppet räknas inte med. Beloppen skiljer sig åt för {projects}.",
    action: "Ta reda på vilken fil som gäller och välj den, eller läs bara in den.",
  },
  "STR-29": {
    title: "Projekt saknas i en annan fil",
    message:
      "Följande står här men inte i ”{used}” från samma nämnd: {projects}. Allt räknas med, men summorna är ofullständiga.",
    action:
      "Fråga nämnden vad som ska vara med. Ange sedan vilken fil som gäller, eller att filerna är delar av samma redovisning.",
  },
  "STR-30": {
    title: "Projekt står bara i en fil som inte gäller",
    message: "Följande står här men inte i ”{used}”, som du har valt, och räknas inte med: {projects}.",
    action: "Välj den andra filen om det ska räknas med.",
  },
  "STR-31": {
    title: "Filerna gäller olika år",
    message:
      "Här finns belopp för {years}, men i ”{used}” för andra år. Summorna är därför ofullständiga. Det gäller {projects}.",
    action: "Ange att filerna är delar av samma redovisning, eller vilken som gäller.",
  },
  "STR-32": {
    title: "Filen är inte en redovisning",
    message:
      "”{file}” är angiven som register, kontrollsummor eller tidigare sammanställning. Den räknas inte som en redovisning.",
    action: "Du behöver inte göra något.",
  },
  "STR-33": {
    title: "Kan vara en del av projektet ovanför",
    message:
      "Raden ”{value}” kan vara en del av projektet ”{project}”. Raderna under projektet saknar beviljat belopp, och deras utfall är tillsammans lika stort som projektets. Raden räknas inte med.",
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
    message: "”{value}” räknas inte med. Raden är inte heller med i listans egen summa i {cell}.",
    action: "Du behöver inte göra något. Ta bort märkningen och rätta summan om raden är ett projekt.",
  },
  "STR-77": {
    title: "Bara andelen, inte beloppet",
    message:
      "”{heading}” i {cell} säger hur stor andel som är förbrukad. Beloppet för ”{field}” står ingenstans, och en avrundad andel ger inte det.",
    action: "Lägg till en kolumn med beloppet.",
  },
  "STR-79": {
    title: "Summan når inte alla rader",
    message:
      "Summan i filen för ”{field}” räknar raderna till och med rad {row}. {missing} på raderna därunder ingår inte i den, men räknas med här.",
    action: "Förläng summans formel till listans sista rad, eller ta bort rader som inte hör till redovisningen.",
  },
  "STR-78": {
    title: "Rubriker som bara säger tid",
    message:
      "Rubrikerna {headings} säger vilken tid beloppen gäller, men inte om de är beviljade eller förbrukade. Bladet ”{sheet}” är inte läst.",
    action: "Skriv vad beloppen är i rubrikerna, till exempel ”Beviljat 2023” eller ”Utfall 2023”.",
  },
  "STR-76": {
    title: "Rad som listan räknar med",
    message: "Raden är märkt ”{value}” men räknas med, eftersom den är med i listans egen summa i {cell}.",
    action: "Du behöver inte göra något. Ta bort beloppen ur listan och summan om projektet inte ska räknas med.",
  },
  "STR-36": {
    title: "Underlag till en lista",
    message:
      "Raderna på ”{sheet}” är underlag. Listan på bladet ”{list}” summerar belopp därifrån. De är inte egna projekt.",
    action: "Du behöver inte göra något.",
  },
  "STR-37": {
    title: "Exempel",
    message: "”{value}” är mallens exempel och räknas inte med.",
    action: "Du behöver inte göra något. Ändra namnet om raden är ett projekt.",
  },
  "STR-38": {
    title: "Samma belopp på flera rader",
    message:
      "”{field}” är {value} på alla rader för ”{project}”, och så är det för alla projekt i listan. Beloppet räknas en gång.",
    action:
      "Du behöver inte göra något. Skriv beloppet på bara en av projektets rader, så syns det att det är ett enda belopp.",
  },
  "STR-39": {
    title: "Oklart om samma belopp ska räknas flera gånger",
    message:
      "”{field}” är {value} på alla rader för ”{project}”. Det framgår inte om det är ett och samma belopp. Det räknas en gång, men summan är ofullständig.",
    action: "Skriv beloppet på bara en av projektets rader, eller lägg till en summa.",
  },
  "STR-50": {
    title: "Andra medel räknas inte med",
    message:
      "Under ”{value}” står andra medel, som inte räknas med: {rows|rad|rader}, beviljat belopp {granted}, utfall {spent}.",
    action: "Ändra ”{value}” i arbetsboken om raderna hör till de här medlen.",
  },
  "STR-51": {
    title: "Oklart vilka medel raderna gäller",
    message:
      "Det framgår inte om ”{value}” är de här medlen eller andra. {rows|rad|rader} räknas inte med: beviljat belopp {granted}, utfall {spent}.",
    action: "Svara på frågan om ”{value}”, eller skriv vilka medel raderna gäller.",
  },
  "STR-55": {
    title: "Kolumner med andra medel räknas inte med",
    message: "{aside} gäller andra medel och räknas inte med. I stället räknas {counts} med.",
    action: "Ändra rubrikerna i arbetsboken om beloppen hör till de här medlen.",
  },
  "STR-56": {
    title: "Andra medel ingår i beloppet",
    message:
      "”{heading}” gäller andra medel som ingår i {whole}. Det framgår inte hur stor del av ”{field}” som är de här medlen, så summan är ofullständig.",
    action: "Lägg till en kolumn med den del som är de här medlen, eller ta bort de andra medlen ur beloppet.",
  },
  "STR-57": {
    title: "Bladet är ersatt",
    message: "Bladet ”{sheet}” räknas inte med. Det är ersatt av ”{used}”.",
    action: "Du behöver inte göra något om det stämmer. Ta annars bort orden om att bladet är ersatt.",
  },
  "STR-58": {
    title: "Blad med summor",
    message: "Bladet ”{sheet}” är summan av {parts}. Beloppen räknas en gång.",
    action: "Du behöver inte göra något.",
  },
  "STR-59": {
    title: "Projekt står bara på ett blad som inte räknas med",
    message:
      "Följande står på bladet ”{sheet}” men inte på ”{used}”, som gäller i stället, och räknas inte med: {projects}.",
    action: "Skriv in det på ”{used}” om det ska räknas med. Ta annars bort det.",
  },
  "STR-40": {
    title: "Projekt eller belopp utanför listan",
    message: "I ”{value}” nämns projekt eller belopp som inte står i listan. Summorna är ofullständiga.",
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
      "”{used}” gäller {usedPeriod} och ”{other}” gäller {otherPeriod}. Utfallet har bara ökat, så de senare beloppen används.",
    action: "Du behöver inte göra något om utfallet är ackumulerat. Ange annars vad som gäller.",
  },
  "STR-42": {
    title: "Kolumnerna kan läsas på flera sätt",
    message:
      "Det framgår inte hur {cells} blir ”{field}”, så ingen av dem läses. Möjliga svar, med summan i bladets egna tal: {choices}.",
    action: "Svara på frågan, eller behåll bara de kolumner som ska räknas ihop.",
  },
  "STR-43": {
    title: "Kolumnerna går inte ihop",
    message:
      "Kolumnen med hela beloppet för ”{field}” har {printed}, men kolumnerna som den ska vara summan av ger {computed}.",
    action: "Rätta den som är fel, eller lägg till en kolumn för det som saknas.",
  },
  "STR-44": {
    title: "Alla ord i rubriken har inte använts",
    message:
      "Rubriken ”{heading}” har lästs som ”{field}”, eftersom ingen annan kolumn kan vara det. Orden ”{words}” har inte påverkat läsningen.",
    action: "Kontrollera att kolumnen är den som avses.",
  },
  "STR-67": {
    title: "Kolumnen är läst som projektets namn",
    message:
      "Det framgår inte av någon rubrik vad projekten heter. ”{heading}” har lästs som deras namn, eftersom varje rad har egna ord där.",
    action: "Kontrollera att det stämmer. Rubriken Projektnamn läses utan förklaring.",
  },
  "STR-73": {
    title: "Två tabeller kan gälla samma medel",
    message:
      "Ingen rubrik säger om raderna under ”{heading}” är projekt, eller om de är en annan uppdelning av medlen under {other}. Båda tabellerna räknas med, så summorna är ofullständiga.",
    action:
      "Skriv Projektnamn som rubrik över projektens namn. Ta bort eller döp om den tabell som bara är en uppdelning.",
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
    title: "Listan är inte den som redovisas",
    message:
      "Listan under ”{title}” är enligt sin rubrik från ett tidigare år eller bara till jämförelse. {count|projekt i den|projekt i den} räknas inte med.",
    action: "Kontrollera att det stämmer. Ändra rubriken om projekten ska räknas med.",
  },
  "STR-80": {
    title: "En rad per period",
    message:
      "”{project}” har en rad per period. Det framgår inte om utfallet är periodens eller räknat från början, så bara den första raden räknas med.",
    action: "Lägg till en summa under listan, eller skriv ”ackumulerat” eller ”periodens utfall” i rubriken.",
  },
  "STR-66": {
    title: "Nytt beslut om ett projekt i listan",
    message:
      "”{value}” är ett nytt beslut om ”{project}”. Det framgår inte om det ersätter det första eller läggs till, så raden räknas inte med.",
    action: "Ta bort den rad som inte gäller, eller skriv ”tilläggsbeslut” om beloppen ska summeras.",
  },
  "STR-65": {
    title: "Dolda rader som summan inte räknar med",
    message:
      "{rows|dold rad|dolda rader} med projekt räknas med här, men i listans egen summa i {cell} ingår bara det som syns. Det framgår inte om det dolda ska räknas med, så summorna är ofullständiga.",
    action: "Ta fram det dolda i Excel. Ta bort det som inte ska räknas med, eller rätta summan.",
  },
  "STR-75": {
    title: "Felstavad rubrik",
    message: "Rubriken ”{heading}” har lästs som ”{field}”, eftersom bara någon bokstav skiljer.",
    action: "Du behöver inte göra något. Rätta rubriken om det är något annat som avses.",
  },
  "STR-74": {
    title: "Utfallet är begränsat till ett år",
    message:
      "I ”{value}” står att uppgifterna är begränsade till {year}. {projects|projekt|projekt} har beviljats eller börjat tidigare. Utfallet före {year} framgår inte, så summan är ofullständig.",
    action: "Hämta uppgifterna igen utan filter på år, eller lägg till utfallet för åren före {year}.",
  },
  "STR-72": {
    title: "Utfallet kan gälla bara gruppens tid",
    message:
      "”{heading}” står i samma grupp som {part}, som bara är en del av hela beloppet i {whole}. Vad som har använts av hela beloppet framgår inte, så summan är ofullständig.",
    action:
      "Lägg till en kolumn med hela utfallet. Är ”{heading}” redan allt som har använts: svara på frågan, eller skriv ”sedan start” i rubriken.",
  },
  "STR-64": {
    title: "Utfallet är uträknat från det som är kvar",
    message: "Ingen kolumn har ”{field}”. Det är uträknat som beviljat belopp minus ”{left}”.",
    action: "Kontrollera att det stämmer, eller lägg till en kolumn med utfallet.",
  },
  "STR-63": {
    title: "Utfallet kan gälla bara en del av tiden",
    message:
      "”{left}” är uträknad som {part} minus ”{heading}”, så utfallet verkar gälla samma tid. Det framgår inte vad som har använts av hela beloppet i {whole}, så summan är ofullständig.",
    action:
      "Lägg till en kolumn med hela utfallet. Är ”{heading}” redan hela utfallet, svara på frågan eller skriv ”sedan start” i rubriken.",
  },
  "STR-62": {
    title: "Rubriker lästa efter beloppen",
    message:
      "”{granted}” har lästs som beviljat belopp och ”{spent}” som utfall, eftersom ”{left}” på varje rad är det första minus det andra.",
    action: "Kontrollera att det stämmer. Rubrikerna Projektnamn, Beviljat belopp och Utfall läses utan förklaring.",
  },
  "STR-45": {
    title: "Flera kolumner för samma belopp",
    message:
      "”{field}” är läst från {counts}. Beloppen i {aside} ingår redan där eller ersätts av det, och räknas inte med en gång till.",
    action: "Kontrollera att rätt kolumn är läst.",
  },
  "STR-52": {
    title: "Inga projekt att redovisa",
    message: "Nämnden svarar att det inte finns några projekt: ”{value}”. Filen räknas som läst.",
    action: "Du behöver inte göra något om nämnden inte har beviljats några medel.",
  },
  "STR-53": {
    title: "Inget är ifyllt",
    message: "”{file}” är tom eller har bara rubriker. Inget projekt är ifyllt.",
    action: "Be nämnden fylla i filen, eller svara att det inte finns några projekt.",
  },
  "STR-54": {
    title: "Rubrikraden gick inte att tolka",
    message:
      "Inget på bladet ”{sheet}” är läst. Rad {row} liknar mest en rubrikrad, men Medelkoll känner inte igen {unknown}.",
    action: "Byt rubriker, till exempel till Projektnamn, Beviljat belopp, Utfall och Status.",
  },
  "STR-46": {
    title: "Projekt står bara i en av filerna",
    message: "Följande står här men inte i ”{used}”, som kompletterar den här filen: {projects}. Allt räknas med.",
    action: "Du behöver inte göra något om det fortfarande ska vara med. Ange annars vilken fil som gäller.",
  },
  "STR-47": {
    title: "Kolumnen är läst efter uträkningen",
    message: "”{heading}” har lästs som ”{field}”, eftersom beloppen på varje rad går ihop med {left}.",
    action: "Kontrollera att det stämmer. Skriv gärna en rubrik som säger vad kolumnen är.",
  },
} as const satisfies Record<string, MessageText>;
