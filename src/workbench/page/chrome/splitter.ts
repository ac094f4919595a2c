/** The border between the grid and the task pane, to be dragged or moved with the arrow keys. */
import { element } from './elements';

export const DEFAULT_PANE_WIDTH = 350;
export const LEAST_PANE_WIDTH = 320;
const LEAST_GRID_WIDTH = 400;
const KEY_STEP = 10;

/** The widths that are allowed for the pane in a window of this width. */
export function allowedPaneWidth(wished: number, windowWidth: number): number {
  const most = Math.max(LEAST_PANE_WIDTH, windowWidth - LEAST_GRID_WIDTH);
  return Math.round(Math.min(most, Math.max(LEAST_PANE_WIDTH, wished)));
}

export class Splitter {
  readonly element = element('div', {
    className: 'splitter',
    tabIndex: 0,
    attributes: {
      role: 'separator',
      'aria-orientation': 'vertical',
      'aria-valuemin': String(LEAST_PANE_WIDTH),
    },
  });
  private width = DEFAULT_PANE_WIDTH;

  constructor(private readonly onWidth: (pixels: number) => void) {
    this.element.addEventListener('pointerdown', (event) => this.startDrag(event));
    this.element.addEventListener('keydown', (event) => this.moveByKey(event));
    this.setWidth(this.width);
  }

  setLabel(label: string): void {
    this.element.setAttribute('aria-label', label);
  }

  setWidth(wished: number): void {
    this.width = allowedPaneWidth(wished, window.innerWidth);
    this.element.setAttribute('aria-valuenow', String(this.width));
    this.onWidth(this.width);
  }

  private startDrag(start: PointerEvent): void {
    start.preventDefault();
    // The pane is a frame: without capture the pointer would be lost when it enters it.
    this.element.setPointerCapture(start.pointerId);
    const from = this.width;
    const move = (event: PointerEvent): void => this.setWidth(from + start.clientX - event.clientX);
    const stop = (): void => {
      this.element.removeEventListener('pointermove', move);
      this.element.removeEventListener('pointerup', stop);
      this.element.removeEventListener('pointercancel', stop);
    };
    this.element.addEventListener('pointermove', move);
    this.element.addEventListener('pointerup', stop);
    this.element.addEventListener('pointercancel', stop);
  }

  private moveByKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    this.setWidth(this.width + (event.key === 'ArrowLeft' ? KEY_STEP : -KEY_STEP));
  }
}
