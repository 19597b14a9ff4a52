import { useTexts } from "../../pane-context";
import { useLooks } from "../../parts/styles";
import { MakeButton } from "./make-button";
import { SentNote } from "./sent-note";

/** A copy of one returned workbook for its sender, with what is to be mended marked. */
export default function MarkedCopy({ file }: { readonly file: string }) {
  const looks = useLooks();
  const { texts, fill } = useTexts();
  const words = texts.sending;
  return (
    <div className={looks.tight}>
      <p className={looks.quiet}>{words.markedLead}</p>
      <div className={looks.row}>
        <MakeButton asked={{ what: "marked", of: "collected", file }} spokenLabel={fill(words.markedOf, { file })} />
      </div>
      <SentNote of="collected" kinds={["marked"]} file={file} />
    </div>
  );
}
