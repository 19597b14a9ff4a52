import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import type { ThemeName } from "./resolve-theme";

/** The teal of the product's icons, from dark to light. */
const teal: BrandVariants = {
  10: "#020a0b",
  20: "#06191b",
  30: "#08292c",
  40: "#0a363b",
  50: "#0b454b",
  60: "#0c555c",
  70: "#0c646c",
  80: "#0c727b",
  90: "#2a8a93",
  100: "#4299a1",
  110: "#59a7ae",
  120: "#70b6bc",
  130: "#88c4c9",
  140: "#a1d3d7",
  150: "#bae1e4",
  160: "#d5f0f2",
};

const dark = createDarkTheme(teal);

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: createLightTheme(teal),
  // Lighter than Fluent's own choices, so that small text reaches 4.5 to 1 on a dark ground.
  dark: {
    ...dark,
    colorBrandForeground1: teal[120],
    colorBrandForegroundLink: teal[120],
    colorCompoundBrandStroke: teal[110],
    colorStatusDangerForeground1: "#ec8a93",
  },
  contrast: teamsHighContrastTheme,
};
