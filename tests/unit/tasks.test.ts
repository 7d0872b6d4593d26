/**
 * The code that docs/tasks tells to add compiles where it is to be added. It knows no task: each example goes into the first
 * file that its step names, before the end of the object there, and all of them at once, for one may read another.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'docs/tasks');

interface Example {
  /** The page of docs/tasks, and the file that the step with the code names first. */
  readonly page: string;
  readonly file: string;
  readonly code: string;
}

function examplesIn(page: string, markdown: string): Example[] {
  const steps = markdown.split(/^(?=\d+\. )/m);
  return steps.flatMap((step) =>
    [...step.matchAll(/^ *```ts\n([^]*?)^ *```/gm)].map(([, code]) => {
      const file = /`((?:src|scripts|tests)\/[\w/.-]+\.ts)`/.exec(step)?.[1];
      if (!file) throw new Error(`${page} has code in a step that names no file: ${code!}`);
      return { page, file, code: code! };
    }),
  );
}

/** Where the object ends that a file is about: the longest of those that it exports. */
function endOfObject(source: ts.SourceFile): number {
  const objects: ts.ObjectLiteralExpression[] = [];
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { initializer } of statement.declarationList.declarations) {
      let value = initializer;
      while (value && (ts.isAsExpression(value) || ts.isSatisfiesExpression(value))) value = value.expression;
      if (value && ts.isObjectLiteralExpression(value)) objects.push(value);
    }
  }
  const [longest] = objects.sort((one, other) => other.getWidth() - one.getWidth());
  if (!longest) throw new Error(`${source.fileName} has no object to add to.`);
  return longest.getEnd() - 1;
}

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, 'tests/tsconfig.json'), (path) => readFileSync(path, 'utf8')).config,
  ts.sys,
  join(root, 'tests'),
);

/** What the compiler says of the examples, each said in its place, and of nothing else. */
function complaints(examples: readonly Example[]): string[] {
  const texts = new Map<string, string>();
  const places: { example: Example; path: string; from: number }[] = [];
  for (const example of examples) {
    const path = join(root, example.file);
    const text = texts.get(path) ?? readFileSync(path, 'utf8');
    const end = endOfObject(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
    texts.set(path, `${text.slice(0, end)}${example.code}${text.slice(end)}`);
    places.push({ example, path, from: end });
  }
  const host = ts.createCompilerHost(options, true);
  const { getSourceFile } = host;
  host.getSourceFile = (path, version, ...rest) => {
    const text = texts.get(path);
    return text === undefined ? getSourceFile(path, version, ...rest) : ts.createSourceFile(path, text, version, true);
  };
  const program = ts.createProgram({ rootNames: [...texts.keys()], options, host });
  return places.flatMap(({ example: { page, file, code }, path, from }) => {
    const source = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      .filter(({ start = 0 }) => start >= from && start <= from + code.length)
      .map(({ messageText }) => `${page}, ${file}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  });
}

const examples = readdirSync(folder).flatMap((page) => examplesIn(page, readFileSync(join(folder, page), 'utf8')));

describe('the examples in docs/tasks', () => {
  test('are a question, its rates, a rule and a region', () => {
    assert.deepEqual(examples.map(({ file }) => file).sort(), [
      'scripts/proof/population-rates.ts',
      'src/content/questions.ts',
      'src/content/regions.ts',
      'src/content/rules.ts',
    ]);
  });

  test('compile', () => {
    assert.deepEqual(complaints(examples), []);
  });

  test('that do not are found', () => {
    const planted = examples.map((example) => ({
      ...example,
      code: example.code
        .replace("'easy-bruises', 'yes'", "'easy-bruises', 'yse'")
        .replace("dialect: 'gb'", "dialect: 'bg'"),
    }));
    assert.deepEqual(
      complaints(planted).map((complaint) => complaint.split(':')[0]),
      ['add-a-region.md, src/content/regions.ts', 'add-a-rule.md, src/content/rules.ts'],
    );
  });
});
