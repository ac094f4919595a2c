/**
 * References between sheets that do not have their names yet. A layout says `{{annex-2}}!N20`; whoever adds the sheets knows what they are
 * called in the end ("Phụ lục II (2)") and puts the name in.
 */
import { quoteSheetName } from './address';
import type { SheetLayout } from './layout';

const PLACEHOLDER = /\{\{([a-z0-9-]+)\}\}/g;

/** "{{annex-2}}!N20" */
export function referenceTo(formId: string, cell: string): string {
  return `{{${formId}}}!${cell}`;
}

/**
 * @param names the name that each layout gets, in the same order
 * @throws when a formula refers to a form that is not among the layouts: our own mistake
 */
export function resolveSheetReferences(
  layouts: readonly SheetLayout[],
  names: readonly string[],
): readonly SheetLayout[] {
  const nameOf = new Map(layouts.map(({ formId }, place) => [formId, names[place] ?? '']));
  return layouts.map((layout) => ({
    ...layout,
    cells: layout.cells.map((cell) => {
      if (!cell.isFormula || typeof cell.content !== 'string' || !cell.content.includes('{{')) return cell;
      const content = cell.content.replace(PLACEHOLDER, (_, formId: string) => {
        const name = nameOf.get(formId);
        if (name === undefined) throw new Error(`No sheet of the form ${formId} is added`);
        return quoteSheetName(name);
      });
      return { ...cell, content };
    }),
  }));
}
