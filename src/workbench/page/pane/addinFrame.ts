/** A page of the add-in in a frame of its own, with the stand-in Excel at the other end of its messages. */
import type { WorkbookModel } from '../../model';
import { element } from '../chrome/elements';
import type { ConnectHost, HostConnection } from './hostConnection';

export interface AddinFrameOptions {
  readonly address: string;
  readonly book: WorkbookModel;
  readonly title: string;
  readonly hidden: boolean;
  readonly place: HTMLElement;
  readonly connect: ConnectHost;
  readonly onHostProblem: (text: string) => void;
  readonly onPageProblem: (text: string) => void;
}

/** Everything that can go wrong unseen inside the frame. The frame is of this page's origin, so it can be watched. */
function watchForErrors(inside: Window, report: (text: string) => void): void {
  inside.addEventListener('error', (event) => report(event.message));
  inside.addEventListener('unhandledrejection', (event) => {
    const reason: unknown = event.reason;
    report(reason instanceof Object && 'message' in reason ? String(reason.message) : String(reason));
  });
  inside.document.addEventListener('securitypolicyviolation', (event) => {
    report(`Content-Security-Policy: ${event.violatedDirective} ${event.blockedURI}`);
  });
}

export class AddinFrame {
  readonly frame: HTMLIFrameElement;
  private readonly connection: HostConnection;
  private readonly onMessage: (event: MessageEvent<unknown>) => void;

  constructor(options: AddinFrameOptions) {
    this.frame = element('iframe', {
      className: 'pane',
      title: options.title,
      hidden: options.hidden,
      attributes: { src: options.address, ...(options.hidden ? {} : { 'data-testid': 'pane' }) },
    });
    this.connection = options.connect({
      book: options.book,
      post: (text) => this.frame.contentWindow?.postMessage(text, location.origin),
      onProblem: options.onHostProblem,
    });
    // Before it is put into the page: a name given later would not be seen.
    this.frame.name = this.connection.frameName;
    this.onMessage = (event) => {
      if (event.source !== this.frame.contentWindow || event.origin !== location.origin) return;
      if (typeof event.data === 'string') this.connection.receive(event.data);
    };
    window.addEventListener('message', this.onMessage);
    options.place.append(this.frame);
    this.watch(options.onPageProblem);
  }

  /** Runs a function of the page. */
  runCommand(functionName: string): Promise<void> {
    return this.connection.runCommand(functionName);
  }

  remove(): void {
    window.removeEventListener('message', this.onMessage);
    this.connection.disconnect();
    this.frame.remove();
  }

  private watch(report: (text: string) => void): void {
    const { frame } = this;
    let watched: Document | null = null;
    const attach = (): void => {
      const inside = frame.contentWindow;
      // The first, empty document is replaced by the real one before its scripts run.
      if (!inside || inside.document === watched || inside.location.href === 'about:blank') return;
      watched = inside.document;
      watchForErrors(inside, report);
    };
    const timer = setInterval(attach, 5);
    frame.addEventListener('load', () => {
      clearInterval(timer);
      attach();
      if (frame.contentDocument?.title === '') report(frame.src);
    });
  }
}
