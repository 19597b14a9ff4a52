/** What a receipt's file may end in. */
export const isReceiptName = (path: string): boolean => /\.(?:xlsx|txt)$/iu.test(path);
