/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html"}
 */
import { bootOffice, type BootedOffice } from '../../support/officeHost';

const OURS = '<a xmlns="urn:ours">1</a>';
const THEIRS = '<b:a xmlns:b="urn:theirs"/>';
const NOBODYS = '<a/>';

let office: BootedOffice;

beforeAll(async () => {
  office = await bootOffice();
});
beforeEach(() => {
  office.reset();
  for (const xml of [OURS, THEIRS, NOBODYS]) office.book.customXml.add(xml);
});
afterEach(() => {
  expect(office.problems.splice(0)).toEqual([]);
});

function xmls(): readonly string[] {
  return office.book.toImage().customXml.map(({ xml }) => xml);
}

test('tells the parts, by namespace, by id and the only one', async () => {
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.load('items/id,items/namespaceUri');
    const scoped = context.workbook.customXmlParts.getByNamespace('urn:theirs').load('items/id');
    const counts = [parts.getCount(), scoped.getCount()];
    const none = context.workbook.customXmlParts.getByNamespace('urn:nobody').getOnlyItemOrNullObject();
    const only = scoped.getOnlyItem();
    const xml = only.getXml();
    only.load('id,namespaceUri');
    await context.sync();
    expect(parts.items.map(({ namespaceUri }) => namespaceUri)).toEqual(['urn:ours', 'urn:theirs', '']);
    expect(counts.map(({ value }) => value)).toEqual([3, 1]);
    expect(only.id).toBe(scoped.items[0]?.id);
    expect(only.id).toMatch(/^\{[0-9A-F-]{36}\}$/);
    expect(xml.value).toBe(THEIRS);
    expect(none.isNullObject).toBe(true);
    const byId = context.workbook.customXmlParts.getItem(only.id).getXml();
    const elsewhere = context.workbook.customXmlParts
      .getByNamespace('urn:ours')
      .getItemOrNullObject(only.id)
      .load('id');
    await context.sync();
    expect(byId.value).toBe(THEIRS);
    expect(elsewhere.isNullObject).toBe(true);
  });
});

test('of two parts none is the only one', async () => {
  office.book.customXml.add(OURS);
  await Excel.run(async (context) => {
    const two = context.workbook.customXmlParts.getByNamespace('urn:ours');
    const none = two.getOnlyItemOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
    two.getOnlyItem().getXml();
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

test('adds, changes and deletes parts', async () => {
  await Excel.run(async (context) => {
    const added = context.workbook.customXmlParts.add('<c xmlns="urn:ours">2</c>');
    added.load('id,namespaceUri');
    await context.sync();
    expect(added.namespaceUri).toBe('urn:ours');
    added.setXml('<c xmlns="urn:new">3</c>');
    context.workbook.customXmlParts.getByNamespace('urn:theirs').getOnlyItem().delete();
    context.workbook.customXmlParts.getItem(added.id).load('namespaceUri');
    await context.sync();
  });
  expect(xmls()).toEqual([OURS, NOBODYS, '<c xmlns="urn:new">3</c>']);
});

test('calls on a part that is not there do nothing and fail nothing', async () => {
  await Excel.run(async (context) => {
    const none = context.workbook.customXmlParts.getItemOrNullObject('{00}');
    const xml = none.getXml();
    none.delete();
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(xml.value).toBeNull();
  });
  expect(xmls()).toEqual([OURS, THEIRS, NOBODYS]);
});

test.each(['', 'a', '<a>', '<a/><b/>', '<b:a/>'])('refuses %j, which is no XML', async (xml) => {
  const run = Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect(xmls()).toEqual([OURS, THEIRS, NOBODYS]);
});

test('a part that was deleted is gone', async () => {
  await Excel.run(async (context) => {
    const part = context.workbook.customXmlParts.getByNamespace('urn:ours').getOnlyItem();
    part.load('id');
    await context.sync();
    for (const { id } of office.book.customXml.parts) office.book.customXml.delete(id);
    context.workbook.customXmlParts.getItem(part.id).getXml();
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});
