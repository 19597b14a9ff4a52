import { editionIds } from "../../core/run/library";
import { visibleText } from "../../core/values/label";
import { editions } from "../../profiles/stockholm/editions";
import { fill, type CliTexts } from "./texts";

/** There is no edition of that name, and these are those that there are. */
export const unknownEdition = (name: string, texts: CliTexts): string =>
  fill(texts.unknownEdition, visibleText(name), editionIds(editions).join(", "));
