import type { Edition } from "../../core/anvisningar/schema";
import { sentEdition } from "../../core/editions/sent-edition";
import { followUp } from "../../core/run/follow-up";
import type { Library } from "../../core/run/library";
import { profileOf } from "../../core/run/profile-of-edition";
import type { SourceFile } from "../../core/run/source-file";
import type { RunResult } from "../../core/run/run-result";
import { provenanceOf, type WorkbookSettings } from "../../core/host/workbook-settings";
import { selectionText } from "../../core/selection/selection-text";
import { buildSummary } from "../../core/summary/build-summary";
import type { SummaryDocument } from "../../core/document/document";
import type { Language } from "../../core/values/bilingual";
import { editions } from "../../profiles/stockholm/editions";
import type { CheckInput } from "./engine";
import { ownEdition } from "./own-edition";

type Chosen = Pick<WorkbookSettings, "edition" | "ownEdition">;

/** Somebody's own edition, or the chosen one; of those one that this version no longer has gives way to the newest. Throws `UnusableEdition`. */
export const editionOf = ({ editions }: Library, { edition, ownEdition: own }: Chosen): Edition =>
  own === null ? (editions.find(({ id }) => id === edition) ?? editions[0]) : ownEdition(own);

/** The edition that the user has chosen or made, or that a form was sent out with, or the newest. */
const editionFor = (library: Library, settings: WorkbookSettings, file: SourceFile): Edition => {
  const known = editionOf(library, settings);
  return settings.edition === null && settings.ownEdition === null
    ? (sentEdition(file, known, editions) ?? known)
    : known;
};

/** The line over the open workbook. */
export function runCheck(library: Library, { file, settings, asOf, selection }: CheckInput): RunResult {
  const { answers, answersFor, layouts, accepted, turnedOff } = settings;
  const edition = editionFor(library, settings, file);
  const options = {
    ...{ edition, profile: profileOf(edition, library.profile), asOf, selection },
    ...{ answers, answersFor, layouts },
    accepted: { [file.name]: accepted },
  };
  return followUp([file], turnedOff.length === 0 ? options : { ...options, turnedOff: new Set(turnedOff) });
}

export function runSummary(library: Library, input: CheckInput, language: Language): SummaryDocument {
  const outcome = runCheck(library, input);
  const selection = selectionText(input.selection, outcome, language);
  return buildSummary(outcome, {
    scope: "own-workbook",
    language,
    withCharts: true,
    ...provenanceOf(input.settings),
    ...(selection === null ? {} : { selection }),
  });
}
