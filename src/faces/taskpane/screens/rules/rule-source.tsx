import { mergeClasses } from "@fluentui/react-components";
import type { Instruction } from "../../../../core/anvisningar/schema";
import { useTexts } from "../../pane-context";
import { useLooks } from "../../parts/styles";

/** The sentence that rules rest on, in Swedish, its number and whose it is; of one of ours also why it is there. */
export function RuleSource({ instruction }: { readonly instruction: Instruction }) {
  const looks = useLooks();
  const { texts, fill } = useTexts();
  const { number, text, source } = instruction;
  const origin =
    source.kind === "house"
      ? texts.rules.house
      : source.page === undefined
        ? source.document
        : fill(texts.rules.city, { document: source.document, page: String(source.page) });
  return (
    <>
      {source.kind === "city" ? (
        <blockquote lang="sv" className={looks.quote}>
          {text}
        </blockquote>
      ) : (
        <p lang="sv" className={looks.text}>
          {text} <span className={looks.quiet}>{source.why}</span>
        </p>
      )}
      <p className={mergeClasses(looks.quiet, looks.small)}>
        {fill(texts.rules.instruction, { number })}. {origin}
      </p>
    </>
  );
}
