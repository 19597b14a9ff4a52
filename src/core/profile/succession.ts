import { Fault } from "../findings/fault";
import type { IsoDate } from "../values/iso-date";
import { remembering } from "../values/remembering";
import type { Lived } from "./validity";

interface Inherited extends Lived {
  readonly id: string;
  readonly successor?: string | undefined;
}

/** Who took over from whom, for nämnder and for areas. Ids come from the register; one that is not there is a fault of ours. */
export interface Succession<Item> {
  /** Undefined for an id that the register does not have. */
  readonly byId: (id: string) => Item | undefined;
  /** The item itself and those that took over after it, in order. */
  readonly chain: (id: string) => readonly Item[];
  /** The one that answers on that day for what was granted to `id`: the last in the chain that had not ended before that day. */
  readonly heirOn: (id: string, on: IsoDate) => Item;
  /** True when `to` took over from `from`, directly or through others. */
  readonly isLawfulSuccessor: (from: string, to: string) => boolean;
  /** Everyone before and after `id`, and itself, oldest first. */
  readonly lineage: (id: string) => readonly Item[];
}

export function succession<Item extends Inherited>(items: readonly Item[]): Succession<Item> {
  const index = new Map(items.map((item) => [item.id, item]));

  const chain = remembering((id): readonly Item[] => {
    const first = index.get(id);
    if (!first) throw new Fault(`The register has no "${id}".`);
    const line = new Set<Item>();
    for (let next: Item | undefined = first; next && !line.has(next);) {
      line.add(next);
      next = next.successor === undefined ? undefined : index.get(next.successor);
    }
    return [...line];
  });

  const heirOn = (id: string, on: IsoDate): Item => {
    const line = chain(id);
    const heir = line.find(({ to }) => to === undefined || on <= to) ?? line.at(-1);
    if (!heir) throw new Fault(`"${id}" has an empty chain.`);
    return heir;
  };

  const isLawfulSuccessor = (from: string, to: string) => from !== to && chain(from).some(({ id }) => id === to);

  const lineage = remembering((id): readonly Item[] => {
    const after = new Set(chain(id));
    const before = items.filter((item) => isLawfulSuccessor(item.id, id));
    return [...before, ...after].sort((a, b) => compareText(a.from ?? "", b.from ?? ""));
  });

  return { byId: (id) => index.get(id), chain, heirOn, isLawfulSuccessor, lineage };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
