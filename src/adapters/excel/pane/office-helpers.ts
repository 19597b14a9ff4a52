/**
 * The only door to @microsoft/office-js-helpers, loaded when it is first needed: it has not changed since 2018, and of its bundle only this part is built in
 * (ADR 6).
 */
const helpers = (): Promise<typeof import("@microsoft/office-js-helpers")> => import("@microsoft/office-js-helpers");

/** What the helpers take the host to be, beside what Office says itself: for the error report. */
export async function hostByHelpers(): Promise<string | null> {
  try {
    const { Utilities } = await helpers();
    return `${Utilities.host} ${Utilities.platform}`;
  } catch {
    return null;
  }
}
