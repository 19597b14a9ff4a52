/** As people write it: digits in groups, with a country's number or an area's in brackets before them, and an extension behind. */
const written = /^(?:tel(?:efon)?[.:]? *)?\+?\d(?:[\d ()/.–-]*\d)?(?: *(?:#|ankn(?:ytning)?\.?|ext\.?) *\d{1,5})?$/iu;

/** How many digits a number has: with its country before it, with the 0 of its area, and within its area. */
const lengths = { country: [8, 17], area: [7, 11], local: [5, 10] } as const;

/** "08-508 00 000", "+46 8 508 00 000", "070 123 45 67 ankn 12"; several between commas or semicolons are each one. */
export const isTelephone = (text: string): boolean => {
  const plain = text.replaceAll(/[\s\u2010-\u2015]+/gu, " ").replaceAll(/(^|[,;])\s*\(/gu, "$1");
  return text.length <= longest && plain.split(/\s*[,;]\s*/u).every(isOne);
};

function isOne(text: string): boolean {
  const number = text.trim();
  const plain = number.replace(/(?:#|ankn|ext).*$/iu, "").replace(/^tel(?:efon)?[.: ]*/iu, "");
  const digits = plain.replaceAll(/\D+/gu, "");
  const [fewest, most] = lengths[/^(?:\+|00)/u.test(plain) ? "country" : digits.startsWith("0") ? "area" : "local"];
  return written.test(number) && digits.length >= fewest && digits.length <= most;
}

const longest = 200;
