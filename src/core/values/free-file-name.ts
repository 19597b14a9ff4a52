/** A name that no other file has, since findings and answers name files by it: "Svar.xlsx", else "Svar (2).xlsx". */
export function freeFileName(wished: string, taken: ReadonlySet<string>): string {
  const dot = wished.lastIndexOf(".");
  const [stem, end] = dot > 0 ? [wished.slice(0, dot), wished.slice(dot)] : [wished, ""];
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wished : `${stem} (${number})${end}`;
    if (!taken.has(name)) return name;
  }
}
