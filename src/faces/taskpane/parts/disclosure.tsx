import { Button } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactNode } from "react";

interface Props {
  readonly label: string;
  /** For screen readers, when the label alone does not say what of. */
  readonly spokenLabel?: string;
  /** Whether it is open as long as nobody has pressed the button. */
  readonly startsOpen?: boolean;
  /** The button is a heading of the screen. */
  readonly isHeading?: boolean;
  readonly children: ReactNode;
}

/** A button that shows and hides what belongs to it; what is hidden is not made. */
export function Disclosure({ label, spokenLabel, startsOpen = false, isHeading = false, children }: Props) {
  const [chosen, setOpen] = useState<boolean | null>(null);
  const isOpen = chosen ?? startsOpen;
  const id = useId();
  const button = (
    <Button
      size={isHeading ? "medium" : "small"}
      appearance="transparent"
      style={{ paddingLeft: 0, marginLeft: "-4px", justifyContent: "flex-start", textAlign: "start", minWidth: 0 }}
      icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
      aria-expanded={isOpen}
      aria-controls={id}
      aria-label={spokenLabel}
      onClick={() => setOpen(!isOpen)}
    >
      {label}
    </Button>
  );
  return (
    <div>
      {isHeading ? <h3 style={{ margin: 0 }}>{button}</h3> : button}
      <div id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
