import { normaliseLabel } from "../values/label";

/** Words by which a heading says that its amounts are what is left of others. */
const left =
  /(?:^| )(?:kvar|kvarvarande|kvarstår|kvarstående|återstår|återstående|återstod|rest|resten|resterande|över|oförbrukat|oförbrukade|outnyttjat|outnyttjade|remaining|left)(?: |$)/u;

export const saysLeft = (text: string): boolean => left.test(normaliseLabel(text));
