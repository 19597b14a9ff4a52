/** The ribbon and the pane's frame, as far as commands need them. Excel implements it (`adapters/excel`); nothing here ever rejects. */
export interface CommandHost {
  /**
   * Ties actions of the manifest and of shortcuts.json to what they run. The host is told that a button is done when its promise settles, whichever way.
   * False where the host has no commands; then the pane does everything.
   */
  associateCommands(commands: Readonly<Record<string, () => Promise<void>>>): boolean;
  /** Shows the pane; false where the host cannot do so without the user. */
  showPane(): Promise<boolean>;
}
