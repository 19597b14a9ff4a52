import type { Bilingual } from "../values/bilingual";

/** The words of the follow-up beside the editions' own fields and codes: what each means here, and what it is called in English and in the code. */
export interface Term {
  readonly term: Bilingual;
  readonly means: Bilingual;
}

const term = (sv: string, en: string, meansSv: string, meansEn: string): Term => ({
  term: { sv, en },
  means: { sv: meansSv, en: meansEn },
});

export const glossary: readonly Term[] = [
  // Who and what
  term(
    "Nämnd",
    "nämnd",
    "Politiskt organ som ansvarar för en del av stadens verksamhet. Får medel, genomför och redovisar.",
    "A political committee that answers for part of what the city does. It is granted funds, carries out the projects and reports on them. Not translated.",
  ),
  term(
    "Stadsdelsnämnd, facknämnd",
    "district nämnd, specialist nämnd",
    "En stadsdelsnämnd ansvarar för ett område, en facknämnd för ett ämne i hela staden.",
    "A district nämnd answers for an area, a specialist nämnd for a subject in the whole city.",
  ),
  term(
    "Anvisningar",
    "instructions",
    "De skrivna reglerna för hur medel söks, används och redovisas. Reglerna citerar dem.",
    "The written rules for how funds are applied for, used and reported. Rules quote them.",
  ),
  term(
    "Utgåva",
    "edition",
    "Anvisningarna för ett slags medel och ett år, som data: fält, kodlistor, citat och regler.",
    "The instructions for one kind of funds and one year, as data: fields, code lists, quotations and rules.",
  ),
  term(
    "Avstämningsdag",
    "as-of date",
    "Den dag som läget redovisas för. Frister och förseningar räknas fram till den. Den anges alltid; datorns klocka används aldrig i beräkningarna.",
    "The day that the report describes. Deadlines and delays are counted up to it. It is always given; the computer's clock is never used.",
  ),
  term(
    "Iakttagelse",
    "finding",
    "Något som bör kontrolleras eller rättas. Har en kod, en allvarlighetsgrad, en plats (cell), en beskrivning och ett förslag till åtgärd.",
    "Something to check or correct, with a code, a severity, a cell, what is wrong and what to do.",
  ),
  term(
    "Undantag",
    "waiver",
    "Ett beslut i registret om att en regel inte behöver följas av en nämnd eller i ett projekt. Det regeln hittar visas och räknas för sig. Inga belopp ändras. Inte detsamma som att godta en iakttagelse, som är den egna anteckningen.",
    "A decision in the register that a rule need not be kept by a nämnd or in a project. What the rule finds is shown and counted apart; no amount is changed. Not the same as accepting a finding, which is the reader's own mark.",
  ),
  term(
    "Förlängning",
    "extension",
    "Ett beslut i registret som ger uppföljningsrapporten en senare sista dag.",
    "A decision in the register that gives the follow-up report a later last day.",
  ),
  term(
    "Prövas",
    "on trial",
    "En ny regel som bara visar vad den hittar. Den stoppar inget förrän den har prövats.",
    "A new rule that only shows what it finds. It stops nothing until it has been tried.",
  ),
  // Money
  term(
    "Beviljat",
    "granted",
    "Det belopp som har beviljats för projektet enligt beslut, per budgetår. Inte detsamma som sökt.",
    "What the project has been given by decision, per budget year. Not what was applied for.",
  ),
  term(
    "Kalkylerade utgifter",
    "estimate",
    "Vad ansökan räknade med att projektet skulle kosta. Kan vara mer än beviljat belopp om någon annan betalar en del.",
    "What the application expected the project to cost. May be more than granted when somebody else pays a part.",
  ),
  term(
    "Ombudgetering",
    "carry-over",
    "Oanvända medel som genom beslut flyttas till nästa år. Inom ett projekt kvittas ombudgeterat in och ut mellan åren mot varandra.",
    "Unused funds moved to the next year by decision. Within a project, carry-over in and out cancel out.",
  ),
  term(
    "Disponibelt",
    "available",
    "Beviljat plus det som har ombudgeterats in. För alla år tillsammans räknas bara det som fördes in till det första året.",
    "Granted plus what was carried in. For all years together, only what was carried in to the first year counts.",
  ),
  term("Utfall", "spent", "Bokförda utgifter.", "Expenditure as booked."),
  term(
    "Nyttjandegrad",
    "utilisation",
    "Utfall delat med beviljat belopp. För flera projekt summan delad med summan, aldrig medelvärdet av procenttal.",
    "Spent divided by granted. For several projects the sum by the sum, never a mean of percentages.",
  ),
  term(
    "Överskott",
    "surplus",
    "Disponibelt minus utfall, när det är större än noll och innan överskottet har fördelats. Plus betyder oanvänt, hur filen än skriver det.",
    "Available minus spent, when it is above zero and before the surplus has been allocated. Plus means unspent, however the file writes it.",
  ),
  term(
    "Överskridande",
    "overrun",
    "Utfall utöver disponibelt. Räknas för sig: överskridande och överskott i olika projekt kvittas inte mot varandra.",
    "Spent beyond what was available. Counted by itself: overruns and surpluses of different projects are not set off against each other.",
  ),
  term(
    "Fördelning av överskottet",
    "allocation of the surplus",
    "Vad som händer med ett överskott: det ombudgeteras, omfördelas, återlämnas eller stannar hos nämnden.",
    "What happens to a surplus: it is carried over, redirected, returned or kept by the nämnd.",
  ),
  term(
    "Kvar efter fördelning",
    "remaining",
    "Överskott minus det som ombudgeteras och återlämnas. Det är detta som hamnar bland nämndens egna investeringsmedel.",
    "Surplus minus what is carried over and returned. This is what ends up among the nämnd's own investment funds.",
  ),
  term(
    "Avvikelse mot kalkyl",
    "deviation",
    "Kalkyl minus utfall. Plus betyder att projektet blev billigare än kalkylerat. Inte detsamma som överskott, som räknas från det disponibla.",
    "Estimate minus amount spent. A positive figure means cheaper than estimated. Not the surplus, which is counted from what was available.",
  ),
  term(
    "Prognos",
    "forecast",
    "Vad projektet väntas ha kostat när det är klart.",
    "What the project is expected to have cost when done.",
  ),
  term(
    "Andel genomförda projekt",
    "completed of projects",
    "Antalet genomförda projekt delat med antalet beviljade. Kallas inte genomförandegrad, som också används om pengar.",
    "Completed projects divided by granted ones. Not called genomförandegrad, a word that is also used about amounts.",
  ),
  // How sure
  term(
    "Ofullständig",
    "incomplete",
    "I summan saknas något som inte gick att läsa eller som inte är angivet. Det som visas är summan av det kända.",
    "The sum lacks a part that could not be read or is not stated. What is shown is the sum of what is known.",
  ),
  term(
    "Ungefärlig",
    "approximate",
    "Någon del är skriven med cirka, drygt, närmare eller liknande.",
    "Some part is written with cirka, drygt, närmare or the like.",
  ),
  term(
    "Medelkolls standardregel",
    "house rule",
    "En regel som ingår i Medelkoll men som staden inte har beslutat. Den finns för att beloppen ska gå att lita på.",
    "A rule that comes with Medelkoll and that the city has not adopted. It is there so that the figures can be trusted.",
  ),
];
