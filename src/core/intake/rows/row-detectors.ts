import type { RowDetector } from "./detector";
import { additions } from "./detectors/additions";
import { beyondTheList } from "./detectors/beyond-the-list";
import { columnKinds } from "./detectors/column-kinds";
import { columnNumbers } from "./detectors/column-numbers";
import { costsBelow } from "./detectors/costs-below";
import { countedBySums } from "./detectors/counted-by-sums";
import { entries } from "./detectors/entries";
import { formalities } from "./detectors/formalities";
import { insideTheRowAbove } from "./detectors/inside-the-row-above";
import { leftOutBySums } from "./detectors/left-out-by-sums";
import { levels } from "./detectors/levels";
import { mayNotCount } from "./detectors/may-not-count";
import { mergedDown } from "./detectors/merged-down";
import { nameless } from "./detectors/nameless";
import { namedOnce } from "./detectors/named-once";
import { namndTotal } from "./detectors/namnd-total";
import { ofTheSameList } from "./detectors/of-the-same-list";
import { onlyExamples } from "./detectors/only-examples";
import { ownSum } from "./detectors/own-sum";
import { perhapsParts } from "./detectors/perhaps-parts";
import { perhapsReplaces } from "./detectors/perhaps-replaces";
import { refused } from "./detectors/refused";
import { rowsOfPeriods } from "./detectors/rows-of-periods";
import { stepsBelow } from "./detectors/steps-below";
import { struck } from "./detectors/struck";
import { sumByArithmetic } from "./detectors/sum-by-arithmetic";
import { sumByFormula } from "./detectors/sum-by-formula";
import { sumByLabel } from "./detectors/sum-by-label";
import { sumOfEachGroup } from "./detectors/sum-of-each-group";
import { checkRows } from "./detectors/check-rows";
import { totalOfParts } from "./detectors/total-of-parts";
import { underHeadings } from "./detectors/under-headings";
import { unfilled } from "./detectors/unfilled";
import { withoutGrant } from "./detectors/without-grant";
import { wordsAlone } from "./detectors/words-alone";

/** Who says what a row is; where two claim one row, the first here counts. A row that nobody claims is a project. */
export const rowDetectors: readonly RowDetector[] = [
  columnNumbers,
  columnKinds,
  underHeadings,
  checkRows,
  unfilled,
  formalities,
  ownSum,
  totalOfParts,
  sumByLabel,
  insideTheRowAbove,
  levels,
  stepsBelow,
  wordsAlone,
  sumByFormula,
  ofTheSameList,
  onlyExamples,
  leftOutBySums,
  countedBySums,
  mayNotCount,
  refused,
  withoutGrant,
  struck,
  mergedDown,
  namedOnce,
  costsBelow,
  entries,
  rowsOfPeriods,
  additions,
  perhapsReplaces,
  namndTotal,
  perhapsParts,
  sumOfEachGroup,
  sumByArithmetic,
  beyondTheList,
  nameless,
];
