/** Microsoft's address of office.js, as the production page names it. */
const officeAtMicrosoft = "https://appsforoffice.microsoft.com";
const officeScript = /https:\/\/appsforoffice\.microsoft\.com\/[^"'\s>]*\/office\.js/gu;

/** Where the server has Microsoft's own files, and the script that joins the pane to the host. */
export const officeFolder = "/office/";
const channelScript = '<script src="/channel.js"></script>';

/**
 * The page of a task pane as it is served beside a host. The built file stays as it is: only here, in memory, office.js comes from this machine and the
 * channel to the host stands first, because office.js looks for it at once. Throws when the page does not look as expected.
 */
export function hostPane(page: string): string {
  const [head] = /<head[^>]*>/u.exec(page) ?? [];
  if (head === undefined) throw new Error("The task pane's page has no <head>.");
  if (page.search(officeScript) < 0) throw new Error("The task pane's page does not load office.js from Microsoft.");
  return page
    .replaceAll(officeScript, `${officeFolder}office.js`)
    .replace(/(<meta[^>]*Content-Security-Policy[^>]*>)/iu, ownOrigin)
    .replace(head, `${head}${channelScript}`);
}

/** Everything comes from this server, so the page's policy may name Microsoft nowhere. */
const ownOrigin = (policy: string): string =>
  policy.replaceAll(officeAtMicrosoft, "'self'").replaceAll("'self' 'self'", "'self'");
