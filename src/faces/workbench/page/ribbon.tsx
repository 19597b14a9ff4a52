import type { ReactNode } from "react";

interface ButtonProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onClick?: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly opens?: string;
}

export const RibbonGroup = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className="ribbon-group" role="group" aria-label={label}>
    <div className="ribbon-items">{children}</div>
    <div className="ribbon-label" aria-hidden="true">
      {label}
    </div>
  </div>
);

export const RibbonButton = ({ label, icon, onClick, disabled, pressed, opens }: ButtonProps) => (
  <button
    type="button"
    className="ribbon-button"
    onClick={onClick}
    disabled={disabled}
    aria-pressed={pressed}
    popoverTarget={opens}
  >
    {icon}
    <span>{label}</span>
  </button>
);

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly onChange: (value: Value) => void;
}

export const RibbonChoice = <Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) => (
  <label className="ribbon-choice">
    <span>{label}</span>
    <select value={value} onChange={({ target }) => options.forEach(([one]) => one === target.value && onChange(one))}>
      {options.map(([one, name]) => (
        <option key={one} value={one}>
          {name}
        </option>
      ))}
    </select>
  </label>
);
