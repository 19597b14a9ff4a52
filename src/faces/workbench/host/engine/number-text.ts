/** A number in the format General: as many digits as eleven characters hold. */
export function numberText(value: number): string {
  const size = Math.abs(value);
  if (value === 0) return "0";
  if (size >= 1e11 || size < 1e-9) return scientific(value);
  const whole = Math.max(1, Math.floor(Math.log10(size)) + 1);
  return String(Number(value.toFixed(Math.max(0, Math.min(9, 10 - whole)))));
}

/** `1.2346E+15` */
function scientific(value: number): string {
  const [digits = "", exponent = "0"] = value.toExponential(5).split("e");
  const sign = exponent.startsWith("-") ? "-" : "+";
  return `${Number(digits)}E${sign}${exponent.replace(/^[+-]/u, "").padStart(2, "0")}`;
}
