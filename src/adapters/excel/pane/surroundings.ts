import type { Language } from "../../../core/values/bilingual";

/** Swedish for Swedish, English for everybody else. */
export const displayLanguage = (): Language =>
  Office.context.displayLanguage.toLowerCase().startsWith("sv") ? "sv" : "en";

/** How Office looks, as far as it says; null where it does not and the page has to ask the system. */
export interface OfficeLook {
  readonly isDark: boolean | null;
  /** `#RRGGBB` of the pane's ground. */
  readonly ground: string | null;
}

export function officeLook(): OfficeLook {
  // The types promise a theme; Excel on the web can do without.
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const ground = theme?.bodyBackgroundColor ?? null;
  return { isDark: theme?.isDarkTheme ?? (ground === null ? null : isDark(ground)), ground };
}

/** Relative luminance below the middle grey. */
function isDark(colour: string): boolean | null {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/iu.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const [r, g, b] = [red, green, blue].map((part) => parseInt(part, 16) / 255);
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0) < 0.5;
}

/** Tells when Office may look different: it sends no event in Excel, so the look is read again when the user comes back to the pane. */
export function watchOfficeLook(changed: (look: OfficeLook) => void): () => void {
  let last = JSON.stringify(officeLook());
  const compare = (): void => {
    const look = officeLook();
    const now = JSON.stringify(look);
    if (now === last) return;
    last = now;
    changed(look);
  };
  window.addEventListener("focus", compare);
  return () => window.removeEventListener("focus", compare);
}

/** What a ribbon button does; Office waits until it is done. */
export type RibbonCommand = () => Promise<void>;

/** Ties ribbon buttons and shortcuts to what they do. Returns false where Excel has no ribbon for us; then the pane does everything. */
export function associateCommands(commands: Readonly<Record<string, RibbonCommand>>): boolean {
  // Catalogues on premises show the plain pane, where there is nothing to tie anything to.
  const actions = Office.actions as typeof Office.actions | undefined;
  if (actions === undefined || typeof actions.associate !== "function") return false;
  for (const [name, run] of Object.entries(commands)) {
    actions.associate(name, (event?: Office.AddinCommands.Event) => {
      void run().finally(() => event?.completed());
    });
  }
  return true;
}

/** Brings the pane forward from a ribbon command. False where Excel cannot. */
export async function showPane(): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return false;
  try {
    await Office.addin.showAsTaskpane();
    return true;
  } catch {
    return false;
  }
}
