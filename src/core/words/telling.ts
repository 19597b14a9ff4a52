import { saysAddition, saysReduction, saysRenewed, saysTransfer } from "./additions";
import { remembering } from "../values/remembering";
import { isExampleId, isExampleName } from "./examples";
import { saysPending, saysRefusal, saysRefused } from "./refusals";
import { isBookkeepingLabel, isPartLabel, isWithdrawnName, saysWithdrawn } from "./row-labels";
import { beginsLikeSum, isLevelMark, isSumLabel, sumOf } from "./sums";

/** All that a text in a row can say of what the row is: the words that row detectors ask for. */
const sayings: readonly ((text: string) => boolean)[] = [
  ...[isSumLabel, isLevelMark, beginsLikeSum, (text: string): boolean => sumOf(text) !== ""],
  ...[isPartLabel, isBookkeepingLabel, isWithdrawnName, saysWithdrawn, isExampleName, isExampleId],
  ...[saysRefused, saysRefusal, saysPending, saysAddition, saysRenewed, saysReduction, saysTransfer],
];

/** The text may tell what its row is: a sum, a part, an example, an application that was refused, a later decision, money that moved. Most texts cannot, and need not be asked one question after another. */
export const mayTell = (text: string): boolean =>
  says(text.length > longestFolded ? text : text.replace(otherNumbers, "0"));

const says = remembering((text) => sayings.some((saying) => saying(text)));

/** To all sayings a number is a year or just a number, so "TI-2023-0001" and "TI-2023-0002" say the same. They do count the letters of longer texts. */
const otherNumbers = /(?<!\d)(?!20\d\d(?!\d))\d+/gu;
const longestFolded = 40;
