import type { EditionData } from "../../../core/anvisningar/schema";
import { readingInstructions } from "../shared/instructions";

/**
 * The sentences that the rules rest on. The text of the anvisningar themselves was not at hand: they are quoted, to the letter and slips of
 * the pen included, from the memorandum that cites them. The memorandum does not number its sentences; the numbers are ours. Those that begin
 * with H or R are our own defaults until the city has written something else.
 */
const city = (page: number) => ({ kind: "city", document: "PM Rotel I och IV, KS 2024/619", page }) as const;

const fromTheCity: EditionData["instructions"] = [
  // 1. Application
  {
    number: "1.1",
    text: "Sedan 2018 finns möjlighet för samtliga nämnder i staden att ansöka om medel för att genomföra trygghetsinvesteringar i den fysiska miljön.",
    source: city(4),
  },
  {
    number: "1.2",
    text: "I ansökningsprocessen görs en lokal analys av tryggheten där det tydligt ska framgå hur den föreslagna investeringen kan förväntas bidra till att åtgärda de problem som identifierats och på så vis bidra till att öka tryggheten.",
    source: city(5),
  },
  {
    number: "1.3",
    text: "I samband med ansökan ska sökande nämnd även redogöra för hur trygghetsinvesteringen ska följas upp.",
    source: city(5),
  },
  {
    number: "1.4",
    text: "Bland annat har det tydliggjorts i anvisningar för trygghetsmedel att det är centralt att facknämnder för en dialog med stadsdelsnämnderna innan ansökningar görs.",
    source: city(2),
  },
  {
    number: "1.5",
    text: "I uppdraget kommer en översikt av genomförda trygghetsinvesteringar att genomföras för att få en tydlig bild av geografisk spridning, kostnader samt typ av investeringar.",
    source: city(4),
  },
  // 2. Completion and report
  {
    number: "2.1",
    text: "Enligt anvisningarna för trygghetsinvesteringar ska en uppföljningsrapport lämnas in senast sex månader efter en investering har slutförts.",
    source: city(4),
  },
  {
    number: "2.2",
    text: "I uppföljningsrapporten redovisas bland annat en beskrivning av slutresultat, ekonomiskt utfall och eventuell avvikelse mot kalkylerade utgifter samt eventuella avvikelser i projektets genomförande.",
    source: city(4),
  },
  {
    number: "2.3",
    text: "Det är för oss oklart i vilken form, och var, dessa rapporteras.",
    source: city(3),
  },
  {
    number: "2.4",
    text: "Vi anser därför att dessa bör bli anmälningsärenden till ekonomi- och trygghetsutskottet.",
    source: city(3),
  },
  {
    number: "2.5",
    text: "Stadsledningskontoret konstaterar även att det inte finns någon samlad slutrapport av de projekt som beviljades medel den 8 mars 2023, trots att det gått över ett och ett halvt år sedan dessa beviljades.",
    source: city(3),
  },
  {
    number: "2.6",
    text: "I flera av ansökningarna anges att trygghetsvandringar eller trygghetsbesiktningar ska genomföras efter genomförd investering för att undersöka utfall.",
    source: city(5),
  },
  {
    number: "2.7",
    text: "Vilka av projekten som beviljades medel den 8 mars 2023 har genomförts?",
    source: city(4),
  },
  // 3. Money
  {
    number: "3.1",
    text: "Hur mycket av de beviljade medlen har använts, uppdelat per projekt?",
    source: city(4),
  },
  {
    number: "3.2",
    text: "Inom ramen för pågående budgetuppdrag har ett behov av att förbättra möjligheterna till ekonomisk uppföljning av respektive projekt identifierats.",
    source: city(5),
  },
  {
    number: "3.3",
    text: "Däremot redovisar samtliga nämnder utfall avseende varje helår i samband med verksamhetsberättelsen.",
    source: city(5),
  },
  {
    number: "3.4",
    text: "Av rapporteringen i verksamhetsberättelsen 2023 framgår att cirka 80 mnkr beviljats för trygghetsinvesteringar avseende 2023, varav 70,3 mnkr har nyttjats.",
    source: city(5),
  },
  {
    number: "3.5",
    text: "Utifall alla projektmedel inte har använts, vad är skälen till det och vad händer med överskotten?",
    source: city(4),
  },
  {
    number: "3.6",
    text: "De medel om inte nyttjas redovisas som ett överskott för nämndens investeringsmedel.",
    source: city(6),
  },
  {
    number: "3.7",
    text: "Här förväntar vi oss att översynen lämnar konkreta förslag på hur vi säkerställer att beviljade, men ej använda trygghetsmedel, verkligen används till trygghetsskapande åtgärder och inte hamnar på ett allmänt investeringskonto.",
    source: city(3),
  },
  {
    number: "3.8",
    text: "I uppföljningsrapporter anges bland annat att en investering blev mindre kostsam än beräknat samt att arbetsmoment inte kunnat genomföras av olika skäl.",
    source: city(6),
  },
  // 4. Effects
  {
    number: "4.1",
    text: "Hur har projekten bidragit till ökad trygghet?",
    source: city(4),
  },
  {
    number: "4.2",
    text: "Förändringar avseende förflyttningar i trygghet är dessutom svåra att följa upp så nära inpå en genomförd investering.",
    source: city(5),
  },
  {
    number: "4.3",
    text: "Att använda sig av enkätundersökningar är ett bra sätt att få en övergripande bild av hur ett geografiskt område upplevs.",
    source: city(5),
  },
  {
    number: "4.4",
    text: "Stadens trygghetsmätning, som genomförs vart tredje år sedan 2008, syftar till att ge kunskap om hur otrygghet och oro för brott, utsatthet för brott och upplevelser av olika typer av problem i stadens bostadsområden ser ut samt fördelar sig över stadens olika geografiska områden och grupper i samhället.",
    source: city(5),
  },
  {
    number: "4.5",
    text: "I uppdraget kommer även förflyttningar avseende trygghet att undersökas samt justeringar av processen att identifieras och föreslås.",
    source: city(4),
  },
  {
    number: "4.6",
    text: "Därutöver är det svårt att isolera effekterna av en enskild trygghetsinvestering då en rad insatser för att öka tryggheten pågår parallellt i staden.",
    source: city(5),
  },
];

const ours: EditionData["instructions"] = [
  {
    number: "H1",
    text: "En avvikelse mot kalkylen på mer än 10 procent eller 100\u00a0000\u00a0kr ska förklaras.",
    source: {
      kind: "house",
      why: "Enligt anvisningarna ska avvikelser redovisas, men ingen gräns är angiven. Gränsen är Medelkolls.",
    },
  },
  {
    number: "H2",
    text: "Slutresultatet ska beskrivas med minst 40 tecken som säger vad som har gjorts.",
    source: { kind: "house", why: "”Klart” är ingen beskrivning av ett slutresultat. Gränsen är Medelkolls." },
  },
  {
    number: "H3",
    text: "Är utfallet högre än disponibelt belopp, eller kalkylen högre än beviljat belopp, ska det anges hur resten finansieras.",
    source: { kind: "house", why: "Det som inte täcks av beviljade medel måste ha betalats med något annat." },
  },
  {
    number: "H4",
    text: "Det som ombudgeteras, omfördelas eller återlämnas får tillsammans inte vara mer än överskottet. För en ombudgetering ska beslutet anges.",
    source: {
      kind: "house",
      why: "Medel förs inte över till nästa år av sig själva; det beslutas i samband med bokslutet.",
    },
  },
  {
    number: "H5",
    text: "För ett avbrutet projekt ska det anges varför det avbröts.",
    source: { kind: "house", why: "Frågan om vad som hänt med medlen kan annars inte besvaras." },
  },
  {
    number: "H6",
    text: "För ett projekt vars planerade slutdatum har passerat ska ett nytt anges, om projektet inte redovisas som genomfört.",
    source: { kind: "house", why: "Annars syns inte att projektet är försenat." },
  },
];

export const instructions: EditionData["instructions"] = [...fromTheCity, ...ours, ...readingInstructions];
