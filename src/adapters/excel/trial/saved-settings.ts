/** Saves the settings of this pane with the workbook: `ok` or the code. */
export const savedSettings = (): Promise<string> =>
  new Promise((resolve) => {
    Office.context.document.settings.saveAsync(({ status, error }) =>
      resolve(status === Office.AsyncResultStatus.Succeeded ? "ok" : String(error.code)),
    );
  });
