/** Every standard sheet through LibreOffice, an engine that shares no code with ours: `npm run test:libreoffice`. */
const base = require('../../jest.config.js');

/** @type {import('jest').Config} */
module.exports = {
  rootDir: '../..',
  testEnvironment: 'node',
  roots: ['<rootDir>/test/libreoffice'],
  testMatch: ['**/*.test.ts'],
  transform: base.transform,
  transformIgnorePatterns: base.transformIgnorePatterns,
  testTimeout: 120_000,
  maxWorkers: 1,
};
