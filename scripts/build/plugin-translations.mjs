/**
 * The words of the WordPress plugin for translators, and what WordPress reads of their translations: the template is made of
 * the plugin's files, and each `.po` beside them is compiled. A translation that lacks a string, or has one that the plugin
 * does not say, is an error: on a page, a mixture of languages is worse than English.
 */
import { mo, po } from 'gettext-parser';

/** The text domain, and the name of the block editor's script to WordPress, which its translations are found by. */
const domain = 'back-pain-check';
const editor = { script: 'back-pain-check-editor', path: 'block/editor.js' };

/** A quoted string of PHP or JavaScript as what it says; our sources escape nothing but the quote. */
const quoted = String.raw`'((?:[^'\\]|\\.)*)'`;
const translated = new RegExp(
  String.raw`(?<![\w>])(?:__|_e|esc_html__|esc_html_e|esc_attr__|esc_attr_e)\(\s*${quoted},\s*'back-pain-check',?\s*\)`,
  'g',
);

/** A string's place among others: WordPress joins context and words in this way too. */
const keyOf = (context, words) => (context ? `${context}\u0004${words}` : words);

/** Every string of the plugin that is translated, by its key, with where it stands and what translators are told. */
function strings(files) {
  const found = new Map();
  const add = (words, reference, { context = '', comment } = {}) => {
    const key = keyOf(context, words);
    const entry = found.get(key) ?? { words, context, references: new Set(), comments: new Set() };
    entry.references.add(reference);
    if (comment) entry.comments.add(comment);
    found.set(key, entry);
  };
  for (const [path, source] of Object.entries(files)) {
    if (path.endsWith('block.json')) {
      const { title, description, keywords } = JSON.parse(source);
      add(title, path, { context: 'block title' });
      add(description, path, { context: 'block description' });
      for (const keyword of keywords) add(keyword, path, { context: 'block keyword' });
    } else if (/\.(php|js)$/.test(path)) {
      for (const { 1: words, index } of source.matchAll(translated)) {
        // A comment counts for the statement right below it.
        const before = source.slice(0, index);
        const comment = /\/\* translators: ([^*]+?) \*\/\s*[^\n]*$/.exec(before)?.[1];
        add(words.replace(/\\(.)/g, '$1'), `${path}:${before.split('\n').length}`, { comment });
      }
    }
  }
  const header = /Plugin Name: +(.+)\n \* Description: +(.+)\n/.exec(files['back-pain-check.php']);
  add(header[1], 'back-pain-check.php', { comment: 'Plugin Name of the plugin' });
  add(header[2], 'back-pain-check.php', { comment: 'Description of the plugin' });
  return found;
}

const poString = (words) => JSON.stringify(words);

function template(found, version) {
  const head = [
    'msgid ""',
    'msgstr ""',
    `"Project-Id-Version: Back Pain Check ${version}\\n"`,
    '"MIME-Version: 1.0\\n"',
    '"Content-Type: text/plain; charset=UTF-8\\n"',
    '"Content-Transfer-Encoding: 8bit\\n"',
    '"X-Domain: back-pain-check\\n"',
  ].join('\n');
  const entries = [...found.values()].map(({ words, context, references, comments }) =>
    [
      ...[...comments].map((comment) => `#. translators: ${comment}`),
      ...[...references].map((reference) => `#: ${reference}`),
      ...(/%\d?\$?s/.test(words) ? ['#, php-format'] : []),
      ...(context ? [`msgctxt ${poString(context)}`] : []),
      `msgid ${poString(words)}`,
      'msgstr ""',
    ].join('\n'),
  );
  return `${[head, ...entries].join('\n\n')}\n`;
}

/**
 * The translations of one `.po`, by key.
 * @throws Error naming the file and the strings that it lacks, or that the plugin does not say.
 */
function read(path, parsed, found) {
  const given = new Map();
  for (const [context, entries] of Object.entries(parsed.translations)) {
    for (const { msgid, msgstr } of Object.values(entries)) {
      if (msgid) given.set(keyOf(context, msgid), msgstr[0]);
    }
  }
  const lacks = [...found.keys()].filter((key) => !given.get(key));
  const unknown = [...given.keys()].filter((key) => !found.has(key));
  const list = (keys) => keys.map((key) => `\n  ${JSON.stringify(key)}`).join('');
  if (lacks.length > 0) throw new Error(`${path} does not translate what the plugin says:${list(lacks)}`);
  if (unknown.length > 0) throw new Error(`${path} translates what the plugin does not say:${list(unknown)}`);
  return given;
}

const phpString = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** What WordPress reads from 6.5 on instead of the `.mo`, for PHP keeps it in memory. */
function phpFile(given) {
  const lines = [...given].map(([key, words]) => `\t\t${phpString(key)} => ${phpString(words)},`);
  return [
    '<?php',
    '/**',
    ' * Made of the .po file beside it.',
    ' *',
    ' * @package Back_Pain_Check',
    ' */',
    '',
    "defined( 'ABSPATH' ) || exit;",
    '',
    'return array(',
    "\t'messages' => array(",
    ...lines,
    '\t),',
    ');',
    '',
  ].join('\n');
}

/** The strings of the block editor's script, in the form that wp.i18n takes. */
function scriptFile(given, found, { Language: lang, 'Plural-Forms': forms }) {
  const said = [...found].filter(([, { references }]) =>
    [...references].some((reference) => reference.startsWith(`${editor.path}:`)),
  );
  const messages = {
    '': { domain: 'messages', lang, 'plural-forms': forms },
    ...Object.fromEntries(said.map(([key]) => [key, [given.get(key)]])),
  };
  return JSON.stringify({ domain: 'messages', locale_data: { messages } });
}

/**
 * The files of the plugin's folder `languages`, by path: the template, and three of each `.po`.
 * @param {Record<string, string>} files the plugin's own files, the `.po` among them
 * @param {string} version
 * @returns {Record<string, string | Uint8Array>}
 */
export function translations(files, version) {
  const found = strings(files);
  const made = { [`languages/${domain}.pot`]: template(found, version) };
  for (const [path, source] of Object.entries(files)) {
    if (!path.endsWith('.po')) continue;
    const name = path.slice(0, -'.po'.length);
    const parsed = po.parse(source);
    const given = read(path, parsed, found);
    made[`${name}.mo`] = new Uint8Array(mo.compile(parsed));
    made[`${name}.l10n.php`] = phpFile(given);
    made[`${name}-${editor.script}.json`] = scriptFile(given, found, parsed.headers);
  }
  return made;
}
