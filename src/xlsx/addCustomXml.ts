/** Puts custom XML parts into a workbook that the file writer has made, which knows none. */
import { strToU8 } from 'fflate';
import { MEMORY_NAMESPACE, memoryToXml } from '../sheet/memoryXml';
import { editPart, encodeAttribute, type PackageParts } from './packageParts';

export interface NewCustomXml {
  /** "{GUID}", by which programs refer to the part. */
  readonly id: string;
  /** Of its root element; "" for none. */
  readonly namespace: string;
  readonly xml: string;
}

/** The name-based GUID (RFC 4122, version 5, for addresses) of our namespace: the same in every file, as only one part has it. */
const MEMORY_ID = '{4C342AFF-875C-5B79-9387-716BB40D3946}';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

/** The part that carries the add-in's own text. */
export function memoryPart(text: string): NewCustomXml {
  return { id: MEMORY_ID, namespace: MEMORY_NAMESPACE, xml: memoryToXml(text) };
}

/** Adds the parts, with what Excel wants to see around each: its id, its properties, and who refers to whom. */
export function addCustomXml(parts: PackageParts, added: readonly NewCustomXml[]): void {
  added.forEach(({ id, namespace, xml }, index) => {
    const number = index + 1;
    const schema = namespace === '' ? '' : `<ds:schemaRef ds:uri="${encodeAttribute(namespace)}"/>`;
    parts[`customXml/item${number}.xml`] = strToU8(xml);
    parts[`customXml/itemProps${number}.xml`] = strToU8(
      `${HEAD}<ds:datastoreItem xmlns:ds="${CUSTOM_XML}" ds:itemID="${encodeAttribute(id)}"><ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`,
    );
    parts[`customXml/_rels/item${number}.xml.rels`] = strToU8(
      `${HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}">${relationship('rId1', 'customXmlProps', `itemProps${number}.xml`)}</Relationships>`,
    );
    editPart(parts, '[Content_Types].xml', '</Types>', (end) => {
      const override = `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${PROPERTIES_TYPE}"/>`;
      return override + end;
    });
    editPart(parts, 'xl/_rels/workbook.xml.rels', '</Relationships>', (end) => {
      return relationship(`customXml${number}`, 'customXml', `../customXml/item${number}.xml`) + end;
    });
  });
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
}
