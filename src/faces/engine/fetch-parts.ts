import type { Remote } from "comlink";
import type { SummaryDocument } from "../../core/document/document";
import { collectedOf, documentOf, type InParts, type Waiting } from "./hand-back";
import type { CollectedData, WorkerSide } from "./worker-calls";

type Side = Remote<WorkerSide>;

/** One part a message, so that the page can do other things between them. */
async function fetched<Frame, Part>(
  { frame, parts }: Waiting<Frame>,
  fetchPart: (index: number) => Promise<Part>,
): Promise<InParts<Frame, Part>> {
  const all: Part[] = [];
  for (let index = 0; index < parts; index += 1) all.push(await fetchPart(index));
  return { frame, parts: all };
}

export const fetchDocument = async (side: Side, made: Waiting<SummaryDocument>): Promise<SummaryDocument> =>
  documentOf(await fetched(made, (index) => side.documentPart(index)));

export const fetchCollected = async (side: Side, made: Waiting<CollectedData>): Promise<CollectedData> =>
  collectedOf(await fetched(made, (index) => side.findingsPart(index)));
