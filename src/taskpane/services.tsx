/** What the pane needs from outside, handed in, so that tests and the pane in Excel run the same components. */
import { createContext, useContext } from 'react';
import type { WorkbookPort } from '../excel/workbookPort';
import type { Review } from '../findings/finding';
import type { FormDefinition } from '../forms/form';
import type { FormOptions } from '../forms/formOptions';
import type { Message } from '../messages/message';
import type { SheetLayout } from '../sheet/layout';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { Preferences } from '../preferences/preferences';

/** An example workbook that can be put into the open one as new sheets. */
export interface PaneSample {
  readonly id: string;
  readonly title: Message;
  /** Whose plan it is, and what there is to see. */
  readonly description: Message;
  sheets(): readonly SheetLayout[];
}

export interface PaneServices {
  readonly port: WorkbookPort;
  /** May have to fetch what it needs. */
  readonly review: (snapshot: WorkbookSnapshot) => Review | Promise<Review>;
  /** The sheets of a set, linked to each other. */
  readonly buildSet: (forms: readonly FormDefinition[], options: FormOptions) => readonly SheetLayout[];
  readonly samples: readonly PaneSample[];
  readonly preferences: Preferences;
  /** Resolves to false when the browser refuses. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Hands a text to the user as a file. */
  readonly saveText: (fileName: string, text: string) => void;
  readonly today: () => Date;
}

const ServicesContext = createContext<PaneServices | null>(null);

export const ServicesProvider = ServicesContext.Provider;

export function useServices(): PaneServices {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('The pane was rendered without its services');
  return services;
}
