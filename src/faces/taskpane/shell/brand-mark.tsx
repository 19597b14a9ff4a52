import { tokens } from "@fluentui/react-components";

/** A coin that has been accounted for, as on the ribbon. */
export function BrandMark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg aria-hidden width={size} height={size} viewBox="0 0 32 32" fill="none" style={{ flexShrink: 0 }}>
      <rect width="32" height="32" rx="6" fill={tokens.colorBrandBackground} />
      <circle cx="16" cy="16" r="11" stroke={tokens.colorNeutralForegroundOnBrand} strokeWidth="3" />
      <path d="M11 16.5l4 4 7-8" stroke={tokens.colorNeutralForegroundOnBrand} strokeWidth="3" />
    </svg>
  );
}
