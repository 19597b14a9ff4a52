import { askedOnce, type AskedOnce, type Asking } from "../../../core/answers/asked-once";
import type { AskedChoice } from "../../../core/answers/asked-question";
import { withAnswer } from "../../../core/answers/remember";
import { withoutAsked } from "../../../core/answers/take-back";
import type { Basis } from "../../../core/run/run-result";
import type { CellRef } from "../../../core/project/project";
import type { Language } from "../../../core/values/bilingual";
import type { Pane } from "../state/pane";
import { listed, say, type PaneTexts } from "../texts";

/** Something that a person must settle, whatever it is about: one question, what is shown of it, and the answers with what each gives. */
export interface Ask {
  /** Unlike that of all others. */
  readonly key: string;
  readonly question: string;
  readonly why: string;
  /** What its answer is called once it is given. */
  readonly name: string;
  /** What the workbooks show, and where. */
  readonly shows: readonly { readonly shown: string; readonly at: CellRef }[];
  /** The cells are of the open workbook, so that they can be gone to. */
  readonly itself: boolean;
  /** What else the answer is about; null when it is about one workbook. */
  readonly holdsFor: string | null;
  /** The workbooks that ask. */
  readonly files: readonly string[];
  readonly choices: readonly AskChoice[];
  /** Answers that are possible but nothing speaks for. */
  readonly others: readonly AskChoice[];
}

export interface AskChoice {
  readonly says: string;
  readonly take: () => Promise<void>;
  readonly takeBack: () => Promise<void>;
}

export interface AskWords {
  readonly texts: PaneTexts;
  readonly language: Language;
}

/** Names of files that are written out. */
const mostNamed = 5;

/** What workbooks do not decide, each question once. `itself`: the open workbook asks. */
export function asksOfWorkbooks(
  workbooks: readonly Asking[],
  { edition, profile }: Pick<Basis, "edition" | "profile">,
  pane: Pane,
  { texts, language }: AskWords,
  itself: boolean,
): readonly Ask[] {
  return askedOnce(workbooks, { language, edition, profile }).map((asked) => {
    const choice = (one: AskedChoice): AskChoice => choiceOf(one, asked, pane, itself);
    return {
      ...{ key: asked.key, question: asked.question, why: asked.why, name: asked.name, shows: asked.shows, itself },
      files: asked.files,
      holdsFor: itself ? null : holdsFor(asked, texts, language),
      choices: asked.choices.map(choice),
      others: asked.others.map(choice),
    };
  });
}

const choiceOf = ({ says, answer }: AskedChoice, asked: AskedOnce, pane: Pane, itself: boolean): AskChoice => ({
  says,
  take: () => pane.answer((given) => withAnswer(given, asked, answer, { on: pane.ports.today(), itself })),
  takeBack: () => pane.answer((given) => withoutAsked(given, asked, answer, { itself })),
});

/** "Gäller alla 3 filerna: a.xlsx, b.xlsx och c.xlsx." */
function holdsFor({ files }: AskedOnce, { collect }: PaneTexts, language: Language): string {
  const named =
    files.length > mostNamed
      ? say(
          collect.filesAndMore,
          { files: files.slice(0, mostNamed).join(", "), count: files.length - mostNamed },
          language,
        )
      : listed(files, language);
  const template = files.length === 1 ? collect.holdsForOne : collect.holdsForAll;
  return say(template, { files: named, count: files.length }, language);
}
