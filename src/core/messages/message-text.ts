/**
 * The words for one code: what to call the kind of thing, what has happened, and what to do about it. Params stand as `{name}`, or with the
 * noun that they count as `{days|dag|dagar}`. Where it is, is shown beside the message.
 */
export interface MessageText {
  readonly title: string;
  readonly message: string;
  readonly action: string;
}
