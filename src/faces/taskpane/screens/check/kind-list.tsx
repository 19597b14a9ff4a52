import { Fragment } from "react";
import { groupOf } from "../../../../core/acceptance/finding-kinds";
import type { ShownKind } from "../../model/shown-kinds";
import { useTexts } from "../../pane-context";
import { ShowMore, usePaged } from "../../parts/show-more";
import { useLooks } from "../../parts/styles";
import { KindCard } from "./kind-card";
import type { Marking } from "./use-marking";
import type { Walk } from "./use-walk";

/** Folded kinds that are made at a time. */
const step = 40;

interface Props {
  readonly kinds: readonly ShownKind[];
  readonly walk: Walk;
  readonly marking: Marking;
}

/** The kinds of what was found: what asks for something to be done, what only tells, and what has been accepted. */
export function KindList({ kinds, walk, marking }: Props) {
  const looks = useLooks();
  const { texts } = useTexts();
  const [paged, , more] = usePaged(kinds, step);
  const here = kinds.findIndex(({ code }) => code === walk.at.code);
  const shown = kinds.slice(0, Math.max(paged.length, here + 1));
  return (
    <div className={looks.column} style={{ gap: "6px" }}>
      {shown.map((kind, index) => {
        const group = groupOf(kind);
        const before = kinds[index - 1];
        const isFirst = before === undefined || groupOf(before) !== group;
        return (
          <Fragment key={kind.code}>
            {isFirst && <h3 className={looks.section}>{texts.check.groups[group]}</h3>}
            <KindCard kind={kind} kinds={kinds} walk={walk} marking={marking} />
          </Fragment>
        );
      })}
      <ShowMore left={kinds.length - shown.length} onMore={more} />
    </div>
  );
}
