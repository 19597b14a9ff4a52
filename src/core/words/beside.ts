/**
 * How people write, beside the figures, that a figure is another, not final or not all: in a note, a comment or a sentence. Data, in small letters.
 * Every pattern stands for whole words from its beginning; its end is open, so that endings need not be listed.
 */

const startingWith = (...patterns: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${patterns.join("|")})`, "u");

/** Figures of money, whatever they are of. */
const figure = "(?:belopp|summ[ao]|siffr|utfall|kostnad|utgift|budget|beviljat|tal(?:et)?(?!\\p{L}))\\p{L}*";

/** The sentence speaks of money, not of benches. */
export const isAboutMoney = startingWith(
  ...[
    "belopp",
    "summ[ao]",
    "siffr",
    "utfall",
    "(?:slut|total)?kostnad",
    "slut(?:summa|nota)",
    "utgift",
    "budget",
    "bevilja",
    "kalkyl",
    "anslag",
  ],
  ...[
    "(?:slut|del)?faktur",
    "(?:del|om|fel|dubbel)?bok(?:för|ad|at|as)",
    "(?:om|fel)?konter",
    "förbruk",
    "medel(?!\\p{L})",
  ],
  ...[
    "t?kr(?!\\p{L})",
    "\\d{1,3}(?:[ \u00a0.]\\d{3})+",
    "mn?kr(?!\\p{L})",
    "kronor",
    "miljon",
    "amount",
    "cost",
    "budget",
    "invoice",
    "spent",
    "granted",
  ],
);

/** The amount that holds stands right behind. */
export const amountFollows = startingWith(
  "(?:ska(?:ll)?|bör|borde|måste) (?:\\p{L}+ )?(?:vara|stå)(?!\\p{L})",
  `(?:rätt|korrekt|riktig|korrigera|justera|revidera|ny|slutlig|verklig|faktisk)(?:a|d|t|tt)? ${figure}`,
  "(?:korriger|rätt|juster|ändr|revider|uppdater|höj|sänk)(?:a|as|at|ats|ad|ade|ades|t|d|de|des|s)? till(?!\\p{L})",
  "(?:korriger|rätt|juster|ändr|revider|uppdater|höj|sänk)\\p{L}* från [\\d ,.]+(?:\\p{L}+ )?till(?!\\p{L})",
  `${figure} (?:är|blev|blir|var|torde vara) (?:troligen|troligtvis|sannolikt|förmodligen|egentligen|rätteligen|snarare|väl)(?!\\p{L})`,
  "(?:rätteligen|egentligen|i själva verket|actually|probably)(?!\\p{L})",
  "(?:inte|ej) [\\d ,.]+(?:\\p{L}+ )?utan(?!\\p{L})",
  "(?:enligt|enl\\.?) (?:\\p{L}+ )?(?:slutfaktur|slutavräkning|slutredovisning|bokslut|bokföring|huvudbok|agresso|ekonomisystem)\\p{L}*",
  "(?:i|enligt|enl\\.?) (?:\\p{L}+ )?(?:protokoll|beslut|avtal|beställning|faktur|tjänsteutlåtand)\\p{L}* (?:\\p{L}+ )?(?:står|anges|uppges|framgår|är|var)(?: det)?(?!\\p{L})",
  "(?:i|enligt|enl\\.?) (?:\\p{L}+ )?(?:agresso|unit4|raindance|ubw|visma|ekonomisystemet|huvudboken|bokföringen|reskontran|bokslutet) (?:\\p{L}+ ){0,3}?(?=\\d)",
  "should (?:read|be)(?!\\p{L})",
  "(?:correct|right|final|revised) (?:amount|figure|sum|cost)",
  "corrected to(?!\\p{L})",
);

/** What the project cost in all stands right behind. */
export const costFollows = startingWith(
  "(?:projektet|åtgärden|insatsen|(?:total|slut)(?:kostnaden|notan|summan)|totala kostnaden|utfallet) (?:\\p{L}+ )?(?:kostade|kostat|blev|landade på|slutade på|hamnade på|uppgick till|uppgår till)(?: (?:totalt|sammanlagt|till slut|dock|egentligen))?(?!\\p{L})",
);

/** Somebody else paid a part of it, or it is compared with something: what it cost is then not said to be what was spent of the grant. */
export const sharesCost = startingWith(
  ...[
    "varav",
    "resten",
    "medfinans",
    "samfinans",
    "delfinans",
    "tillsammans med",
    "dela[tds]",
    "bolaget",
    "fastighetsäg",
  ],
  // "100 000 kr billigare än budget" is no cost.
  ...["billigare", "dyrare", "lägre", "högre", "mindre än", "mer än", "under budget", "över budget"],
  ...["egna medel", "andra medel", "ordinarie", "klimat", "region", "boverket", "trafikverket", "eu(?!\\p{L})"],
);

/** The amount that holds stands right before. */
export const amountPrecedes = startingWith(
  "är (?:det )?(?:rätt|rätta|korrekt|korrekta|riktiga)(?!\\p{L})",
  "i ?stället för(?!\\p{L})",
  "instead of(?!\\p{L})",
);

/** The amount is wrong, whatever is right. */
export const saysWrong = startingWith(
  "obs[!: ]{1,3}fel",
  `fel(?:aktig(?:t|a)?)? (?:${figure}|konto|projekt|period)`,
  `${figure} (?:\\p{L}+ ){0,2}?(?:är|blev|verkar|kan vara) (?:\\p{L}+ )?(?:fel(?!\\p{L})|felaktig|(?:inte|ej) (?:rätt|korrekt))`,
  "stämmer (?:inte|ej)(?! (?:\\p{L}+ )?(?:med|mot) (?:\\p{L}+ )?(?:kalkyl|budget|plan|beslut|beviljat))",
  "(?:skriv|slag|tryck|räkne?)fel",
  "felskriv",
  "en nolla (?:för|saknas|fattas)",
  // "Kan detta stämma?", "Är det verkligen rätt?"
  "(?:kan|ska|skall) (?:det|detta|beloppet|summan|siffran) (?:\\p{L}+ )?(?:stämma|vara (?:rätt|så|korrekt))(?!\\p{L})",
  "(?:stämmer|är) (?:det|detta|den|beloppet|summan|siffran)(?: här)? (?:verkligen |väl |ens )?(?:rätt|korrekt|rimlig|så)(?:t)?(?!\\p{L})",
  "stämmer (?:det|detta|den|beloppet|summan|siffran)(?: här)?(?: verkligen)?$",
  "(?:verkligen|rimligt?|konstigt|märkligt|för (?:högt|lågt)) ?(?:belopp|summa|siffra|utfall)?$",
  "(?:ska(?:ll)?|bör) (?:inte|ej) (?:räknas|ingå|vara med)(?!\\p{L})",
  "räknas (?:inte|ej)(?!\\p{L})",
  "(?:fel|dubbel)(?:bok|konter|redovis|rapporter|faktur|räkn)",
  "bokför(?:d|t|da|ts) (?:dubbelt|två gånger|på fel)",
  "(?:ska(?:ll)?|behöver|måste|bör|kommer att) (?:\\p{L}+ )?(?:korrigeras|rättas|justeras|bokas om|ombokas|omföras|omkonteras|krediteras)",
  "(?:korrigeras|rättas|ombokas|bokas om|omförs|omkonteras) (?:i|under|per|vid|nästa|senare|när|efter|så snart)(?!\\p{L})",
  // "Kolla om det är med här!", "Dubbelkolla": nobody has.
  "(?:dubbel)?(?:kolla|kontrollera|undersök|fråga)(?!\\p{L})[^.;]{0,20}?(?<!\\p{L})om (?:det|detta|den|beloppet|summan|pengarna|de|tillägget)(?: (?:\\p{L}+|\\d+))? (?:är|ingår|finns|ligger|kom|räknas|stämmer)(?!\\p{L})",
  "dubbelkolla(?: (?:detta|den|summan|beloppet|siffran|med \\p{L}+))?$",
  "kolla (?:upp |av )?(?:detta|den här|summan|beloppet|siffran)(?: (?:med|mot) \\p{L}+)?$",
  "wrong (?:amount|figure|sum|cost|account)",
);

/** It has been put right, or is about what is left of the money and not about the amount. */
export const isSettled = startingWith(
  "(?:rätta|korrigera|justera|åtgärda|omboka|kreditera|omkontera)(?:d|t|de|des|ts)(?!\\p{L})",
  "omför(?:t|d|da|ts|des)(?!\\p{L})",
  "(?:över|under)skott",
  "(?:resterande|kvarvarande|outnyttjade|oförbrukade) medel",
);

/** Whoever wrote the amount does not know which it is. */
export const nobodyKnows = startingWith(
  "(?:vet|visste|kan) (?:\\p{L}+ )?(?:inte|ej) (?:säga |avgöra |reda ut )?(?:vilke[nt]|vilka|vad som|om (?:beloppet|summan)|hur mycket)(?!\\p{L})",
  "(?:oklart|osäkert|oklar|osäker(?: på)?|tveksamt|ovisst|inte klarlagt|ej klarlagt) (?:vilke[nt]|vilka|vad som|hur mycket|om (?:beloppet|summan))(?!\\p{L})",
  "(?:går|gick|har gått) (?:\\p{L}+ )?(?:inte|ej) (?:\\p{L}+ )?att (?:skilja|särskilja|urskilja|dela upp|bryta ut|(?:\\p{L}+ )?(?:avgöra|säga|utläsa|reda ut|få fram|fastställa) (?:vilke[nt]|vilka|hur mycket|vad som är|belopp|summa|kostnad|utfall|fördelning))",
  "(?:not known|unknown|unclear) which(?!\\p{L})",
);

/** "Vet inte vilken av dem som gäller": of a row or an amount, whatever it names. */
export const nobodyKnowsWhichHolds = startingWith(
  "(?:vet|visste|oklart|osäkert|osäker på|oklar över) (?:\\p{L}+ )?(?:(?:inte|ej) )?(?:\\p{L}+ )?vilke[nt] (?:\\p{L}+ ){0,3}som (?:gäller|ska gälla|stämmer|är (?:rätt|riktig|aktuell|gällande|senast)\\p{L}*)(?!\\p{L})",
);

const time =
  "(?:jan|januari|feb|febr|februari|mars|apr|april|maj|jun|juni|jul|juli|aug|augusti|sep|sept|september|okt|oktober|nov|november|dec|december|hösten|våren|sommaren|vintern|året|årsskiftet|kvartal\\p{L}*|tertial\\p{L}*|period|perioden|månad\\p{L}*)(?!\\p{L})";

/** More money is still to come, or the amount may change. */
export const saysNotFinal = startingWith(
  "prel(?:\\.|iminär)",
  `(?:osäker|oklar|uppskatta)(?:t|d|a)? ${figure}`,
  `${figure} (?:är )?(?:\\p{L}+ )?(?:osäker|oklar|(?:en )?uppskatt)`,
  "(?:inte|ej) (?:avstäm|kontrollera|verifiera)",
  "(?:måste|ska(?:ll)?|bör|behöver) (?:\\p{L}+ )?(?:kollas|dubbelkollas|kontrolleras|stämmas av|avstämmas|verifieras)(?!\\p{L})",
  "(?:måste|ska(?:ll)?|bör|behöver|får) (?:\\p{L}+ )?(?:kolla|dubbelkolla|kontrollera|stämma av|verifiera|reda ut|ta reda på) (?:hur (?:mycket|stor)|vilke[nt]|vad som|om (?:beloppet|summan|utfallet))",
  "(?:exkl\\.?|exklusive|utan|förutom) (?:\\p{L}+ )?(?:slut)?faktur",
  "(?:slut)?faktur\\p{L}* (?:\\p{L}+ ){0,3}?(?:saknas|återstår|kvarstår|väntas|utestår|är utestående)",
  "(?:slut)?faktur\\p{L}* (?:\\p{L}+ ){0,3}?(?:inte|ej) (?:inkom|kommit|mottag|ankom|bokför|erhåll|registrer|betal|med)",
  "(?:saknar|inväntar|avvaktar|väntar på) (?:\\p{L}+ ){0,2}?(?:slut)?faktur",
  "(?:utestående|kvarstående|återstående|ej inkomna|ej bokförda|obetalda) (?:slut)?faktur",
  "(?:inte|ej) (?:slutlig|definitiv|slutfakturera|slutreglera|slutavräkna|slutredovisa|slutbokför|färdigfakturera)",
  "(?:slutreglering|slutavräkning|(?:slut)?fakturering|periodisering)\\p{L}* (?:\\p{L}+ )?(?:återstår|saknas|kvarstår|väntas|ej|inte)",
  "(?:mer|fler|ytterligare|vissa) (?:kostnad|utgift|faktur)\\p{L}* (?:\\p{L}+ )?(?:väntas|tillkommer|tillkomma|förväntas|återstår|kommer)",
  `(?:kostnad|utgift|utfall)(?:en|er|erna|et)? (?:för|i|under|från|avseende) [^.;]{0,20}${time}[^.;]{0,40}(?:tillkommer|tillkomma|saknas|(?:är|kom|finns) (?:inte|ej) med|ingår (?:inte|ej))(?! (?:inte|ej)(?!\\p{L}))(?!\\p{L})`,
  "(?:not final|preliminary|final invoice (?:is )?missing)",
);

/** "Preliminärt" about when something happens. */
export const isAboutTime = startingWith(
  ...[
    "(?:slut|start|bygg)?datum",
    "(?:del|färdig)?klar(?:t|a)?(?!\\p{L})",
    "(?:bygg)?start",
    "tidplan",
    "invig",
    "besikt",
  ],
  ...["färdigställ", "inflytt", "planera", "avslut", "öppn", "leverans", "vecka"],
);

/** None is missing: "Inga fakturor återstår". */
export const saysNone = startingWith(
  "ing(?:a|en|et) (?:\\p{L}+ )?(?:(?:slut)?faktur|kostnad|utgift)",
  "(?:alla|samtliga) (?:slut)?faktur\\p{L}* (?:har|är)",
  "(?:inget|inga) (?:mer|fler|ytterligare|mera)(?!\\p{L})",
);

/** Money of the nämnd's own, or of another. */
const ownMoney =
  "(?:egna|egen|eget|ordinarie|andra|övriga|externa|privata|förvaltningens|nämndens|bolagets|statliga) (?:\\p{L}+ )?\\p{L}*(?:medel|medlen|pengar|pengarna|anslag|budget|bidrag|finansiering)\\p{L}*";

const share =
  "(?:hälften|tredjedel\\p{L}*|fjärdedel\\p{L}*|en (?:stor |mindre |liten )?del|delar|merparten|större delen|\\d{1,3} ?(?:%|procent))";
const anyMoney = "\\p{L}*(?:medel|medlen|pengar|pengarna|anslag|budget|bidrag)(?!\\p{L})";

/** The amount is of other things as well, of a part alone, or told of twice. */
export const saysCoversMore = startingWith(
  "(?:avser|inkluderar|inkl\\.?|innehåller|omfattar|täcker|gäller|rymmer) (?:även|också|dessutom)(?!\\p{L})",
  "(?:avser|gäller|omfattar) (?:endast|bara|enbart)(?!\\p{L})",
  `(?:här|där|beloppet|utfallet|summan|kostnaden|siffran) (?:är|ingår|ligger|finns) (?:även|också|dessutom) [^.;]{0,40}${anyMoney}`,
  "(?:ingår|redovisas|(?:med|in)räkna(?:s|t|d)|bokför(?:t|s|d)) (?:även|också|redan) (?:i|på|hos|av|under)(?!\\p{L})",
  "(?:även|också) (?:kostnad|utgift|medel|belopp|utfall|faktur)\\p{L}* för(?!\\p{L})",
  "varav [^.]{0,40}(?:annat|andra|annan) (?:projekt|åtgärd|nämnd|plats)",
  `(?:utfall|kostnad|utgift|belopp|summ|siffr)\\p{L}* (?:är |visas )?(?:inkl\\.?|inklusive|inkluderar|innehåller|innefattar|omfattar) [^.;]{0,30}${ownMoney}`,
  `${ownMoney} (?:\\p{L}+ )?(?:ingår|är med|finns med|räknas in|inräkna|är inräkna|ligger med|redovisas) (?:\\p{L}+ )?i (?:utfall|kostnad|utgift|belopp|summ|siffr)`,
  "(?:avser|gäller|omfattar|för) (?:båda|flera|alla|två|tre) (?:\\p{L}+ )?projekt",
  `${share} av (?:\\p{L}+ ){0,2}?(?:bevilja|medl|medel|pengar|belopp|utfall|kostnad|summ|anslag|bidrag)\\p{L}* (?:är|var|utgör|utgörs av|kommer från|kom från|avser|gäller) (?!kvar)[^.;]{0,30}${anyMoney}`,
  "i (?:kostnad|utfall|utgift|belopp|summ|siffr)\\p{L}* ingår (?:även|också|dessutom)(?!\\p{L})",
  "(?:faktur|kostnad|utgift|post)\\p{L}* (?:\\p{L}+ ){0,2}?(?:är|har) (?:\\p{L}+ )?(?:uppskatta|beräkna|schablon)(?:t|d|de|ts|ad|ade)(?!\\p{L})",
  "(?:utfall|kostnad|utgift|belopp|summ|siffr)\\p{L}* (?:\\p{L}+ ){0,2}?(?:bygger|grundas|baseras) (?:\\p{L}+ )?på (?:en )?(?:uppskattning|prognos|beräkning|kalkyl|schablon)",
  "(?:gemensam(?:t|ma)?|samla(?:d|t|de)) (?:faktur|belopp|kostnad|budget|utfall|pott)",
  "also (?:covers|includes)",
);

/** Where other money is in the grant, it is in what was spent of it too. */
export const namesOtherSource = startingWith(
  "(?:klimat|miljö|drift|stats|eu-?|egna |egen |ordinarie |andra |externa |statliga )\\p{L}*(?:medel|medlen|pengar|pengarna|bidrag|bidraget|anslag|anslaget|budget|budgeten)(?!\\p{L})",
);

const grants = "(?:bevilja|tilldela|anvisa|erhåll|erhöll|fick|fått)\\p{L}*";
const more = "(?:ytterligare|dessutom|därutöver|extra|till)(?!\\p{L})";

/** More was granted than the amount may have in it: "Ytterligare 300 tkr beviljades i oktober". */
export const saysGrantedMore = startingWith(
  `(?:ytterligare|dessutom|därutöver|utöver (?:det|detta)|extra)(?!\\p{L})[^.;]{0,25}\\d[^.;]{0,30}?(?<!\\p{L})${grants}`,
  `${grants} (?:\\p{L}+ ){0,4}?(?:ytterligare|dessutom|därutöver|extra)(?!\\p{L})[^.;]{0,12}\\d`,
  `${grants} (?:\\p{L}+ ){0,2}?\\d[\\d ,.]*(?:\\p{L}+ )?${more}`,
  `(?:exkl\\.?|exklusive|(?:ej|inte) inräkna\\p{L}*|(?:ej|inte) med(?:räkna\\p{L}*)?)(?!\\p{L})[^.;]{0,30}?(?:tilläggs|(?<!\\p{L})bevilja)`,
);

/** The amount has it in it. */
export const hasItWithin = startingWith(
  "inkl",
  "varav",
  "ingår",
  "(?<!(?:ej|inte) )(?:medräkna|inräkna)",
  "sammanlagt",
  "totalt",
);

/** Running costs and taxes are told of beside the amounts everywhere; they are no part of them. */
export const isOtherMoney = startingWith(
  "drift",
  "skötsel",
  "underhåll",
  "moms",
  "årlig",
  "ordinarie",
  "intern(?:a|t)? ",
);

/** "Ombudgeterat belopp ingår redan i det beviljade": money that is moved between years is no new money, and the text says so. */
export const isOfMovedMoney = /^(?:ombudget|överför(?:t|da|s) )/u;

/** The only group of a pattern is the number. */
const number = "(\\d{1,3}|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)";
const projects = "(?:\\p{L}+ ){0,2}?\\p{L}*(?:projekt|insats|åtgärd|investering)(?:en|et|er|erna|ar|arna)?(?!\\p{L})";

/** So many more: "övriga 6 projekt". They may be among those of the list when it is long enough. */
export const otherProjects = startingWith(`(?:övriga|resterande|andra|återstående|kvarvarande) ${number} ${projects}`);

/** How many a list or a selection is said to hold: "Antal projekt i urvalet: 23", "Listan omfattar 23 projekt". */
export const countOfProjects =
  /(?<![\p{L}\d])(?:(?:antal|totalt antal) (?:\p{L}+ )?projekt(?: (?:i|på|enligt) \p{L}+)? ?[:=] ?|(?:listan|tabellen|sammanställningen|redovisningen) (?:omfattar|innehåller|avser|består av) (?:totalt |sammanlagt )?(?=\d{1,3} (?:\p{L}+ )?projekt))(\d{1,3})(?!\d)/u;

/** More than the list holds, however long it is. */
export const moreProjects = startingWith(
  `(?:ytterligare|därutöver|dessutom|utöver (?:dessa|listan|detta)|samt|plus)(?:[:,]? |[:,])(?:\\p{L}+ ){0,3}?${number} ${projects}`,
  `${number} ${projects} till(?!\\p{L})`,
);

/** Others than those that are listed, without a number. */
export const restOfProjects = startingWith(
  `(?:övriga|resterande|andra) ${projects}[^.]*(?:enligt|följer|inom|utan avvikelse|i nivå med)(?!\\p{L})`,
);

/** The list leaves something out. */
export const saysLeftOut = startingWith(
  `(?:projekt|insats|åtgärd|belopp|utgift|kostnad|utfall)\\p{L}* [^.]{0,60}?(?:saknas(?!\\p{L})|(?:är )?(?:inte|ej) (?:med(?= i(?!\\p{L})| här|[,:)]|$)|medtag|medräkna|inräkna|redovisa|rapportera|inkom))`,
  `(?:projekt|insats|åtgärd|belopp|utgift|kostnad|utfall)\\p{L}* [^.]{0,60}?(?:redovisas|återfinns|finns|framgår|lämnas|rapporteras|kompletteras) (?:\\p{L}+ )?(?:separat|senare|i (?:en )?(?:bilaga|annan|separat|särskild|egen)|på (?:annat|separat))`,
  `(?:projekt|insats|åtgärd|belopp|utgift|kostnad|utfall)\\p{L}* [^.]{0,60}?(?:redovisas|rapporteras) (?:inte|ej|ännu)(?!\\p{L})`,
  "utfall\\p{L}* [^.]{0,90}?ingår (?:inte|ej)(?!\\p{L})",
  "forts(?:\\.|ätter|ättning)? (?:på )?nästa sida",
  "komplettering(?:ar)? (?:\\p{L}+ ){0,3}?(?:följer|kommer|lämnas)",
  `(?:endast|bara|enbart) (?:de )?(?:\\p{L}+ )?(?:projekt|insats|åtgärd|avvikelse|avvikande)\\p{L}* [^.]{0,40}?(?:redovisas|listas|tas upp|är med|visas)`,
  `(?:listan|tabellen|sammanställningen|redovisningen) (?:är (?:inte|ej) (?:komplett|fullständig)|är ofullständig|kompletteras)`,
);

/** "En del av projekten startade 2023 och hade utfall det året": beside what was spent in one year alone, something is missing. */
export const spentInOtherYears = startingWith(
  "(?:hade|har|fanns|finns|bokför\\p{L}+) (?:också |även |redan |ett |visst |en del )*(?:utfall|kostnad\\p{L}*|utgift\\p{L}*) (?:det året|det första året|då|(?:under |från )?(?:tidigare|föregående|förra) år(?:et|en)?|(?:under |före |innan |från )?20\\d\\d)(?!\\p{L})",
  "(?:utfall|kostnader|utgifter) (?:före|från|för|under) (?:tidigare år|föregående år|20\\d\\d) (?:\\p{L}+ )?(?:tillkommer|ingår (?:inte|ej)|är (?:inte|ej) med)(?!\\p{L})",
);

/** Applied for, refused or to come: no projects of this list. */
export const isNotGranted = startingWith(
  ...[
    "planera",
    "ansök",
    "sökt",
    "söka",
    "önska",
    "föresl",
    "avsla",
    "avslog",
    "avslå",
    "(?:inte|ej) bevilja",
    "kommande år",
    "nästa år",
  ],
  ...["väntar på beslut", "ej beslut", "tidigare år", "ordinarie", "klimat", "andra medel", "egna medel"],
);

/** The last word on a note: what was said before it no longer holds. */
export const laysToRest =
  /^(?:\p{L}+:)?\s*(?:(?:ja|nej|ok|okej|tack)[,.! ]+)*(?:det |detta |nu |är )*(?:stämmer|rättat|rättad|åtgärdat|åtgärdad|korrigerat|korrigerad|fixat|klart|löst|justerat|ok|okej|done|fixed)(?: nu)?[.!]*$/iu;

/** A rule for whoever fills in, not something that happened: "Om slutfaktura saknas …", "Ange preliminärt belopp". */
export const startsInstruction =
  /^(?:[*•–-]|\d+[.)])? ?(?:om|ifall|i de fall|för de fall|när|i fall|if|when)(?!\p{L})/u;

export const instructionWords = startingWith(
  ...[
    "anges?(?!\\p{L})",
    "fylls? i(?!\\p{L})",
    "skriv(?:s|er)?(?!\\p{L})",
    "markera",
    "kommentera(?!\\p{L})",
    "uppge(?!\\p{L})",
  ],
  ...["förklara(?!\\p{L})", "använd(?!\\p{L})", "please", "enter(?!\\p{L})"],
);

/** Which of a project's amounts a remark is about. */
export const isAboutSpent = startingWith(
  ...[
    "utfall",
    "utgift",
    "(?:slut|total)?kostna",
    "slut(?:summa|nota)",
    "kostade",
    "(?:slut|del)?faktur",
    "(?:del|fel|dubbel|om)?bok(?:för|ad|at|as)",
  ],
  ...["(?:om|fel)?konter", "förbruk", "spent", "cost", "invoice"],
);
export const isAboutGranted = startingWith("bevilja", "budget", "anslag", "tilldela", "granted");
