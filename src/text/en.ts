/**
 * English: every word a person reads, in plain British English with marks for what differs in other regions.
 * It knows content ids, and neither when a sentence is shown nor what a rule's condition is.
 */
import type { MoodQuestionsText, Text } from './text.js';

const notSure = 'Not sure';
const none = 'None';
const selectAll = 'Select all that apply, or ‘None’';
const newOrWorse = 'In the last 2 weeks, or getting worse';
const yesNoUnsure = { no: 'No', yes: 'Yes', 'not-sure': notSure };
const whenOptions = {
  'new-or-worse': newOrWorse,
  'old-unchecked': '2 weeks to 3 months ago, and no worse',
  long: {
    label: 'Over 3 months ago, or before this pain, and no different',
    hint: 'Good and bad days, as before, count as no different.',
  },
  'old-checked': {
    label: 'Over 2 weeks ago, no worse, and the cause is known',
    hint: 'Somebody examined you for it in person. A phone call does not count.',
  },
  'not-sure': 'Not sure when',
};
const clinicalWhen = {
  'new-or-worse': 'new or worse, last 2 weeks',
  'old-unchecked': '2 weeks to 3 months, stable, not examined',
  long: 'over 3 months or pre-existing, stable',
  'old-checked': 'over 2 weeks, stable, examined, cause known',
};
const daysOptions = {
  'not-at-all': 'Not at all',
  'several-days': 'Several days',
  'more-than-half-the-days': 'More than half the days',
  'nearly-every-day': 'Nearly every day',
};
const daysError = 'Select how often, or skip these questions';
const agreeOptions = { disagree: 'Disagree', 'not-sure': notSure, agree: 'Agree' };

// What several rules say alike. Each sentence names what its own condition makes sure of, and nothing else.
const pressedNerves = 'may mean that nerves low in the spine are pressed (cauda equina syndrome).';
const quickHelp = 'Quick treatment can prevent lasting harm.';
const withinMinutes = 'Pain that came on within minutes can come from';
const aneurysm = 'With a bulge or tear of the main blood vessel (aortic aneurysm),';
const pregnant = 'In pregnancy, or after birth,';
const injecting = 'Germs can reach the spine when drugs are injected, even long ago, and often with no fever.';
const withSex = (sign: string): string =>
  `A change in your sex life, with ${sign}, may mean that nerves low in the spine are pressed.`;
const infected = (sign: string): string => `A sign of infection, with ${sign}, may mean an infection in the spine.`;
const cordPressed = (sign: string): string =>
  `With cancer, now or in the past, ${sign} may mean pressure on the spinal cord.`;
const linked = (sign: string): string =>
  `With cancer, now or in the past, ${sign} can be linked to it, though often it is not.`;
const bleed = (sign: string): string =>
  `When your blood is slow to clot, ${sign} may come from a bleed near the spine.`;
const newBleed = (sign: string): string => bleed(`new back pain with ${sign}`);
const unchecked = (sign: string): string =>
  `${sign} that nobody has checked can come from pressed nerves low in the spine, new or old.`;
const possible = (what: string): string =>
  `A possible change in ${what} may come from pressed nerves low in the spine. It can start small, so let somebody check.`;
const growing = (sign: string): string =>
  `With pain that gets worse and trouble in the legs, ${sign} may come from nerves that are pressed more than before.`;
const losingWeight = (sign: string): string =>
  `Losing weight without trying, with ${sign}, may point to an illness behind the pain.`;
const byLegs = (rest: string) => ({
  pain: `You have pain in a leg or foot, ${rest}`,
  numb: `You have a numb or tingling leg or foot, ${rest}`,
  weak: `You have a weak leg or foot, ${rest}`,
  both: `You have trouble in both legs or feet, ${rest}`,
  unsure: `You may have trouble in the legs, ${rest}`,
});

const findHelpline = 'findahelpline.com lists helplines in your country';
const samaritans = '(Samaritans, day or night)';
const callGp = 'Call a GP today, or the out-of-hours GP service if the practice is closed.';
const askForScan =
  'Say what has changed, and ask if you need an urgent scan. If you cannot reach anyone today, go to {ed}.';
const withGps = {
  emergencyNumber: '{emergency}',
  speakToday: callGp,
  scanToday: `${callGp} ${askForScan}`,
  reviewSoon: 'Ask for an urgent GP appointment this week, and within 2 weeks at most.',
  reviewSoonOrPhysio: 'Ask for an urgent appointment with a GP or a {physio} this week, and within 2 weeks at most.',
  bookReview: 'Book an appointment with a GP or a {physio} in the next 2 to 6 weeks.',
  tooMuchMedicine: 'Ask a pharmacist or a GP today, and take no more of it until you have.',
};
const withDoctors = {
  emergencyNumber: '{emergency}',
  speakToday: 'See a doctor or go to a hospital today.',
  scanToday: 'Go to the emergency department of a hospital today. It can arrange an urgent scan.',
  reviewSoon: 'See {gp} this week, and within 2 weeks at most.',
  reviewSoonOrPhysio: 'See {gp} or a {physio} this week, and within 2 weeks at most.',
  bookReview: 'Book a visit with {gp} or a {physio} in the next 2 to 6 weeks.',
  tooMuchMedicine: 'Ask a pharmacist or {gp} today, and take no more of it until you have.',
};
const callAboutMedicine = (line: string): string =>
  `Ask a pharmacist today, or call ${line}, and take no more of it until you have.`;

const judge = 'Look for a first change after 2 weeks, and judge it after 6.';
const sixWeeks = 'Give it 6 weeks, then judge it together.';
const byTheClock = (more: string): string => `Every few days, add ${more}. Stop by the clock, not by the pain.`;
const sleepBetter = {
  begin: 'Get up at the same time each day. Try a pillow under or between your knees.',
  build: 'Then set a bedtime too, with a calm half hour before it.',
  expect: 'Give it 2 to 4 weeks. If pain still wakes you, say so at your review.',
};

const plainWords = {
  urinate: 'pee',
  urinating: 'peeing',
  urine: 'pee',
  defecate: 'poo',
  defecating: 'pooing',
  stool: 'poo',
  belly: 'tummy',
  bump: 'bump',
  feverTemperature: '38°C',
  physio: 'physiotherapist',
  physiotherapy: 'physiotherapy',
  paracetamol: 'paracetamol',
  orthopaedic: 'orthopaedic',
};
const bodyWords = {
  urinate: 'pass urine',
  urinating: 'passing urine',
  urine: 'urine',
  defecate: 'pass stool',
  defecating: 'passing stool',
  stool: 'stool',
  belly: 'belly',
  bump: 'belly',
};

const sexChanges = 'you lose feeling in your genitals, or cannot get an erection, and do not know why';
const sexChangesAgain = 'the change in your sex life comes back or gets worse';
const unbearable = 'the pain becomes more than you can bear';
const fever = 'you get a fever ({feverTemperature} or more, or hot and shivery)';
const shivering = 'you shake with cold and cannot stop';

export const en: Text & { readonly questions: MoodQuestionsText } = {
  language: 'en-GB-u-nu-latn',
  name: 'English',
  direction: 'ltr',
  dialects: {
    gb: { ...plainWords, ed: 'A&E', gp: 'a GP' },
    // Ireland, Australia and New Zealand speak as Britain does, and have no A&E.
    ie: { ...plainWords, ed: 'an emergency department', gp: 'a GP' },
    us: {
      ...plainWords,
      ...bodyWords,
      urinate: 'urinate',
      urinating: 'urinating',
      feverTemperature: '100.4°F',
      ed: 'the ER',
      gp: 'your primary care provider',
      physio: 'physical therapist',
      physiotherapy: 'physical therapy',
      paracetamol: 'acetaminophen',
      orthopaedic: 'orthopedic',
    },
    ca: {
      ...plainWords,
      ...bodyWords,
      ed: 'the ER',
      gp: 'a family doctor',
      paracetamol: 'acetaminophen',
      orthopaedic: 'orthopedic',
    },
    world: { ...plainWords, ...bodyWords, ed: 'an emergency department', gp: 'a doctor' },
  },
  regions: {
    'GB-ENG': {
      ...withGps,
      name: 'England',
      speakToday: 'Call {sameDay} (NHS 111), use 111 online, or ask for an urgent GP appointment today.',
      scanToday: `Call {sameDay} (NHS 111) or a GP today. ${askForScan}`,
      bookReview: `${withGps.bookReview} In many areas you can refer yourself to an NHS {physio}.`,
      tooMuchMedicine: callAboutMedicine('{sameDay} (NHS 111)'),
      crisisLine: 'call {crisis2} (Samaritans)',
      crisis: [
        'Call {crisis} (NHS 111, day or night) and choose the mental health option',
        `Call {crisis2} ${samaritans}`,
        'Text SHOUT to {crisis3} (day or night)',
      ],
    },
    'GB-SCT': {
      ...withGps,
      name: 'Scotland',
      speakToday: 'Ask for an urgent GP appointment today, or call {sameDay} (NHS 24) if the practice is closed.',
      scanToday: `Call a GP today, or {sameDay} (NHS 24) if the practice is closed. ${askForScan}`,
      tooMuchMedicine: callAboutMedicine('{sameDay} (NHS 24)'),
      crisisLine: 'call {crisis3} (Samaritans)',
      crisis: [
        'Call {crisis} (NHS 24, day or night) and choose the mental health option',
        'Call {crisis2} (Breathing Space, evenings and weekends)',
        `Call {crisis3} ${samaritans}`,
      ],
    },
    'GB-WLS': {
      ...withGps,
      name: 'Wales',
      speakToday: 'Call {sameDay} (NHS 111 Wales), or ask for an urgent GP appointment today.',
      scanToday: `Call {sameDay} (NHS 111 Wales) or a GP today. ${askForScan}`,
      tooMuchMedicine: callAboutMedicine('{sameDay} (NHS 111 Wales)'),
      crisisLine: 'call {crisis2} (Samaritans)',
      crisis: ['Call {crisis} (NHS 111 Wales, day or night) and choose option 2', `Call {crisis2} ${samaritans}`],
    },
    'GB-NIR': {
      ...withGps,
      name: 'Northern Ireland',
      crisisLine: 'call {crisis} (Lifeline)',
      crisis: ['Call {crisis} (Lifeline, day or night)', `Call {crisis2} ${samaritans}`],
    },
    GB: {
      ...withGps,
      name: 'United Kingdom',
      crisisLine: 'call {crisis} (Samaritans)',
      crisis: [`Call {crisis} ${samaritans}`, 'Text SHOUT to {crisis2} (day or night)'],
    },
    IE: {
      ...withGps,
      name: 'Ireland',
      emergencyNumber: '{emergency} or {emergency2}',
      crisisLine: 'call {crisis} (Samaritans)',
      crisis: [`Call {crisis} ${samaritans}`, 'Text HELLO to {crisis2} (day or night)'],
    },
    US: {
      ...withDoctors,
      name: 'United States',
      speakToday: 'Call your doctor’s office or a nurse line today, or go to urgent care.',
      scanToday: 'Go to {ed} today. It can arrange an urgent scan, and urgent care mostly cannot.',
      tooMuchMedicine: callAboutMedicine('{poison} (Poison Help, day or night)'),
      crisisLine: 'call or text {crisis} (Suicide & Crisis Lifeline)',
      crisis: ['Call or text {crisis} (Suicide & Crisis Lifeline, day or night)'],
    },
    CA: {
      ...withDoctors,
      name: 'Canada',
      speakToday: 'Call {sameDay} (a nurse line, in most provinces), or see a family doctor or a walk-in clinic today.',
      scanToday: 'Go to {ed} today. It can arrange an urgent scan, and a walk-in clinic cannot.',
      tooMuchMedicine: callAboutMedicine('{sameDay} (a nurse line, in most provinces)'),
      crisisLine: 'call or text {crisis} (Suicide Crisis Helpline)',
      crisis: ['Call or text {crisis} (Suicide Crisis Helpline, day or night)'],
    },
    AU: {
      ...withGps,
      name: 'Australia',
      emergencyNumber: 'Triple Zero ({emergency})',
      speakToday: 'Call {sameDay} (1800MEDICARE, day or night), or see a GP today.',
      scanToday: withDoctors.scanToday,
      tooMuchMedicine: callAboutMedicine('{sameDay} (1800MEDICARE, day or night)'),
      crisisLine: 'call {crisis} (Lifeline)',
      crisis: ['Call {crisis} (Lifeline, day or night)'],
    },
    NZ: {
      ...withGps,
      name: 'New Zealand',
      speakToday: 'Call {sameDay} (Healthline, day or night), or see a GP today.',
      scanToday: withDoctors.scanToday,
      tooMuchMedicine: callAboutMedicine('{sameDay} (Healthline, day or night)'),
      crisisLine: 'call or text {crisis}',
      crisis: ['Call or text {crisis} (free, day or night)'],
    },
    IN: {
      ...withDoctors,
      name: 'India',
      emergencyNumber: '{emergency} or {emergency2}',
      crisisLine: 'call {crisis} (Tele-MANAS)',
      crisis: ['Call {crisis} (Tele-MANAS, day or night)'],
    },
    EU: {
      ...withDoctors,
      name: 'European Union',
      speakToday: 'Call a doctor today, or the out-of-hours service where you live.',
      crisisLine: 'look at findahelpline.com',
      crisis: [findHelpline],
    },
    INT: {
      ...withDoctors,
      name: 'Another country',
      emergencyNumber: 'your local emergency number',
      speakToday: 'See a doctor or go to a clinic today.',
      crisisLine: 'look at findahelpline.com',
      crisis: [findHelpline],
    },
  },

  start: {
    heading: 'My back pain is getting worse despite treatment. What should I do?',
    lead: 'Find out how soon to get help, what may keep the pain going, and what to try next.',
    emergencyLead: 'Call {emergencyNumber} or go to {ed} now if you have back pain and:',
    emergencyList: {
      // Without marks: hosts copy these lines into their pages.
      'saddle-numbness': 'new numbness or changed feeling between your legs, round your genitals or bottom',
      'bladder-or-bowel': 'new bladder or bowel trouble: you cannot pass urine, do not feel it, or lose control',
      'both-legs': 'new pain, tingling, numbness or weakness in both legs, that stays when you rest',
      'legs-weaker': 'a leg that has got weaker within hours or days',
      unsteady: 'being unsteady, or clumsy with your hands, and worse within days',
      'chest-or-breathing': 'new chest pain or tightness, or trouble breathing',
      'fainting-or-tummy': 'fainting, or new and very bad pain in your stomach or side',
      'confused-or-weak-face': 'new confusion, being hard to wake, or weakness in your face or an arm',
      headache: 'the worst headache ever, or a new one with a stiff neck, rash or fever',
      'bleeding-inside': 'vomiting blood, or bowel movements that are black like tar',
      'cold-leg': 'a leg that has turned cold, pale or blue',
      'sudden-pain':
        'pain that came on within minutes in the last 2 weeks, if you are 60 or over or take blood thinners',
      accident: 'a serious accident or fall from a height, not checked yet',
      fever: 'a fever, in a child, on chemotherapy, or with new leg weakness or numbness between the legs',
      pregnancy:
        'bleeding when pregnant, or a lot of it after birth; in both, tightenings, a bad headache or very bad pain',
    },
    notes: [
      'You learn how urgent it is in about 7 minutes, and have the whole plan in about 9.',
      'Nothing you enter leaves this page.',
      'It is for adults and children. If you answer for somebody else, answer as if you were them.',
    ],
    disclaimer:
      'This is not a diagnosis. It cannot examine you, and it can miss serious problems. It is built on published ' +
      'guidelines, but no doctor or other health expert has approved it.',
    begin: 'Start',
  },

  stages: {
    A: 'Your pain',
    B: 'Nerves and infection',
    C: 'Your health',
    D: 'Your plan',
  },
  pages: {
    cord: { heading: 'Any change, new or old?' },
    mood: {
      heading: 'Over the last 2 weeks, how often have you been bothered by the following problems?',
    },
  },
  questions: {
    alarm: {
      question: 'Have you had any of these in the last few days?',
      short: 'Alarm signs',
      error: selectAll,
      options: {
        'chest-or-breathing': 'Chest pain or tightness, jaw or arm ache on effort, trouble breathing, coughing blood',
        'faint-or-clammy': 'Fainting, or feeling faint, cold and sweaty',
        'severe-tummy-or-side': 'Very bad {belly} or side pain, or {belly} and shoulder-tip pain',
        'confused-or-drowsy': 'New confusion, or hard to wake (others may notice first)',
        'face-or-arm-weakness': 'New weakness in face or arm',
        headache: {
          label: 'Worst headache ever',
          hint: 'Or with stiff neck, rash, fever, trouble seeing, or after neck injury or treatment.',
        },
        'bleeding-inside': 'Black, tar-like {stool}, or vomiting blood',
        'cold-leg': 'A leg turned cold, pale or blue',
        'not-sure': notSure,
        none,
      },
    },
    'alarm-now': {
      question: 'Is that new for you?',
      hint: 'If you ticked several, think of the one that worries you most.',
      short: 'Alarm signs since',
      error: 'Select whether it is new',
      options: {
        usual: {
          label: 'No: I know it well, a doctor has looked at it, and it is no different now',
          hint: 'Such as asthma, migraine or cold feet, as they always are.',
        },
        gone: 'Yes, but I have had none of it since yesterday',
        new: 'Yes, it is new or has changed',
        'not-sure': 'I’m not sure, or no doctor has looked at it',
      },
    },
    age: {
      question: 'How old are you?',
      short: 'Age',
      error: 'Select your age',
      options: {
        'under-6': 'Under 6',
        'under-16': '6 to 15',
        '16-17': '16 or 17',
        '18-34': '18 to 34',
        '35-44': '35 to 44',
        '45-49': '45 to 49',
        '50-59': '50 to 59',
        '60-64': '60 to 64',
        '65-69': '65 to 69',
        '70-plus': '70 or over',
      },
    },
    'child-signs': {
      question: 'Does the child have any of these?',
      short: 'Signs in a child',
      error: selectAll,
      options: {
        'will-not-walk': 'Will not walk, stand or sit as usual',
        limps: 'Limps',
        'pale-or-bruises': 'Looks pale, or bruises without a knock',
        'not-sure': notSure,
        none,
      },
    },
    pregnancy: {
      question: 'Pregnant, or gave birth in the last 6 weeks?',
      why: 'Some causes belong to this time, and some medicines are not safe in it.',
      short: 'Pregnancy',
      error: 'Select whether you are pregnant or gave birth in the last 6 weeks',
      options: {
        no: 'No, or does not apply',
        pregnant: 'Pregnant',
        'birth-in-last-6-weeks': 'Gave birth',
        'not-sure': {
          label: 'I might be',
          hint: 'A late period or unexpected bleeding, even with a coil or pill. Not the menopause.',
        },
      },
    },
    'pregnancy-signs': {
      question: 'Have you had any of these in the last few days?',
      why: 'They can show that you or the baby need care.',
      short: 'Pregnancy signs',
      error: selectAll,
      options: {
        bleeding: {
          label: 'Bleeding from the vagina',
          hint: 'In pregnancy, any at all. After birth: a pad an hour, or large clots.',
        },
        tightenings: { label: 'Tightenings', hint: 'Your {bump} goes hard, then soft again (contractions).' },
        'constant-severe-pain': 'Very bad {belly} or back pain that does not let up',
        'one-sided': 'Pain low on one side of the {belly}, or at the tip of a shoulder',
        'head-or-sight': 'A bad headache, blurred sight, pain under the ribs, or sudden swelling',
        'fewer-movements': 'The baby moves less than usual',
        'waters-broken': 'Waters broken, or leaking fluid',
        'not-sure': notSure,
        none,
      },
    },
    duration: {
      question: 'How long have you had this pain?',
      hint: 'New or different pain: since then.',
      short: 'How long',
      error: 'Select how long you have had this pain',
      options: {
        'under-2-weeks': 'Under 2 weeks',
        '2-to-4-weeks': '2 to 4 weeks',
        '4-to-6-weeks': '4 to 6 weeks',
        '6-to-12-weeks': '6 to 12 weeks',
        '3-to-12-months': '3 to 12 months',
        'over-a-year': 'Over a year',
      },
    },
    'first-ever': {
      question: 'Is this the first back pain of your life?',
      short: 'First back pain',
      error: 'Select whether this is your first back pain',
      options: { no: 'No, I know this pain', yes: 'Yes, or it is a new kind of pain' },
    },
    trend: {
      question: 'How were the last 2 weeks?',
      short: 'Last 2 weeks',
      error: 'Select how the pain has been in the last 2 weeks',
      options: {
        better: 'Better',
        'up-and-down': 'Up and down, no worse overall',
        same: 'The same',
        worse: 'Worse overall',
      },
    },
    where: {
      question: 'Where is the pain?',
      hint: 'Mark all.',
      short: 'Where',
      error: 'Select at least one place',
      options: {
        neck: 'Neck',
        'upper-back': 'Upper back',
        'lower-back': 'Lower back',
        'buttock-left': 'Left buttock',
        'buttock-right': 'Right buttock',
        'thigh-left': 'Left thigh',
        'thigh-right': 'Right thigh',
        'lower-leg-left': 'Left lower leg',
        'lower-leg-right': 'Right lower leg',
      },
    },
    severity: {
      question: 'How bad does it get?',
      short: 'How bad',
      error: 'Select how bad the pain gets',
      options: {
        mild: { label: 'Mild', hint: 'I can carry on.' },
        moderate: { label: 'Moderate', hint: 'It slows me down.' },
        severe: { label: 'Severe', hint: 'I can think of little else.' },
        unbearable: {
          label: 'Unbearable',
          hint: 'I cannot talk as usual, move, or find any position. Nothing eases it.',
        },
      },
    },
    impact: {
      question: 'How much does it limit daily life?',
      hint: 'Work, sleep, moving, washing.',
      short: 'Daily life',
      error: 'Select how much the pain limits daily life',
      options: {
        'a-little': 'A little',
        some: 'Some',
        'a-lot': 'A lot',
        'cannot-do-most-things': 'I cannot do most things',
      },
    },
    sudden: {
      question: 'Did the pain start within minutes, severe at once?',
      hint: 'Not twinges when you move.',
      short: 'Sudden start',
      error: 'Select whether the pain started within minutes',
      options: {
        no: 'No',
        earlier: 'Yes, over 2 weeks ago',
        yes: { label: 'Yes, in the last 2 weeks', hint: 'A new pain or much worse attack.' },
        'not-sure': notSure,
      },
    },
    injury: {
      question: 'Any injury to back or neck in the last 6 weeks?',
      short: 'Injury',
      error: 'Select whether you injured your back or neck',
      options: {
        none: 'No',
        strain: 'A lift, twist, cough or sneeze',
        minor: 'A fall or bump, even small',
        'major-earlier': {
          label: 'A serious accident or high fall, checked in a hospital',
          hint: 'Or up to 3 months ago, or when this began.',
        },
        major: 'A serious accident or fall from a height, not checked',
        'not-sure': notSure,
      },
    },
    saddle: {
      question: 'Numb, tingling or changed feeling between the legs?',
      hint: 'Where a bicycle saddle touches: genitals, bottom, inner thighs.',
      why:
        'Nerves low in the spine give feeling to these places, and work your bladder and bowel. If they are pressed, ' +
        'quick treatment matters. Your answers stay on this page.',
      short: 'Feeling between the legs',
      error: 'Select whether the feeling between the legs has changed',
      options: yesNoUnsure,
    },
    'saddle-when': {
      question: 'When did the changed feeling start?',
      short: 'Changed feeling since',
      error: 'Select when the changed feeling started',
      options: whenOptions,
    },
    bladder: {
      question: 'A change in how you {urinate}?',
      hint: 'Slow, hard to start, straining, leaks, or you cannot go. Or you do not feel the need, the flow or being empty.',
      counts:
        'Count it even if a medicine may be the cause. With a catheter, count any change. A leak when you cough, sneeze ' +
        'or laugh, no different since this pain, does not count.',
      short: 'Bladder',
      error: 'Select whether anything has changed when you {urinate}',
      options: yesNoUnsure,
    },
    'bladder-when': {
      question: 'When did the change in {urinating} start?',
      short: 'Bladder change since',
      error: 'Select when the change in {urinating} started',
      options: whenOptions,
    },
    bowel: {
      question: 'A change in how you {defecate}?',
      hint: 'You cannot hold it, or feel the need, or feel {stool} or wind pass. Not hard {stool} (constipation) alone.',
      short: 'Bowel',
      error: 'Select whether anything has changed when you {defecate}',
      options: yesNoUnsure,
    },
    'bowel-when': {
      question: 'When did the change in {defecating} start?',
      short: 'Bowel change since',
      error: 'Select when the change in {defecating} started',
      options: whenOptions,
    },
    'cord-different': {
      question: 'What you were not sure of: is it different from what is usual for you?',
      hint:
        'Think of how it feels to wipe, wash and go to the toilet. As usual means as before this pain, or as it has been ' +
        'for over 3 months.',
      short: 'Different from usual',
      error: 'Select whether it is different from what is usual for you',
      options: { no: 'No, it is as usual', yes: 'Yes, different', 'not-sure': notSure },
    },
    sexual: {
      question: 'An unexplained change in your sex life?',
      hint: 'Less feeling (not desire), or trouble with erection or climax.',
      short: 'Sex life',
      error: 'Select whether your sex life has changed, or ‘I’d rather not say’',
      options: { no: 'No', yes: 'Yes', 'prefer-not-to-say': 'I’d rather not say' },
    },
    'sexual-when': {
      question: 'When did that change start?',
      short: 'Sex life changed since',
      error: 'Select when the change in your sex life started',
      options: { 'new-or-worse': newOrWorse, old: 'Over 2 weeks ago, and no worse', 'not-sure': 'I’m not sure when' },
    },
    legs: {
      question: 'Any trouble in your legs or feet?',
      hint: 'Not pain only in hip, groin, buttock, pelvis or worn joints. Choose the first that fits.',
      short: 'Legs and feet',
      error: 'Select what you feel in your legs or feet',
      options: {
        both: {
          label: 'Pain, tingling, numbness or weakness in both',
          hint: 'Together, or first one, then the other.',
        },
        'one-weak': 'One is weak, with or without pain',
        'one-numb': 'One is numb or has pins and needles',
        'one-pain': 'One hurts, nothing else',
        none: 'No',
        'not-sure': notSure,
      },
    },
    'both-legs': {
      question: 'How long have both legs or feet been like this?',
      short: 'Both legs since',
      error: 'Select how long both legs have been like this',
      options: {
        'new-or-worse': 'It began, spread or got worse overall in the last 2 weeks',
        'long-standing-on-walking': {
          label: 'For longer: it comes when I walk or stand, and eases when I sit or bend',
          hint: 'It is no different in the last 2 weeks. Good and bad days, as before, count as no different.',
        },
        'long-standing-other': {
          label: 'For longer, and not only when I walk or stand',
          hint: 'It is no different in the last 2 weeks. Good and bad days, as before, count as no different.',
        },
        'not-sure': notSure,
      },
    },
    'leg-weakness': {
      question: 'Since when has a leg or foot been weak?',
      hint: 'Because it is weak, not because it hurts: try to walk on your heels, a weak foot drops. If it only hurts, choose another answer.',
      short: 'Leg weakness',
      error: 'Select since when a leg or foot has been weak',
      options: {
        no: 'Neither leg is weak',
        'old-checked': 'Over 2 weeks, no worse, and examined since it began',
        'old-unchecked': 'Over 2 weeks, no worse, and not examined',
        new: 'The last 2 weeks, or it is slowly getting worse',
        rapid: 'It got worse over hours or days, or I can no longer stand on it',
        'not-sure': notSure,
      },
    },
    balance: {
      question: 'Are you unsteady, or your hands clumsy?',
      hint: 'Count numb or tingling hands, or a numb band round you. Not limping from pain.',
      short: 'Balance and hands',
      error: 'Select whether you are unsteady or your hands are clumsy',
      options: {
        no: 'No',
        known: 'Yes, over 3 months, no worse, a doctor knows',
        'one-slowly': 'I am unsteady or clumsy, not both. It came on slowly',
        'both-slowly': 'I am both unsteady and clumsy. It came on slowly',
        rapid: 'It got worse over days',
        'not-sure': notSure,
      },
    },
    infection: {
      question: 'Any of these in the last 2 weeks?',
      short: 'Signs of infection',
      error: selectAll,
      options: {
        fever: {
          label: 'Fever ({feverTemperature} or more), or hot and shivery',
          hint: 'Painkillers can hide it. Not hot flushes.',
        },
        'shaking-chills': 'Shaking chills you could not stop',
        'burning-pee': 'Burning when you {urinate}',
        'night-sweats': 'New, drenching night sweats, not menopause',
        'recent-infection': {
          label: 'A bad infection in the last 3 months',
          hint: 'It needed a hospital, to be cut open, or antibiotics twice. A replaced heart valve counts.',
        },
        'not-sure': notSure,
        none,
      },
    },
    'today-signs': {
      question: 'Any of these now?',
      short: 'Signs for today',
      error: selectAll,
      options: {
        calf: 'One swollen, hot or red calf',
        'red-eye': 'Red, painful eye',
        blisters: 'Painful band of blisters',
        yellow: 'Yellow skin or eyes',
        'blood-in-pee': 'Blood in your {urine}',
        'not-sure': notSure,
        none,
      },
    },
    procedure: {
      question: 'Had an operation or needle in back or neck?',
      counts: 'Epidurals (often for birth), lumbar punctures (to take fluid) and devices count.',
      short: 'Back operation or needle',
      error: 'Select whether you have had an operation or a needle in your back or neck',
      options: {
        none: 'No',
        'over-12-weeks-ago': 'Over 12 weeks ago',
        '6-to-12-weeks-ago': '6 to 12 weeks ago',
        'under-6-weeks-ago': 'Under 6 weeks ago',
      },
    },
    wound: {
      question: 'Is that place red, hot, swollen or weeping (leaking)?',
      short: 'Wound',
      error: 'Select whether that place is red, hot, swollen or weeping',
      options: yesNoUnsure,
    },
    history: {
      question: 'Do any of these apply?',
      why: 'They make some causes more likely. Germs can reach the spine when drugs are injected, even years ago.',
      short: 'Your health',
      error: selectAll,
      options: {
        cancer: 'Cancer, ever',
        'thin-bones': 'Thin bones (osteoporosis), or a break from a small fall',
        'stiff-spine': 'Ankylosing spondylitis (arthritis), or a spine fused by itself',
        'aortic-aneurysm': 'Bulge or tear of the main blood vessel (aortic aneurysm)',
        'aortic-family': 'The same in a close relative, or Marfan syndrome',
        'injected-drugs': 'Injecting drugs, ever, or I’d rather not say',
        tuberculosis: 'Tuberculosis (TB), ever, or someone at home',
        diabetes: 'Diabetes',
        dialysis: 'Dialysis (for the kidneys)',
        pump: 'Medicine pump in the back',
        stimulator: 'Stimulator in the back',
        'cord-injury': 'Spinal cord injury or illness, spina bifida',
        smoking: 'Smoking, ever',
        'not-sure': notSure,
        none,
      },
    },
    'cancer-when': {
      question: 'When was the cancer?',
      hint:
        'Blood cancers count. Untick it for a small skin cancer, removed (not melanoma, from a mole), or changed cells in a ' +
        'Pap smear.',
      short: 'When the cancer was',
      error: 'Select when the cancer was',
      options: {
        recent: { label: 'In the last 10 years, or it has spread', hint: 'Found, treated or being watched.' },
        older: 'Found and all treatment over, more than 10 years ago',
        'not-sure': notSure,
      },
    },
    medicines: {
      question: 'And any of these?',
      short: 'Medicines and immunity',
      error: selectAll,
      options: {
        steroids: 'Steroid tablets, 3 months or more',
        'blood-thinners': {
          label: 'Blood thinners, or a bleeding illness',
          hint: 'Such as warfarin or apixaban, not aspirin or clopidogrel alone.',
        },
        'weak-immunity': 'Weak immune system, transplant or HIV',
        'sickle-or-no-spleen': 'Sickle cell disease, or no spleen',
        chemotherapy: 'Chemotherapy (drugs for cancer)',
        'over-the-label': 'This week, more painkiller than the label allows',
        'not-sure': notSure,
        none,
      },
    },
    general: {
      question: 'Any of these?',
      short: 'Other signs',
      error: selectAll,
      options: {
        'weight-loss': 'Losing weight without trying',
        'night-pain': 'Pain all night that no position eases',
        'cough-or-strain': 'Worse when you cough, sneeze or strain',
        'upper-back': 'Pain between the shoulder blades or round the chest',
        'new-shape': 'A new lump or change of shape',
        'tired-and-unwell': 'Feeling ill, not only tired or sore',
        'not-sure': notSure,
        none,
      },
    },
    treatments: {
      question: 'What have you tried?',
      short: 'Treatments',
      error: 'Select all that you have tried, or ‘Nothing yet’',
      options: {
        'exercise-or-physio': 'Exercise, {physiotherapy}',
        medicines: 'Medicines',
        'hands-on': 'Massage, hands-on care',
        injection: 'Injections',
        surgery: 'Operation',
        'heat-or-cold': 'Heat or cold',
        tens: 'TENS (tingling pads)',
        acupuncture: 'Acupuncture (needles)',
        'talking-therapy': 'Talking therapy',
        rest: 'Rest',
        other: 'Other',
        none: 'Nothing yet',
      },
    },
    'treatment-time': {
      question: 'How long, the main one?',
      short: 'Treatment time',
      error: 'Select how long you have had your main treatment',
      options: {
        'under-4-weeks': 'Under 4 weeks',
        '4-to-6-weeks': '4 to 6 weeks',
        '6-to-12-weeks': '6 to 12 weeks',
        'over-12-weeks': 'Over 12 weeks',
      },
    },
    adherence: {
      question: 'How much of it could you do?',
      short: 'Able to follow it',
      error: 'Select how much of it you could do',
      options: {
        'as-advised': 'All or most',
        'some-of-it': 'Some',
        hardly: 'Hardly any',
        'no-clear-plan': 'No clear plan',
      },
    },
    'medicines-taken': {
      question: 'Which medicines do you take for it?',
      short: 'Medicines for the pain',
      error: selectAll,
      options: {
        paracetamol: 'A simple painkiller ({paracetamol})',
        'anti-inflammatory': 'Anti-inflammatory tablets, such as ibuprofen or naproxen',
        opioid: 'A strong painkiller, such as codeine, tramadol or morphine',
        'nerve-pain': 'Nerve pain tablets, such as gabapentin, pregabalin, amitriptyline or duloxetine',
        other: 'Something else',
        'not-sure': notSure,
        none,
      },
    },
    explained: {
      question: 'Did anyone examine you and tell you what is going on?',
      short: 'Explained',
      error: 'Select whether someone has examined you and explained what is going on',
      options: { yes: 'Yes', 'yes-but-unsure': 'Yes, with doubts', no: 'No' },
    },
    scan: {
      question: 'Have you had a scan?',
      short: 'Scan',
      error: 'Select whether you have had a scan',
      options: { no: 'No', 'yes-explained': 'Yes, explained', 'yes-but-unsure': 'Yes, with doubts' },
    },
    pattern: {
      question: 'Which of these fit?',
      short: 'Pattern',
      error: selectAll,
      options: {
        'below-the-knee': 'Goes below the knee',
        'worse-walking-eases-sitting': 'Worse walking or standing, eased sitting or leaning forward',
        'worse-leaning-back': 'Worse leaning back',
        'worse-bending-or-sitting': 'Worse bending or sitting',
        'morning-stiffness': 'Stiff over 30 minutes each morning',
        'better-moving': 'Better when I move',
        none,
      },
    },
    'onset-under-45': {
      question: 'Did the pain begin before you were 45?',
      short: 'Began before 45',
      error: 'Select whether the pain began before you were 45',
      options: { no: 'No', yes: 'Yes' },
    },
    inflammatory: {
      question: 'Which of these fit you?',
      short: 'Inflammation',
      error: selectAll,
      options: {
        'began-before-35': 'The pain began before I was 35',
        'second-half-of-night': 'It wakes me in the second half of the night',
        'buttock-pain': 'Pain in the buttocks',
        'better-moving': 'Better when I move, but not when I rest',
        'better-with-anti-inflammatory': {
          label: 'Better within 2 days of anti-inflammatory tablets',
          hint: 'Such as ibuprofen or naproxen.',
        },
        family: {
          label: 'A close relative has an inflamed spine',
          hint: 'A parent, brother, sister or child with spondyloarthritis (arthritis of the spine).',
        },
        'other-arthritis': 'Arthritis (sore, swollen joints), now or in the past',
        'tendon-pain': { label: 'Pain where a tendon joins the bone', hint: 'Such as at the heel.' },
        psoriasis: 'Psoriasis (scaly patches of skin), now or in the past',
        none,
      },
    },
    lifestyle: {
      question: 'Which fit your days?',
      short: 'Daily habits',
      error: selectAll,
      options: {
        sitting: 'Sitting or standing still over 6 hours daily',
        lifting: 'Heavy lifting',
        'awkward-positions': 'Awkward positions',
        inactive: 'Little exercise',
        'poor-sleep': 'Poor sleep',
        none,
      },
    },
    'moving-is-unsafe': {
      question: '‘Moving is not safe with a back like mine’',
      short: 'Moving is not safe',
      error: 'Select whether you agree that moving is not safe',
      options: agreeOptions,
    },
    'never-better': {
      question: '‘I think this pain will never get better’',
      short: 'It will never get better',
      error: 'Select whether you agree that the pain will never get better',
      options: agreeOptions,
    },
    goal: {
      question: 'What do you most want back?',
      short: 'Goal',
      error: 'Select what you most want to get back to',
      options: {
        walking: 'Walking',
        sitting: 'Sitting',
        standing: 'Standing',
        sleep: 'Sleep',
        'lifting-and-housework': 'Lifting, housework',
        work: 'Work',
        caring: 'Caring for others',
        'sport-or-hobby': 'Sport or hobby',
      },
    },
    'pain-score': {
      question: 'Average pain, last 7 days?',
      short: 'Pain, 0 to 10',
      error: 'Select a number from 0 to 10',
      options: {},
    },
    nervous: {
      question: 'Feeling nervous, anxious or on edge',
      why: 'Mood and pain act on each other, and both can be helped. Your answers stay on this page.',
      short: 'Nervous or on edge',
      error: daysError,
      options: daysOptions,
    },
    worry: {
      question: 'Not being able to stop or control worrying',
      short: 'Worrying',
      error: daysError,
      options: daysOptions,
    },
    'little-interest': {
      question: 'Little interest or pleasure in doing things',
      short: 'Little interest',
      error: daysError,
      options: daysOptions,
    },
    'feeling-down': {
      question: 'Feeling down, depressed, or hopeless',
      short: 'Feeling down',
      error: daysError,
      options: daysOptions,
    },
  },
  scaleEnds: { least: 'No pain', most: 'Worst imaginable' },

  tiers: {
    emergency: {
      label: 'Emergency',
      heading: 'Get emergency help now',
      time: 'Get help now.',
      lead: 'Your answers may point to something that needs a hospital at once. Do not wait to see if it passes.',
    },
    'same-day': {
      label: 'Today',
      heading: 'Speak to a doctor or nurse today',
      time: 'Speak to somebody today, at night and at weekends too.',
      lead: 'A doctor or nurse needs to hear about this today, even at night or at the weekend.',
    },
    soon: {
      label: 'This week',
      heading: 'Get your back looked at this week',
      time: 'Get your back looked at this week, and within 2 weeks at most.',
      lead: 'We found no emergency in your answers, but we did find something that needs a look soon.',
    },
    'routine-review': {
      label: 'In the next weeks',
      heading: 'Book a review of your treatment',
      time: 'Have your review in the next 2 to 6 weeks.',
      lead:
        'We found nothing urgent in your answers, and it is time for a fresh look at your treatment. No check can rule ' +
        'out every cause, so know the signs to look for.',
    },
    'self-manage': {
      label: 'For now',
      heading: 'Keep going, and check again in 1 to 2 weeks',
      time: 'Check again in 1 to 2 weeks.',
      lead: 'We found nothing urgent in your answers. No check can rule out every cause, so know the signs to look for.',
    },
  },
  howUrgent: {
    soon: {
      heading: 'Get your back looked at this week',
      lead: 'We found no emergency in your answers, but something that needs a look within 2 weeks.',
    },
    'routine-review': {
      heading: 'We found nothing urgent in your answers',
      lead: 'A review of your treatment in 2 to 6 weeks makes sense.',
    },
    'self-manage': {
      heading: 'We found nothing urgent in your answers',
      lead: 'Keep going, and check again in 1 to 2 weeks.',
    },
    comeBack: 'When to get help sooner',
    continue: 'A few more pages make the plan yours',
    seeResult: 'See my result now',
  },
  actions: {
    'call-ambulance': 'Call {emergencyNumber} now and ask for an ambulance.',
    'keep-still': 'Keep still until help comes, unless you are in danger. Do not bend or twist your back or neck.',
    'maternity-now':
      'Call your maternity unit now, and ask whether to come. If you bleed heavily or collapse, call ' +
      '{emergencyNumber}.',
    'go-to-emergency': 'Go to {ed} now. Ask somebody to take you. If they cannot, call {emergencyNumber}.',
    'do-not-drive': 'Do not drive yourself.',
    maternity: 'Call your maternity unit, midwife or pregnancy doctor now, day or night.',
    'urgent-scan': '{scanToday}',
    'speak-today': '{speakToday}',
    'too-much-medicine':
      '{tooMuchMedicine} Go to {ed} or call {emergencyNumber} if your {belly} hurts, you vomit, feel drowsy or breathe slowly.',
    'see-gp': '{reviewSoon}',
    'see-gp-or-physio': '{reviewSoonOrPhysio}',
    'chemotherapy-line':
      'Call the day-and-night number of your chemotherapy team too. Do not let the call hold you up.',
    'cancer-team': 'Call your cancer team too, if you have one. Do not let the call hold you up.',
    'sickle-team':
      'Call the hospital that knows your sickle cell disease or spleen too, or tell whoever sees you about it.',
    'pump-team': 'Call the hospital that looks after your pump too, and tell whoever sees you about the pump.',
    'procedure-team': 'Call the team that did your operation or injection too, and tell them how you are.',
    midwife: 'Tell your midwife or pregnancy doctor about the pain too. If you only might be pregnant, take a test.',
    'if-you-cannot-today': 'If you cannot reach anyone today, go to {ed}. Do not leave it until tomorrow.',
    'book-review': '{bookReview}',
    'tell-who-treats-you': 'If somebody treats you now, tell them too. They know your back, and can often help sooner.',
    'keep-going':
      'Keep moving, and keep on with any treatment. Do this check again in 1 to 2 weeks, or as soon as something changes.',
  },
  rules: {
    E1: `Changed feeling between the legs that is new or getting worse ${pressedNerves} ${quickHelp}`,
    E2: `A change in how you {urinate} that is new or getting worse ${pressedNerves} ${quickHelp}`,
    E3: `A change in how you {defecate} that is new or getting worse ${pressedNerves} ${quickHelp}`,
    E4: {
      saddle: `Leg trouble, sure or not, and perhaps changed feeling between the legs, ${pressedNerves}`,
      bladder: `Leg trouble, sure or not, and perhaps a change in how you {urinate}, ${pressedNerves}`,
      bowel: `Leg trouble, sure or not, and perhaps a change in how you {defecate}, ${pressedNerves}`,
    },
    E5: `Trouble in both legs or feet that is new or getting worse ${pressedNerves} ${quickHelp}`,
    E6:
      'A leg that weakens within hours or days, or can no longer hold you, may mean a badly pressed nerve. Quick ' +
      'treatment gives it the best chance.',
    E7: {
      numb: withSex('a numb leg or foot'),
      weak: withSex('a weak leg or foot'),
      both: withSex('trouble in both legs'),
      saddle: withSex('a real or possible change in feeling between the legs'),
      bladder: withSex('a real or possible change in how you {urinate}'),
      bowel: withSex('a real or possible change in how you {defecate}'),
    },
    E8: 'Being unsteady or clumsy, and worse over days, may mean that the spinal cord is pressed. It cannot wait.',
    E9: {
      'chest-or-breathing': 'What you feel in your chest or breathing may come from the heart or lungs.',
      'faint-or-clammy': 'Fainting, or feeling faint, cold and sweaty, can mean bleeding inside or heart trouble.',
      'severe-tummy-or-side': 'Very bad pain in the {belly} or side can come from a blood vessel or an organ.',
      'confused-or-drowsy':
        'New confusion, or being hard to wake, can come from an infection, the brain or a medicine.',
      'face-or-arm-weakness': 'New weakness in the face or an arm can mean a stroke.',
      headache: 'A headache like yours can come from a bleed or an infection near the brain.',
      'bleeding-inside':
        'Black {stool}, or vomiting blood, can mean a bleeding stomach. Some painkillers can cause that.',
      'cold-leg': 'A leg that turns cold, pale or blue may not be getting enough blood.',
    },
    E10: {
      age: `${withinMinutes} a blood vessel, more often from the age of 60.`,
      'blood-thinners': `When your blood is slow to clot, pain that came on within minutes can be a bleed.`,
      'blood-thinners-unsure':
        'When your blood is slow to clot, pain that may have come on within minutes can be a bleed.',
      smoking: `${withinMinutes} a blood vessel, more often in people who smoke or have smoked.`,
      family: `${withinMinutes} a blood vessel. What runs in your family, or Marfan syndrome, makes that more likely.`,
      'upper-back': 'Pain in the upper back or chest that came on within minutes can come from the main blood vessel.',
    },
    E11: {
      worse: `${aneurysm} pain that gets worse can mean a leak.`,
      sudden: `${aneurysm} pain that came on within minutes, or may have, can mean a leak.`,
      severe: `${aneurysm} severe pain can mean a leak.`,
      new: `${aneurysm} pain that began in the last 6 weeks can mean a leak.`,
    },
    E12:
      'A serious accident or fall can break a bone in the spine. Keeping still until it is checked protects your ' +
      'nerves.',
    E13: {
      legs: infected('leg trouble that is, or may be, new or worse'),
      saddle: infected('new or possible numbness between the legs'),
      bladder: infected('a real or possible change in how you {urinate}'),
      bowel: infected('a real or possible change in how you {defecate}'),
      balance: infected('being unsteady or clumsy'),
    },
    E14: {
      infection: 'On chemotherapy (drugs for cancer), an infection can become serious within hours.',
      'infection-unsure':
        'On chemotherapy (drugs for cancer), an infection can become serious within hours, so a doubt counts.',
      unwell: 'On chemotherapy (drugs for cancer), feeling ill can be the first sign of an infection.',
    },
    E15: {
      legs: cordPressed('leg trouble that is, or may be, new or worse'),
      'weak-leg': cordPressed('a weak leg that nobody has examined'),
      'both-legs': cordPressed('trouble in both legs'),
      saddle: cordPressed('changed feeling between the legs, real or possible,'),
      bladder: cordPressed('a real or possible change in how you {urinate}'),
      bowel: cordPressed('a real or possible change in how you {defecate}'),
      sexual: cordPressed('a change in your sex life'),
      balance: cordPressed('being unsteady or clumsy'),
      'balance-unsure': cordPressed('a possible change in your balance or hands'),
      'legs-worse': cordPressed('leg trouble, and pain that gets worse,'),
      'legs-unsure': cordPressed('possible leg trouble, and pain that gets worse,'),
    },
    E16: {
      legs: bleed('leg trouble that is, or may be, new or worse'),
      saddle: bleed('a possible change in feeling between the legs'),
      bladder: bleed('a possible change in how you {urinate}'),
      bowel: bleed('a possible change in how you {defecate}'),
      injury: bleed('leg trouble, sure or not, after a possible injury,'),
      sudden: bleed('leg trouble, sure or not, with pain that may have come within minutes,'),
    },
    E17: {
      'procedure-infection': 'In the weeks after an operation or needle in the back, an infection can start there.',
      'device-infection': 'An infection can start round a device in the back.',
      'procedure-nerves':
        'In the weeks after an operation or needle in the back, infection or bleeding there can press on nerves. ' +
        'A change like yours may be a sign of it.',
      'device-nerves': 'With a device in the back, a change like yours may mean that nerves are pressed.',
    },
    E18: {
      bleeding: `${pregnant} bleeding may mean that you need care at once.`,
      'constant-severe-pain': `${pregnant} very bad pain that does not let up may mean that you need care at once.`,
      tightenings: `${pregnant} tightenings may mean that you need care at once.`,
      'one-sided': `${pregnant} pain low on one side, or at a shoulder tip, may be bleeding inside.`,
      'head-or-sight': `${pregnant} the sign that you ticked may come from very high blood pressure.`,
      'shaking-chills': `${pregnant} shaking chills may mean an infection of the blood.`,
      fever: `${pregnant} feeling ill with a fever may mean an infection of the blood.`,
    },
    E19: {
      fever: 'In a child, back pain with a fever may mean an infection in the spine.',
      'shaking-chills': 'In a child, back pain with shaking chills may mean an infection in the spine.',
    },
    E20: {
      injury: 'A stiff or fused spine can break in a small fall or strain, and then its nerves need protection.',
      'injury-unsure': 'A stiff or fused spine can break in a small injury, so a possible one counts too.',
      sudden: 'In a stiff or fused spine, pain that came or may have come on within minutes can mean a break.',
    },
    E21: 'With sickle cell disease, or no spleen, an infection can become serious within hours.',
    E22:
      'Severe pain that gets worse can mean that a pump in the back has stopped giving its medicine. Going without it ' +
      'can be dangerous.',

    D1: {
      saddle: unchecked('Changed feeling between the legs'),
      bladder: unchecked('A change in how you {urinate}'),
      bowel: unchecked('A change in how you {defecate}'),
    },
    D2: {
      saddle: possible('feeling between the legs'),
      bladder: possible('how you {urinate}'),
      bowel: possible('how you {defecate}'),
    },
    D3: 'A change in your sex life that is, or may be, new or worse can come from pressed nerves low in the spine.',
    D4: {
      weak: 'Weakness in a leg or foot that is new or getting worse can mean a pressed nerve. Nerves heal best with early help.',
      unsure: 'You were not sure since when a leg or foot has been weak. New weakness can mean a pressed nerve.',
    },
    D5: {
      both: 'Being unsteady and clumsy may mean that the spinal cord is pressed, even when it comes on slowly.',
      neck: 'Being unsteady or clumsy, with neck trouble that gets worse, may mean that the spinal cord is pressed.',
      'upper-back': 'Being unsteady or clumsy, with upper back pain that gets worse, may mean a pressed spinal cord.',
    },
    D6: 'Back pain with a fever may come from an infection, in the spine or elsewhere.',
    D7: {
      'shaking-chills': 'Shaking chills can mean an infection that is getting into the blood.',
      'burning-pee':
        'Burning when you {urinate} can mean an infection of the bladder or kidneys, which can hurt in the back.',
      wound: 'A wound that is red, hot, swollen or leaking can be infected, even long after it was made.',
      'wound-unsure': 'You were not sure about the wound. If it is red, hot, swollen or leaking, it can be infected.',
    },
    D8: {
      worse: linked('pain that gets worse'),
      severe: linked('severe pain'),
      sign: linked('a sign like the one you ticked'),
      legs: linked('leg trouble, sure or not, and pain that is not easing,'),
      unwell: linked('feeling ill'),
      saddle: linked('changed feeling between the legs, even an old one,'),
      bladder: linked('a change in how you {urinate}, even an old one,'),
      bowel: linked('a change in how you {defecate}, even an old one,'),
      balance: linked('being unsteady or clumsy'),
      'balance-unsure': linked('a possible change in your balance or hands'),
      'not-better': linked('pain that is not easing'),
    },
    D9: {
      'night-pain': losingWeight('pain all night'),
      'upper-back': losingWeight('pain in the upper back or chest'),
      'new-shape': losingWeight('a new lump or change of shape'),
      unwell: losingWeight('feeling ill'),
      tuberculosis: losingWeight('tuberculosis (TB), now, in the past or at home'),
    },
    D10: {
      age: 'From the age of 60, even a small injury can crack a bone in the spine.',
      'blood-thinners':
        'When your blood is slow to clot, even a small or possible injury can cause a bleed near the spine.',
      'thin-bones': 'When bones are thin, even a small or possible injury or strain can crack one.',
      steroids: 'Steroid tablets can thin the bones, so even a small or possible injury or strain can crack one.',
      'new-shape': 'A new lump or change of shape, after a real or possible injury, can mean a cracked bone.',
    },
    D11: {
      'thin-bones': 'When bones are thin, pain that came or may have come on within minutes can be a cracked bone.',
      steroids: 'Steroid tablets can thin the bones. Pain that came or may have come on within minutes can be a crack.',
    },
    D12: 'Pain that gets worse within 6 weeks of an operation or needle in the back may mean infection or bleeding.',
    D13: `${injecting} With pain like yours, that needs a check today.`,
    D14: {
      'night-pain':
        'When your body fights infection less well, pain all night may come from an infection in the spine.',
      severe: 'When your body fights infection less well, severe pain may come from an infection in the spine.',
      dialysis: 'On dialysis (for the kidneys), pain that gets worse may come from an infection in the spine.',
    },
    D15: {
      'weight-loss': 'Losing weight without trying, with your other signs, may point to an illness behind the pain.',
      'night-pain': 'Pain all night, with your other signs, may have a cause that needs its own treatment.',
      'cough-or-strain': 'Pain that is worse on coughing or straining can be a part of the same picture.',
      'upper-back': 'Pain in the upper back or chest comes less often from a strain, and may have another cause.',
      'new-shape': 'A new lump or change of shape may be a cracked bone.',
    },
    D16: {
      'fewer-movements': 'A baby that moves less than usual may need a check today.',
      'waters-broken': 'When waters may have broken, you and the baby need a check today.',
      'other-sign': `${pregnant} the sign that you ticked may mean that you need care today.`,
      'signs-unsure': `${pregnant} some of the signs that you were not sure about may need care today.`,
      infection: `${pregnant} an infection can get worse sooner than at other times.`,
      'infection-unsure': `${pregnant} an infection can get worse soon, so even a doubt counts.`,
      sudden: `${pregnant} pain that came on within minutes may mean that you need care today.`,
    },
    D17: {
      'under-6': 'Back pain before the age of 6 is rare, and more often has a cause that a doctor can treat.',
      'will-not-walk': 'A child who will not walk, stand or sit may have an infection in the spine or a hip.',
      limps: 'A child with back pain who limps may have trouble in the spine or a hip.',
      'pale-or-bruises': 'In a child, pale skin or new bruises can point to an illness of the blood.',
      'child-signs-unsure': 'You were not sure about the signs in a child. Some of them can need help today.',
      'night-pain': 'In a child, pain all night more often has a cause that a doctor can treat.',
      'weight-loss': 'In a child, weight loss with back pain may point to an illness behind it.',
      unwell: 'In a child, feeling ill with back pain may point to an infection or another illness.',
      legs: 'In a child, trouble in the legs with back pain can come from pressed nerves.',
      'legs-unsure': 'In a child, possible trouble in the legs with back pain can come from pressed nerves.',
      severe: 'In a child, severe back pain more often has a cause that a doctor can treat.',
      balance: 'In a child, being unsteady or clumsy with back pain can come from the spinal cord.',
      'balance-unsure': 'In a child, a possible change in balance or hands can come from the spinal cord.',
    },
    D18: 'Pain that nothing eases needs help today, to find the cause and to bring it down.',
    D19: {
      pain: newBleed('pain in a leg'),
      numb: newBleed('a numb leg or foot'),
      weak: newBleed('a weak leg or foot'),
      both: newBleed('trouble in both legs'),
      unsure: newBleed('possible leg trouble'),
    },
    D20: {
      gone: 'The sign that you had has passed, but it may come back. Tell somebody about it today.',
      'unsure-since':
        'You were not sure about the sign, or no doctor has looked at it. It may come from outside the back.',
      new: 'The new sign that you ticked may come from outside the back, and needs help of its own.',
      unsure: 'You were not sure about the signs at the start. Some of them may come from outside the back.',
    },
    D21: 'You were not sure how long both legs have been like this. If it is new, nerves low in the spine may be pressed.',
    D22: {
      age: `${withinMinutes} a blood vessel, more often after the age of 45.`,
      'age-unsure': 'From the age of 60, pain that may have come on within minutes can come from a blood vessel.',
      neck: 'Neck pain that came on within minutes can come from a blood vessel in the neck.',
      smoking: `Severe pain that came on within minutes can come from a blood vessel, more often after years of smoking.`,
      'upper-back': 'Pain in the upper back or chest that came on within minutes can come from the main blood vessel.',
      'upper-back-unsure':
        'Pain in the upper back or chest that may have come on within minutes can come from a blood vessel.',
    },
    D23: {
      aneurysm: `${aneurysm} back pain that is not easing may come from it.`,
      family:
        'What runs in your family, or Marfan syndrome, makes trouble of the main blood vessel more likely. Severe, ' +
        'fairly new pain may come from it.',
    },
    D24: {
      sign: 'With your other answers, a sign of infection may mean more than it would for most people.',
      unsure: 'You were not sure about signs of infection. With your other answers, they may mean more than usual.',
      'weak-immunity': 'Your body may fight infection less well.',
      'injected-drugs': 'Germs can reach the spine when drugs are injected, even long ago.',
      procedure: 'Germs can get in with an operation or needle in the back.',
      device: 'Germs can settle round a device in the back.',
      child: 'In a child, an infection can spread faster.',
    },
    D25: 'Too much of a painkiller can harm the liver, stomach or kidneys before you feel it.',
    D26: {
      calf: 'One calf that is swollen, hot or red may hold a blood clot.',
      'red-eye':
        'A red, painful eye can go with some kinds of back pain, and may need treatment to protect your sight.',
      blisters: 'A painful band of blisters may be shingles. Its treatment works best within 3 days.',
      yellow: 'Yellow skin or eyes may come from the liver, and so may some back pain.',
    },
    D27: {
      'weak-immunity': 'When your body fights infection less well, feeling ill can be its only sign.',
      steroids: 'After months of steroid tablets, feeling ill can mean an infection, or that the body lacks steroid.',
    },
    D28: {
      severe: 'From the age of 60, new and severe pain can come from a blood vessel and not from the back.',
      'first-ever':
        'From the age of 65, a first or new kind of back pain that gets worse can come from a blood vessel.',
    },
    D29: 'With diabetes, fairly new pain that is severe and getting worse can come from an infection in the spine.',
    D30: 'When your blood is slow to clot, new pain that is severe and getting worse can come from a bleed near the spine.',
    D31: {
      'night-sweats': 'Night sweats, with how you feel now, may point to an infection or another illness.',
      'recent-infection': 'After a bad infection, or with a replaced heart valve, germs can reach the spine.',
    },
    D32: {
      'stiff-spine': 'A stiff or fused spine can break without a fall, and pain like yours may be a sign of it.',
      device: 'With a device in the back, severe or growing pain can come from the device.',
      'cord-injury':
        'With a spinal cord injury or illness, severe or growing pain can mean that something new is wrong.',
    },
    D33: {
      saddle: growing('changed feeling between the legs'),
      bladder: growing('a change in how you {urinate}'),
      bowel: growing('a change in how you {defecate}'),
    },

    S1: {
      'weight-loss': 'Weight loss that you did not plan can have many causes, so it is worth a check.',
      'night-pain': 'Pain all night, the same in every position, is less common in strains, so it is worth a check.',
      'cough-or-strain':
        'Pain on coughing, sneezing or straining often comes from a disc. With your other answers it is worth a check.',
      'upper-back':
        'Pain in the upper back or round the chest is less common than low back pain, so it is worth a check.',
      'new-shape': 'A new lump or change of shape can have several causes, and is best looked at.',
    },
    S2: 'From the age of 60, a first or new kind of back pain more often has a cause such as a cracked bone.',
    S3: {
      'weak-immunity': 'Your body may fight infection less well, so pain like yours is best checked soon.',
      steroids: 'Steroid tablets can thin the bones, so pain like yours is best checked soon.',
      'thin-bones': 'Thin bones crack sooner, so pain like yours is best checked soon.',
    },
    S4: {
      'weak-leg': 'Weakness that nobody has examined may come from a pressed nerve. A check can show what helps it.',
      'both-legs':
        'Trouble in both legs that does not only come on walking may start in the back, so have it examined.',
    },
    S6: 'Severe pain that is getting worse needs a fresh look at its cause, and better relief.',
    S7: {
      pregnant: 'In pregnancy, treatment has to be safe for you and the baby.',
      birth: 'After birth, the body heals, and treatment has to be safe if you breastfeed.',
      unsure: 'If you might be pregnant, it is good to know before you take medicines or have an X-ray.',
    },
    S8: 'Before the age of 18, back pain can have causes of its own, and advice for adults does not always fit.',
    S9: byLegs('and the pain is getting worse. An irritated nerve is best examined soon.'),
    S10: byLegs('and severe pain that has lasted 6 weeks or more. It may be time to talk about other treatments.'),
    S11: {
      changed: 'Being unsteady, or clumsy, numb or tingling hands, can come from the spinal cord, even when slow.',
      unsure: 'You were not sure about your balance and hands. A short examination can settle it.',
    },
    S12: 'Diabetes makes infections more likely, in the spine too, and your pain is new and getting worse.',
    S13: {
      worse: 'From the age of 60, pain that gets worse is best checked: a bone in the spine can crack without a fall.',
      severe: 'From the age of 60, severe pain is best checked: a bone in the spine can crack without a fall.',
      'not-better': 'From the age of 60, new pain that is not easing can come from a bone that cracked without a fall.',
    },
    S14: 'When your blood is slow to clot, fairly new back pain that is not easing can come from a bleed.',
    S15: `${injecting} Tell the doctor, so that they can check. You do not have to explain yourself.`,
    S16: 'The pain keeps you from most things and is not easing. You need more help than you have now.',
    S17: {
      infection: 'You were not sure about signs of infection. A doctor or nurse can help to settle it.',
      'today-signs': 'You were not sure about the calf, eye, skin or {urine} signs. A look can settle it.',
      history: 'You were not sure about your health record. A doctor can look it up.',
      medicines: 'You were not sure about your medicines or illnesses. A doctor or pharmacist can look them up.',
      legs: 'You were not sure what you feel in your legs. A short examination can settle it.',
      unwell: 'Back pain on its own does not make you feel ill, so it is worth a check.',
    },
    S18: {
      aneurysm: `${aneurysm} any back pain needs an early look, even when it is easing.`,
      cancer: 'With cancer, now or in the past, any back pain needs an early look, even when it is easing.',
      chemotherapy: 'On chemotherapy (drugs for cancer), any back pain needs an early look, even when it is easing.',
    },
    S19: {
      tuberculosis:
        'With tuberculosis (TB), now, in the past or at home, pain that is not easing can come from an infection in the spine.',
      procedure: 'In the weeks after an operation or needle in the back, pain like yours can come from an infection.',
    },
    S20:
      'You have felt low on most days, and do not expect the pain to ease. Both weigh more together, and both can ' +
      'be helped.',
    S21: 'After a serious accident or fall, pain that is not easing is worth a second look.',
    S22: {
      'night-sweats':
        'Drenching night sweats can come from an infection or another illness, so they are worth a check.',
      'recent-infection':
        'After a bad infection, or with a replaced heart valve, germs can reach the spine, so it is worth a check.',
    },
    S23: 'Pain that came on within minutes and is not easing is worth an early check.',
    S24: 'A fairly new numb leg or foot can come from a pressed nerve. Most ease in weeks, and a check makes sure.',
    S26: {
      saddle: 'Changed feeling between the legs that you have had for long is still best examined once.',
      'bladder-and-bowel': 'Changes in how you {urinate} and {defecate}, even old ones, are best looked at together.',
    },
    S27: 'Blood in the {urine} has many causes, most of them easy to treat, and needs a test.',
    S28: {
      'stiff-spine': 'A stiff or fused spine cracks sooner, so pain that is not easing needs an early look.',
      device: 'With a device in the back, pain that is not easing needs an early look.',
      'cord-injury': 'With a spinal cord injury or illness, pain that is not easing needs an early look.',
    },

    R1: {
      long: 'The pain has lasted 3 months or more and is not easing. It is time to ask what is going on, and what is next.',
      'no-treatment': 'The pain has lasted 4 weeks or more with no treatment. There are things worth trying.',
    },
    R2: 'After 4 weeks or more of treatment, the pain is not easing. Another approach may be needed.',
    R3: 'The pain is getting worse. That is reason enough to have your treatment looked at again.',
    R4:
      'Three or more of your answers fit pain from an inflamed spine (axial spondyloarthritis). Ask about a blood ' +
      'test and a joint doctor.',
    R5: {
      'weak-leg': 'Old weakness that was examined can still change, so have it looked at again.',
      'both-legs':
        'Legs that hurt on walking and ease on sitting often have too little room for their nerves (spinal stenosis). ' +
        'That can be treated.',
    },
    R6: {
      anxious: 'You have felt nervous or worried on many days. Pain and worry feed each other, and both can ease.',
      'low-mood':
        'You have felt low, or found little joy in things, on many days. Pain and low mood feed each other, and both can ease.',
    },
    R7: 'The pain is severe. There may be better ways to ease it.',
    R8: 'The pain takes a lot from your daily life. A review can look for ways to win some of it back.',
    R9: byLegs('and it is not easing. A pressed or irritated nerve has treatments of its own.'),
    R10: {
      bladder: 'An old change in how you {urinate} can often be helped, whatever its cause.',
      bowel: 'An old change in how you {defecate} can often be helped, whatever its cause.',
    },
    R11: 'Balance or hand trouble that a doctor knows can still change, so have it looked at again.',
    R12: {
      'weight-loss': 'Weight loss that you did not plan is worth telling a doctor about.',
      'night-pain': 'Tell whoever reviews you that the pain lasts all night.',
      'cough-or-strain': 'Pain on coughing, sneezing or straining often comes from a disc. Tell whoever reviews you.',
      'upper-back': 'Tell whoever reviews you that the pain is in the upper back or round the chest.',
      'new-shape': 'Show the lump or change of shape to whoever reviews you.',
      unsure: 'You were not sure about some signs. Talk them through at your review.',
    },
  },
  returnAdvice: {
    'saddle-numbness': {
      line: 'feeling changes between your legs, round your genitals or bottom',
      again: 'the feeling between your legs changes more, spreads or comes back',
    },
    'bladder-or-bowel': {
      line: 'you cannot {urinate}, do not feel it, or lose control of your {urine} or {stool}',
      again: 'the change in how you {urinate} or {defecate} gets worse, comes back, or you lose control',
    },
    'both-legs': {
      line: 'pain, tingling, numbness or weakness starts in both legs or feet, and stays when you rest',
      again: 'the trouble in both legs is worse than before, spreads, or stays when you rest',
    },
    'legs-weaker': {
      line: 'a leg gets weaker within hours or days, or can no longer hold you',
      again: 'the weak leg gets weaker within hours or days, or can no longer hold you',
    },
    unsteady: {
      line: 'you become unsteady, or your hands become clumsy, within days',
      again: 'your balance or your hands get worse within days',
    },
    'chest-or-breathing': {
      line: 'you have chest pain, tightness or trouble breathing, or you cough blood',
      again: 'the trouble in your chest or breathing comes back, gets worse or changes',
    },
    'very-bad-tummy': {
      line: 'you have very bad pain in your {belly} or side',
      again: 'the pain in your {belly} or side comes back or gets worse',
    },
    fainting: {
      line: 'you faint, or feel faint, cold and sweaty',
      again: 'you faint or feel faint again',
    },
    'confused-or-drowsy': {
      line: 'you become confused or hard to wake',
      again: 'you become confused or hard to wake again, or more than before',
    },
    'weak-face-or-arm': {
      line: 'your face or an arm becomes weak',
      again: 'the weakness in your face or arm comes back or gets worse',
    },
    'bleeding-inside': {
      line: 'your {stool} turns black, or you vomit blood',
      again: 'black {stool} or vomiting blood comes back or gets worse',
    },
    'cold-leg': {
      line: 'a leg turns cold, pale or blue',
      again: 'the leg turns cold, pale or blue again, or more than before',
    },
    headache: {
      line: 'you get the worst headache ever, or one with a stiff neck, rash or fever',
      again: 'the headache comes back, gets worse or changes',
    },
    'weak-leg-now': {
      line: 'a leg or foot becomes weak',
      again: 'the weakness in a leg or foot comes back or gets worse',
    },
    'numb-leg-now': {
      line: 'a leg or foot becomes numb while the pain gets worse',
      again: 'the numbness in your leg or foot spreads, or comes back while the pain gets worse',
    },
    'balance-now': {
      line: 'you become unsteady or your hands become clumsy, even slowly',
      again: 'your balance or your hands get worse, even slowly',
    },
    'sexual-change-now': { line: sexChanges, again: sexChangesAgain },
    'fever-now': fever,
    'shivering-now': shivering,
    'chemotherapy-unwell': 'you feel ill, shiver, have a fever, sweat at night or it burns when you {urinate}',
    'unbearable-now': {
      line: unbearable,
      again: 'the pain, bad as it is, gets even worse',
    },
    'fall-now': 'you have a fall or a bump, even a small one',
    'bleeding-in-pregnancy': 'you bleed from the vagina at all',
    'bleeding-after-birth': 'you bleed heavily (a pad an hour) or lose large clots',
    'pregnancy-pain': 'you get tightenings, very bad or one-sided {belly} pain, or pain at the tip of a shoulder',
    'head-or-sight': 'you get a bad headache, blurred sight, pain under the ribs or sudden swelling',
    'pregnancy-fever': 'you get a fever and feel ill',
    'weak-leg': { line: 'a leg or foot becomes weak', again: 'the weakness in a leg or foot comes back or gets worse' },
    'numb-leg-today': {
      line: 'a leg or foot becomes numb while the pain gets worse',
      again: 'the numbness in your leg or foot spreads, or comes back while the pain gets worse',
    },
    'sexual-change': { line: sexChanges, again: sexChangesAgain },
    fever: fever,
    shivering: shivering,
    'burning-pee': 'it burns when you {urinate}',
    'unbearable-pain': unbearable,
    calf: 'one calf becomes swollen, hot or red',
    'red-eye': 'an eye becomes red and painful',
    blisters: 'a painful band of blisters appears',
    yellow: 'your skin or eyes turn yellow',
    wound: 'the place of your operation or needle becomes red, hot, swollen or leaks',
    fall: 'you have a fall or a bump, even a small one',
    'balance-today': {
      line: 'you become unsteady or your hands become clumsy, even slowly',
      again: 'your balance or your hands get worse, even slowly',
    },
    'child-will-not-walk': 'the child will not walk, stand or sit as usual',
    'child-pale': 'the child looks pale, or bruises without a knock',
    'baby-or-waters': 'the baby moves less than usual, or your waters break (call your maternity unit)',
    'balance-slowly': {
      line: 'you slowly become unsteady, or your hands become clumsy, numb or tingling',
      again: 'your balance or your hands slowly get worse',
    },
    'numb-leg': {
      line: 'a leg or foot becomes numb while the pain gets worse',
      again: 'the numbness in your leg or foot spreads or gets worse',
    },
  },
  reasons: {
    treatment: {
      title: 'The treatment may not be the right one yet',
      about:
        'A first treatment can miss the true cause. The cause may have been misread, the treatment used in a way that ' +
        'could not work, or another approach needed. With a slipped (herniated) disc, say, rest and exercise are not ' +
        'always enough.',
    },
    structural: {
      title: 'Something in the spine itself',
      about:
        'Discs can wear (degenerative disc disease), the spinal canal can narrow (spinal stenosis), or there can be a ' +
        'slipped bone (spondylolisthesis). Such causes may need treatment beyond basic pain relief. Many people with no ' +
        'pain have such changes too, so they matter when they match what you feel.',
    },
    lifestyle: {
      title: 'What your days ask of your back',
      about:
        'Posture, how you lift, and little regular exercise can add to back pain and hold treatment back. Heavy loads ' +
        'and awkward positions seem to count more than sitting straight.',
    },
    psychological: {
      title: 'Stress, worry and low mood',
      about:
        'Stress, anxiety and depression can turn pain up, and long pain can bring them on: a cycle in which each ' +
        'feeds the other. It does not mean that the pain is in your head.',
    },
  },
  signs: {
    'no-treatment': 'You have not tried a treatment yet.',
    'too-early': 'You have had less than 4 weeks of treatment, so it may need more time.',
    'not-as-advised': 'Your treatment may not have had a fair chance yet. A plan can often be made easier to keep.',
    'no-clear-plan': 'There was no clear plan, so treatment may not have had a fair chance.',
    'fair-trial-no-better': 'You gave it 6 weeks or more and are not better, so a different approach may be needed.',
    'only-passive': 'What you tried may ease pain for a time. Adding exercise often does more.',
    rest: 'Long rest can make a back stiffer and weaker.',
    'not-explained': 'You do not yet know for sure what is going on. It is worth asking.',
    'irritated-nerve': 'What you feel in the leg can come from an irritated nerve (sciatica), often by a disc.',
    'spreading-pain': 'Pain above the knee often spreads from the back, and sometimes comes from an irritated nerve.',
    stenosis: 'Legs that hurt on walking and ease on sitting can point to a narrowed spinal canal (spinal stenosis).',
    'small-joints': 'Pain on leaning back can come from small joints or a slipped bone (spondylolisthesis).',
    disc: 'Pain on bending or sitting can come from a disc.',
    'age-change': 'Discs wear with age. That is common, and often painless.',
    inflammation: 'Several answers fit an inflamed spine (axial spondyloarthritis).',
    sitting: 'You sit or stand still for long.',
    lifting: 'You lift heavy things.',
    'awkward-positions': 'You work in awkward positions.',
    inactive: 'You get little exercise.',
    'lifestyle-sleep': 'Poor sleep can slow recovery.',
    smoking: 'Smoking goes with pain that lasts longer.',
    anxious: 'You have felt nervous or worried on many days.',
    'low-mood': 'You have felt low, or found little joy in things, on many days.',
    'fear-of-moving':
      'You doubt, or are not sure, that moving is safe. Most backs can be moved safely, a little at a time.',
    'expects-no-recovery': 'Feeling stuck is common, and it is one more thing that can be helped.',
    'poor-sleep': 'Poor sleep and pain feed each other.',
  },
  firstSteps: {
    'go-to-review': {
      title: 'Get your review',
      begin: 'Ask for the appointment today, and take your sheet along.',
      build: 'Until then, start no new exercise or treatment.',
      expect: 'At the review, ask what you can start with.',
    },
    'move-with-care': {
      title: 'Keep gently moving',
      begin: 'Move as much as the pain allows, a little and often.',
      build: 'Do no more than that until your review. Stop if it gets worse.',
      expect: 'It keeps you from getting stiff while you wait.',
    },
    'goal-walking': {
      title: 'Walk again, bit by bit',
      begin: 'Walk for as long as you manage on a bad day, once or twice a day.',
      build: byTheClock('a minute or two'),
      expect: judge,
    },
    'goal-sitting': {
      title: 'Sit for longer, bit by bit',
      begin: 'Sit for as long as you manage on a bad day, then get up for a minute.',
      build: byTheClock('a few minutes'),
      expect: judge,
    },
    'goal-standing': {
      title: 'Stand for longer, bit by bit',
      begin: 'Stand for as long as you manage on a bad day, then walk about or sit for a while.',
      build: byTheClock('a minute or two'),
      expect: judge,
    },
    'goal-sleep': { title: 'Sleep better again', ...sleepBetter },
    'goal-lifting': {
      title: 'Lift and do housework again',
      begin: 'Split one job into parts, with breaks. Lift only what feels easy, close to your body.',
      build: 'Each week, do one part more or lift a little more.',
      expect: judge,
    },
    'goal-work': {
      title: 'Stay at work, or get back to it',
      begin:
        'Say at work what you can do now, and ask for lighter or shorter tasks. Your doctor can put that in a note.',
      build: 'Every week or two, take back one task or a few hours.',
      expect: 'It takes some weeks. You need not be free of pain to work.',
    },
    'goal-caring': {
      title: 'Care for others again',
      begin: 'Ask for help with the task that hurts most. Do the others at a height that suits you.',
      build: 'Every week, take back a small part of it.',
      expect: judge,
    },
    'goal-sport': {
      title: 'Get back to what you love',
      begin: 'Do the easiest part of it, for as long as you manage on a bad day.',
      build: 'Every few days, add a little: first more often, then longer, then harder.',
      expect: judge,
    },
    'calm-the-nerve': {
      title: 'Calm the nerve in your leg',
      begin: 'Find one or two positions that ease the leg. Change position before the pain builds up.',
      build: 'As it settles, walk a little more every few days.',
      expect:
        'It often eases within 6 to 12 weeks. If it does not, or the leg pain is very bad, ask about a scan and a specialist.',
    },
    'lean-and-sit': {
      title: 'Lean and sit to get further',
      begin: 'Sit down before your legs get bad, then go on. Leaning on a trolley, or cycling, is often easier.',
      build: byTheClock('a minute between breaks'),
      expect: judge,
    },
    'loosen-in-the-morning': {
      title: 'Loosen up in the morning',
      begin: 'When you wake, move your back gently in all directions for 5 to 10 minutes. Then walk about.',
      build: 'Add a short walk each morning, and a few minutes each week.',
      expect: 'If most mornings are stiff for over 30 minutes, say so at your review.',
    },
    'bend-a-little': {
      title: 'Bend a little, often',
      begin: 'Bend as far as feels easy, five times, a few times a day. Get up from your chair often.',
      build: 'Every few days, bend a little further.',
      expect: judge,
    },
    'test-a-move': {
      title: 'Test a move that worries you',
      begin: 'Choose one move that you avoid. Do a small, slow piece of it, and see how you are the next day.',
      build: 'When a piece has gone well three times, make it a little bigger.',
      expect: 'Feeling sore is common at first. Each piece that goes well makes the next one easier.',
    },
    'change-course': {
      title: 'Change what has not worked',
      begin: 'Note what you tried, for how long, and what it changed. Take that to whoever treats you.',
      build: 'Ask which other way fits you, and how you will both know that it works.',
      expect: sixWeeks,
    },
    'make-it-fit': {
      title: 'Make the plan easier to keep',
      begin: 'Choose the part of your treatment that fits your day best. Do it along with a habit, such as breakfast.',
      build: 'After a good week, add the next part. Tell whoever treats you what does not fit.',
      expect: sixWeeks,
    },
    'get-a-plan': {
      title: 'Get a clear plan',
      begin: 'Ask for a plan on paper: what to do, how often, and for how long.',
      build: 'Agree on a day to look at it again.',
      expect: sixWeeks,
    },
    'share-the-load': {
      title: 'Share the load',
      begin: 'Tell somebody you trust, or a doctor, how you have felt. Pain and mood pull each other down.',
      build: 'Put one small thing that you enjoy into each day.',
      expect: 'Low mood and worry can be treated. Help takes some weeks to work.',
    },
    'better-nights': { title: 'Sleep better', ...sleepBetter },
    'break-up-sitting': {
      title: 'Break up sitting and standing',
      begin: 'Get up or change position for a minute, every half hour.',
      build: 'Tie it to something you do anyway, such as each call or each cup of tea.',
      expect: judge,
    },
    'start-moving': {
      title: 'Move a little each day',
      begin: 'Walk, swim or cycle for as long as feels easy, on most days.',
      build: byTheClock('a minute or two'),
      expect: judge,
    },
    'own-exercises': {
      title: 'Exercises made for you',
      begin: 'Ask a {physio} for two or three exercises that fit your back and your day.',
      build: 'Do them on most days, and ask to make them harder every few weeks.',
      expect: sixWeeks,
    },
    'keep-moving': {
      title: 'Keep gently moving',
      begin: 'Move as much as the pain allows, a little and often.',
      build: 'Every few days, do a little more of what you do anyway.',
      expect: 'Feeling sore is common and does not mean harm.',
    },
    'weekly-note': {
      title: 'Keep a weekly note',
      begin: 'Once a week, note your pain from 0 to 10, and what you could do.',
      build: 'Note too what helped and what did not, and take it to your appointment.',
      expect: 'Two points, or nearly a third, up or down is a change that counts.',
    },
  },
  badges: {
    recommended: { label: 'Recommended', meaning: 'Guidelines advise it.' },
    'may-help': { label: 'May help', meaning: 'It helps some people, though the proof is weak.' },
    'guidelines-disagree': { label: 'Guidelines disagree', meaning: 'Some advise it and some do not.' },
    'not-recommended': { label: 'Not recommended', meaning: 'Guidelines advise against it.' },
    'ask-first': { label: 'Ask first', meaning: 'Talk to a doctor, nurse or pharmacist before you start.' },
  },
  plan: {
    plan: {
      title: 'Look again at the treatment plan',
      about:
        'When a plan has not helped, going back is the right next step. Medicines may change, and other treatments ' +
        'may be added.',
    },
    activity: {
      title: 'Exercise and {physiotherapy}',
      about: 'A {physio} can show you moves that fit you and build up strength, flexibility and posture.',
    },
    relief: {
      title: 'Easing the pain',
      about: 'These may bring relief for a time, alongside other treatment.',
    },
    habits: { title: 'Daily habits', about: 'Small changes, kept up, can take load off your back.' },
    mind: {
      title: 'Mind and mood',
      about:
        'Pain that lasts wears anybody down. Help with stress, sleep and mood can make the pain easier to live with.',
    },
  },
  planItems: {
    'review-what-was-tried': {
      title: 'Review what you tried',
      advice: 'Note each treatment, how long you had it and what changed. Take the note with you.',
    },
    medicines: {
      title: 'Medicines',
      advice:
        'Ask a pharmacist or doctor which are safe for you. Many products hold {paracetamol} (a painkiller), so take ' +
        'care not to take it twice. Never stop steroids, strong painkillers, or tablets for nerve pain or low mood all at ' +
        'once: ask how to come off them in steps.',
      article: 'It is often said that medicines need to change when pain goes on.',
      guidelines:
        'Guidelines say that {paracetamol} alone does little for back pain. They advise against opioids (strong ' +
        'painkillers) when pain lasts.',
    },
    'anti-inflammatories': {
      title: 'Anti-inflammatory tablets',
      advice:
        'Tablets such as ibuprofen can help for a short time. Ask a pharmacist first if you have kidney, heart or ' +
        'stomach trouble, an ulcer or asthma. Ask first too if you take aspirin, water tablets, or tablets for blood pressure or low ' +
        'mood. Stop, and get help, if your {stool} turns black.',
    },
    'strong-painkillers': {
      title: 'Your strong painkiller',
      advice:
        'Ask a doctor or pharmacist: does it still help, and does it make you drowsy or your {stool} hard? Never stop it ' +
        'all at once. If you come off it, do so in small steps, with help.',
    },
    'nerve-pain-medicines': {
      title: 'Your tablets for nerve pain',
      advice:
        'Ask a doctor or pharmacist: do they still help, and do they make you drowsy or dizzy? Never stop them all at ' +
        'once. If you come off them, do so in small steps, with help.',
    },
    injections: {
      title: 'Injections',
      advice: 'If leg pain is severe, ask whether one could help.',
      article: 'It is often said that injections come next when milder care has not helped.',
      guidelines: 'Guidelines say that they may help severe leg pain from a nerve, but not back pain alone.',
    },
    surgery: {
      title: 'An operation',
      advice: 'If leg pain stays bad after 6 to 12 weeks, ask a specialist about your choices.',
      article: 'It is often said that a slipped disc may need an operation.',
      guidelines:
        'Guidelines say that it is a choice when leg pain lasts and a scan fits. It can ease leg pain sooner, but ' +
        'after 1 to 2 years the results are much the same.',
    },
    'move-with-care': {
      title: 'Keep gently moving',
      advice: 'Until your review, move as much as the pain allows, a little and often. Stop if it gets worse.',
    },
    'keep-moving': {
      title: 'Keep gently moving',
      advice: 'Move as much as the pain allows, a little and often. Feeling sore is common and does not mean harm.',
    },
    'own-programme': {
      title: 'Exercises made for you',
      advice: 'Ask a {physio} for a plan of exercises that fits your back and your days.',
      article: 'It is often said that exercises can also correct posture.',
      guidelines: 'Guidelines say that exercise helps, and that no one kind is best.',
    },
    'walk-or-swim': {
      title: 'Walk, swim, or move as you enjoy',
      advice: 'Choose something you will keep doing. Often matters more than hard.',
    },
    pacing: {
      title: 'Pace yourself',
      advice: 'Split tasks into short parts with breaks between, and do a little more each week.',
    },
    'long-rest': {
      title: 'Long rest',
      advice: 'Rest for a day or two at most, then keep gently moving.',
      article: 'Rest is often named as a first treatment.',
      guidelines: 'Guidelines say that staying active is better than bed rest.',
    },
    'heat-or-cold': {
      title: 'Heat or cold',
      advice:
        'Try a warm or cold pack wrapped in a towel, for a short time. Never use it on numb skin, or near a painkiller ' +
        'patch: heat can make a patch give too much.',
    },
    'hands-on': {
      title: 'Massage and other hands-on care',
      advice: 'It may ease pain for a while. Use it to help you exercise.',
      article: 'Massage is often advised on its own.',
      guidelines: 'Guidelines advise it only along with exercise, as a part of one plan.',
      askFirst:
        'Your answers name something that can make it unsafe, such as thin bones, a medicine or an operation. Ask a ' +
        'doctor or {physio} first.',
    },
    acupuncture: {
      title: 'Acupuncture',
      advice: 'Any effect is small and short. If you try it, choose somebody who is trained.',
      article: 'It is often advised for short relief.',
      guidelines:
        'Guidelines disagree. NICE in the UK advises against it for back pain. Those of the WHO and the US say that ' +
        'it may help some people.',
      askFirst: 'Needles can cause bleeding or infection. With your medicines or health, ask a doctor first.',
    },
    tens: {
      title: 'TENS',
      advice:
        'If you have one and it helps you move, talk to a {physio}. With a pacemaker, fits (epilepsy) or a baby on ' +
        'the way, ask a doctor first.',
      article: 'It is often advised for short relief.',
      guidelines: 'Guidelines (NICE and WHO) advise against it for back pain, as it has not been shown to work.',
      askFirst:
        'Pregnancy, a recent birth or a device in the back can make it unsafe. Ask your midwife or a doctor first.',
    },
    'change-position': {
      title: 'Change position often',
      advice: 'Get up or shift every half hour or so. Avoid long sitting and long standing.',
      article: 'It is often said that you need a proper posture.',
      guidelines: 'Research shows no single right posture.',
    },
    'build-up-lifting': {
      title: 'Build up lifting',
      advice: 'Start light and close to your body, and add a little at a time. Get help with heavy loads.',
      article: 'It is often said that lifting in a safe way protects the back.',
      guidelines: 'Research has not shown that lessons in lifting prevent back pain.',
    },
    'set-up-your-seat': {
      title: 'Set up your seat',
      advice: 'Arrange your chair, desk and screen so that you are at ease and can move.',
      article: 'It is often said that you need ergonomic furniture (made to fit the body).',
      guidelines: 'Research says that it may bring comfort, but little shows that it prevents pain.',
    },
    sleep: {
      title: 'Sleep',
      advice:
        'Keep a steady bedtime, and try a pillow under or between your knees. If pain wakes you, say so at your review.',
    },
    'stop-smoking': {
      title: 'Stop smoking',
      advice:
        'People who smoke more often have pain that lasts. A pharmacist or doctor can help you stop, and if you have ' +
        'stopped, keep it up.',
    },
    'talking-therapy': {
      title: 'CBT or mindfulness, with exercise',
      advice:
        'CBT is a talking therapy that helps you deal with pain in new ways. Mindfulness helps you notice pain without a fight.',
    },
    'understand-pain': {
      title: 'Understand pain',
      advice:
        'Hurt does not always mean harm. Pain brings worry, worry tires and tightens you, and that adds to pain. ' +
        'Knowing this helps some people to move again.',
    },
    'pain-programme': {
      title: 'A course for living with pain',
      advice:
        'When pain has lasted over a year, some clinics run a pain management course. It works on moving, sleep, mood ' +
        'and flare-ups, side by side with others. Ask your doctor if there is one near you.',
    },
    'talk-about-mood': {
      title: 'Talk about mood',
      advice: 'Tell {gp}, or somebody you trust, how you feel. Low mood and worry can be treated.',
    },
  },
  preparation: {
    questions: {
      'what-is-the-cause': 'What do you think is going on, and how sure are you?',
      'another-look': 'Could it be something else?',
      'what-next': 'What are my choices now, and what can I expect from each?',
      'mood-and-pain': 'How can I get help with the worry or low mood that comes with pain?',
      'which-exercise': 'Which exercises suit my back, and what can I do safely?',
      'how-long-to-try': 'How long do I try this before we change it?',
      'what-to-watch-for': 'What do I watch for, and who do I call?',
      'work-and-daily-life': 'How can I change my work and days so that my back copes better?',
      'which-medicine': 'Which medicines suit me? Which may I stop, and how?',
    },
    tests: {
      scan: {
        title: 'A scan (MRI or CT)',
        about:
          'A scan helps when it would change your treatment. That is when the cause may be serious, or before an injection ' +
          'or operation. Otherwise it often shows changes that painless backs have too.',
      },
      'scan-again': {
        title: 'Another scan',
        about:
          'You have had a scan. A new one is worth it if something has changed, or if an injection or operation is ' +
          'planned. Take the old report with you, and ask what it means for you.',
      },
      'blood-tests': {
        title: 'Blood tests',
        about:
          'If your answers or age point that way, they can look for an infection, inflamed joints or another illness.',
      },
    },
    people: {
      'family-doctor': {
        title: 'Family doctor',
        about: 'See {gp} to look again at what is going on, your medicines and who else can help.',
      },
      physiotherapist: {
        title: 'A {physio}',
        about: 'Looks at how you move, checks your nerves and plans exercises with you.',
      },
      surgeon: {
        title: 'Spine surgeon ({orthopaedic} or nerve surgeon)',
        about: 'For leg pain that lasts, weakness, or a finding on a scan. It need not mean an operation.',
      },
      'pain-specialist': {
        title: 'Pain specialist',
        about: 'For severe pain, or 12 weeks or more with no progress. Treats body and mind together.',
      },
      rheumatologist: {
        title: 'Rheumatologist (joint doctor)',
        about: 'For pain that may come from inflammation, which has medicines of its own.',
      },
    },
    track: [
      'Once a week, note your pain from 0 to 10, what you could do and what you tried.',
      'Ask for a review if the pain grows, weeks of treatment bring no change, or daily life gets harder.',
      'New numbness or weakness is in the list above: it says how soon to get help.',
      'Do this check again in 1 to 2 weeks.',
    ],
  },

  result: {
    call: 'Call {number}',
    forPatients: 'Or, if {clinic} already treats you:',
    because: 'Why we say this',
    noRule: 'Nothing in your answers asks for a check by a set time. That does not rule out a serious cause.',
    alsoNoticed: 'What else we noticed',
    youSaid: 'You said',
    comeBack: 'When to get help sooner',
    comeBackLead: 'If you have one of these now, or it starts later, act on it, whatever this result says.',
    ifItChanges: 'If it changes on the way',
    timeline: ['Now', 'Today', 'This week', 'In weeks'],
    yourPlace: 'You are here:',
    sooner: 'What would make this more urgent?',
    soonerLead:
      'If one answer were different, and all else stayed, you would get help sooner. So if one of these comes true, do not wait.',
    returnEmergency: 'Call {emergencyNumber} or go to {ed} now if:',
    returnToday: 'Speak to a doctor or nurse today if:',
    returnThisWeek: 'See a doctor, nurse or {physio} this week if:',
    stopped: {
      heading: 'You have not answered the last pages',
      about:
        'Nothing on them can make this urgent. They can make a review a little sooner or more useful, and the plan your ' +
        'own.',
      continue: 'Answer the last pages',
    },
    reasonsHeading: 'What may keep the pain going',
    reasonsLead:
      'Often several things act together, and each person’s back pain is their own. These are hints from your ' +
      'answers, not a diagnosis.',
    reasonsNoSigns: 'No sign of these in your answers',
    signCount: { one: '{count} sign in your answers', other: '{count} signs in your answers' },
    stepsHeading: 'Start with these three',
    begin: 'Begin',
    build: 'Build up',
    expect: 'Expect',
    tried: 'You have tried this. Ask what to change: how often, how long, or the way it is done.',
    flareUpHeading: 'If the pain flares up',
    flareUp: [
      'For 2 to 3 days do less, but do not stop. Keep to short walks, and change position often.',
      'Use what eased it before, such as a position, or a warm or cold pack on skin that feels normal.',
      'Then start again with half of what you did, and build up over a week or two.',
      'Get help if a sign from the list above comes up, or if it has not settled after 2 weeks.',
    ],
    milestonesHeading: 'What to expect, and when',
    milestones: [
      'By 2 weeks: you do one small thing more, even if the pain is the same.',
      'By 6 weeks: the pain is 2 points or nearly a third lower, or your goal is much closer. If not, ask to change the plan.',
      'By 12 weeks: daily life is easier. If not, ask who else can help, such as a specialist or a pain course.',
    ],
    planHeading: 'More that may help',
    adviceDiffers: 'Where advice differs',
    afterReview: 'After your review',
    prepareHeading: 'Prepare for your appointment',
    questionsHeading: 'Questions you can ask',
    testsHeading: 'Tests that may come up',
    peopleHeading: 'Who may help',
    trackHeading: 'Keep an eye on your pain',
    hope: {
      settles:
        'Many cases of back pain settle with time and treatment. Yours is worth watching, and it is early days: do not ' +
        'lose hope.',
      nerve:
        'Pain from an irritated nerve is hard to live with, and it eases in many people within weeks to months. If yours ' +
        'does not, there are more treatments to talk about.',
      long:
        'After so long, small gains count: to sleep better, walk further or do more of what you love. People do get ' +
        'there, even after years, and often not with one big cure but with several small steps.',
      always:
        'Pain that gets worse is hard to live with, but do not lose hope. No two backs are the same, and a plan made ' +
        'for you, with help in good time, can bring relief and a better life.',
    },
    unsafe: 'If you might hurt yourself or cannot keep yourself safe, call {emergencyNumber} now, or {crisisLine}.',
    crisisLabel: 'Somebody to talk to',
    crisisHeading: 'You have had a hard time lately',
    crisisLead: 'Your answers point to low mood. You do not have to carry it alone. You can talk to somebody now:',
    answersHeading: 'Your answers',
    denied: '{count} with ‘no’ or ‘none’',
    change: 'Change',
    print: 'Print',
    copy: 'Copy',
    printFailed: 'Your browser did not print this. Copy it instead, or take a picture of the screen.',
    copied: 'Copied',
    copyFailed: 'Your browser did not allow copying. Print the page, or select the text and copy it.',
    aboutHeading: 'About this check',
    about: [
      'It helps you decide who to ask, and when. It is not a diagnosis. It cannot examine you, and it can miss ' +
        'serious problems.',
      'It is built on an article about back pain that gets worse, and on published guidelines.',
      'It has been researched, but no doctor or other health expert has approved it. It works out no risk score.',
      'If you are worried or get worse, ask for help, whatever this check says.',
    ],
    aboutVersion: 'Content version {version}, {date}. Due for review by {reviewBy}.',
    pastReview: 'This content was due for review and may be out of date. Check with a doctor, nurse or pharmacist.',
    sourcesHeading: 'Sources',
    restart: 'Start again',
    wrongAnswer: 'I pressed the wrong answer',
    whichRegion: 'Phone numbers and services for: {region}',
    bookOnline: 'Book online',
    callClinic: 'Call',
    clinic: 'this clinic',
    phq:
      'The questions on mood are the PHQ-4, by Drs Kurt Kroenke, Robert L. Spitzer, Janet B. W. Williams and Bernd ' +
      'Löwe. It was developed with an educational grant from Pfizer Inc. and is free to reproduce.',
  },

  reminder: {
    heading: 'Remind me',
    lead: 'These days can go into your calendar.',
    worse: 'If things get worse before then, do not wait.',
    bookNow: 'Book your appointment now, not on the day of the reminder.',
    again: 'Check again',
    appointment: 'Appointment made? Have it by {date}',
    notMade: 'If not, book it today.',
    topic: 'back pain',
    name: 'Add the words ‘back pain’. Others who see your calendar can read them.',
    save: 'Add to calendar',
    saved: 'Open the file to add the days. If no file came, copy the days.',
    copy: 'Copy the days',
  },

  flow: {
    continue: 'Continue',
    back: 'Back',
    skip: 'Skip',
    or: 'or',
    why: 'Why?',
    counts: 'What counts?',
    part: 'Part {part} of {of}: {name}',
    errorTitle: 'There is a problem',
    errorPrefix: 'Error:',
    leftToAnswer: 'Still to answer: {count}',
    allAnswered: 'All answered',
    languageQuestion: 'Language',
    regionQuestion: 'Which country or region are you in?',
    regionHint: 'So that the phone numbers and services are right.',
    regionOpen: 'Choose',
    regionChange: 'Change country or region',
    left: 'Left',
    right: 'Right',
  },

  joining: {
    named: '{name}: {value}',
    withMore: '{value} ({more})',
    labelled: '{label}. {sentence}',
    labels: ', ',
    facts: '; ',
    sentences: ' ',
  },

  clinician: {
    heading: 'For the doctor, nurse or {physio}',
    about:
      'A person’s own answers to a check on the web, in plain words. Nobody examined them for it, and what they deny may ' +
      'still be there. No diagnosis, no risk score. Researched, and approved by no doctor.',
    name: 'Name, date of birth: ________________________________',
    urgency: 'Urgency',
    why: 'Reason given',
    changed: 'What changed',
    reported: 'Also reported',
    unsure: 'Unsure',
    denied: 'Asked and denied',
    missing: 'Not asked or not answered',
    beliefs: 'Beliefs',
    mood: 'PHQ-4',
    moodScore: '{total} of 12 (anxiety {anxiety} of 6, depression {depression} of 6)',
    ofTen: '{number}/10',
    answers: {
      yes: 'yes',
      no: 'no',
      none: 'none',
      'not-sure': 'unsure',
      'prefer-not-to-say': 'not said',
      other: 'other',
    },
    questions: {
      alarm: {
        name: 'acute signs',
        options: {
          'chest-or-breathing': 'chest or exertional pain, breathlessness or coughing blood',
          'faint-or-clammy': 'syncope or near-syncope',
          'severe-tummy-or-side': 'severe abdominal or flank pain',
          'confused-or-drowsy': 'confusion or drowsiness',
          'face-or-arm-weakness': 'facial or arm weakness',
          headache: 'thunderclap or red-flag headache',
          'bleeding-inside': 'black stool or vomiting blood',
          'cold-leg': 'cold or pale leg',
        },
      },
      'alarm-now': {
        name: 'course',
        options: {
          usual: 'known, reviewed, unchanged',
          gone: 'new, none since yesterday',
          new: 'new or changed',
        },
      },
      age: 'Age',
      'child-signs': {
        name: 'signs in a child',
        options: {
          'will-not-walk': 'refusal to walk or sit',
          limps: 'limp',
          'pale-or-bruises': 'pallor or bruising',
        },
      },
      pregnancy: {
        name: 'pregnancy or birth within 6 weeks',
        options: { pregnant: 'pregnant', 'birth-in-last-6-weeks': 'birth within 6 weeks' },
      },
      'pregnancy-signs': {
        name: 'obstetric signs',
        options: {
          bleeding: 'vaginal bleeding',
          tightenings: 'contractions',
          'constant-severe-pain': 'constant severe pain',
          'one-sided': 'unilateral pelvic or shoulder-tip pain',
          'head-or-sight': 'headache or visual or epigastric signs',
          'fewer-movements': 'reduced fetal movements',
          'waters-broken': 'ruptured membranes',
        },
      },
      duration: 'Duration',
      'first-ever': 'first-ever or new kind of back pain',
      trend: 'pain, last 2 weeks',
      where: 'Site',
      severity: 'Severity',
      impact: 'limits daily life',
      sudden: { name: 'sudden severe onset', options: { earlier: 'over 2 weeks ago', yes: 'last 2 weeks' } },
      injury: {
        name: 'injury',
        options: {
          strain: 'strain',
          minor: 'minor fall or bump',
          'major-earlier': 'major, assessed or up to 3 months ago',
          major: 'major, not assessed',
        },
      },
      saddle: 'saddle sensory change',
      'saddle-when': { name: 'onset', options: clinicalWhen },
      bladder: 'bladder dysfunction',
      'bladder-when': { name: 'onset', options: clinicalWhen },
      bowel: 'bowel dysfunction',
      'bowel-when': { name: 'onset', options: clinicalWhen },
      'cord-different': 'unsure sign differs from usual',
      sexual: 'unexplained sexual dysfunction',
      'sexual-when': {
        name: 'onset',
        options: { old: 'over 2 weeks, stable', 'new-or-worse': clinicalWhen['new-or-worse'] },
      },
      legs: {
        name: 'leg symptoms',
        options: {
          both: 'bilateral (pain, sensory or motor)',
          'one-weak': 'unilateral weakness',
          'one-numb': 'unilateral numbness or tingling',
          'one-pain': 'unilateral pain only',
        },
      },
      'both-legs': {
        name: 'onset',
        options: {
          'new-or-worse': clinicalWhen['new-or-worse'],
          'long-standing-on-walking': 'over 2 weeks, stable, on walking or standing, eased by sitting',
          'long-standing-other': 'over 2 weeks, stable, not only on walking',
        },
      },
      'leg-weakness': {
        name: 'motor deficit',
        options: {
          'old-checked': 'over 2 weeks, stable, examined',
          'old-unchecked': 'over 2 weeks, stable, not examined',
          new: 'last 2 weeks, or slowly progressive',
          rapid: 'progressive over hours to days, or cannot stand on it',
        },
      },
      balance: {
        name: 'gait unsteadiness or hand clumsiness',
        options: {
          known: 'over 3 months, stable, known to a doctor',
          'one-slowly': 'one of them, slow onset',
          'both-slowly': 'both, slow onset',
          rapid: 'progressive over days',
        },
      },
      infection: {
        name: 'infection signs',
        options: {
          fever: 'fever',
          'shaking-chills': 'rigors',
          'burning-pee': 'dysuria',
          'night-sweats': 'drenching night sweats',
          'recent-infection': 'serious infection within 3 months',
        },
      },
      'today-signs': {
        name: 'other acute signs',
        options: {
          calf: 'swollen or red calf',
          'red-eye': 'red painful eye',
          blisters: 'painful band of blisters',
          yellow: 'jaundice',
          'blood-in-pee': 'visible blood in urine',
        },
      },
      procedure: {
        name: 'spinal operation or injection',
        options: {
          'over-12-weeks-ago': 'over 12 weeks ago',
          '6-to-12-weeks-ago': '6 to 12 weeks ago',
          'under-6-weeks-ago': 'under 6 weeks ago',
        },
      },
      wound: 'red or weeping wound',
      history: {
        name: 'relevant history',
        options: {
          cancer: 'cancer',
          'thin-bones': 'osteoporosis or fragility fracture',
          'stiff-spine': 'ankylosing spondylitis or fused spine',
          'aortic-aneurysm': 'aortic aneurysm or dissection',
          'aortic-family': 'aortic disease in the family or Marfan',
          'injected-drugs': 'injected drugs (or not said)',
          tuberculosis: 'tuberculosis or contact',
          diabetes: 'diabetes',
          dialysis: 'dialysis',
          pump: 'intrathecal pump',
          stimulator: 'spinal cord stimulator',
          'cord-injury': 'spinal cord injury or disease',
          smoking: 'smoking (ever)',
        },
      },
      'cancer-when': {
        name: 'cancer',
        options: { recent: 'within 10 years, or spread', older: 'treatment ended over 10 years ago' },
      },
      medicines: {
        name: 'medicines and immunity',
        options: {
          steroids: 'oral steroids 3 months or more',
          'blood-thinners': 'anticoagulant or bleeding disorder',
          'weak-immunity': 'immunosuppression or HIV',
          'sickle-or-no-spleen': 'sickle cell disease or no spleen',
          chemotherapy: 'chemotherapy',
          'over-the-label': 'analgesic above its label this week',
        },
      },
      general: {
        name: 'general signs',
        options: {
          'weight-loss': 'unexplained weight loss',
          'night-pain': 'unremitting night pain',
          'cough-or-strain': 'worse on cough or strain',
          'upper-back': 'thoracic or band-like chest pain',
          'new-shape': 'new deformity or lump',
          'tired-and-unwell': 'systemically unwell',
        },
      },
      treatments: 'Tried',
      'treatment-time': 'main one for',
      adherence: 'done as advised',
      'medicines-taken': {
        name: 'Medicine classes',
        options: {
          paracetamol: '{paracetamol}',
          'anti-inflammatory': 'NSAID',
          opioid: 'opioid',
          'nerve-pain': 'neuropathic agent',
        },
      },
      explained: { name: 'examined and cause explained', options: { 'yes-but-unsure': 'yes, has doubts' } },
      scan: { name: 'Scan', options: { 'yes-explained': 'yes, explained', 'yes-but-unsure': 'yes, has doubts' } },
      pattern: {
        name: 'Pattern',
        options: {
          'below-the-knee': 'below the knee',
          'worse-walking-eases-sitting': 'worse walking or standing, eased by sitting or flexion',
          'worse-leaning-back': 'worse on extension',
          'worse-bending-or-sitting': 'worse on flexion or sitting',
          'morning-stiffness': 'morning stiffness over 30 minutes',
          'better-moving': 'better with movement',
        },
      },
      'onset-under-45': 'onset before 45',
      inflammatory: {
        name: 'inflammatory features',
        options: {
          'began-before-35': 'onset before 35',
          'second-half-of-night': 'second half of the night',
          'buttock-pain': 'buttock pain',
          'better-moving': 'better with movement, not rest',
          'better-with-anti-inflammatory': 'NSAID response within 48 h',
          family: 'spondyloarthritis in the family',
          'other-arthritis': 'arthritis',
          'tendon-pain': 'enthesitis',
          psoriasis: 'psoriasis',
        },
      },
      lifestyle: 'habits',
      'moving-is-unsafe': { name: 'moving is not safe', options: { disagree: 'disagrees', agree: 'agrees' } },
      'never-better': { name: 'pain will never get better', options: { disagree: 'disagrees', agree: 'agrees' } },
      goal: 'Goal',
      'pain-score': 'average of 7 days',
    },
  },

  form: {
    result: 'Result',
    tier: 'How soon to get help',
    rules: 'Rules that hold',
    unanswered: 'Answer every question above to see how soon to get help. An emergency shows at once.',
  },

  failure: {
    heading: 'Something went wrong',
    advice: 'We cannot give you a result. If you are worried about your back, ask for help today.',
  },
};
