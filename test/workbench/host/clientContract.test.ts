/**
 * What the stand-in takes for granted about the client library. It answers a protocol that Microsoft does not document,
 * so a new client must never come in unnoticed: when this fails after an update, go through the other host tests, read
 * what has changed in the client, and only then put the new version in here.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { clientFolder, currentSources, ensureMetadata } from '../../../scripts/office-metadata';

const { metadata } = ensureMetadata();

test('the client and its types are the ones that the stand-in was written for', () => {
  expect(currentSources()).toMatchObject({ client: '1.1.110', types: '1.0.612' });
});

test('the metadata was made from what is installed', () => {
  expect(metadata.madeFrom).toEqual(currentSources());
});

test('the object model has the size it had', () => {
  const classes = Object.values(metadata.classes);
  const count = (kind: 'scalars' | 'navigations' | 'methods' | 'events'): number =>
    classes.reduce((sum, one) => sum + Object.keys(one[kind]).length, 0);
  expect({
    classes: classes.length,
    scalars: count('scalars'),
    navigations: count('navigations'),
    methods: count('methods'),
    events: count('events'),
    enums: Object.keys(metadata.enums).length,
  }).toEqual({ classes: 188, scalars: 720, navigations: 220, methods: 1045, events: 57, enums: 179 });
});

test('members know their wire name, requirement set and whether they can be set', () => {
  const { Range, Worksheet, WorksheetCollection } = metadata.classes;
  expect(Range?.scalars['Values']).toMatchObject({ js: 'values', writable: true, api: 'ExcelApi 1.1' });
  expect(Range?.scalars['Text']).toMatchObject({ js: 'text', writable: false });
  expect(Range?.methods['GetMergedAreasOrNullObject']).toMatchObject({ api: 'ExcelApi 1.13' });
  expect(Worksheet?.scalars['Gridlines']).toMatchObject({
    js: 'showGridlines',
    writable: true,
    setOnly: true,
  });
  expect(Worksheet?.navigations['PageLayout']).toMatchObject({
    className: 'PageLayout',
    api: 'ExcelApi 1.9',
  });
  expect(WorksheetCollection?.events['onChanged']).toMatchObject({ eventType: 10, api: 'ExcelApi 1.9' });
});

test.each(['excel-web-16.00.debug.js', 'excel-web-16.00.js'])(
  '%s speaks the protocol of the web host',
  (file) => {
    const source = readFileSync(path.join(clientFolder(), file), 'utf8');
    const spoken = [
      'ContextActivationManager_getAppContextAsync',
      'ContextActivationManager_notifyHost',
      'ProcessQuery',
    ];
    expect(spoken.filter((word) => !source.includes(word))).toEqual([]);
  },
);
