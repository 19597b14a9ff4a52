import type { Block, ProseCell, ProseDocument, ProseTable } from "./prose-document";
import { textOfRuns } from "./runs";

/** The document as plain text, to copy into a letter or a mail: headings on lines of their own, tables as lists, charts left out since a table has their numbers. */
export function proseText({ blocks, footer }: ProseDocument): string {
  let text = "";
  blocks.forEach((block, index) => {
    const said = blockText(block);
    if (said === "") return;
    const before = blocks[index - 1];
    text += text === "" ? said : `${isFact(block) && before && isFact(before) ? "\n" : "\n\n"}${said}`;
  });
  return `${text}${footer === "" ? "" : `\n\n${footer}`}\n`;
}

const isFact = (block: Block): boolean => block.kind === "paragraph" && block.look === "fact";

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
      return block.level === 1 ? block.text.toUpperCase() : block.text;
    case "paragraph":
      return textOfRuns(block.runs);
    case "list":
      return block.items.map((runs) => `– ${textOfRuns(runs)}`).join("\n");
    case "table":
      return block.isChart ? "" : tableText(block);
  }
}

/** "– Belysning i parken: beviljat 100 000 kr, utfall 90 000 kr": what the first column names, then the rest with their headings. */
function tableText({ caption, columns, rows }: ProseTable): string {
  const lines = rows.map(({ cells }) => {
    const [name = "", ...rest] = cells.map(cellText);
    const said = rest.flatMap((text, index) =>
      text === "" ? [] : [columns.length === 2 ? text : `${lowered(columns[index + 1]?.heading ?? "")} ${text}`],
    );
    return `– ${name}${said.length === 0 ? "" : `: ${said.join(", ")}`}`;
  });
  return [caption, ...lines].join("\n");
}

const cellText = (cell: ProseCell): string => ("runs" in cell ? textOfRuns(cell.runs) : "");

const lowered = (heading: string): string => `${heading.slice(0, 1).toLowerCase()}${heading.slice(1)}`;
