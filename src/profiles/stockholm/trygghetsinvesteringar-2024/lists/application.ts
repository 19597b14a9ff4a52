import type { CodeListData } from "../../../../core/anvisningar/schema";

export const grantOccasion: CodeListData = {
  id: "grantOccasion",
  codes: [
    {
      code: "VP",
      label: { sv: "Verksamhetsplan", en: "Annual plan" },
      words: "verksamhetsplanen; i samband med verksamhetsplan; vp-ärendet",
    },
    {
      code: "UTSKOTT",
      label: { sv: "Utskottets ansökningsomgång", en: "Application round of the committee" },
      words: `utskottet; ekonomi- och trygghetsutskottet; trygghets- och ekonomiutskottet; trygghetsutskottet; ansökningsomgång;
        vårens omgång; höstens omgång`,
    },
    { code: "AVSTAMNING", label: { sv: "Avstämningsärendet", en: "Spring budget revision" }, words: "avstämning" },
    {
      code: "TERTIAL1",
      label: { sv: "Tertialrapport 1", en: "First four-month report" },
      words: "tertial 1; t1; tertialrapport ett",
    },
    {
      code: "TERTIAL2",
      label: { sv: "Tertialrapport 2", en: "Second four-month report" },
      words: "tertial 2; t2; delårsbokslut; tertialrapport två",
    },
    {
      code: "OMBUDGETERING",
      label: { sv: "Ombudgetering", en: "Carry-over" },
      words: "ombudgeterat; ombudgeterade medel; i samband med årsbokslut",
    },
  ],
};

export const purpose: CodeListData = {
  id: "purpose",
  codes: [
    {
      code: "BROTT",
      label: { sv: "Förebygga brott", en: "Prevent crime" },
      words: "brott; minska brott; minska brottslighet; brottsförebyggande; brottsprevention; försvåra brott",
    },
    {
      code: "TRYGGHET",
      label: { sv: "Ökad trygghet", en: "More perceived safety" },
      words: "trygghet; öka tryggheten; upplevd trygghet; trygghetsskapande; öka den upplevda tryggheten",
    },
    {
      code: "SAKERHET",
      label: { sv: "Ökad säkerhet", en: "More security" },
      words: "säkerhet; öka säkerheten; trafiksäkerhet",
    },
    { code: "TRIVSEL", label: { sv: "Ökad trivsel", en: "A more pleasant place" }, words: "trivsel; öka trivseln" },
  ],
};

export const followUpPlan: CodeListData = {
  id: "followUpPlan",
  codes: [
    {
      code: "VANDRING",
      label: { sv: "Trygghetsvandring", en: "Safety walk" },
      words: "trygghetsvandringar; vandring; vandringar; trygghetspromenad; trygghetsvandring efter genomförandet",
      measurable: true,
    },
    {
      code: "BESIKTNING",
      label: { sv: "Trygghetsbesiktning", en: "Safety inspection" },
      words: "trygghetsbesiktningar; besiktning av tryggheten; trygghetsinventering; ny trygghetsbesiktning",
      measurable: true,
    },
    {
      code: "ENKAT",
      label: { sv: "Enkät", en: "Survey" },
      words: "enkäter; enkätundersökning; brukarenkät; besökarenkät; skolenkät; webbenkät; platsenkät",
      measurable: true,
    },
    {
      code: "TYCKTILL",
      label: { sv: "Tyck till-appen", en: "The Tyck till app" },
      words: "tyck till; tyck-till; tyck-till-appen; synpunkter via tyck till; felanmälningar; synpunkter",
      measurable: true,
    },
    {
      code: "POLIS",
      label: { sv: "Polisens uppgifter", en: "Police data" },
      words:
        "polisen; polisdata; data från polisen; polisstatistik; polisens statistik; brottsstatistik; polisanmälningar; anmälda brott",
      measurable: true,
    },
    {
      code: "MATNING",
      label: { sv: "Mätning", en: "Measurement" },
      words:
        "mätningar; trygghetsmätning; stadens trygghetsmätning; flödesmätning; ljusmätning; besöksräkning; räkning",
      measurable: true,
    },
    {
      code: "OBSERVATION",
      label: { sv: "Observation", en: "Observation" },
      words: "observationer; platsobservation; platsbesök; iakttagelser på plats; egna observationer",
    },
    {
      code: "ANNAN",
      label: { sv: "Annan metod", en: "Other method" },
      words: "annan; annat; annat sätt; dialog; dialog med boende; intervjuer; samtal; övrigt",
    },
  ],
};

export const followUpDone: CodeListData = {
  id: "followUpDone",
  codes: [
    {
      code: "JA",
      label: { sv: "Ja", en: "Yes" },
      words: "genomförd; genomfört; gjord; gjort; utförd; klar; x; j",
      done: true,
    },
    { code: "NEJ", label: { sv: "Nej", en: "No" }, words: "ej genomförd; inte genomförd; ej gjord; inte gjord; n" },
    {
      code: "PLANERAD",
      label: { sv: "Planerad", en: "Planned" },
      words: "planerat; planeras; kommer att genomföras; bokad; inplanerad; ej ännu; inte ännu; pågår",
    },
  ],
};
