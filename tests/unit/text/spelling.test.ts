/**
 * That each word of a translation is in Debian's dictionary of its language, or among the few here that a reader looked at:
 * names, what signs and phones say in English, and medicine.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Text } from '../../../src/text/text.js';
import { every } from './every-string.js';
import { languages } from './languages.js';
import { dictionaryOf, unknownWords } from './spelling.js';

/** What a translation leaves in English, because a sign, a phone menu or a patient's record says it so, and people's names. */
const inEnglish: Readonly<Record<string, string>> = {
  services:
    'NHS GP ER Samaritans SHOUT HELLO Healthline Helpline Help Lifeline Suicide Crisis Poison Breathing Space Wales Triple Zero ' +
    'MEDICARE Tele MANAS findahelpline com online walk in clinic nurse line urgent care emergency department primary provider out of ' +
    'hours mental health physical therapy therapist physiotherapist A E',
  'short names': 'CBT CT HIV MRI NICE NSAID PHQ TENS WHO B F L W',
  'the makers of the PHQ-4': 'Kroenke Kurt Spitzer Robert Janet Williams Löwe Bernd Pfizer Inc',
};

/** Words that a dictionary lacks: names of medicines and illnesses, short forms, and forms that follow from rules. */
const lacking: Readonly<Partial<Record<string, string>>> = {
  pl:
    'acetaminophen amitryptylina apiksaban duloksetyna gabapentyna klopidogrel naproksen pregabalina warfaryna NLPZ ' +
    'bechterewa marfana dooponowa dyzuria przedomdleniowy sierpowatokrwinkowa spondyloartropatia spondyloartropatii ' +
    'spondyloartropatią zesztywniające ześlizgniętego mindfulness uważność h ż',
  es:
    'acetaminofén amitriptilina anticoagulante anticoagulantes apixabán clopidogrel codeína duloxetina gabapentina ibuprofeno ' +
    'naproxeno pregabalina tramadol warfarina AINE DIU OMS TB TCC VIH marfan papanicolaou anquilosante aórtica citología ciática ' +
    'conductual entesitis epidurales espondilitis espondiloartritis espondilolistesis hemorrágico ictus inmunosupresión intratecal ' +
    'melanoma neuropático osteoporosis presíncope psoriasis pélvico reumatólogo sedestación tiritona mindfulness h ' +
    // Verbs with a pronoun.
    'despertarle háblelas valórelo vigilarlo',
  ar:
    'أسيتامينوفين أميتريبتيلين إيبوبروفين الأبيكسابان الكلوبيدوغريل الوارفارين باراسيتامول بريغابالين ترامادول دولوكستين غابابنتين ' +
    'كودايين مورفين نابروكسين الكورتيزون كورتيزون ستيرويد ستيرويدات ستيرويدي التيبس المتيبس تيبسًا الديسك الديلزة السنسنة القسطرة ' +
    'المشية الميلانوما الهربس تنميل تنميلهما سرطانات لصقات مارفان إرغونومي اسكتلندا فهرنهايت ' +
    // "and" stands at a word in Latin letters.
    'وBernd وJanet وRobert وWHO',
};
const allowed = (list: string): string[] => list.toLowerCase().split(' ');
/** The unknown words that no list has. */
const without = (unknown: readonly string[], lists: readonly string[]): string[] =>
  unknown.filter((word) => !lists.flatMap(allowed).includes(word.toLowerCase()));

/** The words of all strings in the language; what stands together with a mark is part of a word that a region fills in. */
function wordsIn(text: Text): string[] {
  const { language, direction, ...words } = text;
  assert.ok(language && direction);
  return every(words).flatMap(
    ({ words: said }) =>
      said
        .normalize('NFC')
        .replace(/\S*\{\w+\}\S*/g, ' ')
        .match(/[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu) ?? [],
  );
}

for (const [code, text] of languages.filter(([code]) => code !== 'en')) {
  describe(`the spelling of ${code}`, () => {
    const unknown = unknownWords(dictionaryOf(code), wordsIn(text));

    test('has no word that neither the dictionary nor a list has', () => {
      assert.deepEqual(without(unknown, [...Object.values(inEnglish), lacking[code] ?? '']), []);
    });

    test('has no word in its list that it does not need', () => {
      assert.deepEqual(without(allowed(lacking[code] ?? ''), [unknown.join(' ')]), []);
    });

    test('is looked at: a wrong word is found', () => {
      const [word = ''] = wordsIn(text).filter((one) => one.length > 6 && !unknown.includes(one));
      const wrong = `${word.slice(0, 3)}${word.slice(2)}${word.slice(-2)}`;
      assert.deepEqual(unknownWords(dictionaryOf(code), [word, wrong]), [wrong]);
    });
  });
}
