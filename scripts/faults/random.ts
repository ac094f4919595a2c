/** Seeded choices, so that every case can be made again. */
export interface Random {
  /** A whole number from 0 on, below `below`. */
  readonly below: (below: number) => number;
  /** One of the items; `undefined` where there is none. */
  readonly pick: <Item>(items: readonly Item[]) => Item | undefined;
  readonly chance: (share: number) => boolean;
}

/** Mulberry32. Neighbouring seeds give unlike numbers, so that cases may be numbered. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const unit = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(unit() * limit);
  return { below, pick: (items) => items[below(items.length)], chance: (share) => unit() < share };
}
