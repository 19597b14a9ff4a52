/** As large as documents say that a slice may be. */
const sliceBytes = 4 * 1024 * 1024;

/** A host that is silent for this long is not coming back. Milliseconds. */
const patience = 120_000;

/** The open workbook as a file, with what has not been saved yet (guess 78). Null where Excel hands out none: nothing here throws. */
export async function fileBytes(): Promise<ArrayBuffer | null> {
  try {
    const file = await answered<Office.File>((done) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: sliceBytes }, done),
    );
    try {
      return await allOf(file);
    } finally {
      // No more than two files may be open, and a pane that keeps one hinders the next.
      file.closeAsync();
    }
  } catch {
    return null;
  }
}

async function allOf(file: Office.File): Promise<ArrayBuffer> {
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = await answered<Office.Slice>((done) => file.getSliceAsync(index, done));
    const part = new Uint8Array(slice.data as ArrayLike<number>);
    bytes.set(part, at);
    at += part.length;
  }
  if (at !== file.size) throw new Error("A part of the file is missing.");
  return bytes.buffer;
}

function answered<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("No answer.")), patience);
    ask(({ status, value, error }) => {
      clearTimeout(timer);
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Error(error.message));
    });
  });
}
