/** That the words keep their promises: what they never say, what they always say, and what they repeat to the letter. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { content } from '../../../src/content/index.js';
import { diaryEn } from '../../../src/text/diary.en.js';
import { en } from '../../../src/text/en.js';
import { every, marksIn, ownMarks, type Sentence } from './every-string.js';

const none = (sentences: readonly Sentence[], forbidden: RegExp): void => {
  for (const { path, words } of sentences) {
    assert.doesNotMatch(words, forbidden, `${path}: “${words}”`);
  }
};
const own = every({ ...en, diary: diaryEn });

describe('no string', () => {
  test('shouts', () => {
    none(own, /!|\b[A-Z]{4,}\b(?<!SHOUT|HELLO|TENS|MANAS|NICE|MEDICARE|NSAID|JSON)/);
  });
  test('tells people what they should do', () => {
    // The product's own question is what a person asks.
    none(
      own.filter(({ path }) => path !== 'start.heading'),
      /\b(should|must|ought)\b/i,
    );
  });
  test('blames, belittles or frightens', () => {
    none(
      own,
      /\b(suffer\w*|just|simply|obviously|basically|clearly|easily|unfortunately|complain\w*|victim|fault|fail\w*)\b/i,
    );
    none(own, /non-?complian\w*|\bcompliance\b|\bpatients?\b|\bbut actually\b/i);
  });
  test('promises that all is well', () => {
    none(own, /nothing (serious|to worry)|harmless|\bsafe to ignore|\b9\d(\.\d)? ?%|rest assured|no need to worry/i);
  });
  test('calls anybody a clinician', () => {
    // Nobody says that they are going to see their clinician: it is a doctor, a nurse or a physio.
    none(own, /clinicians?\b/i);
  });
  test('speaks of the article outside of what is said about the check itself', () => {
    // Nobody who meets the check on a clinic's page knows of it.
    none(
      own.filter(({ path }) => !path.startsWith('result.about.')),
      /\barticle\b/i,
    );
  });
  test('asks politely in an error, or speaks like a machine', () => {
    none(own, /\b(please|invalid|required|submit|click)\b/i);
  });
  test('holds HTML or a link', () => {
    none(own, /<|&\w+;|https?:|www\./);
  });
  test('holds straight quotes', () => {
    none(own, /["']/);
  });
  test('is spelled in a way that only British readers know', () => {
    const shared = own
      .filter(({ path }) => !/^(dialects|regions)/.test(path))
      .map(({ path, words }) => ({ path, words: words.replace(/\{\w+\}/g, '') }));
    none(
      shared,
      /colour|behaviour|favour|labour|tumour|defence|licence|practise|programme\b|centre|metre|litre|anaem|haem|oedem/i,
    );
    none(
      shared,
      /\b(real|recogn|organ|special|apolog|minim|general|normal|stabil|prior|summar)is(e|ed|es|ing|ation)\b/i,
    );
    none(shared, /\b(A&E|GPs?|chemist|fortnight|surgery|physio\w*|paracetamol|orthopaedic\w*)\b/);
  });
  test('holds the digits of a phone number', () => {
    const allowed = /2026-11-27|NHS 111|111 online|1800MEDICARE|100\.4°F/g;
    for (const { path, words } of own) {
      assert.doesNotMatch(words.replace(allowed, ''), /\d{3,}|\d\d \d\d/, `${path}: “${words}”`);
    }
  });
});

test('a hint is two sentences at most', () => {
  for (const { path, words } of every(en.questions).concat(every(en.pages))) {
    if (path.endsWith('.hint')) assert.ok((words.match(/[.?](\s|$)/g) ?? []).length <= 2, `${path}: “${words}”`);
  }
});

test('an error says what to do', () => {
  for (const [question, { error }] of Object.entries(en.questions)) assert.match(error, /^Select [^.]+$/, question);
});

test('a name for an answer is short', () => {
  for (const [question, { short }] of Object.entries(en.questions)) {
    assert.ok(short.split(' ').length <= 5, `${question}: ${short}`);
  }
});

test('what a rule says ends as a sentence, and is two sentences at most', () => {
  for (const { path, words } of every(en.rules, 'rules')) {
    assert.match(words, /^[A-Z][^]*\.$/, path);
    assert.ok((words.match(/[.?](\s|$)/g) ?? []).length <= 3, path);
  }
});

test('an emergency or same-day rule names a possibility, never a diagnosis', () => {
  const hedge = /\b(may|can|possible|more likely|more often)\b|needs help today|needs a check today|cannot wait/;
  for (const { path, words } of every(en.rules, 'rules')) {
    if (/^rules\.[ED]/.test(path)) assert.match(words, hedge, path);
  }
});

test('words that are shown as they are hold no marks', () => {
  const plain = {
    heading: en.start.heading,
    lead: en.start.lead,
    disclaimer: en.start.disclaimer,
    begin: en.start.begin,
    stages: en.stages,
    scaleEnds: en.scaleEnds,
    titles: Object.values(en.reasons).map(({ title }) => title),
    tiers: Object.values(en.tiers).map(({ label, time }) => [label, time]),
    badges: en.badges,
  };
  const filled = [
    'noRule',
    'comeBackLead',
    'returnEmergency',
    'returnToday',
    'returnThisWeek',
    'reasonsLead',
    'hope',
    'unsafe',
    'crisisLead',
    'about',
    'pastReview',
  ];
  const { result } = en;
  const bare = Object.entries(result).filter(([key]) => !filled.includes(key));
  for (const { path, words } of [
    ...every(plain),
    ...every(Object.fromEntries(bare), 'result'),
    ...every(en.flow, 'flow'),
    ...every(en.reminder, 'reminder'),
  ]) {
    const marks = ownMarks[path.replace(/\.(one|other)$/, '')] ?? [];
    assert.deepEqual(
      marksIn(words).filter((mark) => !marks.includes(mark)),
      [],
      path,
    );
  }
});

describe('PHQ-4', () => {
  const stem = 'Over the last 2 weeks, how often have you been bothered by the following problems?';
  const items = {
    nervous: 'Feeling nervous, anxious or on edge',
    worry: 'Not being able to stop or control worrying',
    'little-interest': 'Little interest or pleasure in doing things',
    'feeling-down': 'Feeling down, depressed, or hopeless',
  } as const;
  const options = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'];

  test('the stem is verbatim', () => {
    assert.equal(en.pages.mood?.heading, stem);
  });
  for (const [id, item] of Object.entries(items)) {
    test(`${id} is verbatim`, () => {
      const { question, options: shown } = en.questions[id as keyof typeof items];
      assert.equal(question, item);
      assert.deepEqual(Object.values(shown), options);
    });
  }
  test('it says whose it is', () => {
    assert.match(en.result.phq, /PHQ-4.*Kroenke.*Spitzer.*Williams.*Löwe.*Pfizer.*free to reproduce/);
  });
});

const allWords = own
  .map(({ words }) => words)
  .join('\n')
  .toLowerCase();
const says = (phrase: string): void => {
  assert.ok(allWords.includes(phrase.toLowerCase()), phrase);
};

test('every part of the article has a place', () => {
  [
    'first treatment can miss',
    'misread',
    'another approach',
    'slipped (herniated) disc',
    'degenerative disc disease',
    'spinal stenosis',
    'spondylolisthesis',
    'beyond basic pain relief',
    'posture',
    'how you lift',
    'little regular exercise',
    'stress, anxiety and depression',
    'a cycle in which each feeds',
    'medicines may change',
    'other treatments',
    'injections',
    'an operation',
    '{physiotherapy}',
    'strength, flexibility',
    'walk, swim',
    'heat or cold',
    'massage',
    'acupuncture',
    'TENS',
    'relief for a time',
    'alongside other treatment',
    'ergonomic furniture',
    'build up lifting',
    'avoid long sitting and long standing',
    'the pain grows',
    'new numbness or weakness',
    'treatment bring no change',
    'daily life gets harder',
    'MRI or CT',
    'spine surgeon ({orthopaedic}',
    'pain specialist',
    'do not lose hope',
    'no two',
    'plan made for you',
    'many cases',
    'body and mind',
  ].forEach(says);
});

test('many cases settle with time is said in one place only', () => {
  const settles = own.filter(({ words }) => /settles? with time/.test(words)).map(({ path }) => path);
  assert.deepEqual(settles, ['result.hope.settles']);
});

test('where common advice and guidelines differ, both are said', () => {
  for (const [item, { article, guidelines }] of Object.entries(en.planItems)) {
    assert.equal(Boolean(article), Boolean(guidelines), item);
    if (article) assert.match(article, /\boften (said|named|advised)\b/, item);
    if (guidelines) assert.match(guidelines, /^(Guidelines|Research) /, item);
  }
});

/** What the contract's tables say that an answer means: without these words a question asks something else. */
const definitions: Partial<Record<keyof typeof en.questions, readonly string[]>> = {
  alarm: [
    'tar-like',
    'vomiting blood',
    'stiff neck',
    'rash',
    'fever',
    'trouble seeing',
    'shoulder-tip',
    'on effort',
    'coughing blood',
  ],
  'alarm-now': ['doctor has looked', 'no different', 'since yesterday', 'worries you most'],
  pregnancy: ['late period', 'unexpected bleeding', 'coil', 'menopause'],
  'pregnancy-signs': [
    'tip of a shoulder',
    'blurred sight',
    'under the ribs',
    'swelling',
    'any at all',
    'a pad an hour',
    'large clots',
  ],
  duration: ['new or different', 'since then'],
  'first-ever': ['of your life', 'new kind of pain'],
  trend: ['up and down, no worse overall', 'last 2 weeks'],
  severity: ['cannot talk as usual', 'find any position', 'nothing eases'],
  impact: ['work', 'sleep', 'moving'],
  sudden: ['within minutes', 'severe at once', 'much worse attack', 'last 2 weeks'],
  injury: [
    'back or neck',
    'last 6 weeks',
    'lift, twist, cough or sneeze',
    'fall or bump, even small',
    'serious accident',
    'fall from a height',
    'not checked',
    'checked in a hospital',
    '3 months ago',
    'when this began',
  ],
  saddle: ['saddle', 'genitals', 'bottom', 'inner thighs', 'numb', 'tingling'],
  bladder: [
    'slow',
    'hard to start',
    'straining',
    'cannot go',
    'the need, the flow or being empty',
    'leaks',
    'medicine may be the cause',
    'catheter',
    'cough, sneeze or laugh',
  ],
  bowel: ['feel the need', 'or wind pass', 'cannot hold', 'alone'],
  'saddle-when': [
    'last 2 weeks, or getting worse',
    '2 weeks to 3 months ago',
    'over 3 months ago, or before this pain',
    'cause is known',
    'examined you for it in person',
  ],
  sexual: ['less feeling', 'erection', 'climax', 'unexplained'],
  legs: [
    'legs or feet',
    'first one, then the other',
    'with or without pain',
    'pins and needles',
    'hip, groin, buttock, pelvis',
  ],
  'both-legs': ['walk or stand', 'eases when I sit or bend', 'no different in the last 2 weeks'],
  'leg-weakness': [
    'over 2 weeks',
    'examined since it began',
    'hours or days',
    'can no longer stand on it',
    'not because it hurts',
  ],
  balance: [
    'numb band',
    'clumsy',
    'numb or tingling',
    'unsteady and clumsy',
    'over days',
    'over 3 months',
    'a doctor knows',
  ],
  infection: [
    'last 2 weeks',
    'painkillers can hide it',
    'hot flushes',
    'drenching',
    'menopause',
    'last 3 months',
    'heart valve',
    'cut open',
    'hospital',
  ],
  procedure: ['operation', 'needle', 'epidural', 'lumbar puncture', 'devices', 'neck'],
  wound: ['red, hot, swollen or weeping'],
  history: [
    'osteoporosis',
    'small fall',
    'ankylosing spondylitis',
    'fused by itself',
    'aortic aneurysm',
    'marfan',
    'rather not say',
    'smoking, ever',
  ],
  'cancer-when': [
    'blood cancers',
    'small skin cancer',
    'melanoma',
    '10 years',
    'spread',
    'being watched',
    'all treatment over',
  ],
  medicines: [
    '3 months or more',
    'warfarin',
    'apixaban',
    'not aspirin or clopidogrel alone',
    'bleeding illness',
    'transplant',
    'no spleen',
    'sickle cell',
    'HIV',
    'label allows',
  ],
  general: [
    'without trying',
    'all night that no position eases',
    'between the shoulder blades or round the chest',
    'not only tired',
  ],
  explained: ['examine you', 'what is going on'],
  pattern: ['over 30 minutes'],
  lifestyle: ['sitting or standing still over 6 hours daily'],
};
describe('each definition of the contract is in the question', () => {
  for (const [question, phrases] of Object.entries(definitions)) {
    test(question, () => {
      const shown = every(en.questions[question as keyof typeof definitions])
        .map(({ words }) => words)
        .join('\n')
        .toLowerCase();
      for (const phrase of phrases) assert.ok(shown.includes(phrase.toLowerCase()), phrase);
    });
  }
});

test('the emergency list is in the order of the content', () => {
  assert.deepEqual(Object.keys(en.start.emergencyList), Object.keys(content.emergencyList));
});
