import { formulaTokens as cut } from "sheet-refs";
import { remembered } from "./remembered";

/** As `formulaTokens` of sheet-refs, each formula cut once. */
export const formulaTokens = remembered(cut);
