import type { CodeListData } from "../../../../core/anvisningar/schema";

export const effectDimension: CodeListData = {
  id: "effectDimension",
  codes: [
    {
      code: "UPPLEVD_TRYGGHET",
      label: { sv: "Upplevd trygghet", en: "Perceived safety" },
      words: "trygghet; känsla av trygghet; ökad upplevd trygghet; otrygghet; upplevd otrygghet",
    },
    { code: "ORO_FOR_BROTT", label: { sv: "Oro för brott", en: "Worry about crime" }, words: "oro; minskad oro" },
    {
      code: "UTSATTHET",
      label: { sv: "Utsatthet för brott", en: "Being a victim of crime" },
      words: "utsatthet; utsatt för brott",
    },
    {
      code: "PROBLEM_I_MILJON",
      label: { sv: "Problem i miljön", en: "Problems in the environment" },
      words: "problem i området; nedskräpning; skadegörelse; klotter; ordningsstörningar; problem på platsen",
    },
    {
      code: "BROTT",
      label: { sv: "Brott", en: "Crime" },
      words: "brottslighet; faktiska brott; anmälda brott; färre brott; minskad brottslighet",
    },
    {
      code: "ANVANDNING",
      label: { sv: "Användning av platsen", en: "Use of the place" },
      words: "användning; befolkad plats; fler besökare; ökad användning; närvaro; besökare; rörelse på platsen",
    },
  ],
};

/** The five that the city names itself, then those that the applications name. */
export const effectSource: CodeListData = {
  id: "effectSource",
  codes: [
    {
      code: "TRYGGHETSMATNING",
      label: { sv: "Stockholms stads trygghetsmätning", en: "The city's safety survey" },
      words: "trygghetsmätning; trygghetsmätningen; stadens trygghetsmätning; trygghet i stockholm",
    },
    {
      code: "REGIONAL_MATNING",
      label: { sv: "Den regionala trygghetsmätningen", en: "The regional safety survey" },
      words: "regional trygghetsmätning; regionala trygghetsmätningen; polisens trygghetsmätning; ntu",
    },
    {
      code: "SKOLENKAT",
      label: { sv: "Skolenkäter", en: "School surveys" },
      words: "skolenkät; skolenkäten; stockholmsenkäten; elevenkät",
    },
    {
      code: "TYCKTILL",
      label: { sv: "Data från Tyck till-appen", en: "Data from the Tyck till app" },
      words: "tyck till; tyck-till; tyck till-appen; tyck-till-appen; felanmälningar; synpunkter",
    },
    {
      code: "MEDBORGARUNDERSOKNING",
      label: { sv: "Medborgarundersökningen", en: "The citizens' survey" },
      words: "medborgarundersökning; medborgarenkät; scb:s medborgarundersökning",
    },
    { code: "VANDRING", label: { sv: "Trygghetsvandring", en: "Safety walk" }, words: "trygghetsvandringar; vandring" },
    {
      code: "BESIKTNING",
      label: { sv: "Trygghetsbesiktning", en: "Safety inspection" },
      words: "trygghetsbesiktningar; trygghetsinventering",
    },
    {
      code: "POLISDATA",
      label: { sv: "Polisens uppgifter", en: "Police data" },
      words: "polis; polisen; polisdata; polisstatistik; polisens statistik; brottsstatistik; polisanmälningar",
    },
    {
      code: "ANNAN",
      label: { sv: "Annan källa", en: "Other source" },
      words:
        "annan; annat; egen enkät; enkät; egen mätning; egen uppföljning; egna observationer; observation; besöksräkning",
    },
  ],
};

export const effectLevel: CodeListData = {
  id: "effectLevel",
  codes: [
    {
      code: "PLATS",
      label: { sv: "Platsen", en: "The place" },
      words: "plats; på platsen; platsnivå; platsspecifik; platsspecifikt; lokalt",
    },
    {
      code: "OMRADE",
      label: { sv: "Området", en: "The area" },
      words:
        "område; områdesnivå; stadsdel; stadsdelen; stadsdelsområde; stadsdelsområdet; hela området; stadsdelsnivå",
    },
  ],
};
