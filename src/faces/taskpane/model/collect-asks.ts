import { allParts, type Versions } from "../../../core/consolidation/versions";
import { formatOre } from "../../../core/values/format";
import { visibleText } from "../../../core/values/label";
import type { Amounts, CollectedResult, NamedProject, OpenMatch } from "../../engine/collected-result";
import type { Pane } from "../state/pane";
import { say, type Params } from "../texts";
import { asksOfWorkbooks, type Ask, type AskChoice, type AskWords } from "./asks";
import { namesOfVersions, withoutSettlement, withSettlement, withVersion, type Settlement } from "./collected-files";

/** Everything that collected workbooks leave open, in the order in which it is best settled: what a file says, which file counts, which project it is. */
export const asksOfCollected = (outcome: CollectedResult, pane: Pane, words: AskWords): readonly Ask[] => [
  ...asksOfWorkbooks(outcome.files, outcome, pane, words, false),
  ...outcome.versions.filter(({ isOpen }) => isOpen).map((one) => versionAsk(one, outcome, pane, words)),
  ...outcome.openMatches.map((one) => matchAsk(one, outcome, pane, words)),
];

function amountsText({ granted, spent }: Amounts, { texts, language }: AskWords): string {
  const { collect } = texts;
  const amount = (ore: Amounts["granted"]): string =>
    ore === null ? texts.unknown.toLowerCase() : formatOre(ore, language);
  return say(collect.amounts, { granted: amount(granted), spent: amount(spent) }, language);
}

const fileText = (file: string, amounts: Amounts, words: AskWords): string =>
  say(
    words.texts.collect.comesTo,
    { file, count: amounts.projects, amounts: amountsText(amounts, words) },
    words.language,
  );

function versionAsk(versions: Versions, outcome: CollectedResult, pane: Pane, words: AskWords): Ask {
  const { texts, language } = words;
  const { collect } = texts;
  const { key, namnder, files, savedLast } = versions;
  const names = namesOfVersions(key, outcome.register, collect.unknownNamnd, language);
  const choice = (file: string, says: string): AskChoice => ({
    says,
    take: () => pane.collect.settle((now) => withVersion(now, key, file)),
    takeBack: () => pane.collect.settle((now) => withVersion(now, key, "")),
  });
  return {
    key: `versions ${key}`,
    question: say(collect.versionOf, { namnd: names }, language),
    why: [
      collect.versionLead,
      ...(savedLast === null ? [] : [say(collect.savedLast, { file: savedLast }, language)]),
    ].join(" "),
    name: say(collect.versionName, { namnd: names }, language),
    ...{ shows: [], itself: false, holdsFor: null, files },
    choices: [
      ...files.map((file) => {
        const amounts = outcome.versionAmounts[file];
        return choice(file, amounts ? fileText(file, amounts, words) : file);
      }),
      choice(allParts, namnder.length > 1 ? collect.areShares : collect.areParts),
    ],
    others: [],
  };
}

function matchAsk(match: OpenMatch, { unreported }: CollectedResult, pane: Pane, words: AskWords): Ask {
  const { texts, language } = words;
  const { collect } = texts;
  const { reported, file, likely, amounts } = match;
  const fill = (template: string, params: Params): string => say(template, params, language);
  const choice = (says: string, settlement: Settlement): AskChoice => ({
    says,
    take: () => pane.collect.settle((now) => withSettlement(now, reported.key, settlement)),
    takeBack: () =>
      pane.collect.settle((now) =>
        typeof settlement === "string"
          ? withoutSettlement(now, { part: "notGranted", key: reported.key, value: settlement })
          : withoutSettlement(now, { part: "matches", key: settlement.granted, value: reported.key }),
      ),
  });
  const granted = ({ key, id, name }: NamedProject): AskChoice =>
    choice(fill(collect.isGranted, { project: `${id} ${visibleText(name)}` }), { granted: key });
  const known = new Set(likely.map(({ key }) => key));
  return {
    key: `match ${reported.key}`,
    question: fill(collect.matchOf, { project: visibleText(reported.name), file }),
    why: fill(collect.matchLead, { amounts: amountsText(amounts, words) }),
    name: visibleText(reported.name),
    ...{ shows: [], itself: false, holdsFor: null, files: [file] },
    choices: [...likely.map(granted), choice(collect.counts, "counts"), choice(collect.leftOut, "left-out")],
    others: unreported.filter(({ key }) => !known.has(key)).map(granted),
  };
}
