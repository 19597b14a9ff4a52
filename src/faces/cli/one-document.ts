import { asJson } from "./as-json";
import type { ExitCode } from "./exit-codes";
import type { Terminal } from "./terminal";

/** What the program needs of whoever calls it. */
export type Streams = Omit<Terminal, "document">;

/** What a call said, where it has no document of its own: `medelkoll/told/1`, documented in docs/json-output.md. */
interface Told {
  readonly schema: "medelkoll/told/1";
  readonly exitCode: ExitCode;
  /** Line by line, in the language of the call: the outcome, then why and what to do. */
  readonly messages: readonly string[];
}

/** Text goes through as it comes; a document is printed as JSON. */
export const inText = (streams: Streams): Terminal => ({
  ...streams,
  document: (data) => streams.data(asJson(data)),
});

/** Standard output becomes one JSON document, whatever `work` prints and however it ends. */
export async function inOneDocument(
  streams: Streams,
  work: (terminal: Terminal) => Promise<ExitCode>,
): Promise<ExitCode> {
  const documents: unknown[] = [];
  const said: string[] = [];
  const told: string[] = [];
  const exitCode = await work({
    ...streams,
    data: (text) => void said.push(...linesOf(text)),
    talk: (text) => {
      told.push(...linesOf(text));
      streams.talk(text);
    },
    document: (data) => {
      documents.push(data);
      streams.data(asJson(data));
    },
  });
  if (documents.length > 0) for (const line of said) streams.talk(line);
  else streams.data(asJson({ schema: "medelkoll/told/1", exitCode, messages: [...said, ...told] } satisfies Told));
  return exitCode;
}

const linesOf = (text: string): readonly string[] => text.split("\n").filter((line) => line.trim() !== "");
