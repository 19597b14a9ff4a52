import type { EditionData } from "../../../core/anvisningar/schema";

/**
 * What any follow-up must keep to if its figures are to be trusted. Our own wording, not the city's: each says why. Numbered R for reading.
 */
export const readingInstructions: EditionData["instructions"] = [
  {
    number: "R1",
    text: "Rubriker ska säga vilken uppgift som står i kolumnen, och varje uppgift ska ha en egen kolumn.",
    source: { kind: "house", why: "En kolumn som tolkas fel ger fel summor utan att det syns." },
  },
  {
    number: "R2",
    text: "Varje rad med belopp ska höra till ett namngivet projekt, och inget belopp ska räknas två gånger.",
    source: { kind: "house", why: "Delsummor och rader utan projekt gör annars summan för hög." },
  },
  {
    number: "R3",
    text: "En summa i filen ska stämma med de rader som den summerar.",
    source: {
      kind: "house",
      why: "När de skiljer sig åt är någon rad fel eller saknas, och det går inte att veta vilken.",
    },
  },
  {
    number: "R4",
    text: "Varje cell ska innehålla ett värde som går att läsa: inga formelfel och inga formler utan beräknat resultat.",
    source: { kind: "house", why: "Ett värde som saknas är inte noll." },
  },
  {
    number: "R5",
    text: "Varje belopp ska gå att läsa på ett enda sätt: ett tal, en enhet och ett tecken.",
    source: { kind: "house", why: "Ett belopp som lästs fel är sämre än ett som saknas." },
  },
  {
    number: "R6",
    text: "Ett belopp ska vara rimligt för ett enda projekt.",
    source: {
      kind: "house",
      why: "Ett orimligt stort belopp är nästan alltid fel enhet. Gränsen är Medelkolls och kan ändras.",
    },
  },
  {
    number: "R7",
    text: "Datum ska gå att läsa på ett enda sätt. Ett ungefärligt datum räknas från periodens sista dag.",
    source: {
      kind: "house",
      why: "Frister räknas från dagen. Periodens sista dag är till fördel för den som lämnar uppgiften.",
    },
  },
  {
    number: "R8",
    text: "Datum för det som har hänt får inte ligga efter avstämningsdagen, och ett slutdatum får inte ligga före startdatumet.",
    source: { kind: "house", why: "Ett sådant datum är felskrivet eller en plan, inte ett utfall." },
  },
  {
    number: "R9",
    text: "Nämnd och stadsdelsområde ska anges med ett entydigt namn. En nämnd som har upphört redovisas av sin efterträdare.",
    source: {
      kind: "house",
      why: "Beloppen hamnar annars hos fel nämnd, särskilt efter sammanslagningarna 2020 och 2023.",
    },
  },
  {
    number: "R10",
    text: "En uppgift med fasta svarsalternativ ska besvaras med ett av alternativen eller med ett ord som godtas för det.",
    source: { kind: "house", why: "Fri text går inte att räkna eller jämföra." },
  },
  {
    number: "R11",
    text: "Varje projekt ska ha ett eget och oförändrat projekt-ID, och samma projekt ska bara redovisas en gång.",
    source: { kind: "house", why: "Utan det kan projekt räknas dubbelt eller försvinna mellan två sammanställningar." },
  },
  {
    number: "R12",
    text: "Redovisade tal ska stämma med de beräknade. Skillnaden får vara högst 1\u00a0kr, 0,5\u00a0tkr eller 0,05\u00a0mnkr, beroende på filens enhet.",
    source: {
      kind: "house",
      why: "Större skillnader beror inte på avrundning utan på olika underlag. Gränsen är Medelkolls.",
    },
  },
  {
    number: "R13",
    text: "Status, datum och belopp för ett projekt ska säga samma sak.",
    source: { kind: "house", why: "När de motsäger varandra går det inte att säga om projektet är genomfört." },
  },
  {
    number: "R14",
    text: "Varje projekt som har beviljats medel ska redovisas en gång, med det belopp och det datum som står i beslutet. Andra projekt räknas inte med.",
    source: { kind: "house", why: "Annars går det inte att svara på vad de beviljade medlen har gått till." },
  },
  {
    number: "R15",
    text: "Redovisningen ska bara räkna de medel som den gäller. Står andra medel i samma lista ska det framgå vilka raderna är.",
    source: { kind: "house", why: "Klimatmedel eller nämndens egna medel i summan ger ett fel som inte syns." },
  },
  {
    number: "R16",
    text: "En rapportmall ska lämnas in som den skickades ut: ifylld i de celler som är till för det, med uppgift om vem som svarar för innehållet.",
    source: { kind: "house", why: "Då kan uppgifterna läsas utan tvekan och läggas ihop med de andra nämndernas." },
  },
  {
    number: "R17",
    text: "En förlängning eller ett undantag ska stå i registret, med vem som har beslutat, diarienummer, skäl och sista dag.",
    source: { kind: "house", why: "Annars vet ingen vem som har beslutat vad, och undantaget tar aldrig slut." },
  },
];
