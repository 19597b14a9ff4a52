import { useMemo } from "react";
import { receiptOf } from "../../../../core/receipt/receipt";
import { receiptText } from "../../../../core/receipt/receipt-text";
import type { RunResult } from "../../../../core/run/run-result";
import { useTexts } from "../../pane-context";
import { useLooks } from "../../parts/styles";
import { TextToCopy } from "../../parts/text-to-copy";
import { MakeButton } from "../sending/make-button";
import { SentNote } from "../sending/sent-note";

/** How the workbook was read, as a letter to whoever has sent it: to copy, and as a workbook. */
export default function ReceiptToCopy({ outcome }: { readonly outcome: RunResult }) {
  const { texts, language } = useTexts();
  const looks = useLooks();
  const text = useMemo(() => {
    const name = outcome.files[0]?.name;
    const receipt = name === undefined ? null : receiptOf(name, outcome, language);
    return receipt && receiptText(receipt);
  }, [outcome, language]);
  if (text === null) return null;
  return (
    <div className={looks.column}>
      <TextToCopy text={text} label={texts.check.receipt}>
        <MakeButton asked={{ what: "receipt", of: "open" }} />
        <MakeButton asked={{ what: "marked", of: "open" }} />
      </TextToCopy>
      <p className={looks.quiet}>{texts.sending.markedLead}</p>
      <SentNote of="open" kinds={["receipt", "marked"]} />
    </div>
  );
}
