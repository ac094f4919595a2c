/** The bar above the grid: what a person does with files, and the ribbon buttons of the add-in. */
import type { Translator } from '../../../locales/translate';
import { SAMPLES } from '../../../samples/samples';
import { RIBBON_ACTIONS, type RibbonAction } from '../pane/ribbonActions';
import { button, element } from './elements';

export interface CommandBarActions {
  readonly openSample: (id: string) => void;
  readonly newWorkbook: () => void;
  readonly openFile: (file: File) => void;
  readonly download: () => void;
  readonly ribbon: (action: RibbonAction) => void;
}

function samplePicker({ text, say }: Translator, actions: CommandBarActions): HTMLSelectElement {
  const picker = element(
    'select',
    { attributes: { 'aria-label': text('workbench.file.sample'), 'data-testid': 'sample' } },
    element('option', { attributes: { value: '' } }, text('workbench.file.sample')),
    ...SAMPLES.map(({ id, title }) => element('option', { attributes: { value: id } }, say(title))),
  );
  picker.addEventListener('change', () => {
    const id = picker.value;
    picker.value = '';
    if (id !== '') actions.openSample(id);
  });
  return picker;
}

function fileOpener({ text }: Translator, actions: CommandBarActions): readonly HTMLElement[] {
  const input = element('input', {
    hidden: true,
    attributes: { type: 'file', accept: '.xlsx', 'data-testid': 'file' },
  });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    // Emptied, so that the same file can be chosen again after it was corrected.
    if (file) actions.openFile(file);
    input.value = '';
  });
  return [button(text('workbench.file.open'), () => input.click()), input];
}

/** The bar in one language. */
export function commandBar(translator: Translator, actions: CommandBarActions): HTMLElement {
  const { text } = translator;
  return element(
    'div',
    { className: 'commands' },
    element(
      'div',
      { className: 'group', attributes: { role: 'group', 'aria-label': text('workbench.file.group') } },
      samplePicker(translator, actions),
      button(text('workbench.file.new'), actions.newWorkbook, { 'data-testid': 'new' }),
      ...fileOpener(translator, actions),
      button(text('workbench.file.download'), actions.download, { 'data-testid': 'download' }),
    ),
    element(
      'div',
      {
        className: 'group ribbon',
        attributes: { role: 'group', 'aria-label': text('workbench.ribbon.group') },
      },
      element('span', { className: 'group-name' }, text('workbench.ribbon.group')),
      ...RIBBON_ACTIONS.map((action) =>
        button(text(`workbench.ribbon.${action}`), () => actions.ribbon(action), { 'data-action': action }),
      ),
    ),
  );
}
