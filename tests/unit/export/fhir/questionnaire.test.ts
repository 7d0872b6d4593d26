/** The Questionnaire against the content: every question, option and word is in it, under its own id, and nothing twice. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { content } from '../../../../src/content/index.js';
import type { RegionId } from '../../../../src/content/regions.js';
import type { Question } from '../../../../src/content/schema.js';
import { optionCode } from '../../../../src/export/fhir/codes.js';
import { en, questionnaire } from '../../../../src/export/fhir/index.js';
import { loincPanels, loincQuestions, loincSystem } from '../../../../src/export/fhir/loinc.js';
import { extensionsOf, itemsOf } from './form-filler.js';

const form = questionnaire(en);
const items = itemsOf(form.item);
const item = (linkId: string) => items.find((one) => one.linkId === linkId)!;
const questions: readonly (readonly [string, Question])[] = Object.entries(content.questions);
const fhir = 'http://hl7.org/fhir/StructureDefinition';
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';

describe('the Questionnaire', () => {
  it('has no link id twice', () => {
    const ids = items.map(({ linkId }) => linkId);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) < index),
      [],
    );
  });

  it('has a dot in the link id of what only shows words, and in no other', () => {
    for (const { linkId, type } of items) assert.equal(linkId.includes('.'), type === 'display', linkId);
  });

  it('has each question once, on its page in its stage, and its options in their order', () => {
    for (const { id, stage, questions: asked = [] } of content.pages) {
      if (asked.length === 0) continue;
      const page = form.item
        .find(({ linkId }) => linkId === `stage-${stage}`)!
        .item!.find(({ linkId }) => linkId === `page-${id}`)!;
      assert.deepEqual(
        page.item!.filter(({ type }) => type !== 'display').map(({ linkId }) => linkId),
        asked,
      );
    }
    for (const [id, question] of questions) {
      const { type, repeats = false, answerOption = [] } = item(id);
      assert.equal(type, question.kind === 'scale' ? 'integer' : 'choice', id);
      assert.equal(repeats, question.kind === 'many', id);
      const options = question.kind === 'scale' ? [] : question.options;
      assert.deepEqual(
        answerOption.map(({ valueCoding }) => valueCoding.code),
        options.map((option) => optionCode(id, option)),
      );
    }
  });

  it('says of “none” and “not sure” that they stand alone, where several may be ticked', () => {
    const alone = questions.flatMap(([id]) =>
      (item(id).answerOption ?? [])
        .filter((option) => extensionsOf(option, `${fhir}/questionnaire-optionExclusive`).length > 0)
        .map(({ valueCoding }) => `${id} ${valueCoding.code}`),
    );
    const expected = questions.flatMap(([id, question]) =>
      question.kind === 'many'
        ? question.options.filter((option) => ['none', 'not-sure'].includes(option)).map((option) => `${id} ${option}`)
        : [],
    );
    assert.deepEqual(alone.sort(), expected.sort());
  });

  it('asks every question that has a condition under one, and the others always', () => {
    for (const [id, { when }] of questions) {
      const conditions =
        extensionsOf(item(id), `${sdc}/sdc-questionnaire-enableWhenExpression`).length + (item(id).enableWhen ? 1 : 0);
      assert.equal(conditions, when ? 1 : 0, id);
    }
  });

  it('switches off an option that is not offered to everybody', () => {
    for (const [id, question] of questions) {
      const toggles = extensionsOf(item(id), `${sdc}/sdc-questionnaire-answerOptionsToggleExpression`);
      assert.deepEqual(
        toggles.map(({ extension }) => extension![0]!.valueCoding!.code),
        Object.keys((question.kind === 'one' && question.offered) || {}),
      );
    }
  });

  it('has words without marks in every region, and tells where they differ', () => {
    const forms = Object.keys(content.regions).map((region) =>
      JSON.stringify(questionnaire(en, { region: region as RegionId })),
    );
    for (const words of forms) assert.doesNotMatch(words, /\{[a-z]\w*\}/i);
    assert.equal(new Set(forms).size, forms.length);
  });

  it('stands at the address that the clinic gives', () => {
    const own = questionnaire(en, { base: 'https://clinic.example/fhir' });
    assert.equal(own.url, 'https://clinic.example/fhir/Questionnaire/back-pain-check');
    assert.doesNotMatch(JSON.stringify(own), /urn:back-pain-check/);
  });

  it('is not approved, and says until when it is to be reviewed', () => {
    assert.deepEqual([form.status, form.version], ['draft', content.version.version]);
    assert.deepEqual(form.effectivePeriod, { start: content.version.date, end: content.version.reviewBy });
  });

  it('is the same, byte for byte, each time', () => {
    assert.equal(JSON.stringify(questionnaire(en)), JSON.stringify(form));
  });
});

describe('LOINC', () => {
  const coded = Object.entries(loincQuestions);

  it('has codes for questions of the content, and for all their options or none', () => {
    for (const [id, loinc] of coded) {
      const question = (content.questions as Readonly<Record<string, Question>>)[id];
      assert.ok(question, id);
      if (loinc!.answers)
        assert.deepEqual(Object.keys(loinc!.answers), question.kind === 'scale' ? [] : question.options);
      assert.deepEqual(item(id).code, [{ system: loincSystem, code: loinc!.code, display: loinc!.display }]);
    }
  });

  it('counts the answers as the instrument does', () => {
    for (const [id, { answers } = {}] of coded.map(([id, loinc]) => [id, loinc!] as const)) {
      if (!answers) continue;
      const counts = item(id).answerOption!.map(
        (option) => extensionsOf(option, `${fhir}/ordinalValue`)[0]!.valueDecimal,
      );
      assert.deepEqual(counts, [0, 1, 2, 3]);
      assert.deepEqual(
        new Set(item(id).answerOption!.map(({ valueCoding }) => valueCoding.system)),
        new Set([loincSystem]),
      );
    }
  });

  it('is used where the words are the instrument’s', () => {
    for (const id of ['nervous', 'little-interest', 'feeling-down'])
      assert.equal(en.questions[id as 'nervous'].question, loincQuestions[id]!.display);
    // LOINC's own wording of this item differs from that of the PHQ-4, which is ours: docs/fhir.md tells.
    assert.equal(en.questions.worry.question, 'Not being able to stop or control worrying');
    assert.deepEqual(
      item('worry').answerOption!.map(({ valueCoding }) => [valueCoding.code, valueCoding.display]),
      [
        ['LA6568-5', 'Not at all'],
        ['LA6569-3', 'Several days'],
        ['LA6570-1', 'More than half the days'],
        ['LA6571-9', 'Nearly every day'],
      ],
    );
  });

  it('names the page that asks a whole panel', () => {
    const pages = items.filter(({ type, code }) => type === 'group' && code);
    assert.deepEqual(
      pages.map(({ code }) => code![0]!.code),
      loincPanels.map(({ code }) => code),
    );
  });
});
