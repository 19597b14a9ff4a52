import type { FindingCode } from "../../findings/catalogue";
import type { MessageText } from "../message-text";
import { amounts } from "./amounts";
import { application } from "./application";
import { datesAndStatus } from "./dates-and-status";
import { deadlines } from "./deadlines";
import { effects } from "./effects";
import { excel } from "./excel";
import { exceptions } from "./exceptions";
import { files } from "./files";
import { forms } from "./forms";
import { names } from "./names";
import { program } from "./program";
import { register } from "./register";
import { report } from "./report";
import { structure } from "./structure";
import { surplus } from "./surplus";
import { tables } from "./tables";

/** Every message in Swedish; a code without its words does not compile. */
export const sv = {
  ...files,
  ...forms,
  ...structure,
  ...tables,
  ...amounts,
  ...surplus,
  ...datesAndStatus,
  ...deadlines,
  ...names,
  ...application,
  ...register,
  ...exceptions,
  ...report,
  ...effects,
  ...excel,
  ...program,
} satisfies Record<FindingCode, MessageText>;
