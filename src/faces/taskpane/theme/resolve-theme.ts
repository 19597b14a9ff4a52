/** What the host says of its theme; any part may be missing. */
export interface ThemeFacts {
  readonly isDarkTheme?: boolean;
  /** `#RRGGBB`, as hosts write it. */
  readonly bodyBackgroundColor?: string;
}

/** What the page itself is told by the system. */
export interface PageFacts {
  readonly prefersDark: boolean;
  readonly forcedColors: boolean;
}

export type ThemeName = "light" | "dark" | "contrast";

/** The host's own word, else how dark its background is, else what the system prefers. A contrast theme of the system goes before all. */
export function resolveTheme({ isDarkTheme, bodyBackgroundColor }: ThemeFacts, page: PageFacts): ThemeName {
  if (page.forcedColors) return "contrast";
  const isDark = isDarkTheme ?? isDarkColor(bodyBackgroundColor) ?? page.prefersDark;
  return isDark ? "dark" : "light";
}

/** Null for what is no colour. Weights of red, green and blue as eyes see them. */
function isDarkColor(color = ""): boolean | null {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/iu.exec(color.trim()) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const light = 0.2126 * parseInt(red, 16) + 0.7152 * parseInt(green, 16) + 0.0722 * parseInt(blue, 16);
  return light < 128;
}
