import { column } from "../column";

/** Which project, whose, and how far it has come. The same in each of its years. */
export const projectColumns = [
  column(
    "projectKey",
    "text",
    "Projektets nyckel, ensam inom arbetsboken.",
    "The project's key, unique within the workbook.",
  ),
  column(
    "projectId",
    "text",
    "Projektets id; tillfälligt om arbetsboken inte har något.",
    "The project's id; a temporary one where the workbook has none.",
  ),
  column("idIsTemporary", "flag", "Id är bildat av nämnd och namn.", "The id was made of nämnd and name."),
  column("projectName", "text", "Projektets namn.", "Name of the project."),
  column("grantedNamnd", "text", "Id för nämnden som fick pengarna.", "Id of the nämnd that was granted the money."),
  column("grantedNamndName", "text", "Dess namn.", "Its name."),
  column(
    "reportingNamnd",
    "text",
    "Id för nämnden som svarar, kanske en efterföljare.",
    "Id of the nämnd that answers, perhaps a successor.",
  ),
  column("reportingNamndName", "text", "Dess namn.", "Its name."),
  column("area", "text", "Id för området, så som det heter i dag.", "Id of the area, as it is today."),
  column(
    "meetsNamnd",
    "text",
    "Nämnden som avgör om två arbetsböcker är versioner från samma; tom när den är okänd.",
    "The nämnd that decides whether two workbooks are versions from one; empty when unknown.",
  ),
  column(
    "meetsByNamnd",
    "text",
    "Poster med samma text gäller samma projekt: nämnd och id, eller nämnd och namn utan id.",
    "Records with the same text are of one project: nämnd and id, or nämnd and name without an id.",
  ),
  column(
    "meetsByName",
    "text",
    "Likaså: id och namn, vilken nämnd som än svarar. Null för löpnummer och utan id.",
    "Likewise: id and name, whichever nämnd answers. Null for running numbers and without an id.",
  ),
  column(
    "amountsStated",
    "text",
    "Projektets belopp som en text, att jämföra arbetsböcker med.",
    "The project's amounts as one text, to compare workbooks by.",
  ),
  column(
    "investmentTypes",
    "list",
    "Koder för åtgärdstyper, den främsta först.",
    "Codes of investment types, the main one first.",
  ),
  column("status", "text", "Kod ur utgåvans lista.", "Code of the edition's list."),
  column(
    "progress",
    "text",
    "`not-started`, `running`, `completed`, `partly-completed` eller `aborted`.",
    "`not-started`, `running`, `completed`, `partly-completed` or `aborted`.",
  ),
  column("decidedOn", "date", "Beslutets dag.", "Day of the decision."),
  column("completedOn", "date", "Dagen då projektet var klart.", "The day when the project was completed."),
  column("reportDueOn", "date", "Senaste dag för rapporten, uträknad.", "Last day for the report, computed."),
  column("reportedOn", "date", "Dagen då det rapporterades.", "The day when it was reported."),
  column(
    "reportStatus",
    "text",
    "`reported-in-time`, `reported-late`, `missing-late`, `not-yet-due`, `due-unknown` eller `not-completed`.",
    "`reported-in-time`, `reported-late`, `missing-late`, `not-yet-due`, `due-unknown` or `not-completed`.",
  ),
  column("surplusReasons", "list", "Koder för skäl till överskott.", "Codes of reasons for a surplus."),
  column("dispositions", "list", "Koder för vad som händer med överskottet.", "Codes of what happens to the surplus."),
  column("estimatedOre", "ore", "Kalkylerad utgift för hela projektet.", "Estimated cost of the whole project."),
] as const;
