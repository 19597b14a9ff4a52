import { withVerdicts } from "../../support/row-verdicts";

/** What each row of a list is, behind "→"; a row without one is a project. */
const lists: readonly {
  readonly title: string;
  readonly merges?: readonly string[];
  readonly lines: readonly string[];
}[] = [
  {
    title: "a sum leaves out an example also where another row has no grant",
    lines: [
      "Projekt|Beviljat|Utfall",
      "Exempel: Lekpark|1001|950 → left-out by 5",
      "Ljus|510|470",
      "Torg|0|610",
      "Summa|1240=SUM(B3:B4)|1080=SUM(C3:C4) → sum",
    ],
  },
  {
    title: "steps numbered under a project are its parts",
    lines: ["Projekt|Beviljat|Utfall", "1 Torget|18|17", "1.1 Mark|2|2 → part of 2", "1.2 Ljus|16|15 → part of 2"],
  },
  {
    title: "a nämnd above the tree that it tops",
    lines: [
      "Struktur|Nivå|Budget|Utfall",
      "Kulturnämnden|'1|25|21 → sum",
      'Kulturnämnden|\'1|25|21 → group "Kulturnämnden" in 1 to 8',
      'Bibliotek|\'2|18|15 → group "Bibliotek" in 1 to 5',
      "411 Entrén|'3|18|15",
      'Museer|\'2|7|6 → group "Museer" in 1 to 8',
      "412 Skyltar|'3|4|4",
      "413 Grinden|'3|3|2",
    ],
  },
  {
    title: "a grant of another day for a project of the same number",
    lines: [
      "Projektnr|Projekt|Beslutsdatum|Beviljat|Utfall|Ort",
      "B-11|Ljus|2023-03-08|1200|1585|2024-01-02",
      "B-11|Pågår|2023-11-22|400 → continues of 2",
    ],
  },
  {
    title: "a level of parts where those above are described",
    lines: [
      "Struktur|Nivå|Budget|Utfall|Beslutsdatum",
      'Kulturnämnden|\'1|25|21|Klart → group "Kulturnämnden" in 1 to 7',
      "Bibliotek|'2|18|15|Klart",
      "411 Entrén|'3|18|15 → part of 3",
      "Museer|'2|7|6|2024-01-02",
      "412 Skyltar|'3|4|4 → part of 5",
      "413 Grinden|'3|3|2|Avslag → part of 5",
    ],
  },
  {
    title: "a last row that is the only one again",
    lines: [
      "Projekt|Beviljat|Utfall|Avvikelse",
      "Ljus|5|4|1",
      '|||=IF(B3="","",B3-C3) → empty',
      "Allt|5|4|1 → asked STR-16",
    ],
  },
  {
    title: "amounts that nobody names",
    lines: [
      "Beviljade trygghetsmedel|Använda trygghetsmedel|Årets ram",
      "9|5|9 → asked STR-15",
      "–|–|6 → asked STR-15",
      "7|0|7 → asked STR-15",
    ],
  },
  {
    title: "one half of an application may hide in the other",
    lines: [
      "Projekt|Sökt belopp|Beviljat|Utfall|Beslut",
      "*Ljus|9|5|4|Delvis bifall",
      "Torg|9||4|Bifall → asked STR-33 of 2",
    ],
  },
  {
    title: "a heading between a bold row and what is indented",
    lines: [
      "Nämnd/projekt|Beviljat|Utfall|Status",
      "*Bromma stadsdelsnämnd|31|29|Utgår",
      'Konsult|||Klart → group "Konsult" in 1 to 5',
      ">Ljus|16|15|5410",
      ">Torg|15|14",
      '*Trafiknämnden|54|56|Klart → group "Trafiknämnden" in 1 to 8',
      '>Pollare|34|35|Avslag → asked STR-23 "Avslag"',
      ">Tunnel|20|21",
    ],
  },
  {
    title: "money that moved, with and without a day",
    lines: [
      "Projektnr|Projekt|Händelse|Beviljat|Utfall|Beslutsdatum",
      "'9201|Ljus|Beviljat|1100|872",
      "'9201|Ljus|Omdisponering till 9202|200||Klart",
      "'9201|Ljus|Omdisponering till 9202|-300||T2 → continues of 3",
      "'9202|Torg|Beviljat|640|803",
      "'9202|Torg|Omdisponering från 9201|200|150|5410",
    ],
  },
  {
    title: "a cost among others that are none",
    lines: ["Projekt|Beviljat|Utfall", "Torget|18", "Grind||5", "Parken||9", "Stigen|7"],
  },
  {
    title: "what stands under Period and is no time in one row",
    lines: [
      "Projekt|Period|Beviljat|Ack. utfall",
      "Ljus|Farsta|900|310",
      "Ljus|'202308|0|305",
      "Stig|'202304|19|15",
      "Torg|'202304|400|120",
      "Torg|'202308|0|150",
    ],
  },
  {
    title: "a level that one row does not state",
    lines: [
      "Struktur|Nivå|Budget|Utfall",
      "Kulturnämnden|'1|25|21",
      "Bibliotek|'2|18|15",
      "*411 Entrén|1.1 Mark|18|15",
      "Museer|'2|7|6",
      "412 Skyltar|'3|4|4",
      "413 Grinden|'3|3|2",
    ],
  },
  {
    title: "a sum that is off leaves a struck row to be asked about",
    lines: [
      "Projekt|Beviljat|Utfall|Status",
      "Ljus|510|470",
      "~Bron|420|0|Utgår → asked STR-27",
      "Torg|730|610",
      "Summa gällande projekt|730|1080=C2+C4|Pågår → sum",
    ],
  },
  {
    title: "a sum that has another sign proves nothing",
    lines: [
      "Åtgärd|Beviljat|Utfall",
      "Belysning|1.2|1.1",
      "Räcken|3.4|3.4 → asked STR-16",
      "Gångvägar|0.8|0.5",
      "Stadshagsplan|2|2.2",
      "Landfäste|0.6|0.6",
      "Summa|-8|7.8 → sum",
    ],
  },
  {
    title: "a grant without costs below it",
    lines: [
      "Projekt|Benämning|Beviljat|Utfall",
      "'61201|Torget|18",
      "'5011|Entreprenad||9 → part of 2",
      "'5410|Inventarier||8 → part of 2",
      "'61202|Parken|7",
      "Totalt||25|23 → sum",
    ],
  },
  {
    title: "rows above the first name have none",
    lines: [
      "Projekt|Byggdel|Beviljat|Utfall",
      "|Ljus||8 → asked STR-15",
      "|Mark||9 → asked STR-15",
      "Torget||18|17",
      "Summa||18=SUM(C2:C4)|34=SUM(D2:D4) → sum",
    ],
  },
  {
    title: "numbers at the beginning of names, and a grant that cannot be read",
    lines: ["Projekt|Beviljat|Utfall", "1 Torget|Konsult|17", "1.1 Mark|2|2", "1.2 Ljus|16|15", "2 Parken|5|5"],
  },
  {
    title: "a number alone in the column of names is a heading when it is large",
    lines: ["Projekt|Nämnd|Beviljat|Status", "5410", "Torg|Farsta|0|Ej beviljat → empty"],
  },
  {
    title: "formulas over prefilled rows",
    lines: [
      "Projekt-ID|Projekt|Beviljat|Utfall",
      "*TI-1|Ljus|5|4",
      "TI-2||0|0",
      "Rader||5=SUM(C2:C3)|4=SUM(D2:D3) → sum",
    ],
  },
  { title: "nothing in a list", lines: ["Projekt|Beviljat|Utfall"] },
  {
    title: "an entry in the books that was withdrawn begins no project",
    lines: [
      "Projektnr|Bokf.datum|Text|Utfall|Period",
      "'70011|2024-03-10|Faktura 1|812",
      '\'70012|2024-03-10|Faktura 1|231|Utgår → asked STR-23 "Utgår"',
      "'70011|2024-05-11|Faktura 2|94",
    ],
  },
  {
    title: "a nämnd among periods is asked about",
    lines: [
      "Projekt|Period|Beviljat|Ack. utfall",
      "Ljus|'202304|900|310",
      "Ljus|Norra området|0|305",
      "Farsta|'202304|400|120",
      "Torg|'202308|0|150",
    ],
  },
  {
    title: "a sum of another is no project's own",
    lines: [
      "Projekt|Projekt (T)|Konto|Beviljat|Bokfört",
      "'26104|Ljus|'40310||280 → part of 4",
      "'26104|Ljus|'40550||53 → part of 4",
      "Σ 26104|Ljus||2300|333 → project named in 2",
      "'26120|Torg|'40310||247",
      "Summa Farsta|Torg||1350|247",
    ],
  },
  {
    title: "steps without a project above them",
    lines: [
      "Projekt / milstolpe|Datum|Beviljat|Utfall",
      'Konsult → section "Konsult" in 1',
      "Ljus||900|810",
      "Upphandling|2024-01-31",
      "Byggstart|2024-04-08",
      "Torg||400|380",
      "Byggstart|2024-05-02",
    ],
  },
  {
    title: "a sum in the middle, and rows that are sums of others after it",
    lines: [
      "Åtgärd|Beviljat|Utfall",
      "Belysning|1.2|1.1",
      "Räcken|3.4|3.4 → asked STR-16",
      "Gångvägar|0.8|0.5",
      "Summa|8|7.8 → sum",
      "Landfäste|0.6|0.6 → asked STR-16",
      "Stadshagsplan|2|2.2 → asked STR-16",
    ],
  },
  {
    title: "a sum of each group without what was spent",
    lines: [
      "Projekt|Beviljat",
      "Ljusen|1500 → asked STR-16",
      "Ljus|1000",
      "Park|500",
      "Torgen|300 → asked STR-16",
      "Torg|300",
    ],
  },
  {
    title: "parts under a project's total, and the list's sum",
    lines: [
      "Projekt|Komponent|Beviljat|Utfall",
      'Bänkar → section "Bänkar" in 1',
      "Gårdsbelysning|Totalt|1200|1170",
      "|Armaturer|620|598 → part of 3",
      "|Elarbeten|580|572 → part of 3",
      "Summa||2400|2340 → sum",
    ],
  },
  {
    title: "the same grant twice on one day adds nothing, a later one does",
    lines: [
      "Projektnr|Projekt|Beslutsdatum|Beviljat",
      "B-11|Ljus|2023-03-08|1200",
      "B-11|Ljus|2023-03-08|1200",
      "B-11|Ljus, tilläggsbeslut|2023-11-22|400 → continues of 2",
    ],
  },
  {
    title: "of one project everything is the sum",
    lines: [
      "Projekt|Status|Beviljat|Utfall",
      "Ljus|Klart|1036|155",
      "Summa||1576|209 → sum",
      "Antal genomförda||1 → asked STR-16",
      'Pågående i kr||540=SUMIF(B2:B3,"Pågår",C2:C3) → asked STR-16',
      "Snitt||788=C4/2 → asked STR-16",
      "Huvudbok konto 1179, saldo|||209 → asked STR-16",
    ],
  },
  {
    title: "words of a part without amounts, and references to other sheets",
    lines: [
      "Projekt|Beviljat|Utfall",
      'varav el → section "varav el" in 1',
      "|=Blad2!B7 → asked STR-15",
      "|=Blad2!B7 → asked STR-15",
    ],
  },
  {
    title: "accounts under projects, and a name between",
    lines: [
      "Projekt/Konto|Benämning|Beviljat|Utfall",
      "'61201|Torget|18",
      ">5011|>Mark||9 → part of 2",
      ">5410|>Inventarier||8 → part of 2",
      "Ljus",
      ">5410|>Inventarier||8 → part of 5",
      "'61202|Parken|7",
      ">5011|>Mark||6 → part of 7",
    ],
  },
  {
    title: "a row without a name breaks the groups",
    lines: [
      "Projekt|Beviljat|Utfall",
      "Torg|540|54",
      "|1036|155 → asked STR-15",
      "Norra|1576|209 → sum",
      "Park|790|197 → asked STR-16",
      "Södra|790|197 → asked STR-16",
    ],
  },
  {
    title: "what stands under the sum, worked out of it",
    lines: [
      "Projekt|Status|Beviljat|Utfall",
      "Ljus|Klart|1036|155",
      "Torg|Pågår|540|54",
      "Summa||1576|209 → sum",
      "Snitt||788=C4/2 → empty",
      "Pågående i kr||788=C4/2 → asked STR-16",
      "Antal genomförda||1 → empty",
      "Huvudbok konto 1179, saldo|||209 → asked STR-16",
    ],
  },
  {
    title: "entries of a project that stand apart",
    lines: [
      "Projekt|Projekt (T)|Konto|Beviljat|Bokfört|Beslutsdatum",
      "'26120|Torg|'40310||247|2024-01-02",
      "'26104|Ljus|'40550||53 → part of 4",
      "Σ 26104|Ljus||2300|333|Utgår → project named in 3",
      "'26104|Ljus|'40310||280",
      "Summa 26120|Torg||1350|247|T1",
    ],
  },
  {
    title: "spending that stands still may be counted from the start",
    lines: [
      "Projekt|Månad|Beviljat|Utfall",
      "Ljus|april|900|110",
      "Ljus|maj||110 → asked STR-80 of 2",
      "Torg|april|400|120",
      "Torg|maj||150 → asked STR-80 of 4",
      "Summa||1300|585 → sum",
    ],
  },
  {
    title: "a sum and the sum of that",
    lines: [
      "Projekt-ID|Projekt|Nämnd|Beviljat|Utfall",
      "TI-1|Torget|Farsta|1036|155",
      "TI-2|Trappan|Farsta|540|54",
      "TI-3|Sikt|Farsta|790|197",
      "TI-4|Stråket|Farsta|206|41",
      "|Trygghetspaket centrum||2571|448 → asked STR-16",
      "|||5143|895 → asked STR-15",
    ],
  },
  {
    title: "bold over rows that it is the sum of",
    lines: [
      "Projekt|Beviljat|Utfall",
      "*Ljus|500|480",
      "",
      "Stolpar|300|280 → part of 2",
      "Kablar|200|200 → part of 2",
    ],
  },
  {
    title: "a sum counts those that may not count only where they have an amount",
    lines: [
      "Projekt|Beviljat|Utfall|Anm.",
      "Ljus|510|470",
      'UTGÅR Bron||15 → asked STR-23 "UTGÅR Bron"',
      'Stig|37|0|Indraget → asked STR-23 "Indraget"',
      "Torg|730|610",
      "Totalt|1697=SUM(B2:B5)|1095=SUM(C2:C5) → sum",
    ],
  },
  {
    title: "an amount that cannot be read neither adds up nor contradicts",
    lines: [
      "Projekt|Beviljat|Utfall",
      "Ljus|1036|155",
      "Torg|540|oklart",
      "Norra|1576|209 → sum",
      "Park|790|197",
      "Södra|790|197 → sum",
    ],
  },
  {
    title: "a later decision of the same number, not of another",
    lines: [
      "Projektnr|Projekt|Beslutsdatum|Beviljat|Utfall",
      "B-11|Ljus|2023-03-08|1200|-1585",
      "Räcken|Ljus, tilläggsbeslut|2023-11-22|13",
      "B-11|Ljus, tilläggsbeslut|2023-11-22|400 → continues of 2",
    ],
  },
  {
    title: "three rows that are alike",
    lines: [
      "Projekt|Beviljat|Utfall",
      "Ljus|5|4",
      "Ljus|5|4",
      "*|8|0 → asked STR-15",
      "Total upprustning av torget|7|6",
      "Hela parken|3|2",
    ],
  },
  { title: "one cost without a grant above", lines: ["Projekt|Utfall", 'Torget → section "Torget" in 1', "Konsult|9"] },
  {
    title: "a dash in a row of nothing",
    lines: [
      "Projekt|Beviljat|Utfall",
      'varav el → section "varav el" in 1',
      "- → empty",
      "Ljus|500|480",
      "Stolpar||280",
    ],
  },
  {
    title: "an example's number without an example's name",
    lines: ["Projekt-ID|Projekt|Beviljat|Nämnd", 'TI-2023-XXX|Farsta|5|Utgår → asked STR-23 "TI-2023-XXX"'],
  },
  {
    title: "a name that is merged over another",
    merges: ["A2:A3"],
    lines: ["Projekt|Kostnadsslag|Utfall", "Ljus|Mark|5", "Räcken|El|17", "|El|2 → continues of 3"],
  },
  {
    title: "a number without anything",
    lines: ["§|Projekt|Beviljat|Utfall", "39|Dagordning|5|4", "41 → asked STR-15"],
  },
  {
    title: "the same list again without what was spent",
    lines: [
      "Projekt|Status|Beviljat",
      "Ljus|Klart|1036",
      "Torg|Pågår|540",
      "Park|Klart|790",
      "Summa||2366 → sum",
      "",
      "Läge|Antal|Beviljat → empty",
      "Klart|2|1826 → empty",
      "Pågår|1|540 → empty",
    ],
  },
  {
    title: "only examples, and their sum",
    lines: [
      "Projekt|Beviljat|Utfall",
      "Exempelprojekt: belysning|1000|950 → left-out",
      "Exempel 2|500|300 → left-out",
      "Totalt|1500|1250 → sum",
    ],
  },
  {
    title: "a row that was withdrawn has no parts",
    lines: [
      "Projekt|Byggdel|Beviljat|Utfall|Nämnd",
      'Torget||18|17|Utgår → asked STR-23 "Utgår"',
      "|Mark||9|Klart → asked STR-15",
      "|Ljus||8 → asked STR-15",
    ],
  },
  {
    title: "a row with a number of its own kind is no part",
    lines: [
      "Projekt|Sökt belopp|Beviljat|Utfall|Beslut|Aktivitet",
      "Ljus|9|5|4|Delvis bifall",
      "Torg|9||4|Bifall|2024-01-02",
    ],
  },
  {
    title: "a formula in a row without a name",
    lines: [
      "Projekt|Nämnd|Beviljat|Kommentar",
      "Parken|Farsta|5|Bänkarna är indragna från gången, övrigt enligt plan",
      "||5=SUM(C2:C2) → sum",
    ],
  },
  {
    title: "parts that come to the whole within its rounding",
    lines: [
      "Projektnr|Projekt / aktivitet|Beviljat|Utfall",
      "'1|Torget|18|17",
      "|Projektering|3|2 → part of 2",
      "|Entreprenad|16|15 → part of 2",
    ],
  },
  {
    title: "a first row that lies deeper than those after it has none above",
    lines: [
      "Nämnd/projekt|Beviljat|Utfall",
      ">Torg|15|14",
      "Pågår|16|15",
      '*Bromma stadsdelsnämnd|31|29 → asked STR-23 "Bromma stadsdelsnämnd"',
      '*Trafiknämnden|54|56 → asked STR-23 "Trafiknämnden"',
      ">Pollare|34|35",
      ">Tunnel|20|21",
    ],
  },
  {
    title: "rows that differ by what they were granted",
    lines: [
      "Projekt|Nämnd|Beviljat|Kommentar",
      "Bänkar|Farsta|18|Bänkarna är indragna från gången, övrigt enligt plan",
      "Bänkar|Farsta|14|Bänkarna är indragna från gången, övrigt enligt plan",
      "Parken|Farsta|5|Bänkarna är indragna från gången, övrigt enligt plan",
    ],
  },
  {
    title: "what came before the decision that it changes",
    lines: [
      "Projektnr|Projekt|Händelse|Beviljat|Utfall",
      "'9202|Torg|Tilläggsbeslut|100",
      "'9202|Torg|Beviljat|640|803",
      "'9201|Ljus|Omdisponering till 9202|-200",
      "'9202|Torg|Omdisponering från 9201|200 → continues of 2",
      "'9201|Ljus|Beviljat|1100|872",
      "'9201|Ljus|Återlämnat|-50 → continues of 4",
      "|||1790|1675 → sum",
    ],
  },
  { title: "less than the whole grant", lines: ["Projekt|Beviljat|Utfall", "Ljus|500|0", "Stolpar||280"] },
  {
    title: "another project's number over the entries",
    lines: [
      "Projekt|Projekt (T)|Konto|Beviljat|Bokfört",
      "Stig|Ljus|'40310|16|4",
      "'26104|Ljus|'40310|1000|280 → continues of 2",
      "Ljus|Ljus|'40550|1300|53 → continues of 2",
      "Σ 26104|Ljus||2300|333 → sum",
    ],
  },
  {
    title: "steps with numbers of their own",
    lines: [
      "Nr|Projekt / milstolpe|Datum|Beviljat|Utfall",
      "",
      "'2|Startplatsen|2024-01-31",
      "'1|Ljus||900|810",
      "'3|Invigning av torget|2024-02-01",
    ],
  },
  {
    title: "a period without an amount does not grow",
    lines: [
      "Projekt|Tertial|Beviljat|Utfall",
      "Ljus|1|900|310",
      "Torg|1|400",
      "Ljus|2||705 → continues of 2",
      "Torg|2||150 → continues of 3",
    ],
  },
  {
    title: "columns in another order",
    lines: [
      "Utfall|Datum|Beviljat|Projekt / milstolpe|Nämnd",
      '810||900|Ljus|Avslag → asked STR-23 "Avslag"',
      "|2024-01-31||Upphandling → part of 2",
      "|2024-04-08||Byggstart → part of 2",
      '380||400|Torg|Avslag → asked STR-23 "Avslag"',
      "|2024-05-02||Byggstart → part of 5",
    ],
  },
  {
    title: "formal items, and all of it",
    lines: [
      "§|Projekt|Beviljat|Utfall",
      "39|Dagordning|5|4",
      '39|Gångvägen → section "Gångvägen" in 2',
      "Allt||5|4 → sum",
    ],
  },
  {
    title: "a part of the city over its rows",
    lines: ["Projekt|Beviljat|Utfall", "", "Hela Söderort|12|10 → sum", "Torg|7|6", "Ljus|5|4"],
  },
  {
    title: "levels that begin in the middle",
    lines: [
      "Struktur|Nivå|Budget|Utfall",
      '411 Entrén|\'3|18|15 → group "411 Entrén" in 1',
      "Bibliotek|'2|18|15",
      'Kulturnämnden|\'1|25|21 → asked STR-23 "Kulturnämnden"',
      'Museer|\'2|7|6 → group "Museer" in 1',
      "412 Skyltar|'3|4|4",
      "413 Grinden|'3|3|2",
    ],
  },
  { title: "a number for a name", lines: ["Projekt|Beviljat|Utfall|Status", "5410|||Vilande"] },
  {
    title: "too few have a grant to tell who lacks it",
    lines: [
      "Aktivitet|Trygghetsmedel (tkr)|Nyttjat (tkr)|Status",
      "Ljus|9|5|Klart",
      "Vandringar|||Klart",
      "Torg||0|Pågår",
      "Samverkan|||Pågår",
    ],
  },
  {
    title: "a name without anything, and one that is merged",
    merges: ["A2:A3"],
    lines: ["Projekt|Kostnadsslag|Utfall", "Konsult", "|El|2 → continues of 2", "Ljus|Mark|5"],
  },
  {
    title: "levels, and one row without a number",
    lines: [
      "WBS-element|Nivå|Benämning|Budget|Utfall",
      'I-20317|\'1|Trygghetsåtgärder|18|15 → group "Trygghetsåtgärder" in 3 to 4',
      "I-20317-01|'2|Torgljus|11|10",
      "|'2|Kajräcken|7|5",
    ],
  },
  {
    title: "dashes behind the amounts",
    lines: [
      "Utgift|Erhållet|Projekt med ingående poster",
      "12|13|Vandringsleden",
      "2|Summa|– Konsult → sum",
      "9||– Stolpar → part of 2",
      "7|8|Bryggan",
      "1||– Konsult → part of 5",
      "6||– Entreprenör → part of 5",
      "1|2|Grinden",
      "1||– Grind → part of 8",
    ],
  },
  {
    title: "the same row twice and an empty one",
    lines: ["Projekt|Beviljat|Utfall|Avvikelse", "Ljus|5|4|1", "Ljus|5|4|1", '|||=IF(B3="","",B3-C3) → asked STR-15'],
  },
  {
    title: "a sum proves nothing of a row without a name",
    lines: [
      "Projekt|Beviljat|Utfall",
      "|510|470 → asked STR-15",
      'UTGÅR Bron|420|15 → asked STR-23 "UTGÅR Bron"',
      "Torg|730|610",
      "Summa|1240|1080 → sum",
    ],
  },
  {
    title: "a total without what was spent in it",
    lines: [
      "Projekt|Komponent|Beviljat|Utfall",
      "Gårdsbelysning|Totalt|1200|0 → sum",
      "|Armaturer|620|598 → asked STR-15",
      "|Elarbeten|580|572 → asked STR-15",
      "Allt||2400|1170",
    ],
  },
  {
    title: "a heading before the difference below the sum",
    lines: [
      "Projekt|Beviljat|Kvar",
      "Ljus|5234|411",
      "Torg|7111|623",
      "Summa|12345|1034 → sum",
      "",
      'Norra området → section "Norra området" in 1',
      "Använt (beviljat minus kvar)|11311 → left-out by 4",
    ],
  },
  {
    title: "the same entry twice",
    lines: [
      "Projekt|Beviljat|Konto|Projekt (T)|Bokfört",
      "'26104|1000|'40310|Ljus|280",
      "'26104|1300|'40550|Ljus|53 → continues of 2",
      "'26104|1300|'40550|Ljus|53 → continues of 2",
      "Σ 26104|2300||Ljus|333",
    ],
  },
  {
    title: "a project without an amount that its parts have",
    lines: [
      "Projekt|Beviljat|Utfall",
      "1 Torget|18",
      "1.1 Mark|2|2 → part of 2",
      "1.2 Ljus|16|15 → part of 2",
      "2 Parken|5|5",
      "|41|22 → asked STR-15",
    ],
  },
  {
    title: "a sum, and a formula that counts it again",
    lines: [
      "Projekt|Beviljat|Utfall",
      "Ljus|1036|155",
      "Torg|540|54",
      "|1576|209 → sum",
      "|3152=SUM(B2:B4)|418=SUM(C2:C4) → sum",
    ],
  },
  {
    title: "one struck cell of two names strikes nothing",
    lines: ["Nr|Projekt|Beviljat|Beslutsdatum", "Ex.|EXEMPEL: torg|5|Farsta → left-out", "~'1|Parken|4"],
  },
  {
    title: "a described list's own sum, and a formula over all",
    lines: [
      "Projekt-ID|Projekt|Nämnd|Beviljat|Utfall",
      "TI-1|Torget|Farsta|1036|155",
      "TI-2|Trappan|Farsta|540|54",
      "TI-3|Sikt|Farsta|790|197",
      "TI-4|Stråket|Farsta|206|41",
      "|Trygghetspaket centrum||2571|448 → sum",
      "|||5143=SUM(D2:D6)|895=SUM(E2:E6) → sum",
    ],
  },
  {
    title: "a heading in a list that adds up by chance",
    lines: [
      "Åtgärd|Beviljat|Utfall",
      "Belysning|1.2|1.1",
      'Utgår → section "Utgår" in 1',
      "Räcken|3.4|3.4",
      "Gångvägar|0.8|0.5",
      "Stadshagsplan|2|2.2",
      "Landfäste|0.6|0.6",
      "Summa|8|7.8 → sum",
    ],
  },
  {
    title: "a row after the sum of the project above",
    lines: [
      "Projekt|Aktivitet|Beviljat|Utfall",
      "Torget|Projektering|18|2",
      "|Möbler||9 → continues of 2",
      "Summa projekt||18|17 → sum",
      "|El||6 → sum",
      "",
      "Parken|Röjning|7|4 → asked STR-16",
      "|Fräsning||2 → continues of 7",
    ],
  },
  {
    title: "a formula over one row",
    lines: [
      "Projekt|Nämnd|Beviljat|Kommentar",
      "Parken|Farsta|5|Bänkarna är indragna från gången, övrigt enligt plan",
      "Rader||5=SUM(C2:C2) → sum",
    ],
  },
  {
    title: "a sum of a part where an amount cannot be read",
    lines: ["Projekt|Beviljat|Utfall", "Ljus|5|4", "Torg|Överfört från Ljus|6", "Hela Söderort||10 → sum"],
  },
  {
    title: "no column of names",
    merges: ["A2:A3"],
    lines: ["Kostnadsslag|Utfall", "Mark|5 → asked STR-15", "El|2 → asked STR-15", "|7=SUM(B2:B3) → sum"],
  },
  {
    title: "the same part twice",
    lines: [
      "Nr|Projekt / aktivitet|Ansvarig|Beviljat|Utfall|Beslutsdatum",
      "'1|*Torget|Chef|18|17|Pågår",
      "'1.1|>Samråd|Konsult|2|2 → part of 2",
      "'1.2|>Stenmjöl|Konsult|16|15|T2 → part of 2",
      "'2|*Parken|Chef|7|6|2024-01-02",
      "'2.1|>Staket|Konsult|4|3|2024-01-02 → part of 5",
      "'2.1|>Staket|Konsult|4|3|2024-01-02 → part of 5",
      "'2.2|>Sly|Konsult|3|3|2024-01-02 → part of 5",
    ],
  },
  {
    title: "a nämnd without rows at its level",
    lines: [
      "Organisation / projekt|Projektkod|Beviljat|Utfall",
      'Stockholms stad||30|25 → group "Stockholms stad" in 1 to 8',
      '>Stadsdelsnämnder||25|21 → group "Stadsdelsnämnder" in 1 to 6',
      '>>Järva||25|21 → group "Järva" in 1 to 6',
      ">>>Torget|'411|18|15",
      ">>>Parken|'412|7|6",
      '>Facknämnder||5|4 → group "Facknämnder" in 1 to 8',
      '>>Trafiknämnden||5|4 → asked STR-23 "Trafiknämnden"',
    ],
  },
  {
    title: "an empty row in a tree",
    lines: [
      "Struktur|Nivå|Budget|Utfall",
      'Kulturnämnden|\'1|25|21 → group "Kulturnämnden" in 1 to 8',
      'Bibliotek|\'2|18|15 → group "Bibliotek" in 1 to 5',
      "",
      "411 Entrén|'3|18|15",
      'Museer|\'2|7|6 → group "Museer" in 1 to 8',
      "412 Skyltar|'3|4|4",
      "413 Grinden|'3|0|2",
    ],
  },
  {
    title: "a row more than the sum has",
    lines: [
      "Projekt|Beviljat|Utfall",
      "Grind|6|8",
      "Ljus|510|470",
      "UTGÅR Bron|420|15 → left-out by 6",
      "Summa gällande|510=SUM(B2)|470 → sum",
      "Summa|930=SUM(B2:B3)|485 → sum",
    ],
  },
  {
    title: "a row more than the sums of parts have",
    lines: [
      "Projekt|Beviljat|Utfall",
      "Ljus|510|470",
      "Summa Farsta|510=SUM(B2:B2)|470 → sum",
      "~Bron|420|0 → left-out by 8",
      "Torg|730|610",
      "Torg|730|610",
      "Summa Järva|730=SUM(B5)|610 → sum",
      "Totalt|1240=B3+B6|1080 → sum",
    ],
  },
];

it.each(lists)("the rows of a list: $title", ({ lines, merges }) => {
  expect(withVerdicts(lines, merges)).toEqual(lines);
});
