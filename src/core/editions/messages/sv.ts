import type { EditionCode } from "../../anvisningar/edition-catalogue";
import type { MessageText } from "../../messages/message-text";

/** What is wrong with an edition, or with the workbook that it was edited in. */
export const sv = {
  "UTG-01": {
    title: "Arbetsboken är ingen utgåva",
    message: "I ”{file}” finns inget blad som heter Utgåva. Ingenting har lästs.",
    action: "Välj en arbetsbok som har skapats med medelkoll edition export, och behåll bladens namn.",
  },
  "UTG-02": {
    title: "Ett blad saknas",
    message: "Bladet ”{sheet}” saknas.",
    action:
      "Lägg tillbaka bladet med dess rubriker. Har det bytt namn, ge det namnet igen; ska det vara tomt, behåll rubrikerna.",
  },
  "UTG-03": {
    title: "En kolumn saknas",
    message: "Rubriken ”{heading}” finns inte på bladet. Det som skulle ha stått där kan inte läsas.",
    action: "Skriv rubriken igen över dess kolumn. Ordningen mellan kolumnerna är fri.",
  },
  "UTG-04": {
    title: "Samma rubrik två gånger",
    message: "Rubriken ”{heading}” står över två kolumner. Det går inte att veta vilken som gäller.",
    action: "Behåll rubriken över en av dem.",
  },
  "UTG-05": {
    title: "Värdet finns inte bland valen",
    message: "”{value}” kan inte väljas här. Välj {choices}.",
    action: "Välj i cellens lista eller skriv ett av valen.",
  },
  "UTG-06": {
    title: "Värdet har fel form",
    message: "Här står ”{value}”, men cellen ska innehålla {form}.",
    action: "Rätta värdet i cellen.",
  },
  "UTG-07": {
    title: "En uppgift om utgåvan saknas",
    message: "”{heading}” är inte ifyllt.",
    action: "Fyll i cellen.",
  },
  "UTG-08": {
    title: "Formel i en utgåva",
    message: "Cellen innehåller en formel. Formler räknas inte ut och används aldrig.",
    action: "Skriv värdet i stället för formeln.",
  },
  "UTG-09": {
    title: "Okänd inställning för kontrollen",
    message: "Kontrollen ”{check}” har ingen inställning som heter ”{setting}”. Den har {settings}.",
    action: "Rätta inställningens namn eller ta bort raden i cellen.",
  },
  "UTG-10": {
    title: "Samma namn två gånger",
    message: "I utgåvan finns {part} ”{name}” mer än en gång.",
    action: "Ge den ena ett annat namn eller ta bort den.",
  },
  "UTG-11": {
    title: "Kodfält utan lista",
    message: "Fältet ”{field}” har typen koder, men det står inte vilken lista koderna finns i.",
    action: "Ange listans namn i kolumnen Lista.",
  },
  "UTG-12": {
    title: "Lista för ett fält som inte har koder",
    message: "Fältet ”{field}” har en lista, men dess typ är inte koder.",
    action: "Ta bort listan eller välj typen koder.",
  },
  "UTG-13": {
    title: "Listan finns inte",
    message: "Fältet ”{field}” hänvisar till listan ”{list}”, som inte finns på bladet Listor.",
    action: "Rätta listans namn eller lägg till listan.",
  },
  "UTG-14": {
    title: "En rubrik betyder två fält",
    message: "Rubriken ”{heading}” betyder både ”{other}” och ”{field}”.",
    action: "Låt rubriken stå hos ett av fälten, eller flytta den till Delade synonymer hos båda.",
  },
  "UTG-15": {
    title: "En rubrik står två gånger i samma fält",
    message:
      "Fältet ”{field}” har rubriken ”{heading}” två gånger (stora och små bokstäver och skiljetecken spelar ingen roll).",
    action: "Ta bort den ena.",
  },
  "UTG-16": {
    title: "En rubrik som aldrig känns igen",
    message:
      "Rubriken ”{heading}” hos fältet ”{field}” skulle aldrig kännas igen: enhet, år och tecken tas bort ur rubriker innan de jämförs.",
    action: "Skriv rubriken utan enhet, år och tecken.",
  },
  "UTG-17": {
    title: "En delad rubrik som ett fält har ensamt",
    message: "Rubriken ”{heading}” är delad hos ”{field}”, men ”{other}” har den för sig själv.",
    action: "Flytta den till Delade synonymer hos båda, eller ta bort den hos det ena fältet.",
  },
  "UTG-18": {
    title: "Ett ord betyder två koder",
    message: "”{word}” betyder både {other} och {code} i listan ”{list}”.",
    action: "Ta bort ordet hos den ena koden.",
  },
  "UTG-19": {
    title: "Ett ord utan bokstäver",
    message: "Ett ord för {code} i listan ”{list}” har varken bokstäver eller siffror och känns aldrig igen.",
    action: "Ta bort ordet.",
  },
  "UTG-20": {
    title: "Regeln gäller ett fält som inte finns",
    message: "Regeln behöver fältet ”{field}”, som inte finns på bladet Fält.",
    action: "Rätta fältets id, lägg till fältet eller ta bort regeln.",
  },
  "UTG-21": {
    title: "Regeln gäller en kod som inte finns",
    message: "Regeln letar efter koden {code} i fältet ”{field}”, men fältets lista har ingen sådan kod.",
    action: "Rätta koden eller lägg till den på bladet Listor.",
  },
  "UTG-22": {
    title: "Källan finns inte",
    message: "Regelns källa {instruction} finns inte på bladet Anvisningar.",
    action: "Rätta numret eller lägg till anvisningen.",
  },
  "UTG-23": {
    title: "Koden är programmets egen",
    message: "Hur allvarlig den här koden är bestämmer programmet självt, inte utgåvan.",
    action: "Ta bort raden.",
  },
  "UTG-24": {
    title: "Regeln kan inte vara valfri",
    message:
      "En regel som gäller hur arbetsböckerna läses kan inte stängas av: då kunde summor bli fel utan att det syns.",
    action: "Skriv nej under Valfri.",
  },
  "UTG-25": {
    title: "Koden har redan texter",
    message: "Koden är en av programmets, och dess texter står i programmet.",
    action: "Ta bort texterna, eller ge regeln en egen kod.",
  },
  "UTG-26": {
    title: "En egen kod saknar texter",
    message: "Koden är utgåvans egen, men rubrik, meddelande eller åtgärd saknas på svenska eller engelska.",
    action: "Fyll i texterna på båda språken.",
  },
  "UTG-27": {
    title: "Kontrollen passar inte en egen kod",
    message: "Kontrollen ”{check}” kan bara användas med programmets koder.",
    action: "Välj en annan kontroll eller en av programmets koder.",
  },
  "UTG-28": {
    title: "Texten nämner något som kontrollen inte vet",
    message: "Texten innehåller ”{name}” inom klammer, men kontrollen ”{check}” lämnar ingen sådan uppgift.",
    action: "Ta bort klammern ur texten.",
  },
  "UTG-29": {
    title: "Kontrollen passar inte kodens text",
    message: "Kodens meddelande behöver uppgiften ”{name}”, som kontrollen ”{check}” inte lämnar.",
    action: "Välj en annan kontroll, eller ge regeln en egen kod med egna texter.",
  },
  "UTG-30": {
    title: "En regel om läsningen saknas",
    message: "Läsningen av arbetsböcker kan ge {code}, men ingen regel säger hur allvarligt det är.",
    action: "Lägg till regeln på bladet Regler.",
  },
  "UTG-31": {
    title: "Utgåvan som den bygger på finns inte",
    message: "Utgåvan bygger på ”{edition}”, men någon sådan finns inte.",
    action: "Rätta namnet. Lämna cellen tom om allt står i den här arbetsboken.",
  },
  "UTG-32": {
    title: "Utgåvan bygger på sig själv",
    message: "Utgåvan bygger på sig själv: {editions}.",
    action: "Ge utgåvan ett eget id, eller rätta vad den bygger på.",
  },
  "UTG-33": {
    title: "Det som ska tas bort finns inte",
    message: "Utgåvan tar bort {part} ”{name}”, som inte finns i ”{edition}”.",
    action: "Rätta namnet eller ta bort raden.",
  },
  "UTG-34": {
    title: "Både ändrat och borttaget",
    message: "{place} är både ändrat och borttaget.",
    action: "Behåll en av raderna.",
  },
  "UTG-35": {
    title: "Samma som i den andra utgåvan",
    message: "{place} är likadant i ”{edition}”, som utgåvan bygger på.",
    action: "Raden kan tas bort. Du behöver inte göra något.",
  },
  "UTG-36": {
    title: "En del av utgåvan har inte rätt form",
    message: "{place} saknas eller har inte den form som en utgåva ska ha.",
    action: "Jämför med en utgåva som fungerar och rätta.",
  },
  "UTG-37": {
    title: "Okända delar i utgåvan",
    message: "{place} innehåller något som inte hör till en utgåva: {keys}.",
    action: "Ta bort det, eller läs in utgåvan med en nyare version av Medelkoll.",
  },
  "UTG-38": {
    title: "För många rader",
    message: "Bladet har {rows|ifylld rad|ifyllda rader}. Det får ha högst {most|rad|rader} och läses därför inte.",
    action: "Ta bort de rader som inte hör till utgåvan.",
  },
  "UTG-39": {
    title: "För lång text",
    message: "Texten i cellen är längre än {most|tecken|tecken}.",
    action: "Korta texten.",
  },
  "UTG-40": {
    title: "Utgåvan i filen är skadad",
    message: "Filen bär en utgåva, men den är skadad eller ändrad och används inte.",
    action: "Be om blanketten igen, eller välj en utgåva själv.",
  },
  "UTG-41": {
    title: "Utgåvan kommer från en nyare version",
    message:
      "Filen bär en utgåva i formatet ”{format}”, som den här versionen av Medelkoll inte känner till. Den används inte.",
    action: "Uppdatera Medelkoll, eller välj en utgåva själv.",
  },
  "UTG-42": {
    title: "Filen är ingen utgåva",
    message: "”{file}” kan inte läsas som en utgåva i JSON.",
    action: "Välj en fil som har skrivits med medelkoll edition import.",
  },
  "UTG-43": {
    title: "Samma id och version som en annan utgåva",
    message:
      "Utgåvan ”{edition}” version {version} finns redan med annat innehåll. Två olika utgåvor går då inte att skilja åt.",
    action: "Ge den ändrade utgåvan en ny version eller ett nytt id.",
  },
  "UTG-44": {
    title: "Uppgiften står två gånger",
    message: "”{heading}” står på två rader. Det går inte att veta vilken som gäller.",
    action: "Behåll en av raderna.",
  },
  "UTG-45": {
    title: "Ett blad som inte läses",
    message: "Bladet ”{sheet}” hör inte till en utgåva och läses inte.",
    action: "Du behöver inte göra något. Har ett av utgåvans blad bytt namn, ge det namnet igen.",
  },
  "UTG-46": {
    title: "Överstruken text i en utgåva",
    message: "Text i cellen är överstruken. Det går inte att veta om den ska gälla.",
    action: "Ta bort den överstrukna texten, eller ta bort överstrykningen. Ska raden utgå, skriv ja under Ta bort.",
  },
  "UTG-47": {
    title: "Kontrollen har inga inställningar",
    message: "”{setting}” kan inte ställas in: kontrollen ”{check}” har inga inställningar.",
    action: "Töm cellen.",
  },
  "UTG-48": {
    title: "Exempel på en regel som inte finns",
    message: "Exemplet gäller regeln {rule}, som inte finns på bladet Regler. Exemplet tas inte med.",
    action: "Ta bort raden, eller rätta regelns kod.",
  },
  "UTG-49": {
    title: "Samma kolumn två gånger i blanketten",
    message: "Blanketten har kolumnen ”{field}” två gånger.",
    action: "Ta bort den ena.",
  },
  "UTG-50": {
    title: "Blanketten frågar efter ett fält som inte finns",
    message: "Blanketten har kolumnen ”{field}”, som inte finns på bladet Fält.",
    action: "Rätta fältets id eller lägg till fältet.",
  },
  "UTG-51": {
    title: "Hjälptext saknas för ett fält i blanketten",
    message: "Blanketten frågar efter ”{field}”, men det står inte vad som ska skrivas där.",
    action: "Skriv en hjälptext på båda språken.",
  },
  "UTG-52": {
    title: "Blanketten saknar projektets namn",
    message:
      "Blanketten ger inte projektets namn (projectName), så den som fyller i det ser inte vilket projekt raden gäller.",
    action: "Lägg till projectName bland de kolumner som är ifyllda.",
  },
  "UTG-53": {
    title: "Ett namn betyder två mottagare",
    message: "”{word}” är ett namn på både ”{other}” och ”{name}”.",
    action: "Ta bort namnet hos den ena, eller slå ihop raderna.",
  },
  "UTG-55": {
    title: "En regel som skyddar summor kan inte prövas",
    message:
      "Regeln håller summor öppna medan den inte är uppfylld. Prövades den skulle den göra det utan att stoppa något.",
    action: "Skriv nej under Prövas.",
  },
  "UTG-56": {
    title: "En läsregel kan inte prövas",
    message: "Regeln gäller hur arbetsböckerna läses, och det går inte att pröva.",
    action: "Skriv nej under Prövas.",
  },
  "UTG-54": {
    title: "Regler om läsningen tas ur grunden",
    message: "Utgåvan säger inte hur allvarligt det är när läsningen ger {codes}. Det vägs som i utgåvan grund.",
    action: "Lägg till reglerna på bladet Regler om de ska vägas på ett annat sätt. Annars behöver du inte göra något.",
  },
  "UTG-57": {
    title: "Tabellen saknas eller har inga fält",
    message:
      "Regeln gäller tabellen ”{table}”, som inte finns på bladet Tabeller eller saknar fält på bladet Tabellfält.",
    action: "Rätta tabellens id, eller skriv tabellens fält på bladet Tabellfält.",
  },
  "UTG-58": {
    title: "Tabellen saknar nyckel",
    message:
      "Regeln letar efter poster som står två gånger i ”{table}”, men tabellen säger inte vad som skiljer två poster åt.",
    action: "Skriv nyckelns fält under Nyckel på bladet Tabeller.",
  },
  "UTG-59": {
    title: "Villkoret gäller bara projekt",
    message: "Regeln gäller en annan tabell än projekten, och villkoret {conditions} kan bara gälla projekt.",
    action: "Ta bort villkoret, eller låt regeln gälla projekten.",
  },
  "UTG-60": {
    title: "Tabellens märken saknas",
    message: "Tabellen ”{table}” ska kännas igen på märken, men början eller slut är inte angivet.",
    action: "Skriv båda märkena, eller låt tabellen kännas igen på rubrikerna.",
  },
  "UTG-61": {
    title: "Nyckeln har ett okänt fält",
    message: "Nyckeln i tabellen ”{table}” har fältet ”{field}”, som tabellen saknar.",
    action: "Rätta fältets id, eller lägg till fältet på bladet Tabellfält.",
  },
  "UTG-62": {
    title: "Ett fält eller en rubrik står två gånger",
    message: "I tabellen ”{table}” står ”{word}” för två fält.",
    action: "Låt id och rubriker höra till ett enda fält i tabellen.",
  },
} satisfies Readonly<Record<EditionCode, MessageText>>;
