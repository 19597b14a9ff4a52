/** Blocks of a prose document as the library's elements. */
import {
  AlignmentType,
  Footer,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type IPropertiesOptions,
  type Table,
} from "docx";
import type { Block, ProseDocument } from "../../core/prose/prose-document";
import type { Language } from "../../core/values/bilingual";
import { colours, font, gaps, page, sizes, textWidth } from "./look";
import { toTable } from "./to-table";
import { languageTag } from "./language-tag";
import { textRuns } from "./text-runs";
import { writableText } from "./writable-text";

const bullets = "bullets";

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

const pageWords = { sv: ["Sida ", " av "], en: ["Page ", " of "] } as const satisfies Record<Language, unknown>;

export const toOptions = (document: ProseDocument): IPropertiesOptions => ({
  title: writableText(document.title),
  subject: writableText(document.subject),
  creator: "Medelkoll",
  lastModifiedBy: "Medelkoll",
  description: "",
  styles: stylesIn(document.language),
  numbering: {
    config: [
      {
        reference: bullets,
        levels: [
          {
            level: 0,
            format: LevelFormat.BULLET,
            text: "–",
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: 284, hanging: 284 } } },
          },
        ],
      },
    ],
  },
  sections: [
    {
      properties: {
        page: {
          size: { width: page.width, height: page.height },
          margin: { top: page.top, bottom: page.bottom, left: page.side, right: page.side, footer: page.footer },
        },
      },
      footers: { default: footerOf(document) },
      children: document.blocks.flatMap((block, index) => elementsOf(block, document.blocks[index - 1])),
    },
  ],
});

function elementsOf(block: Block, before: Block | undefined): readonly (Paragraph | Table)[] {
  const isApart =
    before?.kind === "table" ||
    (before?.kind === "list" && block.kind === "paragraph") ||
    (before?.kind === "paragraph" && isFact(before) !== isFact(block));
  const spacing = isApart ? { spacing: { before: before.kind === "list" ? gaps.after : gaps.afterTable } } : {};
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ heading: levels[block.level], children: [new TextRun(writableText(block.text))] })];
    case "paragraph":
      return [new Paragraph({ style: styleOf[block.look ?? "body"], children: textRuns(block.runs), ...spacing })];
    case "list":
      return block.items.map(
        (runs, index) =>
          new Paragraph({
            style: block.look === "quotes" ? "Citat" : "Lista",
            numbering: { reference: bullets, level: 0 },
            children: textRuns(runs),
            ...(index === 0 ? spacing : {}),
          }),
      );
    case "table":
      return toTable(block);
  }
}

const isFact = (block: Block): boolean => block.kind === "paragraph" && block.look === "fact";

const styleOf = { body: "Normal", lead: "Ingress", fact: "Uppgift", small: "Liten" } as const;

const footerOf = ({ footer, language }: ProseDocument): Footer => {
  const [before, between] = pageWords[language];
  return new Footer({
    children: [
      new Paragraph({
        style: "Sidfot",
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          new TextRun(writableText(footer)),
          new TextRun({ children: [new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
};

/** In 240ths of a line of whatever size its letters have. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO }) as const;

function stylesIn(language: Language): NonNullable<IPropertiesOptions["styles"]> {
  const heading = (size: number, before: number, after: number) => ({
    run: { font, size, bold: true, color: colours.accent },
    paragraph: { spacing: { before, after, ...lines(240) }, keepNext: true },
  });
  const style = (id: string, name: string, run: object, paragraph: object) => ({
    ...{ id, name, basedOn: "Normal", quickFormat: true },
    ...{ run, paragraph },
  });
  return {
    default: {
      document: {
        run: { font, size: sizes.body, color: colours.ink, language: { value: languageTag(language) } },
        paragraph: { spacing: { after: gaps.after, ...lines(gaps.line) } },
      },
      heading1: heading(sizes.title, 0, 200),
      heading2: heading(sizes.heading, gaps.beforeHeading, 100),
      heading3: heading(sizes.subheading, gaps.beforeSubheading, 60),
    },
    paragraphStyles: [
      style("Ingress", "Ingress", { size: sizes.body + 2 }, { spacing: { after: 160, ...lines(gaps.line) } }),
      style("Uppgift", "Uppgift", {}, { spacing: { after: 20 } }),
      style("Lista", "Lista", {}, { spacing: { after: 70, ...lines(259) } }),
      style("Citat", "Citat", { italics: true }, { spacing: { after: 90, ...lines(259) } }),
      style("Liten", "Liten", { size: sizes.small, color: colours.muted }, { spacing: { after: 80, ...lines(245) } }),
      style(
        "Tabellrubrik",
        "Tabellrubrik",
        { size: sizes.small, bold: true, color: colours.accent },
        { spacing: { before: gaps.afterTable, after: 60 }, keepNext: true },
      ),
      style("Tabelltext", "Tabelltext", { size: sizes.table }, { spacing: { after: 0, ...lines(240) } }),
      style("Sidfot", "Sidfot", { size: sizes.footer, color: colours.muted }, { spacing: { after: 0 } }),
    ],
  };
}
