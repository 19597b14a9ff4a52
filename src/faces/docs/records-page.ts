import { recordColumns, recordSchema } from "../../core/records/record-schema";
import type { ColumnType } from "../../core/records/column";
import { recordsViewIn } from "../../core/records/sql-types";
import { code, generated, page, table } from "./markdown";

const typeWords: Readonly<Record<ColumnType, string>> = {
  text: "text",
  whole: "heltal",
  ore: "hela öre",
  flag: "ja/nej",
  date: "datum",
  list: "lista av text",
};

const sql = (text: string): string => `\`\`\`sql\n${text}\n\`\`\``;

/** docs/records.md: the columns of an extract, and how its shards are put together again. */
export const recordsPage = (): string =>
  page(
    "# Poster: en rad per projekt och budgetår",
    generated,
    "`medelkoll extract FIL|MAPP... [--shard i/n] -o UT.ndjson|UT.parquet` läser arbetsböckerna en i taget och skriver typade poster med sin härkomst. De är till för den som har fler arbetsböcker än en dator bör samla, eller vill fråga med SQL. En stad behöver dem inte: där räcker `consolidate` (se [scale.md](scale.md)).",
    "Filen skrivs hel eller inte alls. Bara en tom fil eller tidigare poster skrivs över. Varje arbetsbok ger en post av slaget `workbook`, även den som inte kunde läsas, så att ingen summa ser hel ut utan den.",
    "## Kolumner",
    `Formen heter \`${recordSchema}\`. Null betyder att det inte sägs eller inte kan vetas, i posten \`workbook\` också att det inte gäller något projekt; aldrig noll. Belopp är hela öre. I NDJSON skrivs de som heltal utan decimaler; en cell läses som högst 2^53 öre, så de är exakta också i JavaScript. I Parquet är de INT64, datum DATE och listor LIST av UTF-8.`,
    table(
      ["Kolumn", "Typ", "Betyder"],
      recordColumns.map(({ name, type, says }) => [code(name), typeWords[type], says.sv]),
    ),
    "## Delar",
    "`--shard i/n` tar de filer vars namn hamnar i del i av n. Delningen beror bara på namnet så som det står i `file`, inte på ordningen eller datorn. Ge alla delar samma mapp: namnet får mappar framför sig först när två filer heter lika. De n delarna tillsammans är då exakt samma poster som utan delning, eftersom `extract` aldrig för ihop arbetsböcker; det gör frågan, över alla delar.",
    "## Om körningen avbryts",
    "`extract` minns inget mellan körningarna: poster ur en arbetsbok som har ändrats sedan dess skulle kunna bli kvar. Utan delar kostar ett avbrott därför hela körningen, för 10 000 små arbetsböcker drygt en minut ([scale.md](scale.md)). Med delar kostar det bara den del som skrevs. Den filen saknas då, eller är den som stod där förut; de färdiga delarna är orörda. Kör om just den delen: den blir densamma som utan avbrott, och det som den avbrutna körningen lämnade efter sig tas bort. Välj så många delar att du har råd att göra om en.",
    "En del som saknas syns inte i en summa. Jämför därför `workbooks` i frågan med antalen som delarna skrev efter ”Filer:”, tillsammans. Ta bort alla delar innan du börjar om med andra arbetsböcker, svar eller utgåva, eller en annan dag.",
    "## Summor i DuckDB",
    "[sql/totals.sql](sql/totals.sql) ger samma summor som `consolidate` utan register: beviljat, utfall, överskott, överskridande, projekt och genomförda, och om de är hela. Den är prövad mot hela kedjan i `tests/records/duckdb.test.ts`, till öret, också med dubbletter, versioner och delar.",
    sql(recordsViewIn.duckDb.parquet("del-*.parquet")),
    "För NDJSON anges typerna, så att inget gissas:",
    sql(recordsViewIn.duckDb.ndjson("del-*.ndjson")),
    "## Summor i Spark SQL",
    "Frågan är densamma. Den använder bara CTE:er, fönsterfunktioner, `CASE`, `CONCAT` och `COALESCE`. Den är inte körd i Spark här. Skillnader att känna till: summor är BIGINT i Spark och HUGEINT i DuckDB; Spark tar en mapp eller ett mönster som `path`, och kolumnnamn jämförs utan skiftläge i båda.",
    sql(recordsViewIn.spark.parquet("poster/")),
    sql(recordsViewIn.spark.ndjson("poster/")),
    "## Vad frågan gör som `consolidate`, och inte",
    [
      "- Samma byte två gånger räknas en gång. Samma belopp i flera arbetsböcker räknas en gång, och det som bara en av dem anger läggs till; olika belopp är okända, när arbetsböckerna än sparades (`projects_contradicted`). Ett projekt som någon av arbetsböckerna saknar när de är oense, eller som den senast sparade saknar, räknas, men summorna är ofullständiga (`projects_dropped`); så är de när arbetsböckerna har belopp för olika budgetår (`projects_years_apart`). `consolidate` ser mer (kompletteringar, senare perioder) och kan då säga att en summa är hel där SQL inte gör det.",
      "- Projekt möts i `meetsByNamnd` och `meetsByName`. Kedjor (A möter B i nämnd, B möter C i namn) och två projekt ur samma arbetsbok i en grupp räknas i `projects_doubtful`: är det inte 0 ska de arbetsböckerna läsas med `consolidate`.",
      "- Granskningen i `findingCodes` är varje arbetsboks egen. Iakttagelser som kräver flera arbetsböcker, register, kontrollsummor eller en tidigare sammanställning finns bara i `consolidate`; så gör också avgöranden (`--decisions`) och urval (`--select`; i SQL blir det en `WHERE`).",
      "- En summa är hel när inget projekt som räknas och ingen arbetsbok är ofullständig. Även en version som inte gäller gör summan ofullständig om den själv är det: hellre det än tvärtom.",
      "- Namn jämförs i SQL byte för byte, i programmet efter UTF-16. De skiljer sig bara för tecken utanför grundplanet, och bara i vilken av två lika filer som nämns.",
    ].join("\n"),
  );
