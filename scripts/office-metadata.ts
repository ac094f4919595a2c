/** Where the wire metadata is kept, and when it must be made anew. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { MetadataSources, OfficeMetadata } from '../src/workbench/host/metadata';
import { readClient } from './office-metadata-client';
import { joinTypes, readTypes } from './office-metadata-types';

const ROOT = path.resolve(__dirname, '..');
export const METADATA_FILE = path.join(ROOT, 'build', 'office-metadata.json');
/** To be raised whenever the generator writes something else than before. */
const GENERATOR = 2;

const packageFile = createRequire(path.join(ROOT, 'package.json'));

/** Folder of the installed client library, whose files the tests and the workbench run unchanged. */
export function clientFolder(): string {
  return path.join(path.dirname(packageFile.resolve('@microsoft/office-js/package.json')), 'dist');
}

export function currentSources(): MetadataSources {
  return {
    client: versionOf('@microsoft/office-js'),
    types: versionOf('@types/office-js'),
    generator: GENERATOR,
  };
}

/** The metadata, made anew if it is missing or was made from other versions. */
export function ensureMetadata(): { metadata: OfficeMetadata; made: boolean } {
  const sources = currentSources();
  const kept = readKept();
  if (kept && JSON.stringify(kept.madeFrom) === JSON.stringify(sources))
    return { metadata: kept, made: false };
  const metadata = makeMetadata(sources);
  mkdirSync(path.dirname(METADATA_FILE), { recursive: true });
  writeFileSync(METADATA_FILE, JSON.stringify(metadata));
  return { metadata, made: true };
}

function makeMetadata(madeFrom: MetadataSources): OfficeMetadata {
  const classes = readClient(path.join(clientFolder(), 'excel-web-16.00.debug.js'));
  const typesFile = path.join(
    path.dirname(packageFile.resolve('@types/office-js/package.json')),
    'index.d.ts',
  );
  const types = readTypes(typesFile);
  return { madeFrom, classes: joinTypes(classes, types), enums: types.enums };
}

function readKept(): OfficeMetadata | null {
  if (!existsSync(METADATA_FILE)) return null;
  try {
    const kept: unknown = JSON.parse(readFileSync(METADATA_FILE, 'utf8'));
    return isMetadata(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isMetadata(value: unknown): value is OfficeMetadata {
  return (
    typeof value === 'object' &&
    value !== null &&
    'madeFrom' in value &&
    'classes' in value &&
    'enums' in value
  );
}

function versionOf(name: string): string {
  const content: unknown = JSON.parse(readFileSync(packageFile.resolve(`${name}/package.json`), 'utf8'));
  if (typeof content === 'object' && content !== null && 'version' in content) return String(content.version);
  throw new Error(`${name} has no version`);
}
