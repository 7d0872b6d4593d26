/**
 * Writes `dist/integrity.json`, the hashes by which a page tells a browser which script it means. With `--tag`, which
 * `npm version` gives it for a release, it also puts the hash of the one script and the version into the tag of docs/pasting.md.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languageScripts } from './languages.mjs';

const at = (path) => new URL(`../../${path}`, import.meta.url);

/** What a page may name in a tag. */
const scripts = [
  'back-pain-check.js',
  'back-pain-check.diary.js',
  'engine.js',
  ...Object.keys(languageScripts).map((script) => `${script}.js`),
];

/**
 * The page with this hash and this version in place of those between its markers.
 * @param {string} markdown
 * @param {string} hash
 * @param {string} version
 */
export function withHash(markdown, hash, version) {
  const tag = /(<!-- integrity -->[^]*?)hash of version \S+?(:[^]*?integrity=")[^"]*("[^]*?<!-- \/integrity -->)/;
  if (!tag.test(markdown)) {
    throw new Error(
      'docs/pasting.md holds no “hash of version …:” and integrity="…" between its <!-- integrity --> markers.',
    );
  }
  return markdown.replace(
    tag,
    (_, before, between, after) => `${before}hash of version ${version}${between}${hash}${after}`,
  );
}

function main() {
  const hashes = Object.fromEntries(
    scripts.map((name) => [
      name,
      `sha384-${createHash('sha384')
        .update(readFileSync(at(`dist/${name}`)))
        .digest('base64')}`,
    ]),
  );
  writeFileSync(at('dist/integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
  if (process.argv.includes('--tag')) {
    const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
    const page = at('docs/pasting.md');
    writeFileSync(page, withHash(readFileSync(page, 'utf8'), hashes['back-pain-check.js'], version));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
