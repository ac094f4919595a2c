/** Before all tests: makes sure that the wire metadata fits the installed Office.js client. */
import { ensureMetadata } from '../../scripts/office-metadata';

export default function globalSetup(): void {
  ensureMetadata();
}
