import { useTexts, usePaneState } from "../../pane-context";
import { Note } from "../../parts/note";
import { useLooks } from "../../parts/styles";
import { listed } from "../../texts";
import type { FilesKind, LeftOut } from "../../../engine/files/made-files";
import type { FilesOf, SendingDoubts, Sent } from "../../state/pane-state";
import { SentParts } from "./sent-parts";

type Came = Sent["came"];

/** What came of making these files, where they were asked for. It is heard too: the region is there before it says anything. */
export function SentNote({ of, kinds }: Pick<FilesOf, "of"> & { readonly kinds: readonly FilesKind[] }) {
  const looks = useLooks();
  const sent = usePaneState((state) => state.sent);
  const mine = sent !== null && sent.of === of && kinds.includes(sent.what) ? sent : null;
  return (
    <>
      <div role="status" className={mine === null ? undefined : looks.column}>
        {mine && <Told what={mine.what} came={mine.came} />}
      </div>
      {mine?.came.kind === "cannot" && <SentParts what={mine.what} parts={mine.came.parts} />}
    </>
  );
}

function Told({ what, came }: { readonly what: FilesKind; readonly came: Came }) {
  const { texts, fill } = useTexts();
  const words = texts.sending;
  const named = useNamed();
  switch (came.kind) {
    case "refused":
      return (
        <Note kind="warning" title={words.refusedTitle}>
          {came.why === "doubted"
            ? fill(words.refused.doubted, { count: came.projects.length, projects: named(came.projects) })
            : words.refused[came.why]}
        </Note>
      );
    case "saved":
      return (
        <>
          <Note kind="success" title={fill(words.saved[what], { name: came.name, count: came.count })}>
            {words.savedWhere}
          </Note>
          <LookFirst {...came} />
        </>
      );
    case "opened":
      return (
        <Note kind="success" title={words.opened}>
          {words.openedWhere}
        </Note>
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
function LookFirst({ nobodys, unread }: SendingDoubts) {
  const { texts, language, fill } = useTexts();
  const words = texts.sending;
  const named = useNamed();
  return (
    <>
      {nobodys.length > 0 && (
        <Note kind="warning">{fill(words.nobodys, { count: nobodys.length, projects: named(nobodys) })}</Note>
      )}
      {unread.length > 0 && <Note kind="warning">{fill(words.unread, { files: listed(unread, language) })}</Note>}
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
