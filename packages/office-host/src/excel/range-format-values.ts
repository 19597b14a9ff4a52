import { Fault } from "../protocol/fault";
import { numberValue, textValue } from "./guards";

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** `#1F3A5F`, `1F3A5F` or one of the common names. */
export function colorValue(value: unknown): string {
  const text = textValue(value).trim();
  const hex = /^#?([\da-f]{6})$/iu.exec(text)?.[1];
  const color = hex === undefined ? named[text.toLowerCase()] : `#${hex.toUpperCase()}`;
  if (color === undefined) throw new Fault("InvalidArgument");
  return color;
}

/** A number from 0 to the most. */
export function sizeValue(most: number): (value: unknown) => number {
  return (value) => {
    const number = numberValue(value);
    if (number < 0 || number > most) throw new Fault("InvalidArgument");
    return number;
  };
}
