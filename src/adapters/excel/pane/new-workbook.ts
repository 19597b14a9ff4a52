import { remark, type Remark } from "../../../core/findings/finding";
import { remarkOf, silence } from "../host/host-error";
import { workbookName } from "../host/workbook-name";

/** Opening a small file takes a moment; where nothing happens for this long, nothing will. */
const patienceMs = 30_000;

const bytesAtATime = 8192;

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += bytesAtATime)
    text += String.fromCharCode(...bytes.subarray(start, start + bytesAtATime));
  return btoa(text);
}

/**
 * Opens an .xlsx file as a new workbook in a window of its own; the open one is not touched. A remark when Excel would not: a policy on file types can forbid it
 * (`extensionHardening`, OfficeDev/office-js 3568), and so can a browser that lets no page open another.
 */
export async function openNewWorkbook(bytes: Uint8Array): Promise<Remark | null> {
  const file = workbookName();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<Remark>((resolve) => {
    timer = setTimeout(() => resolve(remark("EXC-09", { file }, { code: silence })), patienceMs);
  });
  try {
    return await Promise.race([Excel.createWorkbook(base64(bytes)).then(() => null), tooLong]);
  } catch (thrown) {
    return remarkOf(thrown, { file });
  } finally {
    clearTimeout(timer);
  }
}
