import type { CodeListData } from "../../../core/anvisningar/schema";

/** Code lists that every kind of grant uses. Codes are ASCII; `words` are other ways in which people write the same thing. */

export const statusList: CodeListData = {
  id: "status",
  codes: [
    {
      code: "EJ_PABORJAT",
      label: { sv: "Ej påbörjat", en: "Not started" },
      words: `ej påbörjad; inte påbörjat; inte påbörjad; ej påbörjats; ej startat; ej startad; inte startat; inte startad; ej igång;
        planerat; planerad; planeras; kommande; vilande; ej påbörjat ännu; inte påbörjat ännu; ej påb; ej börjat; inte börjat; ej satt igång; inte igång;
        ej påbörjade; inte påbörjade; ej startade; inte startade; planerade; ska beställas; ska upphandlas; ska göras; ska utföras; ska påbörjas; ej beställt; inte beställt; ej inlett; not begun; planned`,
      progress: "not-started",
    },
    {
      code: "PAGAR",
      label: { sv: "Pågår", en: "In progress" },
      words: `running; pågående; påbörjat; påbörjad; fortgår; fortlöper; löper; projektering; projekteras; upphandling; produktion; byggs; byggskede; byggnation; startat; startad; under genomförande; genomförs; igång; under arbete; pågår fortfarande; pag; påg; påbörjade; försenade; på gång; i gång; fortsätter; fortsätter i år; rullar; rullar på; under byggnad; under produktion; i produktion; i byggfas; byggfas;
        arbete pågår; arbeten pågår;
        ongoing; under uppförande; under projektering; under upphandling; upphandlas; försenat; försenad; ej klart; ej klar; inte klart;
        inte klar; ej slutfört; ej slutförd; inte slutfört; ej färdigt; inte färdigt; ej avslutat;
        nej; no; n; not completed; not done; enligt plan; enligt tidplan; följer plan; följer tidplan; löper enligt plan`,
      progress: "running",
    },
    {
      code: "GENOMFORT",
      label: { sv: "Genomfört", en: "Completed" },
      words: `genomförd; genomförda; genomförts; genomförd med avvikelse; genomfört med avvikelse; genomförd med avvikelser; genomfört med avvikelser; slutfört; slutförd; slutförts; klart; klar; färdigt; färdig; färdigställt;
        färdigställd; avslutat; avslutad; helt genomfört; helt genomförd; genomfört enligt plan; genomförd enligt plan;
        slutbesiktat; slutbesiktad; slutbesiktigat; slutbesiktigad; utfört; utförd; genomf; slutf; avsl; slutredovisat; slutredovisad; slutfakturerat; slutfakturerad; garantitid; garantiskede; i drift; driftsatt; ja; j; yes; done; finished;
        klara; färdiga; slut; slutförda; avslutade; färdigställda; utförda; slutbesiktigade; slutredovisade; invigt; invigd; på plats; uppsatt; avklarat; avklarad; färdigbyggt; färdigbyggd; i bruk; taget i bruk; tagen i bruk`,
      progress: "completed",
    },
    {
      code: "DELVIS_GENOMFORT",
      label: { sv: "Delvis genomfört", en: "Partly completed" },
      words: `delvis genomförd; delvis; delvis klart; delvis klar; delvis slutfört; delvis slutförd; delvis utfört; delvis utförd;
        delvis färdigt; genomfört till viss del; delar genomförda`,
      progress: "partly-completed",
    },
    {
      code: "AVBRUTET",
      label: { sv: "Avbrutet", en: "Cancelled" },
      words: `aborted; avbruten; avbröts; nedlagt; nedlagd; inställt; inställd; utgår; utgått; struket; struken; återkallat; återkallad;
        genomförs ej; genomförs inte; genomförs inte längre; genomfördes inte; kommer inte att genomföras; avbr; avbrutna; inställda; nedlagda; strukna; avblåst; avblåses; lagt ned; lades ned; läggs ned; läggs ner; blev inte av; blir inte av; görs ej; görs inte`,
      progress: "aborted",
    },
    // No state of completion: such a project stays out of the counts, and is not taken for one that is running.
    {
      code: "OKAND",
      label: { sv: "Okänt", en: "Unknown" },
      words: "okänd; vet ej; vet inte; oklart; oklar",
    },
  ],
};

export const surplusReasonList: CodeListData = {
  id: "surplusReason",
  codes: [
    {
      code: "LAGRE_KOSTNAD",
      label: { sv: "Lägre kostnad", en: "Lower cost" },
      words: `lägre kostnader; lägre kostnad än beräknat; mindre kostsam än beräknat; mindre kostsamt än beräknat; blev billigare;
        billigare än beräknat; billigare än kalkylerat; lägre anbud; lägre pris; lägre upphandlat pris; lägre utgift;
        lägre utgifter; kostnaden blev lägre; kostnaden blev lägre än beräknat; blev mindre kostsamt`,
    },
    {
      code: "MOMENT_EJ_GENOMFORT",
      label: { sv: "Arbetsmoment ej genomfört", en: "Work step not carried out" },
      words: `moment ej genomfört; moment ej genomförda; arbetsmoment ej genomförda; arbetsmoment inte genomfört;
        arbetsmoment har inte kunnat genomföras; arbetsmoment inte kunnat genomföras; del ej genomförd; delar ej genomförda;
        alla delar har inte genomförts`,
    },
    {
      code: "FORSENAT",
      label: { sv: "Försenat", en: "Delayed" },
      words: `försenad; försening; förseningar; försenat projekt; tidplanen har förskjutits; förskjuten tidplan; senarelagt;
        senarelagd; inväntar bygglov; försenad leverans; leveransförsening; överklagad upphandling; tjäle`,
    },
    {
      code: "AVBRUTET",
      label: { sv: "Avbrutet", en: "Cancelled" },
      words: "aborted; avbruten; projektet avbröts; projektet avbrutet; nedlagt; inställt; genomförs inte; utgår",
    },
    {
      code: "ANNAN_FINANSIERING",
      label: { sv: "Annan finansiering", en: "Other financing" },
      words: `annan finansiär; finansierat på annat sätt; finansierades på annat sätt; statsbidrag; medfinansiering;
        extern finansiering; finansierat av annan; betalt av annan`,
    },
    {
      code: "OMFATTNING_MINSKAD",
      label: { sv: "Minskad omfattning", en: "Reduced scope" },
      words: `omfattning minskad; omfattningen minskad; minskad omfattning på projektet; mindre omfattning; omfattningen minskades;
        omfattningen har minskat; färre åtgärder; reducerad omfattning; bantat projekt`,
    },
    {
      code: "ANNAT",
      label: { sv: "Annat", en: "Other" },
      words: "annat skäl; annan orsak; övrigt; andra skäl; annan anledning",
    },
  ],
};

export const surplusDispositionList: CodeListData = {
  id: "surplusDisposition",
  codes: [
    {
      code: "NAMNDENS_INVESTERINGSMEDEL",
      label: { sv: "Nämndens investeringsmedel", en: "The nämnd's own investment funds" },
      words: `the nämnd's own investment money; överskott; överskott i bokslutet; överskott i bokslut; överskott nämnden; överskott nämnd; överskott i nämnden; överskott i nämndens investeringar; redovisas som överskott i bokslutet; reported as surplus; överskott hos nämnden; överskott nämndens investeringar;
        överskott nämndens investeringsmedel; stannar hos nämnden som överskott; kvar hos nämnden som överskott; blir överskott; går till överskott; redovisat som överskott;
        stays with the committee; stays with the committee as surplus; surplus; kvar hos nämnden; stannar hos nämnden; stannar i nämnden; nämndens investeringsbudget; nämndens investeringsanslag;
        allmänna investeringsmedel; överskott för nämndens investeringsmedel; redovisas som överskott; investeringsmedel;
        nämndens egna investeringsmedel; allmänt investeringskonto; tillfaller nämnden`,
    },
    {
      code: "OMBUDGETERAS",
      label: { sv: "Ombudgeteras", en: "Carried over" },
      words: `ombudgetering; ombudgeterat; ombudgeterats; ombudgeteras till nästa år; begärs ombudgeterat; begärs ombudgeterade;
        begäran om ombudgetering; söks ombudgeterat; carry over requested; carried over to next year; överförs till nästa år; förs över till nästa år; flyttas till nästa år`,
      reused: true,
    },
    {
      code: "OMFORDELAS_TRYGGHET",
      label: { sv: "Omfördelas inom ändamålet", en: "Redirected within the purpose" },
      // "Omfördelas" alone does not say to what, so it is asked about.
      words: `omfördelas till trygghet; omfördelas till annan trygghetsinvestering; omfördelas till andra trygghetsinvesteringar;
        omfördelas till annan trygghetsåtgärd; omfördelas till andra trygghetsåtgärder; annan trygghetsinvestering;
        andra trygghetsinvesteringar; annan trygghetsåtgärd; används till annan trygghetsåtgärd`,
      reused: true,
    },
    // Whether money that goes back to the centre is used for the purpose again can be argued. It can be granted again, so it counts
    // here; set `reused` to false if the city sees it otherwise.
    {
      code: "ATERLAMNAS_CENTRALT",
      label: { sv: "Återlämnas till kommunstyrelsen", en: "Returned to the city executive board" },
      words: `återlämnas centralt; returned to the centre; återlämnas; återlämnat; återlämnade; återförs; återförs centralt; återfört; återbetalas; lämnas tillbaka;
        återgår till kommunstyrelsen; återlämnas till central medelsreserv`,
      reused: true,
    },
    {
      code: "EJ_BESLUTAT",
      label: { sv: "Ej beslutat", en: "Not decided" },
      words:
        "inte beslutat; ej beslutad; inget beslut; beslut saknas; under beredning; beslutas senare; oklart; inväntar beslut",
    },
  ],
};
