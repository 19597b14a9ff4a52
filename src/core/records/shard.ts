/** Part `index` (from 1) of `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

const mostShards = 10_000;

/** Reads `2/8`; null when it is none. */
export function parseShard(text: string): Shard | null {
  const [, index, count] = /^(\d{1,5})\/(\d{1,5})$/u.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index >= 1 && shard.index <= shard.count && shard.count <= mostShards ? shard : null;
}

/** FNV-1a over the name's UTF-16 units: the same on every machine and in every order of the files. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Each file is in exactly one of the parts, whichever other files there are. */
export const isInShard = (name: string, { index, count }: Shard): boolean => hashOf(name) % count === index - 1;
