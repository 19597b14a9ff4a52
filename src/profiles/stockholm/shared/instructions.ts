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
    source: { kind: "house", why: "Delsummor och rader utan projekt blåser annars upp totalen." },
  },
  {
    number: "R3",
    text: "Tryckta summor ska stämma med raderna som de summerar.",
    source: { kind: "house", why: "När de skiljer sig är en rad fel eller saknas, och det går inte att veta vilken." },
  },
  {
    number: "R4",
    text: "Varje cell ska innehålla ett värde som går att läsa: inga formelfel och inga formler utan beräknat resultat.",
    source: { kind: "house", why: "Ett saknat värde är inte noll." },
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
      why: "Ett orimligt stort belopp är nästan alltid fel enhet. Gränsen är vår och kan ändras i utgåvan.",
    },
  },
  {
    number: "R7",
    text: "Datum ska gå att läsa på ett enda sätt. Ett ungefärligt datum räknas från periodens sista dag.",
    source: {
      kind: "house",
      why: "Tidsfrister räknas från dagen. Periodens sista dag är till uppgiftslämnarens fördel.",
    },
  },
  {
    number: "R8",
    text: "Datum för sådant som har hänt får inte ligga efter avstämningsdagen, och ett slut inte före sin början.",
    source: { kind: "house", why: "Ett sådant datum är felskrivet eller en plan, inte ett utfall." },
  },
  {
    number: "R9",
    text: "Nämnd och stadsdelsområde ska anges med ett namn som bara betyder en enda. En nämnd som har upphört redovisas av sin efterträdare.",
    source: {
      kind: "house",
      why: "Beloppen hamnar annars hos fel nämnd, särskilt efter sammanslagningarna 2020 och 2023.",
    },
  },
  {
    number: "R10",
    text: "Ett fält med kodlista ska innehålla en kod ur listan eller ett av dess ord.",
    source: { kind: "house", why: "Fri text går inte att räkna eller jämföra." },
  },
  {
    number: "R11",
    text: "Varje projekt ska ha ett eget och oförändrat projekt-ID, och samma uppgift ska bara lämnas en gång.",
    source: { kind: "house", why: "Utan det kan projekt räknas dubbelt eller försvinna mellan två sammanställningar." },
  },
  {
    number: "R12",
    text: "Rapporterade tal ska stämma med de beräknade inom avrundning: 1 kr, 0,5 tkr eller 0,05 mnkr efter filens enhet.",
    source: { kind: "house", why: "Större skillnader är inte avrundning utan olika underlag. Toleransen är vår." },
  },
  {
    number: "R13",
    text: "Status, datum och belopp för ett projekt ska säga samma sak.",
    source: { kind: "house", why: "När de motsäger varandra går det inte att säga om projektet är genomfört." },
  },
  {
    number: "R14",
    text: "Varje beviljat projekt ska återrapporteras en gång, med det belopp och det datum som beslutet anger, och inget annat projekt ska räknas.",
    source: { kind: "house", why: "Annars går det inte att svara på vad de beviljade medlen har gått till." },
  },
  {
    number: "R15",
    text: "Redovisningen ska bara räkna de medel som den gäller. Står andra medel i samma lista ska det framgå vilka raderna är.",
    source: { kind: "house", why: "Klimatmedel eller nämndens egna medel i summan ger ett fel som inte syns." },
  },
];
