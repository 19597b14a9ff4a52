import { withVerdicts } from "../../support/row-verdicts";

/** What each row of a list is, behind "→"; a row without one is a project. */
const lists: readonly {
  readonly title: string;
  readonly merges?: readonly string[];
  readonly lines: readonly string[];
}[] = [
  {
    title: "a sum in a column that is not the first",
    lines: ["Projekt|Ort|Beviljat|Utfall", "Ljus|Farsta|5|4", "Torg|Farsta|7|6", "|Summa|12|10 → sum"],
  },
  {
    title: "a mark of a level beside a name",
    lines: ["Projekt|Nivå|Beviljat|Utfall", "Ljus|1|5|4", "Torg|1|7|6", "Allt|**|12|10 → sum"],
  },
  {
    title: "a mark of a level for a name, that adds up",
    lines: ["Projekt|Beviljat|Utfall", "Ljus|5|4", "Torg|7|6", "**|12|10 → sum"],
  },
  {
    title: "a mark of a level for a name, that does not",
    lines: ["Projekt|Beviljat|Utfall", "Ljus|5|4", "Torg|7|6", "**|13|10 → sum"],
  },
  {
    title: "a name that begins like a sum and adds up",
    lines: ["Projekt|Beviljat|Utfall", "Ljus|1036|155", "Torg|540|54", "Hela söder|1576|209 → sum"],
  },
  {
    title: "a name that begins like a sum and adds up: and does not",
    lines: ["Projekt|Beviljat|Utfall", "Ljus|1036|155", "Torg|540|54", "Hela söder|1590|209"],
  },
  {
    title: "a name that begins like a sum and adds up: of one row",
    lines: ["Projekt|Beviljat|Utfall", "Ljus|1036|155", "Hela söder|1036|155 → asked STR-16"],
  },
  {
    title: "a name that begins like a sum and adds up: above them",
    lines: ["Projekt|Beviljat|Utfall", "Hela söder|1576|209 → sum", "Ljus|1036|155", "Torg|540|54"],
  },
  {
    title: "a name that begins like a sum and adds up: over a part and a sum",
    lines: [
      "Projekt|Beviljat|Utfall",
      "Ljus|1036|155",
      "varav el|36|5 → part",
      "Torg|540|54",
      "Summa|1576|209 → sum",
      "Hela söder|1576|209 → sum",
    ],
  },
  {
    title: "a name that begins like a sum and adds up: with much beside it",
    lines: [
      "Projekt|Ort|Ansvarig|Status|Beviljat|Utfall",
      "Ljus|A|B|Klart|1036|155",
      "Torg|A|B|Klart|540|54",
      "Hela söder|A|B|Klart|1576|209 → sum",
    ],
  },
  {
    title: "a name that begins like a sum and adds up: with one thing beside it",
    lines: [
      "Projekt|Status|Beviljat|Utfall",
      "Ljus|Klart|1036|155",
      "Torg|Klart|540|54",
      "Hela söder|Klart|1576|209 → sum",
    ],
  },
  {
    title: "a number beside a sum's label",
    lines: ["Nr|Projekt|Beviljat|Utfall", "1|Ljus|5|4", "2|Torg|7|6", "3|Summa vägar|12|10 → asked STR-16"],
  },
  { title: "a sum of a nämnd", lines: ["Projekt|Beviljat|Utfall", "Ljus|5|4", "Torg|7|6", "Total Farsta|99|10 → sum"] },
  {
    title: "a sum of decimals within their rounding",
    lines: ["Projekt|Beviljat|Utfall", "Ljus|1.24|1.1", "Torg|1.34|1.2", "Park|7.77|6.6", "|10.3|8.9 → asked STR-15"],
  },
  {
    title: "a sum whose amounts say the same again",
    lines: ["Projekt|Beviljat|Budget|Utfall", "Ljus|1036|1036|155", "Torg|540|540|54", "|1576|1576|209 → sum"],
  },
  {
    title: "a bare row among described ones that adds up by chance",
    lines: ["Projekt|Status|Beviljat", "Ljus|Klart|1", "Torg|Klart|2", "Park||3 → asked STR-16"],
  },
  {
    title: "a row that adds up by chance among bare ones",
    lines: ["Projekt|Beviljat|Utfall", "Ljus|1|1", "Torg|2|2", "Park|3|3", "Stig|9|8"],
  },
  {
    title: "a row that adds up and hardly by chance",
    lines: [
      "Projekt|Beviljat|Utfall",
      "Ljus|1036|155",
      "Torg|540|54",
      "Park|1576|209 → sum",
      "Stig|9|8 → asked STR-16",
    ],
  },
  {
    title: "a row that adds up and hardly by chance: as the last",
    lines: ["Projekt|Beviljat|Utfall", "Ljus|1036|155", "Torg|540|54", "Park|1576|209 → sum"],
  },
  {
    title: "a row that adds up and hardly by chance: described",
    lines: [
      "Projekt|Status|Beviljat|Utfall",
      "Ljus|Klart|1036|155",
      "Torg|Klart|540|54",
      "Park|Klart|1576|209 → asked STR-16",
      "Stig|Klart|9|8",
    ],
  },
  {
    title: "a row that adds up and hardly by chance: by so little that it may be chance",
    lines: [
      "Projekt|Status|Beviljat|Utfall",
      "Ljus|Klart|10|10",
      "Torg|Klart|5|5",
      "Park|Klart|15|15 → asked STR-16",
      "Stig|Klart|9|8",
    ],
  },
  {
    title: "a row that adds up and hardly by chance: that the list's own sum counts",
    lines: ["Projekt|Beviljat|Utfall", "Ljus|1036|155", "Torg|540|54", "Park|1576|209 → sum", "Summa|3152|418 → sum"],
  },
  {
    title: "a row that adds up and hardly by chance: that the list's own sum leaves out",
    lines: ["Projekt|Beviljat|Utfall", "Ljus|1036|155", "Torg|540|54", "Park|1576|209 → sum", "Summa|1576|209 → sum"],
  },
  {
    title: "a row that adds up and hardly by chance: in the group above its sum",
    lines: [
      "Projekt|Beviljat|Utfall",
      "Grus|77|31",
      "Delsumma|77|31 → sum",
      "Ljus|10|10",
      "Torg|5|5",
      "Park|15|15",
      "Delsumma|30|30 → sum",
    ],
  },
  {
    title: "a row that adds up and hardly by chance: of the rows below",
    lines: ["Projekt|Beviljat|Utfall", "Park|1576|209 → sum", "Ljus|1036|155", "Torg|540|54"],
  },
  {
    title: "a row that adds up and hardly by chance: of the rows below a heading",
    lines: [
      "Projekt|Beviljat|Utfall",
      'Norr → section "Norr" in 1',
      'Park|1576|209 → group "Park" in 1',
      "Ljus|1036|155",
      "Torg|540|54",
      'Söder → section "Söder" in 1',
      'Stig|771|318 → group "Stig" in 1',
      "Grus|313|102",
      "Bron|458|216",
    ],
  },
  {
    title: "rows of one id and one name that add up",
    lines: ["Projekt-ID|Projekt|Beviljat|Utfall", "A1|Ljus|1036|155", "A2|Torg|540|54", "|Allt|1576|209 → sum"],
  },
  {
    title: "what is left follows from the others",
    lines: ["Projekt|Beviljat|Utfall|Kvar", "Ljus|5|4|1", "Torg|7|6|1", "Park|12|10|2 → asked STR-16", "Stig|30|21|9"],
  },
  {
    title: "groups that end with their sums",
    lines: [
      "Projekt|Beviljat|Utfall",
      "Ljus|1036|155",
      "Torg|540|54",
      "Norra|1576|209 → sum",
      "Park|790|197",
      "Gata|77|31",
      "Södra|867|228 → sum",
      "Alla|2443|437 → sum",
    ],
  },
  {
    title: "groups that begin with their sums",
    lines: [
      "Projekt|Beviljat|Utfall",
      'Norra|1576|209 → group "Norra" in 1',
      "Ljus|1036|155",
      "Torg|540|54",
      'Södra|867|228 → group "Södra" in 1',
      "Park|790|197",
      "Gata|77|31",
    ],
  },
  {
    title: "groups of which one is off",
    lines: [
      "Projekt|Beviljat|Utfall",
      "Ljus|1036|155",
      "Torg|540|54",
      "Norra|1576|209 → sum",
      "Park|790|197 → asked STR-16",
      "Gata|77|31 → asked STR-16",
      "Södra|880|228 → asked STR-16",
    ],
  },
  {
    title: "groups of one row each",
    lines: [
      "Projekt|Beviljat|Utfall",
      "Ljus|1036|155",
      "Norra|1036|155 → asked STR-16",
      "Park|790|197",
      "Södra|790|197 → asked STR-16",
    ],
  },
  {
    title: "groups of small amounts",
    lines: [
      "Projekt|Beviljat|Utfall",
      "Ljus|1|1",
      "Torg|2|2",
      "Norra|3|3 → asked STR-16",
      "Park|4|4",
      "Gata|1|1",
      "Södra|5|5 → asked STR-16",
    ],
  },
  {
    title: "a bare row after the sum",
    lines: ["Projekt|Beviljat|Utfall", "Ljus|5|4", "Torg|7|6", "Summa|12|10 → sum", "Park|3|1 → asked STR-16"],
  },
  {
    title: "a bare row after the sum: and a described one",
    lines: [
      "Projekt|Ort|Beviljat|Utfall",
      "Ljus|A|5|4",
      "Torg|A|7|6",
      "Summa||12|10 → sum",
      "Park|A|3|1 → asked STR-16",
      "Stig||9|8 → asked STR-16",
    ],
  },
  {
    title: "a bare row after the sum: under a heading",
    lines: [
      "Projekt|Beviljat|Utfall",
      "Ljus|5|4",
      "Torg|7|6",
      "Summa|12|10 → sum",
      'Tillkommande → section "Tillkommande" in 1',
      "Park|3|1 → asked STR-16",
    ],
  },
  {
    title: "a bare row after the sum: in a part with a title",
    lines: [
      "Projekt|Beviljat|Utfall",
      'Norr → section "Norr" in 1',
      "Ljus|5|4",
      "Torg|7|6",
      "Delsumma|12|10 → sum",
      'Söder → section "Söder" in 1',
      "Park|3|1",
      "Stig|9|8",
    ],
  },
  {
    title: "a bare row after the sum: before the next part",
    lines: [
      "Projekt|Beviljat|Utfall",
      'Norr → section "Norr" in 1',
      "Ljus|5|4",
      "Torg|7|6",
      "Delsumma|12|10 → sum",
      "Extra|4|2 → asked STR-16",
      'Söder → section "Söder" in 1',
      "Park|3|1",
    ],
  },
  {
    title: "a bare row after the sum: after a plain sum with a title",
    lines: [
      "Projekt|Beviljat|Utfall",
      'Norr → section "Norr" in 1',
      "Ljus|5|4",
      "Torg|7|6",
      "Summa|12|10 → sum",
      'Söder → section "Söder" in 1',
      "Park|3|1 → asked STR-16",
    ],
  },
  {
    title: "a bare row after the sum: after three empty rows",
    lines: ["Projekt|Beviljat|Utfall", "Ljus|5|4", "Torg|7|6", "", "", "", "Park|3|1 → asked STR-16"],
  },
  {
    title: "a bare row after the sum: after two empty rows",
    lines: ["Projekt|Beviljat|Utfall", "Ljus|5|4", "Torg|7|6", "", "", "Park|3|1 → asked STR-16"],
  },
  {
    title: "a bare row after the sum: after one empty row",
    lines: ["Projekt|Beviljat|Utfall", "Ljus|5|4", "Torg|7|6", "", "Park|3|1"],
  },
  {
    title: "a bare row after the sum: and a described one after them",
    lines: [
      "Projekt|Ort|Beviljat|Utfall",
      "Ljus|A|5|4",
      "Torg|A|7|6",
      "",
      "",
      "Park|A|3|1 → asked STR-16",
      "Stig||9|8 → asked STR-16",
    ],
  },
  {
    title: "a difference below the sum",
    lines: [
      "Projekt|Beviljat|Kvar",
      "Ljus|5234|411",
      "Torg|7111|623",
      "Summa|12345|1034 → sum",
      "Kostnad hittills|11311 → left-out by 4",
    ],
  },
  {
    title: "a difference below the sum: that is another",
    lines: [
      "Projekt|Beviljat|Kvar",
      "Ljus|5234|411",
      "Torg|7111|623",
      "Summa|12345|1034 → sum",
      "Kostnad hittills|11312 → asked STR-16",
    ],
  },
  {
    title: "a difference below the sum: of a project",
    lines: [
      "Projekt|Beviljat|Kvar",
      "Ljus|5234|411",
      "Torg|7111|623",
      "Summa|12345|1034 → sum",
      "Lekplatsen|11311 → asked STR-16",
    ],
  },
  {
    title: "a difference below the sum: too small to tell",
    lines: [
      "Projekt|Beviljat|Kvar",
      "Ljus|523|41",
      "Torg|711|62",
      "Summa|1234|103 → sum",
      "Kostnad hittills|1131 → left-out by 4",
    ],
  },
  {
    title: "a difference below the sum: of two amounts",
    lines: [
      "Projekt|Beviljat|Kvar",
      "Ljus|5234|411",
      "Torg|7111|623",
      "Summa|12345|1034 → sum",
      "Kostnad hittills|11311|5 → asked STR-16",
    ],
  },
  { title: "the only row again, with an id", lines: ["Nr|Projekt|Beviljat|Utfall", "1|Ljus|5|4", "2|Stadsdelen|5|4"] },
  { title: "the only row again, of one amount", lines: ["Projekt|Beviljat|Utfall", "Ljus|5|5", "Stadsdelen|5|5"] },
  {
    title: "the only row again, of two amounts",
    lines: ["Projekt|Beviljat|Utfall", "Ljus|5|4", "Stadsdelen|5|4 → asked STR-16"],
  },
  {
    title: "the list by status",
    lines: [
      "Projekt|Status|Beviljat|Utfall",
      "Ljus|Klart|1036|155",
      "Torg|Pågår|540|54",
      "Park|Klart|790|197",
      "Summa||2366|406 → sum",
      "Klart||1826|352 → empty",
      "Pågår||540|54 → empty",
    ],
  },
  {
    title: "the list by status: off",
    lines: [
      "Projekt|Status|Beviljat|Utfall",
      "Ljus|Klart|1036|155",
      "Torg|Pågår|540|54",
      "Park|Klart|790|197",
      "Summa||2366|406 → sum",
      "Klart||1850|352 → asked STR-16",
      "Pågår||540|54 → empty",
    ],
  },
  {
    title: "the list by status: how many",
    lines: [
      "Projekt|Status|Beviljat|Utfall",
      "Ljus|Klart|1036|155",
      "Torg|Pågår|540|54",
      "Park|Klart|790|197",
      "Summa||2366|406 → sum",
      "Antal projekt||3 → empty",
    ],
  },
  {
    title: "the list by status: how many more than there are",
    lines: [
      "Projekt|Status|Beviljat|Utfall",
      "Ljus|Klart|1036|155",
      "Torg|Pågår|540|54",
      "Park|Klart|790|197",
      "Summa||2366|406 → sum",
      "Antal projekt||4 → asked STR-16",
    ],
  },
  {
    title: "the list by status: how many of two amounts",
    lines: [
      "Projekt|Status|Beviljat|Utfall",
      "Ljus|Klart|1036|155",
      "Torg|Pågår|540|54",
      "Park|Klart|790|197",
      "Summa||2366|406 → sum",
      "Antal projekt||3|3 → asked STR-16",
    ],
  },
  {
    title: "the list by status: half a one",
    lines: [
      "Projekt|Status|Beviljat|Utfall",
      "Ljus|Klart|1036|155",
      "Torg|Pågår|540|54",
      "Park|Klart|790|197",
      "Summa||2366|406 → sum",
      "Antal projekt||2.5 → asked STR-16",
    ],
  },
  {
    title: "the list by status: a share of it",
    lines: [
      "Projekt|Status|Beviljat|Utfall",
      "Ljus|Klart|1036|155",
      "Torg|Pågår|540|54",
      "Park|Klart|790|197",
      "Summa||2366|406 → sum",
      "Nyttjandegrad|||0.17=D5/C5 → empty",
    ],
  },
  {
    title: "the list by status: what it is held against",
    lines: [
      "Projekt|Status|Beviljat|Utfall",
      "Ljus|Klart|1036|155",
      "Torg|Pågår|540|54",
      "Park|Klart|790|197",
      "Summa||2366|406 → sum",
      "Enligt huvudbok||2366 → empty",
    ],
  },
  {
    title: "the list by status: off again",
    lines: [
      "Projekt|Status|Beviljat|Utfall",
      "Ljus|Klart|1036|155",
      "Torg|Pågår|540|54",
      "Park|Klart|790|197",
      "Summa||2366|406 → sum",
      "Enligt huvudbok||2400 → asked STR-16",
    ],
  },
  {
    title: "the list by status: what is left of it",
    lines: [
      "Projekt|Status|Beviljat|Kvar",
      "Ljus|Klart|1036|155",
      "Torg|Pågår|5400|540",
      "Summa||6436|695 → sum",
      "Enligt huvudbok||695 → asked STR-16",
    ],
  },
  {
    title: "the list by status: worked out of it",
    lines: [
      "Projekt|Status|Beviljat|Utfall",
      "Ljus|Klart|1036|155",
      "Torg|Pågår|540|54",
      "Park|Klart|790|197",
      "Summa||2366|406 → sum",
      "Snitt per projekt||788.67=C5/3 → empty",
      "Dito halva||394.33=C6/2 → asked STR-16",
    ],
  },
  {
    title: "the list by status: worked out of its rows",
    lines: [
      "Projekt|Status|Beviljat|Utfall",
      "Ljus|Klart|1036|155",
      "Torg|Pågår|540|54",
      "Park|Klart|790|197",
      "Summa||2366|406 → sum",
      "Snitt per projekt||518=C2/2 → asked STR-16",
    ],
  },
  {
    title: "the list by status: of one project",
    lines: [
      "Projekt|Status|Beviljat|Utfall",
      "Ljus|Klart|1036|155",
      "Summa||1036|155 → sum",
      "Klart||1036|155 → asked STR-16",
    ],
  },
  {
    title: "the list by status: without a sum",
    lines: [
      "Projekt|Status|Beviljat|Utfall",
      "Ljus|Klart|1036|155",
      "Torg|Pågår|540|54",
      "Park|Klart|790|197",
      "Klart||1826|352",
    ],
  },
  {
    title: "prefilled rows",
    lines: [
      "Nr|Projekt|Nämnd|Beviljat|Utfall|Status",
      "1|Ljus|Farsta|5|4|Pågår",
      "2||Farsta|0|0|Pågår → empty",
      "3||Farsta|0|0|Avslutat → empty",
      "4||Bromma → empty",
      "||||0=D6*2 → empty",
    ],
  },
  {
    title: "prefilled rows: with a dash, a share and a word",
    lines: ["Nr|Projekt|Beviljat|Utfall|Andel", "1|Ljus|5|4|80", "2|-|-|–|0 → empty", "3||0|0|0 → empty", "4||0|0|x"],
  },
  {
    title: "prefilled rows: with a number for a name",
    lines: ["Projekt|Beviljat|Utfall", "Ljus|5|4", "2 → empty", "3|0|0", "1000"],
  },
  {
    title: "prefilled rows: a number beside the table",
    lines: ["Projekt|Beviljat|Utfall", "Ljus|5|4", "|||7 → empty", '|||x → section "x" in 4'],
  },
  {
    title: "prefilled rows: a chosen word alone",
    lines: [
      "Projekt|Status|Beviljat|Utfall",
      "Ljus|Klart|5|4",
      "|Klart → empty",
      '|Pågår → section "Pågår" in 2',
      '|Något → section "Något" in 2',
    ],
  },
  {
    title: "prefilled rows: formulas without results",
    lines: [
      "Projekt|Beviljat|Utfall|Kvar",
      "Ljus|5|4|1",
      "|=Blad2!B3 → asked STR-15",
      "||=B4*2 → empty",
      "|||=B5-C5 → empty",
    ],
  },
  {
    title: "a later grant of another day",
    lines: [
      "Projektnr|Projekt|Beslutsdatum|Beviljat|Utfall",
      "B1|Ljus|2023-03-08|1200|900",
      "B1|Ljus|2023-11-22|400 → continues of 2",
    ],
  },
  {
    title: "a later grant of another day: of the same day",
    lines: ["Projektnr|Projekt|Beslutsdatum|Beviljat|Utfall", "B1|Ljus|2023-03-08|1200|900", "B1|Ljus|2023-03-08|400"],
  },
  {
    title: "a later grant of another day: of no day",
    lines: ["Projektnr|Projekt|Beslutsdatum|Beviljat|Utfall", "B1|Ljus|2023-03-08|1200|900", "B1|Ljus||400"],
  },
  {
    title: "a later grant of another day: with spending",
    lines: [
      "Projektnr|Projekt|Beslutsdatum|Beviljat|Utfall",
      "B1|Ljus|2023-03-08|1200|900",
      "B1|Ljus|2023-11-22|400|100",
    ],
  },
  {
    title: "a later grant of another day: of nothing",
    lines: ["Projektnr|Projekt|Beslutsdatum|Beviljat|Utfall", "B1|Ljus|2023-03-08|1200|900", "B1|Ljus|2023-11-22|0"],
  },
  {
    title: "a later grant of another day: given back",
    lines: [
      "Projektnr|Projekt|Beslutsdatum|Beviljat|Utfall|Händelse",
      "B1|Ljus|2023-03-08|1200|900",
      "B1|Ljus|2023-11-22|400||Återlämnat",
    ],
  },
  {
    title: "a later grant of another day: given back with minus",
    lines: [
      "Projektnr|Projekt|Beslutsdatum|Beviljat|Utfall|Händelse",
      "B1|Ljus|2023-03-08|1200|900",
      "B1|Ljus|2023-11-22|-400||Återlämnat → continues of 2",
    ],
  },
  {
    title: "a later grant of another day: before the first",
    lines: ["Projektnr|Projekt|Beslutsdatum|Beviljat|Utfall", "B1|Ljus|2023-11-22|400", "B1|Ljus|2023-03-08|1200|900"],
  },
  {
    title: "a later grant of another day: by name alone",
    lines: [
      "Projekt|Beslutsdatum|Beviljat|Utfall",
      "Ljus|2023-03-08|1200|900",
      "Ljus, tilläggsbeslut|2023-11-22|400 → continues of 2",
    ],
  },
  {
    title: "a later grant of another day: by name where one has no number",
    lines: [
      "Projektnr|Projekt|Beslutsdatum|Beviljat|Utfall",
      "|Ljus|2023-03-08|1200|900",
      "B1|Ljus, tilläggsbeslut|2023-11-22|400 → continues of 2",
    ],
  },
  {
    title: "a later grant of another day: of another number and the same name",
    lines: [
      "Projektnr|Projekt|Beslutsdatum|Beviljat|Utfall",
      "B2|Ljus|2023-03-08|1200|900",
      "B1|Torg|2023-03-08|300|200",
      "B1|Ljus|2023-11-22|400 → continues of 3",
    ],
  },
  {
    title: "a later grant of another day: of another year",
    lines: [
      "Projektnr|Projekt|Budgetår|Beslutsdatum|Beviljat|Utfall",
      "B1|Ljus|2023|2023-03-08|1200|900",
      "B1|Ljus|2024|2023-11-22|400",
      "B1|Ljus|2024|2024-11-22|40 → continues of 3",
    ],
  },
  {
    title: "a later grant of another day: a third",
    lines: [
      "Projektnr|Projekt|Beslutsdatum|Beviljat|Utfall",
      "B1|Ljus|2023-03-08|1200|900",
      "B1|Ljus, tillägg|2023-11-22|400 → continues of 2",
      "B1|Ljus, tillägg|2024-11-22|40 → continues of 2",
    ],
  },
  {
    title: "money that moves",
    lines: [
      "Projektnr|Projekt|Händelse|Beviljat|Utfall",
      "B1|Ljus|Beviljat|1200|900",
      "B2|Torg|Beviljat|640|500",
      "B1|Ljus|Omdisponering till B2|-200 → continues of 2",
      "B2|Torg|Omdisponering från B1|200 → continues of 3",
    ],
  },
  {
    title: "money that moves: of which one side is missing",
    lines: [
      "Projektnr|Projekt|Händelse|Beviljat|Utfall",
      "B1|Ljus|Beviljat|1200|900",
      "B2|Torg|Beviljat|640|500",
      "B1|Ljus|Omdisponering till B2|-200",
    ],
  },
  {
    title: "money that moves: of which one side is more",
    lines: [
      "Projektnr|Projekt|Händelse|Beviljat|Utfall",
      "B1|Ljus|Beviljat|1200|900",
      "B2|Torg|Beviljat|640|500",
      "B1|Ljus|Omdisponering till B2|-200",
      "B2|Torg|Omdisponering från B1|300",
    ],
  },
  {
    title: "money that moves: without minus",
    lines: ["Projektnr|Projekt|Händelse|Beviljat|Utfall", "B1|Ljus|Beviljat|1200|900", "B1|Ljus|Återlämnat|200"],
  },
  {
    title: "money that moves: with minus and no word",
    lines: ["Projektnr|Projekt|Händelse|Beviljat|Utfall", "B1|Ljus|Beviljat|1200|900", "B1|Ljus|Okänt|-200"],
  },
  {
    title: "money that moves: with a word for more and a minus",
    lines: ["Projektnr|Projekt|Händelse|Beviljat|Utfall", "B1|Ljus|Beviljat|1200|900", "B1|Ljus|Tilläggsbeslut|-200"],
  },
  {
    title: "an outline of dashes",
    lines: [
      "Projekt|Beviljat|Utfall",
      'Torget|18|17 → group "Torget" in 1 to 4',
      "– Mark|2|2",
      "– Ljus|16|15",
      'Parken|5|5 → group "Parken" in 1 to 6',
      "– Sly|5|5",
    ],
  },
  {
    title: "an outline of dashes: whose parts come to something else",
    lines: ["Projekt|Beviljat|Utfall", "Torget|18|17", "– Mark|2|2", "– Ljus|15|15", "Parken|5|5", "– Sly|4|4"],
  },
  {
    title: "an outline of dashes: indented under bold",
    lines: [
      "Projekt|Beviljat|Utfall",
      '*Torget|18|17 → group "Torget" in 1 to 4',
      ">Mark|2|2",
      ">Ljus|16|15",
      '*Parken|5|5 → group "Parken" in 1 to 6',
      ">Sly|5|5",
    ],
  },
  {
    title: "an outline of dashes: bold alone, that adds up",
    lines: [
      "Projekt|Beviljat|Utfall",
      '*Torget|1877|1723 → group "Torget" in 1 to 4',
      "Mark|213|211",
      "Ljus|1664|1512",
      '*Parken|523|514 → group "Parken" in 1 to 6',
      "Sly|523|514",
    ],
  },
  {
    title: "an outline of dashes: bold alone, that does not",
    lines: [
      "Projekt|Beviljat|Utfall",
      "*Torget|1890|1723",
      "Mark|213|211",
      "Ljus|1664|1512",
      "*Parken|523|514",
      "Sly|523|514",
    ],
  },
  {
    title: "an outline of dashes: ids above",
    lines: [
      "Projekt-ID|Projekt|Beviljat|Utfall",
      "A1|Torget|1877|1723",
      "|Mark|213|211 → part of 2",
      "|Ljus|1664|1512 → part of 2",
      "A2|Parken|523|514",
      "|Sly|523|514 → part of 5",
    ],
  },
  {
    title: "an outline of dashes: ids below",
    lines: [
      "Projekt-ID|Projekt|Beviljat|Utfall",
      '|Torget|1877|1723 → group "Torget" in 2',
      "A1|Mark|213|211",
      "A2|Ljus|1664|1512",
      '|Parken|523|514 → group "Parken" in 2',
      "A3|Sly|523|514",
    ],
  },
  {
    title: "an outline of dashes: nämnder above",
    lines: [
      "Projekt|Beviljat|Utfall",
      'Farsta|1877|1723 → group "Farsta" in 1 to 4',
      "Mark|213|211",
      "Ljus|1664|1512",
      'Bromma|523|514 → group "Bromma" in 1 to 6',
      "Sly|523|514",
    ],
  },
  {
    title: "an outline of dashes: costs below",
    lines: [
      "Projekt|Beviljat|Utfall",
      "*Torget|1877|1723",
      "Projektering|213|211 → part of 2",
      "Entreprenad|1664|1512 → part of 2",
      "*Parken|523|514",
      "Entreprenad|523|514 → part of 5",
    ],
  },
  {
    title: "an outline of dashes: headings without amounts over costs",
    lines: [
      "Projekt|Beviljat|Utfall",
      "Torget",
      "Projektering|213|211 → part of 2",
      "Entreprenad|1664|1512 → part of 2",
      "Parken",
      "Entreprenad|523|514 → part of 5",
    ],
  },
  {
    title: "an outline of dashes: headings without amounts over projects",
    lines: [
      "Projekt|Beviljat|Utfall",
      'Norr → section "Norr" in 1',
      "Grinden|213|211",
      "Bron|1664|1512",
      'Söder → section "Söder" in 1',
      "Stigen|523|514",
    ],
  },
  {
    title: "an outline of dashes: small letters below",
    lines: [
      "Projekt|Beviljat|Utfall",
      "*Torget|1877|1723",
      "räcken|213|211 → part of 2",
      "trappor|1664|1512 → part of 2",
      "*Parken|523|514",
      "sly|523|514 → part of 5",
    ],
  },
  {
    title: "an outline of dashes: one alone among them",
    lines: [
      "Projekt|Beviljat|Utfall",
      "*Torget|1877|1723",
      "Mark|213|211 → part of 2",
      "Ljus|1664|1512 → part of 2",
      "*Parken|523|514",
      "*Stigen|77|31",
    ],
  },
  {
    title: "an outline of dashes: letters for numbers",
    lines: [
      "Nr|Projekt|Beviljat|Utfall",
      "1|Torget|1877|1723",
      "1a|Mark|213|211 → part of 2",
      "1b|Ljus|1664|1512 → part of 2",
      "2|Parken|523|514",
      "2a|Sly|523|514 → part of 5",
    ],
  },
  {
    title: "an outline of dashes: numbers that are other projects'",
    lines: [
      "Nr|Projekt|Beviljat|Utfall",
      '1|Norra området|1877|1723 → group "Norra området" in 2 to 4',
      "2.1|Mark|213|211",
      "2.2|Ljus|1664|1512",
    ],
  },
  {
    title: "an outline of dashes: three levels",
    lines: [
      "Projekt|Beviljat|Utfall",
      '*Farsta|1877|1723 → group "Farsta" in 1 to 6',
      '>Torget|213|211 → group "Torget" in 1 to 4',
      ">>Mark|213|211",
      '>Parken|1664|1512 → group "Parken" in 1 to 6',
      ">>Sly|1664|1512",
    ],
  },
  {
    title: "an outline of dashes: told of above",
    lines: [
      "Projekt|Hur gick det|Beviljat|Utfall",
      "*Torget|Bra, allt är klart|1877|1723",
      ">Mark||213|211 → part of 2",
      ">Ljus||1664|1512 → part of 2",
    ],
  },
  {
    title: "an outline of dashes: told of below",
    lines: [
      "Projekt|Hur gick det|Beviljat|Utfall",
      '*Torget||1877|1723 → group "Torget" in 1 to 4',
      ">Mark|Bra, allt är klart|213|211",
      ">Ljus|Klart|1664|1512",
    ],
  },
  {
    title: "an outline of dashes: a sum's formula over its rows",
    lines: [
      "Projekt|Beviljat|Utfall",
      'Torget|1877=SUM(B3:B4)|1723=SUM(C3:C4) → group "Torget" in 1 to 4',
      "Mark|213|211",
      "Ljus|1664|1512",
      'Parken|523=SUM(B6:B6)|514 → group "Parken" in 1 to 6',
      "Sly|523|514",
    ],
  },
  {
    title: "an outline of dashes: spent below grants",
    lines: ["Projekt|Beviljat|Utfall", "*Torget|1877", "Mark||211", "Ljus||1512", "*Parken|523", "Sly||514"],
  },
  {
    title: "a row that is merged down",
    merges: ["A2:A4"],
    lines: ["Projekt|Kostnadsslag|Utfall", "Ljus|Mark|5", "|El|2 → continues of 2", '|Ljud → section "Ljud" in 2'],
  },
  {
    title: "a row that is merged down: with a budget year",
    merges: ["A2:A3"],
    lines: ["Projekt|Budgetår|Utfall", "Ljus|2023|5", "|2024|2"],
  },
  {
    title: "a check that comes out",
    lines: ["Projekt|Beviljat|Utfall", "Ljus|5|4", "Kontroll|0|0 → empty", 'Kontroll → section "Kontroll" in 1'],
  },
  {
    title: "a part with an id",
    lines: ["Nr|Projekt|Beviljat|Utfall", "1|Ljus|5|4", "2|varav el|2|1", "|varav mark|2|1 → part"],
  },
  {
    title: "an example by number alone",
    lines: ["Projekt-ID|Projekt|Beviljat|Utfall", 'TI-XXXX|Ljus|5|4 → asked STR-23 "TI-XXXX"', "TI-1|Torg|7|6"],
  },
  {
    title: "a withdrawn project in the status",
    lines: ["Projekt|Status|Beviljat|Utfall", "Ljus|Utgår|5|4", "Torg|Klart|7|6"],
  },
  {
    title: "a withdrawn project in a remark",
    lines: ["Projekt|Kommentar|Beviljat|Utfall", 'Ljus|Utgår|5|4 → asked STR-23 "Utgår"', "Torg||7|6"],
  },
  {
    title: "a refused one in the column of money",
    lines: [
      "Projekt|Beviljat|Överskott|Status",
      "Ljus|5|Ej beviljat|Klart",
      'Torg|7||Avslag → asked STR-23 "Avslag"',
      "Park|||Avslag → empty",
    ],
  },
  {
    title: "a voucher twice",
    lines: [
      "Projektnr|Verifikat|Datum|Text|Utfall",
      "7|1|2024-01-01|a|5",
      "8|2|2024-01-02|b|6",
      "7|3|2024-01-03|c|7 → continues of 2",
      "|4|2024-01-04|d|8 → asked STR-15",
    ],
  },
  {
    title: "a list of activities of which some have no money: a dash beside other money",
    lines: ["Aktivitet|Trygghetsmedel|Nyttjat|Årets ram", "Ljus|9|5|9", "Möten|–|–|6", "Torg|7|6|7", "Kurser|–|3|6"],
  },
  {
    title: "new decisions",
    lines: [
      "Projekt|Beviljat|Utfall",
      "Ljus|1200|0",
      "Ljus (nytt beslut)|1500|1480 → asked STR-66 of 2",
      "Bron (nytt beslut)|1500|1480",
      "Summa|2700|1480 → sum",
    ],
  },
  {
    title: "periods of one project",
    lines: [
      "Projekt|Period|Beviljat|Utfall",
      "Ljus|T1|900|310",
      "Ljus|T2||205 → continues of 2",
      "Ljus|T3||95 → continues of 2",
    ],
  },
  {
    title: "periods of one project: that grow",
    lines: [
      "Projekt|Period|Beviljat|Utfall",
      "Ljus|T1|900|110",
      "Ljus|T2||205 → asked STR-80 of 2",
      "Ljus|T3||395 → asked STR-80 of 2",
    ],
  },
  {
    title: "periods of one project: that grow and that the list's sum adds up",
    lines: [
      "Projekt|Period|Beviljat|Utfall",
      "Ljus|T1|900|110",
      "Ljus|T2||205 → continues of 2",
      "Ljus|T3||395 → continues of 2",
      "Summa||900|710 → sum",
    ],
  },
  {
    title: "periods of one project: up to each",
    lines: [
      "Projekt|T.o.m. period|Beviljat|Utfall",
      "Ljus|T1|900|310",
      "Ljus|T2||205 → asked STR-80 of 2",
      "Ljus|T3||95 → asked STR-80 of 2",
    ],
  },
  {
    title: "periods of one project: of years",
    lines: ["Projekt|År|Beviljat|Utfall", "Ljus|2022|900|310", "Ljus|2023||205", "Ljus|2024||95"],
  },
  {
    title: "periods of one project: twice",
    lines: ["Projekt|Period|Beviljat|Utfall", "Ljus|T1|900|310", "Ljus|T1||205", "Torg|T1|400|120", "Torg|T2||95"],
  },
  {
    title: "periods of one project: with the grant in each",
    lines: ["Projekt|Period|Beviljat|Utfall", "Ljus|T1|900|310", "Ljus|T2|900|205", "Ljus|T3|900|95"],
  },
  {
    title: "periods of one project: of one more alone",
    lines: ["Projekt|Period|Beviljat|Utfall", "Ljus|T1|900|310", "Ljus|T2||205", "Torg|T1|400|120"],
  },
  {
    title: "words where an id should be",
    lines: [
      "Projekt-ID|Projekt|Beviljat|Utfall",
      'Sida 2 → section "Sida 2" in 1',
      "A1|Ljus|5|4",
      "A2|Torg",
      '||x → section "x" in 3',
    ],
  },
  {
    title: "an id alone",
    lines: ["Projekt-ID|Projekt|Status|Beviljat", 'A1 → section "A1" in 1', "A2||Klart", "A3|Ljus||5"],
  },
];

it.each(lists)("in a list, $title", ({ lines, merges }) => {
  expect(withVerdicts(lines, merges)).toEqual(lines);
});
