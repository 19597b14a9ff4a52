import type { CSSProperties } from "react";
import type { BorderLine, CellLook, HostValue } from "office-host/host";
import { cellPadding, indentWidth } from "./layout";
import { fontFamily, pixels } from "./measure";

const dashes: Readonly<Record<string, string>> = {
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  SlantDashDot: "dashed",
  Dot: "dotted",
  Double: "double",
};
const weights: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };

const line = (border: BorderLine | undefined): string | undefined =>
  border && border.style !== "None"
    ? `${weights[border.weight] ?? 1}px ${dashes[border.style] ?? "solid"} ${border.color}`
    : undefined;

export const backgroundStyle = ({ fill, borders }: CellLook): CSSProperties => ({
  ...(fill === null ? {} : { background: fill, borderColor: fill }),
  borderTop: line(borders.EdgeTop),
  borderRight: line(borders.EdgeRight),
  borderBottom: line(borders.EdgeBottom),
  borderLeft: line(borders.EdgeLeft),
});

export type Side = "left" | "right" | "center";

/** Numbers stand right, texts left, truth and errors in the middle, unless the look says otherwise. */
export function sideOf({ horizontalAlignment }: CellLook, value: HostValue): Side {
  if (horizontalAlignment === "Right") return "right";
  if (horizontalAlignment === "Center" || horizontalAlignment === "CenterAcrossSelection") return "center";
  if (horizontalAlignment !== "General") return "left";
  return typeof value === "number" ? "right" : typeof value === "string" || value === null ? "left" : "center";
}

const vertical: Readonly<Record<string, string>> = {
  Top: "flex-start",
  Center: "center",
  Bottom: "flex-end",
  Justify: "flex-start",
  Distributed: "center",
};
const horizontal = { left: "flex-start", right: "flex-end", center: "center" } as const;

export function textStyle(look: CellLook, side: Side): CSSProperties {
  const { font, wrapText, indentLevel, verticalAlignment } = look;
  const lines = [font.underline === "None" ? "" : "underline", font.strikethrough ? "line-through" : ""]
    .filter(Boolean)
    .join(" ");
  const inset = cellPadding + indentLevel * indentWidth;
  return {
    alignItems: vertical[verticalAlignment] ?? "flex-end",
    justifyContent: horizontal[side],
    textAlign: side,
    paddingLeft: side === "right" ? cellPadding : inset,
    paddingRight: side === "right" ? inset : cellPadding,
    color: font.color,
    fontFamily: fontFamily(font.name),
    fontSize: pixels(font.size),
    fontWeight: font.bold ? 700 : 400,
    fontStyle: font.italic ? "italic" : "normal",
    textDecoration: lines || "none",
    whiteSpace: wrapText ? "pre-wrap" : "pre",
  };
}
