import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { FileRole } from "../../../engine/collecting";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { countsOf, mostPressingFirst } from "../../model/collected-files";
import { Disclosure } from "../../parts/disclosure";
import { ShowMore, usePaged } from "../../parts/show-more";
import { useLooks } from "../../parts/styles";
import { useDropArea } from "./use-drop-area";
import { FilePick } from "./file-pick";
import { FileRow } from "./file-row";

/** Fetched when somebody unfolds it. */
const MakeForms = lazy(() => import(/* webpackChunkName: "sending" */ "../sending/make-forms"));

const filesAtATime = 20;

const beside: readonly FileRole[] = ["granted", "controls", "earlier"];

const useStyles = makeStyles({
  drop: {
    padding: "12px",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground2,
    textAlign: "center",
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
});

/** The picker first, since everybody can use it; dropping beside it. */
export function FilePicks() {
  const styles = useStyles();
  const looks = useLooks();
  const pane = usePane();
  const { texts } = useTexts();
  const [area, isOver] = useDropArea((files) => void pane.collect.add(files, "returned"));
  return (
    <>
      <section className={looks.column}>
        <h4 className={looks.cardTitle}>{texts.collect.roles.returned}</h4>
        <FilePick purpose="returned" />
        <div ref={area} className={isOver ? `${styles.drop} ${styles.over}` : styles.drop}>
          {texts.collect.drop}
        </div>
        <Files purpose="returned" />
      </section>
      <section className={looks.column}>
        <h4 className={looks.cardTitle}>{texts.collect.beside}</h4>
        {beside.map((role) => (
          <div key={role} className={looks.tight}>
            <span className={looks.quiet}>{texts.collect.roles[role]}</span>
            <Files purpose={role} />
            <FilePick purpose={role} />
            {role === "granted" && <Forms />}
          </div>
        ))}
      </section>
    </>
  );
}

/** What a register is for before anything has been returned. */
function Forms() {
  const { texts } = useTexts();
  const isRead = usePaneState(({ collected }) =>
    collected.files.some(({ role, status }) => role === "granted" && status.kind === "read"),
  );
  if (!isRead) return null;
  return (
    <Disclosure label={texts.sending.forms}>
      <Suspense>
        <MakeForms of="collected" />
      </Suspense>
    </Disclosure>
  );
}

function Files({ purpose: role }: { readonly purpose: FileRole }) {
  const looks = useLooks();
  const { texts, fill } = useTexts();
  const all = usePaneState(({ collected }) => collected.files);
  const files = all.filter((file) => file.role === role);
  const [shown, left, more] = usePaged(mostPressingFirst(files), filesAtATime);
  if (files.length === 0) return null;
  return (
    <>
      {left > 0 && <p className={looks.text}>{fill(texts.collect.filesInAll, countsOf(files))}</p>}
      <ul className={looks.list} aria-label={texts.collect.roles[role]}>
        {shown.map((file) => (
          <FileRow key={file.id} file={file} />
        ))}
      </ul>
      <ShowMore left={left} onMore={more} />
    </>
  );
}
