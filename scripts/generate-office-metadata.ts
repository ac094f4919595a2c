/** `npm run metadata`: derives the wire metadata from the installed Office.js client, unless it is there already. */
import { METADATA_FILE, ensureMetadata } from './office-metadata';

const { metadata, made } = ensureMetadata();
const { client, types } = metadata.madeFrom;
const verb = made ? 'written' : 'up to date';
console.log(
  `${METADATA_FILE} ${verb}: ${Object.keys(metadata.classes).length} classes (client ${client}, types ${types})`,
);
