/** Two selections over the same sources: `unit` touches no I/O, `integration` uses the real Kafka and PostgreSQL. */
const common = {
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironment: 'node',
  moduleNameMapper: {
    '^@stopline/([a-z-]+)$': [
      '<rootDir>/libs/$1/src/index.ts',
      '<rootDir>/tools/$1/src/index.ts',
    ],
    '^@stopline/messaging/follower$': '<rootDir>/libs/messaging/src/follower.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/\\.stopline/', '/dist/'],
};

export default {
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs,tools}/**/src/**/*.spec.ts'] },
    {
      ...common,
      displayName: 'integration',
      testMatch: ['<rootDir>/{apps,libs,tools}/**/src/**/*.int-spec.ts'],
      testPathIgnorePatterns: ['/apps/flow-e2e/'],
    },
    { ...common, displayName: 'journey', testMatch: ['<rootDir>/apps/flow-e2e/src/**/*.int-spec.ts'] },
  ],
};
