import { useMemo } from "react";
import { receiptOf } from "../../../../core/receipt/receipt";
import { receiptText } from "../../../../core/receipt/receipt-text";
import type { RunResult } from "../../../../core/run/run-result";
import { useTexts } from "../../pane-context";
import { TextToCopy } from "../../parts/text-to-copy";

/** How the workbook was read, as a letter to whoever has sent it. */
export default function ReceiptToCopy({ outcome }: { readonly outcome: RunResult }) {
  const { texts, language } = useTexts();
  const text = useMemo(() => {
    const name = outcome.files[0]?.name;
    const receipt = name === undefined ? null : receiptOf(name, outcome, language);
    return receipt && receiptText(receipt);
  }, [outcome, language]);
  return text === null ? null : <TextToCopy text={text} label={texts.check.receipt} />;
}
