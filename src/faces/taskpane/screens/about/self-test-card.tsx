import { Button } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { useState } from "react";
import { runSelfTest, selfTests, type SelfTestResult } from "../../model/self-test";
import { usePane, useTexts } from "../../pane-context";
import { useLooks } from "../../parts/styles";

/** Tries what the pane needs and says what works. */
export function SelfTestCard() {
  const looks = useLooks();
  const { ports } = usePane();
  const { texts } = useTexts();
  const [result, setResult] = useState<SelfTestResult | null>(null);
  return (
    <section className={looks.card}>
      <h4 className={looks.cardTitle}>{texts.about.selfTest}</h4>
      <div role="status">
        {result && (
          <ul className={looks.list}>
            {selfTests.map((test) => (
              <li key={test} className={looks.row} style={{ flexWrap: "nowrap" }}>
                {result[test] ? <CheckmarkCircle16Filled aria-hidden /> : <DismissCircle16Filled aria-hidden />}
                <span>
                  {texts.about.tests[test]}: {result[test] ? texts.about.passed : texts.about.failed}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={looks.row}>
        <Button onClick={() => void runSelfTest(ports).then(setResult)}>{texts.about.runTest}</Button>
      </div>
    </section>
  );
}
