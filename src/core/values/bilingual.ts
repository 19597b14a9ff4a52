/** The two languages of the product: Swedish first. */
export type Language = "sv" | "en";

/** A text in both languages. */
export interface Bilingual {
  readonly sv: string;
  readonly en: string;
}
