/**
 * The Questionnaire in each language: what a language has no words for is not asked in it, nothing else is missing, and
 * everything that follows from the answers is what the engine says.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { knownPeople } from '../../../../scripts/proof/vignette-results.js';
import { content } from '../../../../src/content/index.js';
import type { Content } from '../../../../src/content/schema.js';
import { optionCode } from '../../../../src/export/fhir/codes.js';
import { answers, questionnaire, response, type Answers } from '../../../../src/export/fhir/index.js';
import { langTag, pagesWithoutWords } from '../../../../src/text/forms.js';
import { en } from '../../../../src/text/en.js';
import { languages } from '../../text/languages.js';
import { saidByFiller, saidByEngine } from './agreement.js';
import { FormFiller, itemsOf } from './form-filler.js';
import { inOrder } from './in-order.js';
import { fhirErrors, loadDefinitions, medplumErrors } from './validators.js';

const authored = '2026-11-27T09:30:00Z';
const people = knownPeople();
const pages: Content['pages'] = content.pages;
const mood = ['nervous', 'worry', 'little-interest', 'feeling-down'];
const english = questionnaire(en);
/** One of each tier, and of those whose mood score shows the crisis lines. */
const kindOf = (answers: Answers): string => {
  const { tier, crisis } = saidByEngine(answers);
  return `${tier.join()} ${String(crisis)}`;
};
const oneOfEachTier = [...new Map(people.map((person) => [kindOf(person.answers), person])).values()];
/** Whose answers reach the questions about mood, with a score that shows the crisis lines. */
const low = people.find(({ answers }) => saidByEngine(answers).crisis)!;

const without = (given: Answers, questions: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(given).filter(([id]) => !questions.includes(id)));

describe('the Questionnaire in each language', () => {
  before(loadDefinitions);

  it('leaves the questions about mood out of those that have no official words for them', () => {
    const leftOut = languages
      .filter(([, text]) => pagesWithoutWords(content, text).includes('mood'))
      .map(([code]) => code);
    assert.deepEqual(leftOut, ['ar']);
  });

  for (const [code, text] of languages) {
    describe(code, () => {
      const form = questionnaire(text);
      const items = itemsOf(form.item);
      const ids = new Set(items.map(({ linkId }) => linkId));
      const leftOut = pagesWithoutWords(content, text) as string[];
      const unasked = pages.filter(({ id }) => leftOut.includes(id)).flatMap(({ questions = [] }) => questions);
      const filler = new FormFiller(form, optionCode);

      it('has every question that the language has, with words for it and its options, and no other', () => {
        const questions = Object.keys(content.questions);
        assert.deepEqual(
          questions.filter((id) => !ids.has(id)),
          unasked,
        );
        assert.deepEqual(
          pages.filter(({ id, questions = [] }) => questions.length > 0 && !ids.has(`page-${id}`)).map(({ id }) => id),
          leftOut,
        );
        for (const { linkId, text: words, answerOption = [] } of items) {
          assert.ok(words, linkId);
          for (const { valueCoding } of answerOption) assert.ok(valueCoding.display, `${linkId} ${valueCoding.code}`);
        }
        assert.doesNotMatch(JSON.stringify(form), /\{[a-z]\w*\}/i);
        assert.equal(form.language, langTag(text.language));
      });

      it('names no item that is not there, and no instrument that it does not quote', () => {
        for (const { linkId, enableWhen = [] } of items)
          for (const { question } of enableWhen) assert.ok(ids.has(question), `${linkId} asks for ${question}`);
        assert.equal(form.copyright.includes(text.result.phq), !leftOut.includes('mood'));
      });

      it('is sound for others’ validators', () => {
        assert.deepEqual(medplumErrors(form), []);
        assert.deepEqual(fhirErrors(form), []);
      });

      it('decides by the expressions of English', () => {
        assert.deepEqual(form.extension, english.extension);
      });

      it('says what the engine says of people of each tier, who are not asked what it has no words for', () => {
        for (const { id, answers: given } of oneOfEachTier) {
          const asked = without(given, unasked);
          assert.deepEqual(saidByFiller(filler, asked), saidByEngine(asked), id);
        }
      });

      it('keeps every answer in a response, in words where there are some, and as codes where there are none', () => {
        const written = response(low.answers, text, { authored });
        assert.deepEqual(answers(written), inOrder(answers(response(low.answers, en, { authored }))));
        assert.deepEqual(medplumErrors(written), []);
        const page = written.item.flatMap(({ item = [] }) => item).find(({ linkId }) => linkId === 'page-mood')!;
        assert.deepEqual(
          page.item!.map(({ linkId }) => linkId),
          mood,
        );
        const words = page.item!.flatMap((item) => [item.text, item.answer![0]!.valueCoding!.display]);
        assert.equal(words.filter((said) => said !== undefined).length, leftOut.includes('mood') ? 0 : 8);
      });
    });
  }
});
