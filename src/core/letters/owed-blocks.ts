import type { OwedProject } from "../coverage/namnd-standing";
import type { Block } from "../prose/prose-document";
import { plain } from "../prose/runs";
import { formatDate, formatOre } from "../values/format";
import { shorten, visibleText } from "../values/visible-text";
import type { LetterContext } from "./letter-context";

const longestName = 120;

/** The granted projects that a nämnd has not reported, with what was decided. */
export function owedBlocks(owed: readonly OwedProject[], { texts, say, language }: LetterContext): readonly Block[] {
  const { owed: words } = texts;
  if (owed.length === 0) return [];
  const cell = (text: string) => ({ runs: plain(text) });
  return [
    { kind: "paragraph", runs: plain(say(words.about, { n: owed.length })) },
    {
      ...{ kind: "table", caption: words.table, description: words.description },
      columns: [
        { heading: words.columns.id, align: "left", width: 20 },
        { heading: words.columns.project, align: "left", width: 42 },
        { heading: words.columns.granted, align: "right", width: 18 },
        { heading: words.columns.decided, align: "right", width: 20 },
      ],
      rows: owed.map(({ id, name, granted, decidedOn }) => ({
        cells: [
          cell(shorten(visibleText(id), longestName)),
          cell(shorten(visibleText(name), longestName)),
          cell(granted === null ? words.unknown : formatOre(granted, language)),
          cell(decidedOn === null ? words.unknown : formatDate(decidedOn, language)),
        ],
      })),
    },
  ];
}
