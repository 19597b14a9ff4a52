import type { ProfileData } from "../../core/profile/schema";

/**
 * Kinds of measures, with the words for them in the city's pages on trygghetsinvesteringar and in the local press from 2018 to 2023, and
 * close forms of them. The codes are our own: the city has published none.
 */
export const investmentTypes = [
  {
    code: "BEL",
    label: { sv: "Belysning", en: "Lighting" },
    words: [
      "belysning",
      "parkbelysning",
      "rörelsestyrd belysning",
      "tunnelbelysning",
      "ljusskulptur",
      "ljusskulpturer",
      "ljuskonst",
      "elljusspår",
    ],
  },
  {
    code: "VAX",
    label: { sv: "Växtlighet och sikt", en: "Vegetation and sight lines" },
    words: [
      "växtlighet",
      "lägre växtlighet",
      "sikt",
      "bättre sikt",
      "sly",
      "slyröjning",
      "röjning",
      "gallring",
      "buskage",
      "buskar",
      "siktlinje",
      "siktlinjer",
      "siktförbättring",
      "siktförbättringar",
      "växtbädd",
      "växtbäddar",
    ],
  },
  {
    code: "TUN",
    label: { sv: "Gångtunnel och bro", en: "Pedestrian tunnel and bridge" },
    words: ["gångtunnel", "gångtunnlar", "tunnel", "tunnlar", "bro", "broar", "utsmyckning av tunnel"],
  },
  {
    code: "TOR",
    label: { sv: "Torg och plats", en: "Square and public place" },
    words: ["torg", "plan", "omgestaltning av allmän plats", "möblering", "markbeläggning", "trappa", "trappor"],
  },
  {
    code: "LEK",
    label: { sv: "Lekplats och parklek", en: "Playground and supervised park play" },
    words: ["lekplats", "lekplatser", "parklek", "parklekar"],
  },
  {
    code: "IDR",
    label: { sv: "Idrott och aktivitet", en: "Sport and activity" },
    words: [
      "idrott",
      "aktivitet",
      "utegym",
      "bollplan",
      "bollplaner",
      "volleyboll",
      "volleybollplan",
      "konstgräs",
      "boule",
      "pulkabacke",
      "aktivitetsyta",
      "aktivitetsytor",
      "aktivitetsplats",
      "allaktivitetsplats",
    ],
  },
  {
    code: "GNG",
    label: { sv: "Gång- och parkväg", en: "Footpath and park path" },
    words: ["parkväg", "parkvägar", "gångväg", "gångvägar", "gångstråk", "strandpromenad", "smitväg", "smitvägar"],
  },
  {
    code: "HIN",
    label: { sv: "Trafikhinder", en: "Traffic barrier" },
    words: ["trafikhinder", "pollare", "hinder mot olovlig trafik"],
  },
  { code: "STK", label: { sv: "Stängsel och staket", en: "Fencing" }, words: ["stängsel", "staket", "plank"] },
  {
    code: "KAM",
    label: { sv: "Kameror", en: "Cameras" },
    words: ["kamera", "kameror", "trygghetskamera", "trygghetskameror", "kameraövervakning"],
  },
  { code: "LAS", label: { sv: "Lås och larm", en: "Locks and alarms" }, words: ["lås", "larm", "ljudlarm"] },
  {
    code: "INR",
    label: { sv: "Inredning i lokal", en: "Indoor fittings" },
    words: ["inredning", "lägre hyllor", "bibliotek"],
  },
  { code: "HUN", label: { sv: "Hundrastgård", en: "Dog run" }, words: ["hundrastgård", "hundrastgårdar"] },
  {
    code: "SKO",
    label: { sv: "Skötsel och drift", en: "Maintenance and operation" },
    words: ["skötsel/drift", "skötsel", "drift", "städning"],
    notAnInvestment: true,
  },
  { code: "ÖVR", label: { sv: "Övrigt", en: "Other" }, words: ["övrigt", "annat"], mustExplain: true },
] satisfies ProfileData["investmentTypes"];
