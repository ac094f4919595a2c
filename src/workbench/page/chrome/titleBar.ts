/** The top line: what this is, and above all what it is not. */
import { LANGUAGES, type Language, type Translator } from '../../../locales/translate';
import { button, element } from './elements';

/** The title bar in one language. */
export function titleBar(
  translator: Translator,
  documentName: string,
  onLanguage: (language: Language) => void,
): HTMLElement {
  const { text, language } = translator;
  return element(
    'header',
    { className: 'title' },
    element('strong', {}, text('workbench.title')),
    element('span', { className: 'document', attributes: { 'data-testid': 'document' } }, documentName),
    element('span', { className: 'stand-in' }, text('workbench.stand-in')),
    element(
      'span',
      { className: 'languages', attributes: { role: 'group', 'aria-label': text('workbench.language') } },
      ...LANGUAGES.map((one) =>
        button(text(`workbench.language.${one}`), () => onLanguage(one), {
          lang: one,
          'aria-pressed': String(one === language),
        }),
      ),
    ),
  );
}
