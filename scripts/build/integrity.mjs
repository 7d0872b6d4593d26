/**
 * Writes `dist/integrity.json`, the hashes by which a page tells a browser which script it means, and puts that of the one
 * script into README's tag. On CI it leaves README alone, so that a test sees when README was left behind.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const at = (path) => new URL(`../../${path}`, import.meta.url);
const hashes = Object.fromEntries(
  ['back-pain-check.js', 'engine.js'].map((name) => [
    name,
    `sha384-${createHash('sha384')
      .update(readFileSync(at(`dist/${name}`)))
      .digest('base64')}`,
  ]),
);
writeFileSync(at('dist/integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);

if (!process.env.CI) {
  const readme = readFileSync(at('README.md'), 'utf8');
  const between = /(<!-- integrity -->[^]*?integrity=")[^"]*("[^]*?<!-- \/integrity -->)/;
  if (!between.test(readme)) throw new Error('README.md holds no tag with a hash between its markers.');
  const written = readme.replace(between, (_, before, after) => before + hashes['back-pain-check.js'] + after);
  if (written !== readme) writeFileSync(at('README.md'), written);
}
