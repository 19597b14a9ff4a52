/** Questions of forms, and headings about "investeringen": the heading that says the same. */
import { plainlyPut } from "../../../src/core/words/questions";
import { texts } from "./heard";

test.each([
  [
    "Projektnamn",
    `Vad heter projektet? | Vad kallas investeringen? | Vilket projekt gäller rapporten? | Vad heter ditt projekt i ansökan? | Vad benämns ert projekt i beslutet? | Vad är projektets namn? | Vad är åtgärdens namn? | Vilken skola? |
     Vilken förskola? | Vilken park? | Vilken lekplats? | Vilken anläggning? | Vilken fastighet? | Vilken plats? | Vilken gata? | Vilket torg? | Vad är namnet på projektet? | Vilket projekt? | Vilket projekt avser redovisningen? |
     Vilken insats redovisas? | Vilken aktivitet rapporteras? | Vilket projekt är blanketten? | Vilket projekt gäller uppföljningen? | Vilket projekt gäller svaret?`,
  ],
  [
    "Beviljat belopp",
    `Hur mycket medel beviljades? | Hur mycket har ni fått? | Hur mycket pengarna fick vi? | Hur mycket trygghetsmedel fick ni sammanlagt? | Hur mycket trygghetsmedlen fick du då? | Hur mycket investeringsmedel hade ni fått totalt? | Hur mycket fick jag hittills? | Hur stor summa har blivit beviljat på projektet? | Vad beviljades projektet? | Hur stort belopp har beviljats? | Vilket belopp tilldelades projektet? | Hur mycket tilldelats? | Hur mycket är tilldelat? | Hur mycket fick skolan? |
     Hur mycket fick förskolan? | Hur mycket fick parken? | Hur mycket fick lekplatsen? | Hur mycket fick anläggningen? | Hur mycket fick fastigheten? | Hur mycket fick gården? | Hur mycket fick enheten? | Hur mycket fick föreningen? |
     Hur mycket anslogs? | Hur mycket har anslagits till åtgärden? | Vilken summa var beviljat för objektet? | Hur mycket blev beviljat av insatsen? | Hur mycket har projektet fått? | Hur mycket fick ni och när? |
     Hur mycket fick ni och varför? | Hur mycket fick ni och hur? | Vad har ni fått`,
  ],
  [
    "Sökt belopp",
    `Hur mycket söktes? | Hur mycket sökte ni? | Hur mycket har ni sökt? | Hur mycket ansöktes om ursprungligen? | Hur mycket ansökte ni om? | Hur mycket har ansökt för projektet?`,
  ],
  [
    "Ekonomiskt utfall",
    `Vad kostade projektet? | Hur mycket kostade det slutligt? | Vad blev det verkliga utfallet? | Vad blev slutliga kostnaden? | Vad blev faktiskt utfall? | Hur mycket av beviljade medel har betalats? | Hur mycket av beviljat har nyttjats? | Hur mycket av beviljade har gått åt? | Hur mycket har investeringen kostat? | Hur mycket av beviljade medel har använts? | Hur mycket använt? | Hur mycket användes? | Hur mycket av beviljat har förbrukats? | Hur mycket är förbrukat? |
     Hur mycket förbrukades i projektet? | Hur mycket har betalats ut? | Hur mycket betalat? | Hur mycket spenderats? | Hur mycket spenderat? | Hur mycket har gått åt? | Hur mycket lagts ut? | Hur mycket nyttjats? | Hur mycket nyttjat? |
     Hur mycket nyttjades? | Hur mycket upparbetats? | Hur mycket är upparbetat? | Hur mycket gick åt? | Hur mycket har ni gjort av med? | Vad blev det ekonomiska utfallet? | Hur stort är utfallet? | Vad är ekonomiskt utfall? |
     Vad blev slutkostnaden för åtgärden? | Hur stor blev slutnotan? | Vad var kostnaden? | Vad kostade det till slut? | Vad blev den faktiska kostnaden?`,
  ],
  [
    "Överskott",
    `Hur mycket är kvar? | Hur mycket pengar blev över? | Hur mycket finns kvar? | Hur mycket blir över? | Hur mycket återstår? | Hur mycket kvarstår? | Hur mycket kvar?`,
  ],
  [
    "Beslutsdatum",
    `När beslutades projektet? | När beviljades medlen? | Vilket datum beviljats? | När fattades beslutet? | Vilket datum togs beslut?`,
  ],
  [
    "Slutförd datum",
    `När slutfördes projektet? | När avslutades insatsen? | När färdigställdes investeringen? | När slutförts projektet? | När blev projektet klart? | När var åtgärden klar? | När stod den färdig? | När blev insatsen färdigt? |
     När blev projektet slutfört? | När blev den slutförd? | När var det klart? | När projektet togs i bruk? | När den blev klar? | Datum när projektet blev klar? | När det blev klart? | Datum när åtgärden blev klart? | När insatsen blev färdig? | När det blev färdigt? |
     När projektet färdigställdes? | När projektet slutfördes? | När projektet avslutades?`,
  ],
  [
    "Projektstatus",
    `Är projektet genomfört? | Är insatsen genomförd? | Har projektet genomförts? | Är projektet klart? | Är projektet färdigt? | Är projektet slutfört? | Har projektet slutförts? | Är projektet avslutat? | Har projektet avslutats? |
     Är det klart? | Är det färdigt? | Är det slutfört? | Är det genomfört? | Är det avslutat? | Hur långt har projektet kommit? | Hur långt har arbetet kommit? | Hur långt har ni kommit? | Hur långt är det kommet? | Vilken status har projektet? | Vad är projektets status? | Vad är status? |
     Vad är statusen för projektet? | Är projektet klart? (Ja/Nej) | Är projektet klart? (ja eller nej)`,
  ],
  [
    "Ansvarig nämnd",
    `Vilken nämnd ansvarar för projektet? | Vilken nämnd redovisar? | Vilken nämnd rapporterar? | Vilken nämnd representerar ni? | Vilken nämnd svarar för redovisningen? | Vilken nämnd företräder du? | Vilken nämnd tillhör projektet? |
     Vilken nämnd är ansvarig? | Vilken nämnd gäller rapporten? | Vilken nämnd avser redovisningen?`,
  ],
  [
    "Stadsdelsområde",
    `I vilken stadsdel? | Vilket stadsdelsområde ligger projektet? | I vilket område genomförs åtgärden? | I vilken del av staden görs insatsen? | Vilken stadsdel är projektet? | I vilket område genomfördes projektet? |
     Var ligger projektet? | Var genomförs investeringen? | Var genomfördes den? | Var görs insatsen?`,
  ],
  [
    "Skäl till överskott",
    `Om inte allt är använt, vad beror det på? | Om inte alla medel har använts, varför? | Om inte hela beloppet blev förbrukat, vad är skälet? | Om inte allt förbrukats, vad är orsaken? | Om inte allt nyttjat, vad är anledningen? |
     Om inte allt nyttjats, varför? | Om inte allt blir använda, varför? | Vad beror överskottet på? | Varför är eventuellt överskott? | Varför blev det överskott? | Varför finns överskott? | Varför uppstod överskottet?`,
  ],
  [
    "Vad händer med överskottet",
    `Vad händer med överskottet? | Vad gör ni med resten? | Vad görs med eventuellt överskott? | Vad ska göras med det som blir över? | Vad sker med det som är kvar? | Vad händer med som blev över? | Vad händer med det som finns kvar? | Vad händer med eventuellt överskottet?`,
  ],
  [
    "Förklaring till avvikelse",
    `Vad beror avvikelsen på? | Vad beror avvikelse på? | Vad beror eventuell avvikelse på? | Vad beror eventuella avvikelser på? | Varför avviker utfallet? | Varför avviker projektet? | Vad är orsaken till avvikelsen? |
     Vad är skälet till avvikelsen? | Vad är anledningen till avvikelsen? | Vad är förklaringen till avvikelsen?`,
  ],
  [
    "Avvikelse i genomförande",
    `Har genomförandet avvikit från ansökan? | Har projektet avvikit från planen? | Har projektets genomförande avvikit? | Har projektet avvek från beslutet?`,
  ],
  [
    "Beskrivning av avvikelse i genomförande",
    `Om ja, beskriv avvikelsen | Om ja beskriv avvikelse | Om ja, beskriv avvikelserna?`,
  ],
  [
    "Slutresultat",
    `Vad blev slutresultatet? | Vad blev resultatet? | Hur gick det? | Hur blev projektet? | Hur gick projektet? | Hur blev resultatet? | Vad gjordes? | Vad har gjorts i projektet? | Vad genomfördes? | Vad har genomförts?`,
  ],
  [
    null,
    `Beviljat belopp | Projektet | Vad heter du? | Hur mycket kaffe? | Var är skolan? | Fick skolan mycket | Hur mycket fick ni och ljus? | Vad kostade lampan? | När går tåget? | Ljus? | Har ni frågor? | Skolan | Nyinvestering`,
  ],
])("questions for %s", (heading, line) => {
  expect(texts(line).filter((text) => plainlyPut(text) !== heading)).toEqual([]);
});

test.each([
  ["Hur mycket beviljades 2023?", "Beviljat belopp 2023"],
  ["Hur mycket beviljades (tkr)?", "Beviljat belopp (tkr)"],
  ["Hur mycket beviljades 2023 (kr)?", "Beviljat belopp 2023 (kr)"],
  ["Hur mycket beviljades? Ange i hela kronor.", "Beviljat belopp (kr)"],
  ["Hur mycket beviljades? Svara i tkr, utan moms", "Beviljat belopp (tkr)"],
  ["Hur mycket beviljades? Ange belopp.", "Beviljat belopp"],
  ["Hur mycket beviljades (EUR)?", null],
  ["Hur mycket tkr beviljades? Ange i kr.", null],
  ["Hur mycket beviljades?Ange i kr", "Beviljat belopp (kr)"],
  ["Är projektet klart (ja/nej)?", "Projektstatus"],
  ["Vad gjordes och hur i projektet?", null],
  ["I vilken fas", null],
  ["Ett objekt", null],
  ["1. Hur mycket beviljades?", "Beviljat belopp"],
  [" 2a) Hur mycket beviljades?", "Beviljat belopp"],
  ["12 b : Hur mycket beviljades?", "Beviljat belopp"],
  ["Fråga 3: Hur mycket beviljades?", "Beviljat belopp"],
  ["Hur mycket har använts till och med 31 december 2023?", "Ekonomiskt utfall t.o.m. 31 december 2023"],
  ["Hur mycket har använts t.o.m. den 31 december 2023?", "Ekonomiskt utfall t.o.m. den 31 december 2023"],
  ["Hur mycket har använts tom 2023-12-31 (tkr)?", "Ekonomiskt utfall t.o.m. 2023-12-31 (tkr)"],
  ["Hur mycket har använts fram till 2023?", "Ekonomiskt utfall t.o.m. 2023"],
  ["Hur mycket har använts till och med 31/12 2023?", null],
  ["Hur mycket har använts till och med i dag?", "Ekonomiskt utfall"],
  ["Hur mycket har använts fram till idag?", "Ekonomiskt utfall"],
  ["Hur mycket har använts t.o.m. nu?", "Ekonomiskt utfall"],
  ["Hur mycket har använts hittills i dag?", "Ekonomiskt utfall"],
  ["Hur mycket har använts till nu (kr)?", "Ekonomiskt utfall (kr)"],
  ["Hur mycket har använts under 2023?", "Ekonomiskt utfall 2023"],
  ["Investeringens namn", "projektets namn"],
  ["Åtgärd", "projekt"],
  ["Namn på trygghetsåtgärden", "namn på projektet"],
  ["Objektets namn 2023 (tkr)", "projektets namn 2023 (tkr)"],
  ["Objektet", "projektet"],
  ["Trygghetsinvesteringens status", "projektets status"],
  ["Trygghetsprojektets namn", "projektets namn"],
  ["Satsningens beslut", "projektets beslut"],
  ["Aktiviteten i skolan", "projektet i skolan"],
  ["Objekt", null],
  ["Investeringens kostnad (EUR)", "projektets kostnad eur"],
])("%p is %p", (text, heading) => {
  expect(plainlyPut(text)).toBe(heading);
});
