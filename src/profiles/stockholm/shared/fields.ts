import type { FieldData } from "../../../core/anvisningar/schema";

/** Fields that every kind of grant asks for in the same way. An edition may add headings of its own to them. */

export const projectId = {
  id: "projectId",
  label: { sv: "Projekt-ID", en: "Project ID" },
  help: {
    sv: "Projektets nummer enligt beslutet. Det är ifyllt och låst; skriv bara för projekt som inte finns i registret.",
    en: "The project's number according to the decision. It is filled in and locked; write only for projects that the register lacks.",
  },
  group: "identity",
  type: "text",
  synonyms: `project no; project number; project ref; projektnr; projektnummer; proj.nr; projnr; projekt nr; projekt nummer; id; id-nr; id-nummer; nr; löpnr; löpnummer;
    projektkod; projektbeteckning; registernummer; registernr; reg.nr; regnr; projektidentitet; projekt-id/nr; referensnummer;
    projekt-id enligt beslut; projektnummer enligt beslut;
    psp-element; psp; wbs-element; wbs; objektnr; objektnummer; projektdefinition`,
  sharedSynonyms: "aktivitet; ärendenr; ärendenummer; beteckning; kod",
} satisfies FieldData;

export const projectName = {
  id: "projectName",
  label: { sv: "Projektnamn", en: "Project name" },
  help: {
    sv: "Projektets namn, så att en läsare utanför nämnden förstår vad det gäller.",
    en: "The project's name, so that a reader outside the nämnd understands what it is.",
  },
  group: "identity",
  type: "text",
  synonyms: `projekt; project; project title; projektets namn; namn; namn på projekt; namn på projektet; namn på åtgärd; namn på åtgärden; åtgärd (namn); projekttitel;
    titel; rubrik; benämning; projektbenämning; projekt/åtgärd; projekt / plats; åtgärdens namn; investering;
    namn på investering; namn på investeringen; investeringsprojekt; objekt; investeringsobjekt; nämnd/projekt; nämnd och projekt;
    projekt/aktivitet; projekt och aktivitet; projekttext; projekt text; projekt (t); proj (t); projekt namn; radetiketter; row labels;
    projektets benämning; projektets titel; anläggning/projekt; projekt/anläggning; objekt/projekt; plats/projekt;
    vilket projekt; vilka projekt; vad fick vi pengar till; vad vi fick pengar till; vad har vi fått pengar till; vad fick ni pengar till; vad pengarna gick till; vad pengarna har gått till; vad pengarna användes till; vad medlen gick till; vad medlen användes till;
    aktivitetens namn; aktivitetsnamn; uppgiftens namn; uppgiftsnamn; projekt och plats; projekt i klartext; objekttext; objektsnamn; objektnamn`,
  sharedSynonyms: "åtgärd; åtgärder; insats; insatser; jobb; arbete; aktivitet; beteckning",
  required: true,
} satisfies FieldData;

export const grantedNamnd = {
  id: "grantedNamnd",
  label: { sv: "Nämnd som beviljats medel", en: "Nämnd granted the funds" },
  help: {
    sv: "Nämnden som medlen beviljades.",
    en: "The nämnd that the funds were granted to.",
  },
  group: "identity",
  type: "namnd",
  synonyms: `beviljad nämnd; granted nämnd; nämnd; nämnd som beviljats; beviljad till; sökande nämnd; ansökande nämnd; sökande;
    stadsdelsnämnd; stadsdelsförvaltning; förvaltning; nämnd/förvaltning; nämnd/bolag; förvaltning/bolag; sdn; sdf; facknämnd;
    ägande nämnd; mottagande nämnd`,
} satisfies FieldData;

export const district = {
  id: "district",
  label: { sv: "Stadsdelsområde", en: "District area" },
  group: "identity",
  type: "area",
  synonyms: "district; område; sdo; stadsdelsområden; geografiskt område; berört stadsdelsområde; område i staden",
  sharedSynonyms: "stadsdel; stadsdelar",
} satisfies FieldData;

export const decisionRef = {
  id: "decisionRef",
  label: { sv: "Dnr beslut", en: "Decision reference" },
  help: {
    sv: "Diarienumret för beslutet att bevilja medel.",
    en: "The reference of the decision to grant funds.",
  },
  group: "identity",
  type: "text",
  synonyms: `beslutsnr; beslutsnummer; dnr för beslut; dnr för beslutet; beslutets dnr; diarienummer beslut; beslut dnr; paragraf;
    beslutsparagraf`,
  sharedSynonyms: "dnr; diarienr; diarienummer; beslut; ärendenr; ärendenummer",
} satisfies FieldData;

export const decisionDate = {
  id: "decisionDate",
  label: { sv: "Beslutsdatum", en: "Decision date" },
  help: {
    sv: "Dagen då medlen beviljades.",
    en: "The day on which the funds were granted.",
  },
  group: "identity",
  type: "date",
  synonyms: `beviljad datum; beviljat datum; beviljandedatum; datum för beslut; datum för beviljande; beslutsdag;
    beslut datum; datum beslut; beslutat datum; beslutad; datum då medel beviljades`,
  sharedSynonyms: "beviljad; beviljades; beslut; beslutat; datum",
} satisfies FieldData;

export const budgetYear = {
  id: "budgetYear",
  label: { sv: "Budgetår", en: "Budget year" },
  help: {
    sv: "Budgetåret som medlen beviljades för.",
    en: "The budget year that the funds were granted for.",
  },
  group: "identity",
  type: "year",
  synonyms:
    "period; avser period; bokföringsår; räkenskapsår; utfallsår; kalenderår; år; budgetar; redovisningsar; avser år; avser budgetår; redovisningsår; beviljat för år; verksamhetsår; medel för år",
} satisfies FieldData;

export const grantedAmount = {
  id: "grantedAmount",
  label: { sv: "Beviljat belopp", en: "Granted amount" },
  help: {
    sv: "Beloppet som beviljades, i hela kronor.",
    en: "The amount granted, in whole kronor.",
  },
  group: "economy",
  type: "amount",
  perYear: true,
  synonyms: `beviljat; beviljade; beviljade medel; beviljade trygghetsmedel; beviljad summa; beviljad kalkyl; godkänd kalkyl; beslutad kalkyl; beviljad kostnad; beviljade kostnader; beviljad pott; beviljad budget; beviljad ram;
    beviljade investeringsmedel; beviljat anslag; avsatt; avsatta medel; avsatt belopp; avsatt budget; beviljat/avsatt; har fått; vi har fått; nämnden har fått; sdn har fått; förvaltningen har fått; fått i medel; bevljat; bevljade medel; beviljat bidrag; beslutat bidrag; tilldelat bidrag; beslutat anslag; anslaget; anslagna; anslagna medel; tilldelat; tilldelade medel;
    tilldelat belopp; tilldelad budget; budget; årsbudget; projektbudget; investeringsbudget; budgetram; budgetramen; anslag; ram; investeringsram;
    cm4; cm4-medel; beslut belopp; belopp beslut; belopp enligt beslut;  centrala medel; beslutat belopp; beslutade medel; anvisat; anvisade medel; anvisat belopp; godkänt belopp; finansiering enligt beslut; beslutad finansiering;
    beviljad finansiering; erhållet; erhållna medel; erhållet belopp; erhållna trygghetsmedel; mottagna medel; mottaget belopp; granted; grant; approved funding; approved amount; approved budget; granted funding;
    funding granted; funding approved; allocated funding; allocated amount; allocated budget; awarded; award`,
  additions: `utökat; utökat belopp; utökade medel; utökat med; utökad ram; utökning av ram; påfyllning; påfyllnad; tillskott; förstärkning; tillfört; tillförda medel;
    tilläggsbelopp; ytterligare beviljade medel; ytterligare medel beviljade; ytterligare beslut; beslut om utökning; tillägg; tilläggsbeslut; tilläggsanslag; tilläggsbudget; tilläggsmedel; beviljat tillägg; tillägg beviljat;
    tilläggsbeviljat; tilläggsbeviljande; utökning; utökat beviljat; utökad budget; beviljat tilläggsbeslut; utökat anslag; tillkommande medel; ytterligare beviljat;
    ytterligare medel; kompletterande beslut; additional grant; supplementary grant`,
  sharedSynonyms:
    "beviljad; beviljades; medel; projektmedel; belopp; summa; belopp exkl moms; belopp exklusive moms; summa exkl moms; beslut; beslutat",
  required: true,
} satisfies FieldData;

export const carriedIn = {
  id: "carriedIn",
  label: { sv: "Ombudgeterat från föregående år", en: "Carried over from the year before" },
  group: "economy",
  type: "amount",
  perYear: true,
  synonyms: `ombudg från; ombudgeterat från; ombudgetering från; ombud in; ombudgeterat in; ombudgetering in; ombudgetering från föregående år; ombudgeterat från tidigare år;
    överfört från föregående år; ingående ombudgetering; ombudgeterade medel från föregående år; ingående medel; ingående; ingående från; ingående belopp; ingående saldo; ingående balans; ingående från föregående år;
    överfört från; överförs från; överföring från; överfört från förra året; överföring från föregående år; kvar från föregående år`,
  sharedSynonyms: "ombudgetering; ombudgeteringar; ombudgeterat; ombudgeterade medel; ombud; ombudg; överfört",
} satisfies FieldData;

export const carriedOut = {
  id: "carriedOut",
  label: { sv: "Ombudgeterat till nästa år", en: "Carried over to the next year" },
  help: {
    sv: "Den del av överskottet som förs över till nästa budgetår, i hela kronor.",
    en: "The part of the surplus that is carried over to the next budget year, in whole kronor.",
  },
  group: "economy",
  type: "amount",
  perYear: true,
  synonyms: `ombudg till; ombudgeterat till; ombudgeteras till; ombudgetering till; ombudgeteras; begärs ombudgeterat; att ombudgetera; ombud ut; ombudgeterat ut; ombudgetering ut; ombudgetering till nästa år; begärd ombudgetering; begäran om ombudgetering;
    begärt ombudgeterat; äskad ombudgetering; äskat ombudgeterat; föreslagen ombudgetering; förslag till ombudgetering; belopp att ombudgetera; överfört till nästa år; till nästa år; överförs till; överföring till; överfört till; förs över till; överförs till nästa år; överföring till nästa år; utgående; utgående medel; utgående saldo; utgående balans`,
  sharedSynonyms: "ombudgetering; ombudgeteringar; ombudgeterat; ombudgeterade medel; ombud; ombudg; överfört",
} satisfies FieldData;

export const returnedAmount = {
  id: "returnedAmount",
  label: { sv: "Återlämnat eller omfördelat", en: "Returned or redirected" },
  help: {
    sv: "Den del av överskottet som lämnas tillbaka eller används till något annat, i hela kronor.",
    en: "The part of the surplus that is returned or used for something else, in whole kronor.",
  },
  group: "economy",
  type: "amount",
  perYear: true,
  synonyms: `återlämnat; återlämnat/omfördelat; återlämnas; omfördelas; omdisponeras; återlämnas/omfördelas; återredovisas; återförs; återbetalas; lämnas åter; lämnas tillbaka; att återlämna; återredovisat; återlämnade medel; återlämnat belopp; återfört; återförda medel; återbetalt; omfördelat;
    omfördelade medel; omdisponerat; omdisponerade medel`,
} satisfies FieldData;

export const spentAmount = {
  id: "spentAmount",
  label: { sv: "Ekonomiskt utfall", en: "Amount spent" },
  help: {
    sv: "Allt som har bokförts på projektet, i hela kronor och utan minustecken. Skriv 0 om inget har använts.",
    en: "Everything that has been booked on the project, in whole kronor and without a minus sign. Write 0 if nothing has been used.",
  },
  group: "economy",
  type: "amount",
  perYear: true,
  synonyms: `utfall; faktiskt; kostnad för aktiviteten; kostnad per aktivitet; kostnad för momentet; åtgått; gått åt; åtgång; värde rapp valuta; värde rapportvaluta; kostnad vid avslut; kostnad vid projektavslut; utgift vid avslut; använd summa; använda pengar; förbrukad summa; kostat i verkligheten; kostade i verkligheten; slutlig utgift; slutliga utgifter; slutliga kostnader; verklig utgift; verkliga utgifter; faktiska utgifter; verkligt; ekonomisk utfall; projektets utfall; slutligt utfall; slutkostnad; slutlig kostnad;
    faktisk kostnad; faktiskt utfall; faktisk utgift; verklig kostnad; nyttjat; nyttjat belopp; nyttjade medel; använt;
    använda medel; använt belopp; förbrukat; förbrukade medel; förbrukning; upparbetat; upparbetade medel; bokfört; bokfört utfall;
    redovisat utfall; nettoutfall; nedlagt; nedlagd kostnad; nedlagda kostnader; upparbetad kostnad; upparbetade kostnader; bokförd kostnad;
    bokförda kostnader; fakturerat; fakturabelopp; fakturasumma; fakturerat belopp; verifikationsbelopp; bokfört belopp; utbetalt belopp; utgifter; redovisad utgift; bokförd utgift; bokförda utgifter; upparbetad utgift; nedlagda utgifter; investeringsutgift; spent; actual; actuals; outcome; expenditure;
    actual cost; actual costs; actual spend; actual expenditure; spend;
    bokslut; utfall bokslut; utfall i bokslut; bokslutsutfall`,
  sharedSynonyms:
    "kostnad; kostnader; cost; costs; belopp; summa; belopp exkl moms; belopp exklusive moms; summa exkl moms",
  required: true,
} satisfies FieldData;

/** "Rest att förbruka", "ej upparbetade medel": what is left, as what is still to be used or has not been. */
const stillToUse = ["kvar", "rest", "återstår", "resterar", "resterande", "kvarstår"].flatMap((left) =>
  ["förbruka", "nyttja", "använda", "upparbeta", "utnyttja", "disponera"].map((use) => `${left} att ${use}`),
);
const notUsed = ["ej", "inte", "ännu ej"].flatMap((not) =>
  [
    ...["förbrukat", "nyttjat", "använt", "upparbetat", "utnyttjat"],
    ...["förbrukade medel", "nyttjade medel", "använda medel", "upparbetade medel", "utnyttjade medel"],
  ].map((used) => `${not} ${used}`),
);

export const reportedUtilisation = {
  id: "reportedUtilisation",
  label: { sv: "Nyttjandegrad", en: "Utilisation" },
  group: "economy",
  type: "percent",
  perYear: true,
  synonyms: `utnyttjandegrad; nyttjat %; använt %; förbrukning %; förbrukat %; upparbetat %; utfall %; förbrukningsgrad; genomförandegrad; upparbetningsgrad; nyttj.grad; andel nyttjat; andel förbrukat; andel nedlagt; andel upparbetat; andel använt; utilization`,
} satisfies FieldData;

export const reportedSurplus = {
  id: "reportedSurplus",
  label: { sv: "Överskott", en: "Surplus" },
  group: "economy",
  type: "amount",
  perYear: true,
  synonyms: `överskott/underskott; över-/underskott; kvarstående medel; kvarvarande medel; kvar; återstår; resterar; återstående medel; outnyttjat; outnyttjade medel; rest; resterande medel; över; blev över; pengar över; medel över;
    överskottet; restmedel; oförbrukade medel; kvarstår; kvarstående; kvarvarande; disponibelt; kvar av beviljat; ${[...stillToUse, ...notUsed].join("; ")};
    remaining; balance; saldo; unspent; remaining funds; remaining budget`,
  sharedSynonyms: "avvikelse mot budget; budgetavvikelse; avvikelse budget",
} satisfies FieldData;

export const surplusReason = {
  id: "surplusReason",
  label: { sv: "Skäl till överskott", en: "Reason for the surplus" },
  help: {
    sv: "Välj varför inte alla medel har använts.",
    en: "Choose why not all funds have been used.",
  },
  group: "economy",
  type: "codes",
  list: "surplusReason",
  synonyms: `skäl överskott; skäl till överskottet; anledning till överskott; orsak till överskott; orsak överskott;
    varför överskott; varför har inte alla medel använts; skäl till att medel inte använts; skäl till ej nyttjade medel; skäl till differens; skäl till skillnad; skäl till avvikelse mot beviljat`,
  sharedSynonyms: "skäl; orsak; anledning",
} satisfies FieldData;

export const surplusDisposition = {
  id: "surplusDisposition",
  label: { sv: "Vad händer med överskottet", en: "What happens with the surplus" },
  help: {
    sv: "Välj vad som händer med de medel som inte har använts.",
    en: "Choose what happens with the funds that have not been used.",
  },
  group: "economy",
  type: "codes",
  list: "surplusDisposition",
  synonyms: `överskott går till; överskottet går till; disposition; disposition av överskott; hantering av överskott;
    hantering av överskottet; användning av överskott; användning av överskottet; vad händer med överskott;
    vad händer med överskotten; överskottet används till; plan för överskott; plan för överskottet; vad händer med resten; vad händer med det som är kvar;
    vad sker med ej använda medel; vad händer med ej använda medel; det som blev över; hantering av avvikelse; hantering av avvikelsen; återredovisning;
    vad händer med dem; vad händer med det; vad händer med pengarna; vad händer med kvarvarande medel; vart går pengarna; vart går överskottet; vart går resten;
    hantering av medel; what happens to the surplus; what happens with the money; use of surplus`,
} satisfies FieldData;

export const status = {
  id: "status",
  label: { sv: "Status", en: "Status" },
  help: {
    sv: "Välj hur långt projektet har kommit.",
    en: "Choose how far the project has come.",
  },
  group: "completion",
  type: "codes",
  list: "status",
  synonyms: `projektstatus; status projekt; projektets status; genomfört; genomförd; genomförandestatus; genomfört (ja/nej);
    är projektet genomfört; har projektet genomförts; status genomförande; nuläge; läge i projektet; skede; projektskede; projektets skede;
    progress`,
  sharedSynonyms:
    "klart; klar; färdigt; färdig; klart och när; klar och när; klart när; färdigt när; klart eller inte; är det klart; läge; läget; completed",
  required: true,
} satisfies FieldData;

export const completedDate = {
  id: "completedDate",
  label: { sv: "Slutdatum", en: "Completion date" },
  help: {
    sv: "Dagen då investeringen slutfördes, ÅÅÅÅ-MM-DD. Rapporten ska lämnas senast sex månader därefter.",
    en: "The day on which the investment was completed, YYYY-MM-DD. The report is due within six months of it.",
  },
  group: "completion",
  type: "date",
  synonyms: `slutförd datum; date completed; slutförd; slutfört; slutfört datum; slut datum; datum slutfört; datum för slutförande; färdigställt;
    färdigställd; färdigställd datum; färdigdatum; klart datum; datum klart; klardatum; slutbesiktad; slutbesiktat; slutbesiktigat; slutbesiktning; slutbesiktigad;
    slutbesiktning datum; datum för slutbesiktning; avslutad; avslutat; avslutad datum; genomfört datum; genomförd datum;
    completed on;
    datum då projektet slutfördes; datum när projektet slutfördes; datum då projektet avslutades`,
  sharedSynonyms: "klart; klar; färdigt; färdig; datum; completed",
} satisfies FieldData;

export const reportDate = {
  id: "reportDate",
  label: { sv: "Rapport lämnad (datum)", en: "Report submitted (date)" },
  help: {
    sv: "Dagen då uppföljningsrapporten lämnades, ÅÅÅÅ-MM-DD.",
    en: "The day on which the follow-up report was submitted, YYYY-MM-DD.",
  },
  group: "handling",
  type: "date",
  synonyms: `rapport inlämnad; report handed in; inlämnad; inlämnad datum; inlämningsdatum; inkommen; inkom; rapport inkommen; rapportdatum; datum för rapport;
    uppföljningsrapport; uppföljningsrapport datum; uppföljningsrapport inlämnad; uppföljningsrapport lämnad;
    datum för uppföljningsrapport; slutrapport; slutrapport inlämnad; slutrapport datum; datum för slutrapport;
    slutredovisning; återrapportering; återrapporterad; rapport lämnad; rapporterad`,
  sharedSynonyms: "datum",
} satisfies FieldData;

export const finalResult = {
  id: "finalResult",
  label: { sv: "Slutresultat", en: "Final result" },
  help: {
    sv: "Beskriv vad som har gjorts och vad det har blivit, med minst 40 tecken. ”Klart” räcker inte.",
    en: "Describe what has been done and what came of it, in at least 40 characters. “Done” is not enough.",
  },
  group: "completion",
  type: "text",
  synonyms: `beskrivning av slutresultat; beskrivning av slutresultatet; beskriv slutresultat; beskriv slutresultatet; utfall av åtgärd;
    utfall av åtgärden; resultat av projektet; resultatbeskrivning; vad har gjorts; vad har genomförts; slutresultat av projektet`,
  sharedSynonyms: "resultat; beskrivning",
} satisfies FieldData;

export const comment = {
  id: "comment",
  label: { sv: "Övriga kommentarer", en: "Other comments" },
  help: {
    sv: "Annat som läsaren behöver veta.",
    en: "Anything else that the reader needs to know.",
  },
  group: "handling",
  type: "text",
  synonyms: `kommentar; kommentarer; övrig kommentar; övrigt; övriga upplysningar; not; noter; notering; noteringar; anmärkning; anmärkningar; anteckning; anteckningar; kommentar/notering; fritext;
    remarks; remark; notes; comments; comment; anm; händelser; händelse; vad har hänt`,
} satisfies FieldData;
