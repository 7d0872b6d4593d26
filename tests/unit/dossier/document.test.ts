/** That the dossier holds all of the content, says whose it is, promises nothing, and asks for nothing else. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hazards } from '../../../scripts/dossier/data/hazards.js';
import { openQuestions } from '../../../scripts/dossier/data/open-questions.js';
import { gather } from '../../../scripts/dossier/dossier.js';
import { page, sections } from '../../../scripts/dossier/page.js';
import { idInWords } from '../../../scripts/dossier/words.js';
import { rates, reworded } from '../../../scripts/proof/population-rates.js';
import type { RuleId } from '../../../src/content/rules.js';
import { changeLog } from '../../../src/content/change-log.js';
import { sources } from '../../../src/content/sources.js';
import type { Tier } from '../../../src/content/schema.js';
import { tierOrder } from '../../../src/engine/journey.js';
import { en } from '../../../src/text/en.js';
import { ruleSentences } from '../../../src/text/sentences.js';
import { contentHash, wordsHash } from '../../../scripts/proof/content-hash.js';
import { content, figures, madeUpDossier, madeUpLedger, properties, vignettes } from './made-up.js';

const dossier = madeUpDossier();
const { words } = dossier;
const document = page(dossier);
const ids = new Set([...document.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));

const plain = (markup: string): string =>
  markup
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
const told = plain(document);

/** The text of the article or table row that carries an id. */
const under = (id: string): string => {
  const rest = document.slice(document.lastIndexOf('<', document.indexOf(`id="${id}"`)));
  return plain(rest.slice(0, rest.indexOf(rest.startsWith('<article') ? '</article>' : '</tr>')));
};
const hasPlace = (kind: string, names: readonly string[]): void => {
  assert.ok(names.length > 0, kind);
  assert.deepEqual(
    names.filter((name) => !ids.has(`${kind}-${name}`)),
    [],
    `places for ${kind}`,
  );
};

describe('the dossier holds', () => {
  it('every question, with its words and options', () => {
    hasPlace('question', Object.keys(content.questions));
    for (const [id, question] of Object.entries(content.questions)) {
      const card = under(`question-${id}`);
      for (const said of [words.asked(id), words.hint(id), words.counts(id), words.why(id)])
        assert.ok(!said || card.includes(said), `${id}: ${said}`);
      if (question.kind === 'scale') continue;
      for (const option of question.options) assert.ok(card.includes(words.label(id, option)), `${id}: ${option}`);
    }
  });

  it('every rule, with its sentence, sources and people', () => {
    hasPlace('rule', Object.keys(content.rules));
    for (const [id, rule] of Object.entries(content.rules)) {
      const card = under(`rule-${id}`);
      for (const said of ruleSentences(en, id as RuleId, Object.keys(rule.sentences ?? {})))
        assert.ok(card.includes(words.plain(said)), `${id}: ${said}`);
      assert.ok(card.includes(`somebody made up for ${id}`), id);
      for (const action of rule.actions ?? []) {
        assert.ok(
          !content.actions[action]?.tiers.includes(rule.tier) || card.includes(idInWords(action)),
          `${id}: ${action}`,
        );
      }
      for (const source of rule.sources) assert.ok(document.includes(`href="#source-${source}"`), source);
    }
  });

  it('what each action says', () => {
    for (const id of Object.keys(content.actions))
      assert.ok(under(`action-${id}`).includes(words.of(en.actions, id)), id);
  });

  it('every sign, plan item, action, return advice, preparation, region and source', () => {
    hasPlace('reason', Object.keys(content.reasons));
    hasPlace(
      'sign',
      Object.entries(content.reasons).flatMap(([reason, { signs }]) =>
        Object.keys(signs).map((sign) => `${reason}-${sign}`),
      ),
    );
    hasPlace(
      'item',
      Object.values(content.plan).flatMap(({ items }) => Object.keys(items)),
    );
    hasPlace('area', Object.keys(content.plan));
    hasPlace('step', Object.keys(content.firstSteps.steps));
    hasPlace('action', Object.keys(content.actions));
    hasPlace('emergency', Object.keys(content.emergencyList));
    hasPlace('return', Object.keys(content.returnAdvice));
    hasPlace('ask', Object.keys(content.preparation.questions));
    hasPlace('prepare', [...Object.keys(content.preparation.tests), ...Object.keys(content.preparation.people)]);
    hasPlace('region', Object.keys(content.regions));
    hasPlace('source', Object.keys(sources));
    for (const { label, meaning } of Object.values(en.badges))
      assert.ok(told.includes(label) && told.includes(meaning), label);
  });

  it('every word of the first steps and their sources, and of what to do when the pain flares up', () => {
    for (const [id, { title, begin, build, expect }] of Object.entries(en.firstSteps)) {
      const card = under(`step-${id}`);
      for (const said of [title, begin, build, expect]) assert.ok(card.includes(words.plain(said)), `${id}: ${said}`);
    }
    for (const { sources: cited } of Object.values(content.firstSteps.steps))
      for (const source of cited) assert.ok(document.includes(`href="#source-${source}"`), source);
    for (const line of [...en.result.flareUp, ...en.result.milestones])
      assert.ok(told.includes(words.plain(line)), line);
  });

  it('what was tried, and which number is the button', () => {
    for (const { items } of Object.values(content.plan))
      for (const [id, { tried }] of Object.entries(items))
        assert.equal(under(`item-${id}`).includes('says that it was tried when'), tried !== undefined, id);
    for (const [id, { call }] of Object.entries(content.actions))
      assert.equal(under(`action-${id}`).includes('its number is the button'), call !== undefined, id);
  });

  it('what the article and guidelines say, side by side', () => {
    for (const [id, { article, guidelines }] of Object.entries(en.planItems)) {
      const row = under(`item-${id}`);
      for (const side of [article, guidelines]) if (side) assert.ok(row.includes(words.plain(side)), `${id}: ${side}`);
    }
  });

  it('every hazard, vignette, property and change', () => {
    hasPlace(
      'hazard',
      hazards.map(({ id }) => id),
    );
    hasPlace(
      'vignette',
      vignettes.map(({ id }) => id),
    );
    hasPlace(
      'property',
      properties.map(({ id }) => id),
    );
    for (const { change } of changeLog[0]?.changes ?? []) assert.ok(told.includes(change), change);
    for (const { statement } of properties) assert.ok(told.includes(statement), statement);
  });

  it('every open question with both sides, and the figures of each other way', () => {
    openQuestions.forEach(({ asItIs, against, otherwise = [] }, index) => {
      const card = under(`open-${index + 1}`);
      for (const said of [asItIs, against, ...otherwise.map(({ how }) => how)]) assert.ok(card.includes(said), said);
      assert.equal((figures.otherwise[index] ?? []).length, otherwise.length);
      for (const { moved } of figures.otherwise[index] ?? [])
        for (const { id } of moved) assert.ok(card.includes(`v-${id}`), id);
    });
  });

  it('both figures side by side, the price of each rule, and every assumption', () => {
    const part = told.slice(told.indexOf('Neither figure means anything without the other'));
    for (const { shares, routineOrLess } of [...figures.populations, ...figures.reworded])
      for (const share of [shares.emergency, shares['same-day'], routineOrLess])
        assert.ok(part.includes(`${share.toFixed(1)} %`), String(share));
    const priced = document.slice(document.indexOf('id="price"'), document.indexOf('id="rates"'));
    for (const rule of Object.keys(content.rules).filter((id) => !id.startsWith('R')))
      assert.ok(priced.includes(`href="#rule-${rule}"`), rule);
    const list = plain(document.slice(document.indexOf('id="rates"')));
    for (const { source } of Object.values(rates)) assert.ok(list.includes(source), source);
    for (const { reason } of Object.values(reworded)) assert.ok(list.includes(reason), reason);
  });

  it('what “not sure” alone can reach, and where it reaches nothing', () => {
    const list = plain(document.slice(document.indexOf('id="unsure"'), document.indexOf('id="vignette-matrix"')));
    for (const question of madeUpLedger().unsure['E4'] ?? []) assert.ok(list.includes(words.short(question)), question);
  });

  it('every phone number that is still to be checked', () => {
    const list = told.slice(
      told.indexOf('These were written from general knowledge'),
      told.indexOf('Nobody has read these'),
    );
    for (const { emergency, sameDay, poison, crisis } of Object.values(content.regions)) {
      for (const { number, verified } of [...emergency, ...sameDay, ...poison, ...crisis])
        assert.ok(verified || list.includes(number), number);
    }
  });

  it('every page of the check in its drawing', () => {
    const drawing = plain(document.slice(document.indexOf('<svg class="flow"'), document.indexOf('</svg>')));
    for (const { id } of content.pages) {
      const [first = ''] = words.page(id).split(' ');
      assert.ok(drawing.includes(first), id);
    }
    for (const tier of Object.values(en.tiers)) assert.ok(drawing.includes(tier.label), tier.label);
  });
});

describe('the content', () => {
  const known: Readonly<Record<string, readonly string[]>> = {
    content: [
      'version',
      'stages',
      'questions',
      'pages',
      'terms',
      'tiers',
      'rules',
      'actions',
      'emergencyList',
      'returnAdvice',
      'reasons',
      'plan',
      'firstSteps',
      'preparation',
      'hope',
      'crisis',
      'crisisFirst',
      'child',
      'regions',
    ],
    version: ['version', 'date', 'reviewBy', 'status'],
    question: ['stage', 'kind', 'options', 'concern', 'when', 'offered', 'min', 'max'],
    // How a page is laid out is no matter of content.
    page: ['id', 'stage', 'questions', 'shows', 'optional', 'layout', 'instrument'],
    tier: ['actions', 'remind'],
    rule: ['tier', 'concern', 'when', 'sentences', 'actions', 'reviewFirst', 'sources'],
    action: ['tiers', 'when', 'replacedBy', 'call'],
    emergencySign: ['sign', 'sources'],
    returnAdvice: ['urgency', 'when', 'sign', 'untold', 'reported', 'replacedBy', 'sources'],
    reason: ['sources', 'signs'],
    sign: ['when', 'sources'],
    area: ['emphasis', 'items'],
    item: ['badge', 'when', 'unless', 'askFirst', 'tried', 'emphasis', 'duringReview', 'onlyDuringReview', 'sources'],
    firstSteps: ['most', 'steps'],
    firstStep: ['when', 'unless', 'tried', 'duringReview', 'onlyDuringReview', 'sources'],
    preparation: ['mostQuestions', 'questions', 'tests', 'people'],
    ask: ['reason', 'child'],
    prepare: ['when', 'sources'],
    region: ['dialect', 'emergency', 'sameDay', 'poison', 'crisis'],
    phone: ['number', 'dial', 'name', 'text', 'verified'],
    source: ['publisher', 'title', 'year', 'url', 'kind', 'read'],
  };
  const { questions, pages, tiers, rules, actions, returnAdvice, reasons, plan, preparation, regions, version } =
    content;
  const found: readonly (readonly [string, readonly object[]])[] = [
    ['content', [content]],
    ['version', [version]],
    ['question', Object.values(questions)],
    ['page', pages],
    ['tier', Object.values(tiers)],
    ['rule', Object.values(rules)],
    ['action', Object.values(actions)],
    ['emergencySign', Object.values(content.emergencyList)],
    ['returnAdvice', Object.values(returnAdvice)],
    ['reason', Object.values(reasons)],
    ['sign', Object.values(reasons).flatMap(({ signs }) => Object.values(signs))],
    ['area', Object.values(plan)],
    ['item', Object.values(plan).flatMap(({ items }) => Object.values(items))],
    ['firstSteps', [content.firstSteps]],
    ['firstStep', Object.values(content.firstSteps.steps)],
    ['preparation', [preparation]],
    ['ask', Object.values(preparation.questions)],
    ['prepare', [...Object.values(preparation.tests), ...Object.values(preparation.people)]],
    ['region', Object.values(regions)],
    [
      'phone',
      Object.values(regions).flatMap(({ emergency, sameDay, poison, crisis }) => [
        ...emergency,
        ...sameDay,
        ...poison,
        ...crisis,
      ]),
    ],
    ['source', Object.values(sources)],
  ];
  for (const [kind, parts] of found) {
    it(`has no part of a ${kind} that the dossier does not show`, () => {
      const keys = new Set(parts.flatMap((part) => Object.keys(part)));
      assert.deepEqual(
        [...keys].filter((key) => !known[kind]?.includes(key)),
        [],
      );
    });
  }
});

describe('the dossier says', () => {
  it('who is told of a sign as more urgent, and so not again', () => {
    for (const [id, { replacedBy }] of Object.entries(content.returnAdvice)) {
      assert.equal(/Not to those who are told it as/.test(under(`return-${id}`)), replacedBy !== undefined, id);
    }
  });

  it('what each tier reminds of, and that it reminds of nothing where help is needed today', () => {
    const [, table = ''] = document.split('>By when<');
    const told = table.slice(0, table.indexOf('</table>')).match(/(No|A) reminder is offered[^.]*\./g) ?? [];
    const said = (tier: Tier): string => told[tierOrder.indexOf(tier)] ?? '';
    assert.equal(said('emergency'), 'No reminder is offered.');
    assert.equal(said('same-day'), 'No reminder is offered.');
    assert.match(said('soon'), /after 7 days.+after 3 days.+within 7/);
    assert.match(said('routine-review'), /after 7 days.+after 14 days.+within 42/);
    assert.equal(said('self-manage'), 'A reminder is offered: to check again after 7 days.');
  });

  it('which content it is about', () => {
    const hash = contentHash(content);
    const places = document.split(hash).length - 1;
    assert.ok(places >= 2, 'on the cover and beside the proof');
    assert.ok(document.slice(0, document.indexOf('<nav')).includes(hash));
    assert.ok(told.includes(content.version.version));
  });

  it('which words it is about, down to the last sentence', () => {
    const { text } = dossier;
    assert.ok(document.slice(0, document.indexOf('<nav')).includes(wordsHash(text)));
    const others = [
      { ...text, rules: { ...text.rules, R9: { ...text.rules.R9, numb: `${text.rules.R9.numb} ` } } },
      { ...text, result: { ...text.result, whichRegion: 'For: {region}' } },
    ];
    assert.equal(new Set([text, ...others].map(wordsHash)).size, 3);
  });

  it('how the vignettes came out', () => {
    const { results } = dossier;
    const count = (verdict: string): number => results.filter((result) => result.verdict === verdict).length;
    assert.match(
      told,
      new RegExp(
        `${results.length}: ${count('acceptable')} acceptable, ${count('unsafe')} unsafe, ${count('over')} over-triaged`,
      ),
    );
  });

  it('what is not proved, with the person for whom it fails', () => {
    const ledger = madeUpLedger();
    const failed = {
      ...ledger,
      properties: ledger.properties.map((one) =>
        one.property !== 'raising'
          ? one
          : {
              ...one,
              proved: false,
              counterExample: { about: 'a planted fault', people: [{ words: ['Age: 70 or over'], tier: 'soon' }] },
            },
      ),
    };
    const other = plain(page(madeUpDossier({ ledger: failed })));
    assert.match(other, /a planted fault.*Age: 70 or over: soon/);
    assert.ok(other.includes(`${properties.length - 1} of ${properties.length} properties proved`));
    assert.ok(other.includes('raising (NOT PROVED)'));
  });

  it('which languages there are, and what each leaves out for want of its words', () => {
    assert.match(told, /Other languages: Polish, Arabic \(without the page mood [^)]*, whose words were not found/);
    assert.match(told, /translated by machine, and nobody who speaks them and works in health care has reviewed them/);
  });

  it('nothing about a proof of other content', () => {
    assert.throws(
      () =>
        gather({
          content,
          text: en,
          translations: [],
          changes: changeLog,
          vignettes,
          figures,
          ledger: madeUpLedger('0'.repeat(64)),
        }),
      /about content 0000/,
    );
  });

  it('that nobody has approved it, and never the contrary', () => {
    assert.match(told, /Not approved/);
    const claims =
      told.match(
        /[^.;:]*\b(?:approved|certified|clinically (?:safe|validated|proven)|CE.marked|endorsed)\b[^.;:]*/gi,
      ) ?? [];
    const denials =
      /\bnot approved|no clinician has approved|nobody has approved|none of it has been approved|not approved by a clinician|no doctor or other health expert has approved/i;
    assert.deepEqual(
      claims.filter((claim) => !denials.test(claim)),
      [],
    );
    assert.doesNotMatch(told, /guarantee|100 ?% safe|risk.free/i);
  });
});

describe('the document', () => {
  it('asks for nothing: no script, and no address but in links', () => {
    assert.doesNotMatch(
      document,
      /<(script|link|img|iframe|object|embed|video|audio|base|form)\b|@import|url\((?!#|data:)|\bsrc=|srcset=|http-equiv/i,
    );
    // From the start of a word on: looked for at each of its characters, long words take seconds.
    const addresses = [...document.matchAll(/(?<!\S)(\S+)="https?:/g)].map(([, attribute]) => attribute);
    assert.deepEqual([...new Set(addresses)], ['href']);
    assert.doesNotMatch(document, /<(?!a\b)[a-z]+[^>]*href="https?:/);
  });

  it('leads every link of its own to a place', () => {
    const broken = [...document.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id).filter((id) => !ids.has(id));
    assert.deepEqual([...new Set(broken)], []);
  });

  it('names no place twice', () => {
    const all = [...document.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.deepEqual(
      all.filter((id, index) => all.indexOf(id) !== index),
      [],
    );
  });

  it('leaves no mark, gap or missing word', () => {
    assert.doesNotMatch(told, /undefined|\[object|NaN|\{\w+\}|Infinity/);
  });

  it('lists its parts, in order, with the pages it is told', () => {
    const numbered = page(dossier, new Map([['hazards', 42]]));
    assert.match(numbered, /href="#hazards"><span>Hazard log<\/span><span class="page">42</);
    const titles = [...numbered.slice(numbered.indexOf('<nav')).matchAll(/class="part"><a href="#([^"]+)"/g)].map(
      ([, id]) => id,
    );
    assert.deepEqual(
      titles,
      sections.map(({ id }) => id),
    );
    for (const { headings } of sections) {
      const places = headings.map(({ id }) => document.indexOf(` id="${id}"`));
      assert.ok(places.every((place) => place > 0));
      assert.deepEqual(
        places,
        [...places].sort((one, other) => one - other),
      );
    }
  });
});
