/** What the host hands over when a ribbon button is pressed; a keyboard shortcut hands over nothing. */
export interface CommandEvent {
  /** The host keeps the button busy, and after some minutes gives up, until this is called. */
  completed(): void;
}

/** The ribbon and the pane's frame, as far as commands need them. Excel implements it (`adapters/excel`); nothing here ever rejects. */
export interface CommandHost {
  /** Ties an action of the manifest or of shortcuts.json to what it runs. Does nothing where the host has no commands. */
  associate(name: string, run: (event?: CommandEvent) => Promise<void>): void;
  /** Shows the pane; false where the host cannot do so without the user. */
  showPane(): Promise<boolean>;
}
