import { readdirSync } from 'node:fs';
import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

/** Who may import whom. A project without a matching tag fails `tools/generate`'s tag check. */
const boundaries = [
  { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:lib', 'type:testing'], bannedExternalImports: ['kafkajs'] },
  { sourceTag: 'type:e2e', onlyDependOnLibsWithTags: ['type:lib', 'type:testing', 'type:tool'], bannedExternalImports: ['kafkajs'] },
  { sourceTag: 'type:tool', onlyDependOnLibsWithTags: ['type:lib', 'type:tool'], bannedExternalImports: ['kafkajs'] },
  { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['type:lib'], bannedExternalImports: ['kafkajs'] },
  { sourceTag: 'type:lib', onlyDependOnLibsWithTags: ['type:lib', 'type:testing'] },
  { sourceTag: 'name:contracts', onlyDependOnLibsWithTags: ['name:contracts'], allowedExternalImports: ['zod', '@jest/globals'] },
  {
    sourceTag: 'pure:yes',
    onlyDependOnLibsWithTags: ['pure:yes', 'name:contracts'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'kafkajs', '@opentelemetry/*', 'pino'],
  },
  ...['client', 'database', 'service-runtime', 'local-stack'].map((name) => ({
    sourceTag: `name:${name}`,
    onlyDependOnLibsWithTags: ['type:lib', 'type:testing'],
    bannedExternalImports: ['kafkajs'],
  })),
];

const appsAreNoLibraries = {
  regex: `^@stopline/(${readdirSync(new URL('apps', import.meta.url)).join('|')})(/|$)`,
  message: 'An app is never imported: what two apps need is a library.',
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/generated/**', '.nx/**', '.stopline/**', 'node_modules/**', 'apps/flow-e2e/java/**'] },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    plugins: { '@nx': nx },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { enforceBuildableLibDependency: false, allow: [], depConstraints: boundaries }],
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'max-lines': ['error', { max: 300 }],
      'max-params': ['error', { max: 4 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'process.env is read in config.ts only: add the variable to its schema.',
        },
      ],
      'no-restricted-imports': [
        'error',
        { paths: [{ name: '@stopline/testing', message: 'Only specs import @stopline/testing.' }], patterns: [appsAreNoLibraries] },
      ],
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.int-spec.ts', 'libs/testing/**/*.ts', 'apps/flow-e2e/**/*.ts', '**/*.contract.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [appsAreNoLibraries] }],
      'max-lines': ['error', { max: 500 }],
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // A pack is data: one line for a class or a rule, however many a language needs.
    files: ['libs/language-packs/src/packs/*.ts'],
    rules: { 'max-lines': ['error', { max: 1000 }] },
  },
  {
    files: ['**/config.ts', '**/config/*.ts', 'tools/**/*.ts', 'libs/local-stack/**/*.ts', 'libs/testing/**/*.ts', '**/*.int-spec.ts', 'apps/flow-e2e/**/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly', fetch: 'readonly' } },
  },
);
