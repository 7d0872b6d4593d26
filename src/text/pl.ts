/** Polish: every word a person reads, translated by a machine. It knows content ids and nothing else. */
import type { Text } from './text.js';

const notSure = 'Nie mam pewności';
const none = 'Nic z tej listy';
const selectAll = 'Zaznacz wszystko, co pasuje, albo „Nic z tej listy”';
const newOrWorse = 'W ostatnich 2 tygodniach albo się nasila';
const yesNoUnsure = { no: 'Nie', yes: 'Tak', 'not-sure': notSure };
const whenOptions = {
  'new-or-worse': newOrWorse,
  'old-unchecked': 'Od 2 tygodni do 3 miesięcy temu, bez pogorszenia',
  long: {
    label: 'Ponad 3 miesiące temu albo jeszcze przed tym bólem, bez zmian',
    hint: 'Lepsze i gorsze dni, tak jak wcześniej, to nadal „bez zmian”.',
  },
  'old-checked': {
    label: 'Ponad 2 tygodnie temu, bez pogorszenia, a przyczyna jest znana',
    hint: 'Ktoś zbadał Cię z tego powodu osobiście. Rozmowa przez telefon się nie liczy.',
  },
  'not-sure': 'Nie mam pewności, kiedy',
};
const clinicalWhen = {
  'new-or-worse': 'nowe lub gorsze, ostatnie 2 tygodnie',
  'old-unchecked': 'od 2 tygodni do 3 miesięcy, stabilne, niezbadane',
  long: 'ponad 3 miesiące lub obecne już wcześniej, stabilne',
  'old-checked': 'ponad 2 tygodnie, stabilne, zbadane, przyczyna znana',
};
// The PHQ-4's answers and items, word for word from the official Polish PHQ-9 and GAD-7.
const daysOptions = {
  'not-at-all': 'Wcale nie dokuczały',
  'several-days': 'Kilka dni',
  'more-than-half-the-days': 'Więcej niż połowę dni',
  'nearly-every-day': 'Niemal codziennie',
};
const daysError = 'Zaznacz, jak często, albo pomiń te pytania';
const agreeOptions = { disagree: 'Nie zgadzam się', 'not-sure': notSure, agree: 'Zgadzam się' };

// What several rules say alike. Where the verb follows the number of what is named, it is handed in.
type May = 'może' | 'mogą';
const pressedNerves = 'oznaczać ucisk na nerwy na dole kręgosłupa (zespół ogona końskiego).';
const quickHelp = 'Szybkie leczenie może zapobiec trwałym uszkodzeniom.';
const sudden = 'Ból, który pojawił się w ciągu kilku minut, może pochodzić z naczynia krwionośnego';
const aneurysm = 'Przy poszerzeniu lub rozdarciu głównej tętnicy (tętniaku aorty)';
const pregnant = 'W ciąży lub po porodzie';
const onChemotherapy = 'W trakcie chemioterapii (leków na raka)';
const injecting =
  'Przy wstrzykiwaniu narkotyków, nawet dawno temu, zarazki mogą dostać się do kręgosłupa, i to często bez gorączki.';
const withSex = (sign: string): string =>
  `Zmiana w życiu seksualnym, a do tego ${sign}, może oznaczać ucisk na nerwy na dole kręgosłupa.`;
const infected = (sign: string): string => `Objaw zakażenia, a do tego ${sign}, może oznaczać zakażenie w kręgosłupie.`;
const cordPressed = (sign: string, may: May = 'może'): string =>
  `Przy raku, teraz lub w przeszłości, ${sign} ${may} oznaczać ucisk na rdzeń kręgowy.`;
const linked = (sign: string, may: May = 'może'): string =>
  `Przy raku, teraz lub w przeszłości, ${sign} ${may} mieć z nim związek, choć często tak nie jest.`;
const bleed = (sign: string, may: May = 'może'): string =>
  `Gdy krew wolno krzepnie, ${sign} ${may} być skutkiem krwawienia blisko kręgosłupa.`;
const newBleed = (sign: string): string => bleed(`nowy ból pleców, a do tego ${sign},`);
const unchecked = (change: string): string =>
  `${change}, której nikt nie zbadał, może pochodzić od ucisku na nerwy na dole kręgosłupa, nowego lub dawnego.`;
const possible = (change: string): string =>
  `Możliwa zmiana ${change} może pochodzić od ucisku na nerwy na dole kręgosłupa. Na początku może to być niewiele, więc niech ktoś to sprawdzi.`;
const growing = (change: string): string =>
  `Gdy ból się nasila i są dolegliwości w nogach, ${change} może pochodzić od nerwów uciskanych bardziej niż wcześniej.`;
const losingWeight = (sign: string): string =>
  `Utrata wagi bez odchudzania, a do tego ${sign}, może wskazywać na chorobę, która powoduje ból.`;
const byLegs = (rest: string) => ({
  pain: `Boli Cię noga lub stopa, ${rest}`,
  numb: `Noga lub stopa drętwieje albo mrowi, ${rest}`,
  weak: `Noga lub stopa jest słaba, ${rest}`,
  both: `Masz dolegliwości w obu nogach lub stopach, ${rest}`,
  unsure: `Możliwe, że masz dolegliwości w nogach, ${rest}`,
});
const legsNewOrWorse = 'dolegliwości w nogach, które są lub mogą być nowe albo gorsze';
const realSaddle = 'pewna lub możliwa zmiana czucia między nogami';
const realBladder = 'pewna lub możliwa zmiana w oddawaniu moczu';
const realBowel = 'pewna lub możliwa zmiana w wypróżnianiu';
const unsteady = 'kłopoty z równowagą lub niezdarne ręce';

const findHelpline = 'findahelpline.com podaje telefony zaufania w Twoim kraju';
const samaritans = '(Samaritans, w dzień i w nocy)';
const callGp =
  'Zadzwoń dziś do lekarza rodzinnego (GP), a jeśli przychodnia jest zamknięta, do dyżurnego lekarza (out-of-hours GP).';
const askForScan =
  'Powiedz, co się zmieniło, i zapytaj, czy potrzebne jest pilne badanie obrazowe (skan). Jeśli dziś nie uda Ci się z nikim skontaktować, jedź na {ed}.';
const withGps = {
  emergencyNumber: 'numer {emergency}',
  speakToday: callGp,
  scanToday: `${callGp} ${askForScan}`,
  reviewSoon: 'Poproś o pilną wizytę u lekarza rodzinnego (GP) w tym tygodniu, a najpóźniej w ciągu 2 tygodni.',
  reviewSoonOrPhysio:
    'Poproś o pilną wizytę u lekarza rodzinnego (GP) lub {physioGen} w tym tygodniu, a najpóźniej w ciągu 2 tygodni.',
  bookReview: 'Umów wizytę u lekarza rodzinnego (GP) lub {physioGen} w ciągu najbliższych 2 do 6 tygodni.',
  tooMuchMedicine: 'Zapytaj dziś farmaceutę lub lekarza rodzinnego (GP) i do tego czasu nie bierz już tego leku.',
};
const withDoctors = {
  emergencyNumber: 'numer {emergency}',
  speakToday: 'Idź dziś do lekarza lub do szpitala.',
  scanToday: 'Jedź dziś na szpitalny oddział ratunkowy. Można tam zrobić pilne badanie obrazowe (skan).',
  reviewSoon: 'Idź do {gp} w tym tygodniu, a najpóźniej w ciągu 2 tygodni.',
  reviewSoonOrPhysio: 'Idź do {gp} lub {physioGen} w tym tygodniu, a najpóźniej w ciągu 2 tygodni.',
  bookReview: 'Umów wizytę u {gp} lub {physioGen} w ciągu najbliższych 2 do 6 tygodni.',
  tooMuchMedicine: 'Zapytaj dziś farmaceutę lub {gp} i do tego czasu nie bierz już tego leku.',
};
const callAboutMedicine = (line: string): string =>
  `Zapytaj dziś farmaceutę lub zadzwoń pod numer ${line} i do tego czasu nie bierz już tego leku.`;
const callScan = (line: string): string =>
  `Zadzwoń dziś pod numer ${line} lub do lekarza rodzinnego (GP). ${askForScan}`;

const judge = 'Pierwszej zmiany szukaj po 2 tygodniach, a oceń ją po 6.';
const sixWeeks = 'Daj temu 6 tygodni, potem oceń to razem z osobą, która Cię leczy.';
const byTheClock = (more: string): string => `Co kilka dni dodaj ${more}. Kończ według zegarka, nie według bólu.`;
const sleepBetter = {
  begin: 'Wstawaj codziennie o tej samej porze. Spróbuj spać z poduszką pod kolanami lub między nimi.',
  build: 'Potem ustal też stałą porę snu, a przed nią spokojne pół godziny.',
  expect: 'Daj temu od 2 do 4 tygodni. Jeśli ból nadal Cię budzi, powiedz o tym na wizycie kontrolnej.',
};

const plainWords = {
  gp: 'lekarza rodzinnego (GP)',
  feverTemperature: '38°C',
  physioTitle: 'Fizjoterapeuta',
  physioGen: 'fizjoterapeuty',
  physiotherapy: 'fizjoterapia',
  paracetamol: 'paracetamol',
};

const sexChanges = 'tracisz czucie w narządach płciowych albo nie masz wzwodu i nie wiesz dlaczego';
const sexChangesAgain = 'zmiana w życiu seksualnym wraca lub się nasila';
const unbearable = 'ból staje się nie do zniesienia';
const fever = 'masz gorączkę ({feverTemperature} lub więcej albo jest Ci gorąco i masz dreszcze)';
const shivering = 'masz silne dreszcze i nie możesz ich opanować';
const weakLeg = { line: 'noga lub stopa staje się słaba', again: 'osłabienie nogi lub stopy wraca lub się nasila' };
const numbLeg = {
  line: 'noga lub stopa drętwieje, a ból się nasila',
  again: 'drętwienie nogi lub stopy się rozszerza albo wraca przy nasilającym się bólu',
};
const balanceSlowly = {
  line: 'pojawiają się kłopoty z równowagą lub ręce stają się niezdarne, nawet powoli',
  again: 'równowaga lub sprawność rąk się pogarsza, nawet powoli',
};

export const pl: Text = {
  language: 'pl-u-nu-latn',
  name: 'Polski',
  direction: 'ltr',
  translated:
    'Ten tekst przetłumaczyła maszyna. Najważniejsze zdania przetłumaczono dwa razy z powrotem na angielski i porównano. Nie sprawdził go jeszcze nikt, kto mówi po polsku i pracuje w ochronie zdrowia.',
  dialects: {
    gb: { ...plainWords, ed: 'oddział ratunkowy (A&E)' },
    // Signs in Ireland, Australia and New Zealand say so in English.
    ie: { ...plainWords, ed: 'oddział ratunkowy (emergency department)' },
    us: {
      ...plainWords,
      gp: 'lekarza pierwszego kontaktu (primary care provider)',
      ed: 'oddział ratunkowy (ER)',
      feverTemperature: '100.4°F',
      physioTitle: 'Fizjoterapeuta (physical therapist)',
      physioGen: 'fizjoterapeuty (physical therapist)',
      physiotherapy: 'fizjoterapia (physical therapy)',
      paracetamol: 'acetaminophen (paracetamol)',
    },
    ca: {
      ...plainWords,
      gp: 'lekarza rodzinnego',
      ed: 'oddział ratunkowy (ER)',
      paracetamol: 'acetaminophen (paracetamol)',
    },
    world: { ...plainWords, gp: 'lekarza', ed: 'szpitalny oddział ratunkowy' },
  },
  regions: {
    'GB-ENG': {
      ...withGps,
      name: 'Anglia',
      speakToday:
        'Dziś zadzwoń pod numer {sameDay} (NHS 111), skorzystaj z 111 online albo poproś o pilną wizytę u lekarza rodzinnego (GP).',
      scanToday: callScan('{sameDay} (NHS 111)'),
      bookReview: `${withGps.bookReview} W wielu miejscach możesz zgłosić się do {physioGen} NHS bez skierowania.`,
      tooMuchMedicine: callAboutMedicine('{sameDay} (NHS 111)'),
      crisisLine: 'zadzwoń pod numer {crisis2} (Samaritans)',
      crisis: [
        'Zadzwoń pod numer {crisis} (NHS 111, w dzień i w nocy) i wybierz opcję zdrowia psychicznego (mental health)',
        `Zadzwoń pod numer {crisis2} ${samaritans}`,
        'Wyślij SMS o treści SHOUT na numer {crisis3} (w dzień i w nocy)',
      ],
    },
    'GB-SCT': {
      ...withGps,
      name: 'Szkocja',
      speakToday:
        'Poproś dziś o pilną wizytę u lekarza rodzinnego (GP), a jeśli przychodnia jest zamknięta, zadzwoń pod numer {sameDay} (NHS 24).',
      scanToday: `Zadzwoń dziś do lekarza rodzinnego (GP), a jeśli przychodnia jest zamknięta, pod numer {sameDay} (NHS 24). ${askForScan}`,
      tooMuchMedicine: callAboutMedicine('{sameDay} (NHS 24)'),
      crisisLine: 'zadzwoń pod numer {crisis3} (Samaritans)',
      crisis: [
        'Zadzwoń pod numer {crisis} (NHS 24, w dzień i w nocy) i wybierz opcję zdrowia psychicznego (mental health)',
        'Zadzwoń pod numer {crisis2} (Breathing Space, wieczorami i w weekendy)',
        `Zadzwoń pod numer {crisis3} ${samaritans}`,
      ],
    },
    'GB-WLS': {
      ...withGps,
      name: 'Walia',
      speakToday:
        'Dziś zadzwoń pod numer {sameDay} (NHS 111 Wales) albo poproś o pilną wizytę u lekarza rodzinnego (GP).',
      scanToday: callScan('{sameDay} (NHS 111 Wales)'),
      tooMuchMedicine: callAboutMedicine('{sameDay} (NHS 111 Wales)'),
      crisisLine: 'zadzwoń pod numer {crisis2} (Samaritans)',
      crisis: [
        'Zadzwoń pod numer {crisis} (NHS 111 Wales, w dzień i w nocy) i wybierz opcję 2',
        `Zadzwoń pod numer {crisis2} ${samaritans}`,
      ],
    },
    'GB-NIR': {
      ...withGps,
      name: 'Irlandia Północna',
      crisisLine: 'zadzwoń pod numer {crisis} (Lifeline)',
      crisis: ['Zadzwoń pod numer {crisis} (Lifeline, w dzień i w nocy)', `Zadzwoń pod numer {crisis2} ${samaritans}`],
    },
    GB: {
      ...withGps,
      name: 'Zjednoczone Królestwo',
      crisisLine: 'zadzwoń pod numer {crisis} (Samaritans)',
      crisis: [
        `Zadzwoń pod numer {crisis} ${samaritans}`,
        'Wyślij SMS o treści SHOUT na numer {crisis2} (w dzień i w nocy)',
      ],
    },
    IE: {
      ...withGps,
      name: 'Irlandia',
      emergencyNumber: 'numer {emergency} lub {emergency2}',
      crisisLine: 'zadzwoń pod numer {crisis} (Samaritans)',
      crisis: [
        `Zadzwoń pod numer {crisis} ${samaritans}`,
        'Wyślij SMS o treści HELLO na numer {crisis2} (w dzień i w nocy)',
      ],
    },
    US: {
      ...withDoctors,
      name: 'Stany Zjednoczone',
      speakToday:
        'Zadzwoń dziś do gabinetu swojego lekarza lub na infolinię pielęgniarską (nurse line) albo idź do kliniki urgent care.',
      scanToday:
        'Jedź dziś na {ed}. Można tam zrobić pilne badanie obrazowe (skan), a w klinikach urgent care zwykle nie.',
      tooMuchMedicine: callAboutMedicine('{poison} (Poison Help, w dzień i w nocy)'),
      crisisLine: 'zadzwoń lub wyślij SMS pod numer {crisis} (Suicide & Crisis Lifeline)',
      crisis: ['Zadzwoń lub wyślij SMS pod numer {crisis} (Suicide & Crisis Lifeline, w dzień i w nocy)'],
    },
    CA: {
      ...withDoctors,
      name: 'Kanada',
      speakToday:
        'Zadzwoń dziś pod numer {sameDay} (infolinia pielęgniarska, w większości prowincji) albo idź do lekarza rodzinnego lub kliniki walk-in.',
      scanToday: 'Jedź dziś na {ed}. Można tam zrobić pilne badanie obrazowe (skan), a w klinice walk-in nie.',
      tooMuchMedicine: callAboutMedicine('{sameDay} (infolinia pielęgniarska, w większości prowincji)'),
      crisisLine: 'zadzwoń lub wyślij SMS pod numer {crisis} (Suicide Crisis Helpline)',
      crisis: ['Zadzwoń lub wyślij SMS pod numer {crisis} (Suicide Crisis Helpline, w dzień i w nocy)'],
    },
    AU: {
      ...withGps,
      name: 'Australia',
      emergencyNumber: 'numer {emergency} (Triple Zero)',
      speakToday:
        'Dziś zadzwoń pod numer {sameDay} (1800MEDICARE, w dzień i w nocy) albo idź do lekarza rodzinnego (GP).',
      scanToday: withDoctors.scanToday,
      tooMuchMedicine: callAboutMedicine('{sameDay} (1800MEDICARE, w dzień i w nocy)'),
      crisisLine: 'zadzwoń pod numer {crisis} (Lifeline)',
      crisis: ['Zadzwoń pod numer {crisis} (Lifeline, w dzień i w nocy)'],
    },
    NZ: {
      ...withGps,
      name: 'Nowa Zelandia',
      speakToday:
        'Dziś zadzwoń pod numer {sameDay} (Healthline, w dzień i w nocy) albo idź do lekarza rodzinnego (GP).',
      scanToday: withDoctors.scanToday,
      tooMuchMedicine: callAboutMedicine('{sameDay} (Healthline, w dzień i w nocy)'),
      crisisLine: 'zadzwoń lub wyślij SMS pod numer {crisis}',
      crisis: ['Zadzwoń lub wyślij SMS pod numer {crisis} (bezpłatnie, w dzień i w nocy)'],
    },
    IN: {
      ...withDoctors,
      name: 'Indie',
      emergencyNumber: 'numer {emergency} lub {emergency2}',
      crisisLine: 'zadzwoń pod numer {crisis} (Tele-MANAS)',
      crisis: ['Zadzwoń pod numer {crisis} (Tele-MANAS, w dzień i w nocy)'],
    },
    EU: {
      ...withDoctors,
      name: 'Unia Europejska',
      speakToday: 'Zadzwoń dziś do lekarza albo do nocnej i świątecznej opieki zdrowotnej w Twojej okolicy.',
      crisisLine: 'zajrzyj na findahelpline.com',
      crisis: [findHelpline],
    },
    INT: {
      ...withDoctors,
      name: 'Inny kraj',
      emergencyNumber: 'lokalny numer alarmowy',
      speakToday: 'Idź dziś do lekarza lub do przychodni.',
      crisisLine: 'zajrzyj na findahelpline.com',
      crisis: [findHelpline],
    },
  },

  start: {
    heading: 'Mój ból pleców nasila się mimo leczenia. Co mam zrobić?',
    lead: 'Dowiedz się, jak szybko szukać pomocy, co może podtrzymywać ból i czego spróbować teraz.',
    emergencyLead:
      'Od razu zadzwoń pod {emergencyNumber} albo jedź na {ed}, jeśli bolą Cię plecy i dotyczy Cię coś z tej listy:',
    emergencyList: {
      'saddle-numbness':
        'nowe drętwienie lub zmienione czucie między nogami, w okolicy narządów płciowych, odbytu lub pośladków',
      'bladder-or-bowel':
        'nowy kłopot z pęcherzem lub jelitami: nie możesz oddać moczu, nie czujesz, jak wychodzi mocz lub stolec, albo nie możesz ich utrzymać',
      'both-legs': 'w obu nogach nowy ból, mrowienie, drętwienie lub osłabienie, które nie mijają w spoczynku',
      'legs-weaker': 'noga, która osłabła w ciągu godzin lub dni',
      unsteady: 'kłopot z równowagą albo niezdarne ręce, a w ciągu kilku dni jest coraz gorzej',
      'chest-or-breathing': 'nowy ból lub ucisk w klatce piersiowej albo trudności z oddychaniem',
      'fainting-or-tummy': 'omdlenie albo nowy i bardzo silny ból brzucha lub boku',
      'confused-or-weak-face': 'nowa dezorientacja, stan, w którym trudno Cię obudzić, albo osłabienie twarzy lub ręki',
      headache: 'najgorszy w życiu ból głowy albo nowy ból głowy ze sztywnym karkiem, wysypką lub gorączką',
      'bleeding-inside': 'wymioty z krwią albo stolec czarny jak smoła',
      'cold-leg': 'noga, która zrobiła się zimna, blada lub sina',
      'sudden-pain':
        'ból, który pojawił się w ciągu kilku minut w ostatnich 2 tygodniach, jeśli masz 60 lat lub więcej albo bierzesz leki na rozrzedzenie krwi',
      accident: 'poważny wypadek lub upadek z wysokości, po którym nikt Cię jeszcze nie zbadał',
      fever:
        'gorączka u dziecka albo w trakcie chemioterapii, albo z nowym osłabieniem nóg lub drętwieniem między nogami',
      pregnancy:
        'krwawienie w ciąży albo obfite krwawienie po porodzie; w ciąży i po porodzie także twardnienie brzucha (skurcze), silny ból głowy lub bardzo silny ból',
    },
    notes: [
      'W około 7 minut dowiesz się, jak pilna jest sprawa, a w około 9 masz cały plan.',
      'Nic, co tu wpiszesz, nie opuszcza tej strony.',
      'To sprawdzenie jest dla dorosłych i dzieci. Jeśli odpowiadasz za kogoś, odpowiadaj tak, jak odpowiedziałaby ta osoba.',
    ],
    disclaimer:
      'To nie jest diagnoza. To sprawdzenie nie może Cię zbadać i może przeoczyć poważny problem. Opiera się na opublikowanych wytycznych, ale nie zatwierdził go żaden lekarz ani inny ekspert od zdrowia.',
    begin: 'Zacznij',
  },

  stages: {
    A: 'Twój ból',
    B: 'Nerwy i zakażenie',
    C: 'Twoje zdrowie',
    D: 'Twój plan',
  },
  pages: {
    cord: { heading: 'Czy jest jakaś zmiana, nowa lub dawna?' },
    mood: { heading: 'Jak często w ciągu ostatnich 2 tygodni dokuczały Panu/Pani następujące problemy?' },
  },
  questions: {
    alarm: {
      question: 'Czy w ostatnich dniach było coś z tej listy?',
      short: 'Objawy alarmowe',
      error: selectAll,
      options: {
        'chest-or-breathing':
          'Ból lub ucisk w klatce piersiowej, ból szczęki lub ręki przy wysiłku, trudności z oddychaniem, kaszel z krwią',
        'faint-or-clammy': 'Omdlenie albo stan bliski omdlenia, z uczuciem zimna i poceniem się',
        'severe-tummy-or-side': 'Bardzo silny ból brzucha lub boku albo ból brzucha i czubka barku',
        'confused-or-drowsy': 'Nowa dezorientacja (splątanie) albo trudno mnie obudzić (inni mogą zauważyć to pierwsi)',
        'face-or-arm-weakness': 'Nowe osłabienie twarzy lub ręki',
        headache: {
          label: 'Najgorszy w życiu ból głowy',
          hint: 'Albo ze sztywnym karkiem, wysypką, gorączką, kłopotem z widzeniem, albo po urazie lub leczeniu szyi.',
        },
        'bleeding-inside': 'Stolec czarny jak smoła albo wymioty z krwią',
        'cold-leg': 'Noga zrobiła się zimna, blada lub sina',
        'not-sure': notSure,
        none,
      },
    },
    'alarm-now': {
      question: 'Czy to jest dla Ciebie nowe?',
      hint: 'Jeśli zaznaczonych jest kilka objawów, pomyśl o tym, który najbardziej Cię niepokoi.',
      short: 'Objawy alarmowe od kiedy',
      error: 'Zaznacz, czy to jest nowe',
      options: {
        usual: {
          label: 'Nie: dobrze to znam, lekarz to badał i teraz nie jest inaczej',
          hint: 'Na przykład astma, migrena lub zimne stopy, takie jak zawsze.',
        },
        gone: 'Tak, ale od wczoraj nie mam nic z tego',
        new: 'Tak, to jest nowe lub się zmieniło',
        'not-sure': 'Nie mam pewności albo żaden lekarz tego nie badał',
      },
    },
    age: {
      question: 'Ile masz lat?',
      short: 'Wiek',
      error: 'Zaznacz swój wiek',
      options: {
        'under-6': 'Poniżej 6',
        'under-16': 'Od 6 do 15',
        '16-17': '16 lub 17',
        '18-34': 'Od 18 do 34',
        '35-44': 'Od 35 do 44',
        '45-49': 'Od 45 do 49',
        '50-59': 'Od 50 do 59',
        '60-64': 'Od 60 do 64',
        '65-69': 'Od 65 do 69',
        '70-plus': '70 lub więcej',
      },
    },
    'child-signs': {
      question: 'Czy u dziecka jest coś z tej listy?',
      short: 'Objawy u dziecka',
      error: selectAll,
      options: {
        'will-not-walk': 'Nie chce chodzić, stać lub siedzieć tak jak zwykle',
        limps: 'Utyka',
        'pale-or-bruises': 'Jest blade albo ma siniaki bez uderzenia',
        'not-sure': notSure,
        none,
      },
    },
    pregnancy: {
      question: 'Czy jesteś teraz w ciąży albo był poród w ostatnich 6 tygodniach?',
      why: 'Niektóre przyczyny są związane z ciążą lub porodem, a niektóre leki nie są wtedy bezpieczne.',
      short: 'Ciąża',
      error: 'Zaznacz, czy jesteś teraz w ciąży albo był poród w ostatnich 6 tygodniach',
      options: {
        no: 'Nie albo nie dotyczy',
        pregnant: 'Ciąża',
        'birth-in-last-6-weeks': 'Poród',
        'not-sure': {
          label: 'Możliwe, że to ciąża',
          hint: 'Spóźniona miesiączka lub nieoczekiwane krwawienie, nawet przy wkładce domacicznej lub tabletkach antykoncepcyjnych. Nie chodzi o menopauzę.',
        },
      },
    },
    'pregnancy-signs': {
      question: 'Czy w ostatnich dniach było coś z tej listy?',
      why: 'To może świadczyć, że Ty lub dziecko potrzebujecie pomocy.',
      short: 'Objawy w ciąży',
      error: selectAll,
      options: {
        bleeding: {
          label: 'Krwawienie z pochwy',
          hint: 'W ciąży: nawet najmniejsze. Po porodzie: podpaska na godzinę albo duże skrzepy.',
        },
        tightenings: { label: 'Twardnienie brzucha (skurcze)', hint: 'Brzuch robi się twardy, potem znów miękki.' },
        'constant-severe-pain': 'Bardzo silny ból brzucha lub pleców, który nie odpuszcza',
        'one-sided': 'Ból nisko z jednej strony brzucha albo w czubku barku',
        'head-or-sight': 'Silny ból głowy, niewyraźne widzenie, ból pod żebrami lub nagła opuchlizna',
        'fewer-movements': 'Dziecko w brzuchu rusza się mniej niż zwykle',
        'waters-broken': 'Odeszły wody albo sączy się płyn',
        'not-sure': notSure,
        none,
      },
    },
    duration: {
      question: 'Jak długo masz ten ból?',
      hint: 'Jeśli ból jest nowy lub inny, licz od tej zmiany.',
      short: 'Jak długo',
      error: 'Zaznacz, jak długo masz ten ból',
      options: {
        'under-2-weeks': 'Poniżej 2 tygodni',
        '2-to-4-weeks': 'Od 2 do 4 tygodni',
        '4-to-6-weeks': 'Od 4 do 6 tygodni',
        '6-to-12-weeks': 'Od 6 do 12 tygodni',
        '3-to-12-months': 'Od 3 do 12 miesięcy',
        'over-a-year': 'Ponad rok',
      },
    },
    'first-ever': {
      question: 'Czy to pierwszy ból pleców w Twoim życiu?',
      short: 'Pierwszy ból pleców',
      error: 'Zaznacz, czy to Twój pierwszy ból pleców',
      options: { no: 'Nie, znam ten ból', yes: 'Tak, albo to nowy rodzaj bólu' },
    },
    trend: {
      question: 'Jak było w ostatnich 2 tygodniach?',
      short: 'Ostatnie 2 tygodnie',
      error: 'Zaznacz, jak było z bólem w ostatnich 2 tygodniach',
      options: {
        better: 'Lepiej',
        'up-and-down': 'Raz lepiej, raz gorzej, ogólnie bez pogorszenia',
        same: 'Tak samo',
        worse: 'Ogólnie gorzej',
      },
    },
    where: {
      question: 'Gdzie boli?',
      hint: 'Zaznacz wszystkie miejsca.',
      short: 'Gdzie',
      error: 'Zaznacz co najmniej jedno miejsce',
      options: {
        neck: 'Szyja',
        'upper-back': 'Górna część pleców',
        'lower-back': 'Dolna część pleców',
        'buttock-left': 'Lewy pośladek',
        'buttock-right': 'Prawy pośladek',
        'thigh-left': 'Lewe udo',
        'thigh-right': 'Prawe udo',
        'lower-leg-left': 'Lewa łydka lub goleń',
        'lower-leg-right': 'Prawa łydka lub goleń',
      },
    },
    severity: {
      question: 'Jak silny potrafi być ten ból?',
      short: 'Siła bólu',
      error: 'Zaznacz, jak silny potrafi być ból',
      options: {
        mild: { label: 'Łagodny', hint: 'Mogę dalej robić to, co zwykle.' },
        moderate: { label: 'Umiarkowany', hint: 'Spowalnia mnie.' },
        severe: { label: 'Silny', hint: 'Trudno mi myśleć o czymś innym.' },
        unbearable: {
          label: 'Nie do zniesienia',
          hint: 'Nie mogę normalnie mówić, ruszać się ani znaleźć żadnej pozycji. Nic nie przynosi ulgi.',
        },
      },
    },
    impact: {
      question: 'Jak bardzo ogranicza codzienne życie?',
      hint: 'Praca, sen, ruch, mycie się.',
      short: 'Codzienne życie',
      error: 'Zaznacz, jak bardzo ból ogranicza codzienne życie',
      options: {
        'a-little': 'Trochę',
        some: 'W średnim stopniu',
        'a-lot': 'Bardzo',
        'cannot-do-most-things': 'Nie mogę robić większości rzeczy',
      },
    },
    sudden: {
      question: 'Czy ból zaczął się w ciągu kilku minut i od razu był silny?',
      hint: 'Nie chodzi o ukłucia przy ruchu.',
      short: 'Nagły początek',
      error: 'Zaznacz, czy ból zaczął się w ciągu kilku minut',
      options: {
        no: 'Nie',
        earlier: 'Tak, ponad 2 tygodnie temu',
        yes: { label: 'Tak, w ostatnich 2 tygodniach', hint: 'Nowy ból albo dużo gorszy napad.' },
        'not-sure': notSure,
      },
    },
    injury: {
      question: 'Czy w ostatnich 6 tygodniach był uraz pleców lub szyi?',
      short: 'Uraz',
      error: 'Zaznacz, czy był uraz pleców lub szyi',
      options: {
        none: 'Nie',
        strain: 'Dźwignięcie, skręt, kaszel lub kichnięcie',
        minor: 'Upadek lub uderzenie, nawet małe',
        'major-earlier': {
          label: 'Poważny wypadek lub upadek z dużej wysokości, zbadany w szpitalu',
          hint: 'Albo było to do 3 miesięcy temu, albo wtedy, gdy ten ból się zaczął.',
        },
        major: 'Poważny wypadek lub upadek z wysokości, niezbadany',
        'not-sure': notSure,
      },
    },
    saddle: {
      question: 'Drętwienie, mrowienie lub zmienione czucie między nogami?',
      hint: 'Tam, gdzie dotyka siodełko roweru: narządy płciowe, okolica odbytu, pośladki, wewnętrzna strona ud.',
      why: 'Nerwy na dole kręgosłupa dają czucie w tych miejscach i sterują pęcherzem i jelitami. Jeśli coś je uciska, liczy się szybkie leczenie. Twoje odpowiedzi zostają na tej stronie.',
      short: 'Czucie między nogami',
      error: 'Zaznacz, czy czucie między nogami się zmieniło',
      options: yesNoUnsure,
    },
    'saddle-when': {
      question: 'Kiedy zaczęła się zmiana czucia?',
      short: 'Zmiana czucia od kiedy',
      error: 'Zaznacz, kiedy zaczęła się zmiana czucia',
      options: whenOptions,
    },
    bladder: {
      question: 'Czy jest zmiana w oddawaniu moczu?',
      hint: 'Mocz leci wolno, trudno zacząć, trzeba przeć, mocz ucieka albo nie możesz go oddać. Albo nie czujesz potrzeby, nie czujesz, jak mocz leci, lub nie czujesz, że pęcherz jest już pusty.',
      counts:
        'Licz zmianę nawet wtedy, gdy przyczyną może być lek. Przy cewniku licz każdą zmianę. Nie liczy się wyciek przy kaszlu, kichaniu lub śmiechu, jeśli od początku tego bólu jest bez zmian.',
      short: 'Pęcherz moczowy',
      error: 'Zaznacz, czy jest zmiana w oddawaniu moczu',
      options: yesNoUnsure,
    },
    'bladder-when': {
      question: 'Kiedy zaczęła się zmiana w oddawaniu moczu?',
      short: 'Zmiana w oddawaniu moczu od kiedy',
      error: 'Zaznacz, kiedy zaczęła się zmiana w oddawaniu moczu',
      options: whenOptions,
    },
    bowel: {
      question: 'Czy jest zmiana w wypróżnianiu (oddawaniu stolca)?',
      hint: 'Nie możesz utrzymać stolca albo nie czujesz potrzeby, albo nie czujesz, jak wychodzi stolec lub gazy. Nie chodzi o sam twardy stolec (zaparcie).',
      short: 'Jelita',
      error: 'Zaznacz, czy jest zmiana w wypróżnianiu',
      options: yesNoUnsure,
    },
    'bowel-when': {
      question: 'Kiedy zaczęła się zmiana w wypróżnianiu?',
      short: 'Zmiana w wypróżnianiu od kiedy',
      error: 'Zaznacz, kiedy zaczęła się zmiana w wypróżnianiu',
      options: whenOptions,
    },
    'cord-different': {
      question: 'Tam, gdzie odpowiedź to „Nie mam pewności”: czy jest inaczej niż zwykle u Ciebie?',
      hint: 'Pomyśl, co czujesz przy podcieraniu się, myciu i w toalecie. „Jak zwykle” znaczy: jak przed tym bólem albo jak jest od ponad 3 miesięcy.',
      short: 'Inaczej niż zwykle',
      error: 'Zaznacz, czy jest inaczej niż zwykle u Ciebie',
      options: { no: 'Nie, jest jak zwykle', yes: 'Tak, jest inaczej', 'not-sure': notSure },
    },
    sexual: {
      question: 'Czy w Twoim życiu seksualnym jest zmiana bez znanego powodu?',
      hint: 'Mniej czucia (nie mniej ochoty) albo kłopot ze wzwodem lub orgazmem.',
      short: 'Życie seksualne',
      error: 'Zaznacz, czy życie seksualne się zmieniło, albo „Wolę nie mówić”',
      options: { no: 'Nie', yes: 'Tak', 'prefer-not-to-say': 'Wolę nie mówić' },
    },
    'sexual-when': {
      question: 'Kiedy zaczęła się ta zmiana?',
      short: 'Zmiana w życiu seksualnym od kiedy',
      error: 'Zaznacz, kiedy zaczęła się zmiana w życiu seksualnym',
      options: {
        'new-or-worse': newOrWorse,
        old: 'Ponad 2 tygodnie temu, bez pogorszenia',
        'not-sure': 'Nie mam pewności, kiedy',
      },
    },
    legs: {
      question: 'Czy masz dolegliwości w nogach lub stopach?',
      hint: 'Nie chodzi o ból tylko w biodrze, pachwinie, pośladku, miednicy lub zużytych stawach. Wybierz pierwszą odpowiedź, która pasuje.',
      short: 'Nogi i stopy',
      error: 'Zaznacz, co czujesz w nogach lub stopach',
      options: {
        both: {
          label: 'Ból, mrowienie, drętwienie lub osłabienie w obu',
          hint: 'Jednocześnie albo najpierw w jednej, potem w drugiej.',
        },
        'one-weak': 'Jedna jest słaba, z bólem lub bez bólu',
        'one-numb': 'Jedna jest zdrętwiała albo mrowi',
        'one-pain': 'Jedna boli, nic więcej',
        none: 'Nie',
        'not-sure': notSure,
      },
    },
    'both-legs': {
      question: 'Od kiedy tak jest w obu nogach lub stopach?',
      short: 'Obie nogi od kiedy',
      error: 'Zaznacz, od kiedy tak jest w obu nogach',
      options: {
        'new-or-worse': 'Zaczęło się, rozszerzyło lub ogólnie pogorszyło w ostatnich 2 tygodniach',
        'long-standing-on-walking': {
          label: 'Trwa to dłużej: pojawia się, gdy chodzę lub stoję, a słabnie, gdy siedzę lub się pochylam',
          hint: 'W ostatnich 2 tygodniach jest bez zmian. Lepsze i gorsze dni, tak jak wcześniej, to nadal „bez zmian”.',
        },
        'long-standing-other': {
          label: 'Trwa to dłużej i nie tylko wtedy, gdy chodzę lub stoję',
          hint: 'W ostatnich 2 tygodniach jest bez zmian. Lepsze i gorsze dni, tak jak wcześniej, to nadal „bez zmian”.',
        },
        'not-sure': notSure,
      },
    },
    'leg-weakness': {
      question: 'Od kiedy noga lub stopa jest słaba?',
      hint: 'Chodzi o słabość, nie o ból: spróbuj przejść się na piętach, słaba stopa opada. Jeśli tylko boli, wybierz inną odpowiedź.',
      short: 'Osłabienie nogi',
      error: 'Zaznacz, od kiedy noga lub stopa jest słaba',
      options: {
        no: 'Żadna noga nie jest słaba',
        'old-checked': 'Ponad 2 tygodnie, bez pogorszenia, badanie było już po tym, jak się zaczęło',
        'old-unchecked': 'Ponad 2 tygodnie, bez pogorszenia, bez badania',
        new: 'Ostatnie 2 tygodnie albo powoli się pogarsza',
        rapid: 'Pogorszyło się w ciągu godzin lub dni albo nie mogę już na niej stać',
        'not-sure': notSure,
      },
    },
    balance: {
      question: 'Czy masz kłopoty z równowagą lub niezdarne ręce?',
      hint: 'Licz też drętwienie lub mrowienie rąk albo zdrętwiały pas wokół tułowia. Nie chodzi o utykanie z bólu.',
      short: 'Równowaga i ręce',
      error: 'Zaznacz, czy masz kłopoty z równowagą lub niezdarne ręce',
      options: {
        no: 'Nie',
        known: 'Tak, ponad 3 miesiące, bez pogorszenia, lekarz o tym wie',
        'one-slowly': 'Kłopoty z równowagą albo niezdarne ręce, tylko jedno z nich. Przyszło powoli',
        'both-slowly': 'I kłopoty z równowagą, i niezdarne ręce. Przyszło powoli',
        rapid: 'Pogorszyło się w ciągu dni',
        'not-sure': notSure,
      },
    },
    infection: {
      question: 'Czy w ostatnich 2 tygodniach było coś z tej listy?',
      short: 'Objawy zakażenia',
      error: selectAll,
      options: {
        fever: {
          label: 'Gorączka ({feverTemperature} lub więcej) albo uczucie gorąca z dreszczami',
          hint: 'Leki przeciwbólowe mogą ukryć gorączkę. Nie chodzi o uderzenia gorąca.',
        },
        'shaking-chills': 'Silne dreszcze, których nie dało się opanować',
        'burning-pee': 'Pieczenie przy oddawaniu moczu',
        'night-sweats': 'Nowe nocne poty, od których wszystko jest mokre, nie z powodu menopauzy',
        'recent-infection': {
          label: 'Ciężkie zakażenie w ostatnich 3 miesiącach',
          hint: 'Potrzebny był szpital, nacięcie chorego miejsca albo dwie kuracje antybiotykiem. Wymieniona zastawka serca też się liczy.',
        },
        'not-sure': notSure,
        none,
      },
    },
    'today-signs': {
      question: 'Czy teraz jest coś z tej listy?',
      short: 'Objawy teraz',
      error: selectAll,
      options: {
        calf: 'Jedna łydka spuchnięta, gorąca lub czerwona',
        'red-eye': 'Czerwone, bolące oko',
        blisters: 'Bolesny pas pęcherzyków na skórze',
        yellow: 'Żółta skóra lub oczy',
        'blood-in-pee': 'Krew w moczu',
        'not-sure': notSure,
        none,
      },
    },
    procedure: {
      question: 'Czy była operacja lub wkłucie igły w plecy lub szyję?',
      counts:
        'Liczą się znieczulenia zewnątrzoponowe (często do porodu), nakłucia lędźwiowe (by pobrać płyn) i urządzenia.',
      short: 'Operacja lub wkłucie igły w plecy',
      error: 'Zaznacz, czy była operacja lub wkłucie igły w plecy lub szyję',
      options: {
        none: 'Nie',
        'over-12-weeks-ago': 'Ponad 12 tygodni temu',
        '6-to-12-weeks-ago': 'Od 6 do 12 tygodni temu',
        'under-6-weeks-ago': 'Mniej niż 6 tygodni temu',
      },
    },
    wound: {
      question: 'Czy to miejsce jest czerwone, gorące, spuchnięte lub się sączy (wycieka płyn)?',
      short: 'Rana',
      error: 'Zaznacz, czy to miejsce jest czerwone, gorące, spuchnięte lub się sączy',
      options: yesNoUnsure,
    },
    history: {
      question: 'Czy coś z tej listy Cię dotyczy?',
      why: 'Przez to niektóre przyczyny są bardziej prawdopodobne. Przy wstrzykiwaniu narkotyków, nawet lata temu, zarazki mogą dostać się do kręgosłupa.',
      short: 'Twoje zdrowie',
      error: selectAll,
      options: {
        cancer: 'Rak (nowotwór złośliwy), kiedykolwiek',
        'thin-bones': 'Słabe kości (osteoporoza) albo złamanie po małym upadku',
        'stiff-spine':
          'Zesztywniające zapalenie stawów kręgosłupa (choroba Bechterewa) albo kręgosłup, który sam się zrósł',
        'aortic-aneurysm': 'Poszerzenie lub rozdarcie głównej tętnicy (tętniak aorty)',
        'aortic-family': 'To samo (główna tętnica) u bliskiego krewnego albo zespół Marfana',
        'injected-drugs': 'Wstrzykiwanie narkotyków, kiedykolwiek, albo wolę nie mówić',
        tuberculosis: 'Gruźlica, kiedykolwiek, lub u kogoś w domu',
        diabetes: 'Cukrzyca',
        dialysis: 'Dializy (nerki)',
        pump: 'Pompa lekowa w plecach',
        stimulator: 'Stymulator w plecach',
        'cord-injury': 'Uraz lub choroba rdzenia kręgowego, rozszczep kręgosłupa',
        smoking: 'Palenie, kiedykolwiek',
        'not-sure': notSure,
        none,
      },
    },
    'cancer-when': {
      question: 'Kiedy był ten rak?',
      hint: 'Nowotwory krwi też się liczą. Usuń to zaznaczenie, jeśli chodzi o mały, usunięty rak skóry (ale nie czerniak, czyli rak ze znamienia) albo o zmienione komórki w cytologii (wymazie z szyjki macicy).',
      short: 'Kiedy był rak',
      error: 'Zaznacz, kiedy był rak',
      options: {
        recent: {
          label: 'W ostatnich 10 latach albo są przerzuty',
          hint: 'Wykryty, leczony lub pod obserwacją.',
        },
        older: 'Wykryty i całe leczenie zakończone ponad 10 lat temu',
        'not-sure': notSure,
      },
    },
    medicines: {
      question: 'A coś z tej listy?',
      short: 'Leki i odporność',
      error: selectAll,
      options: {
        steroids: 'Tabletki ze sterydami, 3 miesiące lub dłużej',
        'blood-thinners': {
          label: 'Leki na rozrzedzenie krwi albo choroba z krwawieniami',
          hint: 'Takie jak warfaryna lub apiksaban, nie sama aspiryna lub sam klopidogrel.',
        },
        'weak-immunity': 'Słaba odporność, przeszczep lub HIV',
        'sickle-or-no-spleen': 'Anemia sierpowata albo brak śledziony',
        chemotherapy: 'Chemioterapia (leki na raka)',
        'over-the-label': 'W tym tygodniu więcej leku przeciwbólowego, niż pozwala ulotka',
        'not-sure': notSure,
        none,
      },
    },
    general: {
      question: 'Czy jest coś z tej listy?',
      short: 'Inne objawy',
      error: selectAll,
      options: {
        'weight-loss': 'Utrata wagi bez odchudzania',
        'night-pain': 'Ból przez całą noc, którego nie łagodzi żadna pozycja',
        'cough-or-strain': 'Gorzej przy kaszlu, kichaniu lub parciu',
        'upper-back': 'Ból między łopatkami lub wokół klatki piersiowej',
        'new-shape': 'Nowe zgrubienie (guz) lub zmiana kształtu',
        'tired-and-unwell': 'Ogólne złe samopoczucie jak w chorobie, nie tylko zmęczenie lub obolałość',
        'not-sure': notSure,
        none,
      },
    },
    treatments: {
      question: 'Jakie leczenie było już stosowane?',
      short: 'Leczenie',
      error: 'Zaznacz wszystko, co było stosowane, albo „Jeszcze nic”',
      options: {
        'exercise-or-physio': 'Ćwiczenia, {physiotherapy}',
        medicines: 'Leki',
        'hands-on': 'Masaż, terapia manualna',
        injection: 'Zastrzyki',
        surgery: 'Operacja',
        'heat-or-cold': 'Ciepło lub zimno',
        tens: 'TENS (mrowiące elektrody)',
        acupuncture: 'Akupunktura (igły)',
        'talking-therapy': 'Psychoterapia (terapia rozmową)',
        rest: 'Odpoczynek',
        other: 'Coś innego',
        none: 'Jeszcze nic',
      },
    },
    'treatment-time': {
      question: 'Jak długo trwa lub trwało główne leczenie?',
      short: 'Czas leczenia',
      error: 'Zaznacz, jak długo trwa lub trwało główne leczenie',
      options: {
        'under-4-weeks': 'Poniżej 4 tygodni',
        '4-to-6-weeks': 'Od 4 do 6 tygodni',
        '6-to-12-weeks': 'Od 6 do 12 tygodni',
        'over-12-weeks': 'Ponad 12 tygodni',
      },
    },
    adherence: {
      question: 'Ile z tego udało się robić?',
      short: 'Ile się udało',
      error: 'Zaznacz, ile z tego udało się robić',
      options: {
        'as-advised': 'Wszystko lub większość',
        'some-of-it': 'Część',
        hardly: 'Prawie nic',
        'no-clear-plan': 'Nie było jasnego planu',
      },
    },
    'medicines-taken': {
      question: 'Jakie leki bierzesz na ten ból?',
      short: 'Leki na ból',
      error: selectAll,
      options: {
        paracetamol: 'Zwykły lek przeciwbólowy: {paracetamol}',
        'anti-inflammatory': 'Tabletki przeciwzapalne, takie jak ibuprofen lub naproksen',
        opioid: 'Silny lek przeciwbólowy, taki jak kodeina, tramadol lub morfina',
        'nerve-pain': 'Tabletki na ból nerwów, takie jak gabapentyna, pregabalina, amitryptylina lub duloksetyna',
        other: 'Coś innego',
        'not-sure': notSure,
        none,
      },
    },
    explained: {
      question: 'Czy ktoś Cię zbadał i wyjaśnił, co się dzieje?',
      short: 'Wyjaśnienie',
      error: 'Zaznacz, czy ktoś Cię zbadał i wyjaśnił, co się dzieje',
      options: { yes: 'Tak', 'yes-but-unsure': 'Tak, ale mam wątpliwości', no: 'Nie' },
    },
    scan: {
      question: 'Czy było badanie obrazowe (skan)?',
      short: 'Badanie obrazowe (skan)',
      error: 'Zaznacz, czy było badanie obrazowe (skan)',
      options: { no: 'Nie', 'yes-explained': 'Tak, wyjaśnione', 'yes-but-unsure': 'Tak, ale mam wątpliwości' },
    },
    pattern: {
      question: 'Co z tego pasuje?',
      short: 'Cechy bólu',
      error: selectAll,
      options: {
        'below-the-knee': 'Schodzi poniżej kolana',
        'worse-walking-eases-sitting': 'Gorzej przy chodzeniu lub staniu, lżej przy siedzeniu lub pochyleniu do przodu',
        'worse-leaning-back': 'Gorzej przy odchylaniu do tyłu',
        'worse-bending-or-sitting': 'Gorzej przy schylaniu lub siedzeniu',
        'morning-stiffness': 'Sztywność ponad 30 minut każdego ranka',
        'better-moving': 'Lepiej, gdy się ruszam',
        none,
      },
    },
    'onset-under-45': {
      question: 'Czy ból zaczął się przed ukończeniem 45 lat?',
      short: 'Początek przed ukończeniem 45 lat',
      error: 'Zaznacz, czy ból zaczął się przed ukończeniem 45 lat',
      options: { no: 'Nie', yes: 'Tak' },
    },
    inflammatory: {
      question: 'Co z tego pasuje do Ciebie?',
      short: 'Zapalenie',
      error: selectAll,
      options: {
        'began-before-35': 'Ból zaczął się przed ukończeniem 35 lat',
        'second-half-of-night': 'Budzi mnie w drugiej połowie nocy',
        'buttock-pain': 'Ból pośladków',
        'better-moving': 'Lepiej, gdy się ruszam, ale nie gdy odpoczywam',
        'better-with-anti-inflammatory': {
          label: 'Poprawa w ciągu 2 dni od tabletek przeciwzapalnych',
          hint: 'Takich jak ibuprofen lub naproksen.',
        },
        family: {
          label: 'Bliski krewny ma zapalenie kręgosłupa',
          hint: 'Rodzic, brat, siostra lub dziecko ze spondyloartropatią (zapaleniem stawów kręgosłupa).',
        },
        'other-arthritis': 'Zapalenie stawów (bolące, spuchnięte stawy), teraz lub w przeszłości',
        'tendon-pain': { label: 'Ból tam, gdzie ścięgno łączy się z kością', hint: 'Na przykład przy pięcie.' },
        psoriasis: 'Łuszczyca (łuszczące się plamy na skórze), teraz lub w przeszłości',
        none,
      },
    },
    lifestyle: {
      question: 'Co pasuje do Twoich dni?',
      short: 'Codzienne nawyki',
      error: selectAll,
      options: {
        sitting: 'Siedzenie lub stanie bez ruchu ponad 6 godzin dziennie',
        lifting: 'Dźwiganie',
        'awkward-positions': 'Niewygodne pozycje',
        inactive: 'Mało ruchu',
        'poor-sleep': 'Kłopoty ze snem',
        none,
      },
    },
    'moving-is-unsafe': {
      question: '„Z takimi plecami jak moje ruch nie jest bezpieczny”',
      short: '„Ruch nie jest bezpieczny”',
      error: 'Zaznacz, czy zgadzasz się, że ruch nie jest bezpieczny',
      options: agreeOptions,
    },
    'never-better': {
      question: '„Myślę, że ten ból nigdy się nie poprawi”',
      short: '„Nigdy się nie poprawi”',
      error: 'Zaznacz, czy zgadzasz się, że ból nigdy się nie poprawi',
      options: agreeOptions,
    },
    goal: {
      question: 'Do czego najbardziej chcesz wrócić?',
      short: 'Cel',
      error: 'Zaznacz, do czego najbardziej chcesz wrócić',
      options: {
        walking: 'Chodzenie',
        sitting: 'Siedzenie',
        standing: 'Stanie',
        sleep: 'Sen',
        'lifting-and-housework': 'Podnoszenie, prace domowe',
        work: 'Praca',
        caring: 'Opieka nad innymi',
        'sport-or-hobby': 'Sport lub hobby',
      },
    },
    'pain-score': {
      question: 'Średni ból w ostatnich 7 dniach?',
      short: 'Ból, od 0 do 10',
      error: 'Zaznacz liczbę od 0 do 10',
      options: {},
    },
    nervous: {
      question: 'Czuł(a) się Pan(i) podenerwowany(a), niespokojny(a), mocno spięty(a)',
      why: 'Nastrój i ból wpływają na siebie i w obu można pomóc. Twoje odpowiedzi zostają na tej stronie.',
      short: 'Podenerwowanie, spięcie',
      error: daysError,
      options: daysOptions,
    },
    worry: {
      question: 'Nie mógł(a) Pan(i) przestać się martwić albo zapanować nad tym',
      short: 'Martwienie się',
      error: daysError,
      options: daysOptions,
    },
    'little-interest': {
      question: 'Niewielkie zainteresowanie lub odczuwanie przyjemności z wykonywania czynności',
      short: 'Niewielkie zainteresowanie',
      error: daysError,
      options: daysOptions,
    },
    'feeling-down': {
      question: 'Uczucie smutku, przygnębienia lub beznadziejności',
      short: 'Smutek, przygnębienie',
      error: daysError,
      options: daysOptions,
    },
  },
  scaleEnds: { least: 'Brak bólu', most: 'Najgorszy możliwy' },

  tiers: {
    emergency: {
      label: 'Nagły przypadek',
      heading: 'Teraz szukaj pomocy ratunkowej',
      time: 'Szukaj pomocy teraz.',
      lead: 'Twoje odpowiedzi mogą wskazywać na coś, co od razu wymaga szpitala. Nie czekaj, czy samo minie.',
    },
    'same-day': {
      label: 'Dziś',
      heading: 'Porozmawiaj dziś z lekarzem lub pielęgniarką',
      time: 'Porozmawiaj z kimś dziś, także w nocy i w weekend.',
      lead: 'Lekarz lub pielęgniarka musi się o tym dowiedzieć dziś, nawet w nocy lub w weekend.',
    },
    soon: {
      label: 'W tym tygodniu',
      heading: 'Idź na badanie pleców w tym tygodniu',
      time: 'Idź na badanie pleców w tym tygodniu, a najpóźniej w ciągu 2 tygodni.',
      lead: 'Nie znaleźliśmy w Twoich odpowiedziach nagłego przypadku, ale znaleźliśmy coś, co trzeba wkrótce sprawdzić.',
    },
    'routine-review': {
      label: 'W najbliższych tygodniach',
      heading: 'Umów wizytę kontrolną w sprawie leczenia',
      time: 'Idź na wizytę kontrolną w ciągu najbliższych 2 do 6 tygodni.',
      lead: 'Nie znaleźliśmy w Twoich odpowiedziach nic pilnego, a pora ponownie omówić leczenie. Żadne sprawdzenie nie wykluczy każdej przyczyny, więc poznaj objawy, na które trzeba uważać.',
    },
    'self-manage': {
      label: 'Na razie',
      heading: 'Kontynuuj to, co robisz, i sprawdź znów za 1 do 2 tygodni',
      time: 'Sprawdź znów za 1 do 2 tygodni.',
      lead: 'Nie znaleźliśmy w Twoich odpowiedziach nic pilnego. Żadne sprawdzenie nie wykluczy każdej przyczyny, więc poznaj objawy, na które trzeba uważać.',
    },
  },
  howUrgent: {
    soon: {
      heading: 'Idź na badanie pleców w tym tygodniu',
      lead: 'Nie znaleźliśmy w Twoich odpowiedziach nagłego przypadku, ale znaleźliśmy coś, co trzeba sprawdzić w ciągu 2 tygodni.',
    },
    'routine-review': {
      heading: 'Nie znaleźliśmy w Twoich odpowiedziach nic pilnego',
      lead: 'Wizyta kontrolna w sprawie leczenia za 2 do 6 tygodni ma sens.',
    },
    'self-manage': {
      heading: 'Nie znaleźliśmy w Twoich odpowiedziach nic pilnego',
      lead: 'Kontynuuj to, co robisz, i sprawdź znów za 1 do 2 tygodni.',
    },
    comeBack: 'Kiedy szukać pomocy wcześniej',
    continue: 'Jeszcze kilka stron i plan będzie pasował do Ciebie',
    seeResult: 'Pokaż mój wynik teraz',
  },
  actions: {
    'call-ambulance': 'Zadzwoń teraz pod {emergencyNumber} i poproś o karetkę.',
    'keep-still':
      'Nie ruszaj się, aż przyjdzie pomoc, chyba że grozi Ci niebezpieczeństwo. Nie zginaj i nie skręcaj pleców ani szyi.',
    'maternity-now':
      'Zadzwoń teraz na swój oddział położniczy i zapytaj, czy przyjechać. Jeśli mocno krwawisz lub zasłabniesz, zadzwoń pod {emergencyNumber}.',
    'go-to-emergency':
      'Jedź teraz na {ed}. Poproś kogoś o podwiezienie. Jeśli nikt nie może, zadzwoń pod {emergencyNumber}.',
    'do-not-drive': 'Nie siadaj za kierownicą.',
    maternity:
      'Zadzwoń teraz na swój oddział położniczy, do położnej lub lekarza prowadzącego ciążę, w dzień lub w nocy.',
    'urgent-scan': '{scanToday}',
    'speak-today': '{speakToday}',
    'too-much-medicine':
      '{tooMuchMedicine} Jedź na {ed} lub zadzwoń pod {emergencyNumber}, jeśli boli Cię brzuch, wymiotujesz, czujesz senność lub wolno oddychasz.',
    'see-gp': '{reviewSoon}',
    'see-gp-or-physio': '{reviewSoonOrPhysio}',
    'chemotherapy-line':
      'Zadzwoń też pod całodobowy numer swojego zespołu od chemioterapii. Niech ten telefon nie opóźni pomocy.',
    'cancer-team': 'Zadzwoń też do swojego zespołu onkologicznego, jeśli go masz. Niech ten telefon nie opóźni pomocy.',
    'sickle-team':
      'Zadzwoń też do szpitala, który zna Twoją anemię sierpowatą lub brak śledziony, albo powiedz o tym osobie, która Cię bada.',
    'pump-team': 'Zadzwoń też do szpitala, który dba o Twoją pompę, i powiedz o pompie osobie, która Cię bada.',
    'procedure-team': 'Zadzwoń też do zespołu, który robił operację lub zastrzyk, i powiedz, jak się czujesz.',
    midwife:
      'Powiedz o bólu także położnej lub lekarzowi prowadzącemu ciążę. Jeśli ciąża jest tylko możliwa, zrób test.',
    'if-you-cannot-today': 'Jeśli dziś nie uda Ci się z nikim skontaktować, jedź na {ed}. Nie odkładaj tego do jutra.',
    'book-review': '{bookReview}',
    'tell-who-treats-you':
      'Jeśli ktoś Cię teraz leczy, powiedz też tej osobie. Zna Twoje plecy i często może pomóc szybciej.',
    'keep-going':
      'Ruszaj się dalej i kontynuuj leczenie, jeśli je masz. Zrób to sprawdzenie znów za 1 do 2 tygodni albo od razu, gdy coś się zmieni.',
  },
  rules: {
    E1: `Zmiana czucia między nogami, która jest nowa lub się nasila, może ${pressedNerves} ${quickHelp}`,
    E2: `Zmiana w oddawaniu moczu, która jest nowa lub się nasila, może ${pressedNerves} ${quickHelp}`,
    E3: `Zmiana w wypróżnianiu, która jest nowa lub się nasila, może ${pressedNerves} ${quickHelp}`,
    E4: {
      saddle: `Pewne lub możliwe dolegliwości w nogach, a do tego być może zmiana czucia między nogami, mogą ${pressedNerves}`,
      bladder: `Pewne lub możliwe dolegliwości w nogach, a do tego być może zmiana w oddawaniu moczu, mogą ${pressedNerves}`,
      bowel: `Pewne lub możliwe dolegliwości w nogach, a do tego być może zmiana w wypróżnianiu, mogą ${pressedNerves}`,
    },
    E5: `Dolegliwości w obu nogach lub stopach, które są nowe lub się nasilają, mogą ${pressedNerves} ${quickHelp}`,
    E6: 'Noga, która słabnie w ciągu godzin lub dni albo nie może Cię już utrzymać, może oznaczać mocno uciśnięty nerw. Szybkie leczenie daje mu największą szansę.',
    E7: {
      numb: withSex('drętwa noga lub stopa'),
      weak: withSex('słaba noga lub stopa'),
      both: withSex('dolegliwości w obu nogach'),
      saddle: withSex(realSaddle),
      bladder: withSex(realBladder),
      bowel: withSex(realBowel),
    },
    E8: 'Kłopoty z równowagą lub niezdarne ręce, z pogorszeniem w ciągu dni, mogą oznaczać ucisk na rdzeń kręgowy. To nie może czekać.',
    E9: {
      'chest-or-breathing': 'To, co czujesz w klatce piersiowej lub oddechu, może pochodzić z serca lub płuc.',
      'faint-or-clammy':
        'Omdlenie lub stan bliski omdlenia, z uczuciem zimna i poceniem się, może oznaczać krwawienie wewnętrzne lub kłopot z sercem.',
      'severe-tummy-or-side': 'Bardzo silny ból brzucha lub boku może pochodzić z naczynia krwionośnego lub narządu.',
      'confused-or-drowsy':
        'Nowa dezorientacja lub to, że trudno Cię obudzić, może pochodzić od zakażenia, mózgu lub leku.',
      'face-or-arm-weakness': 'Nowe osłabienie twarzy lub ręki może oznaczać udar.',
      headache: 'Taki ból głowy jak Twój może pochodzić od krwawienia lub zakażenia blisko mózgu.',
      'bleeding-inside':
        'Czarny stolec lub wymioty z krwią mogą oznaczać krwawienie z żołądka. Niektóre leki przeciwbólowe mogą wywołać takie krwawienie.',
      'cold-leg': 'Do nogi, która robi się zimna, blada lub sina, może nie docierać dość krwi.',
    },
    E10: {
      age: `${sudden}, częściej w wieku 60 lat lub więcej.`,
      'blood-thinners': 'Gdy krew wolno krzepnie, ból, który pojawił się w ciągu kilku minut, może być krwawieniem.',
      'blood-thinners-unsure':
        'Gdy krew wolno krzepnie, ból, który mógł pojawić się w ciągu kilku minut, może być krwawieniem.',
      smoking: `${sudden}, częściej u osób, które palą lub paliły.`,
      family: `${sudden}. Choroba głównej tętnicy w rodzinie lub zespół Marfana sprawia, że jest to bardziej prawdopodobne.`,
      'upper-back':
        'Ból w górnej części pleców lub klatce piersiowej, który pojawił się w ciągu kilku minut, może pochodzić z głównej tętnicy.',
    },
    E11: {
      worse: `${aneurysm} nasilający się ból może oznaczać wyciek krwi.`,
      sudden: `${aneurysm} ból, który pojawił się lub mógł pojawić się w ciągu kilku minut, może oznaczać wyciek krwi.`,
      severe: `${aneurysm} silny ból może oznaczać wyciek krwi.`,
      new: `${aneurysm} ból, który zaczął się w ostatnich 6 tygodniach, może oznaczać wyciek krwi.`,
    },
    E12: 'Poważny wypadek lub upadek może złamać kość w kręgosłupie. Pozostanie bez ruchu aż do badania chroni nerwy.',
    E13: {
      legs: infected(legsNewOrWorse),
      saddle: infected('nowe lub możliwe drętwienie między nogami'),
      bladder: infected(realBladder),
      bowel: infected(realBowel),
      balance: infected(unsteady),
    },
    E14: {
      infection: `${onChemotherapy} zakażenie może stać się groźne w ciągu godzin.`,
      'infection-unsure': `${onChemotherapy} zakażenie może stać się groźne w ciągu godzin, więc liczy się nawet wątpliwość.`,
      unwell: `${onChemotherapy} ogólne złe samopoczucie może być pierwszym objawem zakażenia.`,
    },
    E15: {
      legs: cordPressed(`${legsNewOrWorse},`, 'mogą'),
      'weak-leg': cordPressed('słaba noga, której nikt nie zbadał,'),
      'both-legs': cordPressed('dolegliwości w obu nogach', 'mogą'),
      saddle: cordPressed(realSaddle),
      bladder: cordPressed(realBladder),
      bowel: cordPressed(realBowel),
      sexual: cordPressed('zmiana w życiu seksualnym'),
      balance: cordPressed(unsteady, 'mogą'),
      'balance-unsure': cordPressed('możliwa zmiana równowagi lub sprawności rąk'),
      'legs-worse': cordPressed('dolegliwości w nogach, a do tego nasilający się ból,', 'mogą'),
      'legs-unsure': cordPressed('możliwe dolegliwości w nogach, a do tego nasilający się ból,', 'mogą'),
    },
    E16: {
      legs: bleed(`${legsNewOrWorse},`, 'mogą'),
      saddle: bleed('możliwa zmiana czucia między nogami'),
      bladder: bleed('możliwa zmiana w oddawaniu moczu'),
      bowel: bleed('możliwa zmiana w wypróżnianiu'),
      injury: bleed('pewne lub możliwe dolegliwości w nogach po możliwym urazie', 'mogą'),
      sudden: bleed(
        'pewne lub możliwe dolegliwości w nogach, a do tego ból, który mógł pojawić się w ciągu kilku minut,',
        'mogą',
      ),
    },
    E17: {
      'procedure-infection': 'W tygodniach po operacji lub wkłuciu igły w plecy może się tam zacząć zakażenie.',
      'device-infection': 'Zakażenie może się zacząć wokół urządzenia w plecach.',
      'procedure-nerves':
        'W tygodniach po operacji lub wkłuciu igły w plecy zakażenie lub krwawienie może tam uciskać nerwy. Taka zmiana jak Twoja może być tego objawem.',
      'device-nerves': 'Przy urządzeniu w plecach taka zmiana jak Twoja może oznaczać ucisk na nerwy.',
    },
    E18: {
      bleeding: `${pregnant} krwawienie może oznaczać, że od razu potrzebujesz pomocy.`,
      'constant-severe-pain': `${pregnant} bardzo silny ból, który nie odpuszcza, może oznaczać, że od razu potrzebujesz pomocy.`,
      tightenings: `${pregnant} twardnienie brzucha (skurcze) może oznaczać, że od razu potrzebujesz pomocy.`,
      'one-sided': `${pregnant} ból nisko z jednej strony lub w czubku barku może być krwawieniem wewnętrznym.`,
      'head-or-sight': `${pregnant} zaznaczony objaw może pochodzić od bardzo wysokiego ciśnienia krwi.`,
      'shaking-chills': `${pregnant} silne dreszcze mogą oznaczać zakażenie krwi.`,
      fever: `${pregnant} ogólne złe samopoczucie z gorączką może oznaczać zakażenie krwi.`,
    },
    E19: {
      fever: 'U dziecka ból pleców z gorączką może oznaczać zakażenie w kręgosłupie.',
      'shaking-chills': 'U dziecka ból pleców z silnymi dreszczami może oznaczać zakażenie w kręgosłupie.',
    },
    E20: {
      injury:
        'Sztywny lub zrośnięty kręgosłup może się złamać przy małym upadku lub przeciążeniu, a wtedy trzeba chronić nerwy.',
      'injury-unsure':
        'Sztywny lub zrośnięty kręgosłup może się złamać przy małym urazie, więc liczy się też możliwy uraz.',
      sudden:
        'Przy sztywnym lub zrośniętym kręgosłupie ból, który pojawił się lub mógł pojawić się w ciągu kilku minut, może oznaczać złamanie.',
    },
    E21: 'Przy anemii sierpowatej lub braku śledziony zakażenie może stać się groźne w ciągu godzin.',
    E22: 'Silny ból, który się nasila, może oznaczać, że pompa w plecach przestała podawać lek. Brak tego leku może być niebezpieczny.',

    D1: {
      saddle: unchecked('Zmiana czucia między nogami'),
      bladder: unchecked('Zmiana w oddawaniu moczu'),
      bowel: unchecked('Zmiana w wypróżnianiu'),
    },
    D2: {
      saddle: possible('czucia między nogami'),
      bladder: possible('w oddawaniu moczu'),
      bowel: possible('w wypróżnianiu'),
    },
    D3: 'Zmiana w życiu seksualnym, która jest lub może być nowa albo gorsza, może pochodzić od ucisku na nerwy na dole kręgosłupa.',
    D4: {
      weak: 'Osłabienie nogi lub stopy, które jest nowe lub się nasila, może oznaczać ucisk na nerw. Nerwy najlepiej wracają do zdrowia przy wczesnej pomocy.',
      unsure: 'Nie masz pewności, od kiedy noga lub stopa jest słaba. Nowe osłabienie może oznaczać ucisk na nerw.',
    },
    D5: {
      both: 'Kłopoty z równowagą i niezdarne ręce mogą oznaczać ucisk na rdzeń kręgowy, nawet gdy przychodzą powoli.',
      neck: 'Kłopoty z równowagą lub niezdarne ręce, a do tego nasilające się dolegliwości szyi, mogą oznaczać ucisk na rdzeń kręgowy.',
      'upper-back':
        'Kłopoty z równowagą lub niezdarne ręce, a do tego nasilający się ból w górnej części pleców, mogą oznaczać ucisk na rdzeń kręgowy.',
    },
    D6: 'Ból pleców z gorączką może pochodzić od zakażenia, w kręgosłupie lub gdzie indziej.',
    D7: {
      'shaking-chills': 'Silne dreszcze mogą oznaczać zakażenie, które przechodzi do krwi.',
      'burning-pee':
        'Pieczenie przy oddawaniu moczu może oznaczać zakażenie pęcherza lub nerek, a ono może boleć w plecach.',
      wound:
        'Rana, która jest czerwona, gorąca, spuchnięta lub się sączy, może być zakażona, nawet długo po powstaniu.',
      'wound-unsure':
        'Nie masz pewności co do rany. Jeśli jest czerwona, gorąca, spuchnięta lub się sączy, może być zakażona.',
    },
    D8: {
      worse: linked('nasilający się ból'),
      severe: linked('silny ból'),
      sign: linked('taki objaw jak zaznaczony'),
      legs: linked('dolegliwość w nogach, pewna lub możliwa, z bólem, który nie słabnie,'),
      unwell: linked('ogólne złe samopoczucie'),
      saddle: linked('zmiana czucia między nogami, nawet dawna,'),
      bladder: linked('zmiana w oddawaniu moczu, nawet dawna,'),
      bowel: linked('zmiana w wypróżnianiu, nawet dawna,'),
      balance: linked(unsteady, 'mogą'),
      'balance-unsure': linked('możliwa zmiana równowagi lub sprawności rąk'),
      'not-better': linked('ból, który nie słabnie,'),
    },
    D9: {
      'night-pain': losingWeight('ból przez całą noc'),
      'upper-back': losingWeight('ból w górnej części pleców lub klatce piersiowej'),
      'new-shape': losingWeight('nowe zgrubienie lub zmiana kształtu'),
      unwell: losingWeight('ogólne złe samopoczucie'),
      tuberculosis: losingWeight('gruźlica, teraz, w przeszłości lub w domu'),
    },
    D10: {
      age: 'W wieku 60 lat lub więcej nawet mały uraz może spowodować pęknięcie kości w kręgosłupie.',
      'blood-thinners':
        'Gdy krew wolno krzepnie, nawet mały lub możliwy uraz może spowodować krwawienie blisko kręgosłupa.',
      'thin-bones': 'Gdy kości są słabe, nawet mały lub możliwy uraz lub przeciążenie może spowodować pęknięcie kości.',
      steroids:
        'Tabletki ze sterydami mogą osłabić kości, więc nawet mały lub możliwy uraz lub przeciążenie może spowodować pęknięcie kości.',
      'new-shape': 'Nowe zgrubienie lub zmiana kształtu po pewnym lub możliwym urazie może oznaczać pękniętą kość.',
    },
    D11: {
      'thin-bones':
        'Gdy kości są słabe, ból, który pojawił się lub mógł pojawić się w ciągu kilku minut, może oznaczać pękniętą kość.',
      steroids:
        'Tabletki ze sterydami mogą osłabić kości. Ból, który pojawił się lub mógł pojawić się w ciągu kilku minut, może oznaczać pęknięcie.',
    },
    D12: 'Ból, który się nasila w ciągu 6 tygodni od operacji lub wkłucia igły w plecy, może oznaczać zakażenie lub krwawienie.',
    D13: `${injecting} Przy takim bólu jak Twój trzeba to sprawdzić dziś.`,
    D14: {
      'night-pain':
        'Gdy organizm słabiej walczy z zakażeniem, ból przez całą noc może pochodzić od zakażenia w kręgosłupie.',
      severe: 'Gdy organizm słabiej walczy z zakażeniem, silny ból może pochodzić od zakażenia w kręgosłupie.',
      dialysis: 'Przy dializach (nerki) nasilający się ból może pochodzić od zakażenia w kręgosłupie.',
    },
    D15: {
      'weight-loss':
        'Utrata wagi bez odchudzania, razem z innymi Twoimi objawami, może wskazywać na chorobę, która powoduje ból.',
      'night-pain':
        'Ból przez całą noc, razem z innymi Twoimi objawami, może mieć przyczynę, która wymaga osobnego leczenia.',
      'cough-or-strain': 'Ból, który jest gorszy przy kaszlu lub parciu, może łączyć się z innymi Twoimi objawami.',
      'upper-back':
        'Ból w górnej części pleców lub klatce piersiowej rzadziej pochodzi od przeciążenia i może mieć inną przyczynę.',
      'new-shape': 'Nowe zgrubienie lub zmiana kształtu może być pękniętą kością.',
    },
    D16: {
      'fewer-movements': 'Dziecko w brzuchu, które rusza się mniej niż zwykle, może wymagać sprawdzenia dziś.',
      'waters-broken': 'Jeśli mogły odejść wody, Ty i dziecko potrzebujecie badania dziś.',
      'other-sign': `${pregnant} zaznaczony objaw może oznaczać, że potrzebujesz pomocy dziś.`,
      'signs-unsure': `${pregnant} niektóre z objawów, co do których nie masz pewności, mogą wymagać pomocy dziś.`,
      infection: `${pregnant} zakażenie może się pogorszyć szybciej niż w innym czasie.`,
      'infection-unsure': `${pregnant} zakażenie może się szybko pogorszyć, więc liczy się nawet wątpliwość.`,
      sudden: `${pregnant} ból, który pojawił się w ciągu kilku minut, może oznaczać, że potrzebujesz pomocy dziś.`,
    },
    D17: {
      'under-6': 'Ból pleców przed ukończeniem 6 lat jest rzadki i częściej ma przyczynę, którą lekarz może leczyć.',
      'will-not-walk':
        'Dziecko, które nie chce chodzić, stać lub siedzieć, może mieć zakażenie w kręgosłupie lub biodrze.',
      limps: 'Dziecko z bólem pleców, które utyka, może mieć problem w kręgosłupie lub biodrze.',
      'pale-or-bruises': 'U dziecka blada skóra lub nowe siniaki mogą wskazywać na chorobę krwi.',
      'child-signs-unsure': 'Nie masz pewności co do objawów u dziecka. Niektóre z nich mogą wymagać pomocy dziś.',
      'night-pain': 'U dziecka ból przez całą noc częściej ma przyczynę, którą lekarz może leczyć.',
      'weight-loss': 'U dziecka utrata wagi z bólem pleców może wskazywać na chorobę, która go powoduje.',
      unwell: 'U dziecka ogólne złe samopoczucie z bólem pleców może wskazywać na zakażenie lub inną chorobę.',
      legs: 'U dziecka dolegliwości w nogach z bólem pleców mogą pochodzić od ucisku na nerwy.',
      'legs-unsure': 'U dziecka możliwe dolegliwości w nogach z bólem pleców mogą pochodzić od ucisku na nerwy.',
      severe: 'U dziecka silny ból pleców częściej ma przyczynę, którą lekarz może leczyć.',
      balance: 'U dziecka kłopoty z równowagą lub niezdarne ręce z bólem pleców mogą pochodzić od rdzenia kręgowego.',
      'balance-unsure': 'U dziecka możliwa zmiana równowagi lub sprawności rąk może pochodzić od rdzenia kręgowego.',
    },
    D18: 'Ból, którego nic nie łagodzi, wymaga pomocy dziś, by znaleźć przyczynę i zmniejszyć ból.',
    D19: {
      pain: newBleed('ból nogi'),
      numb: newBleed('drętwa noga lub stopa'),
      weak: newBleed('słaba noga lub stopa'),
      both: newBleed('dolegliwości w obu nogach'),
      unsure: newBleed('możliwe dolegliwości w nogach'),
    },
    D20: {
      gone: 'Objaw, który wystąpił, minął, ale może wrócić. Powiedz o nim komuś dziś.',
      'unsure-since':
        'Nie masz pewności co do tego objawu albo nie badał go żaden lekarz. Może pochodzić spoza pleców.',
      new: 'Zaznaczony nowy objaw może pochodzić spoza pleców i wymaga osobnej pomocy.',
      unsure:
        'Nie masz pewności co do objawów z początku tego sprawdzenia. Niektóre z nich mogą pochodzić spoza pleców.',
    },
    D21: 'Nie masz pewności, od kiedy tak jest w obu nogach. Jeśli to coś nowego, może to być ucisk na nerwy na dole kręgosłupa.',
    D22: {
      age: `${sudden}, częściej po ukończeniu 45 lat.`,
      'age-unsure':
        'W wieku 60 lat lub więcej ból, który mógł pojawić się w ciągu kilku minut, może pochodzić z naczynia krwionośnego.',
      neck: 'Ból szyi, który pojawił się w ciągu kilku minut, może pochodzić z naczynia krwionośnego w szyi.',
      smoking:
        'Silny ból, który pojawił się w ciągu kilku minut, może pochodzić z naczynia krwionośnego, częściej po latach palenia.',
      'upper-back':
        'Ból w górnej części pleców lub klatce piersiowej, który pojawił się w ciągu kilku minut, może pochodzić z głównej tętnicy.',
      'upper-back-unsure':
        'Ból w górnej części pleców lub klatce piersiowej, który mógł pojawić się w ciągu kilku minut, może pochodzić z naczynia krwionośnego.',
    },
    D23: {
      aneurysm: `${aneurysm} ból pleców, który nie słabnie, może z niego pochodzić.`,
      family:
        'Choroba głównej tętnicy w rodzinie lub zespół Marfana zwiększa ryzyko problemów z tą tętnicą. Silny, dość nowy ból może z niej pochodzić.',
    },
    D24: {
      sign: 'Przy innych Twoich odpowiedziach objaw zakażenia może znaczyć więcej niż u większości osób.',
      unsure:
        'Nie masz pewności co do objawów zakażenia. Przy innych Twoich odpowiedziach mogą one znaczyć więcej niż zwykle.',
      'weak-immunity': 'Twój organizm może słabiej walczyć z zakażeniem.',
      'injected-drugs': 'Przy wstrzykiwaniu narkotyków, nawet dawno temu, zarazki mogą dostać się do kręgosłupa.',
      procedure: 'Zarazki mogą się dostać do środka przy operacji lub wkłuciu igły w plecy.',
      device: 'Zarazki mogą osiąść wokół urządzenia w plecach.',
      child: 'U dziecka zakażenie może się szerzyć szybciej.',
    },
    D25: 'Za dużo leku przeciwbólowego może uszkodzić wątrobę, żołądek lub nerki, zanim to poczujesz.',
    D26: {
      calf: 'W jednej łydce, która jest spuchnięta, gorąca lub czerwona, może być zakrzep krwi.',
      'red-eye':
        'Czerwone, bolące oko może towarzyszyć niektórym rodzajom bólu pleców i może wymagać leczenia, by chronić wzrok.',
      blisters: 'Bolesny pas pęcherzyków może być półpaścem. Leczenie działa najlepiej, gdy zacznie się w ciągu 3 dni.',
      yellow: 'Żółta skóra lub oczy mogą pochodzić od wątroby, a czasem także ból pleców.',
    },
    D27: {
      'weak-immunity':
        'Gdy organizm słabiej walczy z zakażeniem, ogólne złe samopoczucie może być jego jedynym objawem.',
      steroids:
        'Po miesiącach brania tabletek ze sterydami ogólne złe samopoczucie może oznaczać zakażenie albo to, że organizmowi brakuje sterydu.',
    },
    D28: {
      severe: 'W wieku 60 lat lub więcej nowy i silny ból może pochodzić z naczynia krwionośnego, a nie z pleców.',
      'first-ever':
        'W wieku 65 lat lub więcej pierwszy lub nowy rodzaj bólu pleców, który się nasila, może pochodzić z naczynia krwionośnego.',
    },
    D29: 'Przy cukrzycy dość nowy ból, który jest silny i się nasila, może pochodzić od zakażenia w kręgosłupie.',
    D30: 'Gdy krew wolno krzepnie, nowy ból, który jest silny i się nasila, może pochodzić od krwawienia blisko kręgosłupa.',
    D31: {
      'night-sweats': 'Nocne poty, razem z tym, jak się teraz czujesz, mogą wskazywać na zakażenie lub inną chorobę.',
      'recent-infection':
        'Po ciężkim zakażeniu lub przy wymienionej zastawce serca zarazki mogą dostać się do kręgosłupa.',
    },
    D32: {
      'stiff-spine':
        'Sztywny lub zrośnięty kręgosłup może się złamać bez upadku, a taki ból jak Twój może być tego objawem.',
      device: 'Przy urządzeniu w plecach silny lub narastający ból może pochodzić od tego urządzenia.',
      'cord-injury':
        'Przy urazie lub chorobie rdzenia kręgowego silny lub narastający ból może oznaczać, że pojawił się nowy problem.',
    },
    D33: {
      saddle: growing('zmiana czucia między nogami'),
      bladder: growing('zmiana w oddawaniu moczu'),
      bowel: growing('zmiana w wypróżnianiu'),
    },

    S1: {
      'weight-loss': 'Nieplanowana utrata wagi może mieć wiele przyczyn, więc warto to sprawdzić.',
      'night-pain':
        'Ból przez całą noc, taki sam w każdej pozycji, rzadziej zdarza się przy przeciążeniu, więc warto to sprawdzić.',
      'cough-or-strain':
        'Ból przy kaszlu, kichaniu lub parciu często pochodzi od dysku. Przy innych Twoich odpowiedziach warto to sprawdzić.',
      'upper-back':
        'Ból w górnej części pleców lub wokół klatki piersiowej jest rzadszy niż ból dolnej części pleców, więc warto to sprawdzić.',
      'new-shape': 'Nowe zgrubienie lub zmiana kształtu może mieć kilka przyczyn i najlepiej to obejrzeć.',
    },
    S2: 'W wieku 60 lat lub więcej pierwszy lub nowy rodzaj bólu pleców częściej ma przyczynę taką jak pęknięta kość.',
    S3: {
      'weak-immunity':
        'Twój organizm może słabiej walczyć z zakażeniem, więc taki ból jak Twój najlepiej wkrótce sprawdzić.',
      steroids: 'Tabletki ze sterydami mogą osłabić kości, więc taki ból jak Twój najlepiej wkrótce sprawdzić.',
      'thin-bones': 'Słabe kości łatwiej pękają, więc taki ból jak Twój najlepiej wkrótce sprawdzić.',
    },
    S4: {
      'weak-leg':
        'Osłabienie, którego nikt nie zbadał, może pochodzić od ucisku na nerw. Badanie może pokazać, co mu pomoże.',
      'both-legs':
        'Dolegliwości w obu nogach, które pojawiają się nie tylko przy chodzeniu, mogą zaczynać się w plecach, więc trzeba je zbadać.',
    },
    S6: 'Silny ból, który się nasila, wymaga ponownego sprawdzenia przyczyny i lepszej ulgi.',
    S7: {
      pregnant: 'W ciąży leczenie musi być bezpieczne dla Ciebie i dziecka.',
      birth: 'Po porodzie ciało się goi, a przy karmieniu piersią leczenie musi być bezpieczne.',
      unsure: 'Jeśli ciąża jest możliwa, dobrze to wiedzieć przed wzięciem leków lub prześwietleniem.',
    },
    S8: 'Przed ukończeniem 18 lat ból pleców może mieć inne przyczyny, a rady dla dorosłych nie zawsze pasują.',
    S9: byLegs('a ból się nasila. Podrażniony nerw najlepiej wkrótce zbadać.'),
    S10: byLegs('a do tego silny ból trwa 6 tygodni lub dłużej. Może to pora, by porozmawiać o innym leczeniu.'),
    S11: {
      changed:
        'Kłopoty z równowagą albo niezdarne, zdrętwiałe lub mrowiące ręce mogą pochodzić od rdzenia kręgowego, nawet gdy przychodzą powoli.',
      unsure: 'Nie masz pewności co do równowagi i rąk. Krótkie badanie może to wyjaśnić.',
    },
    S12: 'Przy cukrzycy zakażenia są bardziej prawdopodobne, także w kręgosłupie, a Twój ból jest nowy i się nasila.',
    S13: {
      worse:
        'W wieku 60 lat lub więcej ból, który się nasila, najlepiej sprawdzić: kość w kręgosłupie może pęknąć bez upadku.',
      severe: 'W wieku 60 lat lub więcej silny ból najlepiej sprawdzić: kość w kręgosłupie może pęknąć bez upadku.',
      'not-better':
        'W wieku 60 lat lub więcej nowy ból, który nie słabnie, może pochodzić od kości, która pękła bez upadku.',
    },
    S14: 'Gdy krew wolno krzepnie, dość nowy ból pleców, który nie słabnie, może pochodzić od krwawienia.',
    S15: `${injecting} Powiedz o tym lekarzowi, by mógł to sprawdzić. Nie musisz się tłumaczyć.`,
    S16: 'Ból nie pozwala Ci robić większości rzeczy i nie słabnie. Potrzebujesz więcej pomocy, niż masz teraz.',
    S17: {
      infection: 'Nie masz pewności co do objawów zakażenia. Lekarz lub pielęgniarka może pomóc to wyjaśnić.',
      'today-signs': 'Nie masz pewności co do objawów łydki, oka, skóry lub moczu. Obejrzenie tego może to wyjaśnić.',
      history: 'Nie masz pewności co do swojej historii zdrowia. Lekarz może ją sprawdzić.',
      medicines: 'Nie masz pewności co do swoich leków lub chorób. Lekarz lub farmaceuta może je sprawdzić.',
      legs: 'Nie masz pewności, co czujesz w nogach. Krótkie badanie może to wyjaśnić.',
      unwell: 'Sam ból pleców nie powoduje złego samopoczucia jak w chorobie, więc warto to sprawdzić.',
    },
    S18: {
      aneurysm: `${aneurysm} każdy ból pleców trzeba wcześnie obejrzeć, nawet gdy słabnie.`,
      cancer: 'Przy raku, teraz lub w przeszłości, każdy ból pleców trzeba wcześnie obejrzeć, nawet gdy słabnie.',
      chemotherapy: `${onChemotherapy} każdy ból pleców trzeba wcześnie obejrzeć, nawet gdy słabnie.`,
    },
    S19: {
      tuberculosis:
        'Przy gruźlicy, teraz, w przeszłości lub w domu, ból, który nie słabnie, może pochodzić od zakażenia w kręgosłupie.',
      procedure: 'W tygodniach po operacji lub wkłuciu igły w plecy taki ból jak Twój może pochodzić od zakażenia.',
    },
    S20: 'Przez większość dni masz obniżony nastrój i nie spodziewasz się, że ból osłabnie. Razem są trudniejsze, a w obu można pomóc.',
    S21: 'Po poważnym wypadku lub upadku ból, który nie słabnie, warto obejrzeć jeszcze raz.',
    S22: {
      'night-sweats':
        'Nocne poty, od których wszystko jest mokre, mogą pochodzić od zakażenia lub innej choroby, więc warto to sprawdzić.',
      'recent-infection':
        'Po ciężkim zakażeniu lub przy wymienionej zastawce serca zarazki mogą dostać się do kręgosłupa, więc warto to sprawdzić.',
    },
    S23: 'Ból, który pojawił się w ciągu kilku minut i nie słabnie, warto wcześnie sprawdzić.',
    S24: 'Dość nowe drętwienie nogi lub stopy może pochodzić od ucisku na nerw. Zwykle słabnie w ciągu kilku tygodni, a badanie da pewność.',
    S26: {
      saddle: 'Zmianę czucia między nogami, nawet jeśli trwa długo, i tak najlepiej chociaż raz zbadać.',
      'bladder-and-bowel': 'Zmiany w oddawaniu moczu i wypróżnianiu, nawet dawne, najlepiej obejrzeć razem.',
    },
    S27: 'Krew w moczu ma wiele przyczyn. Większość łatwo leczyć, ale trzeba zrobić badanie.',
    S28: {
      'stiff-spine':
        'Sztywny lub zrośnięty kręgosłup łatwiej pęka, więc ból, który nie słabnie, trzeba wcześnie obejrzeć.',
      device: 'Przy urządzeniu w plecach ból, który nie słabnie, trzeba wcześnie obejrzeć.',
      'cord-injury': 'Przy urazie lub chorobie rdzenia kręgowego ból, który nie słabnie, trzeba wcześnie obejrzeć.',
    },

    R1: {
      long: 'Ból trwa 3 miesiące lub dłużej i nie słabnie. Pora zapytać, co się dzieje i co dalej.',
      'no-treatment': 'Ból trwa 4 tygodnie lub dłużej bez leczenia. Są rzeczy, których warto spróbować.',
    },
    R2: 'Leczenie trwa 4 tygodnie lub dłużej, a ból nie słabnie. Może być potrzebne inne podejście.',
    R3: 'Ból się nasila. To wystarczający powód, by ponownie omówić leczenie.',
    R4: 'Trzy lub więcej Twoich odpowiedzi pasuje do bólu od zapalenia kręgosłupa (osiowej spondyloartropatii). Zapytaj o badanie krwi i lekarza od stawów (reumatologa).',
    R5: {
      'weak-leg': 'Dawne osłabienie, które było zbadane, może się jeszcze zmienić, więc poproś o ponowne badanie.',
      'both-legs':
        'Gdy nogi bolą przy chodzeniu, a mniej przy siedzeniu, ich nerwy często mają za mało miejsca (stenoza kręgosłupa). To można leczyć.',
    },
    R6: {
      anxious:
        'Przez wiele dni masz uczucie zdenerwowania lub zmartwienia. Ból i zmartwienia napędzają się nawzajem i oba mogą osłabnąć.',
      'low-mood':
        'Przez wiele dni masz obniżony nastrój lub mało co Cię cieszy. Ból i obniżony nastrój napędzają się nawzajem i oba mogą osłabnąć.',
    },
    R7: 'Ból jest silny. Mogą być lepsze sposoby, by go złagodzić.',
    R8: 'Ból wiele odbiera z Twojego codziennego życia. Na wizycie kontrolnej można szukać sposobów, by część odzyskać.',
    R9: byLegs('a ból nie słabnie. Na uciśnięty lub podrażniony nerw jest osobne leczenie.'),
    R10: {
      bladder: 'W dawnej zmianie w oddawaniu moczu często można pomóc, bez względu na przyczynę.',
      bowel: 'W dawnej zmianie w wypróżnianiu często można pomóc, bez względu na przyczynę.',
    },
    R11: 'Kłopot z równowagą lub rękami, który lekarz zna, może się jeszcze zmienić, więc poproś o ponowne badanie.',
    R12: {
      'weight-loss': 'O nieplanowanej utracie wagi warto powiedzieć lekarzowi.',
      'night-pain': 'Powiedz na wizycie kontrolnej, że ból trwa całą noc.',
      'cough-or-strain':
        'Ból przy kaszlu, kichaniu lub parciu często pochodzi od dysku. Powiedz o tym na wizycie kontrolnej.',
      'upper-back': 'Powiedz na wizycie kontrolnej, że ból jest w górnej części pleców lub wokół klatki piersiowej.',
      'new-shape': 'Pokaż zgrubienie lub zmianę kształtu na wizycie kontrolnej.',
      unsure: 'Nie masz pewności co do niektórych objawów. Omów je na wizycie kontrolnej.',
    },
  },
  returnAdvice: {
    'saddle-numbness': {
      line: 'zmieni się czucie między nogami, w okolicy narządów płciowych, odbytu lub pośladków',
      again: 'czucie między nogami zmieni się bardziej, zmiana się rozszerzy lub wróci',
    },
    'bladder-or-bowel': {
      line: 'nie możesz oddać moczu, nie czujesz, jak wychodzi mocz lub stolec, albo nie możesz ich utrzymać',
      again: 'zmiana w oddawaniu moczu lub wypróżnianiu się nasila, wraca albo nie możesz utrzymać moczu lub stolca',
    },
    'both-legs': {
      line: 'ból, mrowienie, drętwienie lub osłabienie pojawia się w obu nogach lub stopach i nie mija w spoczynku',
      again: 'dolegliwości w obu nogach są gorsze niż wcześniej, rozszerzają się lub nie mijają w spoczynku',
    },
    'legs-weaker': {
      line: 'noga słabnie w ciągu godzin lub dni albo nie może Cię już utrzymać',
      again: 'słaba noga słabnie bardziej w ciągu godzin lub dni albo nie może Cię już utrzymać',
    },
    unsteady: {
      line: 'w ciągu dni pojawiają się kłopoty z równowagą lub ręce stają się niezdarne',
      again: 'równowaga lub sprawność rąk się pogarsza w ciągu dni',
    },
    'chest-or-breathing': {
      line: 'masz ból lub ucisk w klatce piersiowej, trudności z oddychaniem albo kaszlesz krwią',
      again: 'dolegliwości w klatce piersiowej lub oddechu wracają, nasilają się lub zmieniają',
    },
    'very-bad-tummy': {
      line: 'masz bardzo silny ból brzucha lub boku',
      again: 'ból brzucha lub boku wraca lub się nasila',
    },
    fainting: {
      line: 'mdlejesz albo czujesz się jak przed omdleniem, z uczuciem zimna i poceniem się',
      again: 'znów mdlejesz lub czujesz się jak przed omdleniem',
    },
    'confused-or-drowsy': {
      line: 'pojawia się dezorientacja lub trudno Cię obudzić',
      again: 'dezorientacja wraca, znów trudno Cię obudzić albo jest gorzej niż wcześniej',
    },
    'weak-face-or-arm': {
      line: 'pojawia się osłabienie twarzy lub ręki',
      again: 'osłabienie twarzy lub ręki wraca lub się nasila',
    },
    'bleeding-inside': {
      line: 'stolec robi się czarny albo wymiotujesz krwią',
      again: 'czarny stolec lub wymioty z krwią wracają lub się nasilają',
    },
    'cold-leg': {
      line: 'noga robi się zimna, blada lub sina',
      again: 'noga znów robi się zimna, blada lub sina albo bardziej niż wcześniej',
    },
    headache: {
      line: 'pojawia się najgorszy w życiu ból głowy albo ból głowy ze sztywnym karkiem, wysypką lub gorączką',
      again: 'ból głowy wraca, nasila się lub zmienia',
    },
    'weak-leg-now': weakLeg,
    'numb-leg-now': numbLeg,
    'balance-now': balanceSlowly,
    'sexual-change-now': { line: sexChanges, again: sexChangesAgain },
    'fever-now': fever,
    'shivering-now': shivering,
    'chemotherapy-unwell':
      'masz ogólne złe samopoczucie, dreszcze, gorączkę, nocne poty albo pieczenie przy oddawaniu moczu',
    'unbearable-now': {
      line: unbearable,
      again: 'ból, choć już silny, staje się jeszcze gorszy',
    },
    'fall-now': 'zdarzy się upadek lub uderzenie, nawet małe',
    'bleeding-in-pregnancy': 'masz jakiekolwiek krwawienie z pochwy',
    'bleeding-after-birth': 'mocno krwawisz (podpaska na godzinę) lub tracisz duże skrzepy',
    'pregnancy-pain':
      'twardnieje brzuch (skurcze), masz bardzo silny lub jednostronny ból brzucha albo ból w czubku barku',
    'head-or-sight': 'masz silny ból głowy, niewyraźne widzenie, ból pod żebrami lub nagłą opuchliznę',
    'pregnancy-fever': 'masz gorączkę i ogólne złe samopoczucie',
    'weak-leg': weakLeg,
    'numb-leg-today': numbLeg,
    'sexual-change': { line: sexChanges, again: sexChangesAgain },
    fever,
    shivering,
    'burning-pee': 'piecze przy oddawaniu moczu',
    'unbearable-pain': unbearable,
    calf: 'jedna łydka robi się spuchnięta, gorąca lub czerwona',
    'red-eye': 'oko robi się czerwone i boli',
    blisters: 'pojawia się bolesny pas pęcherzyków na skórze',
    yellow: 'skóra lub oczy robią się żółte',
    wound: 'miejsce operacji lub wkłucia robi się czerwone, gorące, spuchnięte lub się sączy',
    fall: 'zdarzy się upadek lub uderzenie, nawet małe',
    'balance-today': balanceSlowly,
    'child-will-not-walk': 'dziecko nie chce chodzić, stać lub siedzieć tak jak zwykle',
    'child-pale': 'dziecko jest blade albo ma siniaki bez uderzenia',
    'baby-or-waters': 'dziecko w brzuchu rusza się mniej niż zwykle albo odchodzą wody (zadzwoń na oddział położniczy)',
    'balance-slowly': {
      line: 'powoli pojawiają się kłopoty z równowagą albo ręce stają się niezdarne, drętwe lub mrowią',
      again: 'równowaga lub sprawność rąk powoli się pogarsza',
    },
    'numb-leg': {
      line: 'noga lub stopa drętwieje, a ból się nasila',
      again: 'drętwienie nogi lub stopy się rozszerza lub nasila',
    },
  },
  reasons: {
    treatment: {
      title: 'Leczenie może jeszcze nie być właściwe',
      about:
        'Pierwsze leczenie może nie trafić w prawdziwą przyczynę. Przyczyna mogła być źle odczytana, leczenie stosowane tak, że nie mogło zadziałać, albo potrzebne jest inne podejście. Na przykład przy wypadnięciu dysku (przepuklinie) odpoczynek i ćwiczenia nie zawsze wystarczą.',
    },
    structural: {
      title: 'Coś w samym kręgosłupie',
      about:
        'Dyski mogą się zużyć (choroba zwyrodnieniowa dysków), kanał kręgowy może się zwęzić (stenoza kręgosłupa) albo kręg może się ześlizgnąć (kręgozmyk). Takie przyczyny mogą wymagać czegoś więcej niż podstawowe leczenie bólu. Takie zmiany ma też wiele osób bez bólu, więc liczą się wtedy, gdy pasują do tego, co czujesz.',
    },
    lifestyle: {
      title: 'Czego wymagają od pleców Twoje dni',
      about:
        'Postawa, sposób podnoszenia i mało regularnego ruchu mogą nasilać ból pleców i hamować leczenie. Duże ciężary i niewygodne pozycje wydają się znaczyć więcej niż to, czy siedzisz prosto.',
    },
    psychological: {
      title: 'Stres, zmartwienia i obniżony nastrój',
      about:
        'Stres, lęk i depresja mogą wzmacniać ból, a długi ból może je wywołać: to koło, w którym jedno napędza drugie. Nie znaczy to, że ból jest tylko w głowie.',
    },
  },
  signs: {
    'no-treatment': 'Jeszcze nie było żadnego leczenia.',
    'too-early': 'Leczenie trwa mniej niż 4 tygodnie, więc może potrzebować więcej czasu.',
    'not-as-advised': 'Leczenie mogło jeszcze nie mieć dobrej szansy. Plan często da się ułatwić.',
    'no-clear-plan': 'Nie było jasnego planu, więc leczenie mogło nie mieć dobrej szansy.',
    'fair-trial-no-better':
      'Leczenie trwa 6 tygodni lub dłużej i nie ma poprawy, więc może być potrzebne inne podejście.',
    'only-passive': 'To, co było stosowane, może łagodzić ból na jakiś czas. Dodanie ćwiczeń często daje więcej.',
    rest: 'Od długiego odpoczynku plecy mogą być sztywniejsze i słabsze.',
    'not-explained': 'Nie wiesz jeszcze na pewno, co się dzieje. Warto zapytać.',
    'irritated-nerve':
      'To, co czujesz w nodze, może pochodzić od podrażnionego nerwu (rwa kulszowa), często przez dysk.',
    'spreading-pain': 'Ból powyżej kolana często promieniuje z pleców, a czasem pochodzi od podrażnionego nerwu.',
    stenosis:
      'Nogi, które bolą przy chodzeniu, a przy siedzeniu mniej, mogą wskazywać na zwężony kanał kręgowy (stenozę kręgosłupa).',
    'small-joints':
      'Ból przy odchylaniu do tyłu może pochodzić od małych stawów lub ześlizgniętego kręgu (kręgozmyku).',
    disc: 'Ból przy schylaniu lub siedzeniu może pochodzić od dysku.',
    'age-change': 'Dyski zużywają się z wiekiem. To częste i często nie boli.',
    inflammation: 'Kilka odpowiedzi pasuje do zapalenia kręgosłupa (osiowej spondyloartropatii).',
    sitting: 'Długo siedzisz lub stoisz bez ruchu.',
    lifting: 'Podnosisz ciężkie rzeczy.',
    'awkward-positions': 'Pracujesz w niewygodnych pozycjach.',
    inactive: 'Masz mało ruchu.',
    'lifestyle-sleep': 'Kłopoty ze snem mogą spowalniać powrót do zdrowia.',
    smoking: 'Palenie wiąże się z bólem, który trwa dłużej.',
    anxious: 'Przez wiele dni masz uczucie zdenerwowania lub zmartwienia.',
    'low-mood': 'Przez wiele dni masz obniżony nastrój lub mało co Cię cieszy.',
    'fear-of-moving':
      'Wątpisz lub nie masz pewności, czy ruch jest bezpieczny. Prawie zawsze można ruszać plecami bezpiecznie, po trochu.',
    'expects-no-recovery': 'Poczucie, że nic się nie zmieni, jest częste, i w tym też można pomóc.',
    'poor-sleep': 'Kłopoty ze snem i ból napędzają się nawzajem.',
  },
  firstSteps: {
    'go-to-review': {
      title: 'Umów wizytę kontrolną',
      begin: 'Poproś dziś o termin wizyty. Weź na nią wydruk wyniku.',
      build: 'Do tego czasu nie zaczynaj żadnych nowych ćwiczeń ani leczenia.',
      expect: 'Na wizycie zapytaj, od czego możesz zacząć.',
    },
    'move-with-care': {
      title: 'Ruszaj się dalej, łagodnie',
      begin: 'Ruszaj się tyle, na ile pozwala ból, po trochu i często.',
      build: 'Do wizyty kontrolnej rób tyle i nie więcej. Przerwij, jeśli ból się nasila.',
      expect: 'Dzięki temu nie zesztywniejesz, czekając.',
    },
    'goal-walking': {
      title: 'Znów chodź, krok po kroku',
      begin: 'Idź tak długo, jak dajesz radę w zły dzień, raz lub dwa razy dziennie.',
      build: byTheClock('minutę lub dwie'),
      expect: judge,
    },
    'goal-sitting': {
      title: 'Siedź dłużej, krok po kroku',
      begin: 'Siedź tak długo, jak dajesz radę w zły dzień, potem wstań na minutę.',
      build: byTheClock('kilka minut'),
      expect: judge,
    },
    'goal-standing': {
      title: 'Stój dłużej, krok po kroku',
      begin: 'Stój tak długo, jak dajesz radę w zły dzień, potem pochodź lub posiedź przez chwilę.',
      build: byTheClock('minutę lub dwie'),
      expect: judge,
    },
    'goal-sleep': { title: 'Śpij znów dobrze', ...sleepBetter },
    'goal-lifting': {
      title: 'Znów podnoś i rób prace domowe',
      begin: 'Podziel jedną pracę na części, z przerwami. Podnoś tylko to, co jest lekkie, blisko ciała.',
      build: 'Co tydzień zrób o jedną część więcej lub podnieś trochę więcej.',
      expect: judge,
    },
    'goal-work': {
      title: 'Pracuj dalej lub wróć do pracy',
      begin:
        'Powiedz w pracy, co teraz możesz robić, i poproś o lżejsze lub krótsze zadania. Lekarz może wystawić o tym zaświadczenie.',
      build: 'Co tydzień lub dwa dodaj jedno zadanie lub kilka godzin.',
      expect: 'Potrzeba na to kilku tygodni. By pracować, nie trzeba być bez bólu.',
    },
    'goal-caring': {
      title: 'Znów opiekuj się innymi',
      begin: 'Poproś o pomoc w zajęciu, przy którym boli najbardziej. Resztę rób na wysokości, która Ci pasuje.',
      build: 'Co tydzień przejmij z powrotem małą część.',
      expect: judge,
    },
    'goal-sport': {
      title: 'Wróć do tego, co kochasz',
      begin: 'Rób najłatwiejszą część tego zajęcia, tak długo, jak dajesz radę w zły dzień.',
      build: 'Co kilka dni dodaj trochę: najpierw częściej, potem dłużej, potem mocniej.',
      expect: judge,
    },
    'calm-the-nerve': {
      title: 'Uspokój nerw w nodze',
      begin: 'Znajdź jedną lub dwie pozycje, które przynoszą nodze ulgę. Zmieniaj pozycję, zanim ból narośnie.',
      build: 'Gdy ból nogi się uspokaja, co kilka dni chodź trochę więcej.',
      expect:
        'Ból nogi często słabnie w ciągu 6 do 12 tygodni. Jeśli nie słabnie albo jest bardzo silny, zapytaj o badanie obrazowe (skan) i specjalistę.',
    },
    'lean-and-sit': {
      title: 'Opieraj się i siadaj, by zajść dalej',
      begin:
        'Usiądź, zanim nogi mocno zabolą, potem idź dalej. Często łatwiej jest z wózkiem na zakupy, na którym się oprzesz, lub na rowerze.',
      build: byTheClock('minutę między przerwami'),
      expect: judge,
    },
    'loosen-in-the-morning': {
      title: 'Rozruszaj się rano',
      begin: 'Po obudzeniu przez 5 do 10 minut łagodnie ruszaj plecami we wszystkie strony. Potem pochodź.',
      build: 'Dodaj krótki spacer każdego ranka i kilka minut co tydzień.',
      expect: 'Jeśli przez większość poranków sztywność trwa ponad 30 minut, powiedz o tym na wizycie kontrolnej.',
    },
    'bend-a-little': {
      title: 'Schylaj się trochę, ale często',
      begin: 'Schyl się tak daleko, jak jest łatwo, pięć razy, kilka razy dziennie. Często wstawaj z krzesła.',
      build: 'Co kilka dni schylaj się trochę dalej.',
      expect: judge,
    },
    'test-a-move': {
      title: 'Wypróbuj ruch, którego się obawiasz',
      begin: 'Wybierz jeden ruch, którego unikasz. Zrób jego mały kawałek, powoli, i zobacz, jak jest następnego dnia.',
      build: 'Gdy kawałek uda się trzy razy, zrób trochę większy.',
      expect: 'Na początku pobolewanie jest częste. Każdy udany kawałek ułatwia następny.',
    },
    'change-course': {
      title: 'Zmień to, co nie zadziałało',
      begin: 'Zapisz, co było stosowane, jak długo i co to zmieniło. Weź to do osoby, która Cię leczy.',
      build: 'Zapytaj, jaki inny sposób Ci pasuje i po czym razem poznacie, że działa.',
      expect: sixWeeks,
    },
    'make-it-fit': {
      title: 'Ułatw sobie plan',
      begin:
        'Wybierz część leczenia, która najlepiej pasuje do Twojego dnia. Rób ją razem z nawykiem, na przykład śniadaniem.',
      build: 'Po dobrym tygodniu dodaj następną część. Powiedz osobie, która Cię leczy, co nie pasuje.',
      expect: sixWeeks,
    },
    'get-a-plan': {
      title: 'Zdobądź jasny plan',
      begin: 'Poproś o plan na papierze: co robić, jak często i jak długo.',
      build: 'Umówcie się na dzień, w którym znów go omówicie.',
      expect: sixWeeks,
    },
    'share-the-load': {
      title: 'Nie noś tego w sobie',
      begin:
        'Powiedz komuś zaufanemu lub lekarzowi, jak się ostatnio czujesz. Ból i nastrój ciągną się nawzajem w dół.',
      build: 'Włącz do każdego dnia jedną małą rzecz, którą lubisz.',
      expect: 'Obniżony nastrój i zmartwienia można leczyć. Pomoc działa po kilku tygodniach.',
    },
    'better-nights': { title: 'Śpij lepiej', ...sleepBetter },
    'break-up-sitting': {
      title: 'Przerywaj siedzenie i stanie',
      begin: 'Co pół godziny wstań lub zmień pozycję na minutę.',
      build: 'Połącz to z czymś, co i tak robisz, na przykład z każdą rozmową telefoniczną lub herbatą.',
      expect: judge,
    },
    'start-moving': {
      title: 'Ruszaj się trochę każdego dnia',
      begin: 'Chodź, pływaj lub jeździj na rowerze tak długo, jak jest łatwo, przez większość dni.',
      build: byTheClock('minutę lub dwie'),
      expect: judge,
    },
    'own-exercises': {
      title: 'Ćwiczenia dla Ciebie',
      begin: 'Poproś na wizycie u {physioGen} o dwa lub trzy ćwiczenia, które pasują do Twoich pleców i dnia.',
      build: 'Rób je przez większość dni i co kilka tygodni proś o trudniejsze.',
      expect: sixWeeks,
    },
    'keep-moving': {
      title: 'Ruszaj się dalej, łagodnie',
      begin: 'Ruszaj się tyle, na ile pozwala ból, po trochu i często.',
      build: 'Co kilka dni rób trochę więcej tego, co i tak robisz.',
      expect: 'Pobolewanie jest częste i nie oznacza szkody.',
    },
    'weekly-note': {
      title: 'Prowadź notatkę co tydzień',
      begin: 'Raz w tygodniu zapisz swój ból od 0 do 10 i to, co udało się zrobić.',
      build: 'Zapisz też, co pomogło, a co nie, i weź to na wizytę.',
      expect: 'Dwa punkty lub prawie jedna trzecia w górę lub w dół to zmiana, która się liczy.',
    },
  },
  badges: {
    recommended: { label: 'Zalecane', meaning: 'Wytyczne to zalecają.' },
    'may-help': { label: 'Może pomóc', meaning: 'Pomaga niektórym osobom, choć dowody są słabe.' },
    'guidelines-disagree': { label: 'Wytyczne się różnią', meaning: 'Jedne to zalecają, a inne nie.' },
    'not-recommended': { label: 'Niezalecane', meaning: 'Wytyczne to odradzają.' },
    'ask-first': {
      label: 'Najpierw zapytaj',
      meaning: 'Zanim zaczniesz, porozmawiaj z lekarzem, pielęgniarką lub farmaceutą.',
    },
  },
  plan: {
    plan: {
      title: 'Spójrz znów na plan leczenia',
      about:
        'Gdy plan nie pomógł, powrót do lekarza to właściwy krok. Leki mogą się zmienić, a inne leczenie może dojść.',
    },
    activity: {
      title: 'Ćwiczenia i {physiotherapy}',
      about: '{physioTitle} może pokazać Ci ruchy, które Ci pasują i poprawiają siłę, gibkość i postawę.',
    },
    relief: {
      title: 'Łagodzenie bólu',
      about: 'To może przynieść ulgę na jakiś czas, obok innego leczenia.',
    },
    habits: { title: 'Codzienne nawyki', about: 'Małe, ale stałe zmiany mogą odciążyć plecy.' },
    mind: {
      title: 'Psychika i nastrój',
      about: 'Ból, który trwa, męczy każdego. Pomoc w sprawie stresu, snu i nastroju może ułatwić życie z bólem.',
    },
  },
  planItems: {
    'review-what-was-tried': {
      title: 'Przejrzyj to, co było stosowane',
      advice: 'Zapisz każde leczenie, jak długo trwało i co się zmieniło. Weź notatkę ze sobą.',
    },
    medicines: {
      title: 'Leki',
      advice:
        'Zapytaj farmaceutę lub lekarza, które są dla Ciebie bezpieczne. Wiele produktów zawiera lek przeciwbólowy {paracetamol}, więc uważaj, by nie wziąć go dwa razy. Nigdy nie odstawiaj nagle sterydów, silnych leków przeciwbólowych ani tabletek na ból nerwów lub obniżony nastrój: zapytaj, jak odstawiać je stopniowo.',
      article: 'Często mówi się, że gdy ból trwa, trzeba zmienić leki.',
      guidelines:
        'Wytyczne mówią, że sam {paracetamol} niewiele pomaga na ból pleców. Odradzają opioidy (silne leki przeciwbólowe), gdy ból trwa.',
    },
    'anti-inflammatories': {
      title: 'Tabletki przeciwzapalne',
      advice:
        'Tabletki takie jak ibuprofen mogą pomóc na krótko. Najpierw zapytaj farmaceutę, jeśli masz kłopoty z nerkami, sercem lub żołądkiem, wrzód lub astmę. Zapytaj też najpierw, jeśli bierzesz aspirynę, tabletki odwadniające albo tabletki na ciśnienie lub obniżony nastrój. Jeśli stolec robi się czarny, odstaw tabletki przeciwzapalne i szukaj pomocy.',
    },
    'strong-painkillers': {
      title: 'Twój silny lek przeciwbólowy',
      advice:
        'Zapytaj lekarza lub farmaceutę: czy lek nadal pomaga i czy daje senność lub twardy stolec? Nigdy nie odstawiaj go nagle. Jeśli go odstawiasz, rób to małymi krokami i z pomocą.',
    },
    'nerve-pain-medicines': {
      title: 'Twoje tabletki na ból nerwów',
      advice:
        'Zapytaj lekarza lub farmaceutę: czy nadal pomagają i czy dają senność lub zawroty głowy? Nigdy nie odstawiaj ich nagle. Jeśli je odstawiasz, rób to małymi krokami i z pomocą.',
    },
    injections: {
      title: 'Zastrzyki',
      advice: 'Jeśli ból nogi jest silny, zapytaj, czy zastrzyk mógłby pomóc.',
      article: 'Często mówi się, że zastrzyki są następnym krokiem, gdy łagodniejsze leczenie nie pomogło.',
      guidelines: 'Wytyczne mówią, że mogą pomóc na silny ból nogi od nerwu, ale nie na sam ból pleców.',
    },
    surgery: {
      title: 'Operacja',
      advice: 'Jeśli ból nogi po 6 do 12 tygodniach nadal jest silny, zapytaj specjalistę o możliwości.',
      article: 'Często mówi się, że wypadnięty dysk może wymagać operacji.',
      guidelines:
        'Wytyczne mówią, że to możliwość, gdy ból nogi trwa i badanie obrazowe (skan) do niego pasuje. Może szybciej złagodzić ból nogi, ale po 1–2 latach wyniki są prawie takie same.',
    },
    'move-with-care': {
      title: 'Ruszaj się dalej, łagodnie',
      advice:
        'Do wizyty kontrolnej ruszaj się tyle, na ile pozwala ból, po trochu i często. Przerwij, jeśli ból się nasila.',
    },
    'keep-moving': {
      title: 'Ruszaj się dalej, łagodnie',
      advice: 'Ruszaj się tyle, na ile pozwala ból, po trochu i często. Pobolewanie jest częste i nie oznacza szkody.',
    },
    'own-programme': {
      title: 'Ćwiczenia dla Ciebie',
      advice: 'Poproś na wizycie u {physioGen} o plan ćwiczeń, który pasuje do Twoich pleców i dni.',
      article: 'Często mówi się, że ćwiczenia mogą też poprawić postawę.',
      guidelines: 'Wytyczne mówią, że ćwiczenia pomagają i że żaden ich rodzaj nie jest najlepszy.',
    },
    'walk-or-swim': {
      title: 'Chodź, pływaj lub ruszaj się, jak lubisz',
      advice: 'Wybierz coś, co będziesz robić dalej. Ważniejsze, żeby było często, niż żeby było mocno.',
    },
    pacing: {
      title: 'Rozkładaj siły',
      advice: 'Dziel zadania na krótkie części z przerwami i co tydzień rób trochę więcej.',
    },
    'long-rest': {
      title: 'Długi odpoczynek',
      advice: 'Odpoczywaj najwyżej dzień lub dwa, potem ruszaj się dalej, łagodnie.',
      article: 'Odpoczynek często podaje się jako pierwsze leczenie.',
      guidelines: 'Wytyczne mówią, że ruch jest lepszy niż leżenie w łóżku.',
    },
    'heat-or-cold': {
      title: 'Ciepło lub zimno',
      advice:
        'Spróbuj na krótko ciepłego lub zimnego okładu owiniętego ręcznikiem. Nigdy nie kładź go na zdrętwiałą skórę ani blisko plastra przeciwbólowego: od ciepła plaster może oddać za dużo leku.',
    },
    'hands-on': {
      title: 'Masaż i inna terapia manualna',
      advice: 'To może złagodzić ból na chwilę. Wykorzystaj ją, by ćwiczyć.',
      article: 'Często zaleca się sam masaż.',
      guidelines: 'Wytyczne zalecają go tylko razem z ćwiczeniami, jako część jednego planu.',
      askFirst:
        'W Twoich odpowiedziach jest coś, przez co może to nie być bezpieczne, na przykład słabe kości, lek lub operacja. Najpierw zapytaj na wizycie u lekarza lub {physioGen}.',
    },
    acupuncture: {
      title: 'Akupunktura',
      advice: 'Jeśli działa, to słabo i krótko. Jeśli chcesz spróbować, wybierz osobę po szkoleniu.',
      article: 'Często zaleca się ją dla krótkiej ulgi.',
      guidelines:
        'Wytyczne się różnią. NICE w Wielkiej Brytanii odradza ją przy bólu pleców. Wytyczne WHO i USA mówią, że niektórym osobom może pomóc.',
      askFirst:
        'Igły mogą spowodować krwawienie lub zakażenie. Przy Twoich lekach lub zdrowiu najpierw zapytaj lekarza.',
    },
    tens: {
      title: 'TENS',
      advice:
        'Jeśli masz takie urządzenie i pomaga Ci się ruszać, porozmawiaj o nim na wizycie u {physioGen}. Przy rozruszniku serca, napadach (padaczce) lub ciąży najpierw zapytaj lekarza.',
      article: 'Często zaleca się je dla krótkiej ulgi.',
      guidelines: 'Wytyczne (NICE i WHO) odradzają je przy bólu pleców, bo nie wykazano, że działa.',
      askFirst:
        'Ciąża, niedawny poród lub urządzenie w plecach może sprawić, że to nie jest bezpieczne. Najpierw zapytaj położną lub lekarza.',
    },
    'change-position': {
      title: 'Często zmieniaj pozycję',
      advice: 'Mniej więcej co pół godziny wstań lub zmień pozycję. Unikaj długiego siedzenia i długiego stania.',
      article: 'Często mówi się, że potrzebna jest właściwa postawa.',
      guidelines: 'Badania nie pokazują jednej właściwej postawy.',
    },
    'build-up-lifting': {
      title: 'Stopniowo podnoś więcej',
      advice: 'Zacznij od lekkich rzeczy, blisko ciała, i dodawaj po trochu. Przy ciężkich poproś o pomoc.',
      article: 'Często mówi się, że bezpieczne podnoszenie chroni plecy.',
      guidelines: 'Badania nie wykazały, że lekcje podnoszenia zapobiegają bólowi pleców.',
    },
    'set-up-your-seat': {
      title: 'Ustaw miejsce do siedzenia',
      advice: 'Ustaw krzesło, biurko i ekran tak, by było wygodnie i dało się ruszać.',
      article: 'Często mówi się, że potrzebne są meble ergonomiczne (dopasowane do ciała).',
      guidelines: 'Badania mówią, że mogą dać wygodę, ale mało wskazuje na to, że zapobiegają bólowi.',
    },
    sleep: {
      title: 'Sen',
      advice:
        'Kładź się o stałej porze i spróbuj spać z poduszką pod kolanami lub między nimi. Jeśli ból Cię budzi, powiedz o tym na wizycie kontrolnej.',
    },
    'stop-smoking': {
      title: 'Przestań palić',
      advice:
        'Osoby, które palą, częściej mają ból, który trwa. Farmaceuta lub lekarz może pomóc Ci przestać, a jeśli już nie palisz, wytrwaj w tym.',
    },
    'talking-therapy': {
      title: 'CBT lub uważność, razem z ćwiczeniami',
      advice:
        'CBT (terapia poznawczo-behawioralna) to terapia rozmową, która pomaga inaczej radzić sobie z bólem. Uważność (mindfulness) pomaga zauważać ból bez walki.',
    },
    'understand-pain': {
      title: 'Zrozum ból',
      advice:
        'Ból nie zawsze oznacza szkodę. Ból niesie zmartwienia, zmartwienia męczą i napinają, a to nasila ból. Ta wiedza pomaga niektórym osobom znów się ruszać.',
    },
    'pain-programme': {
      title: 'Kurs życia z bólem',
      advice:
        'Gdy ból trwa ponad rok, niektóre przychodnie prowadzą kurs radzenia sobie z bólem. Razem z innymi pracuje się nad ruchem, snem, nastrojem i zaostrzeniami. Zapytaj lekarza, czy jest taki w pobliżu.',
    },
    'talk-about-mood': {
      title: 'Porozmawiaj o nastroju',
      advice:
        'Na wizycie u {gp} albo w rozmowie z kimś, komu ufasz, powiedz, jak się czujesz. Obniżony nastrój i zmartwienia można leczyć.',
    },
  },
  preparation: {
    questions: {
      'what-is-the-cause': 'Co się według Pani/Pana dzieje i jak bardzo jest to pewne?',
      'another-look': 'Czy może to być coś innego?',
      'what-next': 'Jakie mam teraz możliwości i czego mogę się po każdej spodziewać?',
      'mood-and-pain': 'Jak mogę dostać pomoc w zmartwieniach lub obniżonym nastroju, które przychodzą z bólem?',
      'which-exercise': 'Jakie ćwiczenia pasują do moich pleców i co mogę bezpiecznie robić?',
      'how-long-to-try': 'Jak długo mam tego próbować, zanim to zmienimy?',
      'what-to-watch-for': 'Na co mam uważać i do kogo dzwonić?',
      'work-and-daily-life': 'Jak mogę zmienić pracę i codzienne życie, by plecy lepiej dawały radę?',
      'which-medicine': 'Jakie leki mi pasują? Które mogę odstawić i jak?',
    },
    tests: {
      scan: {
        title: 'Badanie obrazowe: rezonans (MRI) lub tomografia (CT)',
        about:
          'Badanie obrazowe (skan) pomaga, gdy może zmienić leczenie. Tak jest, gdy przyczyną może być coś poważnego albo przed zastrzykiem lub operacją. W innych wypadkach często pokazuje zmiany, które mają też plecy bez bólu.',
      },
      'scan-again': {
        title: 'Kolejne badanie obrazowe',
        about:
          'Badanie obrazowe (skan) już było. Nowe warto zrobić, jeśli coś się zmieniło albo planowany jest zastrzyk lub operacja. Weź ze sobą stary opis i zapytaj, co dla Ciebie znaczy.',
      },
      'blood-tests': {
        title: 'Badania krwi',
        about:
          'Jeśli wskazują na to Twoje odpowiedzi lub wiek, mogą szukać zakażenia, zapalenia stawów lub innej choroby.',
      },
    },
    people: {
      'family-doctor': {
        title: 'Lekarz rodzinny',
        about: 'Idź do {gp}, by znów omówić, co się dzieje, Twoje leki i to, kto jeszcze może pomóc.',
      },
      physiotherapist: {
        title: '{physioTitle}',
        about: 'Ogląda, jak się ruszasz, sprawdza nerwy i planuje z Tobą ćwiczenia.',
      },
      surgeon: {
        title: 'Chirurg kręgosłupa (ortopeda lub neurochirurg)',
        about: 'Gdy ból nogi trwa, jest osłabienie albo coś wyszło w badaniu obrazowym. Nie musi to oznaczać operacji.',
      },
      'pain-specialist': {
        title: 'Specjalista od bólu',
        about: 'Gdy ból jest silny albo przez 12 tygodni lub dłużej nie ma postępu. Leczy ciało i psychikę razem.',
      },
      rheumatologist: {
        title: 'Reumatolog (lekarz od stawów)',
        about: 'Gdy ból może pochodzić od zapalenia, na które są osobne leki.',
      },
    },
    track: [
      'Raz w tygodniu zapisz swój ból od 0 do 10, to, co udało się zrobić, i to, co było stosowane.',
      'Poproś o wizytę kontrolną, jeśli ból narasta, tygodnie leczenia nic nie zmieniają lub codzienne życie jest trudniejsze.',
      'Nowe drętwienie lub osłabienie jest na liście powyżej: mówi ona, jak szybko szukać pomocy.',
      'Zrób to sprawdzenie znów za 1 do 2 tygodni.',
    ],
  },

  result: {
    call: 'Zadzwoń: {number}',
    forPatients: 'Albo, jeśli już Cię leczy {clinic}:',
    because: 'Dlaczego tak mówimy',
    noRule: 'Nic w Twoich odpowiedziach nie wymaga badania w określonym czasie. To nie wyklucza poważnej przyczyny.',
    alsoNoticed: 'Co jeszcze zauważyliśmy',
    youSaid: 'Z Twoich odpowiedzi',
    comeBack: 'Kiedy szukać pomocy wcześniej',
    comeBackLead: 'Jeśli masz teraz coś z tej listy albo zacznie się to później, działaj, bez względu na ten wynik.',
    ifItChanges: 'Jeśli po drodze coś się zmieni',
    timeline: ['Teraz', 'Dziś', 'W tym tygodniu', 'Za kilka tygodni'],
    yourPlace: 'Jesteś tutaj:',
    sooner: 'Co sprawiłoby, że to pilniejsze?',
    soonerLead:
      'Gdyby jedna odpowiedź była inna, a reszta taka sama, pomoc byłaby potrzebna szybciej. Jeśli więc coś z tego się stanie, nie czekaj.',
    returnEmergency: 'Od razu zadzwoń pod {emergencyNumber} albo jedź na {ed}, jeśli:',
    returnToday: 'Porozmawiaj dziś z lekarzem lub pielęgniarką, jeśli:',
    returnThisWeek: 'Idź do lekarza, pielęgniarki lub {physioGen} w tym tygodniu, jeśli:',
    stopped: {
      heading: 'Ostatnie strony są bez odpowiedzi',
      about:
        'Nic na nich nie może uczynić sprawy pilną. Mogą sprawić, że wizyta kontrolna będzie trochę wcześniej lub da więcej, a plan będzie Twój własny.',
      continue: 'Odpowiedz na ostatnie strony',
    },
    reasonsHeading: 'Co może podtrzymywać ból',
    reasonsLead:
      'Często kilka rzeczy działa razem, a ból pleców u każdego jest inny. To wskazówki z Twoich odpowiedzi, a nie diagnoza.',
    reasonsNoSigns: 'Nic w Twoich odpowiedziach na to nie wskazuje',
    signCount: {
      one: '{count} wskazówka w Twoich odpowiedziach',
      few: '{count} wskazówki w Twoich odpowiedziach',
      many: '{count} wskazówek w Twoich odpowiedziach',
      other: '{count} wskazówki w Twoich odpowiedziach',
    },
    stepsHeading: 'Zacznij od tych trzech',
    begin: 'Początek',
    build: 'Stopniowo więcej',
    expect: 'Czego się spodziewać',
    tried: 'To już było stosowane. Zapytaj, co zmienić: jak często, jak długo lub w jaki sposób.',
    flareUpHeading: 'Jeśli ból się zaostrzy',
    flareUp: [
      'Przez 2 do 3 dni rób mniej, ale nie przestawaj. Zostań przy krótkich spacerach i często zmieniaj pozycję.',
      'Użyj tego, co pomagało wcześniej, na przykład pozycji albo ciepłego lub zimnego okładu na skórę z normalnym czuciem.',
      'Potem zacznij znów od połowy tego, co było, i dodawaj przez tydzień lub dwa.',
      'Szukaj pomocy, jeśli pojawi się objaw z listy powyżej albo jeśli ból nie uspokoi się po 2 tygodniach.',
    ],
    milestonesHeading: 'Czego się spodziewać i kiedy',
    milestones: [
      'Do 2 tygodni: robisz o jedną małą rzecz więcej, nawet jeśli ból jest taki sam.',
      'Do 6 tygodni: ból jest o 2 punkty lub prawie o jedną trzecią mniejszy albo cel jest dużo bliżej. Jeśli nie, poproś o zmianę planu.',
      'Do 12 tygodni: codzienne życie jest łatwiejsze. Jeśli nie, zapytaj, kto jeszcze może pomóc, na przykład specjalista lub kurs życia z bólem.',
    ],
    planHeading: 'Co jeszcze może pomóc',
    adviceDiffers: 'Gdzie rady się różnią',
    afterReview: 'Po wizycie kontrolnej',
    prepareHeading: 'Przygotuj się do wizyty',
    questionsHeading: 'Pytania, które możesz zadać',
    testsHeading: 'Badania, o których może być mowa',
    peopleHeading: 'Kto może pomóc',
    trackHeading: 'Obserwuj swój ból',
    hope: {
      settles:
        'Wiele bólów pleców uspokaja się z czasem i leczeniem. Twój warto obserwować, a to dopiero początek: nie trać nadziei.',
      nerve:
        'Z bólem od podrażnionego nerwu trudno żyć, a u wielu osób słabnie w ciągu tygodni lub miesięcy. Jeśli Twój nie słabnie, są inne metody leczenia, o których można porozmawiać.',
      long: 'Po tak długim czasie liczą się małe kroki: lepszy sen, dłuższy spacer lub więcej tego, co kochasz. Ludzie do tego dochodzą, nawet po latach, i często nie jednym wielkim lekarstwem, ale kilkoma małymi krokami.',
      always:
        'Z bólem, który się nasila, trudno żyć, ale nie trać nadziei. Każde plecy są inne, a plan dla Ciebie i pomoc na czas mogą przynieść ulgę i lepsze życie.',
    },
    unsafe:
      'Jeśli możesz zrobić sobie krzywdę albo nie możesz zadbać o swoje bezpieczeństwo, zadzwoń teraz pod {emergencyNumber} albo {crisisLine}.',
    crisisLabel: 'Ktoś do rozmowy',
    crisisHeading: 'To dla Ciebie trudny czas',
    crisisLead:
      'Twoje odpowiedzi wskazują na obniżony nastrój. Nie musisz dźwigać tego w samotności. Możesz z kimś porozmawiać teraz:',
    answersHeading: 'Twoje odpowiedzi',
    denied: 'Odpowiedzi „nie” lub „nic z tej listy”: {count}',
    change: 'Zmień',
    print: 'Drukuj',
    copy: 'Kopiuj',
    printFailed: 'Przeglądarka tego nie wydrukowała. Skopiuj to albo zrób zdjęcie ekranu.',
    copied: 'Skopiowano',
    copyFailed:
      'Tekst się nie skopiował, bo przeglądarka na to nie pozwala. Wydrukuj stronę albo zaznacz tekst i skopiuj go.',
    aboutHeading: 'O tym sprawdzeniu',
    about: [
      'Pomaga zdecydować, do kogo i kiedy się zwrócić. To nie jest diagnoza. Nie może Cię zbadać i może przeoczyć poważny problem.',
      'Opiera się na artykule o bólu pleców, który się nasila, i na opublikowanych wytycznych.',
      'Powstało na podstawie badań, ale nie zatwierdził go żaden lekarz ani inny ekspert od zdrowia. Nie oblicza ryzyka.',
      'Jeśli coś Cię niepokoi lub czujesz się gorzej, poproś o pomoc, bez względu na to, co mówi to sprawdzenie.',
    ],
    aboutVersion: 'Wersja treści {version}, {date}. Przegląd do: {reviewBy}.',
    pastReview:
      'Termin przeglądu tej treści minął i może być ona nieaktualna. Upewnij się u lekarza, pielęgniarki lub farmaceuty.',
    sourcesHeading: 'Źródła',
    restart: 'Zacznij od nowa',
    wrongAnswer: 'To była zła odpowiedź, chcę ją zmienić',
    whichRegion: 'Numery telefonów i usługi: {region}',
    bookOnline: 'Umów się online',
    callClinic: 'Zadzwoń',
    clinic: 'ta przychodnia',
    phq: 'Pytania o nastrój to PHQ-4. Autorzy: dr Kurt Kroenke, dr Robert L. Spitzer, dr Janet B. W. Williams i dr Bernd Löwe. Powstał dzięki grantowi edukacyjnemu firmy Pfizer Inc. i można go swobodnie powielać.',
  },

  reminder: {
    heading: 'Przypomnij mi',
    lead: 'Te dni możesz dodać do kalendarza.',
    worse: 'Jeśli wcześniej się pogorszy, nie czekaj.',
    bookNow: 'Umów wizytę teraz, nie w dniu przypomnienia.',
    again: 'Sprawdź znów',
    appointment: 'Wizyta umówiona? Niech się odbędzie do {date}',
    notMade: 'Jeśli nie, umów ją dziś.',
    topic: 'ból pleców',
    name: 'Dodaj słowa „ból pleców”. Inni, którzy widzą Twój kalendarz, mogą je przeczytać.',
    save: 'Dodaj do kalendarza',
    saved: 'Otwórz plik, by dodać te dni. Jeśli plik się nie pojawił, skopiuj dni.',
    copy: 'Kopiuj dni',
  },

  flow: {
    continue: 'Dalej',
    back: 'Wstecz',
    skip: 'Pomiń',
    or: 'lub',
    why: 'Dlaczego?',
    counts: 'Co się liczy?',
    part: 'Część {part} z {of}: {name}',
    errorTitle: 'Jest problem',
    errorPrefix: 'Błąd:',
    leftToAnswer: 'Pytania bez odpowiedzi: {count}',
    allAnswered: 'Wszystkie pytania mają odpowiedź',
    languageQuestion: 'Język',
    regionQuestion: 'W jakim kraju lub regionie jesteś?',
    regionHint: 'Aby numery telefonów i usługi były właściwe.',
    regionOpen: 'Wybierz',
    regionChange: 'Zmień kraj lub region',
    left: 'Lewa',
    right: 'Prawa',
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
    heading: 'Dla lekarza, pielęgniarki lub {physioGen}',
    about:
      'Własne odpowiedzi tej osoby na pytania sprawdzenia w internecie, prostymi słowami. Nikt jej do tego nie badał, a to, czemu zaprzecza, może jednak występować. Bez diagnozy i oceny ryzyka. Oparte na badaniach, niezatwierdzone przez żadnego lekarza.',
    name: 'Imię i nazwisko, data urodzenia: ________________________________',
    urgency: 'Pilność',
    why: 'Podany powód',
    changed: 'Co się zmieniło',
    reported: 'Zgłasza też',
    unsure: 'Bez pewności',
    denied: 'Zapytano, zaprzecza',
    missing: 'Nie zapytano lub brak odpowiedzi',
    beliefs: 'Przekonania',
    mood: 'PHQ-4',
    moodScore: '{total} z 12 (lęk {anxiety} z 6, depresja {depression} z 6)',
    ofTen: '{number}/10',
    answers: {
      yes: 'tak',
      no: 'nie',
      none: 'brak',
      'not-sure': 'bez pewności',
      'prefer-not-to-say': 'bez odpowiedzi',
      other: 'inne',
    },
    questions: {
      alarm: {
        name: 'objawy ostre',
        options: {
          'chest-or-breathing': 'ból w klatce piersiowej lub wysiłkowy, duszność lub krwioplucie',
          'faint-or-clammy': 'omdlenie lub stan przedomdleniowy',
          'severe-tummy-or-side': 'silny ból brzucha lub boku',
          'confused-or-drowsy': 'splątanie lub senność',
          'face-or-arm-weakness': 'osłabienie twarzy lub kończyny górnej',
          headache: 'piorunujący ból głowy lub z objawami alarmowymi',
          'bleeding-inside': 'czarny stolec lub krwawe wymioty',
          'cold-leg': 'zimna lub blada kończyna dolna',
        },
      },
      'alarm-now': {
        name: 'przebieg',
        options: {
          usual: 'znane, ocenione, bez zmian',
          gone: 'nowe, od wczoraj nieobecne',
          new: 'nowe lub zmienione',
        },
      },
      age: 'Wiek',
      'child-signs': {
        name: 'objawy u dziecka',
        options: {
          'will-not-walk': 'odmowa chodzenia lub siedzenia',
          limps: 'utykanie',
          'pale-or-bruises': 'bladość lub siniaki',
        },
      },
      pregnancy: {
        name: 'ciąża lub poród w ostatnich 6 tygodniach',
        options: { pregnant: 'ciąża', 'birth-in-last-6-weeks': 'poród w ostatnich 6 tygodniach' },
      },
      'pregnancy-signs': {
        name: 'objawy położnicze',
        options: {
          bleeding: 'krwawienie z pochwy',
          tightenings: 'skurcze',
          'constant-severe-pain': 'stały silny ból',
          'one-sided': 'jednostronny ból miednicy lub szczytu barku',
          'head-or-sight': 'ból głowy lub objawy wzrokowe lub z nadbrzusza',
          'fewer-movements': 'osłabione ruchy płodu',
          'waters-broken': 'pęknięcie błon płodowych',
        },
      },
      duration: 'Czas trwania',
      'first-ever': 'pierwszy w życiu lub nowy rodzaj bólu pleców',
      trend: 'ból, ostatnie 2 tygodnie',
      where: 'Lokalizacja',
      severity: 'Nasilenie',
      impact: 'ogranicza codzienne życie',
      sudden: {
        name: 'nagły silny początek',
        options: { earlier: 'ponad 2 tygodnie temu', yes: 'ostatnie 2 tygodnie' },
      },
      injury: {
        name: 'uraz',
        options: {
          strain: 'przeciążenie',
          minor: 'lekki upadek lub uderzenie',
          'major-earlier': 'ciężki, oceniony lub w ostatnich 3 miesiącach',
          major: 'ciężki, nieoceniony',
        },
      },
      saddle: 'zmiana czucia w okolicy siodłowej',
      'saddle-when': { name: 'początek', options: clinicalWhen },
      bladder: 'zaburzenia czynności pęcherza',
      'bladder-when': { name: 'początek', options: clinicalWhen },
      bowel: 'zaburzenia czynności jelit',
      'bowel-when': { name: 'początek', options: clinicalWhen },
      'cord-different': 'niepewny objaw inny niż zwykle',
      sexual: 'niewyjaśnione zaburzenia seksualne',
      'sexual-when': {
        name: 'początek',
        options: { old: 'ponad 2 tygodnie, stabilne', 'new-or-worse': clinicalWhen['new-or-worse'] },
      },
      legs: {
        name: 'objawy w kończynach dolnych',
        options: {
          both: 'obustronne (ból, czucie lub siła)',
          'one-weak': 'jednostronne osłabienie',
          'one-numb': 'jednostronne drętwienie lub mrowienie',
          'one-pain': 'tylko jednostronny ból',
        },
      },
      'both-legs': {
        name: 'początek',
        options: {
          'new-or-worse': clinicalWhen['new-or-worse'],
          'long-standing-on-walking': 'ponad 2 tygodnie, stabilne, przy chodzeniu lub staniu, ulga przy siedzeniu',
          'long-standing-other': 'ponad 2 tygodnie, stabilne, nie tylko przy chodzeniu',
        },
      },
      'leg-weakness': {
        name: 'deficyt ruchowy',
        options: {
          'old-checked': 'ponad 2 tygodnie, stabilny, zbadany',
          'old-unchecked': 'ponad 2 tygodnie, stabilny, niezbadany',
          new: 'ostatnie 2 tygodnie lub powoli postępujący',
          rapid: 'postępujący w ciągu godzin do dni lub kończyna nie utrzymuje ciężaru',
        },
      },
      balance: {
        name: 'niestabilny chód lub niezręczność rąk',
        options: {
          known: 'ponad 3 miesiące, stabilne, znane lekarzowi',
          'one-slowly': 'jedno z nich, powolny początek',
          'both-slowly': 'oba, powolny początek',
          rapid: 'postępujące w ciągu dni',
        },
      },
      infection: {
        name: 'objawy zakażenia',
        options: {
          fever: 'gorączka',
          'shaking-chills': 'dreszcze wstrząsające',
          'burning-pee': 'dyzuria',
          'night-sweats': 'zlewne poty nocne',
          'recent-infection': 'ciężkie zakażenie w ciągu 3 miesięcy',
        },
      },
      'today-signs': {
        name: 'inne objawy ostre',
        options: {
          calf: 'obrzęknięta lub czerwona łydka',
          'red-eye': 'czerwone bolesne oko',
          blisters: 'bolesny pas pęcherzyków',
          yellow: 'żółtaczka',
          'blood-in-pee': 'widoczna krew w moczu',
        },
      },
      procedure: {
        name: 'operacja lub iniekcja w obrębie kręgosłupa',
        options: {
          'over-12-weeks-ago': 'ponad 12 tygodni temu',
          '6-to-12-weeks-ago': 'od 6 do 12 tygodni temu',
          'under-6-weeks-ago': 'mniej niż 6 tygodni temu',
        },
      },
      wound: 'czerwona lub sącząca rana',
      history: {
        name: 'istotny wywiad',
        options: {
          cancer: 'nowotwór złośliwy',
          'thin-bones': 'osteoporoza lub złamanie niskoenergetyczne',
          'stiff-spine': 'zesztywniające zapalenie stawów kręgosłupa lub zrośnięty kręgosłup',
          'aortic-aneurysm': 'tętniak lub rozwarstwienie aorty',
          'aortic-family': 'choroba aorty w rodzinie lub zespół Marfana',
          'injected-drugs': 'wstrzykiwanie narkotyków (lub bez odpowiedzi)',
          tuberculosis: 'gruźlica lub kontakt',
          diabetes: 'cukrzyca',
          dialysis: 'dializy',
          pump: 'pompa dooponowa',
          stimulator: 'stymulator rdzenia kręgowego',
          'cord-injury': 'uraz lub choroba rdzenia kręgowego',
          smoking: 'palenie (kiedykolwiek)',
        },
      },
      'cancer-when': {
        name: 'nowotwór złośliwy',
        options: { recent: 'w ciągu 10 lat lub przerzuty', older: 'leczenie zakończone ponad 10 lat temu' },
      },
      medicines: {
        name: 'leki i odporność',
        options: {
          steroids: 'doustne steroidy 3 miesiące lub dłużej',
          'blood-thinners': 'antykoagulant lub skaza krwotoczna',
          'weak-immunity': 'immunosupresja lub HIV',
          'sickle-or-no-spleen': 'niedokrwistość sierpowatokrwinkowa lub brak śledziony',
          chemotherapy: 'chemioterapia',
          'over-the-label': 'w tym tygodniu lek przeciwbólowy ponad dawkę z ulotki',
        },
      },
      general: {
        name: 'objawy ogólne',
        options: {
          'weight-loss': 'niewyjaśniona utrata masy ciała',
          'night-pain': 'nieustępujący ból nocny',
          'cough-or-strain': 'gorzej przy kaszlu lub parciu',
          'upper-back': 'ból w odcinku piersiowym lub opasujący klatkę piersiową',
          'new-shape': 'nowe zniekształcenie lub guz',
          'tired-and-unwell': 'ogólnie zły stan',
        },
      },
      treatments: 'Stosowano',
      'treatment-time': 'główne leczenie od',
      adherence: 'wykonywane zgodnie z zaleceniem',
      'medicines-taken': {
        name: 'Grupy leków',
        options: {
          paracetamol: '{paracetamol}',
          'anti-inflammatory': 'NLPZ (NSAID)',
          opioid: 'opioid',
          'nerve-pain': 'lek na ból neuropatyczny',
        },
      },
      explained: { name: 'zbadano i wyjaśniono przyczynę', options: { 'yes-but-unsure': 'tak, ma wątpliwości' } },
      scan: {
        name: 'Badanie obrazowe',
        options: { 'yes-explained': 'tak, wyjaśnione', 'yes-but-unsure': 'tak, ma wątpliwości' },
      },
      pattern: {
        name: 'Cechy bólu',
        options: {
          'below-the-knee': 'poniżej kolana',
          'worse-walking-eases-sitting': 'gorzej przy chodzeniu lub staniu, lżej przy siedzeniu lub zgięciu',
          'worse-leaning-back': 'gorzej przy wyproście',
          'worse-bending-or-sitting': 'gorzej przy zgięciu lub siedzeniu',
          'morning-stiffness': 'sztywność poranna ponad 30 minut',
          'better-moving': 'lepiej w ruchu',
        },
      },
      'onset-under-45': 'początek przed 45 r.ż.',
      inflammatory: {
        name: 'cechy zapalne',
        options: {
          'began-before-35': 'początek przed 35 r.ż.',
          'second-half-of-night': 'druga połowa nocy',
          'buttock-pain': 'ból pośladków',
          'better-moving': 'lepiej w ruchu, nie w spoczynku',
          'better-with-anti-inflammatory': 'poprawa po NLPZ w ciągu 48 h',
          family: 'spondyloartropatia w rodzinie',
          'other-arthritis': 'zapalenie stawów',
          'tendon-pain': 'zapalenie przyczepów ścięgien',
          psoriasis: 'łuszczyca',
        },
      },
      lifestyle: 'nawyki',
      'moving-is-unsafe': {
        name: 'ruch nie jest bezpieczny',
        options: { disagree: 'nie zgadza się', agree: 'zgadza się' },
      },
      'never-better': {
        name: 'ból nigdy się nie poprawi',
        options: { disagree: 'nie zgadza się', agree: 'zgadza się' },
      },
      goal: 'Cel',
      'pain-score': 'średnia z 7 dni',
    },
  },

  form: {
    result: 'Wynik',
    tier: 'Jak szybko szukać pomocy',
    rules: 'Spełnione reguły',
    unanswered:
      'Odpowiedz na każde pytanie powyżej, by zobaczyć, jak szybko szukać pomocy. Nagły przypadek widać od razu.',
  },

  failure: {
    heading: 'Coś poszło nie tak',
    advice: 'Nie możemy podać wyniku. Jeśli martwisz się o swoje plecy, poproś dziś o pomoc.',
  },
};
