import * as z from "../../values/zod";
import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** The name holds one of the phrases ("diverse projekt"), or a number before one of the nouns ("3 projekt"). */
export const severalProjectsInOne = kindOfCheck(
  "several-projects-in-one",
  { phrases: z.array(z.string()), nouns: z.array(z.string()) },
  {
    needs: () => fields("projectName"),
    columns: noColumns,
    tells: () => ({ project: "text" }),
    says: ({ phrases, nouns }, { say, any, quoted }) =>
      say(
        `Namnet får inte avse flera projekt. Det får till exempel inte vara ${any(phrases.map(quoted))}, eller ett tal följt av ${any(nouns.map(quoted))}.`,
        `The name must not cover several projects. For example, it must not be ${any(phrases.map(quoted))}, or a number followed by ${any(nouns.map(quoted))}.`,
      ),
  },
);
