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
    title: "Flera filer från samma nämnd",
    message: "{namnd} har lämnat flera filer. ”{used}” har använts.",
    action: "Kontrollera att det är den senaste versionen och ta bort de andra.",
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
    message: "Filen har ingen kolumn för ”{field}”. Uppgiften saknas därför för {count} projekt.",
    action: "Lägg till kolumnen och fyll i uppgiften.",
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
    title: "Versionerna skiljer sig",
    message: "”{project}” har ”{field}” {used} i den version som gäller och {other} i den här.",
    action: "Kontrollera att rätt version gäller. Välj annars den andra.",
  },
  "STR-29": {
    title: "Projektet saknas i en annan version",
    message: "”{project}” står här men inte i ”{used}” från samma nämnd. Det räknas, men summorna är ofullständiga.",
    action:
      "Fråga nämnden om projektet är med, eller ange vilken fil som gäller eller att de är delar av samma redovisning.",
  },
  "STR-30": {
    title: "Projektet står bara i en version som inte gäller",
    message: "”{project}” står här men inte i ”{used}”, som du har valt. Det räknas inte.",
    action: "Välj den andra filen om projektet ska räknas.",
  },
  "STR-31": {
    title: "Filerna gäller olika år",
    message: "”{project}” har belopp för {years} här men inte i ”{used}”, som räknas. Summorna är ofullständiga.",
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
} as const satisfies Record<string, MessageText>;
