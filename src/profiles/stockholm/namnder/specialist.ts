import type { ProfileData } from "../../../core/profile/schema";

/**
 * Facknämnder and kommunstyrelsen. Sources: the list of nämnder in the city's consultation on its social investment fund (2016) and titles
 * of audit reports. The administrations of arbetsmarknads-, service-, äldre- and överförmyndarnämnden are general knowledge; short forms
 * are those in common use, not an official list. None is known to have begun or ended since 1997, so they carry no dates. "SF" could be
 * either of two administrations and is therefore declared ambiguous in the profile.
 */
export const specialistNamnder = [
  {
    id: "kommunstyrelsen",
    name: "Kommunstyrelsen",
    fullName: "Kommunstyrelsen",
    kind: "executive",
    administration: "Stadsledningskontoret",
    aliases: ["KS", "SLK"],
  },
  {
    id: "arbetsmarknadsnamnden",
    name: "Arbetsmarknadsnämnden",
    fullName: "Arbetsmarknadsnämnden",
    kind: "specialist",
    administration: "Arbetsmarknadsförvaltningen",
  },
  {
    id: "exploateringsnamnden",
    name: "Exploateringsnämnden",
    fullName: "Exploateringsnämnden",
    kind: "specialist",
    administration: "Exploateringskontoret",
    aliases: ["EXN", "EK"],
  },
  {
    id: "fastighetsnamnden",
    name: "Fastighetsnämnden",
    fullName: "Fastighetsnämnden",
    kind: "specialist",
    administration: "Fastighetskontoret",
    aliases: ["FN", "FSK"],
  },
  {
    id: "idrottsnamnden",
    name: "Idrottsnämnden",
    fullName: "Idrottsnämnden",
    kind: "specialist",
    administration: "Idrottsförvaltningen",
    aliases: ["IDN", "IDF"],
  },
  {
    id: "kulturnamnden",
    name: "Kulturnämnden",
    fullName: "Kulturnämnden",
    kind: "specialist",
    administration: "Kulturförvaltningen",
    aliases: ["KuN", "KuF", "Stadsarkivet"],
  },
  {
    id: "kyrkogardsnamnden",
    name: "Kyrkogårdsnämnden",
    fullName: "Kyrkogårdsnämnden",
    kind: "specialist",
    administration: "Kyrkogårdsförvaltningen",
    aliases: ["KGN"],
  },
  {
    id: "miljo-och-halsoskyddsnamnden",
    name: "Miljö- och hälsoskyddsnämnden",
    fullName: "Miljö- och hälsoskyddsnämnden",
    kind: "specialist",
    administration: "Miljöförvaltningen",
    aliases: ["MHN", "MF"],
  },
  {
    id: "servicenamnden",
    name: "Servicenämnden",
    fullName: "Servicenämnden",
    kind: "specialist",
    administration: "Serviceförvaltningen",
    aliases: ["SF"],
  },
  {
    id: "socialnamnden",
    name: "Socialnämnden",
    fullName: "Socialnämnden",
    kind: "specialist",
    administration: "Socialförvaltningen",
    aliases: ["SON", "SF"],
  },
  {
    id: "stadsbyggnadsnamnden",
    name: "Stadsbyggnadsnämnden",
    fullName: "Stadsbyggnadsnämnden",
    kind: "specialist",
    administration: "Stadsbyggnadskontoret",
    aliases: ["SBN", "SBK"],
  },
  {
    id: "trafiknamnden",
    name: "Trafiknämnden",
    fullName: "Trafiknämnden",
    kind: "specialist",
    administration: "Trafikkontoret",
    aliases: ["TN", "TK"],
  },
  {
    id: "utbildningsnamnden",
    name: "Utbildningsnämnden",
    fullName: "Utbildningsnämnden",
    kind: "specialist",
    administration: "Utbildningsförvaltningen",
    aliases: ["UtbN", "UtbF"],
  },
  { id: "valnamnden", name: "Valnämnden", fullName: "Valnämnden", kind: "specialist" },
  {
    id: "aldrenamnden",
    name: "Äldrenämnden",
    fullName: "Äldrenämnden",
    kind: "specialist",
    administration: "Äldreförvaltningen",
  },
  {
    id: "overformyndarnamnden",
    name: "Överförmyndarnämnden",
    fullName: "Överförmyndarnämnden",
    kind: "specialist",
    administration: "Överförmyndarförvaltningen",
  },
] satisfies ProfileData["namnder"];
