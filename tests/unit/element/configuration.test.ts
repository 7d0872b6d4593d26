/** What a host may set, what is refused, and that the checker of the one-file script decides exactly as the schema does. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { checkerModule } from '../../../scripts/build/configuration-checker.mjs';
import { regions } from '../../../src/content/regions.js';
import * as source from '../../../src/element/configuration.js';
import { problemMessage } from '../../../src/element/configure.js';

const { configure, configurationSchema } = source;
const defaults = configure({}).configuration;

/** For each attribute: values that are taken, with what they become, and values that are refused. */
const table: Record<string, { taken: [given: unknown, becomes: unknown][]; refused: unknown[] }> = {
  region: {
    taken: [...Object.keys(regions).map((id): [string, string] => [id, id]), [' GB-ENG ', 'GB-ENG'], ['', undefined]],
    refused: ['gb-eng', 'UK', 'constructor', 1, ['GB'], { toString: () => 'GB' }],
  },
  lang: {
    taken: [
      ['en', 'en'],
      ['en-GB', 'en-GB'],
      ['zh-Hant-TW', 'zh-Hant-TW'],
      ['', undefined],
    ],
    refused: ['english language', 'en_GB', 'e', 'en-', '<b>', 7],
  },
  languages: {
    taken: [
      ['', true],
      ['true', true],
      ['languages', true],
      ['false', false],
      [true, true],
    ],
    refused: ['yes', '1', 1, 'pl'],
  },
  'clinician-lang': {
    taken: [
      ['en', 'en'],
      ['pl-PL', 'pl-PL'],
      ['', undefined],
    ],
    refused: ['english language', 'en_GB', 'e', 'en-', '<b>', 7],
  },
  'heading-level': {
    taken: [
      ['1', 1],
      [' 6 ', 6],
      [3, 3],
      ['', 2],
      ['02', 2],
    ],
    refused: ['0', '7', 'h2', '2.5', '-1', 2.5, Number.NaN, Number.POSITIVE_INFINITY, 1n, true, '1e0', '٣'],
  },
  'clinic-name': {
    taken: [
      ['Riverside', 'Riverside'],
      ['x'.repeat(80), 'x'.repeat(80)],
      ['😀'.repeat(80), '😀'.repeat(80)],
      ['<b>', '<b>'],
      ['  ', undefined],
    ],
    refused: ['x'.repeat(81), '😀'.repeat(81), 5, {}],
  },
  'booking-url': {
    taken: [
      ['https://clinic.example/book', 'https://clinic.example/book'],
      ['HTTP://clinic.example', 'HTTP://clinic.example'],
      [' https://clinic.example:8443/a?b=c#d ', 'https://clinic.example:8443/a?b=c#d'],
      ['https://bücher.example/', 'https://bücher.example/'],
      ['', undefined],
    ],
    refused: [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      '\u0001javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      '//clinic.example',
      '/book',
      'clinic.example',
      'https:/clinic.example',
      'https://',
      'https:///x',
      'https://a b',
      'https://user:password@clinic.example',
      'https://clinic.example\\@evil.example',
      'https://clinic.example/a b',
      'ftp://clinic.example',
      'vbscript:x',
      'https://%zz',
      `https://clinic.example/${'a'.repeat(2000)}`,
      9,
      new URL('https://clinic.example'),
    ],
  },
  phone: {
    taken: [
      ['020 7946 0000', '020 7946 0000'],
      ['+44 (0)20-7946.0000', '+44 (0)20-7946.0000'],
      ['111', '111'],
      ['', undefined],
    ],
    refused: ['12', '1-2', 'call us', '020 7946 0000 ext 5', '1'.repeat(31), '123;456', '٣٣٣', 111],
  },
  'share-result': {
    taken: [
      ['', true],
      ['true', true],
      ['share-result', true],
      [true, true],
      ['false', false],
      [false, false],
    ],
    refused: ['yes', 'TRUE', '0', 0, 1, {}],
  },
  history: {
    taken: [
      ['', true],
      ['true', true],
      ['history', true],
      [true, true],
      ['false', false],
      [false, false],
    ],
    refused: ['yes', 'on', 'share-result', 1, []],
  },
};

describe('configuration', () => {
  it('has safe defaults', () => {
    assert.deepEqual(configure({}), {
      configuration: {
        region: undefined,
        lang: undefined,
        languages: false,
        'clinician-lang': undefined,
        'heading-level': 2,
        'clinic-name': undefined,
        'booking-url': undefined,
        phone: undefined,
        'share-result': false,
        history: false,
      },
      problems: [],
    });
  });

  it('has a row here for each attribute', () => {
    assert.deepEqual(Object.keys(table), Object.keys(configurationSchema.shape));
  });

  for (const [attribute, { taken, refused }] of Object.entries(table)) {
    for (const nothing of [undefined, null]) {
      it(`takes ${String(nothing)} as ${attribute} left out`, () => {
        assert.deepEqual(configure({ [attribute]: nothing }), { configuration: defaults, problems: [] });
      });
    }
    for (const [given, becomes] of taken) {
      it(`takes ${JSON.stringify(given)} as ${attribute}`, () => {
        assert.deepEqual(configure({ [attribute]: given }), {
          configuration: { ...defaults, [attribute]: becomes },
          problems: [],
        });
      });
    }
    for (const given of refused) {
      it(`refuses ${String(given).slice(0, 60)} (${typeof given}) as ${attribute}`, () => {
        const { configuration, problems } = configure({ [attribute]: given });
        assert.deepEqual(configuration, defaults);
        assert.deepEqual(
          problems.map((problem) => problem.attribute),
          [attribute],
        );
      });
    }
  }

  it('lets one bad value spoil no other', () => {
    const { configuration, problems } = configure({
      region: 'US',
      phone: 'call us',
      'heading-level': '9',
      history: '',
    });
    assert.deepEqual(configuration, { ...defaults, region: 'US', history: true });
    assert.deepEqual(
      problems.map(({ attribute }) => attribute),
      ['heading-level', 'phone'],
    );
  });

  it('ignores what is not its own', () => {
    assert.deepEqual(configure({ class: 'x', toString: 'y', __proto__: { region: 'US' } }).problems, []);
  });

  it('says what is wrong in a sentence', () => {
    const messages = configure({
      'heading-level': '9',
      'clinic-name': 'x'.repeat(100),
      history: {},
      region: Symbol('x'),
    }).problems.map(problemMessage);
    assert.equal(messages.length, 4);
    assert.match(
      messages[0]!,
      /^<back-pain-check>: region takes one of GB-ENG, .*INT, but got symbol\. It is ignored\.$/,
    );
    assert.equal(
      messages[1],
      '<back-pain-check>: heading-level takes a whole number from 1 to 6, but got "9". It is ignored.',
    );
    assert.match(
      messages[2]!,
      /^<back-pain-check>: clinic-name takes a name of 1 to 80 characters, but got "x{80}…"\./,
    );
    assert.match(messages[3]!, /^<back-pain-check>: history takes no value, true or false, but got object\./);
  });
});

describe('the generated checker', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'back-pain-check-configuration-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });
  const own = pathToFileURL(fileURLToPath(new URL('../../../src/element/configure.ts', import.meta.url))).href;
  const file = join(folder, 'configuration.mjs');
  writeFileSync(file, checkerModule(source).replace('./configure.js', own));
  const generated = (await import(pathToFileURL(file).href)) as { configure: typeof configure };

  const attributes = Object.keys(configurationSchema.shape);
  const samples = Object.values(table).flatMap(({ taken, refused }) => [...taken.map(([given]) => given), ...refused]);
  /** A text that is one change away from a sample: what careless checks let through. */
  const nearMiss = fc
    .tuple(
      fc.constantFrom(...samples.filter((sample) => typeof sample === 'string')),
      fc.nat(),
      fc.string({ unit: 'grapheme', maxLength: 2 }),
      fc.boolean(),
    )
    .map(([text, at, change, replaces]) => {
      const position = at % (text.length + 1);
      return text.slice(0, position) + change + text.slice(position + (replaces ? 1 : 0));
    });
  const hostile = fc.constantFrom<unknown>(
    Object.create(null),
    () => 'GB',
    new String('GB'),
    [],
    [2],
    new Date(0),
    Symbol.iterator,
    2n,
    -0,
    '\0',
    '\ud800',
    'en\n',
    '111\n',
    'GB\u2028',
    '__proto__',
  );
  const value = fc.oneof(
    fc.constantFrom(...samples),
    nearMiss,
    hostile,
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.integer({ min: -2, max: 9 }),
    fc.integer({ min: -2, max: 9 }).map(String),
    fc.double(),
    fc.boolean(),
    fc.anything(),
    fc.stringMatching(/^[\d +().-]{1,32}$/),
    fc.stringMatching(/^[A-Za-z]{1,9}(-[A-Za-z0-9]{1,9}){0,4}$/),
  );

  /** The same values every time, so that a run says something of the change that it tests; one of many seeds tried. */
  const seed = 20_261_125;

  it('carries no zod', () => {
    assert.doesNotMatch(checkerModule(source), /zod/);
  });

  it('decides about single values as the schema does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...attributes), value, (attribute, given) => {
        assert.deepEqual(generated.configure({ [attribute]: given }), configure({ [attribute]: given }));
      }),
      { numRuns: 20_000, seed },
    );
  });

  it('decides about whole configurations as the schema does', () => {
    const whole = fc.record(Object.fromEntries(attributes.map((attribute) => [attribute, value])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(whole, (given) => {
        assert.deepEqual(generated.configure(given), configure(given));
      }),
      { numRuns: 3_000, seed },
    );
  });

  it('refuses a schema that it cannot translate', async () => {
    const z = await import('zod/mini');
    const schema = z.object({ odd: z.string().check(z.startsWith('a'), z.regex(/b/)) });
    assert.throws(
      () => checkerModule({ configurationSchema: schema, fieldRegistry: source.fieldRegistry }),
      /No check for/,
    );
  });
});
