/**
 * English: every word a person reads, in plain British English with marks for what differs in other regions.
 * It knows content ids, and neither when a sentence is shown nor what a rule's condition is.
 */
import type { Text } from './text.js';

const notSure = 'I’m not sure';
const noneOfThese = 'None of these';
const selectAll = 'Select all that apply, or ‘None of these’';
const newOrWorse = 'In the last 2 weeks, or getting worse';
const yesNoUnsure = { no: 'No', yes: 'Yes', 'not-sure': notSure };
const whenOptions = {
  'new-or-worse': newOrWorse,
  'old-unchecked': 'Over 2 weeks ago, no worse, and not checked since',
  'old-checked': 'Over 2 weeks ago, no worse, and checked by a doctor, nurse or {physio}',
  'not-sure': 'I’m not sure when',
};
const daysOptions = {
  'not-at-all': 'Not at all',
  'several-days': 'Several days',
  'more-than-half-the-days': 'More than half the days',
  'nearly-every-day': 'Nearly every day',
};
const daysError = 'Select how often, or skip these questions';
const agreeOptions = { disagree: 'Disagree', 'not-sure': notSure, agree: 'Agree' };

const pressedNerves =
  'may mean that nerves low in the spine are pressed (cauda equina syndrome). Quick treatment ' +
  'can prevent lasting harm.';
const nerveChange = 'a change (or possible change) in your legs, balance, feeling, peeing or pooing';
const aneurysm = 'With a bulge in the main blood vessel (aortic aneurysm),';
const hadCancer = 'You have or had cancer.';
const withinMinutes = 'Pain that came on within minutes, or may have, can come from';
const injecting = 'Injecting drugs, even long ago, can let germs reach the spine, often with no fever.';
const pregnant = 'In a known or possible pregnancy, or in the weeks after birth,';

const findHelpline = 'findahelpline.com lists helplines in your country';
const callGp = 'Call a GP today, or the out-of-hours GP service if the practice is closed.';
const askForScan =
  'Say what has changed, and ask if you need an urgent scan. If you cannot reach anyone today, go to {ed}.';
const withGps = {
  emergencyNumber: '{emergency}',
  speakToday: callGp,
  scanToday: `${callGp} ${askForScan}`,
  reviewSoon: 'Ask for an urgent GP appointment this week, and within 2 weeks at most.',
  bookReview: 'Book an appointment with a GP or a {physio} in the next 2 to 6 weeks.',
};
const withDoctors = {
  emergencyNumber: '{emergency}',
  speakToday: 'See a doctor or go to a hospital today.',
  scanToday: 'Go to the emergency department of a hospital today. It can arrange an urgent scan.',
  reviewSoon: 'See {gp} this week, and within 2 weeks at most.',
  bookReview: 'Book a visit with {gp} or a {physio} in the next 2 to 6 weeks.',
};

const weakOrNumb = 'a leg or foot becomes weak or numb';
const sexChanges = 'sex changes and you cannot explain it: less feeling, or no erection';
const unbearable = 'the pain becomes more than you can bear';
const fever = 'you get a fever, or cannot stop shivering';

export const en: Text = {
  language: 'en-GB',
  direction: 'ltr',
  dialects: {
    gb: {
      ed: 'A&E',
      gp: 'a GP',
      physio: 'physiotherapist',
      physiotherapy: 'physiotherapy',
      paracetamol: 'paracetamol',
      orthopaedic: 'orthopaedic',
    },
    us: {
      ed: 'the ER',
      gp: 'your primary care provider',
      physio: 'physical therapist',
      physiotherapy: 'physical therapy',
      paracetamol: 'acetaminophen',
      orthopaedic: 'orthopedic',
    },
    world: {
      ed: 'an emergency department',
      gp: 'a doctor',
      physio: 'physiotherapist',
      physiotherapy: 'physiotherapy',
      paracetamol: 'paracetamol',
      orthopaedic: 'orthopaedic',
    },
  },
  regions: {
    'GB-ENG': {
      ...withGps,
      name: 'England',
      speakToday: 'Call {sameDay} (NHS 111), use 111 online, or ask for an urgent GP appointment today.',
      scanToday: `Call {sameDay} (NHS 111) or a GP today. ${askForScan}`,
      bookReview: `${withGps.bookReview} In many areas you can refer yourself to an NHS {physio}.`,
      crisis: [
        'Call {crisis} (NHS 111, day or night) and choose the mental health option',
        'Call {crisis2} (Samaritans, day or night)',
        'Text SHOUT to {crisis3} (day or night)',
      ],
    },
    'GB-SCT': {
      ...withGps,
      name: 'Scotland',
      speakToday: 'Ask for an urgent GP appointment today, or call {sameDay} (NHS 24) if the practice is closed.',
      scanToday: `Call a GP today, or {sameDay} (NHS 24) if the practice is closed. ${askForScan}`,
      crisis: ['Call {crisis} (NHS 24, day or night)', 'Call {crisis2} (Breathing Space, evenings and weekends)'],
    },
    'GB-WLS': {
      ...withGps,
      name: 'Wales',
      speakToday: 'Call {sameDay} (NHS 111 Wales), or ask for an urgent GP appointment today.',
      scanToday: `Call {sameDay} (NHS 111 Wales) or a GP today. ${askForScan}`,
      crisis: ['Call {crisis} (NHS 111 Wales, day or night) and choose option 2'],
    },
    'GB-NIR': { ...withGps, name: 'Northern Ireland', crisis: ['Call {crisis} (Lifeline, day or night)'] },
    GB: {
      ...withGps,
      name: 'United Kingdom',
      crisis: ['Call {crisis} (Samaritans, day or night)', 'Text SHOUT to {crisis2} (day or night)'],
    },
    IE: {
      ...withGps,
      name: 'Ireland',
      emergencyNumber: '{emergency} or {emergency2}',
      crisis: ['Call {crisis} (Samaritans, day or night)'],
    },
    US: {
      ...withDoctors,
      name: 'United States',
      speakToday: 'Call your doctor’s office or a nurse line today, or go to urgent care.',
      scanToday: 'Go to {ed} today. It can arrange an urgent scan, and urgent care mostly cannot.',
      crisis: ['Call or text {crisis} (Suicide & Crisis Lifeline, day or night)'],
    },
    CA: {
      ...withDoctors,
      name: 'Canada',
      speakToday: 'Call {sameDay} (a nurse line, in most provinces), or see a family doctor or a walk-in clinic today.',
      scanToday: 'Go to {ed} today. It can arrange an urgent scan, and a walk-in clinic cannot.',
      crisis: ['Call or text {crisis} (Suicide Crisis Helpline, day or night)'],
    },
    AU: {
      ...withGps,
      name: 'Australia',
      emergencyNumber: 'Triple Zero ({emergency})',
      speakToday: 'Call {sameDay} (healthdirect, day or night), or see a GP today.',
      scanToday: withDoctors.scanToday,
      crisis: ['Call {crisis} (Lifeline, day or night)'],
    },
    NZ: {
      ...withGps,
      name: 'New Zealand',
      speakToday: 'Call {sameDay} (Healthline, day or night), or see a GP today.',
      scanToday: withDoctors.scanToday,
      crisis: ['Call or text {crisis} (free, day or night)'],
    },
    IN: {
      ...withDoctors,
      name: 'India',
      emergencyNumber: '{emergency} or {emergency2}',
      crisis: ['Call {crisis} (Tele-MANAS, day or night)'],
    },
    EU: {
      ...withDoctors,
      name: 'European Union',
      speakToday: 'Call a doctor today, or the out-of-hours service where you live.',
      crisis: [findHelpline],
    },
    INT: {
      ...withDoctors,
      name: 'Another country',
      emergencyNumber: 'your local emergency number',
      speakToday: 'See a doctor or go to a clinic today.',
      crisis: [findHelpline],
    },
  },

  start: {
    heading: 'My back pain is getting worse despite treatment. What should I do?',
    lead: 'Find out how soon to get help, what may keep the pain going, and what to try next.',
    emergencyLead: 'Call {emergencyNumber} or go to {ed} now if you have back pain and:',
    emergencyList: {
      'saddle-numbness': 'numbness or changed feeling around your genitals or bottom',
      'pee-or-poo': 'it is hard to pee, or you have lost control of pee or poo',
      legs: 'new pain, tingling, weakness or numbness in both legs, or a leg that is quickly getting weaker',
      'chest-or-confused': 'chest pain, trouble breathing or new confusion',
      'faint-or-very-bad-pain': 'fainting, or sudden and very bad tummy or back pain',
      accident: 'it began with a serious accident',
      fever: 'a fever, and you are weak, numb or on chemotherapy',
      pregnancy: 'bleeding, tightenings or constant bad pain in pregnancy or after birth',
    },
    notes: [
      'It takes about 3 minutes.',
      'Nothing you enter leaves this page.',
      'It is for adults and children. If you answer for somebody else, answer as if you were them.',
    ],
    disclaimer:
      'This is not a diagnosis. It cannot examine you, and it can miss serious problems. It is based on ' +
      'published guidelines, but no clinician has approved it.',
    begin: 'Start',
  },

  stages: {
    A: 'Your pain',
    B: 'Nerves and infection',
    C: 'Your health',
    D: 'Your treatment and daily life',
  },
  pages: {
    age: { heading: 'About you' },
    time: { heading: 'How long, and how it is going' },
    severity: { heading: 'How bad the pain is' },
    start: { heading: 'How the pain began' },
    cord: {
      heading: 'Have you noticed any of these changes?',
      hint: 'Small changes count. If one is old and no worse, still choose ‘Yes’: we ask about that next.',
    },
    'cord-when': { heading: 'When did it begin?' },
    sexual: { heading: 'Changes with sex' },
    'legs-when': { heading: 'More about your legs' },
    infection: { heading: 'Signs of infection' },
    'treatment-plan': { heading: 'How treatment has gone' },
    inflammatory: { heading: 'Signs of inflammation' },
    lifestyle: { heading: 'Your days, and how you see the pain' },
    mood: {
      heading: 'Over the last 2 weeks, how often have you been bothered by the following problems?',
      hint:
        'These are the PHQ-4, by Kroenke, Spitzer, Williams and Löwe. It was developed with a grant from Pfizer ' +
        'and is free to reproduce.',
    },
  },
  questions: {
    alarm: {
      question: 'Have you had any of these with your back pain?',
      hint: 'Now, or in the last few days.',
      short: 'Alarm signs',
      error: selectAll,
      options: {
        'chest-or-breathing': 'Chest pain, or trouble breathing',
        'faint-or-clammy': 'Fainting, or feeling faint, cold and sweaty',
        'severe-tummy-or-side': 'Very bad pain in your tummy or side',
        'confused-or-drowsy': 'New confusion, or being very drowsy',
        'face-or-arm-weakness': 'New weakness in your face or an arm',
        'not-sure': notSure,
        none: noneOfThese,
      },
    },
    age: {
      question: 'How old are you?',
      why: 'Some causes are more common at some ages.',
      short: 'Age',
      error: 'Select your age',
      options: {
        'under-16': 'Under 16',
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
    pregnancy: {
      question: 'Are you pregnant, or did you give birth in the last 6 weeks?',
      why: 'Some causes belong to this time, and some medicines are not safe in it.',
      short: 'Pregnancy',
      error: 'Select whether you are pregnant or gave birth in the last 6 weeks',
      options: {
        no: 'No, or does not apply',
        pregnant: 'Pregnant',
        'birth-in-last-6-weeks': 'Gave birth in the last 6 weeks',
        'not-sure': 'I might be pregnant',
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
        tightenings: { label: 'Tightenings', hint: 'Your bump goes hard, then soft again (contractions).' },
        'constant-severe-pain': 'Very bad tummy or back pain that does not let up',
        'fewer-movements': 'The baby moves less than usual',
        'waters-broken': 'Waters broken, or leaking fluid',
        'not-sure': notSure,
        none: noneOfThese,
      },
    },
    duration: {
      question: 'How long have you had this pain?',
      hint: 'If it is a new or different kind of pain, count from when that began.',
      short: 'How long',
      error: 'Select how long you have had this pain',
      options: {
        'under-2-weeks': 'Less than 2 weeks',
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
      options: { no: 'No, I have had it before', yes: 'Yes, the first' },
    },
    trend: {
      question: 'How has the pain been in the last 2 weeks?',
      short: 'Last 2 weeks',
      error: 'Select how the pain has been in the last 2 weeks',
      options: {
        better: 'Getting better',
        'up-and-down': 'Up and down, but no worse overall',
        same: 'The same',
        worse: { label: 'Worse overall', hint: 'Even if it goes up and down.' },
      },
    },
    where: {
      question: 'Where is the pain?',
      hint: 'Mark every place where you feel it, in the picture or in the list.',
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
        'lower-leg-left': 'Left lower leg or foot',
        'lower-leg-right': 'Right lower leg or foot',
      },
    },
    severity: {
      question: 'How bad does the pain get?',
      hint: 'Think of the last few days.',
      short: 'How bad',
      error: 'Select how bad the pain gets',
      options: {
        mild: { label: 'Mild', hint: 'You feel it, but can carry on.' },
        moderate: { label: 'Moderate', hint: 'It slows you down, and is hard to forget.' },
        severe: { label: 'Severe', hint: 'It is hard to do or think of anything else.' },
        unbearable: { label: 'Unbearable', hint: 'You cannot talk or keep still, and nothing eases it.' },
      },
    },
    'pain-score': {
      question: 'What number fits the pain over the last week?',
      hint: '0 is no pain, and 10 is the worst you can imagine.',
      short: 'Pain, 0 to 10',
      error: 'Select a number from 0 to 10',
      options: {},
    },
    impact: {
      question: 'How much does the pain get in the way of daily life?',
      hint: 'Think of work, sleep, moving, and washing and dressing.',
      short: 'Daily life',
      error: 'Select how much the pain gets in the way',
      options: {
        'a-little': 'A little, or not at all',
        some: 'Some',
        'a-lot': 'A lot',
        'cannot-do-most-things': 'I cannot do most things',
      },
    },
    sudden: {
      question: 'Did the pain come on within minutes, and was it severe at once?',
      hint: 'Count this pain, and any new or much worse attack in the last 2 weeks.',
      short: 'Sudden start',
      error: 'Select whether the pain came on within minutes',
      options: yesNoUnsure,
    },
    injury: {
      question: 'Have you hurt your back?',
      hint: 'In the last 6 weeks, or when this pain began if it was never checked.',
      short: 'Injury',
      error: 'Select whether you have hurt your back',
      options: {
        none: 'No',
        minor: { label: 'Yes, something small', hint: 'A small fall, a bump, a cough or a lift.' },
        major: { label: 'Yes, something big', hint: 'A serious accident, such as a car crash; a fall from a height.' },
        'not-sure': notSure,
      },
    },
    saddle: {
      question: 'Numbness, tingling or changed feeling around your genitals, bottom or inner thighs?',
      hint: 'It may feel different when you wipe after a poo.',
      why: 'Nerves low in the spine give feeling to these places. If they are pressed, quick treatment matters.',
      short: 'Feeling around genitals or bottom',
      error: 'Select whether the feeling around your genitals, bottom or inner thighs has changed',
      options: yesNoUnsure,
    },
    'saddle-when': {
      question: 'When did the changed feeling start?',
      short: 'Changed feeling since',
      error: 'Select when the changed feeling started',
      options: whenOptions,
    },
    bladder: {
      question: 'A change in how you pee?',
      hint: 'It is hard to start, you cannot pee, you cannot feel it, or you leak and did not before.',
      why: 'The same nerves work your bladder.',
      short: 'Peeing (bladder)',
      error: 'Select whether anything has changed when you pee',
      options: yesNoUnsure,
    },
    'bladder-when': {
      question: 'When did the change in peeing start?',
      short: 'Change in peeing since',
      error: 'Select when the change in peeing started',
      options: whenOptions,
    },
    bowel: {
      question: 'A change in how you poo?',
      hint: 'You cannot tell when you need to go, or cannot hold it. Constipation (hard poo) alone does not count.',
      why: 'The same nerves work your bowel.',
      short: 'Pooing (bowel)',
      error: 'Select whether anything has changed when you poo',
      options: yesNoUnsure,
    },
    'bowel-when': {
      question: 'When did the change in pooing start?',
      short: 'Change in pooing since',
      error: 'Select when the change in pooing started',
      options: whenOptions,
    },
    sexual: {
      question: 'Has anything changed with sex that you cannot explain?',
      hint: 'Less feeling in your genitals, or you cannot get an erection.',
      why: 'Nerves low in the spine are part of sex too. Your answer stays on this page.',
      short: 'Change with sex',
      error: 'Select whether anything has changed with sex, or ‘I’d rather not say’',
      options: { no: 'No, or does not apply', yes: 'Yes', 'prefer-not-to-say': 'I’d rather not say' },
    },
    'sexual-when': {
      question: 'When did that change start?',
      short: 'Change with sex since',
      error: 'Select when that change started',
      options: { 'new-or-worse': newOrWorse, old: 'Over 2 weeks ago, and no worse', 'not-sure': 'I’m not sure when' },
    },
    legs: {
      question: 'Is there pain, tingling, numbness or weakness in your legs?',
      hint: 'Choose the first answer that fits.',
      short: 'Legs',
      error: 'Select what you feel in your legs',
      options: {
        both: 'Pain, tingling, numbness or weakness in both legs',
        'one-weak': {
          label: 'One leg or foot is weak, with or without pain',
          hint: 'The foot drags or slaps, you cannot lift it, or the leg gives way.',
        },
        'one-pain': 'Pain, tingling or numbness in one leg, and no weakness',
        none: 'No, nothing in either leg',
        'not-sure': notSure,
      },
    },
    'both-legs': {
      question: 'How long have both legs been like this?',
      short: 'Both legs since',
      error: 'Select how long both legs have been like this',
      options: {
        'new-or-worse': newOrWorse,
        'long-standing-on-walking': {
          label: 'For longer, and only when I walk or stand',
          hint: 'It eases when you sit or bend, and is no different in the last 2 weeks.',
        },
        'long-standing-other': { label: 'For longer, in another way', hint: 'It is no different in the last 2 weeks.' },
        'not-sure': notSure,
      },
    },
    'leg-weakness': {
      question: 'Since when has a leg or foot been weak?',
      hint: 'Weak means that it drags, slaps or gives way, or you cannot lift it.',
      short: 'Leg weakness',
      error: 'Select since when a leg or foot has been weak',
      options: {
        no: 'No leg or foot is weak',
        'old-checked': {
          label: 'Over 2 weeks, no worse, and checked',
          hint: 'A doctor, nurse or {physio} has examined it since it began.',
        },
        'old-unchecked': 'Over 2 weeks, no worse, and not checked',
        new: newOrWorse,
        rapid: 'Worse over hours or days, or I cannot stand on it',
        'not-sure': notSure,
      },
    },
    balance: {
      question: 'Are you unsteady on your feet, or are your hands clumsy?',
      hint: 'You may trip, or find it hard to do up buttons. A numb band around your body counts as unsteady.',
      short: 'Balance and hands',
      error: 'Select whether you are unsteady or your hands are clumsy',
      options: {
        no: 'No',
        'one-slowly': {
          label: 'One of these, slowly',
          hint: 'You are unsteady, or your hands are clumsy, numb or tingling.',
        },
        'both-slowly': { label: 'Both, slowly', hint: 'You are unsteady and your hands are clumsy.' },
        rapid: 'One or both, and worse over days',
        'not-sure': notSure,
      },
    },
    infection: {
      question: 'Have you had any of these in the last 2 weeks?',
      hint: 'Count a fever even if painkillers brought it down.',
      short: 'Signs of infection',
      error: selectAll,
      options: {
        fever: { label: 'A high temperature (fever)', hint: 'Measured, or you felt hot, cold or shivery.' },
        'shaking-chills': { label: 'Shaking chills', hint: 'You shook with cold and could not stop.' },
        'burning-pee': 'Burning when you pee',
        'not-sure': notSure,
        none: noneOfThese,
      },
    },
    procedure: {
      question: 'Have you had an operation or an injection in your back?',
      hint: 'Needles count: an epidural (often for birth) or a lumbar puncture (to take fluid). Choose the latest.',
      short: 'Back operation or injection',
      error: 'Select whether you have had an operation or injection in your back',
      options: {
        none: 'No',
        'over-12-weeks-ago': 'Over 12 weeks ago',
        '6-to-12-weeks-ago': '6 to 12 weeks ago',
        'under-6-weeks-ago': 'Less than 6 weeks ago',
      },
    },
    wound: {
      question: 'Is that place red, hot, swollen or weeping (leaking)?',
      short: 'Wound',
      error: 'Select whether that place is red, hot, swollen or weeping',
      options: yesNoUnsure,
    },
    history: {
      question: 'Do any of these apply to you?',
      why: 'They make some causes more likely. Germs can reach the spine when drugs are injected, even years ago.',
      short: 'Your health',
      error: selectAll,
      options: {
        cancer: {
          label: 'Cancer, now or ever',
          hint: 'Leave out a small skin cancer that was removed, unless it was melanoma (from a mole).',
        },
        'thin-bones': {
          label: 'Thin bones (osteoporosis)',
          hint: 'Or a bone broken by a small fall, or a spine fused by ankylosing spondylitis (a kind of arthritis).',
        },
        'aortic-aneurysm': 'A bulge in the main blood vessel (aortic aneurysm)',
        'injected-drugs': { label: 'Injecting drugs, now or ever', hint: 'Other than medicine prescribed for you.' },
        tuberculosis: 'Tuberculosis (TB), now or ever',
        diabetes: 'Diabetes',
        dialysis: { label: 'Dialysis', hint: 'Treatment that does the work of the kidneys.' },
        smoking: 'Smoking',
        'not-sure': notSure,
        none: noneOfThese,
      },
    },
    medicines: {
      question: 'Do you take or have any of these?',
      why: 'Some medicines and illnesses, such as HIV, make infection, bleeding or a broken bone more likely.',
      short: 'Medicines and immunity',
      error: selectAll,
      options: {
        steroids: { label: 'Steroid tablets for 3 months or more', hint: 'Such as prednisolone or prednisone.' },
        'blood-thinners': {
          label: 'Blood thinners',
          hint:
            'Such as warfarin, apixaban, rivaroxaban, edoxaban, dabigatran or heparin. Not aspirin or ' +
            'clopidogrel alone.',
        },
        'weak-immunity': {
          label: 'A weak immune system (you fight infection less well)',
          hint: 'From a medicine or an illness. A transplant, no spleen, sickle cell and HIV count.',
        },
        chemotherapy: { label: 'Chemotherapy (drugs for cancer)', hint: 'Now, or in the last few weeks.' },
        'not-sure': notSure,
        none: noneOfThese,
      },
    },
    general: {
      question: 'Have you noticed any of these?',
      short: 'Other signs',
      error: selectAll,
      options: {
        'weight-loss': 'Losing weight without trying',
        'night-pain': { label: 'Pain all night', hint: 'It is the same in every position.' },
        'cough-or-strain': 'Pain that is worse when you cough, sneeze or strain',
        'upper-back': 'Pain between the shoulder blades or around the chest',
        'new-shape': 'A new lump on your back, or a change in its shape',
        'tired-and-unwell': { label: 'Feeling ill', hint: 'Not only tired.' },
        'not-sure': notSure,
        none: noneOfThese,
      },
    },
    treatments: {
      question: 'What have you tried for this pain?',
      short: 'Treatments',
      error: 'Select all that you have tried, or ‘Nothing yet’',
      options: {
        'exercise-or-physio': 'Exercise or {physiotherapy}',
        medicines: 'Medicines',
        'hands-on': 'Massage or other hands-on care',
        injection: 'Injections',
        surgery: 'An operation',
        'heat-or-cold': 'Heat or cold',
        tens: { label: 'A TENS machine', hint: 'Pads on the skin that tingle.' },
        acupuncture: { label: 'Acupuncture', hint: 'Fine needles in the skin.' },
        'talking-therapy': 'A talking therapy',
        rest: 'Rest',
        other: 'Something else',
        none: 'Nothing yet',
      },
    },
    'treatment-time': {
      question: 'How long have you had your main treatment?',
      short: 'Treatment time',
      error: 'Select how long you have had your main treatment',
      options: {
        'under-4-weeks': 'Less than 4 weeks',
        '4-to-6-weeks': '4 to 6 weeks',
        '6-to-12-weeks': '6 to 12 weeks',
        'over-12-weeks': 'Over 12 weeks',
      },
    },
    adherence: {
      question: 'How much of it have you been able to do?',
      hint: 'Pain and busy days make it hard. Every answer helps.',
      short: 'Able to follow it',
      error: 'Select how much of it you have been able to do',
      options: {
        'as-advised': 'All or most, as advised',
        'some-of-it': 'Some of it',
        hardly: 'Hardly any of it',
        'no-clear-plan': 'There was no clear plan',
      },
    },
    explained: {
      question: 'Has someone examined you and told you what causes the pain?',
      hint: 'A doctor, {physio} or other health worker.',
      short: 'Cause explained',
      error: 'Select whether someone has examined you and told you the cause',
      options: { yes: 'Yes', 'yes-but-unsure': 'Yes, but I have doubts', no: 'No' },
    },
    pattern: {
      question: 'Which of these fit your pain?',
      short: 'Pattern',
      error: selectAll,
      options: {
        'below-the-knee': 'It goes below the knee',
        'worse-walking-eases-sitting': 'Worse when I walk or stand, and eases when I sit or lean forward',
        'worse-leaning-back': 'Worse when I lean back',
        'worse-bending-or-sitting': 'Worse when I bend or sit',
        'morning-stiffness': 'Stiff for over 30 minutes in the morning',
        'better-moving': 'Better when I move',
        none: noneOfThese,
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
        none: noneOfThese,
      },
    },
    lifestyle: {
      question: 'Which of these fit your days?',
      short: 'Daily habits',
      error: selectAll,
      options: {
        sitting: 'Sitting or standing still for over 6 hours, most days',
        lifting: 'Lifting or carrying heavy things',
        'awkward-positions': 'Working bent, twisted or in awkward positions',
        inactive: 'Little exercise',
        'poor-sleep': 'Poor sleep',
        none: noneOfThese,
      },
    },
    'moving-is-unsafe': {
      question: '‘Moving about is not safe with a back like mine’',
      hint: 'Do you agree?',
      short: 'Moving is not safe',
      error: 'Select whether you agree that moving is not safe',
      options: agreeOptions,
    },
    'never-better': {
      question: '‘I do not think this pain will ever ease’',
      hint: 'Do you agree?',
      short: 'It will never ease',
      error: 'Select whether you agree that the pain will never ease',
      options: agreeOptions,
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
  scaleEnds: { least: 'No pain', most: 'Worst pain you can imagine' },

  tiers: {
    emergency: {
      label: 'Emergency',
      heading: 'Get emergency help now',
      time: 'Get help now.',
      lead: 'Your answers may point to something that needs hospital care at once. Do not wait to see if it passes.',
    },
    'same-day': {
      label: 'Today',
      heading: 'Speak to a clinician today',
      time: 'Speak to somebody today, at night and at weekends too.',
      lead: 'A doctor, nurse or other clinician needs to hear about this today, even at night or at the weekend.',
    },
    soon: {
      label: 'This week',
      heading: 'Get your back looked at this week',
      time: 'Get your back looked at this week, and within 2 weeks at most.',
      lead: 'We found no emergency signs in your answers, but we did find something for a clinician to look at soon.',
    },
    'routine-review': {
      label: 'In the next weeks',
      heading: 'Book a review of your treatment',
      time: 'Have your review in the next 2 to 6 weeks.',
      lead: 'We found no warning signs in your answers, but it is time for a fresh look at your treatment.',
    },
    'self-manage': {
      label: 'For now',
      heading: 'Keep going, and check again in 1 to 2 weeks',
      time: 'Check again in 1 to 2 weeks.',
      lead:
        'We found no warning signs in your answers. That cannot rule out every cause, so know the signs to look ' +
        'for.',
    },
  },
  actions: {
    'call-ambulance': 'Call {emergencyNumber} now and ask for an ambulance.',
    'keep-still': 'Keep still until help comes, unless you are in danger. Do not bend or twist your back or neck.',
    'go-to-emergency': 'Go to {ed} now. Ask somebody to take you. If you cannot get there, call {emergencyNumber}.',
    'do-not-drive': 'Do not drive yourself.',
    maternity: 'Call your maternity unit, midwife or pregnancy doctor now, day or night.',
    'urgent-scan': '{scanToday}',
    'speak-today': '{speakToday}',
    'review-soon': '{reviewSoon}',
    'chemotherapy-line': 'Call the 24-hour number of your chemotherapy team too. Do not let the call hold you up.',
    'procedure-team': 'Call the team that did your operation or injection too, and tell them how you are.',
    midwife: 'Tell your midwife or pregnancy doctor about the pain too. If you only might be pregnant, take a test.',
    'if-you-cannot-today': 'If you cannot reach anyone today, go to {ed}. Do not leave it until tomorrow.',
    'book-review': '{bookReview}',
    'keep-going':
      'Keep moving, and keep on with any treatment. Do this check again in 1 to 2 weeks, or as soon as ' +
      'something changes.',
  },
  rules: {
    E1: `Changed feeling around the genitals, bottom or inner thighs ${pressedNerves}`,
    E2: `A change in how you pee ${pressedNerves}`,
    E3: `A change in how you poo ${pressedNerves}`,
    E4: `A possible change in feeling, peeing or pooing, with legs that are or may be affected, ${pressedNerves}`,
    E5: `Trouble in both legs that is new or getting worse ${pressedNerves}`,
    E6:
      'A leg that weakens within hours or days, or cannot hold you, may mean a badly pressed nerve. Quick ' +
      'treatment gives it the best chance.',
    E7: `A change with sex, and what you said about your legs, feeling, peeing or pooing, ${pressedNerves}`,
    E8: 'Being unsteady or clumsy, and worse over days, may mean that the spinal cord is pressed. It cannot wait.',
    E9: 'These signs may come from the heart, lungs, brain, a blood vessel or a bad infection. They cannot wait.',
    E10: `${withinMinutes} a bleed or a torn blood vessel. Your other answers make that more likely.`,
    E11: `${aneurysm} pain that is or may be new, sudden, severe or getting worse can mean a leak.`,
    E12: 'A serious accident can break a bone in the spine. Keeping still until it is checked protects your nerves.',
    E13: `Fever or shaking chills, with ${nerveChange}, may mean an infection in the spine.`,
    E14:
      'On chemotherapy, the body fights infection less well. Fever, shaking chills or burning pee can become ' +
      'serious within hours.',
    E15: `${hadCancer} With that, ${nerveChange}, or with sex, may mean pressure on the spinal cord.`,
    E16:
      'On blood thinners, a bleed can press on nerves in the spine. What you said about your legs, feeling, ' +
      'peeing or pooing may be a sign of one.',
    E17:
      'In the weeks after an operation or injection in the back, infection or bleeding can start there. Fever, ' +
      `shaking chills or ${nerveChange} may be a sign of it.`,
    E18: `${pregnant} bleeding, tightenings or constant severe pain may mean that you or the baby need care at once.`,
    E19: 'Under the age of 16, back pain with fever or shaking chills may mean an infection in the spine.',

    D1:
      'An unchecked change in feeling, peeing or pooing may come from pressed nerves low in the spine, even when ' +
      'it is not new.',
    D2:
      'A possible change in feeling, peeing or pooing may come from pressed nerves low in the spine. It can start ' +
      'small, so let somebody check.',
    D3: 'A change with sex that is or may be new can come from pressed nerves low in the spine.',
    D4:
      'Weakness in a leg or foot that is or may be new, or getting worse, can mean a pressed nerve. Nerves heal ' +
      'best with early help.',
    D5:
      'Being unsteady, or trouble with your hands, may mean that the spinal cord is pressed, even when it comes on ' +
      'slowly.',
    D6: 'Back pain with a fever may come from an infection, in the spine or elsewhere.',
    D7: 'Shaking chills, burning pee, or a wound that is or may be red, hot, swollen or weeping can mean an infection.',
    D8: `${hadCancer} Pain like yours needs a check within a day, in case the two are linked. They may well not be.`,
    D9:
      'Losing weight without trying, with your other answers, may point to an illness behind the pain, such as an ' +
      'infection or cancer.',
    D10: 'With your other answers, even a small or possible injury may have broken a bone or caused a bleed.',
    D11: `${withinMinutes} a cracked bone in the spine when bones are thin or you take steroids.`,
    D12: 'Pain that gets worse within 6 weeks of an operation or injection in the back may mean infection or bleeding.',
    D13: `${injecting} With pain like yours, that needs a check today.`,
    D14:
      'When the body fights infection less well, pain like yours may come from an infection in the spine, even ' +
      'with no fever.',
    D15: 'Several signs together, as in your answers, may point to a broken bone, an infection or another illness.',
    D16: `${pregnant} sudden pain, or signs like yours, may mean that you or the baby need care.`,
    D17: 'Under the age of 16, signs like yours more often have a cause that needs treatment.',
    D18: 'Pain that nothing eases needs help today, to find the cause and to bring it down.',
    D19:
      'On blood thinners, new back pain that is not getting better, with legs that are or may be affected, can ' +
      'come from a bleed near the spine.',
    D20:
      'You were not sure about the alarm signs at the start. Some may come from outside the back and need help ' +
      'quickly.',
    D21:
      'Trouble in both legs may come from pressed nerves low in the spine if it is new, and you are not sure ' +
      'since when.',
    D22: `${withinMinutes} a blood vessel. Your age, or where the pain is, makes that more likely.`,
    D23: `${aneurysm} back pain that is not getting better may come from it.`,
    D24: 'You were not sure about signs of infection. Your other answers make one more likely, or more serious.',

    S1:
      'At least one of your answers can point to a cause that needs its own treatment. Often it does not, but it ' +
      'needs a look.',
    S2: 'A first back pain at 60 or over more often has a cause of its own, such as a cracked bone.',
    S3:
      'Your health or medicines can weaken bones or make infection more likely, and the pain is severe or getting ' +
      'worse.',
    S4: 'Weakness that nobody has checked, or old trouble in both legs, may come from a pressed nerve.',
    S6: 'Severe pain that is getting worse needs a fresh look at its cause, and better relief.',
    S7: `${pregnant} treatment has to be safe for you and the baby.`,
    S8: 'Under the age of 18, back pain can have causes of its own, and advice for adults does not always fit.',
    S9: 'Your legs are or may be affected, and the pain is getting worse. A nerve may be irritated and needs a check.',
    S10:
      'Your legs are or may be affected, and the pain has been severe for 6 weeks or more. It may be time to talk ' +
      'about other treatments.',
    S11:
      'Being unsteady, or hands that are clumsy, numb or tingling, may come from the spinal cord, even when slow ' +
      'or in doubt.',
    S12: 'Diabetes makes infections more likely, in the spine too, and the pain is new and getting worse.',
    S13: 'From the age of 70, a bone in the spine can crack even without a fall.',
    S14: 'On blood thinners, fairly new back pain that is not getting better may come from a bleed.',
    S15: `${injecting} Tell the clinician, so that they can check.`,
    S16: 'The pain stops you doing most things and is not getting better. You need more help than you have now.',
    S17: 'You feel ill, or were not sure about something that matters. A clinician can help to settle it.',
    S18: 'With an aneurysm, or cancer now or in the past, any back pain needs an early look, even when it is easing.',
    S19:
      'After tuberculosis (TB), or within 12 weeks of an operation or injection in the back, infection is more ' +
      'likely when pain is severe or not getting better.',

    R1: 'The pain has lasted 4 weeks or more and is not getting better. It is time to look again at its cause.',
    R2: 'After 4 weeks or more of treatment, the pain is not getting better. Another approach may be needed.',
    R3: 'The pain is getting worse. That is reason enough to have your treatment looked at again.',
    R4:
      'Three or more of your answers fit pain from an inflamed spine (axial spondyloarthritis). Ask about a blood ' +
      'test and a joint doctor.',
    R5:
      'Weakness that has been checked, or leg trouble on walking or standing, can still change, so have it looked ' +
      'at again.',
    R6: 'Your answers point to worry or low mood. Pain and mood feed each other, and help with one can ease the other.',
    R7: 'The pain is severe. There may be better ways to ease it.',
    R8: 'The pain takes a lot from your daily life. A review can look for ways to win some of it back.',
    R9:
      'Your legs are or may be affected, and it is not getting better. A nerve may be irritated, which has ' +
      'treatments of its own.',
  },
  returnAdvice: {
    'saddle-numbness': 'feeling changes around your genitals, bottom or inner thighs',
    'bladder-or-bowel': 'it is hard to start to pee, you cannot pee or feel it, or you lose control of pee or poo',
    'both-legs': 'pain, tingling, numbness or weakness in both legs starts or gets worse',
    'legs-weaker': 'a leg gets weaker within hours or days, or cannot hold you',
    unsteady: 'you become unsteady, or your hands become clumsy, within days',
    'chest-or-tummy': 'you have chest pain, trouble breathing, or sudden or very bad tummy pain',
    fainting: 'you faint, or feel faint, cold and sweaty',
    'cold-leg': 'a leg turns cold, pale or blue',
    'weak-or-numb-now': weakOrNumb,
    'sexual-change-now': sexChanges,
    'fever-now': fever,
    'unbearable-now': unbearable,
    'pregnancy-signs-now':
      'you bleed, get tightenings, or have pain in your tummy or back that is very bad and constant',
    'one-weak-or-numb': weakOrNumb,
    'sexual-change': sexChanges,
    'fever-or-shivering': fever,
    'unbearable-pain': unbearable,
    'swollen-calf': 'one calf becomes swollen, hot, red or sore',
    'red-eye': 'an eye becomes red and painful, and your back is stiff in the morning',
    'child-will-not-walk': 'the child will not walk or stand',
    'child-under-6': 'the child is under 6 years old',
  },
  reasons: {
    treatment: {
      title: 'The treatment may not be the right one yet',
      about:
        'A first treatment can miss the true cause. The cause may have been misread, the treatment used in a ' +
        'way that could not work, or another approach needed. With a slipped (herniated) disc, say, rest and ' +
        'exercise are not always enough.',
    },
    structural: {
      title: 'Something in the spine itself',
      about:
        'Worn discs (degenerative disc disease), a narrowed spinal canal (spinal stenosis) or a slipped bone ' +
        '(spondylolisthesis) may need treatment beyond basic pain relief. Many people with no pain have such changes ' +
        'too, so they matter when they match what you feel.',
    },
    lifestyle: {
      title: 'What your days ask of your back',
      about:
        'Posture, how you lift, and little regular exercise can add to back pain and hold treatment back. Heavy ' +
        'loads and awkward positions seem to count more than sitting straight.',
    },
    psychological: {
      title: 'Stress, worry and low mood',
      about:
        'Stress, anxiety and depression can turn pain up, and long pain can bring them on: a cycle in which ' +
        'each feeds the other. It does not mean that the pain is in your head.',
    },
  },
  signs: {
    'no-treatment': 'You have not tried a treatment yet.',
    'too-early': 'Less than 4 weeks of treatment: it may need more time.',
    'not-as-advised': 'Your treatment may not have had a fair chance yet. A plan can often be made easier to keep.',
    'no-clear-plan': 'There was no clear plan, so treatment may not have had a fair chance.',
    'fair-trial-no-better': 'You gave it 6 weeks or more and are not better: a different approach may be needed.',
    'only-passive': 'What you tried may ease pain for a time. Adding exercise often does more.',
    rest: 'Long rest can make a back stiffer and weaker.',
    'not-explained': 'You have no clear explanation: the cause may need another look.',
    'irritated-nerve': 'Your leg symptoms can come from an irritated nerve (sciatica), often by a disc.',
    stenosis: 'Legs that hurt on walking and ease on sitting can point to a narrowed spinal canal (spinal stenosis).',
    'small-joints': 'Pain on leaning back can come from small joints or a slipped bone (spondylolisthesis).',
    disc: 'Pain on bending or sitting can come from a disc.',
    'age-change': 'Discs wear with age. That is common, and often painless.',
    inflammation: 'Several answers fit an inflamed spine (axial spondyloarthritis).',
    sitting: 'You sit or stand still for long.',
    lifting: 'You lift or carry heavy things.',
    'awkward-positions': 'You work in awkward positions.',
    inactive: 'You get little exercise.',
    'lifestyle-sleep': 'Poor sleep can slow recovery.',
    smoking: 'Smoking goes with pain that lasts longer.',
    anxious: 'You have felt worried or on edge on many days.',
    'low-mood': 'You have felt low on many days.',
    'fear-of-moving': 'You fear, or wonder, that moving is not safe. That fear can make a back stiffer.',
    'expects-no-recovery':
      'You fear, or wonder, that the pain will stay. That thought is common, and can slow ' + 'recovery.',
    'poor-sleep': 'Poor sleep and pain feed each other.',
  },
  badges: {
    recommended: { label: 'Recommended', meaning: 'Guidelines advise it.' },
    'may-help': { label: 'May help', meaning: 'It helps some people, though the proof is weak.' },
    'guidelines-disagree': { label: 'Guidelines disagree', meaning: 'Some advise it and some do not.' },
    'not-recommended': { label: 'Not recommended', meaning: 'Guidelines advise against it.' },
    'ask-first': { label: 'Ask first', meaning: 'Talk to a clinician or pharmacist before you start.' },
  },
  plan: {
    plan: {
      title: 'Look again at the treatment plan',
      about:
        'When a plan has not helped, going back is the right next step. Medicines may change, and other ' +
        'treatments may be added.',
    },
    activity: {
      title: 'Exercise and {physiotherapy}',
      about: 'A {physio} can fit exercises to you, for strength, flexibility and posture.',
    },
    relief: {
      title: 'Easing the pain',
      about: 'These may bring relief for a time, alongside other treatment.',
    },
    habits: { title: 'Daily habits', about: 'Small changes, kept up, can take load off your back.' },
    mind: {
      title: 'Mind and mood',
      about: 'The article names stress and low mood as a reason, but gives no step to take. Guidelines do.',
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
        'Ask a pharmacist or doctor which are safe for you. Many products hold {paracetamol} (a painkiller), ' +
        'so take care not to take it twice. Never stop strong painkillers suddenly.',
      article: 'The article says that medicines may need to change.',
      guidelines:
        'Guidelines say that {paracetamol} alone does little for back pain, and that opioids (strong ' +
        'painkillers) are best avoided when pain lasts.',
    },
    'anti-inflammatories': {
      title: 'Anti-inflammatory tablets',
      advice:
        'Tablets such as ibuprofen can help for a short time. Check with a pharmacist first, above all if you ' +
        'have kidney, heart or stomach trouble, an ulcer or asthma.',
    },
    injections: {
      title: 'Injections',
      advice: 'If leg pain is severe, ask whether one could help.',
      article: 'The article says that injections may be needed when milder care has not helped.',
      guidelines: 'Guidelines say that they may help severe leg pain from a nerve, but not back pain alone.',
    },
    surgery: {
      title: 'An operation',
      advice: 'If leg pain stays bad after 6 to 12 weeks, ask a specialist about your choices.',
      article: 'The article says that a slipped disc may need an operation.',
      guidelines:
        'Guidelines say that it is a choice when leg pain lasts and a scan fits. It can ease leg pain ' +
        'sooner, but after 1 to 2 years the results are much the same.',
    },
    'keep-moving': {
      title: 'Keep gently moving',
      advice: 'Move as much as the pain allows, a little and often. Feeling sore is common and does not mean harm.',
    },
    'own-programme': {
      title: 'Exercises made for you',
      advice: 'Ask a {physio} for a plan of exercises that fits your back and your days.',
      article: 'The article says that they can also correct posture.',
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
      article: 'The article lists rest as a first treatment.',
      guidelines: 'Guidelines say that staying active is better than bed rest.',
    },
    'heat-or-cold': {
      title: 'Heat or cold',
      advice: 'Try a warm or cold pack wrapped in a towel, for a short time. Never use it on numb skin.',
    },
    'hands-on': {
      title: 'Massage and other hands-on care',
      advice: 'It may ease pain for a while. Use it to help you exercise.',
      article: 'The article lists massage on its own.',
      guidelines: 'Guidelines support it only together with exercise.',
      askFirst:
        'Your bones, medicines, cancer, or an operation or injection in your back may make it unsafe. Ask a ' +
        'clinician first.',
    },
    acupuncture: {
      title: 'Acupuncture',
      advice: 'Any effect is small and short. If you try it, choose somebody who is trained.',
      article: 'The article lists it for short relief.',
      guidelines:
        'Guidelines disagree. NICE in the UK advises against it for back pain; those of the WHO and the US ' +
        'say that it may help some people.',
      askFirst: 'Needles can cause bleeding or infection. With your medicines or health, ask a clinician first.',
    },
    tens: {
      title: 'TENS',
      advice:
        'If you have one and it helps you move, talk to a {physio}. With a pacemaker or in pregnancy, do not use ' +
        'it unless a doctor agrees.',
      article: 'The article lists it for short relief.',
      guidelines: 'Guidelines (NICE and WHO) advise against it for back pain, as it has not been shown to work.',
      askFirst: 'You are or may be pregnant, or gave birth lately. Ask your midwife or a doctor first.',
    },
    'change-position': {
      title: 'Change position often',
      advice: 'Get up or shift every half hour or so. Avoid long sitting and long standing.',
      article: 'The article says to keep a proper posture.',
      guidelines: 'Research shows no single right posture.',
    },
    'build-up-lifting': {
      title: 'Build up lifting',
      advice: 'Start light and close to your body, and add a little at a time. Get help with heavy loads.',
      article: 'The article says to lift in a safe way.',
      guidelines: 'Research has not shown that lessons in lifting prevent back pain.',
    },
    'set-up-your-seat': {
      title: 'Set up your seat',
      advice: 'Arrange your chair, desk and screen so that you are at ease and can move.',
      article: 'The article says to use ergonomic furniture (made to fit the body).',
      guidelines: 'Research says that it may bring comfort, but little shows that it prevents pain.',
    },
    sleep: {
      title: 'Sleep',
      advice:
        'Keep a steady bedtime, and try a pillow under or between your knees. If pain wakes you, say so at ' +
        'your review.',
    },
    'stop-smoking': {
      title: 'Stop smoking',
      advice: 'People who smoke more often have pain that lasts. A pharmacist or doctor can help you stop.',
    },
    'talking-therapy': {
      title: 'CBT or mindfulness, with exercise',
      advice: 'CBT is a talking therapy that helps you deal with pain in new ways. Mindfulness trains your attention.',
    },
    'understand-pain': {
      title: 'Understand pain',
      advice:
        'Hurt does not always mean harm. Pain brings worry, worry tires and tightens you, and that adds to ' +
        'pain. Knowing this helps some people to move again.',
    },
    'talk-about-mood': {
      title: 'Talk about mood',
      advice: 'Tell {gp}, or somebody you trust, how you feel. Low mood and worry can be treated.',
    },
  },
  preparation: {
    questions: {
      'what-is-the-cause': 'What do you think is causing my pain, and how sure are you?',
      'another-look': 'Could the cause be something else?',
      'what-next': 'What are my choices now, and what can I expect from each?',
      'how-long-to-try': 'How long do I try this before we change it?',
      'which-exercise': 'Which exercises suit my back, and what can I do safely?',
      'which-medicine': 'Which medicines suit me? Which may I stop, and how?',
      'work-and-daily-life': 'How can I change my work and days so that my back copes better?',
      'mood-and-pain': 'How can I get help with the worry or low mood that comes with pain?',
      'what-to-watch-for': 'What do I watch for, and who do I call?',
    },
    tests: {
      scan: {
        title: 'A scan (MRI or CT)',
        about:
          'A scan helps when it would change your treatment: something serious may be the cause, or an ' +
          'injection or operation is planned. Otherwise it often shows changes that painless backs have too.',
      },
      'blood-tests': {
        title: 'Blood tests',
        about: 'They can look for inflammation, infection or another illness, if your answers or age point that way.',
      },
    },
    people: {
      'family-doctor': {
        title: 'Family doctor',
        about: 'See {gp} to look again at the cause, your medicines and who else can help.',
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
      'New numbness or weakness needs help today, or now if it is listed as an emergency above.',
      'Do this check again in 1 to 2 weeks.',
    ],
  },

  result: {
    because: 'Because',
    noRule: 'Nothing in your answers asked for a check by a set time. That does not rule out a serious cause.',
    lessUrgent: 'Other things we noticed, less urgent',
    youSaid: 'You said',
    comeBack: 'Signs to look out for',
    comeBackLead:
      'First do what it says at the top. Backs can change: if one of these happens later, act on it, whatever this ' +
      'result says.',
    returnEmergency: 'Call {emergencyNumber} or go to {ed} now if:',
    returnToday: 'Speak to a doctor, nurse or other clinician today if:',
    returnThisWeek: 'See a doctor or other clinician this week if:',
    otherwise: 'If none of these happens:',
    reasonsHeading: 'What may keep the pain going',
    reasonsLead:
      'Often several things act together, and each person’s back pain is their own. These are hints from ' +
      'your answers, not a diagnosis.',
    reasonsNoSigns: 'No sign of this in your answers',
    signCount: (signs) => (signs === 1 ? '1 sign in your answers' : `${signs} signs in your answers`),
    planHeading: 'What may help',
    planLead:
      'Body and mind both count. Pick one or two things to start with. This check is built on an article, ' +
      'and where guidelines differ from it, we say so.',
    afterReview: 'After your review',
    moreIdeas: 'More ideas',
    prepareHeading: 'Prepare for your appointment',
    questionsHeading: 'Questions you can ask',
    testsHeading: 'Tests that may come up',
    peopleHeading: 'Who may help',
    trackHeading: 'Keep an eye on your pain',
    hope: {
      settles: 'Many cases of back pain settle with time and treatment.',
      always:
        'Pain that gets worse is hard to live with, but do not lose hope. No two backs are the same, and a ' +
        'plan made for you, with help in good time, can bring relief and a better life.',
    },
    unsafe: 'If you might hurt yourself or cannot keep yourself safe, call {emergencyNumber} now.',
    crisisFirst: 'Read this first',
    crisisHeading: 'You have had a hard time lately',
    crisisLead: 'Your answers point to low mood. You do not have to carry it alone. You can talk to somebody now:',
    answersHeading: 'Your answers',
    notAnswered: 'Not answered',
    change: 'Change',
    print: 'Print',
    copy: 'Copy',
    printFailed: 'Your browser did not print this. Copy it instead, or take a picture of the screen.',
    copied: 'Copied',
    copyFailed: 'Your browser did not allow copying. Print the page, or select the text and copy it.',
    aboutHeading: 'About this check',
    about: [
      'It helps you decide who to ask, and when. It is not a diagnosis, cannot examine you and can miss serious ' +
        'problems.',
      'It is built on an article about back pain that gets worse, and on published guidelines.',
      'It has been researched, but no clinician has approved it. It works out no risk score.',
      'If you are worried or get worse, ask for help, whatever this check says.',
    ],
    aboutVersion: (version, date, reviewBy) => `Content version ${version}, ${date}. Due for review by ${reviewBy}.`,
    pastReview: 'This content was due for review and may be out of date. Check with a clinician.',
    sourcesHeading: 'Sources',
    restart: 'Start again',
    wrongAnswer: 'I pressed the wrong answer',
    whichRegion: (region) => `Phone numbers and services for: ${region}`,
    bookOnline: (clinic) => `Book online with ${clinic}`,
    callClinic: (clinic) => `Call ${clinic}`,
    clinic: 'this clinic',
    phq:
      'The questions on mood are the PHQ-4, by Drs Kurt Kroenke, Robert L. Spitzer, Janet B. W. Williams and ' +
      'Bernd Löwe. It was developed with an educational grant from Pfizer Inc. and is free to reproduce.',
  },

  flow: {
    continue: 'Continue',
    back: 'Back',
    skip: 'Skip these questions',
    or: 'or',
    why: 'Why we ask',
    part: (part, of) => `Part ${part} of ${of}`,
    errorTitle: 'There is a problem',
    errorPrefix: 'Error:',
    regionQuestion: 'Which country or region are you in?',
    regionHint: 'So that the phone numbers and services are right.',
    regionChange: 'Change country or region',
    left: 'Left',
    right: 'Right',
    many: 'Select all that apply.',
  },

  failure: {
    heading: 'Something went wrong',
    advice: 'We cannot give you a result. If you are worried about your back, ask for help today.',
  },
};
