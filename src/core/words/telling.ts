import { saysAddition, saysRenewed } from "./additions";
import { remembering } from "../values/remembering";
import { isExampleId, isExampleName } from "./examples";
import { saysPending, saysRefusal, saysRefused } from "./refusals";
import { isBookkeepingLabel, isPartLabel, isWithdrawnName, saysWithdrawn } from "./row-labels";
import { beginsLikeSum, isLevelMark, isSumLabel, sumOf } from "./sums";

/** All that a text in a row can say of what the row is: the words that row detectors ask for. */
const sayings: readonly ((text: string) => boolean)[] = [
  ...[isSumLabel, isLevelMark, beginsLikeSum, (text: string): boolean => sumOf(text) !== ""],
  ...[isPartLabel, isBookkeepingLabel, isWithdrawnName, saysWithdrawn, isExampleName, isExampleId],
  ...[saysRefused, saysRefusal, saysPending, saysAddition, saysRenewed],
];

/** The text may tell what its row is: a sum, a part, an example, an application that was refused, a later decision. Most texts cannot, and need not be asked one question after another. */
export const mayTell = remembering((text) => sayings.some((says) => says(text)));
