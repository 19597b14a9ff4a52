import { mergeClasses } from "@fluentui/react-components";
import type { NamndPart } from "../../../../core/figures/behind-figure";
import { formatOre, formatShare } from "../../../../core/values/format";
import { ore as asOre, type Ore } from "../../../../core/values/ore";
import { ratio } from "../../../../core/values/ratio";
import { namndsAsText } from "../../model/figure-text";
import type { KeyFigure } from "../../model/key-figures";
import { usePane, usePaneState, useTexts } from "../../pane-context";
import { Disclosure } from "../../parts/disclosure";
import { useLooks } from "../../parts/styles";
import { CollectedSum, NotTold } from "./collected-sum";
import { CopyFigure } from "./copy-figure";
import { Quotient } from "./quotient";
import { useSumStyles } from "./sum-styles";
import { useExplanation } from "./use-explanation";

const added = (amounts: readonly (Ore | null)[]): Ore =>
  asOre(amounts.reduce<bigint>((all, one) => all + (one ?? 0n), 0n));

/** A figure of several nämnder: what each gives, the projects of each on request, and the sum. */
export function ByNamnd({ figure, of }: { readonly figure: KeyFigure; readonly of: string }) {
  const looks = useLooks();
  const styles = useSumStyles();
  const { texts, language, fill } = useTexts();
  const { collect } = usePane();
  const register = usePaneState(({ collected }) => collected.outcome?.register);
  const asOf = usePaneState(({ collected }) => collected.outcome?.asOf ?? "");
  const parts = useExplanation(() => collect.explain(figure.id));
  if (parts === null || parts === "failed") return <NotTold isFailed={parts === "failed"} />;
  const nameOf = (id: string | null): string =>
    id === null ? texts.figures.noNamnd : (register?.namndById(id)?.name ?? id);
  const known = parts.filter(({ sums, lacking }) => lacking > 0 || sums.some((sum) => sum !== null));
  const sums = (figure.id === "utilisation" ? [0, 1] : [0]).map((index) =>
    added(known.map((part) => part.sums[index] ?? null)),
  );
  const [above = asOre(0n), below] = sums;
  const shown = ({ sums: [first = null, second] }: NamndPart): string => {
    if (first === null) return texts.unknown;
    if (second === undefined) return formatOre(first, language);
    const share = second === null ? null : ratio(first, second);
    return share === null ? texts.unknown : formatShare(share, language);
  };
  return (
    <div className={looks.tight}>
      {below !== undefined && <Quotient above={above} below={below} shown={figure.shown} />}
      <table className={styles.table} aria-label={fill(texts.figures.sumsOf, { namnd: of })}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.name)}>
              {texts.figures.namnd}
            </th>
            <th scope="col" className={mergeClasses(styles.cell, styles.amount)}>
              {below === undefined ? texts.figures.amount : texts.figures.utilisation}
            </th>
          </tr>
        </thead>
        <tbody>
          {known.map((part) => (
            <tr key={part.namnd ?? ""}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                <Disclosure
                  label={nameOf(part.namnd)}
                  spokenLabel={fill(texts.figures.sumsOf, { namnd: nameOf(part.namnd) })}
                >
                  <CollectedSum
                    figure={{ ...figure, shown: shown(part), complete: part.lacking === 0 }}
                    namnd={part.namnd}
                    of={nameOf(part.namnd)}
                  />
                </Disclosure>
                {part.lacking > 0 && (
                  <p className={mergeClasses(looks.quiet, looks.small)}>
                    {fill(texts.figures.lackingOf, { count: part.lacking })}
                  </p>
                )}
              </th>
              <td className={mergeClasses(styles.cell, styles.amount, looks.number)}>{shown(part)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={mergeClasses(styles.cell, styles.name, styles.total)}>
              {below === undefined ? texts.figures.sum : texts.figures.utilisation}
            </th>
            <td className={mergeClasses(styles.cell, styles.amount, styles.total, looks.number)}>
              {figure.shown ?? texts.unknown}
            </td>
          </tr>
        </tfoot>
      </table>
      <CopyFigure figure={figure} text={() => namndsAsText(known, nameOf, { figure, of, asOf, texts, language })} />
    </div>
  );
}
