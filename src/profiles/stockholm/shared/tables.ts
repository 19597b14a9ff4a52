import type { TableData } from "../../../core/anvisningar/schema";

/** What workbooks hold beside their projects. `headings`: words that only such a table has; `sharedHeadings`: words that a list of projects may have too. */
export const tables: TableData[] = [
  {
    id: "walk",
    label: { sv: "Trygghetsvandringar", en: "Safety walks" },
    headings: `antal deltagare; deltagare; antal deltagande; vandring; vandringsdatum; datum för vandring; vandringens datum; vandringsledare;
      iakttagelse; iakttagelser; observation; observationer; synpunkter; noterat`,
    sharedHeadings: `datum; tid; plats; adress; område; stadsdel; stadsdelsområde; ansvarig; projekt-id; projekt; projektnamn; nr; åtgärd; åtgärder;
      kommentar; anmärkning; trygghetsvandring; kostnad; status; nämnd`,
  },
  {
    id: "decision",
    label: { sv: "Beslut", en: "Decisions" },
    headings: `paragraf; sammanträde; sammanträdesdatum; sammanträdesdag; protokoll; beslutspunkt; ärende; ärendemening; beslutstext; beslutspunkter`,
    sharedHeadings: `dnr; diarienummer; diarienr; datum; beslutsdatum; beslut; belopp; projekt-id; projekt; projektnamn; nr; organ; nämnd;
      beslutande organ; beslutat av; kommentar; anmärkning`,
  },
  {
    id: "contact",
    label: { sv: "Kontakter", en: "Contacts" },
    headings: `e-post; epost; e-postadress; mejl; mejladress; mail; mailadress; telefon; telefonnummer; tel; tfn; mobil; mobilnummer; befattning;
      roll; kontaktperson; kontaktpersoner; kontakt; projektledare; controller`,
    sharedHeadings: `namn; titel; nämnd; förvaltning; enhet; organisation; avdelning; projekt; projekt-id; projektnamn; funktion; nr; adress; område; kommentar`,
  },
  {
    id: "risk",
    label: { sv: "Risker", en: "Risks" },
    headings: `risk; risker; riskbeskrivning; sannolikhet; konsekvens; konsekvenser; riskvärde; riskpoäng; riskägare; riskhantering`,
    sharedHeadings: `åtgärd; åtgärder; ansvarig; status; projekt; projekt-id; projektnamn; datum; kommentar; nr; id; beskrivning`,
  },
  {
    id: "schedule",
    label: { sv: "Tidplan", en: "Schedule" },
    headings: `milstolpe; milstolpar; delmoment; moment; vecka; startvecka; slutvecka; etapp; fas; delmål; leverans`,
    sharedHeadings: `aktivitet; aktiviteter; start; startdatum; slut; slutdatum; ansvarig; status; projekt; projekt-id; projektnamn; datum; kommentar; nr;
      klart; planerat; planerat slut`,
  },
  {
    id: "meeting",
    label: { sv: "Möten", en: "Meetings" },
    headings: `möte; möten; mötesdatum; mötestyp; mötesplats; närvarande; dagordning; minnesanteckningar`,
    sharedHeadings: `datum; tid; plats; ansvarig; projekt; projekt-id; projektnamn; kommentar; nr; beslut; dialog; samråd`,
  },
  {
    id: "document",
    label: { sv: "Dokument och versioner", en: "Documents and versions" },
    headings: `bilaga; bilagor; bilagenr; filnamn; dokument; dokumentnamn; dokumenttyp; länk; version; ändring; ändringar; ändrad av; ändrat av; upprättad av`,
    sharedHeadings: `datum; kommentar; beskrivning; nr; projekt; projekt-id; projektnamn; ansvarig; namn; dnr; rubrik`,
  },
  {
    id: "costs",
    label: { sv: "Kostnadsposter", en: "Cost items" },
    headings: `kostnadsslag; kostnadspost; kostnadsposter; kostnadstyp; utgiftspost; budgetpost; à-pris; a-pris; styckpris`,
    sharedHeadings: `belopp; budget; utfall; kostnad; summa; antal; avvikelse; kommentar; beskrivning; kr; tkr; leverantör; enhet; konto`,
  },
];
