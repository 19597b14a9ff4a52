/** A whole number of one to fifteen digits, which is exact; null for any other text. Without a pattern, since every cell has two of them. */
export function wholeNumberOf(text: string): number | null {
  let number = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return null;
    number = number * 10 + digit;
  }
  return text.length >= 1 && text.length <= 15 ? number : null;
}
