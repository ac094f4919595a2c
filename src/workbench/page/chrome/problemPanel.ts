/**
 * Shows what went wrong where nobody can miss it. A gap in the stand-in or an error inside the task pane would otherwise
 * look like the add-in simply doing nothing.
 */
import type { Translator } from '../../../locales/translate';
import { button, element } from './elements';

export type ProblemSource = 'host' | 'pane' | 'page' | 'file';

export interface Problem {
  readonly source: ProblemSource;
  readonly text: string;
}

export class ProblemPanel {
  readonly element = element('section', {
    className: 'problems',
    hidden: true,
    attributes: { role: 'alert', 'data-testid': 'problems' },
  });
  private problems: readonly Problem[] = [];

  constructor(private translator: Translator) {}

  /** Adds a problem; the same one again is not repeated. */
  add(problem: Problem): void {
    const known = this.problems.some(
      ({ source, text }) => source === problem.source && text === problem.text,
    );
    if (!known) this.problems = [...this.problems, problem];
    this.render();
  }

  clear(): void {
    this.problems = [];
    this.render();
  }

  setTranslator(translator: Translator): void {
    this.translator = translator;
    this.render();
  }

  private render(): void {
    const { text } = this.translator;
    this.element.hidden = this.problems.length === 0;
    this.element.replaceChildren(
      element('h2', {}, text('workbench.problems.title')),
      element(
        'ul',
        {},
        ...this.problems.map((problem) =>
          element(
            'li',
            { attributes: { 'data-source': problem.source } },
            element('strong', {}, text(`workbench.problems.${problem.source}`)),
            ' ',
            problem.text,
          ),
        ),
      ),
      button(text('workbench.problems.dismiss'), () => this.clear()),
    );
  }
}
