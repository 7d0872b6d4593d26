/**
 * The plugin's files by themselves: that its numbers, words and checks are the widget's, that translators get every string,
 * that each translation says all of it, and the most important of what WordPress's own plugin check asks. PHP's own tokens
 * are read, not guessed.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { mo, po, type GetTextTranslations } from 'gettext-parser';
import { PNG } from 'pngjs';
import { languageCodes } from '../../../scripts/build/languages.mjs';
import { pack } from '../../../scripts/build/pack-wordpress.mjs';
import { translations } from '../../../scripts/build/plugin-translations.mjs';
import { regions } from '../../../src/content/regions.js';
import type { Region } from '../../../src/content/schema.js';
import { configure } from '../../../src/element/configuration.js';
import { ar } from '../../../src/text/ar.js';
import { en } from '../../../src/text/en.js';
import { es } from '../../../src/text/es.js';
import { fill, fillPlain } from '../../../src/text/fill.js';
import { pl } from '../../../src/text/pl.js';
import type { Text } from '../../../src/text/text.js';
import { hostile } from './hostile.js';
import { wordpressFiles } from './obtain.js';

interface Field {
  to: string;
  pattern?: string;
  choices?: Record<string, string>;
}
interface Token {
  kind: string;
  text: string;
  line: number;
}

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const folder = new URL('../../../integrations/wordpress/', import.meta.url).pathname;

/** What PHP code returns that runs with the plugin's settings and just enough of WordPress. */
const php = (code: string, given: unknown = null): unknown => {
  const stubs = `define('ABSPATH', '/'); function __($words) { return $words; } function determine_locale() { return 'en_GB'; }
    function wp_list_pluck($list, $key) { return array_combine(array_keys($list), array_column($list, $key)); }
    function wp_check_invalid_utf8($text) { return preg_match('//u', $text) ? $text : ''; }
    require '${folder}includes/class-back-pain-check-settings.php'; require '${folder}includes/class-back-pain-check-amp.php';
    require '${folder}includes/class-back-pain-check-fallback.php';
    $given = json_decode(stream_get_contents(STDIN), true);`;
  return JSON.parse(
    execFileSync('php8.2', ['-r', `${stubs} echo json_encode((static function () use ($given) { ${code} })());`], {
      encoding: 'utf8',
      input: JSON.stringify(given),
      maxBuffer: 64 * 2 ** 20,
    }),
  );
};

/** The words of the widget by WordPress's name of the language. */
const spoken: Readonly<Record<string, Text>> = { ar, es_ES: es, pl_PL: pl };

/** Every string of a `.po` or a `.mo` with its translation, by context and words as WordPress joins them. */
const messages = ({ translations: contexts }: GetTextTranslations): Record<string, string> =>
  Object.fromEntries(
    Object.entries(contexts).flatMap(([context, entries]) =>
      Object.values(entries)
        .filter(({ msgid }) => msgid !== '')
        .map(({ msgid, msgstr }) => [context ? `${context}\u0004${msgid}` : msgid, msgstr[0]!]),
    ),
  );

describe('the WordPress plugin', () => {
  let zipped: Record<string, Uint8Array>;
  let files: Record<string, string>;
  let sources: [path: string, source: string][];
  before(() => {
    wordpressFiles('6.1');
    zipped = Object.fromEntries(
      Object.entries(unzipSync(pack())).map(([path, bytes]) => [path.replace('back-pain-check/', ''), bytes]),
    );
    files = Object.fromEntries(Object.entries(zipped).map(([path, bytes]) => [path, strFromU8(bytes)]));
    sources = Object.entries(files).filter(([path]) => path.endsWith('.php'));
  });
  const tokens = (path: string): Token[] =>
    php(
      `return array_map(static function ($token) { return array('kind' => $token->getTokenName(), 'text' => $token->text, 'line' => $token->line); },
      PhpToken::tokenize($given));`,
      files[path],
    ) as Token[];

  describe('says what the widget says', () => {
    it('numbers and sentences of every region', () => {
      const given = php('return Back_Pain_Check_Settings::regions();') as Record<
        string,
        { name: string; emergency: string[]; same_day: string[]; call: string; today: string }
      >;
      assert.deepEqual(Object.keys(given), Object.keys(regions));
      for (const [id, region] of Object.entries(regions) as [keyof typeof regions, Region][]) {
        const { name, emergency, same_day: sameDay, call, today } = given[id]!;
        const filled = (sentence: string, numbers: readonly string[]): string =>
          sentence.replace(/%(\d)\$s/g, (_, place: string) => numbers[Number(place) - 1]!);
        assert.equal(name, en.regions[id].name);
        assert.deepEqual(
          emergency,
          region.emergency.map(({ number }) => number),
          id,
        );
        assert.deepEqual(
          sameDay,
          region.sameDay.map(({ number }) => number),
          id,
        );
        assert.equal(filled(call, emergency), fillPlain(en.start.emergencyLead, en, id, region));
        assert.equal(filled(today, sameDay), fillPlain('{speakToday}', en, id, region));
        assert.doesNotMatch(
          call,
          /\d{2}/,
          `${id}: the emergency number stands apart, or a translation could change it`,
        );
      }
    });

    it('the emergency list and the heading', () => {
      const { heading, lead, list } = php('return Back_Pain_Check_Fallback::words();') as {
        heading: string;
        lead: string;
        list: string[];
      };
      assert.deepEqual(
        { heading, lead, list },
        { heading: en.start.heading, lead: en.start.lead, list: Object.values(en.start.emergencyList) },
      );
    });

    it('the language of the page, with Polylang or WPML too, and the script that there is for it', () => {
      const assets = mkdtempSync(join(tmpdir(), 'back-pain-check-languages-'));
      mkdirSync(join(assets, 'assets'));
      writeFileSync(join(assets, 'assets/back-pain-check.pl.js'), '');
      const spoken = (stubs: string): unknown =>
        php(`function get_locale() { return 'pl_PL'; } function plugin_dir_path() { return '${assets}/'; }
          define('BACK_PAIN_CHECK_FILE', ''); ${stubs}
          if (!function_exists('apply_filters')) { function apply_filters($name, $value) { return $value; } }
          require '${folder}includes/class-back-pain-check-widget.php';
          $code = new ReflectionMethod('Back_Pain_Check_Widget', 'language_code');
          $language = Back_Pain_Check_Widget::language();
          return array($language, $code->invoke(null, $language));`);
      try {
        assert.deepEqual(spoken(''), ['pl-PL', 'pl']);
        assert.deepEqual(spoken(`function pll_current_language() { return 'de_DE_formal'; }`), ['de-DE-formal', '']);
        assert.deepEqual(spoken(`function pll_current_language() { return false; }`), ['pl-PL', 'pl']);
        const wpml = (code: string): string =>
          `function apply_filters($name, $value) { return 'wpml_current_language' === $name ? '${code}' : $value; }`;
        assert.deepEqual(spoken(wpml('es')), ['es', '']);
        assert.deepEqual(spoken(wpml('all')), ['pl-PL', 'pl']);
        assert.deepEqual(spoken(wpml('../../pl')), ['../../pl', '']);
      } finally {
        rmSync(assets, { recursive: true });
      }
    });

    it('takes nothing that the widget does not', () => {
      const fields = php('return Back_Pain_Check_Settings::fields();') as Record<string, Field>;
      const samples = [
        ...hostile,
        ...Object.keys(regions),
        'gb-eng',
        'ask',
        '1',
        '6',
        '7',
        '0',
        '2.5',
        'yes',
        'no',
        '',
        ' ',
        'Ä',
        'a'.repeat(80),
        'a'.repeat(81),
        '999',
        '12',
        '+44 (0)20.7946-0123',
        '1'.repeat(30),
        '1'.repeat(31),
        '١٢٣',
        'https://a',
        'https://',
        'HTTP://clinic.example:8080/a?b#c',
        'https://a b',
        'https://müller.example/',
        'ftp://a',
        'https://user@a/',
        '//a',
        `https://a/${'b'.repeat(2000)}`,
      ];
      const checked = php(
        `return array_map(static function ($key) use ($given) { return array_map(static function ($value) use ($key) {
        return Back_Pain_Check_Settings::check($key, $value); }, $given[1]); }, $given[0]);`,
        [Object.keys(fields), samples],
      ) as (string | null)[][];
      let taken = 0;
      Object.entries(fields).forEach(([key, { to, pattern }], row) => {
        samples.forEach((sample, column) => {
          const value = checked[row]![column];
          if (!to.startsWith('--') && value && value !== 'ask') {
            taken += 1;
            const { problems } = configure({ [to]: value === 'yes' ? '' : value === 'no' ? undefined : value });
            assert.deepEqual(problems, [], `${key} ${value}`);
          }
          // The editor reads the same patterns.
          const clean = sample.replace(/[\0-\x1f\x7f]+/g, ' ').trim();
          if (pattern && clean)
            assert.equal(new RegExp(`^(?:${pattern})$`, 'u').test(clean), value !== null, `${key} ${sample}`);
        });
      });
      assert.ok(taken > 60, String(taken));
    });

    it('each field is an attribute or a CSS property of the widget, and of the block', () => {
      const fields = php('return Back_Pain_Check_Settings::fields();') as Record<string, Field>;
      const manifest = JSON.parse(
        readFileSync(new URL('../../../dist/custom-elements.json', import.meta.url), 'utf8'),
      ) as {
        modules: {
          declarations?: { tagName?: string; attributes?: { name: string }[]; cssProperties?: { name: string }[] }[];
        }[];
      };
      const element = manifest.modules
        .flatMap(({ declarations = [] }) => declarations)
        .find(({ tagName }) => tagName === 'back-pain-check')!;
      const known = [...element.attributes!, ...element.cssProperties!].map(({ name }) => name);
      const used = Object.values(fields).map(({ to }) => to);
      // The page's language is WordPress's, one script is loaded for it, and sharing health data is not a plugin's to switch on.
      assert.deepEqual(known.filter((name) => !used.includes(name)).sort(), ['clinician-lang', 'lang', 'share-result']);
      assert.deepEqual(
        used.filter((name) => !known.includes(name)),
        [],
      );
      const { attributes } = JSON.parse(files['block/block.json']!) as {
        attributes: Record<string, { type: string; default: string }>;
      };
      assert.deepEqual(
        Object.keys(attributes),
        Object.keys(fields).map((key) => key.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())),
      );
    });

    it('values of CSS cannot leave their declaration', () => {
      const fields = Object.entries(php('return Back_Pain_Check_Settings::fields();') as Record<string, Field>).filter(
        ([, { to }]) => to.startsWith('--'),
      );
      const characters = [...';{}<>\\:!@&*|^`$~[]\n\0'];
      const bases = [
        '#fff',
        'rgb(0 0 0)',
        '1em',
        'Georgia',
        '"Gill Sans"',
        'var(--wp--preset--color--x)',
        'var(--wp--preset--font-family--x)',
      ];
      const samples = bases.flatMap((base) => [
        base,
        ...characters.flatMap((each) => [...base].map((_, at) => base.slice(0, at + 1) + each + base.slice(at + 1))),
      ]);
      const checked = php(
        `return array_map(static function ($key) use ($given) { return array_map(static function ($value) use ($key) {
        return Back_Pain_Check_Settings::check($key, $value); }, $given[1]); }, $given[0]);`,
        [fields.map(([key]) => key), samples],
      ) as (string | null)[][];
      assert.ok(
        checked.every((row) => row.some((value) => value !== null)),
        'each takes something',
      );
      for (const value of checked.flat()) assert.doesNotMatch(value ?? '', /[;{}<>\\:!@&*|^`$~[\]\p{Cc}]/u);
    });
  });

  it('gives translators every string', () => {
    const template = files['languages/back-pain-check.pot']!;
    let strings = 0;
    for (const [path] of sources) {
      const code = tokens(path).filter(({ kind }) => kind !== 'T_WHITESPACE');
      code.forEach(({ kind, text }, at) => {
        if (kind !== 'T_STRING' || !/^(__|_e|_x|_n|esc_(html|attr)_(_|e|x))$/.test(text)) return;
        assert.ok(/^(__|esc_html__|esc_html_e)$/.test(text), `${path}: the template knows no ${text}()`);
        const [words, comma, domain, end] = code.slice(at + 2, at + 6).map((token) => token.text);
        assert.deepEqual([comma, domain, end], [',', "'back-pain-check'", ')'], `${path}: ${words!}`);
        const said = words!.slice(1, -1).replace(/\\(.)/g, '$1');
        assert.ok(template.includes(`msgid ${JSON.stringify(said)}\n`), `${path}: “${said}”`);
        if (/%\d?\$?s/.test(said))
          assert.match(
            template,
            new RegExp(
              `#\\. translators: [^\\n]+\\n(#[:,][^\\n]+\\n)+msgid ${JSON.stringify(said).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`,
            ),
            said,
          );
        strings += 1;
      });
    }
    const calls = [...files['block/editor.js']!.matchAll(/\b__\(/g)];
    const words = [...files['block/editor.js']!.matchAll(/\b__\(\s*'([^']+)',\s*'back-pain-check',?\s*\)/g)];
    assert.equal(words.length, calls.length);
    for (const [, said] of words) assert.ok(template.includes(`msgid ${JSON.stringify(said)}\n`), said);
    assert.ok(strings > 60, String(strings));
  });

  describe('speaks each language of the widget', () => {
    const translated = (locale: string): Record<string, string> =>
      messages(mo.parse(Buffer.from(zipped[`languages/back-pain-check-${locale}.mo`]!)));

    it('the languages are the same', () => {
      assert.deepEqual(
        Object.keys(spoken).map((locale) => locale.split('_')[0]),
        languageCodes,
      );
    });

    it('every string, with the same placeholders and numbers', () => {
      const all = Object.keys(messages(po.parse(files['languages/back-pain-check.pot']!)));
      assert.ok(all.length > 90, String(all.length));
      /** What a translation may not change: what is filled in, numbers, tags and addresses. */
      const kept = (words: string): string[] =>
        (words.match(/%(?:\d\$)?s|<[^>]+>|https?:|#?\d(?:[\w.%]*[\w%])?/g) ?? []).sort();
      for (const locale of Object.keys(spoken)) {
        const given = translated(locale);
        assert.deepEqual(Object.keys(given).sort(), [...all].sort(), locale);
        for (const [key, words] of Object.entries(given)) {
          // Arabic has a form of the noun for two, without a number.
          const [, english] = /([^\u0004]*)$/.exec(key)!;
          const [here, there] = [kept(words), kept(english!)];
          if (locale === 'ar' && english!.includes('last 2 weeks')) here.push('2');
          assert.deepEqual(here.sort(), there, `${locale}: “${words}”`);
        }
        // Between words that run from right to left, what is code would be shown turned round.
        if (spoken[locale]!.direction === 'rtl')
          for (const words of Object.values(given))
            assert.doesNotMatch(words.replace(/\u2066[^\u2069]+\u2069/g, ''), /#\d|<\w|https?:|\d(?:%|[a-z])/, locale);
        const english = Object.entries(given)
          .filter(([key, words]) => key === words)
          .map(([key]) => key);
        assert.deepEqual(
          english.sort(),
          [
            'Back Pain Check',
            ...(({ pl_PL: ['Australia', 'Region'], es_ES: ['Australia', 'India'] } as Record<string, string[]>)[
              locale
            ] ?? []),
          ].sort(),
          `${locale} leaves these in English`,
        );
      }
    });

    it('the emergency list and the sentences of every region as the widget says them', () => {
      /** A sentence with the marks of a translation instead of the region's numbers. */
      const marked = (sentence: string, text: Text, id: keyof typeof regions, list: 'emergency' | 'sameDay'): string =>
        fill(sentence, text, id, regions[id])
          .map((part) =>
            typeof part === 'string'
              ? part
              : `%${String((regions[id] as Region)[list].findIndex(({ number }) => number === part.number) + 1)}$s`,
          )
          .join('');
      for (const [locale, text] of Object.entries(spoken)) {
        const given = translated(locale);
        for (const key of Object.keys(en.start.emergencyList) as (keyof typeof en.start.emergencyList)[])
          assert.equal(given[en.start.emergencyList[key]], text.start.emergencyList[key], `${locale} ${key}`);
        for (const key of ['heading', 'lead'] as const) assert.equal(given[en.start[key]], text.start[key]);
        assert.ok(
          given[Object.keys(given).find((key) => key.includes('no Start button'))!]!.includes(text.start.begin),
        );
        // Two regions with one sentence in English may differ elsewhere by a word that both understand.
        const said = new Map<string, Set<string>>();
        for (const id of Object.keys(regions) as (keyof typeof regions)[]) {
          assert.equal(given[en.regions[id].name], text.regions[id].name);
          for (const [list, sentences] of [
            ['emergency', [en.start.emergencyLead, text.start.emergencyLead]],
            ['sameDay', ['{speakToday}', '{speakToday}']],
          ] as const) {
            const english = marked(sentences[0], en, id, list);
            said.set(english, (said.get(english) ?? new Set()).add(marked(sentences[1], text, id, list)));
          }
        }
        for (const [english, ways] of said)
          assert.ok(ways.has(given[english]!), `${locale}: “${given[english]!}” is none of ${[...ways].join(' | ')}`);
      }
    });

    it('in each form that WordPress reads', () => {
      const editor = [...files['block/editor.js']!.matchAll(/\b__\(\s*'([^']+)'/g)].map(([, words]) => words!);
      for (const locale of Object.keys(spoken)) {
        const given = translated(locale);
        const file = mkdtempSync(join(tmpdir(), 'back-pain-check-l10n-'));
        try {
          writeFileSync(join(file, 'l10n.php'), files[`languages/back-pain-check-${locale}.l10n.php`]!);
          assert.deepEqual(php(`return require '${file}/l10n.php';`), { messages: given });
        } finally {
          rmSync(file, { recursive: true });
        }
        const script = JSON.parse(files[`languages/back-pain-check-${locale}-back-pain-check-editor.json`]!) as {
          locale_data: { messages: Record<string, unknown> };
        };
        const { '': head, ...rest } = script.locale_data.messages;
        assert.equal((head as { lang: string }).lang, locale);
        assert.deepEqual(rest, Object.fromEntries(editor.map((words) => [words, [given[words]]])));
      }
    });

    it('and is not packed with a string missing, or with one that nobody says any more', () => {
      const path = 'languages/back-pain-check-pl_PL.po';
      const own = Object.fromEntries(
        Object.entries(files).filter(([name]) => /^(back-pain-check\.php|block\/|includes\/)|pl_PL\.po$/.test(name)),
      );
      assert.ok(translations(own, '1.0.0')[path.replace('.po', '.mo')]);
      const missing = { ...own, [path]: own[path]!.replace(/msgid "Booking link"\nmsgstr ".+"\n/, '') };
      assert.throws(() => translations(missing, '1.0.0'), /pl_PL\.po does not translate[^:]+:\n {2}"Booking link"$/);
      const old = { ...own, [path]: `${own[path]!}\nmsgid "Gone"\nmsgstr "Nie ma"\n` };
      assert.throws(() => translations(old, '1.0.0'), /pl_PL\.po translates what[^:]+:\n {2}"Gone"$/);
    });
  });

  describe('keeps the rules of the plugin check', () => {
    it('no file runs by itself', () => {
      for (const [path, source] of sources) {
        assert.match(
          source,
          /^<\?php\n\/\*\*\n[^]*? \*\/\n\ndefined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;\n/,
          path,
        );
        assert.doesNotMatch(source, /\?>\s*$/, path);
      }
    });

    it('what is printed is escaped where it is printed', () => {
      for (const [path] of sources) {
        const lines = files[path]!.split('\n');
        const code = tokens(path).filter(({ kind }) => kind !== 'T_WHITESPACE' && kind !== 'T_COMMENT');
        code.forEach(({ kind, text, line }, at) => {
          const next = code[at + 1]!;
          const prints =
            kind === 'T_ECHO' ||
            kind === 'T_PRINT' ||
            kind === 'T_OPEN_TAG_WITH_ECHO' ||
            (kind === 'T_STRING' && (text === 'printf' || text === 'vprintf'));
          if (!prints || lines[line - 1]!.includes('phpcs:ignore WordPress.Security.EscapeOutput')) return;
          if (kind === 'T_ECHO') {
            assert.ok(
              next.kind === 'T_CONSTANT_ENCAPSED_STRING' || /^esc_/.test(next.text),
              `${path}:${String(line)} prints ${next.text}`,
            );
            return;
          }
          // Each argument after the format: an escaping function, WordPress's own attribute, or a choice of two words of ours.
          let depth = 0;
          let first: Token | undefined;
          const ends: Token[][] = [[]];
          for (const token of code.slice(at + 1)) {
            if (token.text === '(' && depth++ === 0) continue;
            if (token.text === ')' && --depth === 0) break;
            if (token.text === ',' && depth === 1) ends.push([]);
            else ends.at(-1)!.push(token);
          }
          for (const [position, argument] of ends.entries()) {
            [first] = argument;
            if (!first) continue;
            const literal =
              argument.every(
                (token) => ['T_CONSTANT_ENCAPSED_STRING', '?', ':'].includes(token.kind) || token.kind === 'T_VARIABLE',
              ) &&
              argument.filter((token) => token.kind === 'T_VARIABLE').length ===
                (argument.some((token) => token.text === '?') ? 1 : 0);
            const escaped = /^(esc_\w+|selected|checked)$/.test(first.text);
            assert.ok(
              literal || escaped,
              `${path}:${String(first.line)} argument ${String(position)} prints ${first.text}`,
            );
          }
        });
      }
    });

    it('names carry the prefix', () => {
      for (const [path] of sources) {
        const code = tokens(path).filter(({ kind }) => kind !== 'T_WHITESPACE');
        let depth = 0;
        code.forEach(({ kind, text }, at) => {
          if (text === '{' || kind === 'T_CURLY_OPEN') depth += 1;
          if (text === '}') depth -= 1;
          const name = code[at + 1]?.text ?? '';
          if (kind === 'T_CLASS') assert.match(name, /^Back_Pain_Check_/, path);
          if (kind === 'T_FUNCTION' && depth === 0 && name !== '(') assert.match(name, /^back_pain_check_/, path);
          if (kind === 'T_VARIABLE' && (depth === 0 || path === 'uninstall.php'))
            assert.match(text, /^\$back_pain_check_/, path);
          if (kind === 'T_STRING' && text === 'define') assert.match(code[at + 2]!.text, /^'BACK_PAIN_CHECK_/, path);
          if (
            kind === 'T_STRING' &&
            /^(add_shortcode|add_option|update_option|wp_register_script|wp_enqueue_script)$/.test(text)
          ) {
            assert.match(
              code[at + 2]!.text,
              /^('back_pain_check|'back-pain-check|self$|Back_Pain_Check|'wp-color-picker')/,
              `${path} ${text}`,
            );
          }
        });
      }
    });

    it('nothing is fetched, run from text, tracked or read around WordPress', () => {
      const forbidden =
        /^(eval|create_function|exec|shell_exec|system|passthru|proc_open|popen|base64_decode|unserialize|file_get_contents|file_put_contents|fopen|curl_init|setcookie|session_start|wp_remote_\w+|wp_mail|extract|ini_set|error_reporting|\$_(GET|POST|REQUEST|COOKIE|SERVER|FILES|SESSION)|\$GLOBALS|\$wpdb)$/;
      for (const [path] of sources) {
        for (const { text, kind, line } of tokens(path)) {
          assert.ok(!forbidden.test(text), `${path}:${String(line)} uses ${text}`);
          assert.ok(kind !== 'T_START_HEREDOC' && kind !== '`' && kind !== 'T_EVAL', `${path}:${String(line)}`);
        }
        assert.doesNotMatch(files[path]!, /https?:\/\/(?!opensource\.org|clinic\.example)[a-z]/i, path);
      }
      assert.doesNotMatch(
        files['block/editor.js']!,
        /\b(eval|fetch|XMLHttpRequest|localStorage|document\.cookie|innerHTML *=)\b/,
      );
    });

    it('is written in tabs', () => {
      for (const [path, source] of sources) {
        for (const [at, line] of source.split('\n').entries()) {
          assert.doesNotMatch(line, /^ +[^ *]|[ \t]$/, `${path}:${String(at + 1)}`);
        }
      }
    });

    it('versions and headers agree, and the readme is as WordPress wants it', () => {
      const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
        version: string;
      };
      const main = files['back-pain-check.php']!;
      const readme = files['readme.txt']!;
      const header = (source: string, name: string): string | undefined =>
        new RegExp(`^(?: \\* )?${name}: *(.+)$`, 'm').exec(source)?.[1];
      assert.equal(header(main, 'Version'), version);
      assert.equal(/'BACK_PAIN_CHECK_VERSION', '(.+)'/.exec(main)?.[1], version);
      assert.equal(header(readme, 'Stable tag'), version);
      assert.equal((JSON.parse(files['block/block.json']!) as { version: string }).version, version);
      assert.match(readme, new RegExp(`^= ${version.replaceAll('.', '\\.')} =$`, 'm'));
      for (const name of ['Requires at least', 'Requires PHP', 'License', 'License URI'])
        assert.equal(header(main, name), header(readme, name), name);
      assert.equal(header(main, 'Text Domain'), 'back-pain-check');
      assert.ok(readme.startsWith('=== Back Pain Check ===\n'));
      assert.ok(header(readme, 'Tags')!.split(',').length <= 5);
      assert.ok(/\n\n(.+)\n\n== Description ==/.exec(readme)![1]!.length <= 150);
      for (const part of ['Description', 'Installation', 'Frequently Asked Questions', 'Screenshots', 'Changelog'])
        assert.ok(readme.includes(`== ${part} ==`));
    });

    it('has a screenshot for each caption of the readme, and none besides', () => {
      const [, captions = ''] = /== Screenshots ==\n([^]*?)\n== /.exec(files['readme.txt']!) ?? [];
      const numbers = [...captions.matchAll(/^(\d+)\. \S.*\.$/gm)].map(([, number]) => Number(number));
      assert.deepEqual(
        numbers,
        numbers.map((_, position) => position + 1),
      );
      assert.ok(numbers.length > 0);
      const shop = new URL('../../../integrations/wordpress-org/', import.meta.url);
      assert.deepEqual(
        readdirSync(shop)
          .filter((file) => file.startsWith('screenshot-'))
          .sort(),
        numbers.map((number) => `screenshot-${String(number)}.png`),
      );
      for (const number of numbers) {
        const { width, height } = PNG.sync.read(readFileSync(new URL(`screenshot-${String(number)}.png`, shop)));
        assert.deepEqual([width, height], [1280, 960], String(number));
      }
      for (const drawn of readdirSync(shop).filter((file) => /^(banner|icon)-.+\.png$/.test(file))) {
        const { width, height } = PNG.sync.read(readFileSync(new URL(drawn, shop)));
        assert.match(drawn, new RegExp(`-${String(width)}x${String(height)}\\.png$`));
      }
    });

    it('the zip holds what runs and nothing else, and is the same each time', () => {
      const source = Object.keys(files).filter((path) => path.startsWith('source/'));
      assert.deepEqual(
        source.filter((path) => !/^source\/(src|scripts\/build)\//.test(path)),
        ['source/LICENSE', 'source/package.json', 'source/rollup.config.mjs', 'source/tsconfig.json'],
      );
      const installed = Object.keys(files).filter((path) => !source.includes(path));
      assert.deepEqual(installed, [
        'LICENSE',
        'THIRD-PARTY-NOTICES.txt',
        'assets/back-pain-check.ar.js',
        'assets/back-pain-check.es.js',
        'assets/back-pain-check.js',
        'assets/back-pain-check.pl.js',
        'back-pain-check.php',
        'block/block.json',
        'block/editor.js',
        'includes/class-back-pain-check-amp.php',
        'includes/class-back-pain-check-block.php',
        'includes/class-back-pain-check-fallback.php',
        'includes/class-back-pain-check-raw-tag.php',
        'includes/class-back-pain-check-settings-page.php',
        'includes/class-back-pain-check-settings.php',
        'includes/class-back-pain-check-widget.php',
        'includes/fields.php',
        'includes/regions.php',
        ...Object.keys(spoken).flatMap((locale) => [
          `languages/back-pain-check-${locale}-back-pain-check-editor.json`,
          `languages/back-pain-check-${locale}.l10n.php`,
          `languages/back-pain-check-${locale}.mo`,
          `languages/back-pain-check-${locale}.po`,
        ]),
        'languages/back-pain-check.pot',
        'readme.txt',
        'uninstall.php',
      ]);
      assert.deepEqual(pack(), pack());
      const elsewhere = execFileSync(
        process.execPath,
        [
          '--input-type=module',
          '-e',
          `import { pack } from ${JSON.stringify(new URL('../../../scripts/build/pack-wordpress.mjs', import.meta.url).href)}; process.stdout.write(pack());`,
        ],
        { env: { ...process.env, TZ: 'Pacific/Auckland' } },
      );
      assert.ok(Buffer.from(pack()).equals(elsewhere), 'also in another time zone');
      assert.doesNotMatch(files['assets/back-pain-check.js']!, /sourceMappingURL/);
    });

    it('the script is built from the source beside it, with the tools that its package.json names', () => {
      const built = mkdtempSync(join(tmpdir(), 'back-pain-check-source-'));
      try {
        for (const [path, text] of Object.entries(files)) {
          if (!path.startsWith('source/')) continue;
          mkdirSync(dirname(join(built, path)), { recursive: true });
          writeFileSync(join(built, path), text);
        }
        const { dependencies, devDependencies } = JSON.parse(files['source/package.json']!) as Record<
          'dependencies' | 'devDependencies',
          Record<string, string>
        >;
        // What npm would install: those packages alone, here out of ours.
        const modules = join(built, 'source/node_modules');
        for (const tool of Object.keys({ ...dependencies, ...devDependencies })) {
          mkdirSync(dirname(join(modules, tool)), { recursive: true });
          symlinkSync(join(repository, 'node_modules', tool), join(modules, tool));
        }
        const rollup = join(repository, 'node_modules/rollup/dist/bin/rollup');
        execFileSync(process.execPath, [rollup, '-c'], { cwd: join(built, 'source'), stdio: 'pipe' });
        const script = readFileSync(join(built, 'source/dist/back-pain-check.js'), 'utf8');
        assert.equal(script.replace(/\n\/\/# sourceMappingURL=.*\n?$/, '\n'), files['assets/back-pain-check.js']);
      } finally {
        rmSync(built, { recursive: true });
      }
      assert.match(files['readme.txt']!, /folder `source`[^]*`npm install`[^]*`npm run build`/);
    });

    it('translations are loaded by hand in old WordPress alone', () => {
      const found = sources.flatMap(([path, source]) =>
        source.includes('load_plugin_textdomain') ? [[path, source] as const] : [],
      );
      assert.deepEqual(
        found.map(([path]) => path),
        ['includes/class-back-pain-check-widget.php'],
      );
      assert.match(
        found[0]![1],
        /if \( version_compare\( get_bloginfo\( 'version' \), '6\.8', '<' \) \) \{\n\t+load_plugin_textdomain\(/,
      );
    });
  });
});
