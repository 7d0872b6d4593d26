/**
 * Whatever colours a host sets, words keep 4.5 : 1 on what they stand on, and marks and edges that mean something 3 : 1. The
 * colours are those that the browser worked out for the real parts of the check and the diary, in light and dark. 500 hosts in
 * Chromium, 50 elsewhere.
 */
import { assert } from 'chai';
import Color from 'colorjs.io';
import fc from 'fast-check';
import type { Answers } from '../../../src/engine/answers.js';
import { toJson } from '../../../src/diary/json.js';
import { lowMood, metEverything, people } from '../../browser/people.js';
import { Person } from '../../browser/person.js';
import { key, weekly, Writer } from '../../browser/writer.js';

const hosts = /Chrome\//.test(navigator.userAgent) ? 500 : 50;
const words = 4.5;
const marks = 3;

interface Host {
  accent: string;
  surface: string;
  text: string | null;
  scheme: 'light' | 'dark';
}

const byte = fc.integer({ min: 0, max: 255 });
const hex = (...channels: number[]): string =>
  `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
const colour = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(byte, byte, byte).map((channels) => hex(...channels)) },
  // Greys about the middle are the hardest: black and white barely read on them.
  { weight: 2, arbitrary: fc.integer({ min: 0x68, max: 0x84 }).map((grey) => hex(grey, grey, grey)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('white', 'black', '#767676', '#0b6e6e', 'yellow', 'transparent', '#fff8', 'CanvasText'),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 360 }))
      .map(([lightness, hue]) => `oklch(${lightness.toFixed(3)} 0.15 ${hue})`),
  },
);
const host: fc.Arbitrary<Host> = fc.record({
  accent: colour,
  surface: colour,
  text: fc.option(colour, { freq: 2 }),
  scheme: fc.constantFrom('light', 'dark'),
});

const parsed = new Map<string, Color>();
const read = (value: string): Color => {
  let known = parsed.get(value);
  if (!known) parsed.set(value, (known = new Color(value)));
  return known;
};
const contrast = (one: string, other: string): number => read(one).contrast(read(other), 'WCAG21');

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host;

/** The colour behind an element: the first background that is there, its own or what is around it. */
function ground(from: Element | null): string {
  for (let element = from; element; element = parentOf(element)) {
    const { backgroundColor } = getComputedStyle(element);
    const { alpha } = read(backgroundColor);
    if (Number(alpha) === 0) continue;
    assert.equal(Number(alpha), 1, `${element.outerHTML.slice(0, 80)} can be seen through`);
    return backgroundColor;
  }
  return 'white';
}

/** A part to measure: what it is called, the two colours that must differ, and by how much. */
interface Part {
  name: string;
  least: number;
  element: Element;
  colours: () => [string, string];
}

const style = (element: Element, pseudo?: string): CSSStyleDeclaration => getComputedStyle(element, pseudo);
const around = (element: Element): string => ground(parentOf(element));

/** What is seen of a colour that lets some of the ground through. */
const seen = (colour: string, share: string, on: string): string =>
  read(on).mix(read(colour), Number(share), { space: 'srgb' }).toString();

/** Every element that holds words of its own. */
const wordsOf = (root: ShadowRoot): Part[] =>
  [...root.querySelectorAll('*')]
    .filter((element) => element.checkVisibility() && !element.closest('.hidden, svg, style'))
    .filter(({ childNodes }) => [...childNodes].some((node) => node instanceof Text && node.data.trim()))
    .map((element) => ({
      name: `words of ${element.localName}.${element.className}`,
      least: words,
      element,
      // The number of a tile stands on the button that fills it, which is its sibling.
      colours: () => [
        style(element).color,
        ground(element.matches('.points span') ? element.previousElementSibling : element),
      ],
    }));

/** An edge that tells a control from what is around it is seen from inside or from outside. */
function edge(element: Element, colour = style(element).borderTopColor): [string, string] {
  const sides = [ground(element), around(element)];
  sides.sort((one, other) => contrast(colour, other) - contrast(colour, one));
  return [colour, sides[0]];
}

/** What is drawn and means something, each with what it must stand out from. */
const drawn: [
  selector: string,
  colours: (element: Element) => [string, string],
  counts?: (element: Element) => boolean,
][] = [
  ['.primary', edge],
  ['.secondary', edge],
  ['select', edge],
  ['.option input', edge],
  ['.option:has(:checked)', edge],
  ['.badge summary', edge],
  ['.option input:checked', (element) => [style(element, '::before').borderBottomColor, ground(element)]],
  ['.error-summary', (element) => [style(element).borderTopColor, around(element)]],
  ['.wrong', (element) => [style(element).borderLeftColor, around(element)]],
  ['.emergency-list', (element) => [style(element).borderLeftColor, around(element)]],
  ['.alarm', (element) => [style(element).borderLeftColor, around(element)]],
  ['.crisis, .care', (element) => [style(element).borderTopColor, around(element)]],
  [
    'a, .link, summary',
    (element) => [style(element).textDecorationColor, ground(element)],
    (element) => style(element).textDecorationLine === 'underline',
  ],
  ['.dots i', (element) => [style(element).backgroundColor, around(element)]],
  ['.done', (element) => [style(element).backgroundColor, around(element)]],
  [
    '.body-picture .ticked',
    (element) => [style(element).fill, style(element.parentElement!.querySelector('.region:not(.ticked)')!).fill],
  ],
  [
    '.body-picture .skin',
    (element) => [style(element).stroke, style(element.parentElement!.querySelector('.region:not(.ticked)')!).fill],
  ],
  [
    '.detail .skin ~ .shown',
    (element) => [style(element).fill, style(element.parentElement!.querySelector('.skin')!).fill],
  ],
  ['.top .link', (element) => [style(element, '::before').borderBottomColor, ground(element)]],
  ['.points input', edge],
  ['.field input', edge],
  ['.trend', edge],
  ['.ask', edge],
  ['.better', (element) => [style(element).borderLeftColor, around(element)]],
  ['.urgent', (element) => [style(element).borderLeftColor, around(element)]],
  ...['.pain', '.pain-point', '.goal', '.goal-point', '.band'].map((name): (typeof drawn)[number] => [
    `.chart ${name}`,
    (element) => [style(element).stroke, around(element)],
  ]),
  // Where it leaves the band and runs in it, the line is kept clear of it.
  ['.chart .pain', (element) => [style(element).stroke, style(element.parentElement!.querySelector('.halo')!).stroke]],
  ['.chart .now', (element) => [style(element).fill, around(element)]],
  [
    '.chart .bar',
    (element) => [seen(style(element).fill, style(element).fillOpacity, around(element)), around(element)],
  ],
  ['.mark', (element) => [style(element).fill, around(element)]],
  ['.mark .ink', (element) => [style(element).stroke, style(element.parentElement!).fill]],
];
/** The words and numbers of the drawing, and the names that stand before numbers where there is little room. */
const chartWordsOf = (root: ShadowRoot): Part[] =>
  [...root.querySelectorAll('.chart text')].map((element) => ({
    name: 'words of the chart',
    least: words,
    element,
    colours: () => [seen(style(element).fill, style(element).opacity, around(element)), around(element)],
  }));
const drawnIn = (root: ShadowRoot): Part[] =>
  drawn.flatMap(([selector, colours, counts = () => true]) =>
    [...root.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility() && counts(element))
      .map((element) => ({ name: selector, least: marks, element, colours: () => colours(element) })),
  );

/** The ring of each thing that takes focus; the widget gives all the same, so it is read where the focus is. */
const ringOf = (person: Person): Part[] => {
  const { focused } = person;
  if (!focused || !person.root.contains(focused)) return [];
  const drawnBy = focused.closest('.option') ?? focused;
  return [
    {
      name: `ring of ${focused.localName}.${focused.className}`,
      least: marks,
      element: drawnBy,
      colours: () => [style(drawnBy).outlineColor, around(drawnBy)],
    },
  ];
};

// Not the page that `person.ts` clears after each test: it is the same widgets that all of these measure.
const stage = document.createElement('main');

function dress({ accent, surface, text, scheme }: Host): void {
  stage.style.colorScheme = scheme;
  stage.style.setProperty('--bpc-accent', accent);
  stage.style.setProperty('--bpc-surface', surface);
  if (text === null) stage.style.removeProperty('--bpc-text');
  else stage.style.setProperty('--bpc-text', text);
}

/** Parts whose colours are the same for each of some very unlike hosts derive alike: one of them stands for all. */
function representatives(parts: Part[]): Part[] {
  const alike = new Map<string, string[]>(parts.map((_, position) => [String(position), []]));
  for (const known of fc.sample(host, { seed: 7, numRuns: 4 })) {
    dress(known);
    parts.forEach(({ colours }, position) => alike.get(String(position))!.push(...colours()));
  }
  const seen = new Map<string, Part>();
  parts.forEach((part, position) => {
    const key = [part.least, ...alike.get(String(position))!].join();
    if (!seen.has(key)) seen.set(key, part);
  });
  return [...seen.values()];
}

/** Takes everything else out of sight, so that the browser need not work out its colours 500 times. */
function showOnly(parts: Part[], roots: ShadowRoot[]): void {
  const kept = new Set<Element>();
  for (const { element } of parts) for (let from: Element | null = element; from; from = parentOf(from)) kept.add(from);
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      // What is drawn is measured against other shapes of its picture.
      if (!kept.has(element) && element instanceof HTMLElement) element.style.display = 'none';
    }
  }
}

/** Opens everything that is folded, so that what is in it is measured too. */
const unfold = (root: ShadowRoot): void =>
  root.querySelectorAll('details').forEach((details) => {
    details.open = true;
  });

/** Diaries side by side: one worse and about to be deleted, one better with a new entry, one whose form is not filled in. */
async function everyDiary(): Promise<Writer[]> {
  const add = async (pains: number[]): Promise<Writer> => {
    if (pains.length > 0) localStorage.setItem(key, toJson(weekly(...pains)));
    else localStorage.removeItem(key);
    const element = document.createElement('back-pain-diary');
    stage.append(element);
    const writer = new Writer(element);
    await element.updateComplete;
    return writer;
  };
  const worse = await add([2, 6, 6]);
  await worse.choose('pain', 6);
  await worse.press('delete');
  const better = await add([8, 4, 4]);
  await better.write(3);
  const unfilled = await add([]);
  await unfilled.press('save');
  return [worse, better, unfilled];
}

/** Widgets side by side, which show between them each kind of part. */
async function everyState(): Promise<Person[]> {
  const bare = '<back-pain-check></back-pain-check>';
  const clinic =
    '<back-pain-check region="GB-ENG" phone="020 7946 0000" booking-url="https://clinic.example/"></back-pain-check>';
  const results: Answers[] = [people.soon, people.emergency, people['same-day'], people['self-manage'], lowMood];
  stage.insertAdjacentHTML('beforeend', [bare, bare, bare, bare, bare, ...results.map(() => clinic)].join(''));
  const everybody = [...stage.querySelectorAll('back-pain-check')].map((element) => new Person(element));
  for (const person of everybody) await person.settled();
  const [, first, body, saddle, rating, ...atResult] = everybody;
  await first.start();
  await first.choose('alarm', 'none');
  await first.continue();
  await first.continue();
  await body.take(metEverything, 'where');
  await body.answerPage(metEverything);
  await saddle.take(metEverything, 'cord');
  await rating.take(metEverything, 'severity');
  await rating.answerPage(metEverything);
  for (const [position, person] of atResult.entries()) await person.take(results[position]);
  return everybody;
}

/** What is too faint for these hosts: each part once, where it is faintest. */
function tooFaint(parts: Part[], sample: Host[]): string[] {
  const worst = new Map<string, { by: number; line: string }>();
  for (const known of sample) {
    dress(known);
    for (const { name, least, colours } of parts) {
      const [one, other] = colours();
      const reached = contrast(one, other);
      const by = reached / least;
      if (by >= (worst.get(name)?.by ?? 1)) continue;
      worst.set(name, {
        by,
        line: `${name}: ${reached.toFixed(2)} for ${least}, ${one} on ${other}, ${JSON.stringify(known)}`,
      });
    }
  }
  return [...worst.values()].map(({ line }) => line);
}

describe('contrast', () => {
  let everybody: Person[] = [];
  let roots: ShadowRoot[] = [];
  let parts: Part[] = [];
  let names: string[] = [];

  before(async () => {
    document.body.append(stage);
    const diaries = await everyDiary();
    // Last, for the focus stays with them, and its ring is measured.
    everybody = await everyState();
    roots = [...everybody, ...diaries].map(({ root }) => root);
    roots.forEach(unfold);
    // Nothing half-way between two colours.
    for (const root of roots) for (const animation of root.getAnimations()) animation.finish();
    const all = [
      ...roots.flatMap((root) => [...wordsOf(root), ...chartWordsOf(root), ...drawnIn(root)]),
      ...everybody.flatMap(ringOf),
    ];
    names = all.map(({ name }) => name);
    parts = representatives(all);
    showOnly(parts, roots);
  });
  after(() => {
    localStorage.removeItem(key);
    stage.remove();
  });

  it('is measured on each kind of part', () => {
    for (const [selector] of drawn) assert.include(names, selector);
    assert.isAbove(names.filter((name) => name.startsWith('words of')).length, 300);
    assert.include(names, 'words of the chart');
    assert(names.some((name) => name.startsWith('ring of')));
  });

  const sample = fc.sample(host, { seed: 4, numRuns: hosts });
  const atOnce = 50;
  for (let from = 0; from < hosts; from += atOnce) {
    it(`holds for the colours of hosts ${from + 1} to ${from + atOnce}`, () => {
      assert.deepEqual(tooFaint(parts, sample.slice(from, from + atOnce)), []);
    });
  }

  it('keeps the colours of a host whose colours read', () => {
    dress({ accent: '#7a1fa2', surface: '#fffdf5', text: '#203040', scheme: 'light' });
    const card = everybody[1].root.querySelector('.card')!;
    const asHex = (value: string): string => new Color(value).to('srgb').toString({ format: 'hex' });
    assert.equal(asHex(style(card).color), '#203040');
    assert.equal(asHex(style(card).backgroundColor), '#fffdf5');
    assert.equal(asHex(style(card.querySelector('.primary')!).backgroundColor), '#7a1fa2');
    assert.equal(asHex(style(card.querySelector('.done')!).backgroundColor), '#7a1fa2');
  });

  it('holds without relative colours', () => {
    const without = new CSSStyleSheet();
    const rules = everybody[0].root.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSSupportsRule)
      .flatMap((rule) => [...rule.cssRules].map(({ cssText }) => cssText));
    assert.isAbove(rules.length, 1);
    without.replaceSync(rules.join(''));
    // The colours of the diary come from the same sheet.
    for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, without];
    assert.deepEqual(tooFaint(parts, fc.sample(host, { seed: 5, numRuns: 25 })), []);
  });
});
