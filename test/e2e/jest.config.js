/** End-to-end tests: the built add-in in the built workbench, in a real browser. `npm run test:e2e` builds first. */
const base = require('../../jest.config.js');

/** @type {import('jest').Config} */
module.exports = {
  rootDir: '../..',
  testEnvironment: 'node',
  roots: ['<rootDir>/test/e2e'],
  testMatch: ['**/*.test.ts'],
  transform: base.transform,
  transformIgnorePatterns: base.transformIgnorePatterns,
  globalSetup: '<rootDir>/test/e2e/support/buildAll.ts',
  testTimeout: 60_000,
  // One browser at a time: these tests also run on small machines.
  maxWorkers: 1,
};
