import type { FieldData } from "../../../../core/anvisningar/schema";

/** What was observed about safety at the place. Observed change, never proof of cause. */
export const effectFields: readonly FieldData[] = [
  {
    id: "effectDimension",
    label: { sv: "Typ av effekt", en: "Type of effect" },
    help: {
      sv: "Välj vilket slags effekt det gäller.",
      en: "Choose what kind of effect it is.",
    },
    group: "effect",
    type: "codes",
    list: "effectDimension",
    synonyms:
      "effektdimension; dimension of effect; trygghetseffekt; effektområde; slag av effekt; uppnådd effekt; dimension",
    sharedSynonyms: "effekt; effekter",
  },
  {
    id: "effectSource",
    label: { sv: "Källa till effekten", en: "Source of effect" },
    help: {
      sv: "Välj varifrån uppgiften om effekten kommer.",
      en: "Choose where the information on the effect comes from.",
    },
    group: "effect",
    type: "codes",
    list: "effectSource",
    synonyms:
      "effektkälla; källa; källa till effekt; datakälla; mätkälla; mätmetod; källa för mätning; underlag för effekt",
  },
  {
    // Number, unit and year in one cell: "21 % (2017)".
    id: "effectBefore",
    label: { sv: "Värde före", en: "Value before" },
    help: {
      sv: "Värdet före åtgärden, med enhet och år, till exempel 21\u00a0% (2021).",
      en: "The value before the measure, with unit and year, for example 21\u00a0% (2021).",
    },
    group: "effect",
    type: "text",
    synonyms:
      "före; värde före åtgärd; värde före åtgärden; före åtgärd; baslinje; nollmätning; utgångsvärde; mätvärde före",
  },
  {
    id: "effectAfter",
    label: { sv: "Värde efter", en: "Value after" },
    help: {
      sv: "Värdet efter åtgärden, med enhet och år, till exempel 14\u00a0% (2024).",
      en: "The value after the measure, with unit and year, for example 14\u00a0% (2024).",
    },
    group: "effect",
    type: "text",
    synonyms: "efter; värde efter åtgärd; värde efter åtgärden; efter åtgärd; eftermätning; slutvärde; mätvärde efter",
  },
  {
    id: "effectLevel",
    label: { sv: "Effekten gäller", en: "The effect covers" },
    help: {
      sv: "Välj om värdena gäller platsen eller ett större område.",
      en: "Choose whether the values cover the site or a larger area.",
    },
    group: "effect",
    type: "codes",
    list: "effectLevel",
    synonyms:
      "effektnivå; level of effect; nivå; mätnivå; gäller plats eller område; avser plats eller område; geografisk nivå",
  },
  {
    id: "parallelMeasures",
    label: { sv: "Andra insatser på platsen", en: "Other measures at the site" },
    help: {
      sv: "Andra insatser som har pågått på platsen samtidigt. Skriv ”inga” om det inte har funnits några.",
      en: "Other measures at the site during the same time. Write “none” if there were none.",
    },
    group: "effect",
    // Named in the PM: Platssamverkan, work against open drug scenes, guards, field assistants; written in many ways, so free text.
    type: "text",
    synonyms: `parallella insatser; parallel measures; andra insatser; andra åtgärder; andra åtgärder på platsen; parallella åtgärder;
      pågående insatser; platssamverkan; övriga insatser`,
  },
];
