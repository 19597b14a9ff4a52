import { useTexts, usePaneState } from "../../pane-context";
import { Note } from "../../parts/note";
import { useLooks } from "../../parts/styles";
import { listed } from "../../texts";
import type { LeftOut } from "../../../engine/files/made-files";
import type { FilesOf, SendingDoubts, Sent, SentKind } from "../../state/pane-state";
import { SentParts } from "./sent-parts";

type Came = Sent["came"];

interface Props extends Pick<FilesOf, "of"> {
  readonly kinds: readonly SentKind[];
  /** Of one returned workbook among several. */
  readonly file?: string;
}

/** What came of making these files, where they were asked for. It is heard too: the region is there before it says anything. */
export function SentNote({ of, kinds, file }: Props) {
  const looks = useLooks();
  const sent = usePaneState((state) => state.sent);
  const isMine = sent !== null && sent.of === of && kinds.includes(sent.what) && fileOf(sent) === file;
  const mine = isMine ? sent : null;
  return (
    <>
      <div role="status" className={mine === null ? undefined : looks.column}>
        {mine && <Told of={of} what={mine.what} came={mine.came} />}
      </div>
      {mine?.came.kind === "cannot" && <SentParts what={mine.what} parts={mine.came.parts} />}
    </>
  );
}

const fileOf = (sent: Sent): string | undefined => ("file" in sent ? sent.file : undefined);

interface ToldProps extends Pick<FilesOf, "of"> {
  readonly what: SentKind;
  readonly came: Came;
}

function Told({ of, what, came }: ToldProps) {
  const { texts, fill } = useTexts();
  const words = texts.sending;
  const named = useNamed();
  switch (came.kind) {
    case "refused":
      return (
        <Note kind="warning" title={words.refusedTitle}>
          {came.why === "doubted"
            ? fill(words.refused.doubted, { count: came.projects.length, projects: named(came.projects) })
            : came.why === "unreadable"
              ? words.refused.unreadable[of]
              : words.refused[came.why]}
        </Note>
      );
    case "saved":
      return (
        <>
          <Note kind="success" title={fill(words.saved[what], { name: came.name, count: came.count })}>
            {came.copies > 0 ? `${words.savedWhere} ${fill(words.copies, { count: came.copies })}` : words.savedWhere}
          </Note>
          <LookFirst {...came} />
        </>
      );
    case "opened":
      return (
        <>
          <Note kind="success" title={words.opened[what]}>
            {words.openedWhere}
          </Note>
          <LookFirst {...came} />
        </>
      );
    case "cannot":
      return (
        <>
          <Note kind="info" title={words.cannot}>
            {words.cannotWhy[what]}
          </Note>
          <LookFirst {...came} />
        </>
      );
  }
}

/** What to look at before anything is sent. */
function LookFirst({ nobodys, unread, uncopied, unsigned }: SendingDoubts) {
  const { texts, language, fill } = useTexts();
  const words = texts.sending;
  const named = useNamed();
  return (
    <>
      {nobodys.length > 0 && (
        <Note kind="warning">{fill(words.nobodys, { count: nobodys.length, projects: named(nobodys) })}</Note>
      )}
      {unread.length > 0 && <Note kind="warning">{fill(words.unread, { files: listed(unread, language) })}</Note>}
      {uncopied.map(({ name, why }) => (
        <Note key={name} kind="warning">
          {fill(words.uncopied, {
            file: name,
            why: why === "unreadable" ? words.refused.unreadable.collected : words.refused[why],
          })}
        </Note>
      ))}
      {unsigned.length > 0 && <Note kind="info">{fill(words.unsigned, { files: listed(unsigned, language) })}</Note>}
    </>
  );
}

const mostNamed = 5;

/** The first projects with their cells, and how many more there are. */
function useNamed(): (projects: readonly LeftOut[]) => string {
  const { texts, language, fill } = useTexts();
  return (projects) =>
    listed(
      [
        ...projects.slice(0, mostNamed).map((one) => fill(texts.sending.place, { ...one })),
        ...(projects.length > mostNamed ? [fill(texts.sending.more, { count: projects.length - mostNamed })] : []),
      ],
      language,
    );
}
