import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { faultlessList, listBytes, samples } from "../support/command-line";

/** A command that writes. `-o` and the output's name are added. */
export interface Writing {
  readonly name: string;
  readonly argv: readonly string[];
  /** The file or folder that is written, by name. */
  readonly output: string;
  /** Words that give another output of the same kind: what may stand there before. Absent where nothing may. */
  readonly before?: readonly string[];
}

const at = (path: string): string => join(samples, path);
const day = ["--as-of", "2024-11-13"];

/** Every command that writes, with small files: samples, and a register of two nämnder that is put into the folder. */
export function writingIn(folder: string): readonly Writing[] {
  const register = join(folder, "register.xlsx");
  const [headings = [], one = [], other = []] = faultlessList(["Belysning Testtorget", "Lekplatsen Provet"], "RE");
  writeFileSync(register, listBytes([headings, one, other.map((cell) => (cell === "Farsta" ? "Bromma" : cell))]));
  const book = at("awkward/enhet-gar-inte-att-avgora.xlsx");
  const list = at("returned/Farsta sdf tkr.xlsx");
  const against = ["--granted", register, ...day];
  const form = at("forms/klimatinvesteringar-2024/exempel-1/release-1/trafik.medelkoll.xlsx");
  const edition = at("editions/kulturbidrag-2025.xlsx");
  return [
    { name: "summarize", argv: ["summarize", list, ...day], output: "ut.xlsx", before: ["--dnr", "gammal"] },
    { name: "consolidate", argv: ["consolidate", list, ...against], output: "ut.xlsx", before: ["--dnr", "gammal"] },
    { name: "extract, lines", argv: ["extract", list, ...day], output: "ut.ndjson", before: ["--unit", "kr"] },
    { name: "extract, columns", argv: ["extract", list, ...day], output: "ut.parquet", before: ["--unit", "kr"] },
    { name: "notice", argv: ["notice", list, ...against], output: "anmalan.docx", before: ["--dnr", "gammal"] },
    { name: "letters, zip", argv: ["letters", list, ...against], output: "brev.zip" },
    { name: "letters, folder", argv: ["letters", list, ...against], output: "brev" },
    { name: "forms, zip", argv: ["forms", ...against], output: "mallar.zip" },
    { name: "forms, folder", argv: ["forms", "--layout", "per-project", ...against], output: "mallar" },
    {
      name: "a form moved",
      argv: ["forms", "--from", form, "--edition", "klimatinvesteringar-2024", ...day],
      output: "flyttad",
    },
    { name: "receipt, workbook", argv: ["receipt", list, ...day], output: "kvitto.xlsx" },
    { name: "receipt, text", argv: ["receipt", list, ...day], output: "kvitto.txt" },
    { name: "mark", argv: ["mark", list, ...day], output: "markerad.xlsx" },
    { name: "mark, folder", argv: ["mark", list, book, ...day], output: "markerade" },
    { name: "questions", argv: ["questions", book, ...day], output: "svar.json", before: ["--lang", "en"] },
    { name: "edition export", argv: ["edition", "export"], output: "utgava.xlsx" },
    { name: "edition import", argv: ["edition", "import", edition], output: "utgava.json" },
  ];
}
