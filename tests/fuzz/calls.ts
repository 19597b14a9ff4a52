import type { Kind } from "./seeds";

/** The calls of the command line that files are tried in. `{0}`, `{1}` … are the inputs' paths, `{out}` is the folder for what is written. */
export interface Call {
  readonly inputs: readonly Kind[];
  readonly argv: readonly string[];
}

const day = ["--as-of", "2024-11-13"];
const call = (inputs: readonly Kind[], ...argv: readonly string[]): Call => ({ inputs, argv });
const against = ["--granted", "{1}"];

export const calls: Readonly<Record<string, Call>> = {
  check: call(["workbook"], "check", "{0}", ...day),
  "check two": call(["workbook", "workbook"], "check", "{0}", "{1}", ...day),
  "check with unit and sign": call(
    ["workbook"],
    "check",
    "{0}",
    ...day,
    "--unit",
    "tkr",
    "--sign",
    "plus",
    "--select",
    "year=2023",
  ),
  "check a form": call(["form"], "check", "{0}", ...day),
  "check by answers": call(["workbook", "answers"], "check", "{0}", "--answers", "{1}", ...day),
  "check with acceptances": call(["workbook", "accepted"], "check", "{0}", "--accepted", "{1}", ...day),
  "check by an edition": call(["workbook", "edition"], "check", "{0}", "--edition", "{1}", ...day),
  "check by an edition in JSON": call(["workbook", "edition-json"], "check", "{0}", "--edition", "{1}", ...day),
  questions: call(["workbook"], "questions", "{0}", "-o", "{out}/svar.json", ...day),
  summarize: call(["workbook"], "summarize", "{0}", "-o", "{out}/ut.xlsx", ...day),
  consolidate: call(["workbook", "register"], "consolidate", "{0}", ...against, "-o", "{out}/ut.xlsx", ...day),
  "consolidate beside others": call(
    ["workbook", "register", "controls", "summary", "decisions"],
    ...[
      "consolidate",
      "{0}",
      ...against,
      "--control",
      "{2}",
      "--previous",
      "{3}",
      "--decisions",
      "{4}",
      "-o",
      "{out}/ut.xlsx",
      ...day,
    ],
  ),
  "extract lines": call(["workbook"], "extract", "{0}", "-o", "{out}/ut.ndjson", ...day),
  "extract columns": call(["workbook"], "extract", "{0}", "-o", "{out}/ut.parquet", ...day),
  notice: call(["workbook", "register"], "notice", "{0}", ...against, "-o", "{out}/anmalan.docx", ...day),
  letters: call(["workbook", "register"], "letters", "{0}", ...against, "-o", "{out}/brev.zip", ...day),
  "letters in a folder": call(["workbook", "register"], "letters", "{0}", ...against, "-o", "{out}/brev", ...day),
  forms: call(["register"], "forms", "--granted", "{0}", "-o", "{out}/mallar.zip", ...day),
  "forms with a sheet a project": call(
    ["register"],
    "forms",
    "--granted",
    "{0}",
    "--layout",
    "per-project",
    "-o",
    "{out}/mallar.zip",
    ...day,
  ),
  "a form moved": call(["form"], "forms", "--from", "{0}", "-o", "{out}/mallar", ...day),
  "receipt as a workbook": call(["workbook"], "receipt", "{0}", "-o", "{out}/kvitto.xlsx", ...day),
  "receipt of a form": call(["form"], "receipt", "{0}", "-o", "{out}/kvitto.txt", ...day),
  mark: call(["workbook"], "mark", "{0}", "-o", "{out}/markerade", ...day),
  "mark a form": call(["form"], "mark", "{0}", "-o", "{out}/markerade", ...day),
  "edition import": call(["edition"], "edition", "import", "{0}", "-o", "{out}/utgava.json"),
  "edition import with faults": call(["edition"], "edition", "import", "{0}", "-o", "{out}/kopia.xlsx"),
  "edition import of JSON": call(["edition-json"], "edition", "import", "{0}", "-o", "{out}/utgava.json"),
  "edition changes": call(["edition", "edition"], "edition", "changes", "{0}", "{1}"),
  "rules of an edition": call(["edition"], "rules", "--edition", "{0}"),
};
