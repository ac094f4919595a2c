/** Texts of a workbook file: shared strings and strings that stand in their cell, plain or in formatted runs. */
import { decodeEscapes } from '../sheet/xmlText';
import { parseXml } from './xml';

/** Gathers the text of one string item from its elements; reading aids (phonetic runs) are not part of the text. */
export class RichTextCollector {
  private text = '';
  private inText = false;
  private inPhonetic = false;

  reset(): void {
    this.text = '';
    this.inText = false;
    this.inPhonetic = false;
  }

  open(element: string): void {
    if (element === 'rPh') this.inPhonetic = true;
    if (element === 't') this.inText = true;
  }

  close(element: string): void {
    if (element === 'rPh') this.inPhonetic = false;
    if (element === 't') this.inText = false;
  }

  add(text: string): void {
    if (this.inText && !this.inPhonetic) this.text += text;
  }

  get value(): string {
    return decodeEscapes(this.text);
  }
}

/** The shared strings in the order in which cells refer to them. */
export function readSharedStrings(content: Uint8Array): readonly string[] {
  const strings: string[] = [];
  const collector = new RichTextCollector();
  parseXml(content, {
    open(element) {
      if (element === 'si') collector.reset();
      collector.open(element);
    },
    close(element) {
      collector.close(element);
      if (element === 'si') strings.push(collector.value);
    },
    text: (text) => collector.add(text),
  });
  return strings;
}
