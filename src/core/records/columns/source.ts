import { column } from "../column";

/** Where a record comes from, and how much of its workbook could be read. */
export const sourceColumns = [
  column(
    "recordSchema",
    "text",
    "Postens form: `medelkoll-records/1`.",
    "The form of the record: `medelkoll-records/1`.",
  ),
  column(
    "kind",
    "text",
    "`workbook`: en post per arbetsbok, även den som inte kunde läsas; `project-year`: en post per projekt och budgetår.",
    "`workbook`: one record per workbook, also one that could not be read; `project-year`: one per project and budget year.",
  ),
  column("file", "text", "Filens namn, ensamt i körningen.", "Name of the file, unique in the run."),
  column(
    "fileSha256",
    "text",
    "SHA-256 av filens byte; tom om den inte gick att öppna.",
    "SHA-256 of the file's bytes; empty if it could not be opened.",
  ),
  column("fileSize", "whole", "Filens storlek i byte.", "Size of the file in bytes."),
  column(
    "fileModified",
    "text",
    "När arbetsboken senast sparades, enligt den själv.",
    "When the workbook was last saved, by its own properties.",
  ),
  column("fileStatus", "text", "`read`, `partly-read` eller `unreadable`.", "`read`, `partly-read` or `unreadable`."),
  column(
    "fileGrantedComplete",
    "flag",
    "Falskt: något beviljat i arbetsboken är okänt, utelämnat eller ifrågasatt.",
    "False: something granted in the workbook is unknown, left out or in doubt.",
  ),
  column("fileSpentComplete", "flag", "Detsamma för utfallet.", "The same for what was spent."),
  column("sheet", "text", "Bladet där projektet står.", "The sheet where the project stands."),
  column("nameCell", "text", "Cellen som nämner projektet.", "The cell that names the project."),
  column(
    "findingCodes",
    "list",
    "Koder för det som granskningen fann: om projektet, eller i posten `workbook` om arbetsboken i övrigt.",
    "Codes of what the review found: about the project, or in the record `workbook` about the rest of the workbook.",
  ),
  column("edition", "text", "Utgåvan av anvisningarna.", "The edition of the instructions."),
  column("asOfDate", "date", "Dagen som frister räknas till.", "The day that deadlines are counted to."),
] as const;
