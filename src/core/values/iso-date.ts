declare const isoDateBrand: unique symbol;

/** A calendar day, `YYYY-MM-DD`, without time or zone. Compares correctly as text. */
export type IsoDate = string & { readonly [isoDateBrand]: true };
