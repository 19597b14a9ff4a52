/** What browsers with trusted types have; in the others markup is any text. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createHTML: (text: string) => string },
  ) => { readonly createHTML: (text: string) => string };
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy("built-markup", { createHTML: (text) => text });

/** Markup that the build has made of our own handbook. Never for a text that comes from anywhere else. */
export const builtMarkup = (html: string): string => policy?.createHTML(html) ?? html;
