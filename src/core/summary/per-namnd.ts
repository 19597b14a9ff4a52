import { isToDo } from "../acceptance/count-findings";
import type { Finding } from "../findings/finding";
import { placeText } from "../messages/labels";
import { render } from "../messages/render";
import { projectName } from "./iakttagelser";
import { namndOrder, type SummaryContext } from "./context";
import type { DocumentSheet } from "../document/document";
import { findingFacts, type FindingFacts } from "./finding-facts";
import { perNamndHeadings, sheetNames, tableNames } from "./names";
import { number, text } from "../document/put";
import { tableSheet, type TableColumn } from "../document/table-sheet";

/** One thing for a nämnd to complete; or, without a finding, that there is nothing. */
interface LetterRow {
  readonly namnd: string;
  readonly nr: number | null;
  readonly told: { readonly finding: Finding; readonly facts: FindingFacts } | null;
}

/** The sheet Per nämnd: what to send back to each nämnd, one thing a row, ready to filter and to copy into a mail. What somebody has accepted is on Iakttagelser only: nothing is asked of the nämnd. */
export function perNamndSheet(context: SummaryContext): DocumentSheet {
  const rows = letterRows(context);
  return tableSheet({
    name: sheetNames.perNamnd,
    table: tableNames.perNamnd,
    columns: columnsOf(context),
    rows: rows.length > 0 ? rows : [{ namnd: "", nr: null, told: null }],
    frozenColumns: 1,
    fitWide: 1,
    printedColumns: perNamndHeadings.indexOf("Kod"),
    footer: context.footer,
  });
}

/** Every nämnd that reports a project or is named by a finding, in the order of the register; what has no nämnd comes last. */
function letterRows(context: SummaryContext): readonly LetterRow[] {
  const { outcome, namndName, texts } = context;
  const factsOf = findingFacts(context);
  const place = namndOrder(context);
  const byNamnd = new Map<string | null, { finding: Finding; facts: FindingFacts }[]>(
    outcome.projects.map(({ reportingNamnd }) => [reportingNamnd, []]),
  );
  for (const finding of outcome.findings) {
    if (!isToDo(finding)) continue;
    const facts = factsOf(finding);
    const told = byNamnd.get(facts.namnd);
    if (told) told.push({ finding, facts });
    else byNamnd.set(facts.namnd, [{ finding, facts }]);
  }
  return [...byNamnd]
    .sort(([a], [b]) => place(a) - place(b))
    .flatMap(([id, things]): readonly LetterRow[] => {
      const namnd = namndName(id) ?? texts.perNamnd.unknown;
      if (things.length === 0) return [{ namnd, nr: null, told: null }];
      return things.map((told, index) => ({ namnd, nr: index + 1, told }));
    });
}

function columnsOf({ outcome, language, texts }: SummaryContext): readonly TableColumn<LetterRow>[] {
  const wrapped = (
    heading: (typeof perNamndHeadings)[number],
    width: number,
    words: (row: LetterRow) => string | null,
  ): TableColumn<LetterRow> => ({ heading, width, put: (row) => text(words(row), "text-wrap") });
  return [
    wrapped("Nämnd", 18, ({ namnd }) => namnd),
    { heading: "Nr", width: 6, right: true, put: ({ nr }) => (nr === null ? text(null) : number(nr, "count")) },
    wrapped("Projekt", 24, ({ told }) => (told ? projectName(told.facts) : null)),
    wrapped("Iakttagelse", 46, ({ told }) =>
      told ? render(told.finding, language, outcome.edition).message : texts.perNamnd.none,
    ),
    wrapped("Gör så här", 38, ({ told }) => (told ? render(told.finding, language, outcome.edition).action : null)),
    wrapped("Plats i filen", 26, ({ told }) => (told ? placeText(told.finding.at, language) : null)),
    wrapped("Kod", 9.5, ({ told }) => told?.finding.code ?? null),
  ];
}
