import { mergeClasses } from "@fluentui/react-components";
import type { LeftOut } from "../../model/left-out";
import { useTexts } from "../../pane-context";
import { ShowMore, usePaged } from "../../parts/show-more";
import { useLooks } from "../../parts/styles";
import { CellLink } from "./cell-link";

const step = 5;

/** What is not in a figure, and why, each with its cell. */
export function LeftOutList({
  leftOut,
  isElsewhere,
}: {
  readonly leftOut: readonly LeftOut[];
  readonly isElsewhere: boolean;
}) {
  const looks = useLooks();
  const { texts } = useTexts();
  const [shown, left, more] = usePaged(leftOut, step);
  if (leftOut.length === 0) return null;
  return (
    <>
      <h4 className={looks.section}>{texts.figures.leftOut}</h4>
      <ul className={mergeClasses(looks.list, looks.small)}>
        {shown.map(({ key, title, message, at }) => (
          <li key={key}>
            <p className={looks.text}>
              <strong>{title}.</strong> {message} {at && <CellLink at={at} isElsewhere={isElsewhere} />}
            </p>
          </li>
        ))}
      </ul>
      <ShowMore left={left} onMore={more} />
    </>
  );
}
