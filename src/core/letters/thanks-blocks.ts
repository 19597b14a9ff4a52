import type { NamndCase } from "../coverage/namnd-standing";
import type { Figure, ProjectFigures } from "../figures/types";
import { codeLabel } from "../messages/labels";
import { joinedText } from "../messages/joined-text";
import type { Block } from "../prose/prose-document";
import { plain } from "../prose/runs";
import { formatOre } from "../values/format";
import { shorten, visibleText } from "../values/visible-text";
import type { LetterContext } from "./letter-context";

const longestName = 120;

/** That the report has arrived, and how it has been read: the nämnd's own receipt. */
export function thanksBlocks(
  { standing, projects }: NamndCase,
  name: string,
  context: LetterContext,
): readonly Block[] {
  const { texts, say, language } = context;
  const { thanks: words } = texts;
  const paragraph = (text: string): Block => ({ kind: "paragraph", runs: plain(text) });
  if (projects.length === 0) return [paragraph(say(words.none, { namnd: name }))];
  const files = joinedText(standing.files.map(visibleText), "all", language);
  const cell = (text: string) => ({ runs: plain(text) });
  return [
    paragraph(say(words.about, { namnd: name, files })),
    {
      ...{ kind: "table", caption: words.table, description: words.description },
      columns: [
        { heading: words.columns.project, align: "left", width: 42 },
        { heading: words.columns.status, align: "left", width: 20 },
        { heading: words.columns.granted, align: "right", width: 19 },
        { heading: words.columns.spent, align: "right", width: 19 },
      ],
      rows: projects.map((figures) => ({
        cells: [
          cell(shorten(visibleText(figures.project.name), longestName)),
          cell(statusOf(figures, context)),
          cell(figureText(figures.granted, context)),
          cell(figureText(figures.spent, context)),
        ],
      })),
    },
    paragraph(words.wrong),
  ];
}

function statusOf({ status }: ProjectFigures, { outcome: { edition }, texts, language }: LetterContext): string {
  const list = edition.fields.find(({ id }) => id === "status")?.list ?? "";
  return status === null ? texts.figure.unknown : codeLabel(edition, list, status, language);
}

function figureText({ ore, complete, approximate }: Figure, { texts, say, language }: LetterContext): string {
  if (ore === null) return complete ? "–" : texts.figure.unknown;
  const shown = formatOre(ore, language);
  const known = approximate ? say(texts.figure.about, { figure: shown }) : shown;
  return complete ? known : say(texts.figure.incomplete, { figure: known });
}
