/**
 * What words in a heading or a question have to do with a grant, whatever form they stand in. Data: for each sense the words, as patterns of a whole word or
 * of words that belong together, in normalised form. A word that stands in no sense makes the heading one of something that is not known here.
 */

export type MoneySense =
  | "granting" // what was done when the grant was given: "beviljat", "fick"
  | "weakly granting" // the same, of much else too: "godkänt"
  | "grant" // what was given: "bidrag", "anslag"
  | "money"
  | "giver"
  | "spending" // what was done with money that is gone: "använt", "gick åt"
  | "booked" // what books say: with a cost it is spent, alone it is anything
  | "expense" // "utgift", "utfall"
  | "cost" // may have been calculated only
  | "proof" // what a cost is known by: an invoice
  | "actual"
  | "left"
  | "difference"
  | "applying"
  | "not"
  | "of" // "av", "från", "ur": what follows is where it was taken
  | "by" // "enligt": what follows is who says it
  | "for" // "i", "på", "till": what follows is the project
  | "against" // "mot": what follows is what it is compared with
  | "use" // "att använda": what is left is for this
  | "project"
  | "nothing";

const ending = (stems: readonly string[], endings: string): readonly string[] =>
  stems.map((stem) => `${stem}(?:${endings})`);
/** Participles and past tenses of verbs in -a. */
const done = "t|d|de|des|ts";
/** Forms of a noun in -ad, -ift … */
const noun = "|en|er|erna";
const neuter = "|et|en";

export const moneyWords: Readonly<Record<MoneySense, readonly string[]>> = {
  granting: [
    ...ending(["bevilja", "tilldela"], done),
    ...[
      "erhåll(?:it|et|en|na|en)",
      "erhöll",
      "mottag(?:it|et|en|na)",
      "fått",
      "fick",
      "medg(?:ivet|ivna|iven|av|avs|ivits)",
      "bifall(?:it|et|en|na)",
      "anslag(?:it|na|en)",
      "anslogs",
    ],
    ...[
      "beslut(?:at|ad|ade|ats|ades)",
      "beslutade",
      "tillskjut(?:it|et|na)",
      "(?:medels|ram|anslags|bidrags|medel)?tilldelning(?:en|ar)?",
    ],
  ],
  "weakly granting": [
    ...["godkän(?:t|d|da|ts|des)", "fastställ(?:t|d|da|ts|des)", "utlova(?:t|d|de|ts)"],
    ...ending(["anvisa", "utdela"], done),
  ],
  grant: [
    ...ending(["bidrag", "anslag", "bidragsbelopp", "anslagsbelopp", "medgivande", "trygghetsanslag"], neuter),
    ...["ram(?:en)?", "(?:trygghets)?(?:pott(?:en)?|pås(?:e|en))", "budget(?:en)?", "beslut(?:et|en)?"],
    ...["bidragsram(?:en)?"],
  ],
  money: [
    ...["med(?:el|len)", "(?:trygghets|investerings|projekt)med(?:el|len)", "(?:trygghets)?pengar(?:na)?"],
    ...[
      "belopp(?:et|en)?",
      "summ(?:a|an|or)",
      "(?:trygghets)?stöd(?:et)?",
      "trygghetsbidrag(?:et)?",
      "trygghetsinvesteringsmedel",
    ],
  ],
  giver: [
    ...["staden", "stan", "stadens", "stockholms stad", "kommunen", "kommunens", "k[sf]", "cm4", "slk"],
    ...["kommunstyrelsen", "kommunstyrelsens", "kommunfullmäktige", "kommunfullmäktiges", "stadsledningskontoret"],
    ...["(?:trygghets|ekonomi och trygghets)?utskottet", "centralt", "centrala", "trygghetssatsningen"],
  ],
  spending: [
    // Before "betalat", which is the beginning of it.
    "betal(?:at|ade|ar|t|ats|a) ut",
    ...ending(["använ"], "t|d|da|de|ts|des"),
    ...["bokförda", "ianspråkta(?:get|gna|gen|gits)", "i anspråk tag(?:et|na|en)"],
    ...ending(["förbruka", "nyttja", "utnyttja", "spendera", "upparbeta", "fakturera", "betala", "utbetala"], done),
    ...[
      "boka(?:t|d|de|ts)",
      "betal[dt]a?",
      "utbetal[dt]a?",
      "betalts",
      "nedlag(?:t|d|da|ts)",
      "kosta(?:t|de|r|ts)",
      "belasta(?:t|de|r|ts)",
      "hur mycket (?:som )?(?:har )?(?:gått|gick)(?: åt)?",
      "investera(?:t|de)",
    ],
    ...[
      "(?:gått|gick|går) åt",
      "(?:pengar(?:na)?|medel|medlen) (?:som )?(?:har )?gått(?: åt)?",
      "åtgå(?:tt|ngen|nget|ngna)",
      "(?:gjort|gjorde|gjorts) av med",
      "(?:lagt|la|lade|lagts) (?:ut|ner|ned)",
    ],
    ...["(?:köpt|inköpt|handlat|utfört|byggt) för", "inköp för"],
  ],
  booked: ["bokför(?:t|d|da|ts|des)", "redovisa(?:t|d|de|ts)", "kontera(?:t|d|de|ts)", "debitera(?:t|d|de|ts)"],
  expense: [
    ...ending(["utgift", "slutkostnad", "projektutgift", "investeringsutgift", "slututgift"], noun),
    ...ending(["utfall", "kostnadsutfall", "slututfall"], neuter),
    ...[
      "förbrukning(?:en)?",
      "åtgång(?:en)?",
      "(?:slut)?nota(?:n)?",
      "kostnadsutfall(?:et)?",
      "medelsförbrukning(?:en)?",
    ],
  ],
  cost: ending(["kostnad", "totalkostnad", "projektkostnad", "investeringskostnad", "åtgärdskostnad"], noun),
  proof: [
    ...["faktura", "fakturan", "fakturor", "fakturorna", "slutfaktura", "slutfakturan", "kvitto", "kvitton", "kvittot"],
    ...["verifikation(?:er|erna)?", "bokföring(?:en)?", "ekonomisystem(?:et)?", "huvudbok(?:en)?", "reskontra(?:n)?"],
  ],
  actual: [
    ...ending(["slutlig", "verklig", "faktisk", "egentlig"], "|t|a|en"),
    ...["i verkligheten", "till slut", "hittills", "i slutändan", "ekonomisk(?:t|a)?", "sann(?:t|a)?"],
  ],
  left: [
    ...[
      "kvar",
      "kvarstår",
      "kvarstod",
      "kvarvarande",
      "kvarstående",
      "återstår",
      "återstående",
      "återstod",
      "rest(?:en)?",
    ],
    ...[
      "att (?:betala|lämna) tillbaka",
      "resterande",
      "över",
      "outnyttja(?:t|d|de)",
      "oförbruka(?:t|d|de)",
      "oanvän(?:t|d|da)",
      "oboka(?:t|d|de)",
      "ospendera(?:t|d|de)",
    ],
  ],
  difference: ["diff", "differens(?:en)?", "skillnad(?:en)?", "avvikelse(?:n)?", "mellanskillnad(?:en)?"],
  applying: ["sök(?:t|te|tes|ta)", "ansök(?:t|te|tes|ta)(?: om)?", "begär(?:t|d|da|de|des)", "äska(?:t|d|de|des)"],
  not: ["ej", "inte", "icke"],
  of: ["av", "från", "ur"],
  by: ["enligt", "enl", "per"],
  for: ["i", "på", "för", "till", "hos", "inom"],
  against: ["mot", "jämfört med", "gentemot"],
  use: [
    "att (?:använda|förbruka|nyttja|utnyttja|upparbeta|disponera|fördela|spendera|röra sig med|göra av med|betala tillbaka|lämna tillbaka|återlämna|återbetala)",
  ],
  project: [
    ...["projekt(?:et|ets|en|ens)?", "åtgärd(?:en|ens|er|erna)?", "insats(?:en|ens|er|erna)?", "arbete(?:t|ts)?"],
    ...["satsning(?:en|ens)?", "investering(?:en|ens)?", "oss", "nämnden", "objektet", "jobbet", "genomförande(?:t)?"],
  ],
  nothing: [
    ...[
      "vi",
      "det",
      "det här",
      "den",
      "de",
      "dom",
      "har",
      "hade",
      "ha",
      "som",
      "vad",
      "så mycket",
      "hur mycket",
      "hur stor(?:t|a)?",
    ],
    ...[
      "är",
      "blev",
      "blir",
      "blivit",
      "var",
      "varit",
      "finns",
      "fanns",
      "totalt",
      "total(?:a|en)?",
      "sammanlag(?:t|d|da)",
      "hel(?:a|t)",
    ],
    ...[
      "faktiskt",
      "nu",
      "idag",
      "alltså",
      "års",
      "årets",
      "kronor",
      "under(?: (?:perioden|tiden|året|projektet))?",
      "per (?:tertial|kvartal|månad|år|period)",
      "helår(?:et)?",
    ],
    ...["sedan start(?:en)?", "från start(?:en)?", "här", "mycket", "allt", "ihop", "tillsammans"],
  ],
};
