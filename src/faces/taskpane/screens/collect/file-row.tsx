import { Button, makeStyles } from "@fluentui/react-components";
import { usePane, useTexts } from "../../pane-context";
import RemarkNote from "../../parts/remark-note";
import { useLooks } from "../../parts/styles";
import type { CollectedFile } from "../../state/pane-state";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: "8px" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
});

/** One file: how far it has come, what to do when it cannot be read, and the way to take it away. */
export function FileRow({ file }: { readonly file: CollectedFile }) {
  const styles = useStyles();
  const looks = useLooks();
  const pane = usePane();
  const { texts, fill } = useTexts();
  const { id, name, status } = file;
  return (
    <li>
      <div className={styles.row}>
        <div className={styles.name}>
          <div>{name}</div>
          <div className={`${looks.quiet} ${looks.small}`}>{useStatusText(status)}</div>
        </div>
        <Button
          size="small"
          appearance="subtle"
          aria-label={fill(texts.collect.removeNamed, { file: name })}
          onClick={() => void pane.collect.remove(id)}
        >
          {texts.collect.remove}
        </Button>
      </div>
      {status.kind === "refused" && <RemarkNote remark={status.remark} />}
    </li>
  );
}

function useStatusText(status: CollectedFile["status"]): string {
  const { texts, fill } = useTexts();
  const words = texts.collect.status;
  switch (status.kind) {
    case "waiting":
    case "reading":
    case "refused":
      return words[status.kind];
    case "own-summary":
      return words.ownSummary;
    case "read": {
      const { projects, questions } = status;
      if (projects === null) return words.readOnly;
      return fill(questions > 0 ? words.questions : words.read, { count: projects, questions });
    }
  }
}
