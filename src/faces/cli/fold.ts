/** Lines no wider than the terminal, broken between words; what a line continues in stands two steps further in. A null width breaks nothing. */
export const fold = (text: string, width: number | null): string =>
  width === null || width < narrowest
    ? text
    : text
        .split("\n")
        .flatMap((line) => folded(line, width))
        .join("\n");

const narrowest = 40;

function folded(line: string, width: number): readonly string[] {
  if (line.length <= width) return [line];
  const indent = " ".repeat(line.length - line.trimStart().length);
  const lines: string[] = [];
  let current = indent;
  let isEmpty = true;
  for (const word of line.trimStart().split(" ")) {
    if (!isEmpty && current.length + 1 + word.length > width) {
      lines.push(current);
      current = `${indent}  ${word}`;
    } else {
      current = isEmpty ? `${current}${word}` : `${current} ${word}`;
    }
    isEmpty = false;
  }
  return [...lines, current];
}
