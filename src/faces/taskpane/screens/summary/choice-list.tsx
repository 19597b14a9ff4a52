import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Choice } from "../../../../core/selection/selection-choices";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, border: "none", display: "flex", flexDirection: "column", minWidth: 0 },
  label: { padding: 0, fontWeight: tokens.fontWeightRegular },
});

interface Props<T extends string | number> {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly name: (value: T) => string;
  readonly chosen: readonly T[] | undefined;
  readonly onChange: (chosen: readonly T[]) => void;
}

/** Boxes to tick; none ticked is all. Nothing when there is no choice. */
export function ChoiceList<T extends string | number>({ label, choices, name, chosen = [], onChange }: Props<T>) {
  const styles = useStyles();
  if (choices.length < 2) return null;
  return (
    <fieldset className={styles.list}>
      <legend className={styles.label}>{label}</legend>
      {choices.map(({ value, projects }) => (
        <Checkbox
          key={value}
          label={`${name(value)} (${projects})`}
          checked={chosen.includes(value)}
          onChange={(_event, { checked }) =>
            onChange(checked === true ? [...chosen, value] : chosen.filter((one) => one !== value))
          }
        />
      ))}
    </fieldset>
  );
}
