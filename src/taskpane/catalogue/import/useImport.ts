/** Taking a document from a file into the workbook: refused with every problem, added, or asked about where the workbook has another one. */
import { useState } from 'react';
import type { DataProblem, DataResult } from '../../../messages/dataProblem';

/**
 * `new`: nothing like it is there. `known`: the very same is there. `copy`: it bears the id of a built-in one, and becomes the workbook's own.
 * `clash`: the workbook has another one with its id.
 */
export type Taking = 'new' | 'known' | 'copy' | 'clash';

/** What differs between the kinds of documents. */
export interface ImportRules<Item extends { readonly id: string }> {
  readonly read: (text: string) => DataResult<Item>;
  readonly takingOf: (item: Item) => Taking;
  readonly nameOf: (item: Item) => string;
  /** Name of the one that the workbook has under this id. */
  readonly nameOfMine: (id: string) => string;
  /** Resolves to the document as it was added: its id and name may have been taken meanwhile. @throws ExcelFailure, KeptByNewerVersion */
  readonly add: (item: Item) => Promise<Item>;
  /** Puts it in place of the one with its id. @throws as `add` */
  readonly replace: (item: Item) => Promise<void>;
}

export type ImportState<Item> =
  | { readonly phase: 'idle' }
  | { readonly phase: 'refused'; readonly file: string; readonly problems: readonly DataProblem[] }
  | { readonly phase: 'clash'; readonly item: Item; readonly mine: string; readonly name: string }
  | { readonly phase: 'known'; readonly name: string }
  | { readonly phase: 'done'; readonly id: string; readonly name: string; readonly copied: boolean }
  | { readonly phase: 'failed'; readonly error: unknown; readonly retry: () => void };

export interface ImportControl<Item> {
  readonly state: ImportState<Item>;
  readonly reset: () => void;
  readonly take: (text: string, file: string) => void;
  readonly add: (item: Item) => void;
  readonly replace: (item: Item) => void;
}

export function useImport<Item extends { readonly id: string }>(
  rules: ImportRules<Item>,
): ImportControl<Item> {
  const [state, setState] = useState<ImportState<Item>>({ phase: 'idle' });

  function keep(work: () => Promise<Item>, copied = false): void {
    work().then(
      (item) => setState({ phase: 'done', id: item.id, name: rules.nameOf(item), copied }),
      (error: unknown) => setState({ phase: 'failed', error, retry: () => keep(work, copied) }),
    );
  }

  function take(text: string, file: string): void {
    const result = rules.read(text);
    if (!result.ok) return setState({ phase: 'refused', file, problems: result.problems });
    const item = result.value;
    const name = rules.nameOf(item);
    switch (rules.takingOf(item)) {
      case 'clash':
        return setState({ phase: 'clash', item, name, mine: rules.nameOfMine(item.id) });
      case 'known':
        return setState({ phase: 'known', name });
      case 'copy':
        return keep(() => rules.add(item), true);
      case 'new':
        return keep(() => rules.add(item));
    }
  }

  return {
    state,
    reset: () => setState({ phase: 'idle' }),
    take,
    add: (item) => keep(() => rules.add(item)),
    replace: (item) => keep(() => rules.replace(item).then(() => item)),
  };
}
