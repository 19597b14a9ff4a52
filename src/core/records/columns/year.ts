import { column } from "../column";

/** The amounts of one budget year, with the cells that they stand in. */
export const yearColumns = [
  column(
    "budgetYear",
    "whole",
    "Budgetåret; null när arbetsboken inte säger vilket.",
    "The budget year; null when the workbook does not say which.",
  ),
  column(
    "yearNumber",
    "whole",
    "Årets plats bland projektets år, från 1.",
    "The year's place among the project's years, from 1.",
  ),
  column("grantedOre", "ore", "Beviljat.", "Granted."),
  column(
    "grantedComplete",
    "flag",
    "Falskt: beloppet behövs men är okänt, eller är ifrågasatt.",
    "False: the amount is needed but unknown, or it is in doubt.",
  ),
  column(
    "grantedApproximate",
    "flag",
    "Arbetsboken skriver cirka eller liknande.",
    "The workbook writes circa or the like.",
  ),
  column(
    "grantedCells",
    "list",
    "Cellerna som det lästes ur; med blad där det är ett annat än `sheet`.",
    "The cells that it was read from; with the sheet where it is another than `sheet`.",
  ),
  column("spentOre", "ore", "Utfall.", "Spent."),
  column(
    "spentComplete",
    "flag",
    "Falskt: beloppet behövs men är okänt, eller är ifrågasatt.",
    "False: the amount is needed but unknown, or it is in doubt.",
  ),
  column(
    "spentApproximate",
    "flag",
    "Arbetsboken skriver cirka eller liknande.",
    "The workbook writes circa or the like.",
  ),
  column(
    "spentCells",
    "list",
    "Cellerna som det lästes ur; med blad där det är ett annat än `sheet`.",
    "The cells that it was read from; with the sheet where it is another than `sheet`.",
  ),
  column("carriedInOre", "ore", "Ombudgeterat från tidigare år.", "Carried in from earlier years."),
  column(
    "carriedInComplete",
    "flag",
    "Falskt: beloppet står där men kan inte läsas, eller är ifrågasatt.",
    "False: the amount is there but cannot be read, or it is in doubt.",
  ),
  column("carriedOutOre", "ore", "Ombudgeterat till senare år.", "Carried out to later years."),
  column("returnedOre", "ore", "Återlämnat.", "Returned."),
] as const;
