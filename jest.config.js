/** @type {import('jest').Config} */
module.exports = {
  globalSetup: '<rootDir>/test/support/globalSetup.ts',
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  // A cold start of Office.js or of the formula engine takes seconds on a busy machine; no test measures time.
  testTimeout: 30_000,
  // Every core: Jest would leave one idle, which on a machine with two of them is half of the time.
  maxWorkers: '100%',
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/', '<rootDir>/test/libreoffice/'],
  // Univer loads lodash-es, which is ES modules only; the same library as CommonJS serves Jest.
  moduleNameMapper: { '^lodash-es$': 'lodash' },
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
          keepClassNames: true,
        },
      },
    ],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(intl-messageformat|@formatjs|nanoid|rbush|quickselect|kdbush)/)',
  ],
};
