/** Custom XML parts: what programs keep in the workbook beside the sheets. */
import { SaxesParser } from 'saxes';
import { ModelError } from './modelError';

export interface CustomXml {
  /** "{GUID}" */
  readonly id: string;
  /** Of the root element; "" when it has none. */
  readonly namespace: string;
  readonly xml: string;
}

export class CustomXmlStore {
  private list: readonly CustomXml[] = [];

  constructor(
    private readonly newId: () => string,
    private readonly changed: () => void,
  ) {}

  /** In the order they were added. */
  get parts(): readonly CustomXml[] {
    return this.list;
  }

  /** @param id the one that a file gives the part; without it the part gets a new one */
  add(xml: string, id = `{${this.newId()}-0002-0000-0000-000000000000}`): CustomXml {
    const added = { id, namespace: namespaceOf(xml), xml };
    this.replace([...this.list, added]);
    return added;
  }

  set(id: string, xml: string): void {
    const namespace = namespaceOf(xml);
    this.replace(this.list.map((part) => (part.id === id ? { id, namespace, xml } : part)));
  }

  delete(id: string): void {
    this.replace(this.list.filter((part) => part.id !== id));
  }

  private replace(parts: readonly CustomXml[]): void {
    this.list = parts;
    this.changed();
  }
}

/** The namespace of the root element; refuses what is not XML, as Excel does. */
function namespaceOf(xml: string): string {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let namespace: string | undefined;
  parser.on('error', (error) => {
    throw new ModelError('bad-xml', error.message);
  });
  parser.on('opentag', ({ uri }) => {
    namespace ??= uri;
  });
  parser.write(xml).close();
  return namespace ?? '';
}
