/**
 * The hazards of the check, as a DCB0129 hazard log wants them: what can go wrong, why, what it would do, what already
 * stands against it, and what keeps that control in place. Nobody has scored them: that is for a clinician.
 */
import type { Concern } from '../../../src/content/schema.js';

/** What fails when a control is lost: a property that is proved, or a file of tests. */
export type Pointer = { readonly property: string } | { readonly test: string };

export interface Hazard {
  readonly id: string;
  readonly name: string;
  readonly hazard: string;
  readonly causes: readonly string[];
  readonly effect: string;
  readonly controls: readonly string[];
  /** Rules that are the control, besides those of the concern. */
  readonly rules?: readonly string[];
  /** The control is every rule that guards this concern. */
  readonly concern?: Concern;
  readonly enforcedBy: readonly Pointer[];
  /** What no control covers, for whoever scores what remains. */
  readonly remains?: string;
}

const property = (id: string): Pointer => ({ property: id });
const test = (file: string): Pointer => ({ test: file });

interface UnderTriage {
  readonly name: string;
  readonly causes: readonly string[];
  readonly effect: string;
  readonly remains?: string;
  readonly more?: readonly Pointer[];
}

/** What under-triage would mean for each concern. The rules that guard it are read from the content. */
const underTriage: Readonly<Record<Concern, UnderTriage>> = {
  'cauda-equina': {
    name: 'cauda equina syndrome',
    causes: [
      'People do not report numbness between the legs unless asked, or do not know what counts.',
      '“Getting worse” is mistaken for old and known.',
    ],
    effect: 'Late decompression; lasting loss of bladder, bowel and sexual function, or of leg power.',
    remains: 'Somebody who notices nothing yet, or answers “no” out of shame.',
  },
  cord: {
    name: 'spinal cord compression',
    causes: ['Clumsy hands and unsteadiness are not connected with back pain.', 'Slow onset feels normal.'],
    effect: 'Loss of walking and hand function that does not come back.',
    remains: 'Cord trouble with neither unsteadiness nor hand signs.',
  },
  'nerve-loss': {
    name: 'progressive nerve loss in a leg',
    causes: ['A person cannot grade power, and takes weakness for pain.'],
    effect: 'Lasting foot drop or weakness.',
  },
  fracture: {
    name: 'spinal fracture',
    causes: ['A small fall, a cough or a lift is forgotten.', 'Thin bones are not known about.'],
    effect: 'Collapse of a vertebra, deformity, or injury to the cord if unstable.',
    remains: 'Undiagnosed osteoporosis without any remembered injury below the age thresholds.',
  },
  cancer: {
    name: 'cancer in the spine',
    causes: ['No history of cancer, or one that is not thought to count.', 'A single early sign is common and vague.'],
    effect: 'Late treatment; cord compression.',
    remains: 'A first cancer with no sign at all: one published case had none (Mabry 2014).',
  },
  infection: {
    name: 'spinal infection or sepsis',
    causes: [
      'Nearly half of spinal infections have no fever.',
      'Painkillers hide a temperature.',
      'Injecting drugs is not disclosed.',
    ],
    effect: 'Epidural abscess with paralysis; sepsis; death.',
    remains: 'Infection without fever in somebody with no known risk.',
  },
  bleeding: {
    name: 'bleeding around the cord',
    causes: ['Blood thinners are not seen as relevant to back pain.', 'Early signs are slight.'],
    effect: 'Paralysis within hours.',
    remains:
      'Aspirin or clopidogrel alone do not count. Bleeding disorders stand in the hint of one option, which may be overlooked.',
  },
  aneurysm: {
    name: 'aortic aneurysm and other emergencies that are not of the spine',
    causes: ['Pain is felt in the back alone.', 'The aneurysm is not known about.'],
    effect: 'Death from rupture, heart attack, pulmonary embolism or sepsis.',
    remains: 'Pain that builds up slowly from an unknown aneurysm.',
  },
  pregnancy: {
    name: 'an emergency of pregnancy or birth',
    causes: ['Pregnancy is not known or not told.', 'Signs are put down to normal pregnancy.'],
    effect: 'Harm to the mother or the baby.',
    remains: 'Pregnancy is not asked from the age of 60.',
  },
  child: {
    name: 'serious disease in a child',
    causes: ['A parent answers for the child and does not know.', 'Adult thresholds do not fit.'],
    effect: 'Late treatment of infection, tumour or fracture.',
    more: [property('no-adult-advice-under-16')],
    remains: 'What a child cannot tell and nobody sees. All back pain under 6 is for the same day.',
  },
  medicines: {
    name: 'harm from painkillers',
    causes: ['A person does not know that two products hold the same medicine, or takes more because the pain grows.'],
    effect: 'Liver damage, internal bleeding, or slow breathing.',
    remains: 'Somebody who does not know what they have taken.',
  },
  inflammatory: {
    name: 'axial spondyloarthritis',
    causes: ['Signs are spread over years and joints.'],
    effect: 'Years of delay to diagnosis and treatment.',
  },
  'uncontrolled-pain': {
    name: 'pain that cannot be borne',
    causes: ['Severity is understated, or read off a number.'],
    effect: 'Suffering; unsafe use of painkillers.',
    more: [property('pain-score-decides-nothing')],
  },
  'no-improvement': {
    name: 'treatment that does not work',
    causes: ['Repeating what does not help is taken for normal.'],
    effect: 'Delay to a better diagnosis or treatment.',
  },
  mood: {
    name: 'worry and low mood',
    causes: ['Mood is asked about on a page that may be skipped, and some answer as they think they are meant to.'],
    effect: 'Depression or anxiety without help; pain that treatment of the back alone does not ease.',
  },
  impact: {
    name: 'a life that the pain takes over',
    causes: ['Function is understated, or measured against what has become usual.'],
    effect: 'Disability, loss of work, isolation.',
  },
};

/** What stands against under-triage whatever the concern. */
export const everyUnderTriage: Pick<Hazard, 'controls' | 'enforcedBy'> = {
  controls: [
    'Rules that guard the concern, of which each decides for somebody. “Not sure” is never taken for “no”.',
    'The emergency list stands before the first question; every result says when to come back sooner.',
  ],
  enforcedBy: [
    property('emergency-alone'),
    property('raising'),
    property('adding'),
    property('not-sure'),
    property('stopping'),
    test('tests/unit/content/rules.test.ts'),
    test('tests/unit/content/people.test.ts'),
  ],
};

const number = (at: number): string => `H${String(at).padStart(2, '0')}`;

const underTriageHazards: readonly Hazard[] = (Object.keys(underTriage) as Concern[]).map((concern, index) => {
  const { name, causes, effect, remains, more = [] } = underTriage[concern];
  return {
    id: number(index + 1),
    name: `Under-triage: ${name}`,
    hazard: `The result is less urgent than ${name} needs.`,
    causes,
    effect,
    controls: everyUnderTriage.controls,
    concern,
    enforcedBy: [...everyUnderTriage.enforcedBy, ...more],
    ...(remains === undefined ? {} : { remains }),
  };
});

type OtherHazard = Omit<Hazard, 'id'>;

const others: readonly OtherHazard[] = [
  {
    name: 'Over-triage',
    hazard: 'The result is more urgent than the person needs.',
    causes: [
      'Nothing lowers a tier, and single answers suffice for many rules.',
      'Red flags are common: most people have one.',
    ],
    effect: 'Fear, cost and crowding; scans and treatment that do no good; loss of trust in later, real warnings.',
    controls: [
      'A person with no warning sign who gets better is told to keep going, which is proved.',
      'Known people and a simulated ordinary population count over-triage; both stand in this dossier, and a test fails above a limit.',
    ],
    enforcedBy: [
      property('no-false-alarm'),
      property('every-rule-decides'),
      test('tests/unit/content/paths.test.ts'),
      test('tests/unit/content/people.test.ts'),
      test('tests/unit/content/population.test.ts'),
    ],
    remains: 'How often it happens in real people is not known: most rates of the simulation are guesses.',
  },
  {
    name: 'A question is misread',
    hazard: 'A person answers something other than what was asked.',
    causes: [
      'Medical words; long questions; pain and worry.',
      'One client told to watch for “incontinence” took it to mean not being able to go.',
    ],
    effect: 'Under-triage or over-triage.',
    controls: [
      'Plain words (each page of questions at school grade 6 or below, measured), “pee” and “poo”, a meaning under each hard option, “not sure” where it ' +
        'makes sense.',
      'Nothing is answered by default; each answer can be changed from the result.',
    ],
    enforcedBy: [
      test('tests/unit/text/reading.test.ts'),
      test('tests/unit/text/words.test.ts'),
      test('tests/browser/result.test.ts'),
      property('raising'),
    ],
    remains: 'No test with patients has been made.',
  },
  {
    name: 'The instruction is misread',
    hazard: 'A person does not understand what to do, or finds two instructions.',
    causes: ['Several rules hold at once.', 'Urgency is shown by colour alone.'],
    effect: 'Help is sought late or in the wrong place.',
    controls: [
      'Exactly one leading instruction for every result; urgency in words and shape; no onward reading at emergency.',
    ],
    enforcedBy: [
      property('one-clear-instruction'),
      property('call-or-go'),
      property('a-place-with-a-scanner'),
      property('the-button-calls-whom-the-head-names'),
      property('no-self-care-when-urgent'),
      test('tests/browser/result.test.ts'),
    ],
  },
  {
    name: 'Language',
    hazard: 'A person reads little English, or a page translator changes the meaning.',
    causes: ['Few languages are shipped.', 'Translators miss or garble words of a widget.'],
    effect: 'Wrong answers, or an instruction that is not understood.',
    controls: [
      'Short sentences without idiom; phone numbers stand as digits. The shape of the text lets a language be added with no ' +
        'sentence missing.',
    ],
    enforcedBy: [test('tests/unit/text/reading.test.ts')],
    remains: 'Most people’s languages are missing. A translation needs a clinician of its own, and none has had one.',
  },
  {
    name: 'A phone number is out of date',
    hazard: 'A result shows a number that no longer answers.',
    causes: ['Numbers change.', 'Some were written from general knowledge (listed in part 1).'],
    effect: 'Lost minutes in an emergency; no help in a crisis.',
    controls: [
      'Each number carries whether it was checked; this dossier lists those that were not.',
      'The content has a review date.',
    ],
    enforcedBy: [test('tests/unit/content/regions.test.ts'), test('tests/unit/text/regions.test.ts')],
    remains: 'Checking the numbers before a release is work for a person.',
  },
  {
    name: 'Content past its review date on pages that nobody updates',
    hazard: 'Old advice keeps being given.',
    causes: ['A site embeds the script once and forgets it.'],
    effect: 'Advice against newer guidelines, or stale numbers.',
    controls: [
      'Every result shows the content version and date; after the review date it says that it may be out of date.',
    ],
    enforcedBy: [test('tests/browser/result.test.ts'), test('tests/unit/content/content.test.ts')],
    remains: 'A copied script cannot be recalled. The date relies on the clock of the device.',
  },
  {
    name: 'The wrong region',
    hazard: 'A person is shown another country’s numbers or services.',
    causes: [
      'The host sets the wrong region, or none.',
      'A person travels.',
      '111 is advice in Great Britain and the emergency number in New ' + 'Zealand.',
    ],
    effect: 'A call that does not connect, or reaches the wrong service.',
    controls: [
      'The region is never guessed; an unknown one gives no number. The emergency card says which region it speaks for and ' +
        'lets the person change it.',
    ],
    enforcedBy: [
      test('tests/browser/region.test.ts'),
      test('tests/unit/text/regions.test.ts'),
      test('tests/unit/content/regions.test.ts'),
    ],
  },
  {
    name: 'A shared device',
    hazard: 'The next person sees the answers, or a result made from another’s answers.',
    causes: ['A kiosk, a family tablet, a browser that fills in forms.'],
    effect: 'Loss of privacy; a wrong result.',
    controls: [
      'Nothing is stored, in the address or on the device; autocomplete is off; “Start again” clears everything.',
    ],
    enforcedBy: [
      test('tests/browser/privacy.test.ts'),
      test('tests/browser/result.test.ts'),
      test('tests/browser/history.test.ts'),
    ],
  },
  {
    name: 'Session-replay and analytics tools',
    hazard: 'A tool of the host’s page records health answers.',
    causes: ['Such tools record what is typed or shown.', 'The shadow root is open, and is no security boundary.'],
    effect: 'Health data leave the device without consent.',
    controls: [
      'No request of its own. Inputs and result carry the marks that tell such tools to mask. Events carry no answer unless the ' +
        'host asks for it, which the README says needs consent.',
    ],
    enforcedBy: [
      test('tests/browser/privacy.test.ts'),
      test('tests/browser/events.test.ts'),
      test('tests/dist/side-effects.test.ts'),
    ],
    remains:
      'A tool that ignores the marks, or a host that reads the page on purpose. Even where inputs are masked, which question ' +
      'follows and what is marked in the drawn body tell something.',
  },
  {
    name: 'The host hides or restyles the result',
    hazard: 'The urgent part of a result is not seen.',
    causes: ['Style sheets, tabs, cookie banners, a fixed height, colours without contrast.'],
    effect: 'Help is sought late.',
    controls: [
      'Styles do not leak in but for a handful of named ones, and text keeps its contrast whatever they are. The result takes the ' +
        'focus when it appears.',
    ],
    enforcedBy: [
      test('tests/browser/styles.test.ts'),
      test('tests/theme/browser/contrast.test.ts'),
      test('tests/browser/focus.test.ts'),
    ],
    remains: 'A host can still cover or remove the whole element.',
  },
  {
    name: 'A child is given advice for adults',
    hazard: 'Self-care for adults is shown for somebody under 16.',
    causes: ['A parent or the child fills it in.', 'The age is answered with the parent’s.'],
    effect: 'Delay, or unsuitable exercise or medicine.',
    controls: [
      'Under 16 there are no reasons, plan, specialists or mood questions; never less than “soon”; extra return advice.',
    ],
    rules: ['E19', 'D17', 'S8'],
    enforcedBy: [property('no-adult-advice-under-16'), property('three-first-steps'), property('soon-whatever-else')],
    remains:
      'An adult who answers with their own age by mistake. The start says to answer as if you were the other person.',
  },
  {
    name: 'A pregnant person is given unsafe advice',
    hazard: 'Advice that is unsafe in pregnancy or after birth is shown.',
    causes: ['Pregnancy unknown or not told.'],
    effect: 'Harm to the baby, for instance from anti-inflammatories.',
    controls: [
      'No line on anti-inflammatories when pregnancy is possible; TENS says “ask first”; never less than “soon”.',
    ],
    rules: ['E18', 'D16', 'S7'],
    enforcedBy: [property('no-anti-inflammatories'), property('ask-first'), property('soon-whatever-else')],
  },
  {
    name: 'Low mood and risk of suicide',
    hazard: 'Somebody in despair is asked about mood and then left alone with it.',
    causes: ['A mood score without an answer to it.', 'Mood questions come last and may be skipped.'],
    effect: 'Self-harm, suicide.',
    controls: [
      'The crisis card with local numbers stands with the back result from a score of 3, and above it from 5; every tier carries one line ' +
        'for anyone who cannot keep themselves safe. No item asks about self-harm, and there is no free text that nobody reads.',
    ],
    rules: ['S20', 'R6'],
    enforcedBy: [
      property('crisis-card'),
      property('crisis-in-time'),
      test('tests/browser/result.test.ts'),
      test('tests/unit/text/regions.test.ts'),
    ],
    remains:
      'People whose back needs help today are not asked about mood. Under 16 mood is not asked. Some crisis numbers are not checked.',
  },
  {
    name: 'Self-care that harms',
    hazard: 'A suggestion does harm to the person who follows it.',
    causes: [
      'Other illnesses and medicines that are not asked about: kidney, heart, stomach ulcer, asthma, pacemaker.',
    ],
    effect: 'Bleeding, burns, a fracture, falls, withdrawal from strong painkillers.',
    controls: [
      'No doses. Anti-inflammatories withheld where the answers say so, and “check with a pharmacist” for all. Hands-on care, needles ' +
        'and TENS say “ask first” where the answers call for it. Heat “never on numb skin”. Nothing at emergency and same-day.',
      'No first step bends or tests a spine that may break, holds a device or heals; none starts anything before a review.',
    ],
    enforcedBy: [
      property('no-anti-inflammatories'),
      property('ask-first'),
      property('badges'),
      property('no-self-care-when-urgent'),
      property('review-before-self-care'),
      property('first-steps-wait-for-the-review'),
      property('no-bending-of-a-spine-at-risk'),
      test('tests/unit/content/plan.test.ts'),
    ],
  },
  {
    name: 'False reassurance',
    hazard: 'A person takes a low tier for “nothing serious”.',
    causes: ['No red flag rules anything out; single questions hardly lower the odds.'],
    effect: 'Later signs are ignored.',
    controls: [
      'No result says that nothing is wrong. The lowest tier says that it cannot rule out every cause. Exact return advice with every ' +
        'result.',
    ],
    enforcedBy: [test('tests/unit/text/words.test.ts'), property('come-back-as-soon-as-the-rules-say')],
    remains: 'How people read it has not been tested.',
  },
  {
    name: 'Things change after the result',
    hazard: 'New signs appear once the check is closed.',
    causes: ['Serious causes develop over days.'],
    effect: 'Late help.',
    controls: [
      'Return advice names the signs in three urgencies, on screen and on paper; “check again in 1 to 2 weeks”.',
    ],
    enforcedBy: [
      property('come-back-as-soon-as-the-rules-say'),
      property('no-line-contradicts-the-result'),
      property('every-line-can-be-told'),
      test('tests/browser/result.test.ts'),
    ],
  },
  {
    name: 'An unfinished check',
    hazard: 'A result is shown, or taken as final, before everything was asked.',
    causes: ['A person stops halfway; a row is left out; an answer changes and a new question appears.'],
    effect: 'Under-triage.',
    controls: [
      'Before the page that tells the tier, an unfinished check shows no result but an emergency. A changed answer withdraws the result ' +
        'until what it opens is answered.',
      'Whoever stops at that page is told by the result what the last pages could add: a routine review, or with a very low mood a review ' +
        'this week, and nothing urgent.',
    ],
    enforcedBy: [
      property('answering-more'),
      property('the-tier-page-is-right'),
      property('last-stage-changes-nothing-urgent'),
      property('complete-means-complete'),
      property('unasked-counts-for-nothing'),
      test('tests/unit/engine/journey.test.ts'),
      test('tests/browser/result.test.ts'),
      test('tests/browser/tier-page.test.ts'),
    ],
  },
  {
    name: 'An emergency waits for a form',
    hazard: 'Somebody fills in questions while they need an ambulance.',
    causes: ['The form stands between a person and the number.'],
    effect: 'Minutes lost.',
    controls: [
      'The emergency list and number stand before the first question, in the page itself even without the script. Alarm signs come ' +
        'first, and questions end as soon as an emergency is certain.',
    ],
    enforcedBy: [
      property('stopping'),
      test('tests/unit/content/paths.test.ts'),
      test('tests/browser/errors.test.ts'),
      test('tests/dist/side-effects.test.ts'),
    ],
  },
  {
    name: 'Answering for somebody else',
    hazard: 'Answers mix two people, or are guesses.',
    causes: ['A partner, parent or carer fills it in.'],
    effect: 'A wrong result.',
    controls: ['The start says to answer as if you were them. “Not sure” counts as a warning, not as a “no”.'],
    enforcedBy: [property('not-sure'), property('unsure-is-seen')],
  },
  {
    name: 'A person cannot use it',
    hazard: 'Somebody who uses a keyboard, a screen reader or large text misses a question or the result.',
    causes: ['Focus lost between steps; errors not announced; a drawing without words.'],
    effect: 'No result, or a wrong one.',
    controls: [
      'Native inputs; focus moves to each new question and to the result; the drawn body has a list as its equal.',
    ],
    enforcedBy: [
      test('tests/browser/axe.test.ts'),
      test('tests/browser/journeys-keyboard.test.ts'),
      test('tests/browser/focus.test.ts'),
    ],
  },
  {
    name: 'The software fails',
    hazard: 'The script does not load, throws, or runs in a browser that is too old.',
    causes: ['Blocked scripts, caches, old devices, a conflict with the host’s page.'],
    effect: 'A blank where help should be, or a wrong result.',
    controls: [
      'The page’s own emergency list stays until the check has started. An error shows the emergency list and never a lower tier.',
    ],
    enforcedBy: [test('tests/browser/fail-safe.test.ts'), test('tests/dist/full/embed.test.ts')],
  },
  {
    name: 'A change breaks the medicine',
    hazard: 'An edit to the content or the engine loosens a rule unnoticed.',
    causes: ['Anyone can change data; rules depend on shared terms.'],
    effect: 'Under-triage at every site that updates.',
    controls: [
      'The shipped rules are proved again on every run, against an independent writing of the contract. A change without an entry in the ' +
        'change log fails a test. This dossier carries the fingerprint of the content it was made from.',
    ],
    enforcedBy: [
      property('rules-are-the-contract’s'),
      property('asked-as-in-the-contract'),
      test('tests/unit/content/change-log.test.ts'),
      test('tests/unit/content/properties.test.ts'),
    ],
    remains: 'The proof shows that the rules are as written; not that what is written is right.',
  },
];

export const hazards: readonly Hazard[] = [
  ...underTriageHazards,
  ...others.map((hazard, index) => ({ ...hazard, id: number(underTriageHazards.length + index + 1) })),
];
