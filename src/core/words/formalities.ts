import { normaliseLabel } from "../values/label";

/** Items that every meeting has. Whole labels, normalised. */
const items =
  /^(?:(?:val|utseende) av (?:justerare|ordförande|sekreterare|protokolljusterare)|(?:godkännande|fastställande) av dagordning(?:en)?|dagordning(?:en)?|föredragningslista|justering(?: av protokoll(?:et)?)?|föregående (?:protokoll|minnesanteckningar)|mötets öppnande|mötet öppnas|mötets avslutande|mötet avslutas|upprop|närvaro|närvarande|övriga frågor|övrigt|nästa möte|anmälningsärenden|delgivningar)$/u;

export const isFormality = (text: string): boolean => items.test(normaliseLabel(text));
