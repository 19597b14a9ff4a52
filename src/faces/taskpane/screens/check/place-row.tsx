import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Acceptance } from "../../../../core/findings/finding";
import { waiverText } from "../../../../core/messages/waiver-text";
import { formatDate } from "../../../../core/values/format";
import { isIsoDate } from "../../../../core/values/iso-date";
import type { ShownPlace } from "../../model/shown-kinds";
import { usePaneState, useTexts } from "../../pane-context";
import { PlaceButton } from "../../parts/place-button";
import { useLooks } from "../../parts/styles";
import { AcceptForm } from "./accept-form";
import type { Marking } from "./use-marking";
import { placeElement, useReveal } from "./use-walk";

const useStyles = makeStyles({
  place: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "2px",
    padding: "8px 0 4px 8px",
    marginLeft: "-11px",
    borderLeft: "3px solid transparent",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  here: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  marks: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: "4px", width: "100%" },
  seen: { marginLeft: "auto" },
});

interface Props {
  readonly place: ShownPlace;
  readonly isHere: boolean;
  readonly marking: Marking;
  /** The user has come to it by pressing something at it. */
  readonly onHere: () => void;
  /** It is accepted now, or no longer, and has moved. */
  readonly onMoved: () => void;
}

/** One place: what it says, the way to the cell, and what the user says of it. */
export function PlaceRow({ place: { id, finding, text }, isHere, marking, onHere, onMoved }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const { texts, fill, language } = useTexts();
  const [isAccepting, setAccepting] = useState(false);
  const asking = useId();
  const reveal = useReveal();
  const isSeen = usePaneState(({ settings }) => Object.hasOwn(settings.seen, id));
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const { at, accepted, acceptedBefore, waived } = finding;
  const place = [at.sheet, at.cell].filter(Boolean).join(", ") || texts.wholeWorkbook;
  return (
    <li
      id={placeElement(id)}
      tabIndex={-1}
      className={mergeClasses(styles.place, isHere && styles.here)}
      {...(isHere ? { "aria-current": "true" as const } : {})}
    >
      <p className={accepted || waived ? looks.quiet : looks.text}>{text.message}</p>
      {acceptedBefore && (
        <p className={mergeClasses(looks.quiet, looks.small)}>
          {fill(texts.check.acceptedBefore, { reason: acceptedBefore.reason })}
        </p>
      )}
      {waived && <p className={looks.text}>{waiverText(waived, language)}</p>}
      {accepted && <AcceptedLine accepted={accepted} />}
      <div className={styles.marks} onClickCapture={onHere}>
        <PlaceButton at={at} />
        {waived ? null : accepted ? (
          <Button
            size="small"
            appearance="subtle"
            disabled={isBusy}
            aria-label={fill(texts.check.takeBackAt, { place })}
            onClick={() => void marking.takeBack([id]).then(onMoved)}
          >
            {texts.check.takeBack}
          </Button>
        ) : (
          <>
            <Button
              id={asking}
              size="small"
              appearance="subtle"
              aria-expanded={isAccepting}
              aria-label={fill(texts.check.acceptAt, { place })}
              onClick={() => setAccepting(!isAccepting)}
            >
              {texts.check.accept}
            </Button>
            <Checkbox
              className={styles.seen}
              label={texts.check.seen}
              aria-label={fill(texts.check.seenAt, { place })}
              checked={isSeen}
              onChange={(_event, { checked }) => (checked === true ? marking.see([id]) : marking.unsee([id]))}
            />
          </>
        )}
      </div>
      {isAccepting && (
        <AcceptForm
          onCancel={() => {
            setAccepting(false);
            reveal(asking, true);
          }}
          onAccept={(reason) => {
            setAccepting(false);
            void marking.accept([id], reason).then(onMoved);
          }}
        />
      )}
    </li>
  );
}

function AcceptedLine({ accepted: { reason, on } }: { readonly accepted: Acceptance }) {
  const looks = useLooks();
  const { texts, fill, language } = useTexts();
  const says =
    on !== null && isIsoDate(on)
      ? fill(texts.check.acceptedOn, { date: formatDate(on, language), reason })
      : fill(texts.check.accepted, { reason });
  return <p className={looks.text}>{says}</p>;
}
