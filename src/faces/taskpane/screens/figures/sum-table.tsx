import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Part, SumBehind, Term } from "../../../../core/figures/behind-figure";
import type { AskedFigure } from "../../../../core/figures/types";
import { formatOre } from "../../../../core/values/format";
import { noOre } from "../../../../core/values/ore";
import { visibleText } from "../../../../core/values/label";
import { shownParts } from "../../model/shown-parts";
import { useTexts } from "../../pane-context";
import { ShowMore, usePaged } from "../../parts/show-more";
import { useLooks } from "../../parts/styles";
import { CellLink } from "./cell-link";
import { useSumStyles } from "./sum-styles";

interface Props {
  readonly sum: SumBehind;
  readonly asked: AskedFigure;
  readonly label: string;
  readonly isElsewhere: boolean;
}

const atATime = 50;

/** The sum itself: each project with its cells and amounts, the largest first, down to the figure. */
export function SumTable({ sum, asked, label, isElsewhere }: Props) {
  const looks = useLooks();
  const styles = useSumStyles();
  const { texts, language, fill } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const { first, rest } = shownParts(sum.parts);
  const [more, left, showMore] = usePaged(rest?.parts ?? [], atATime);
  if (sum.ore === null) return null;
  const without = asked === "surplus" || asked === "overrun" ? texts.figures.without[asked] : "";
  return (
    <>
      <table className={styles.table} aria-label={fill(texts.figures.whyOf, { figure: label })}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.name)}>
              {texts.figures.project}
            </th>
            <th scope="col" className={mergeClasses(styles.cell, styles.place)}>
              {texts.figures.cell}
            </th>
            <th scope="col" className={mergeClasses(styles.cell, styles.amount)}>
              {texts.figures.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {first.map((part) => (
            <PartRows key={part.key} part={part} isElsewhere={isElsewhere} />
          ))}
        </tbody>
        {rest && (
          <tbody>
            <tr>
              <th scope="row" colSpan={2} className={mergeClasses(styles.cell, styles.name)}>
                <Button
                  size="small"
                  appearance="subtle"
                  style={{ marginLeft: "-8px" }}
                  aria-expanded={isOpen}
                  onClick={() => setOpen(!isOpen)}
                >
                  {fill(texts.figures.rest, { count: rest.parts.length })}
                </Button>
              </th>
              <td className={mergeClasses(styles.cell, styles.amount, looks.number)}>
                {formatOre(rest.ore, language)}
              </td>
            </tr>
            {isOpen && more.map((part) => <PartRows key={part.key} part={part} isElsewhere={isElsewhere} isWithin />)}
          </tbody>
        )}
        <tfoot>
          {sum.without > 0 && (
            <tr>
              <th scope="row" colSpan={2} className={mergeClasses(styles.cell, styles.name)}>
                {fill(without, { count: sum.without })}
              </th>
              <td className={mergeClasses(styles.cell, styles.amount, looks.number)}>{formatOre(noOre, language)}</td>
            </tr>
          )}
          <tr>
            <th scope="row" colSpan={2} className={mergeClasses(styles.cell, styles.name, styles.total)}>
              {texts.figures.sum}
            </th>
            <td className={mergeClasses(styles.cell, styles.amount, styles.total, looks.number)}>
              {formatOre(sum.ore, language)}
            </td>
          </tr>
        </tfoot>
      </table>
      {isOpen && <ShowMore left={left} onMore={showMore} />}
    </>
  );
}

interface PartProps {
  readonly part: Part;
  readonly isElsewhere: boolean;
  /** Of those that stand as one line: its amount is in that line's. */
  readonly isWithin?: boolean;
}

/** A project on one line when one amount is all of it, else with each amount below. */
function PartRows({ part, isElsewhere, isWithin = false }: PartProps) {
  const looks = useLooks();
  const styles = useSumStyles();
  const { texts, language } = useTexts();
  const { name, ore, terms, complete } = part;
  const isOne = terms.length === 1;
  return (
    <>
      <tr>
        <th
          scope="row"
          className={mergeClasses(styles.cell, styles.name, !isOne && styles.part, isWithin && styles.within)}
        >
          {visibleText(name)}
          {!complete && <span className={looks.quiet}> ({texts.incomplete.toLowerCase()})</span>}
        </th>
        <td className={mergeClasses(styles.cell, styles.place, !isOne && styles.part)}>
          {isOne && terms[0] && <Cells term={terms[0]} isElsewhere={isElsewhere} />}
        </td>
        <td className={mergeClasses(styles.cell, styles.amount, looks.number, !isOne && styles.part)}>
          {formatOre(ore, language)}
        </td>
      </tr>
      {!isOne &&
        terms.map((term, index) => (
          <TermRow key={index} term={term} isElsewhere={isElsewhere} isLast={index === terms.length - 1} />
        ))}
    </>
  );
}

function TermRow({
  term,
  isElsewhere,
  isLast,
}: {
  readonly term: Term;
  readonly isElsewhere: boolean;
  readonly isLast: boolean;
}) {
  const looks = useLooks();
  const styles = useSumStyles();
  const { texts, language, fill } = useTexts();
  const name = texts.figures.terms[term.field];
  const line = mergeClasses(styles.cell, styles.term, isLast && styles.lastTerm);
  return (
    <tr>
      <td className={mergeClasses(line, styles.termName)}>
        {term.year === null ? name : fill(texts.figures.termOf, { term: name, year: String(term.year) })}
      </td>
      <td className={mergeClasses(line, styles.place)}>
        <Cells term={term} isElsewhere={isElsewhere} />
      </td>
      <td className={mergeClasses(line, styles.amount, looks.number)}>{formatOre(term.ore, language)}</td>
    </tr>
  );
}

function Cells({ term: { at }, isElsewhere }: { readonly term: Term; readonly isElsewhere: boolean }) {
  return (
    <>
      {at.map((cell, index) => (
        <div key={index}>
          <CellLink at={cell} isElsewhere={isElsewhere} />
        </div>
      ))}
    </>
  );
}
