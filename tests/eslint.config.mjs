/** What eslint asks of the code. It lives here to keep the top level to what people look for; `--config` names it. */
import { fileURLToPath } from 'node:url';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const types = {
  parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL('..', import.meta.url)) },
};

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', '.cache/**'] },
  {
    files: ['**/*.{js,mjs,ts}'],
    extends: [tseslint.configs.recommended],
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'A union of strings says the same without code.' },
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Exports have names, so that every reader uses the same one.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    languageOptions: types,
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Answers are a record by question id, and an element may look for itself among its ancestors.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-this-alias': 'off',
    },
  },
  // What tools and runners ask for is a default export.
  {
    files: ['**/*.config.mjs', 'tests/runner/{tally,host-lines}.mjs', 'demo/hosts/nuxt/**/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
