export interface HandbookPart {
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

export declare function handbookPage(markdown: string): string;
export declare function handbookParts(markdown: string): readonly HandbookPart[];
