/** Answers as a QuestionnaireResponse and back: nothing is lost, what it says fits the form, and what cannot be read is named. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { randomAnswers, randomNumbers } from '../../../../scripts/proof/crowd.js';
import { knownPeople } from '../../../../scripts/proof/vignette-results.js';
import { content } from '../../../../src/content/index.js';
import { assess } from '../../../../src/engine/assessment.js';
import { replay } from '../../../../src/engine/journey.js';
import {
  AnswerError,
  answers,
  en,
  questionnaire,
  response,
  ResponseError,
  type Answers,
  type QuestionnaireItem,
  type QuestionnaireResponse,
  type ResponseItem,
} from '../../../../src/export/fhir/index.js';
import { filler } from './agreement.js';
import { inOrder } from './in-order.js';
import { fhirErrors, loadDefinitions, medplumErrors } from './validators.js';

const authored = '2026-11-27T09:30:00Z';
const write = (given: Answers): QuestionnaireResponse => response(given, en, { authored });
const people = knownPeople();
/** The answers that count of one of them. */
const first: Answers = inOrder(replay(content, people[0]!.answers).counted);
const random = randomNumbers(5);
const crowd = Array.from({ length: 300 }, () => randomAnswers(content, random));
const everyone = [...people.map((person) => person.answers), ...crowd];
const codesOf = (items: readonly ResponseItem[], linkId: string): string[] =>
  items.flatMap((item) => [
    ...(item.linkId === linkId ? (item.answer ?? []).map(({ valueCoding }) => valueCoding!.code) : []),
    ...codesOf(item.item ?? [], linkId),
  ]);

describe('a QuestionnaireResponse', () => {
  before(loadDefinitions);

  it('is read back as the answers that count', () => {
    for (const given of everyone) assert.deepEqual(answers(write(given)), inOrder(replay(content, given).counted));
  });

  it('is read back from JSON, and from a clinic’s own address', () => {
    const own = response(first, en, { authored, base: 'https://clinic.example/fhir', region: 'US' });
    assert.deepEqual(answers(JSON.parse(JSON.stringify(own))), first);
  });

  it('is sound for others’ validators', () => {
    for (const given of everyone.slice(0, 150)) {
      assert.deepEqual(medplumErrors(write(given)), []);
      assert.deepEqual(fhirErrors(write(given)), []);
    }
    const unsound = { ...write({}), status: 'finished' };
    assert.match(fhirErrors(unsound).join(), /status/);
    assert.match(medplumErrors({ ...write({}), status: undefined }).join(), /status/);
  });

  it('says what the form calculates from it', () => {
    for (const { id, answers: given } of people) {
      const written = write(given);
      const filled = filler.fill(written);
      for (const linkId of ['result-tier', 'result-rules', 'result-reasons'])
        assert.deepEqual(codesOf(written.item, linkId), filled.calculated(linkId), `${id} ${linkId}`);
    }
  });

  it('has its items where the form has them, in that order, and an option’s coding as the form has it', () => {
    const fits = (items: readonly ResponseItem[] = [], form: readonly QuestionnaireItem[] = []): void => {
      let at = -1;
      for (const { linkId, answer = [], item } of items) {
        const next = form.findIndex((one) => one.linkId === linkId);
        assert.ok(next > at, linkId);
        at = next;
        const { answerOption = [], repeats, item: inside } = form[next]!;
        assert.ok(repeats === true || answer.length < 2, linkId);
        for (const { valueCoding } of answer) {
          if (valueCoding) assert.ok(answerOption.some((option) => option.valueCoding.code === valueCoding.code));
          if (valueCoding)
            assert.deepEqual(
              answerOption.find((option) => option.valueCoding.code === valueCoding.code)!.valueCoding,
              valueCoding,
            );
        }
        fits(item, inside);
      }
    };
    const form = questionnaire(en);
    for (const given of everyone) fits(write(given).item, form.item);
  });

  it('is completed where the tier can no longer rise, and tells a tier only then', () => {
    for (const given of everyone) {
      const { urgencyKnown, tier } = assess(content, given);
      const { status, item } = write(given);
      assert.equal(status, urgencyKnown ? 'completed' : 'in-progress');
      assert.deepEqual(codesOf(item, 'result-tier'), urgencyKnown ? [tier] : []);
    }
    assert.equal(write({ balance: 'rapid' }).status, 'completed', 'an emergency ends the check');
    assert.equal(write({ age: '35-44' }).status, 'in-progress');
  });

  it('names the content’s version', () => {
    assert.equal(write({}).questionnaire, `${questionnaire(en).url}|${content.version.version}`);
  });

  it('is the same, byte for byte, whatever the order of the answers', () => {
    for (const { answers: given } of people.slice(0, 20)) {
      const turned = Object.fromEntries(
        Object.entries(given)
          .reverse()
          .map(([id, answer]) => [id, Array.isArray(answer) ? [...answer].reverse() : answer]),
      );
      assert.equal(JSON.stringify(write(turned)), JSON.stringify(write(given)));
    }
  });

  for (const wrong of [
    '',
    'today',
    '2026-11-27T09:30:00',
    '2026-02-30',
    '2026-13-01',
    '2026-11-27T24:00:00Z',
    undefined,
    5,
  ]) {
    it(`is not authored ${JSON.stringify(wrong)}`, () => {
      assert.throws(() => response({}, en, { authored: wrong as string }), {
        name: 'TypeError',
        message: /^“authored” cannot be .*: expected a date, or a date and time with its zone/,
      });
    });
  }

  it('is not made of answers that the check does not have', () => {
    assert.throws(() => write({ age: 'old' }), AnswerError);
  });
});

describe('reading answers', () => {
  const sound = write(first);
  type Row = Record<string, unknown>;
  /** The same response, with one thing changed. */
  const changed = (change: (copy: Row, items: (linkId: string) => Row) => void): unknown => {
    const copy = JSON.parse(JSON.stringify(sound)) as Row;
    const find = (list: Row[], linkId: string): Row[] =>
      list.flatMap((item) => [
        ...(item['linkId'] === linkId ? [item] : []),
        ...find((item['item'] as Row[]) ?? [], linkId),
      ]);
    change(copy, (linkId) => find(copy['item'] as Row[], linkId)[0]!);
    return copy;
  };
  const coding = (item: Row): Row => ((item['answer'] as Row[])[0] as { valueCoding: Row }).valueCoding;

  const refused: readonly (readonly [what: string, from: unknown, path: string | RegExp, message: RegExp])[] = [
    ['nothing', null, 'The response', /is null: expected a QuestionnaireResponse/],
    [
      'another resource',
      { resourceType: 'Patient' },
      'QuestionnaireResponse.resourceType',
      /"Patient": expected "QuestionnaireResponse"/,
    ],
    [
      'another questionnaire',
      changed((copy) => (copy['questionnaire'] = 'https://clinic.example/fhir/Questionnaire/other|1.0.0')),
      'QuestionnaireResponse.questionnaire',
      /other\|1\.0\.0": expected the address .*back-pain-check\|/,
    ],
    [
      'another version of the content',
      changed((copy) => (copy['questionnaire'] = sound.questionnaire.replace(/\|.*/, '|0.0.1'))),
      'QuestionnaireResponse.questionnaire',
      /may mean something else/,
    ],
    [
      'no questionnaire',
      changed((copy) => delete copy['questionnaire']),
      'QuestionnaireResponse.questionnaire',
      /is missing/,
    ],
    ['items that are no list', changed((copy) => (copy['item'] = {})), 'QuestionnaireResponse.item', /expected a list/],
    [
      'an item that is none',
      changed((copy) => (copy['item'] = [5])),
      'QuestionnaireResponse.item[0]',
      /is 5: expected an item/,
    ],
    [
      'an item without its id',
      changed((_, item) => delete item('age')['linkId']),
      /item\[0\]\.item\[1\]\.item\[0\]\.linkId$/,
      /is missing/,
    ],
    ['an unknown item', changed((_, item) => (item('age')['linkId'] = 'shoe-size')), /linkId$/, /"shoe-size"/],
    [
      'an item called as every object’s own',
      changed((_, item) => (item('age')['linkId'] = '__proto__')),
      /linkId$/,
      /__proto__/,
    ],
    [
      'an unknown option',
      changed((_, item) => (coding(item('age'))['code'] = 'old')),
      /answer\[0\]\.valueCoding\.code$/,
      /"old": expected one of under-6, /,
    ],
    [
      'an option of another system',
      changed((_, item) => (coding(item('age'))['system'] = 'urn:x')),
      /valueCoding\.system$/,
      /option-age"/,
    ],
    [
      'a number for an option',
      changed((_, item) => (item('age')['answer'] = [{ valueInteger: 40 }])),
      /answer\[0\]\.valueCoding$/,
      /a coding of an option of “age”/,
    ],
    [
      'two answers to one',
      changed((_, item) => (item('age')['answer'] as Row[]).push((item('age')['answer'] as Row[])[0]!)),
      /answer$/,
      /expected one answer/,
    ],
    [
      'a question twice',
      changed((_, item) => (item('page-age')['item'] as Row[]).push(item('age'))),
      /linkId$/,
      /expected each question once/,
    ],
    [
      'an answer to a heading',
      changed((_, item) => (item('page-age')['answer'] = [{ valueInteger: 1 }])),
      /answer$/,
      /asks nothing/,
    ],
  ];
  for (const [what, from, path, message] of refused) {
    it(`refuses ${what}, and says where`, () => {
      assert.throws(
        () => answers(from),
        (error: unknown) => {
          assert.ok(error instanceof ResponseError);
          if (typeof path === 'string') assert.equal(error.path, path);
          else assert.match(error.path, path);
          assert.match(error.message, message);
          return true;
        },
      );
    });
  }

  it('refuses ticks that cannot stand together, and names the question', () => {
    const both = changed((_, item) => {
      const [none] = item('alarm')['answer'] as { valueCoding: Row }[];
      item('alarm')['answer'] = [none, { valueCoding: { ...none!.valueCoding, code: 'headache' } }];
    });
    assert.throws(() => answers(both), { name: 'AnswerError', question: 'alarm' });
  });

  it('refuses a tick that is there twice, and names the question', () => {
    const twice = changed((_, item) => {
      const ticks = item('alarm')['answer'] as Row[];
      ticks.push(ticks[0]!);
    });
    assert.throws(() => answers(twice), { name: 'AnswerError', question: 'alarm', message: /each at most once/ });
  });

  it('refuses a score that is none', () => {
    const scored = JSON.parse(
      JSON.stringify(sound).replace('"item":[', '"item":[{"linkId":"pain-score","answer":[{"valueInteger":11}]},'),
    ) as unknown;
    assert.throws(() => answers(scored), { name: 'AnswerError', question: 'pain-score' });
    const words = JSON.parse(JSON.stringify(scored).replace('"valueInteger":11', '"valueString":"bad"')) as unknown;
    assert.throws(() => answers(words), { name: 'ResponseError', path: /valueInteger$/ });
  });

  it('reads the answers, and not what they are said to come to', () => {
    const other = changed((_, item) => (coding(item('result-tier'))['code'] = 'self-manage'));
    assert.deepEqual(answers(other), first);
  });

  it('passes over what a form filler shows', () => {
    const shown = changed((_, item) => (item('page-age')['item'] as Row[]).push({ linkId: 'age.hint' }));
    assert.deepEqual(answers(shown), first);
  });
});
