/** Put in by the build (tools/handbook-loader.cjs). */
declare module "*/handbok.md" {
  export const parts: readonly { readonly id: string; readonly title: string; readonly html: string }[];
}
