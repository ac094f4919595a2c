/** The grid's context menu: rows and columns in, rows and columns out. */
import type { Translator } from '../../../locales/translate';
import { LINE_ACTIONS, type LineAction } from '../grid/lineShifts';
import { button, element } from './elements';

export class LineMenu {
  readonly element = element('div', {
    className: 'line-menu',
    hidden: true,
    attributes: { role: 'menu', 'data-testid': 'line-menu' },
  });

  constructor(
    place: HTMLElement,
    private readonly act: (action: LineAction) => void,
  ) {
    place.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      this.open(event.clientX, event.clientY);
    });
    document.addEventListener('pointerdown', (event) => {
      if (!(event.target instanceof Node && this.element.contains(event.target))) this.close();
    });
    this.element.addEventListener('keydown', (event) => this.onKey(event));
  }

  setTranslator({ text }: Translator): void {
    this.element.setAttribute('aria-label', text('workbench.lines.menu'));
    this.element.replaceChildren(
      ...LINE_ACTIONS.map((action) =>
        button(
          text(`workbench.lines.${action}`),
          () => {
            this.close();
            this.act(action);
          },
          { role: 'menuitem' },
        ),
      ),
    );
  }

  private open(x: number, y: number): void {
    this.element.hidden = false;
    const { width, height } = this.element.getBoundingClientRect();
    this.element.style.left = `${Math.max(0, Math.min(x, window.innerWidth - width))}px`;
    this.element.style.top = `${Math.max(0, Math.min(y, window.innerHeight - height))}px`;
    this.focusOn(0);
  }

  private close(): void {
    this.element.hidden = true;
  }

  private onKey(event: KeyboardEvent): void {
    const items = [...this.element.children];
    const place = items.indexOf(document.activeElement ?? this.element);
    if (event.key === 'Escape') this.close();
    else if (event.key === 'ArrowDown') this.focusOn((place + 1) % items.length);
    else if (event.key === 'ArrowUp') this.focusOn((place + items.length - 1) % items.length);
    else return;
    event.preventDefault();
  }

  private focusOn(place: number): void {
    const item = this.element.children[place];
    if (item instanceof HTMLElement) item.focus();
  }
}
