import { Button } from "@fluentui/react-components";
import type { PlaceInWorkbook } from "../../../../core/host/open-workbook";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { Note } from "../../parts/note";
import { PlaceButton } from "../../parts/place-button";
import RemarkNote from "../../parts/remark-note";
import { ShowMore, usePaged } from "../../parts/show-more";
import { useLooks } from "../../parts/styles";

interface Props {
  /** Writes again, over what was changed by hand. */
  readonly overwrite: () => Promise<void>;
}

/** What the latest write or restore came to. */
export function WriteResultNote({ overwrite }: Props) {
  const pane = usePane();
  const { texts, fill } = useTexts();
  const written = usePaneState((state) => state.written);
  const close = (
    <Button size="small" appearance="subtle" onClick={pane.forgetWritten}>
      {texts.close}
    </Button>
  );
  switch (written.kind) {
    case "none":
      return null;
    case "untold":
      return (
        <Note kind="info" title={texts.summary.untoldTitle} actions={close}>
          {texts.summary.untold}
        </Note>
      );
    case "edited":
      return <Edited cells={written.cells} overwrite={overwrite} />;
    case "cancelled":
      return (
        <Note kind="info" title={texts.summary.cancelled} actions={close}>
          {texts.summary.left[written.left]}
        </Note>
      );
    case "written":
    case "restored": {
      const [first] = written.sheets;
      const openSheet = first !== undefined && (
        <Button size="small" appearance="primary" onClick={() => void pane.goTo({ sheet: first, cell: "A1" })}>
          {fill(texts.summary.openSheet, { sheet: first })}
        </Button>
      );
      return (
        <>
          <Note
            kind="success"
            title={texts.summary[written.kind]}
            actions={
              <>
                {openSheet}
                {close}
              </>
            }
          />
          {written.remarks.map((remark) => (
            <RemarkNote key={remark.code} remark={remark} />
          ))}
        </>
      );
    }
  }
}

const step = 8;

/** Nothing is overwritten before the user has seen which cells. */
function Edited({ cells, overwrite }: Props & { readonly cells: readonly PlaceInWorkbook[] }) {
  const looks = useLooks();
  const pane = usePane();
  const { texts, fill } = useTexts();
  const [shown, left, more] = usePaged(cells, step);
  return (
    <Note
      kind="warning"
      title={texts.summary.editedTitle}
      actions={
        <>
          <Button size="small" appearance="primary" onClick={() => void overwrite()}>
            {texts.summary.overwrite}
          </Button>
          <Button size="small" onClick={pane.forgetWritten}>
            {texts.cancel}
          </Button>
        </>
      }
    >
      <p className={looks.text}>{fill(texts.summary.edited, { count: cells.length })}</p>
      <ul className={looks.list} style={{ gap: 0 }}>
        {shown.map((place) => (
          <li key={`${place.sheet}!${place.cell}`}>
            {place.sheet} <PlaceButton at={place} />
          </li>
        ))}
      </ul>
      <ShowMore left={left} onMore={more} />
    </Note>
  );
}
