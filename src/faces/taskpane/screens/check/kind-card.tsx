import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import { isAccepted, isOpen } from "../../../../core/acceptance/count-findings";
import { groupOf } from "../../../../core/acceptance/finding-kinds";
import type { Finding } from "../../../../core/findings/finding";
import { atStop, stopsOf } from "../../model/finding-walk";
import type { ShownKind } from "../../model/shown-kinds";
import { usePaneState, useTexts } from "../../pane-context";
import { Disclosure } from "../../parts/disclosure";
import { SeverityMark } from "../../parts/severity-mark";
import { ShowMore } from "../../parts/show-more";
import { useLooks } from "../../parts/styles";
import { SavingAndUndo } from "../../parts/undo-notes";
import { AcceptForm } from "./accept-form";
import { PlaceRow } from "./place-row";
import type { Marking } from "./use-marking";
import { kindElement, useReveal, type Walk } from "./use-walk";

const useStyles = makeStyles({
  card: { padding: 0, gap: 0, borderLeftWidth: "4px" },
  blocker: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  warning: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  notice: { borderLeftColor: tokens.colorNeutralStroke1 },
  title: { margin: 0, fontSize: "14px", lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  plain: { fontWeight: tokens.fontWeightRegular },
  head: {
    gridTemplateColumns: "minmax(0, 1fr) auto 16px",
    gap: "8px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: "anywhere",
  },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "0 6px",
    fontWeight: tokens.fontWeightRegular,
  },
  body: { display: "flex", flexDirection: "column", gap: "8px", padding: "0 10px 10px" },
});

/** Places that are shown before the user asks for more. */
const placesAtATime = 5;

interface Props {
  readonly kind: ShownKind;
  readonly kinds: readonly ShownKind[];
  readonly walk: Walk;
  readonly marking: Marking;
}

/** One kind of finding: how many there are; unfolded, what to do, the sentence that it rests on, and every place. */
export function KindCard({ kind, kinds, walk, marking }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const { texts, fill } = useTexts();
  const body = useId();
  const { code, severity, weight, places, counts } = kind;
  const isOpen = walk.at.code === code;
  const open = counts.toDo + counts.notices + counts.trial;
  const shown = open > 0 ? open : counts.waived + counts.accepted;
  const group = groupOf(kind);
  const seen = usePaneState(({ settings }) => places.filter(({ id }) => Object.hasOwn(settings.seen, id)).length);
  const [{ text }] = places;
  const facts = [
    code,
    ...(counts.waived > 0 && shown !== counts.waived
      ? [fill(texts.check.counted.waived, { count: counts.waived })]
      : []),
    ...(counts.accepted > 0 && shown !== counts.accepted
      ? [fill(texts.check.counted.accepted, { count: counts.accepted })]
      : []),
    ...(open > 0 && seen > 0
      ? [seen === places.length ? texts.check.allSeen : fill(texts.check.someSeen, { count: seen })]
      : []),
  ];
  return (
    <article className={mergeClasses(looks.card, styles.card, styles[group === "to-do" ? severity : "notice"])}>
      <h4 className={mergeClasses(styles.title, group !== "to-do" && styles.plain)}>
        <button
          id={kindElement(code)}
          type="button"
          className={mergeClasses(looks.fold, styles.head)}
          aria-expanded={isOpen}
          aria-controls={body}
          onClick={() => walk.open(isOpen ? null : code)}
        >
          <span>
            <span>{text.title}</span>
            <span className={mergeClasses(styles.facts, looks.small)}>
              <SeverityMark severity={weight} />
              <span className={looks.quiet}>{facts.join(" · ")}</span>
            </span>
          </span>
          <span className={looks.number}>
            <span aria-hidden>{shown}</span>
            <span className={looks.visuallyHidden}>{fill(texts.check.ofKind, { count: shown })}</span>
          </span>
          {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
        </button>
      </h4>
      <div id={body} hidden={!isOpen} className={isOpen ? styles.body : undefined}>
        {isOpen && <KindBody kind={kind} kinds={kinds} walk={walk} marking={marking} />}
      </div>
    </article>
  );
}

function KindBody({ kind: { code, places }, kinds, walk, marking }: Props) {
  const looks = useLooks();
  const { texts, fill } = useTexts();
  const reveal = useReveal();
  const [limit, setLimit] = useState(placesAtATime);
  const [{ finding, text }] = places;
  const here = places.findIndex(({ id }) => id === walk.at.id);
  const stops = stopsOf(kinds).filter((stop) => stop.code === code);
  // Whatever the user has gone to is there to be seen.
  const shown = places.slice(0, Math.max(limit, here + 1));
  const onMoved = (): void => reveal(kindElement(code), true);
  return (
    <>
      <p className={looks.text}>
        <strong>{texts.toDo}:</strong> {text.action}
      </p>
      {finding.rule && (
        <Disclosure label={fill(texts.check.rule, { number: finding.rule.number })}>
          <blockquote lang="sv" className={looks.quote}>
            {finding.rule.text}
          </blockquote>
        </Disclosure>
      )}
      <ul className={looks.list} style={{ gap: 0 }}>
        {shown.map((place) => (
          <PlaceRow
            key={place.id}
            place={place}
            isHere={place.id === walk.at.id}
            marking={marking}
            onHere={() => {
              const stop = stops.find((one) => one.place === place);
              walk.arrive(stop ? atStop(stop) : { code, id: place.id, index: null });
            }}
            onMoved={onMoved}
          />
        ))}
      </ul>
      <ShowMore left={places.length - shown.length} onMore={() => setLimit(shown.length + placesAtATime)} />
      <AllOfKind
        places={places}
        marking={marking}
        onAccepted={() => {
          walk.arrive({ code, id: null, index: stops[0]?.index ?? null });
          onMoved();
        }}
        onMoved={onMoved}
      />
      <div className={looks.small}>
        <SavingAndUndo />
      </div>
    </>
  );
}

interface AllProps {
  readonly places: ShownKind["places"];
  readonly marking: Marking;
  readonly onAccepted: () => void;
  readonly onMoved: () => void;
}

/** What can be said of all places of a kind at once; of one it is said at the place. */
function AllOfKind({ places, marking, onAccepted, onMoved }: AllProps) {
  const looks = useLooks();
  const { texts, fill } = useTexts();
  const [isAccepting, setAccepting] = useState(false);
  const asking = useId();
  const reveal = useReveal();
  const settings = usePaneState((state) => state.settings);
  const isBusy = usePaneState(({ work }) => work.kind === "running");
  const idsOf = (is: (finding: Finding) => boolean): readonly string[] =>
    places.filter(({ finding }) => is(finding)).map(({ id }) => id);
  const [open, accepted] = [idsOf(isOpen), idsOf(isAccepted)];
  const unseen = open.filter((id) => !Object.hasOwn(settings.seen, id));
  if (open.length < 2 && accepted.length < 2) return null;
  return (
    <>
      <div className={looks.row}>
        {open.length > 1 && (
          <Button id={asking} size="small" aria-expanded={isAccepting} onClick={() => setAccepting(!isAccepting)}>
            {fill(texts.check.acceptAll, { count: open.length })}
          </Button>
        )}
        {open.length > 1 && unseen.length > 0 && (
          <Button size="small" onClick={() => marking.see(unseen)}>
            {texts.check.seeAll}
          </Button>
        )}
        {accepted.length > 1 && (
          <Button size="small" disabled={isBusy} onClick={() => void marking.takeBack(accepted).then(onMoved)}>
            {fill(texts.check.takeBackAll, { count: accepted.length })}
          </Button>
        )}
      </div>
      {isAccepting && open.length > 1 && (
        <AcceptForm
          onCancel={() => {
            setAccepting(false);
            reveal(asking, true);
          }}
          onAccept={(reason) => {
            setAccepting(false);
            void marking.accept(open, reason).then(onAccepted);
          }}
        />
      )}
    </>
  );
}
