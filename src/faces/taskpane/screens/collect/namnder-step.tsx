import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { owing, type NamndStanding } from "../../../../core/coverage/namnd-standing";
import { reminderText } from "../../../../core/coverage/reminder";
import type { CollectedResult } from "../../../engine/collected-result";
import { usePaneState, useTexts } from "../../pane-context";
import { Disclosure } from "../../parts/disclosure";
import { ShowMore, usePaged } from "../../parts/show-more";
import { useLooks } from "../../parts/styles";
import { TextToCopy } from "../../parts/text-to-copy";
import { FilePick } from "./file-pick";

const atATime = 20;

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  missing: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  row: {
    paddingBottom: "8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { borderBottom: "none", paddingBottom: 0 },
  },
});

/** Who has reported and who has not: those that owe something first, each with a reminder to copy. */
export default function NamnderStep({ outcome }: { readonly outcome: CollectedResult }) {
  const looks = useLooks();
  const { texts, fill } = useTexts();
  const words = texts.collect.namnder;
  const hasRegister = usePaneState(({ collected }) => collected.files.some(({ role }) => role === "granted"));
  const all = outcome.selected.namnder;
  const owe = owing(all).toSorted((a, b) => weight(a) - weight(b));
  const silent = owe.filter(({ state }) => state === "missing" || state === "partly");
  const faulty = owe.filter((one) => !silent.includes(one));
  const rest = all.filter((one) => !owe.includes(one));
  return (
    <>
      {!hasRegister && (
        <div className={looks.tight}>
          <p className={looks.text}>{texts.collect.noRegister}</p>
          <FilePick purpose="granted" />
        </div>
      )}
      {owe.length > 1 && (
        <Disclosure label={fill(words.remindAll, { count: owe.length })}>
          <Reminder standings={owe} outcome={outcome} label={fill(words.remindAll, { count: owe.length })} />
        </Disclosure>
      )}
      <Rows standings={silent} outcome={outcome} label={words.silent} />
      {faulty.length > 0 && (
        <Disclosure label={fill(words.faulty, { count: faulty.length })}>
          <Rows standings={faulty} outcome={outcome} label={fill(words.faulty, { count: faulty.length })} />
        </Disclosure>
      )}
      {rest.length > 0 && (
        <Disclosure label={fill(words.rest, { count: rest.length })}>
          <Rows standings={rest} outcome={outcome} label={fill(words.rest, { count: rest.length })} />
        </Disclosure>
      )}
    </>
  );
}

const weights = { missing: 0, partly: 1, none: 2, reported: 2 } as const;
const weight = ({ state }: NamndStanding): number => weights[state];

interface RowsProps {
  readonly standings: readonly NamndStanding[];
  readonly outcome: CollectedResult;
  readonly label: string;
}

function Rows({ standings, outcome, label }: RowsProps) {
  const looks = useLooks();
  const [shown, left, more] = usePaged(standings, atATime);
  if (standings.length === 0) return null;
  return (
    <>
      <ul className={looks.list} aria-label={label}>
        {shown.map((one) => (
          <Row key={one.namnd ?? ""} standing={one} outcome={outcome} />
        ))}
      </ul>
      <ShowMore left={left} onMore={more} />
    </>
  );
}

function Row({ standing, outcome }: { readonly standing: NamndStanding; readonly outcome: CollectedResult }) {
  const styles = useStyles();
  const looks = useLooks();
  const { texts, fill } = useTexts();
  const words = texts.collect.namnder;
  const { namnd, state, files, reported, owed, unplaced, questions, errors } = standing;
  const name = namnd === null ? texts.figures.noNamnd : (outcome.register.namndById(namnd)?.name ?? namnd);
  const said = [
    fill(words.states[state], { reported, owed: owed.length, of: reported + owed.length }),
    ...(unplaced.length > 0 ? [fill(words.unplaced, { count: unplaced.length })] : []),
    ...(errors > 0 ? [fill(words.errors, { count: errors })] : []),
    ...(questions > 0 ? [fill(words.questions, { count: questions })] : []),
  ];
  const owes = owing([standing]).length > 0;
  return (
    <li className={mergeClasses(looks.tight, styles.row)}>
      <span className={styles.name}>{name}</span>
      <span className={state === "missing" ? styles.missing : looks.text}>{said.join(" · ")}</span>
      {files.length > 0 && <span className={mergeClasses(looks.quiet, looks.small)}>{files.join(", ")}</span>}
      {owes && (
        <Disclosure label={words.remind} spokenLabel={fill(words.remindNamed, { namnd: name })}>
          <Reminder standings={[standing]} outcome={outcome} label={fill(words.remindNamed, { namnd: name })} />
        </Disclosure>
      )}
    </li>
  );
}

function Reminder({ standings, outcome, label }: RowsProps) {
  const { language } = useTexts();
  const { edition, register, asOf } = outcome;
  return <TextToCopy text={reminderText(standings, { language, edition, register, asOf })} label={label} />;
}
