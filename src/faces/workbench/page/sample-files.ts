import type { FileBytes } from "../../../adapters/xlsx/reader/read-xlsx";
import type { SampleList } from "../serve/sample-list";

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}

export const loadSampleLists = async (): Promise<readonly SampleList[]> =>
  (await (await fetched("/samples.json")).json()) as readonly SampleList[];

/** `path` as the lists give it: `returned/Farsta.xlsx`. */
export async function loadSample(path: string): Promise<FileBytes> {
  const response = await fetched(`/samples/${path.split("/").map(encodeURIComponent).join("/")}`);
  return {
    name: path.slice(path.lastIndexOf("/") + 1).normalize("NFC"),
    bytes: new Uint8Array(await response.arrayBuffer()),
  };
}
