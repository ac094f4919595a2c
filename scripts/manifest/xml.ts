/** Reads XML into a small tree: order, namespaces and line numbers are kept, because the manifest's rules are about those. */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly namespace: string;
  /** Name without its prefix. */
  readonly name: string;
  /** Attributes by their name without prefix ("type" for "xsi:type"). */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Own text, trimmed. */
  readonly text: string;
  readonly line: number;
}

interface Growing {
  readonly element: XmlElement;
  readonly children: XmlElement[];
  readonly text: string[];
}

/** The root element of a document; throws where the document is not well-formed. */
export function parseXml(source: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Growing[] = [];
  let root: XmlElement | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const children: XmlElement[] = [];
    const text: string[] = [];
    const attributes = new Map(Object.values(tag.attributes).map(({ local, value }) => [local, value]));
    const element: XmlElement = {
      namespace: tag.uri,
      name: tag.local,
      attributes,
      children,
      get text() {
        return text.join('').trim();
      },
      line: parser.line,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push({ element, children, text });
  });
  parser.on('text', (text) => open.at(-1)?.text.push(text));
  parser.on('closetag', () => open.pop());
  parser.write(source).close();
  if (!root) throw new Error('The document has no element');
  return root;
}

/** An element and everything in it, in document order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}

/** The elements of that name inside another, in document order. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return [...descendants(element)].filter((found) => found.name === name);
}

/** The first child that carries this name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}
