import type { BenchTexts } from "./texts";

interface Props {
  readonly texts: BenchTexts;
  readonly file: string;
  readonly isBusy: boolean;
}

/** What this is, which workbook is open, and an honest word about what is Microsoft's and what is ours. */
export const TitleBar = ({ texts, file, isBusy }: Props) => (
  <section className="title-bar" aria-label={texts.open}>
    <h1>{texts.title}</h1>
    <span className="file" role="status">
      {isBusy ? texts.loading : file}
    </span>
    <button type="button" className="note" popoverTarget="about-the-bench">
      {texts.notExcelShort}
    </button>
    <div id="about-the-bench" className="note-text" popover="auto">
      <p>{texts.notExcel}</p>
      <p>{texts.stays}</p>
    </div>
  </section>
);
