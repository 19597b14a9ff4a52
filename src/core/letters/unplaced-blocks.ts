import type { UnplacedProject } from "../coverage/namnd-standing";
import type { Block } from "../prose/prose-document";
import { plain } from "../prose/runs";
import { shorten, visibleText } from "../values/visible-text";
import { placesText } from "./places";
import type { PointTerms } from "./point-blocks";

const longestName = 120;

/** Projects of the nämnd's own report that nobody has found among those granted: each with its cell. */
export function unplacedBlocks(unplaced: readonly UnplacedProject[], { context, far }: PointTerms): readonly Block[] {
  const { texts, say } = context;
  const { unplaced: words } = texts;
  if (unplaced.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: words.heading },
    { kind: "paragraph", runs: plain(say(words.about, { n: unplaced.length })) },
    {
      kind: "list",
      items: unplaced.map(({ name, at }) =>
        plain(
          say(words.one, { project: shorten(visibleText(name), longestName), place: placesText([at], far, context) }),
        ),
      ),
    },
  ];
}
