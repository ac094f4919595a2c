/** How a column of an own form is named and described in a line. */
import type { OwnColumn } from '../../../forms/ownForms/ownForm';
import { useTranslator } from '../../language';

/** "(3) Kế hoạch vốn › Ngân sách địa phương": words of the sheet with its own code, nothing to translate. */
export function columnTitle({ index, header }: OwnColumn, groups: readonly string[]): string {
  return `(${index}) ${[...groups, header].join(' › ')}`;
}

/** What it holds, and how it is calculated. */
export function useColumnNote(): (column: OwnColumn) => string {
  const { text } = useTranslator();
  return ({ kind, equation }) => {
    const name = text(`catalogue.own-forms.kind.${kind}`);
    return equation === undefined ? name : text('catalogue.own-forms.column-note', { kind: name, equation });
  };
}
