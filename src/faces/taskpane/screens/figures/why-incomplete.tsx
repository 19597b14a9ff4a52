import type { RunResult } from "../../../../core/run/run-result";
import { render } from "../../../../core/messages/render";
import { visibleText } from "../../../../core/values/label";
import { whyIncomplete } from "../../model/key-figures";
import { useTexts } from "../../pane-context";
import { Disclosure } from "../../parts/disclosure";
import { PlaceButton } from "../../parts/place-button";
import { SeverityMark } from "../../parts/severity-mark";
import { ShowMore, usePaged } from "../../parts/show-more";
import { useLooks } from "../../parts/styles";

const step = 5;

/** The findings that make the totals incomplete, folded, so that the bars below stay in sight; nothing when they are whole. */
export function WhyIncomplete({ outcome }: { readonly outcome: RunResult }) {
  const looks = useLooks();
  const { texts, language } = useTexts();
  const { totals, edition } = outcome;
  const isWhole = [totals.granted, totals.spent, totals.surplus, totals.overrun].every(({ complete }) => complete);
  const { findings, projects } = whyIncomplete(outcome);
  const reasons = [
    ...findings.map((finding, index) => {
      const { title, message } = render(finding, language, edition);
      return { key: `${index} ${finding.code}`, title, message, at: finding.at, severity: finding.severity };
    }),
    ...projects.map(({ key, name, at }) => ({
      key,
      title: visibleText(name),
      message: texts.figures.becauseProject,
      at,
      severity: null,
    })),
  ];
  const [shown, left, more] = usePaged(reasons, step);
  if (isWhole || reasons.length === 0) return null;
  return (
    <Disclosure label={texts.figures.because}>
      <ul className={looks.list}>
        {shown.map(({ key, title, message, at, severity }) => (
          <li key={key} className={looks.tight} style={{ alignItems: "flex-start" }}>
            {severity && <SeverityMark severity={severity} />}
            <p className={looks.text}>
              <strong>{title}.</strong> {message}
            </p>
            <PlaceButton at={at} />
          </li>
        ))}
      </ul>
      <ShowMore left={left} onMore={more} />
    </Disclosure>
  );
}
