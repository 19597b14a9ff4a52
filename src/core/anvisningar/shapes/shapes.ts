/** What a text can be asked to look like. A closed list: each has its file here, and its words in `core/messages/misfit-text.ts`. */
export const shapes = ["e-mail", "telephone", "postcodes", "diarienummer"] as const;

export type Shape = (typeof shapes)[number];
