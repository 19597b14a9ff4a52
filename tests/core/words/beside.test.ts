/** What notes, comments and sentences beside the figures say: what each pattern must hear, and near sentences that it must not. */
import * as beside from "../../../src/core/words/beside";
import { misheard, texts } from "./heard";

test.each([
  [
    "is about money",
    beside.isAboutMoney,
    `beloppet | summan | summor | summor | siffran | utfallet | kostnaden | slutkostnad | totalkostnad | slutsumman | slutnotan | utgiften | budgeten | beviljades | kalkylen | anslaget | faktura | slutfakturan | delfaktura | bokförs | delbokat |
     ombokad | felbokats | dubbelbokas | konterat | omkontering | felkonterat | förbrukat | medel | 5 tkr | 5 kr | 12 000 | 1.250.000 | 5 mnkr | 5 mkr | kronor | miljoner | amount | cost | invoices | spent | granted`,
    `bänkarna | medellång | 12 bänkar | krukor | avbokföring | tomt | delar av`,
  ],
  [
    "has the amount that holds right behind",
    beside.amountFollows,
    `ska vara | skall nu vara | bör stå | borde vara | måste stå | rätt belopp | korrekta summan | riktigt utfall | korrigerad kostnad | justerat belopp | reviderad budget | ny summa | slutligt utfall | slutlig kostnad | verklig kostnad |
     faktiskt utfall | korrigeras till | korrigerat till | rättas till | justerats till | ändras till | reviderades till | uppdaterad till | höjs till | höjd till | höjdes till | sänkt till | ändrat från 500 000 kr till | korrigeras från 12,5 till | beloppet är troligen | summan blev egentligen | utfall var snarare | siffran blir väl | kostnaden torde vara sannolikt | beloppet är troligtvis | beloppet är förmodligen |
     talet är rätteligen | rätteligen | egentligen | i själva verket | actually | probably | inte 500 000 kr utan | ej 5 utan | enligt slutfaktura | enl. slutavräkningen | enligt vår slutredovisning | enl bokslut | enligt bokföringen |
     enligt huvudboken | enligt agresso | enligt ekonomisystemet | i protokollet står | enligt beslutet anges det | enl. avtal uppges | i beställningen framgår | i fakturan är | enligt tjänsteutlåtandet var | i agresso 5 | enligt unit4 står det 5 |
     i raindance 5 | enl ubw 5 | i visma 5 | i ekonomisystemet nu 5 | i huvudboken 5 | i bokföringen 5 | i reskontran 5 | i bokslutet är det 5 | should read | should be | correct amount | right figure | final sum | revised cost | corrected to`,
    `ska varas | vara | rätt bänk | ny bänk | korrigeras | ändrat från blå till | beloppet är | inte blå utan | enligt parken | i agresso | should | corrected`,
  ],
  [
    "has the cost right behind",
    beside.costFollows,
    `projektet kostade | projektet har kostat | åtgärden blev | insatsen landade på | totalkostnaden slutade på | slutkostnaden hamnade på | slutnotan uppgick till | slutsumman uppgår till | totala kostnaden blev | utfallet blev totalt |
     projektet kostade sammanlagt | projektet kostade till slut | projektet kostade dock | projektet kostade egentligen`,
    `projektet är | bänken kostade | projektet landade`,
  ],
  [
    "shares its cost",
    beside.sharesCost,
    `varav | resten | medfinansierat | samfinansieras | delfinansiering | tillsammans med | delat | delas | delad | bolaget | fastighetsägaren | billigare | dyrare | lägre | högre | mindre än | mer än | under budget | över budget | egna medel | andra medel | ordinarie | klimatmedel | regionen | boverket | trafikverket | eu`,
    `projektet | europa | delar`,
  ],
  [
    "has the amount that holds right before",
    beside.amountPrecedes,
    `är rätt | är det rätta | är korrekt | är korrekta | är det riktiga | i stället för | istället för | instead of`,
    `rätt | stället för | är rättat`,
  ],
  [
    "says that it is wrong",
    beside.saysWrong,
    `obs! fel | obs fel | obs: fel | fel belopp | felaktigt utfall | felaktiga siffror | fel konto | fel projekt | fel period | beloppet är fel | summan blev helt fel | utfallet verkar felaktigt | kostnaden kan vara fel | siffran är inte rätt |
     beloppet är ej korrekt | stämmer inte | stämmer ej | stämmer inte med boken | skrivfel | slagfel | tryckfel | räknefel | räknfel | felskrivet | en nolla för mycket | en nolla saknas | en nolla fattas | kan det stämma | ska detta vara rätt |
     skall beloppet vara så | kan summan verkligen stämma | kan siffran vara korrekt | stämmer det verkligen rätt | är det verkligen rätt | är detta korrekt | är den rimlig | är beloppet rätt | är summan här så | är siffran rimligt |
     stämmer det | stämmer detta här | stämmer beloppet verkligen | verkligen | verkligen belopp | rimligt belopp | konstigt utfall | märkligt belopp | för högt | för lågt belopp | ska inte räknas | skall ej ingå | bör inte vara med | räknas inte | räknas ej | felbokat | dubbelkonterat | felredovisat | dubbelrapporterat | felfakturerat | dubbelräknat |
     bokfört dubbelt | bokförd två gånger | bokförda på fel | bokförts dubbelt | ska korrigeras | skall nu rättas | behöver justeras | måste bokas om | bör ombokas | kommer att omföras | ska omkonteras | ska krediteras | korrigeras i | rättas under |
     ombokas per | bokas om vid | omförs nästa | omkonteras senare | rättas när | rättas efter | rättas så snart | wrong amount | wrong figure | wrong sum | wrong cost | wrong account`,
    `felet | fel bänk | beloppet är rätt | stämmer | stämmer inte med kalkylen | stämmer ej mot vår budget | stämmer inte med planen | stämmer inte med beslutet | stämmer inte med beviljat | ska målas | korrigeras | stämmer det ljuset | räknas`,
  ],
  [
    "is settled",
    beside.isSettled,
    `rättat | rättad | rättade | rättades | rättats | korrigerat | justerat | åtgärdat | ombokat | krediterat | omkonterat | omfört | omförd | omförda | omförts | omfördes | överskott | underskott | resterande medel | kvarvarande medel |
     outnyttjade medel | oförbrukade medel`,
    `rättas | omföras | skott | resterande bänkar`,
  ],
  [
    "says that nobody knows",
    beside.nobodyKnows,
    `vet inte vilket | visste ej vilken | kan inte säga vilka | kan inte avgöra vad som | kan vi inte reda ut om beloppet | vet inte om summan | vet inte hur mycket | oklart vilket | osäkert vilken | oklar vilka | osäker på vad som | osäker hur mycket |
     tveksamt om beloppet | ovisst om summan | inte klarlagt vilket | ej klarlagt vilket | går inte att skilja | gick ej att särskilja | har gått inte att urskilja | går inte längre att dela upp | går inte att bryta ut | går inte att avgöra vilket |
     går inte att säga vilka | går inte att utläsa hur mycket | går inte att reda ut vad som är | går inte att få fram belopp | går inte att fastställa summa | går inte att helt avgöra kostnad | går inte att få fram utfall |
     går inte att säga fördelning | not known which | unknown which | unclear which`,
    `vet inte | vet inte om det regnar | går inte att måla | oklart | unclear`,
  ],
  [
    "says that nobody knows which holds",
    beside.nobodyKnowsWhichHolds,
    `vet inte vilken av dem som gäller | visste ej vilket som ska gälla | oklart vilken som stämmer | osäkert vilken rad som är rätt | osäker på vilken som är riktig | oklar över vilket belopp som är aktuellt | vet vi inte riktigt vilken som är gällande |
     vet inte vilken som är senast | oklart nu vilken som gäller`,
    `vet inte vilken | vilken som gäller | oklart vilken som är blå`,
  ],
  [
    "says that it is not final",
    beside.saysNotFinal,
    `prel. | preliminärt | osäkert belopp | oklar kostnad | uppskattad utgift | beloppet är osäkert | summan oklar | utfallet är en uppskattning | kostnaden är mycket osäker | utfall uppskattat | inte avstämt | ej kontrollerat | ej verifierad |
     måste kollas | ska dubbelkollas | skall nu kontrolleras | bör stämmas av | behöver avstämmas | ska verifieras | exkl. slutfaktura | exklusive faktura | utan faktura | förutom en slutfaktura | fakturan saknas | slutfaktura från firman återstår |
     faktura kvarstår | faktura väntas | faktura utestår | faktura är utestående | faktura har inte inkommit | slutfakturan ej kommit | faktura inte mottagen | faktura inte ankommit | faktura ej bokförd | faktura ej erhållen | faktura ej registrerad |
     faktura ej betald | faktura ej med | saknar slutfaktura | inväntar en faktura | avvaktar faktura | väntar på sista faktura | utestående fakturor | kvarstående faktura | återstående faktura | ej inkomna fakturor | ej bokförda fakturor |
     obetalda fakturor | inte slutlig | ej definitiv | ej slutfakturerat | inte slutreglerat | ej slutavräknat | ej slutredovisat | ej slutbokfört | ej färdigfakturerat | slutreglering återstår | slutavräkningen saknas | fakturering kvarstår |
     slutfakturering väntas | periodisering ej | periodiseringen är inte | mer kostnader väntas | fler utgifter tillkommer | ytterligare fakturor kan tillkomma | vissa kostnader förväntas | mer kostnader återstår | mer kostnader kommer |
     kostnader för december tillkommer | utfall i kvartal 4 saknas | utgifterna under hösten är inte med | kostnaden från vårens november kom ej med | utfallet avseende perioden ingår inte | kostnader för jan finns inte med | not final | preliminary |
     final invoice missing | final invoice is missing`,
    `preludium | belopp | avstämt | faktura betald | väntar på sol | slutlig | mer kostnader | kostnader för december | kostnader för december tillkommer inte | final | kostnader för målning tillkommer`,
  ],
  [
    "is about time",
    beside.isAboutTime,
    `datum | slutdatum | startdatum | byggdatum | klart | delklar | färdigklara | start | byggstart | tidplan | invigning | besiktning | färdigställt | inflyttning | planerat | avslutas | öppnas | leverans | vecka`,
    `klarna | belopp | omstart`,
  ],
  [
    "says that none is missing",
    beside.saysNone,
    `inga fakturor återstår | ingen slutfaktura | inget nya kostnader | inga fler utgifter | alla fakturor har | samtliga slutfakturor är | inget mer | inga fler | inga ytterligare | inget mera`,
    `inga bänkar | alla fakturor | inget`,
  ],
  [
    "says that it covers more, or less",
    beside.saysCoversMore,
    `avser även | inkluderar också | inkl. dessutom | innehåller även | omfattar även | täcker också | gäller också | rymmer även | avser endast | gäller bara | omfattar enbart | ingår även i | redovisas också på | medräknas redan hos |
     inräknat också av | bokförs redan under | bokfört även i | även kostnader för | också utgift för | även medel för | även belopp för | även utfall för | även faktura för | varav 5 till annat projekt | varav en del andra åtgärder |
     varav 5 på annan plats | varav 5 hos annan nämnd | utfallet är inkl. egna medel | kostnaden inklusive nämndens egna pengar | beloppet inkluderar ordinarie anslag | summan innehåller statliga bidrag | siffran innefattar externa medel | utgiften omfattar andra pengar | egna medel ingår i utfallet | övriga medlen är med i kostnaden | privata pengar finns med i summan | bolagets budget räknas in i beloppet | förvaltningens finansiering inräkna i utgiften |
     eget anslag är inräkna i siffran | eget anslag ligger med i utfallet | egen budget redovisas nu i utfallet | avser båda projekten | gäller flera projekt | omfattar alla våra projekt | för två projekt | för tre projekt |
     hälften av beviljat är klimatmedel | en tredjedel av medlen var bidrag | fjärdedelen av pengarna utgör anslag | en stor del av beloppet utgörs av medel | en mindre del av utfallet kommer från budget | delar av kostnaden kom från pengar |
     merparten av summan avser bidrag | större delen av anslaget gäller egna medel | 50 % av bidraget är egna medel | 50 procent av de beviljade är egna medel | en liten del av medlen är bidrag | i kostnaden ingår även | i utfallet ingår också | i summan ingår dessutom |
     fakturan är uppskattad | kostnader är beräknade | utgiften har beräknats | post är schablonad | utfallet bygger på en uppskattning | kostnaden grundas på prognos | beloppet baseras på beräkning | summan bygger helt på kalkyl | siffran bygger på schablon | gemensam faktura | samlat belopp | gemensamma kostnader | samlade utfall | samlad pott |
     gemensam budget | samlad pott | gemensamt utfall | also covers | also includes`,
    `avser | avser ljus | även bänkar | hälften av beviljat är kvar | hälften av bänkarna är medel | gemensam bänk | för ett projekt | covers`,
  ],
  [
    "is of other money",
    beside.isOtherMoney,
    `driften | skötsel | underhåll | moms | årliga | ordinarie | interna resurser | internt arbete | intern tid`,
    `belopp | internat | ljus`,
  ],
  [
    "is of moved money",
    { test: (text: string) => beside.isOfMovedMoney.test(text) },
    `ombudgeterat | överfört belopp | överförda medel | överförs till`,
    `belopp | ej ombudgeterat | överföring`,
  ],
  [
    "says that something is left out",
    beside.saysLeftOut,
    `projektet saknas | insatser som saknas | åtgärden är inte med i listan | belopp ej med här | utgift inte med, | kostnaden är ej medtagen | utfallet inte medräknat | projekt ej inräknade | projekt inte redovisade | projekt ej rapporterade |
     projekt inte inkomna | projektet redovisas separat | insatsen återfinns i bilaga | åtgärden finns i en annan | utfallet framgår senare | kostnaden lämnas i separat | belopp rapporteras i särskild | utgifter kompletteras på annat | projekt redovisas i egen |
     projekt redovisas nu separat | projekt finns på separat | projektet redovisas inte | projektet rapporteras ej | projektet redovisas ännu | utfall för parken ingår inte | fortsättning nästa sida | forts. på nästa sida | fortsätter nästa sida |
     forts nästa sida | komplettering följer | kompletteringar av utfall kommer | komplettering lämnas | endast projekt med utfall redovisas | bara de stora insatser listas | enbart avvikelser tas upp | endast åtgärder är med | bara avvikande visas |
     listan är inte komplett | tabellen är ej fullständig | sammanställningen är ofullständig | redovisningen kompletteras`,
    `projektet | projekt är med | listan är komplett | bänken saknas | nästa sida | endast bänkar visas | projekt inte medvetna`,
  ],
  [
    "says that money was spent in other years",
    beside.spentInOtherYears,
    `hade utfall det året | har också kostnader det första året | fanns visst utfall då | finns en del utgifter under tidigare år | bokfördes redan kostnad från föregående år | bokförda kostnader förra året | hade utfall 2023 | hade även utfall före 2023 |
     hade ett utfall innan 2023 | hade utfall under 2023 | hade utfall från 2023 | utfall före tidigare år tillkommer | kostnader från föregående år ingår inte | utgifter för 2023 är inte med | utfall under 2023 ingår ej | utfall från 2023 är ej med |
     utfall från 2023 nu tillkommer`,
    `hade bänkar 2023 | hade utfall | utfall 2023 | utfall för 2023 ingår`,
  ],
  [
    "is not granted",
    beside.isNotGranted,
    `planerade | ansökningar | sökta | söka | önskade | föreslagna | avslagna | avslogs | avslås | inte beviljade | ej beviljat | kommande år | nästa år | väntar på beslut | ej beslutade | tidigare år | ordinarie | klimatmedel | andra medel | egna medel`,
    `beviljade | år | projekt`,
  ],
  [
    "lays to rest",
    { test: (text: string) => beside.laysToRest.test(text) },
    `stämmer | Ja, det stämmer. | Nej, rättat nu! | Ok tack, åtgärdat | rättad | åtgärdad | korrigerat | korrigerad | fixat | klart | löst | justerat | ok | okej | done | fixed | anna: rättat | detta är nu fixat | okej, löst`,
    `stämmer inte | ej klart | beloppet stämmer | nu`,
  ],
  [
    "starts an instruction",
    { test: (text: string) => beside.startsInstruction.test(text) },
    `om slutfaktura saknas | ifall det | i de fall | för de fall | när det | i fall | if x | when x | * om | • om | – om | - om | 1. om | 12) när`,
    `omgående | fakturan om | närmare | iff`,
  ],
  [
    "instructs",
    beside.instructionWords,
    `ange | anges | fyll i | fylls i | skriv | skrivs | skriver | markera | kommentera | uppge | förklara | använd | please | enter`,
    `angett | kommenterat | förklarat | använda | uppgett | fyllt i | entering`,
  ],
  [
    "is about what was spent",
    beside.isAboutSpent,
    `utfallet | utgifter | kostnad | slutkostnad | totalkostnaden | slutsumma | slutnotan | kostade | faktura | slutfaktura | delfaktura | bokfört | delbokad | felbokat | dubbelbokas | ombokat | konterat | omkonterat | felkonterat | förbrukat | spent |
     cost | invoice`,
    `beviljat | budget | konto`,
  ],
  [
    "is about what was granted",
    beside.isAboutGranted,
    `beviljat | budgeten | anslag | tilldelat | granted`,
    `utfall | obeviljat`,
  ],
])("a sentence that %s", (_, pattern, heard, unheard) => {
  expect(misheard((text) => pattern.test(text), heard, unheard)).toEqual([]);
});

test.each([
  [
    beside.otherProjects,
    `övriga 6 projekt: 6 | resterande två insatser: två | andra tre nya åtgärder: tre | återstående fyra investeringar: fyra | kvarvarande fem av våra trygghetsprojekt: fem | övriga sex projekten: sex | övriga sju projektet: sju |
     övriga åtta åtgärden: åtta | övriga nio insatserna: nio | övriga tio åtgärderna: tio | övriga elva investeringen: elva | övriga tolv projekt: tolv | övriga projekt: - | övriga 6 bänkar: - | övriga 1234 projekt: -`,
  ],
  [
    beside.countOfProjects,
    `antal projekt i urvalet: 23: 23 | totalt antal projekt = 5: 5 | antal beviljade projekt på listan:7: 7 | antal projekt enligt registret : 8: 8 | antal projekt: 1234: - | projekt: 23: - | antal bänkar: 23: -`,
  ],
  [
    beside.moreProjects,
    `ytterligare 3 projekt: 3 | därutöver finns två insatser: två | dessutom har vi 4 åtgärder: 4 | utöver dessa 5 projekt: 5 | utöver listan tio projekt: tio | utöver detta 2 investeringar: 2 | samt 3 projekt: 3 | plus: 3 projekt: 3 | samt,3 projekt: 3 | 3 projekt till: 3 |
     tre nya insatser till: tre | 3 projekt tillsammans: - | 3 projekt: - | ytterligare 3 bänkar: -`,
  ],
])("%p counts projects", (pattern, line) => {
  const counted = (text: string): string =>
    pattern
      .exec(text)
      ?.slice(1)
      .find((group) => group) ?? "-";
  expect(
    texts(line)
      .map((row) => [row.slice(0, row.lastIndexOf(": ")), row.slice(row.lastIndexOf(": ") + 2)] as const)
      .filter(([text, count]) => counted(text) !== count),
  ).toEqual([]);
});

test("the rest of the projects, without a number", () => {
  expect(
    misheard(
      (text) => beside.restOfProjects.test(text),
      `övriga projekt löper enligt plan | resterande insatser följer budget | andra nya projekt ligger inom ram | övriga åtgärder slutförs utan avvikelse | övriga investeringar i nivå med budget`,
      `övriga projekt | övriga bänkar följer plan | övriga projekt. Enligt plan`,
    ),
  ).toEqual([]);
});
