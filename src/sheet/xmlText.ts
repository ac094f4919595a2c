/** Text inside XML the way .xlsx files write it: what XML cannot hold is written out as "_x000D_". */

/**
 * Control characters, a carriage return (which XML turns into a line feed), half characters and the two that XML forbids; and an
 * underscore before what could be read as one of these.
 */
const NOT_FOR_XML = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4})/gu;

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Any text as it may stand in an element; `decodeEscapes` gives it back once the XML has been read. */
export function encodeXmlText(text: string): string {
  return text
    .replace(NOT_FOR_XML, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${code}_`;
    })
    .replace(/[&<>]/g, (character) => MARKUP[character] ?? character);
}

/** "_x000D_" stands for a character that XML cannot carry; "_x005F_" for an underscore before something that looks like one. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
