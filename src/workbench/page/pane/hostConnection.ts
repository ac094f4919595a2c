/** What the page needs of the stand-in host: one connection for each page of the add-in that is open. */
import type { WorkbookModel } from '../../model';

export interface HostConnection {
  /** Name to give to the frame before it loads; Office.js reads from it who its host is. */
  readonly frameName: string;
  /** A message from the frame. */
  readonly receive: (text: string) => void;
  /** Runs a function that the page registered with `Office.actions.associate`; ends when it says that it is done. */
  readonly runCommand: (functionName: string) => Promise<void>;
  readonly disconnect: () => void;
}

export interface ConnectionOptions {
  readonly book: WorkbookModel;
  readonly post: (text: string) => void;
  readonly onProblem: (text: string) => void;
}

export type ConnectHost = (options: ConnectionOptions) => HostConnection;
