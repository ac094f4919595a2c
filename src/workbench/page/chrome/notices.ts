/** Short messages about what the user just did; they stay until dismissed or until another workbook is opened. */
import type { Message } from '../../../messages/message';
import type { Translator } from '../../../locales/translate';
import { button, element } from './elements';

export class Notices {
  readonly element = element('div', {
    className: 'notices',
    attributes: { role: 'status', 'data-testid': 'notices' },
  });
  private messages: readonly Message[] = [];

  constructor(private translator: Translator) {}

  show(...messages: readonly Message[]): void {
    this.messages = messages;
    this.render();
  }

  clear(): void {
    this.show();
  }

  setTranslator(translator: Translator): void {
    this.translator = translator;
    this.render();
  }

  private render(): void {
    const { say, text } = this.translator;
    this.element.replaceChildren(
      ...this.messages.map((message) =>
        element(
          'div',
          { className: 'notice' },
          element('span', {}, say(message)),
          button(text('workbench.notice.dismiss'), () =>
            this.show(...this.messages.filter((other) => other !== message)),
          ),
        ),
      ),
    );
  }
}
