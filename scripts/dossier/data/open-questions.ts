/**
 * What only a clinician can settle: what speaks for the way it stands, what for another, and that other way as a change of
 * the rules, so that its figures are computed and not written by hand. The answers are not here: nobody has given them.
 */
import type { Condition } from '../../../src/content/conditions.js';
import type { QuestionId } from '../../../src/content/questions.js';
import { rules as shipped, type RuleId } from '../../../src/content/rules.js';
import type { Tier } from '../../../src/content/schema.js';
import { all, any, atLeast, has, is, not, term } from '../../../src/content/typed-conditions.js';

/** Another way to decide. */
export interface Otherwise {
  readonly how: string;
  readonly rules: Readonly<Partial<Record<RuleId, { readonly tier?: Tier; readonly when?: Condition }>>>;
}

export interface OpenQuestion {
  readonly question: string;
  /** What speaks for how it stands. */
  readonly asItIs: string;
  /** What speaks for another way. */
  readonly against: string;
  readonly rules: readonly RuleId[];
  readonly questions?: readonly QuestionId[];
  /** Left out where no rule could be written, or no figure would say anything. */
  readonly otherwise?: readonly Otherwise[];
}

const sudden = is('sudden', 'yes');
const severe = term('severe');
const thinners = has('medicines', 'blood-thinners');
const numbWeakOrBoth = is('legs', 'one-numb', 'one-weak', 'both');
const unsureAndUsual = all(
  any(is('saddle', 'not-sure'), is('bladder', 'not-sure'), is('bowel', 'not-sure')),
  is('cord-different', 'no'),
);

/** E10 with another age from which a sudden start alone is an emergency. */
const suddenFrom = (age: '65-69' | '70-plus'): Otherwise['rules'] => ({
  E10: {
    when: any(
      all(
        sudden,
        any(
          atLeast('age', age),
          thinners,
          all(atLeast('age', '50-59'), has('history', 'smoking')),
          has('history', 'aortic-family'),
          all(term('upper-back-sign'), any(severe, atLeast('age', '35-44'))),
        ),
      ),
      all(is('sudden', 'not-sure'), thinners),
    ),
  },
});

export const openQuestions: readonly OpenQuestion[] = [
  {
    question: 'Pain in both legs, new or worse: an emergency even when it is pain alone?',
    asItIs:
      'NHS.uk sends pain, tingling, weakness or numbness in both legs to 999 or A&E, and cauda equina syndrome may begin so.',
    against:
      'The GIRFT pathway lists a deficit of both legs, not pain, and three consultant physiotherapists do not advocate emergency ' +
      'scans for pain alone. The check asks of weakness, and cannot tell pain from numbness in both legs.',
    rules: ['E5', 'D21', 'S4', 'R5'],
    otherwise: [
      {
        how: 'the same day, where weakness is denied',
        rules: {
          E5: { when: all(shipped.E5.when, not(is('leg-weakness', 'no'))) },
          D21: { when: is('both-legs', 'not-sure', 'new-or-worse') },
        },
      },
    ],
  },
  {
    question: 'One soft sign alone (pain on coughing, or a mark between the shoulders): a routine review?',
    asItIs:
      'Most people with back pain have such a sign, and the evidence for it alone is weak. NHS.uk’s own page on sciatica calls ' +
      'pain on coughing typical.',
    against: 'NHS.uk’s page on back pain puts each of these in its list for an urgent GP appointment or 111.',
    rules: ['S1', 'D9', 'D15', 'R12'],
    otherwise: [{ how: 'any soft sign is for this week', rules: { S1: { when: term('soft-sign') } } }],
  },
  {
    question: 'Cancer that was found, and all treatment ended, over 10 years ago.',
    asItIs:
      'A history of cancer is the only single flag that meaningfully raises the chance of malignancy (Downie 2013). Old cancer alone is for ' +
      'this week; with pain that is worse, severe, or with a sign it is for the same day. NICE asks for contact within 24 hours when ' +
      'such pain is progressive, severe, thoracic, at night or worse on straining.',
    against:
      'Some cancers (breast, kidney, melanoma) come back in bone after decades, so time is weak comfort; most do not, and the ' +
      'person is sent the same day for a common pain.',
    rules: ['D8', 'E15', 'S18'],
    questions: ['cancer-when'],
    otherwise: [
      {
        how: 'old cancer is never more than this week',
        rules: { D8: { when: all(shipped.D8.when, term('active-cancer')) } },
      },
      {
        how: 'old cancer and not better is the same day, as in version 1',
        rules: { D8: { when: any(shipped.D8.when, all(term('any-cancer'), term('not-better'))) } },
      },
    ],
  },
  {
    question: 'The ages 60, 65 and 70.',
    asItIs:
      'Sources name different ages for different conditions. NICE NG156 asks to think of a ruptured aneurysm in new back pain; ' +
      'fractures after a small fall rise with age.',
    against:
      'A sudden start is how a strain begins too. Smoking and high blood pressure raise the risk more than five years of age do.',
    rules: ['E10', 'D10', 'D15', 'D22', 'D28', 'S2', 'S13'],
    questions: ['age'],
    otherwise: [
      { how: 'a sudden start alone is an emergency from 65', rules: suddenFrom('65-69') },
      { how: 'a sudden start alone is an emergency from 70', rules: suddenFrom('70-plus') },
      {
        how: 'the first back pain is for this week from 65, not from 60',
        rules: { S2: { when: all(shipped.S2.when, atLeast('age', '65-69')) } },
      },
    ],
  },
  {
    question: 'More painkillers than the label allows: the same day?',
    asItIs:
      'A staggered overdose of paracetamol harms the liver before the person feels ill, and needs a blood test, not a guess.',
    against:
      'The option does not ask which medicine, how much or for how long, and “a bit over” is common among people in pain; a ' +
      'pharmacist could sort most of it.',
    rules: ['D25'],
    questions: ['medicines'],
    otherwise: [{ how: 'this week', rules: { D25: { tier: 'soon' } } }],
  },
  {
    question: 'A numb leg while the pain gets worse.',
    asItIs:
      'Numbness in one leg is usual in sciatica, and no sign of lasting harm by itself. It is for this week, and the return advice names ' +
      'it again, as more urgent for those whose other answers make it so.',
    against:
      'Numbness that spreads comes before weakness. For some (a pump, an aortic illness in the family, diabetes, a recent infection) it is ' +
      'the worse pain that makes it urgent, and no line of the return advice says “if the pain gets worse” to them.',
    rules: ['S9', 'D4'],
    otherwise: [
      {
        how: 'numbness and worse pain are for the same day',
        rules: { D4: { when: any(shipped.D4.when, all(is('legs', 'one-numb'), is('trend', 'worse'))) } },
      },
    ],
  },
  {
    question: '“Not sure” about bladder, bowel or feeling, “no different from usual”, with a numb or weak leg.',
    asItIs:
      'Somebody who says that nothing is different has no new sign, and one more question was put in place of an ambulance.',
    against:
      'People do not notice early numbness, and with a numb leg the doubt is worth an examination. No rule sees this doubt now.',
    rules: ['E4', 'D2'],
    questions: ['cord-different'],
    otherwise: [
      {
        how: 'the same day',
        rules: { D2: { when: any(shipped.D2.when, all(unsureAndUsual, numbWeakOrBoth)) } },
      },
      {
        how: 'an emergency',
        rules: { E4: { when: any(shipped.E4.when, all(unsureAndUsual, numbWeakOrBoth)) } },
      },
    ],
  },
  {
    question: 'Fainting or severe tummy pain that has passed: an emergency in pregnancy and with a known aneurysm too?',
    asItIs:
      'The contract says so from 60 only. We widened it: a burst pregnancy outside the womb and a leaking aneurysm pause. Without it, a ' +
      'woman of 29 who may be pregnant, and a man of 52 with an aneurysm, who fainted yesterday, would be told “today”.',
    against: 'Fainting is common in pregnancy, and the contract did not ask for it.',
    rules: ['E9', 'D20'],
    otherwise: [
      {
        how: 'as the contract has it: from 60 alone',
        rules: {
          E9: {
            when: any(
              all(term('alarm-sign'), is('alarm-now', 'new')),
              all(
                has('alarm', 'confused-or-drowsy', 'face-or-arm-weakness', 'headache', 'bleeding-inside', 'cold-leg'),
                is('alarm-now', 'gone', 'not-sure'),
              ),
              all(
                has('alarm', 'faint-or-clammy', 'severe-tummy-or-side'),
                atLeast('age', '60-64'),
                is('alarm-now', 'gone', 'not-sure'),
              ),
              all(has('alarm', 'chest-or-breathing'), is('alarm-now', 'not-sure')),
            ),
          },
        },
      },
    ],
  },
  {
    question: '“Not sure” about bladder, bowel or feeling and nothing else: the same day?',
    asItIs: 'A missed cauda equina syndrome costs bladder, bowel and sex for life; the person cannot rule it out.',
    against: 'Of those who are not sure, almost nobody has it; a GP this week could examine.',
    rules: ['D2', 'E4'],
    otherwise: [{ how: 'this week', rules: { D2: { tier: 'soon' } } }],
  },
  {
    question: 'New weakness of a leg: the same day, within 2 weeks, or an emergency?',
    asItIs:
      'Sources differ between the same day and 2 weeks, and there is no agreed meaning of “acute”. A person cannot grade ' +
      'power, and cannot see early progression; hours or days of worsening are an emergency.',
    against:
      'Surgery for foot drop may help most when early (an emergency); many “weak” legs hurt and are not weak (this week).',
    rules: ['D4', 'E6', 'S4'],
    otherwise: [
      { how: 'an emergency', rules: { E6: { when: is('leg-weakness', 'new', 'rapid') } } },
      { how: 'this week', rules: { D4: { tier: 'soon' } } },
    ],
  },
  {
    question: 'A change with sex and nothing else: the same day, or an emergency?',
    asItIs:
      'GIRFT notes that low back pain with this as the only other feature is unlikely to be cauda equina syndrome.',
    against: 'It is one of the five signs of the syndrome, and the one that people hide.',
    rules: ['D3', 'E7'],
    otherwise: [{ how: 'an emergency', rules: { D3: { tier: 'emergency' } } }],
  },
  {
    question: 'Burning when passing urine and nothing else: the same day?',
    asItIs: 'An infection of the urine is a known source of infection of the spine, and of sepsis.',
    against: 'A simple infection of the urine is common, and a pharmacist treats it in many regions.',
    rules: ['D7', 'S17'],
    otherwise: [
      {
        how: 'this week',
        rules: {
          D7: { when: any(has('infection', 'shaking-chills'), is('wound', 'yes', 'not-sure')) },
          S17: { when: any(shipped.S17.when, has('infection', 'burning-pee')) },
        },
      },
    ],
  },
  {
    question: 'A pain score of 8 to 10: does the number alone make anything more urgent?',
    asItIs:
      'No rule reads it (proved). How bad the pain is, is asked in words with a plain definition, before the tier; the number is the first ' +
      'entry of keeping track.',
    against: 'Clinicians are used to numbers, and some services triage by them.',
    rules: ['D18', 'S6'],
    questions: ['pain-score', 'severity'],
  },
  {
    question: 'Under 16: an exit page, or a short emergency check?',
    asItIs:
      'A children’s hospital sends fever, night pain, weight loss, new nerve change and young children to its emergency department. ' +
      'The check asks for these, and holds back all advice for adults.',
    against: 'NICE NG59 is for 16 and over, and most back pain of teenagers is benign.',
    rules: ['E19', 'D17', 'S8'],
  },
  {
    question: 'Pain that is worse in the weeks after a procedure.',
    asItIs: 'Reported infections showed 9 days to a month later.',
    against: 'Soreness after an injection is common.',
    rules: ['D12', 'E17', 'S19'],
    questions: ['procedure', 'wound'],
    otherwise: [{ how: 'this week, without a wound or fever', rules: { D12: { tier: 'soon' } } }],
  },
  {
    question: 'Is “keep going” ever told, or is a routine review the least that this audience is told?',
    asItIs: 'Whoever gets better, and has no sign, needs no appointment; almost nobody on this page is so.',
    against:
      'NHS.uk asks for a GP when pain is not better after a few weeks, stops daily activities, or is severe or getting worse.',
    rules: ['R1', 'R3'],
    questions: ['trend'],
  },
  {
    question: 'Does acupuncture or dry needling count as a “needle in the back”?',
    asItIs:
      'The words do not say. Whoever ticks it is for the same day when the pain gets worse within 6 weeks, and an emergency with a fever. ' +
      'Infection of the spine after acupuncture is rare, and is known (from general knowledge: no page read).',
    against:
      'The contract means operations, injections, epidurals, lumbar punctures and devices. Acupuncture is common with back pain, and ' +
      'sore days after it are too.',
    rules: ['E17', 'D12', 'D24', 'S19'],
    questions: ['procedure'],
  },
  {
    question: 'Lifting a little more each week, with thin bones, a stiff spine or long-term steroids?',
    asItIs:
      'Told to whoever wants to lift again: light, close to the body, and only what feels easy. Bones gain from load.',
    against: 'A lift is how a thin vertebra often breaks. Steps that bend the back are withheld from these people.',
    rules: ['D10', 'D11', 'S3'],
    questions: ['goal', 'history', 'medicines'],
  },
  {
    question: 'Who only might be pregnant is told to call a maternity unit.',
    asItIs: 'The contract names the unit for E18 and D16. A&E, or 111 and a GP, stand beside it.',
    against:
      'They have no unit yet. In early pregnancy a clinic of its own, or the service for today, is the place to ask.',
    rules: ['E18', 'D16'],
    questions: ['pregnancy'],
  },
  {
    question: 'The diary: is a rise of 2 points, held over two entries, enough to ask for the check again?',
    asItIs:
      'A rise of 2 points above the lower of the first entry and the usual pain before, whatever its share: the contract’s 30 % ' +
      'would only leave out 7 to 9 and 8 to 10.',
    against:
      'The 2 points are of improvement (Ostelo 2008), not of worsening, and steady pain that goes up and down by a point is told of ' +
      'now and then. A steady 1 of 10 over six weeks is told as no better.',
    rules: [],
  },
];
