/** The header tree as merged cells, and the index row under it. */
import { headerWidth, isGroup, type FormColumnNode } from '../form';
import type { FormOptions } from '../formOptions';
import { line, type SheetDraft } from './draft';
import type { FormPlaces } from './place';
import { STYLES } from './styles';

function withYear(text: string, year: number): string {
  return text.replaceAll('{year}', String(year));
}

export function putHeader(draft: SheetDraft, options: FormOptions, places: FormPlaces): void {
  const bottom = places.indexRow - 1;

  function putNodes(nodes: readonly FormColumnNode[], top: number, left: number): void {
    let column = left;
    for (const node of nodes) {
      const header = withYear(node.header, options.year);
      const right = column + headerWidth(node) - 1;
      if (isGroup(node)) {
        draft.merged(line(top, column, right), header, STYLES.header);
        putNodes(node.columns, top + 1, column);
      } else {
        draft.merged({ top, left: column, bottom, right: column }, header, STYLES.header);
      }
      column = right + 1;
    }
  }

  putNodes(places.nodes, places.headerTop, 0);
  places.columns.forEach(({ column }, place) => {
    draft.put(places.indexRow, place, column.equation ?? column.index, STYLES.index);
  });
}
