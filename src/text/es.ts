/**
 * Spanish: every word a person reads, in plain Spanish that is spoken to with "usted" and understood in Spain and the Americas.
 * It knows content ids, and neither when a sentence is shown nor what a rule's condition is.
 */
import type { MoodQuestionsText, Text } from './text.js';

const notSure = 'No lo sé con certeza';
const none = 'Nada de esto';
const selectAll = 'Marque todo lo que corresponda, o «Nada de esto»';
const newOrWorse = 'En las últimas 2 semanas, o está empeorando';
const yesNoUnsure = { no: 'No', yes: 'Sí', 'not-sure': notSure };
const whenOptions = {
  'new-or-worse': newOrWorse,
  'old-unchecked': 'Hace entre 2 semanas y 3 meses, y no ha empeorado',
  long: {
    label: 'Hace más de 3 meses, o antes de este dolor, y sigue igual',
    hint: 'Días buenos y malos, como antes, cuentan como seguir igual.',
  },
  'old-checked': {
    label: 'Hace más de 2 semanas, no ha empeorado, y se sabe la causa',
    hint: 'Alguien le examinó en persona por esto. Una llamada por teléfono no cuenta.',
  },
  'not-sure': 'No sé con certeza cuándo',
};
const clinicalWhen = {
  'new-or-worse': 'nuevo o peor, últimas 2 semanas',
  'old-unchecked': 'de 2 semanas a 3 meses, estable, sin examinar',
  long: 'más de 3 meses o previo, estable',
  'old-checked': 'más de 2 semanas, estable, examinado, causa conocida',
};
// The PHQ-4, to the letter: the official Spanish of the United States of the PHQ-9 and the GAD-7, from which its items are.
const daysOptions = {
  'not-at-all': 'Ningún día',
  'several-days': 'Varios días',
  'more-than-half-the-days': 'Más de la mitad de los días',
  'nearly-every-day': 'Casi todos los días',
};
const daysError = 'Elija con qué frecuencia, o sáltese estas preguntas';
const agreeOptions = { disagree: 'En desacuerdo', 'not-sure': notSure, agree: 'De acuerdo' };

// What several rules say alike. Each sentence names what its own condition makes sure of, and nothing else.
const pressedNerves =
  'puede significar que hay nervios presionados en la parte baja de la columna (síndrome de la cola de caballo).';
const quickHelp = 'Un tratamiento rápido puede evitar un daño duradero.';
const withinMinutes = 'Un dolor que apareció en minutos puede venir de';
const aneurysm = 'Con una dilatación o un desgarro de la arteria principal (aneurisma de aorta),';
const pregnant = 'En el embarazo, o después del parto,';
const injecting =
  'Los gérmenes pueden llegar a la columna cuando se inyectan drogas, aunque fuera hace mucho, y a menudo sin fiebre.';
const withSex = (sign: string): string =>
  `Un cambio en su vida sexual, junto con ${sign}, puede significar que hay nervios presionados en la parte baja de la columna.`;
const infected = (sign: string): string =>
  `Una señal de infección, junto con ${sign}, puede significar una infección en la columna.`;
const cordPressed = (sign: string): string =>
  `Con cáncer, ahora o en el pasado, ${sign} puede significar presión sobre la médula espinal.`;
const linked = (sign: string): string =>
  `Con cáncer, ahora o en el pasado, ${sign} puede tener relación con él, aunque a menudo no la tiene.`;
const bleed = (sign: string): string =>
  `Cuando la sangre tarda en coagular, ${sign} puede venir de un sangrado cerca de la columna.`;
const newBleed = (sign: string): string => bleed(`un dolor de espalda nuevo con ${sign}`);
const unchecked = (sign: string): string =>
  `${sign} que nadie ha revisado puede venir de una presión, nueva o antigua, sobre los nervios de la parte baja de la columna.`;
const possible = (what: string): string =>
  `Un posible cambio en ${what} puede venir de nervios presionados en la parte baja de la columna. Puede empezar con poco, así que deje que alguien lo revise.`;
const growing = (sign: string): string =>
  `Con un dolor que empeora y problemas en las piernas, ${sign} puede venir de nervios más presionados que antes.`;
const losingWeight = (sign: string): string =>
  `Perder peso sin buscarlo, junto con ${sign}, puede apuntar a una enfermedad detrás del dolor.`;
const byLegs = (rest: string) => ({
  pain: `Tiene dolor en una pierna o un pie, ${rest}`,
  numb: `Tiene adormecimiento u hormigueo en una pierna o un pie, ${rest}`,
  weak: `Tiene debilidad en una pierna o un pie, ${rest}`,
  both: `Tiene problemas en las dos piernas o los dos pies, ${rest}`,
  unsure: `Puede que tenga problemas en las piernas, ${rest}`,
});

const findHelpline = 'findahelpline.com tiene una lista de líneas de ayuda de su país';
const samaritans = '(Samaritans, de día o de noche)';
const callGp =
  'Llame hoy a un médico de cabecera (GP), o al servicio médico fuera de horario (out-of-hours GP) si el consultorio está cerrado.';
const askForScan =
  'Diga qué ha cambiado y pregunte si necesita una prueba de imagen urgente. Si hoy no logra hablar con nadie, vaya a {ed}.';
const withGps = {
  emergencyNumber: '{emergency}',
  speakToday: callGp,
  scanToday: `${callGp} ${askForScan}`,
  reviewSoon: 'Pida una cita urgente con un médico de cabecera (GP) para esta semana, y a más tardar en 2 semanas.',
  reviewSoonOrPhysio:
    'Pida una cita urgente con un médico de cabecera (GP) o un {physio} para esta semana, y a más tardar en 2 semanas.',
  bookReview: 'Pida una cita con un médico de cabecera (GP) o un {physio} para las próximas 2 a 6 semanas.',
  tooMuchMedicine:
    'Pregunte hoy a un farmacéutico o a un médico de cabecera (GP), y no tome más de este medicamento hasta haberlo hecho.',
};
const withDoctors = {
  emergencyNumber: '{emergency}',
  speakToday: 'Vea hoy a un médico o vaya hoy a un hospital.',
  scanToday: 'Vaya hoy a las urgencias de un hospital. Allí pueden pedir una prueba de imagen urgente.',
  reviewSoon: 'Vea a {gp} esta semana, y a más tardar en 2 semanas.',
  reviewSoonOrPhysio: 'Vea a {gp} o a un {physio} esta semana, y a más tardar en 2 semanas.',
  bookReview: 'Pida una cita con {gp} o un {physio} para las próximas 2 a 6 semanas.',
  tooMuchMedicine: 'Pregunte hoy a un farmacéutico o a {gp}, y no tome más de este medicamento hasta haberlo hecho.',
};
const callAboutMedicine = (line: string): string =>
  `Pregunte hoy a un farmacéutico, o llame al ${line}, y no tome más de este medicamento hasta haberlo hecho.`;

const judge = 'Busque un primer cambio a las 2 semanas, y valórelo a las 6.';
const sixWeeks = 'Dele 6 semanas, y luego valórelo con quien le trata.';
const byTheClock = (more: string): string =>
  `Cada pocos días, añada ${more}. Pare cuando lo diga el reloj, no el dolor.`;
const sleepBetter = {
  begin: 'Levántese cada día a la misma hora. Pruebe una almohada debajo de las rodillas o entre ellas.',
  build: 'Después fije también una hora para acostarse, con media hora tranquila antes.',
  expect: 'Dele de 2 a 4 semanas. Si el dolor aún le despierta, dígalo en su revisión.',
};

const shared = {
  feverTemperature: '38°C',
  ed: 'urgencias',
  drive: 'conduzca',
  gp: 'un médico de cabecera (GP)',
  physio: 'fisioterapeuta',
  paracetamol: 'paracetamol',
};

const sexChanges = 'pierde sensibilidad en los genitales, o no logra una erección, y no sabe por qué';
const sexChangesAgain = 'el cambio en su vida sexual vuelve o empeora';
const unbearable = 'el dolor llega a ser más de lo que puede soportar';
const fever = 'le da fiebre ({feverTemperature} o más, o calor con escalofríos)';
const shivering = 'tiembla de frío y no puede parar';

export const es: Text & { readonly questions: MoodQuestionsText } = {
  language: 'es-u-nu-latn',
  name: 'Español',
  direction: 'ltr',
  translated:
    'Una máquina ha traducido estas palabras. Las frases más importantes se volvieron a leer en inglés dos veces y se compararon, pero nadie que hable ' +
    'español y trabaje en la salud las ha revisado todavía.',
  dialects: {
    gb: { ...shared, ed: 'urgencias (A&E)' },
    // Ireland, Australia and New Zealand have GPs and no A&E.
    ie: shared,
    us: {
      feverTemperature: '100.4°F',
      ed: 'la sala de emergencias (ER)',
      drive: 'maneje',
      gp: 'su médico de cabecera (primary care)',
      physio: 'fisioterapeuta (physical therapist)',
      paracetamol: 'acetaminofén',
    },
    ca: {
      ...shared,
      ed: 'la sala de emergencias (ER)',
      drive: 'maneje',
      gp: 'un médico de familia',
      paracetamol: 'acetaminofén',
    },
    // Latin America has both names.
    world: { ...shared, gp: 'un médico', paracetamol: 'paracetamol o acetaminofén' },
  },
  regions: {
    'GB-ENG': {
      ...withGps,
      name: 'Inglaterra',
      speakToday:
        'Llame al {sameDay} (NHS 111), use 111 online, o pida una cita urgente para hoy con un médico de cabecera (GP).',
      scanToday: `Llame hoy al {sameDay} (NHS 111) o a un médico de cabecera (GP). ${askForScan}`,
      bookReview: `${withGps.bookReview} En muchas zonas puede pedir cita con un {physio} del NHS sin pasar antes por un médico.`,
      tooMuchMedicine: callAboutMedicine('{sameDay} (NHS 111)'),
      crisisLine: 'llame al {crisis2} (Samaritans)',
      crisis: [
        'Llame al {crisis} (NHS 111, de día o de noche) y elija la opción de salud mental',
        `Llame al {crisis2} ${samaritans}`,
        'Envíe un mensaje de texto con la palabra SHOUT al {crisis3} (de día o de noche)',
      ],
    },
    'GB-SCT': {
      ...withGps,
      name: 'Escocia',
      speakToday:
        'Pida una cita urgente para hoy con un médico de cabecera (GP), o llame al {sameDay} (NHS 24) si el consultorio está cerrado.',
      scanToday: `Llame hoy a un médico de cabecera (GP), o al {sameDay} (NHS 24) si el consultorio está cerrado. ${askForScan}`,
      tooMuchMedicine: callAboutMedicine('{sameDay} (NHS 24)'),
      crisisLine: 'llame al {crisis3} (Samaritans)',
      crisis: [
        'Llame al {crisis} (NHS 24, de día o de noche) y elija la opción de salud mental',
        'Llame al {crisis2} (Breathing Space, al final de la tarde, por la noche y los fines de semana)',
        `Llame al {crisis3} ${samaritans}`,
      ],
    },
    'GB-WLS': {
      ...withGps,
      name: 'Gales',
      speakToday:
        'Llame al {sameDay} (NHS 111 Wales), o pida una cita urgente para hoy con un médico de cabecera (GP).',
      scanToday: `Llame hoy al {sameDay} (NHS 111 Wales) o a un médico de cabecera (GP). ${askForScan}`,
      tooMuchMedicine: callAboutMedicine('{sameDay} (NHS 111 Wales)'),
      crisisLine: 'llame al {crisis2} (Samaritans)',
      crisis: [
        'Llame al {crisis} (NHS 111 Wales, de día o de noche) y elija la opción 2',
        `Llame al {crisis2} ${samaritans}`,
      ],
    },
    'GB-NIR': {
      ...withGps,
      name: 'Irlanda del Norte',
      crisisLine: 'llame al {crisis} (Lifeline)',
      crisis: ['Llame al {crisis} (Lifeline, de día o de noche)', `Llame al {crisis2} ${samaritans}`],
    },
    GB: {
      ...withGps,
      name: 'Reino Unido',
      crisisLine: 'llame al {crisis} (Samaritans)',
      crisis: [
        `Llame al {crisis} ${samaritans}`,
        'Envíe un mensaje de texto con la palabra SHOUT al {crisis2} (de día o de noche)',
      ],
    },
    IE: {
      ...withGps,
      name: 'Irlanda',
      emergencyNumber: '{emergency} o al {emergency2}',
      crisisLine: 'llame al {crisis} (Samaritans)',
      crisis: [
        `Llame al {crisis} ${samaritans}`,
        'Envíe un mensaje de texto con la palabra HELLO al {crisis2} (de día o de noche)',
      ],
    },
    US: {
      ...withDoctors,
      name: 'Estados Unidos',
      speakToday:
        'Llame hoy al consultorio de su médico o a una línea de enfermería, o vaya a un centro de atención urgente (urgent care).',
      scanToday:
        'Vaya hoy a {ed}. Allí pueden pedir una prueba de imagen urgente. En un centro de atención urgente (urgent care) casi nunca pueden.',
      tooMuchMedicine: callAboutMedicine('{poison} (Poison Help, de día o de noche)'),
      crisisLine: 'llame o envíe un mensaje de texto al {crisis} (Suicide & Crisis Lifeline)',
      crisis: ['Llame o envíe un mensaje de texto al {crisis} (Suicide & Crisis Lifeline, de día o de noche)'],
    },
    CA: {
      ...withDoctors,
      name: 'Canadá',
      speakToday:
        'Llame al {sameDay} (línea de enfermería, en la mayoría de las provincias), o vea hoy a un médico de familia o vaya hoy a una clínica sin cita (walk-in clinic).',
      scanToday:
        'Vaya hoy a {ed}. Allí pueden pedir una prueba de imagen urgente. En una clínica sin cita (walk-in clinic) no pueden.',
      tooMuchMedicine: callAboutMedicine('{sameDay} (línea de enfermería, en la mayoría de las provincias)'),
      crisisLine: 'llame o envíe un mensaje de texto al {crisis} (Suicide Crisis Helpline)',
      crisis: ['Llame o envíe un mensaje de texto al {crisis} (Suicide Crisis Helpline, de día o de noche)'],
    },
    AU: {
      ...withGps,
      name: 'Australia',
      emergencyNumber: 'Triple Zero ({emergency})',
      speakToday: 'Llame al {sameDay} (1800MEDICARE, de día o de noche), o vea hoy a un médico de cabecera (GP).',
      scanToday: withDoctors.scanToday,
      tooMuchMedicine: callAboutMedicine('{sameDay} (1800MEDICARE, de día o de noche)'),
      crisisLine: 'llame al {crisis} (Lifeline)',
      crisis: ['Llame al {crisis} (Lifeline, de día o de noche)'],
    },
    NZ: {
      ...withGps,
      name: 'Nueva Zelanda',
      speakToday: 'Llame al {sameDay} (Healthline, de día o de noche), o vea hoy a un médico de cabecera (GP).',
      scanToday: withDoctors.scanToday,
      tooMuchMedicine: callAboutMedicine('{sameDay} (Healthline, de día o de noche)'),
      crisisLine: 'llame o envíe un mensaje de texto al {crisis}',
      crisis: ['Llame o envíe un mensaje de texto al {crisis} (gratis, de día o de noche)'],
    },
    IN: {
      ...withDoctors,
      name: 'India',
      emergencyNumber: '{emergency} o al {emergency2}',
      crisisLine: 'llame al {crisis} (Tele-MANAS)',
      crisis: ['Llame al {crisis} (Tele-MANAS, de día o de noche)'],
    },
    EU: {
      ...withDoctors,
      name: 'Unión Europea',
      speakToday: 'Llame hoy a un médico, o al servicio médico fuera de horario del lugar donde vive.',
      crisisLine: 'mire en findahelpline.com',
      crisis: [findHelpline],
    },
    INT: {
      ...withDoctors,
      name: 'Otro país',
      emergencyNumber: 'número de emergencias de su zona',
      speakToday: 'Vea hoy a un médico o vaya hoy a una clínica.',
      crisisLine: 'mire en findahelpline.com',
      crisis: [findHelpline],
    },
  },

  start: {
    heading: 'Mi dolor de espalda empeora a pesar del tratamiento. ¿Qué debo hacer?',
    lead: 'Vea con cuánta urgencia buscar ayuda, qué puede hacer que el dolor siga y qué probar ahora.',
    emergencyLead: 'Llame al {emergencyNumber} o vaya a {ed} ahora si tiene dolor de espalda y:',
    emergencyList: {
      // Without marks: hosts copy these lines into their pages.
      'saddle-numbness':
        'adormecimiento nuevo o sensibilidad distinta entre las piernas, alrededor de los genitales o el trasero',
      'bladder-or-bowel':
        'problemas nuevos de vejiga o intestino: no puede orinar, no siente salir la orina o pierde el control',
      'both-legs': 'dolor, hormigueo, adormecimiento o debilidad nuevos en las dos piernas, que siguen en reposo',
      'legs-weaker': 'una pierna que se ha vuelto más débil en horas o días',
      unsteady: 'falta de equilibrio (inestabilidad) o torpeza en las manos, que empeora en días',
      'chest-or-breathing': 'dolor u opresión nuevos en el pecho, o dificultad para respirar',
      'fainting-or-tummy': 'desmayo, o dolor nuevo y muy fuerte en el vientre o el costado',
      'confused-or-weak-face':
        'confusión nueva, tanto sueño que a otros les cuesta mucho despertarle, o debilidad en la cara o un brazo',
      headache:
        'el peor dolor de cabeza de su vida, o uno nuevo con rigidez de cuello, manchas o sarpullido en la piel, o fiebre',
      'bleeding-inside': 'vómito con sangre, o heces negras como el alquitrán',
      'cold-leg': 'una pierna que se ha puesto fría, pálida o azulada',
      'sudden-pain':
        'dolor que apareció en minutos en las últimas 2 semanas, si tiene 60 años o más o toma anticoagulantes',
      accident: 'un accidente grave o una caída desde lo alto, si nadie le ha examinado todavía',
      fever:
        'fiebre en un niño o durante la quimioterapia, o fiebre con debilidad nueva en alguna pierna o adormecimiento nuevo entre las piernas',
      pregnancy:
        'sangrado en el embarazo, o sangrado abundante después del parto; o, en el embarazo o después del parto, contracciones, dolor de cabeza fuerte o un dolor muy fuerte',
    },
    notes: [
      'En unos 7 minutos sabe lo urgente que es, y en unos 9 tiene el plan completo.',
      'Nada de lo que responda sale de esta página.',
      'Es para adultos y niños. Si responde por otra persona, responda como si fuera ella.',
    ],
    disclaimer:
      'Esto no es un diagnóstico. No puede examinarle, y puede pasar por alto problemas graves. Se basa en guías ' +
      'publicadas, pero ningún médico ni otro experto en salud lo ha aprobado.',
    begin: 'Empezar',
  },

  stages: {
    A: 'Su dolor',
    B: 'Nervios e infección',
    C: 'Su salud',
    D: 'Su plan',
  },
  pages: {
    cord: { heading: '¿Algún cambio, nuevo o antiguo?' },
    mood: {
      heading: 'Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?',
    },
  },
  questions: {
    alarm: {
      question: '¿Ha tenido algo de esto en los últimos días?',
      short: 'Señales de alarma',
      error: selectAll,
      options: {
        'chest-or-breathing':
          'Dolor u opresión en el pecho, dolor de mandíbula o brazo al hacer esfuerzos, dificultad para respirar, tos con sangre',
        'faint-or-clammy': 'Desmayo, o sensación de desmayo con frío y sudor',
        'severe-tummy-or-side': 'Dolor muy fuerte en el vientre o el costado, o en el vientre y la punta del hombro',
        'confused-or-drowsy': 'Confusión nueva, o cuesta mucho despertarle (otros pueden notarlo antes)',
        'face-or-arm-weakness': 'Debilidad nueva en la cara o un brazo',
        headache: {
          label: 'El peor dolor de cabeza de su vida',
          hint: 'O con rigidez de cuello, manchas o sarpullido en la piel, fiebre o problemas para ver, o tras una lesión o un tratamiento en el cuello.',
        },
        'bleeding-inside': 'Heces (caca) negras como el alquitrán, o vómito con sangre',
        'cold-leg': 'Una pierna que se ha puesto fría, pálida o azulada',
        'not-sure': notSure,
        none,
      },
    },
    'alarm-now': {
      question: '¿Es algo nuevo para usted?',
      hint: 'Si marcó varias cosas, piense en la que más le preocupa.',
      short: 'Señales de alarma desde',
      error: 'Elija si es nuevo',
      options: {
        usual: {
          label: 'No: lo conozco bien, un médico lo ha revisado, y ahora no es distinto',
          hint: 'Como asma, migraña o pies fríos, tal como son siempre.',
        },
        gone: 'Sí, pero desde ayer no he tenido nada de eso',
        new: 'Sí, es nuevo o ha cambiado',
        'not-sure': 'No lo sé con certeza, o ningún médico lo ha revisado',
      },
    },
    age: {
      question: '¿Qué edad tiene?',
      short: 'Edad',
      error: 'Elija su edad',
      options: {
        'under-6': 'Menos de 6',
        'under-16': 'De 6 a 15',
        '16-17': '16 o 17',
        '18-34': 'De 18 a 34',
        '35-44': 'De 35 a 44',
        '45-49': 'De 45 a 49',
        '50-59': 'De 50 a 59',
        '60-64': 'De 60 a 64',
        '65-69': 'De 65 a 69',
        '70-plus': '70 o más',
      },
    },
    'child-signs': {
      question: '¿Le pasa al niño o a la niña algo de esto?',
      short: 'Señales en un niño',
      error: selectAll,
      options: {
        'will-not-walk': 'No quiere o no puede caminar, estar de pie o sentarse como siempre',
        limps: 'Cojea',
        'pale-or-bruises': 'Se ve pálido, o le salen moretones sin golpes',
        'not-sure': notSure,
        none,
      },
    },
    pregnancy: {
      question: '¿Embarazo, o parto en las últimas 6 semanas?',
      why: 'Algunas causas son propias del embarazo y de las semanas después del parto, y algunos medicamentos no son seguros entonces.',
      short: 'Embarazo',
      error: 'Elija si hay embarazo o si dio a luz en las últimas 6 semanas',
      options: {
        no: 'No, o no se aplica',
        pregnant: 'Embarazo',
        'birth-in-last-6-weeks': 'Di a luz',
        'not-sure': {
          label: 'Podría haber embarazo',
          hint: 'Un retraso de la regla o un sangrado inesperado, aunque use DIU o píldora. No la menopausia.',
        },
      },
    },
    'pregnancy-signs': {
      question: '¿Ha tenido algo de esto en los últimos días?',
      why: 'Puede mostrar que usted o el bebé necesitan atención.',
      short: 'Señales de alerta en el embarazo',
      error: selectAll,
      options: {
        bleeding: {
          label: 'Sangrado por la vagina',
          hint: 'En el embarazo, cualquier cantidad. Después del parto: una compresa (toalla) por hora, o coágulos grandes.',
        },
        tightenings: { label: 'Contracciones', hint: 'La barriga se pone dura y luego blanda otra vez.' },
        'constant-severe-pain': 'Dolor muy fuerte de vientre o espalda que no cede',
        'one-sided': 'Dolor en la parte baja de un lado del vientre, o en la punta de un hombro',
        'head-or-sight': 'Dolor de cabeza fuerte, vista borrosa, dolor debajo de las costillas o hinchazón repentina',
        'fewer-movements': 'El bebé se mueve menos de lo habitual',
        'waters-broken': 'Rotura de aguas (de la fuente), o pérdida de líquido',
        'not-sure': notSure,
        none,
      },
    },
    duration: {
      question: '¿Cuánto hace que tiene este dolor?',
      hint: 'Si el dolor es nuevo o distinto, cuente el tiempo desde entonces.',
      short: 'Cuánto hace',
      error: 'Elija cuánto hace que tiene este dolor',
      options: {
        'under-2-weeks': 'Menos de 2 semanas',
        '2-to-4-weeks': 'De 2 a 4 semanas',
        '4-to-6-weeks': 'De 4 a 6 semanas',
        '6-to-12-weeks': 'De 6 a 12 semanas',
        '3-to-12-months': 'De 3 a 12 meses',
        'over-a-year': 'Más de un año',
      },
    },
    'first-ever': {
      question: '¿Es el primer dolor de espalda de su vida?',
      short: 'Primer dolor de espalda',
      error: 'Elija si es su primer dolor de espalda',
      options: { no: 'No, conozco este dolor', yes: 'Sí, o es un tipo de dolor nuevo' },
    },
    trend: {
      question: '¿Cómo han sido las últimas 2 semanas?',
      short: 'Últimas 2 semanas',
      error: 'Elija cómo ha estado el dolor en las últimas 2 semanas',
      options: {
        better: 'Mejor',
        'up-and-down': 'Con altibajos, en general no peor',
        same: 'Igual',
        worse: 'En general peor',
      },
    },
    where: {
      question: '¿Dónde está el dolor?',
      hint: 'Marque todos los lugares donde le duele.',
      short: 'Dónde',
      error: 'Elija al menos un lugar',
      options: {
        neck: 'Cuello',
        'upper-back': 'Parte alta de la espalda',
        'lower-back': 'Parte baja de la espalda',
        'buttock-left': 'Nalga izquierda',
        'buttock-right': 'Nalga derecha',
        'thigh-left': 'Muslo izquierdo',
        'thigh-right': 'Muslo derecho',
        'lower-leg-left': 'Pierna izquierda, bajo la rodilla',
        'lower-leg-right': 'Pierna derecha, bajo la rodilla',
      },
    },
    severity: {
      question: '¿Qué intensidad llega a tener?',
      short: 'Intensidad',
      error: 'Elija qué intensidad llega a tener el dolor',
      options: {
        mild: { label: 'Leve', hint: 'Puedo seguir con lo mío.' },
        moderate: { label: 'Moderado', hint: 'Me frena.' },
        severe: { label: 'Intenso', hint: 'Casi no puedo pensar en otra cosa.' },
        unbearable: {
          label: 'Insoportable',
          hint: 'No puedo hablar como siempre, moverme ni encontrar una postura. Nada lo alivia.',
        },
      },
    },
    impact: {
      question: '¿Cuánto limita su vida diaria?',
      hint: 'Trabajar, dormir, moverse, asearse.',
      short: 'Vida diaria',
      error: 'Elija cuánto limita el dolor su vida diaria',
      options: {
        'a-little': 'Un poco',
        some: 'Moderadamente',
        'a-lot': 'Mucho',
        'cannot-do-most-things': 'No puedo hacer la mayoría de las cosas',
      },
    },
    sudden: {
      question: '¿Empezó el dolor en minutos, intenso desde el principio?',
      hint: 'No cuentan las punzadas al moverse.',
      short: 'Inicio repentino',
      error: 'Elija si el dolor empezó en minutos',
      options: {
        no: 'No',
        earlier: 'Sí, hace más de 2 semanas',
        yes: { label: 'Sí, en las últimas 2 semanas', hint: 'Un dolor nuevo o un ataque mucho peor.' },
        'not-sure': notSure,
      },
    },
    injury: {
      question: '¿Alguna lesión de espalda o cuello en las últimas 6 semanas?',
      short: 'Lesión',
      error: 'Elija si se lesionó la espalda o el cuello',
      options: {
        none: 'No',
        strain: 'Levantar algo, girar, toser o estornudar',
        minor: 'Una caída o un golpe, aunque sea pequeño',
        'major-earlier': {
          label: 'Un accidente grave o una caída desde lo alto, revisados en un hospital',
          hint: 'O hace 3 meses o menos, o cuando esto empezó.',
        },
        major: 'Un accidente grave o una caída desde lo alto, y nadie me ha examinado',
        'not-sure': notSure,
      },
    },
    saddle: {
      question: '¿Siente la zona entre las piernas adormecida, con hormigueo o distinta?',
      hint: 'Donde toca el sillín de una bicicleta: genitales, trasero, parte interior de los muslos.',
      why:
        'Los nervios de la parte baja de la columna dan sensibilidad a estas zonas y mueven la vejiga y el intestino. Si están ' +
        'presionados, importa tratarlos rápido. Sus respuestas se quedan en esta página.',
      short: 'Sensibilidad entre las piernas',
      error: 'Elija si ha cambiado la sensibilidad entre las piernas',
      options: yesNoUnsure,
    },
    'saddle-when': {
      question: '¿Cuándo empezó el cambio de sensibilidad?',
      short: 'Cambio de sensibilidad desde',
      error: 'Elija cuándo empezó el cambio de sensibilidad',
      options: whenOptions,
    },
    bladder: {
      question: '¿Algún cambio al orinar?',
      hint: 'Sale despacio, cuesta empezar, hay que hacer fuerza, se le escapa, o no puede orinar. O no siente las ganas, la orina al salir o que la vejiga quedó vacía.',
      counts:
        'También cuenta si la causa puede ser un medicamento. Si lleva sonda, cualquier cambio cuenta. Un escape al toser, ' +
        'estornudar o reír no cuenta, si no ha cambiado desde que empezó este dolor.',
      short: 'Vejiga',
      error: 'Elija si ha cambiado algo al orinar',
      options: yesNoUnsure,
    },
    'bladder-when': {
      question: '¿Cuándo empezó el cambio al orinar?',
      short: 'Cambio de vejiga desde',
      error: 'Elija cuándo empezó el cambio al orinar',
      options: whenOptions,
    },
    bowel: {
      question: '¿Algún cambio al evacuar (hacer caca)?',
      hint: 'No puede aguantar las heces, o no siente las ganas, o no siente salir las heces o los gases. Las heces duras (estreñimiento) solas no cuentan.',
      short: 'Intestino',
      error: 'Elija si ha cambiado algo al evacuar',
      options: yesNoUnsure,
    },
    'bowel-when': {
      question: '¿Cuándo empezó el cambio al evacuar (hacer caca)?',
      short: 'Cambio de intestino desde',
      error: 'Elija cuándo empezó el cambio al evacuar',
      options: whenOptions,
    },
    'cord-different': {
      question: 'Lo que usted no sabía con certeza: ¿es distinto de lo habitual en usted?',
      hint:
        'Piense en lo que siente al limpiarse, lavarse e ir al baño. Lo habitual es como antes de este dolor, o como está desde ' +
        'hace más de 3 meses.',
      short: 'Distinto de lo habitual',
      error: 'Elija si es distinto de lo habitual en usted',
      options: { no: 'No, es lo habitual', yes: 'Sí, es distinto', 'not-sure': notSure },
    },
    sexual: {
      question: '¿Algún cambio sin explicación en su vida sexual?',
      hint: 'Menos sensibilidad (no deseo), o problemas con la erección o el orgasmo.',
      short: 'Vida sexual',
      error: 'Elija si su vida sexual ha cambiado, o «Prefiero no decirlo»',
      options: { no: 'No', yes: 'Sí', 'prefer-not-to-say': 'Prefiero no decirlo' },
    },
    'sexual-when': {
      question: '¿Cuándo empezó ese cambio?',
      short: 'Cambio sexual desde',
      error: 'Elija cuándo empezó el cambio en su vida sexual',
      options: {
        'new-or-worse': newOrWorse,
        old: 'Hace más de 2 semanas, y no ha empeorado',
        'not-sure': 'No sé con certeza cuándo',
      },
    },
    legs: {
      question: '¿Algún problema en las piernas o los pies?',
      hint: 'No cuenta el dolor solo en cadera, ingle, nalga, pelvis o articulaciones gastadas. Elija la primera respuesta que se ajuste.',
      short: 'Piernas y pies',
      error: 'Elija qué siente en las piernas o los pies',
      options: {
        both: {
          label: 'Dolor, hormigueo, adormecimiento o debilidad en las dos piernas o los dos pies',
          hint: 'A la vez, o primero en un lado y luego en el otro.',
        },
        'one-weak': 'Una pierna o un pie débil, con o sin dolor',
        'one-numb': 'Una pierna o un pie adormecido o con hormigueo',
        'one-pain': 'Duele una pierna o un pie, nada más',
        none: 'No',
        'not-sure': notSure,
      },
    },
    'both-legs': {
      question: '¿Cuánto hace que las dos piernas o los dos pies están así?',
      short: 'Las dos piernas desde',
      error: 'Elija cuánto hace que las dos piernas están así',
      options: {
        'new-or-worse': 'Empezó, se extendió o en general empeoró en las últimas 2 semanas',
        'long-standing-on-walking': {
          label: 'Desde hace más tiempo: viene al caminar o estar de pie, y se alivia al sentarme o inclinarme',
          hint: 'Sigue igual en las últimas 2 semanas. Días buenos y malos, como antes, cuentan como seguir igual.',
        },
        'long-standing-other': {
          label: 'Desde hace más tiempo, y no solo al caminar o estar de pie',
          hint: 'Sigue igual en las últimas 2 semanas. Días buenos y malos, como antes, cuentan como seguir igual.',
        },
        'not-sure': notSure,
      },
    },
    'leg-weakness': {
      question: '¿Desde cuándo está débil una pierna o un pie?',
      hint: 'Porque está débil, no porque duele: intente caminar sobre los talones: la punta de un pie débil se cae. Si solo duele, elija otra respuesta.',
      short: 'Debilidad en una pierna',
      error: 'Elija desde cuándo está débil una pierna o un pie',
      options: {
        no: 'Ninguna pierna está débil',
        'old-checked': 'Más de 2 semanas, no ha empeorado, y le han examinado por esto desde que empezó',
        'old-unchecked': 'Más de 2 semanas, no ha empeorado, y nadie le ha examinado por esto',
        new: 'Las últimas 2 semanas, o empeora poco a poco',
        rapid: 'Empeoró en horas o días, o ya no puedo apoyarme en ella',
        'not-sure': notSure,
      },
    },
    balance: {
      question: '¿Le falla el equilibrio (inestabilidad), o siente torpeza en las manos?',
      hint: 'También cuentan las manos adormecidas o con hormigueo, o una franja adormecida alrededor del cuerpo. Cojear por el dolor no cuenta.',
      short: 'Equilibrio y manos',
      error: 'Elija si le falla el equilibrio, o si siente torpeza en las manos',
      options: {
        no: 'No',
        known: 'Sí, hace más de 3 meses, no ha empeorado, un médico lo sabe',
        'one-slowly': 'Tengo inestabilidad o torpeza, no las dos. Vino poco a poco',
        'both-slowly': 'Tengo las dos, inestabilidad y torpeza. Vino poco a poco',
        rapid: 'Empeoró en días',
        'not-sure': notSure,
      },
    },
    infection: {
      question: '¿Algo de esto en las últimas 2 semanas?',
      short: 'Señales de infección',
      error: selectAll,
      options: {
        fever: {
          label: 'Fiebre ({feverTemperature} o más), o calor con escalofríos',
          hint: 'Los analgésicos pueden ocultar la fiebre. Los sofocos (bochornos) no cuentan.',
        },
        'shaking-chills': 'Escalofríos con temblores que no podía parar',
        'burning-pee': 'Ardor al orinar',
        'night-sweats': 'Sudores de noche nuevos que empapan, no por la menopausia',
        'recent-infection': {
          label: 'Una infección fuerte en los últimos 3 meses',
          hint: 'Necesitó hospital, un corte para abrirla, o antibióticos dos veces. Una válvula del corazón reemplazada cuenta.',
        },
        'not-sure': notSure,
        none,
      },
    },
    'today-signs': {
      question: '¿Algo de esto ahora?',
      short: 'Señales para hoy',
      error: selectAll,
      options: {
        calf: 'Una pantorrilla hinchada, caliente o roja',
        'red-eye': 'Ojo rojo que duele',
        blisters: 'Franja de ampollas que duele',
        yellow: 'Piel u ojos amarillos',
        'blood-in-pee': 'Sangre en la orina',
        'not-sure': notSure,
        none,
      },
    },
    procedure: {
      question: '¿Le han hecho una operación, inyección o punción con aguja en la espalda o el cuello?',
      counts:
        'Cuentan las epidurales (a menudo para el parto), las punciones lumbares (para sacar líquido) y los dispositivos.',
      short: 'Operación o inyección en la espalda',
      error: 'Elija si le han hecho una operación, inyección o punción con aguja en la espalda o el cuello',
      options: {
        none: 'No',
        'over-12-weeks-ago': 'Hace más de 12 semanas',
        '6-to-12-weeks-ago': 'Hace de 6 a 12 semanas',
        'under-6-weeks-ago': 'Hace menos de 6 semanas',
      },
    },
    wound: {
      question: '¿Está ese lugar rojo, caliente, hinchado o supurando (suelta líquido)?',
      short: 'Herida',
      error: 'Elija si ese lugar está rojo, caliente, hinchado o supurando',
      options: yesNoUnsure,
    },
    history: {
      question: '¿Se aplica algo de esto a usted?',
      why: 'Esto hace más probables algunas causas. Los gérmenes pueden llegar a la columna cuando se inyectan drogas, aunque fuera hace años.',
      short: 'Su salud',
      error: selectAll,
      options: {
        cancer: 'Cáncer, alguna vez',
        'thin-bones': 'Huesos débiles (osteoporosis), o un hueso roto por una caída pequeña',
        'stiff-spine': 'Espondilitis anquilosante (artritis), o una columna con los huesos unidos por sí solos',
        'aortic-aneurysm': 'Dilatación o desgarro de la arteria principal (aneurisma de aorta)',
        'aortic-family': 'Aneurisma o desgarro de aorta en un familiar cercano, o síndrome de Marfan',
        'injected-drugs': 'Inyectarse drogas, alguna vez, o prefiero no decirlo',
        tuberculosis: 'Tuberculosis (TB), alguna vez, o alguien en casa',
        diabetes: 'Diabetes',
        dialysis: 'Diálisis (para los riñones)',
        pump: 'Bomba de medicamento en la espalda',
        stimulator: 'Estimulador en la espalda',
        'cord-injury': 'Lesión o enfermedad de la médula espinal, espina bífida',
        smoking: 'Fumar, alguna vez',
        'not-sure': notSure,
        none,
      },
    },
    'cancer-when': {
      question: '¿Cuándo fue el cáncer?',
      hint:
        'Los cánceres de la sangre cuentan. Desmarque «Cáncer, alguna vez» si fue un cáncer de piel pequeño, ya quitado (no un ' +
        'melanoma, que viene de un lunar), o células cambiadas en un Papanicolaou (citología).',
      short: 'Cuándo fue el cáncer',
      error: 'Elija cuándo fue el cáncer',
      options: {
        recent: {
          label: 'En los últimos 10 años, o se ha extendido',
          hint: 'Diagnosticado, tratado o en seguimiento.',
        },
        older: 'Diagnóstico y fin de todo el tratamiento hace más de 10 años',
        'not-sure': notSure,
      },
    },
    medicines: {
      question: '¿Y algo de esto?',
      short: 'Medicamentos y defensas',
      error: selectAll,
      options: {
        steroids: 'Pastillas de corticoides (esteroides), 3 meses o más',
        'blood-thinners': {
          label: 'Anticoagulantes, o una enfermedad que hace sangrar con facilidad',
          hint: 'Como warfarina o apixabán, no aspirina o clopidogrel solos.',
        },
        'weak-immunity': 'Defensas débiles, trasplante o VIH',
        'sickle-or-no-spleen': 'Anemia falciforme (drepanocitosis), o no tener bazo',
        chemotherapy: 'Quimioterapia (medicamentos para el cáncer)',
        'over-the-label': 'Esta semana, más analgésico de lo que permite la etiqueta',
        'not-sure': notSure,
        none,
      },
    },
    general: {
      question: '¿Algo de esto?',
      short: 'Otras señales',
      error: selectAll,
      options: {
        'weight-loss': 'Perder peso sin buscarlo',
        'night-pain': 'Dolor toda la noche que ninguna postura alivia',
        'cough-or-strain': 'Peor al toser, estornudar o hacer fuerza (pujar)',
        'upper-back': 'Dolor entre los omóplatos o alrededor del pecho',
        'new-shape': 'Un bulto nuevo o un cambio de forma',
        'tired-and-unwell': 'Sentirse enfermo o enferma, no solo con cansancio o dolor',
        'not-sure': notSure,
        none,
      },
    },
    treatments: {
      question: '¿Qué ha probado?',
      short: 'Tratamientos',
      error: 'Marque todo lo que ha probado, o «Nada todavía»',
      options: {
        'exercise-or-physio': 'Ejercicio, fisioterapia',
        medicines: 'Medicamentos',
        'hands-on': 'Masaje, terapia manual',
        injection: 'Inyecciones',
        surgery: 'Operación',
        'heat-or-cold': 'Calor o frío',
        tens: 'TENS (parches eléctricos que dan hormigueo)',
        acupuncture: 'Acupuntura (agujas)',
        'talking-therapy': 'Terapia psicológica',
        rest: 'Reposo',
        other: 'Otro',
        none: 'Nada todavía',
      },
    },
    'treatment-time': {
      question: '¿Cuánto tiempo lleva con el tratamiento principal?',
      short: 'Tiempo de tratamiento',
      error: 'Elija cuánto tiempo lleva con su tratamiento principal',
      options: {
        'under-4-weeks': 'Menos de 4 semanas',
        '4-to-6-weeks': 'De 4 a 6 semanas',
        '6-to-12-weeks': 'De 6 a 12 semanas',
        'over-12-weeks': 'Más de 12 semanas',
      },
    },
    adherence: {
      question: '¿Cuánto de eso pudo hacer?',
      short: 'Lo que pudo hacer',
      error: 'Elija cuánto de eso pudo hacer',
      options: {
        'as-advised': 'Todo o la mayor parte',
        'some-of-it': 'Una parte',
        hardly: 'Casi nada',
        'no-clear-plan': 'No había un plan claro',
      },
    },
    'medicines-taken': {
      question: '¿Qué medicamentos toma para esto?',
      short: 'Medicamentos para el dolor',
      error: selectAll,
      options: {
        paracetamol: 'Un analgésico simple ({paracetamol})',
        'anti-inflammatory': 'Pastillas antiinflamatorias, como ibuprofeno o naproxeno',
        opioid: 'Un analgésico fuerte, como codeína, tramadol o morfina',
        'nerve-pain': 'Pastillas para el dolor de nervios, como gabapentina, pregabalina, amitriptilina o duloxetina',
        other: 'Otra cosa',
        'not-sure': notSure,
        none,
      },
    },
    explained: {
      question: '¿Alguien le examinó y le dijo qué tiene?',
      short: 'Explicado',
      error: 'Elija si alguien le ha examinado y le ha explicado qué tiene',
      options: { yes: 'Sí', 'yes-but-unsure': 'Sí, pero me quedan dudas', no: 'No' },
    },
    scan: {
      question: '¿Le han hecho una prueba de imagen (como una resonancia)?',
      short: 'Prueba de imagen',
      error: 'Elija si le han hecho una prueba de imagen',
      options: {
        no: 'No',
        'yes-explained': 'Sí, me explicaron el resultado',
        'yes-but-unsure': 'Sí, pero me quedan dudas',
      },
    },
    pattern: {
      question: '¿Qué se ajusta a su caso?',
      short: 'Cómo es el dolor',
      error: selectAll,
      options: {
        'below-the-knee': 'Baja más allá de la rodilla',
        'worse-walking-eases-sitting':
          'Peor al caminar o estar de pie, se alivia al sentarme o inclinarme hacia delante',
        'worse-leaning-back': 'Peor al inclinarme hacia atrás',
        'worse-bending-or-sitting': 'Peor al agacharme o estar sentado',
        'morning-stiffness': 'Rigidez de más de 30 minutos cada mañana',
        'better-moving': 'Mejor al moverme',
        none,
      },
    },
    'onset-under-45': {
      question: '¿Empezó el dolor antes de los 45 años?',
      short: 'Empezó antes de los 45',
      error: 'Elija si el dolor empezó antes de los 45 años',
      options: { no: 'No', yes: 'Sí' },
    },
    inflammatory: {
      question: '¿Qué de esto se ajusta a usted?',
      short: 'Inflamación',
      error: selectAll,
      options: {
        'began-before-35': 'El dolor empezó antes de mis 35 años',
        'second-half-of-night': 'Me despierta en la segunda mitad de la noche',
        'buttock-pain': 'Dolor en las nalgas',
        'better-moving': 'Mejor al moverme, pero no al descansar',
        'better-with-anti-inflammatory': {
          label: 'Mejor en 2 días o menos con pastillas antiinflamatorias',
          hint: 'Como ibuprofeno o naproxeno.',
        },
        family: {
          label: 'Un familiar cercano tiene la columna inflamada',
          hint: 'Padre, madre, hermano, hermana, hijo o hija con espondiloartritis (artritis de la columna).',
        },
        'other-arthritis': 'Artritis (articulaciones hinchadas y con dolor), ahora o en el pasado',
        'tendon-pain': { label: 'Dolor donde un tendón se une al hueso', hint: 'Como en el talón.' },
        psoriasis: 'Psoriasis (manchas de piel con escamas), ahora o en el pasado',
        none,
      },
    },
    lifestyle: {
      question: '¿Qué se ajusta a sus días?',
      short: 'Hábitos diarios',
      error: selectAll,
      options: {
        sitting: 'Más de 6 horas al día sin moverse, en un asiento o de pie',
        lifting: 'Levantar mucho peso',
        'awkward-positions': 'Posturas incómodas',
        inactive: 'Poco ejercicio',
        'poor-sleep': 'Dormir mal',
        none,
      },
    },
    'moving-is-unsafe': {
      question: '«Moverse no es seguro con una espalda como la mía»',
      short: '«Moverse no es seguro»',
      error: 'Elija si está de acuerdo en que moverse no es seguro',
      options: agreeOptions,
    },
    'never-better': {
      question: '«Creo que este dolor nunca mejorará»',
      short: '«Nunca mejorará»',
      error: 'Elija si está de acuerdo en que el dolor nunca mejorará',
      options: agreeOptions,
    },
    goal: {
      question: '¿Qué es lo que más quiere recuperar?',
      short: 'Meta',
      error: 'Elija lo que más quiere recuperar',
      options: {
        walking: 'Caminar',
        sitting: 'Estar sentado',
        standing: 'Estar de pie',
        sleep: 'Dormir',
        'lifting-and-housework': 'Levantar cosas, tareas de casa',
        work: 'Trabajar',
        caring: 'Cuidar de otros',
        'sport-or-hobby': 'Deporte o afición',
      },
    },
    'pain-score': {
      question: '¿Dolor medio de los últimos 7 días?',
      short: 'Dolor, de 0 a 10',
      error: 'Elija un número de 0 a 10',
      options: {},
    },
    nervous: {
      question: 'Se ha sentido nervioso(a), ansioso(a) o con los nervios de punta',
      why: 'El ánimo y el dolor influyen uno en otro, y los dos pueden mejorar con ayuda. Sus respuestas se quedan en esta página.',
      short: 'Con los nervios de punta',
      error: daysError,
      options: daysOptions,
    },
    worry: {
      question: 'No ha sido capaz de parar o controlar su preocupación',
      short: 'Preocupación',
      error: daysError,
      options: daysOptions,
    },
    'little-interest': {
      question: 'Poco interés o placer en hacer cosas',
      short: 'Poco interés',
      error: daysError,
      options: daysOptions,
    },
    'feeling-down': {
      question: 'Se ha sentido decaído(a), deprimido(a) o sin esperanzas',
      short: 'Ánimo bajo',
      error: daysError,
      options: daysOptions,
    },
  },
  scaleEnds: { least: 'Ningún dolor', most: 'El peor imaginable' },

  tiers: {
    emergency: {
      label: 'Emergencia',
      heading: 'Busque ayuda de emergencia ahora',
      time: 'Busque ayuda ahora.',
      lead: 'Sus respuestas pueden apuntar a algo que necesita un hospital de inmediato. No espere a ver si se pasa.',
    },
    'same-day': {
      label: 'Hoy',
      heading: 'Hable hoy con un médico o una enfermera',
      time: 'Hable con alguien hoy, también de noche y en fin de semana.',
      lead: 'Un médico o una enfermera necesita saber esto hoy, aunque sea de noche o fin de semana.',
    },
    soon: {
      label: 'Esta semana',
      heading: 'Haga que le revisen la espalda esta semana',
      time: 'Haga que le revisen la espalda esta semana, y a más tardar en 2 semanas.',
      lead: 'No encontramos una emergencia en sus respuestas, pero sí algo que hay que revisar pronto.',
    },
    'routine-review': {
      label: 'En las próximas semanas',
      heading: 'Pida una revisión de su tratamiento',
      time: 'Tenga su revisión en las próximas 2 a 6 semanas.',
      lead:
        'No encontramos nada urgente en sus respuestas, y es hora de volver a mirar su tratamiento. Ninguna evaluación puede ' +
        'descartar todas las causas, así que conozca las señales que hay que vigilar.',
    },
    'self-manage': {
      label: 'Por ahora',
      heading: 'Siga adelante, y repita esto en 1 a 2 semanas',
      time: 'Repita esto en 1 a 2 semanas.',
      lead: 'No encontramos nada urgente en sus respuestas. Ninguna evaluación puede descartar todas las causas, así que conozca las señales que hay que vigilar.',
    },
  },
  howUrgent: {
    soon: {
      heading: 'Haga que le revisen la espalda esta semana',
      lead: 'No encontramos una emergencia en sus respuestas, pero sí algo que hay que revisar en un plazo de 2 semanas.',
    },
    'routine-review': {
      heading: 'No encontramos nada urgente en sus respuestas',
      lead: 'Tiene sentido una revisión de su tratamiento en las próximas 2 a 6 semanas.',
    },
    'self-manage': {
      heading: 'No encontramos nada urgente en sus respuestas',
      lead: 'Siga adelante, y repita esto en 1 a 2 semanas.',
    },
    comeBack: 'Cuándo buscar ayuda antes',
    continue: 'Con unas páginas más, el plan se adapta a usted',
    seeResult: 'Ver mi resultado ahora',
  },
  actions: {
    'call-ambulance': 'Llame al {emergencyNumber} ahora y pida una ambulancia.',
    'keep-still':
      'Quédese sin moverse hasta que llegue la ayuda, salvo que esté en peligro. No doble ni gire la espalda o el cuello.',
    'maternity-now':
      'Llame ahora a su unidad de maternidad, y pregunte si debe ir. Si sangra mucho o se desploma, llame al ' +
      '{emergencyNumber}.',
    'go-to-emergency':
      'Vaya a {ed} ahora. Pida a alguien que le lleve. Si nadie puede llevarle, llame al {emergencyNumber}.',
    'do-not-drive': 'No {drive} usted.',
    maternity: 'Llame ahora a su unidad de maternidad, matrona (partera) o médico del embarazo, de día o de noche.',
    'urgent-scan': '{scanToday}',
    'speak-today': '{speakToday}',
    'too-much-medicine':
      '{tooMuchMedicine} Vaya a {ed} o llame al {emergencyNumber} si le duele el vientre, vomita, tiene mucho sueño o respira despacio.',
    'see-gp': '{reviewSoon}',
    'see-gp-or-physio': '{reviewSoonOrPhysio}',
    'chemotherapy-line':
      'Llame también al número de día y noche de su equipo de quimioterapia. No deje que la llamada le retrase.',
    'cancer-team': 'Llame también a su equipo de cáncer, si lo tiene. No deje que la llamada le retrase.',
    'sickle-team':
      'Llame también al hospital que conoce su anemia falciforme o su bazo, o dígaselo a quien le atienda.',
    'pump-team': 'Llame también al hospital que lleva su bomba, y hable de la bomba a quien le atienda.',
    'procedure-team': 'Llame también al equipo que le hizo la operación o la inyección, y dígales cómo está.',
    midwife:
      'Hable del dolor también a su matrona (partera) o médico del embarazo. Si el embarazo solo es posible, hágase una prueba de embarazo.',
    'if-you-cannot-today': 'Si hoy no logra hablar con nadie, vaya a {ed}. No lo deje para mañana.',
    'book-review': '{bookReview}',
    'tell-who-treats-you':
      'Si alguien le trata ahora, dígaselo también. Conoce su espalda, y a menudo puede ayudar antes.',
    'keep-going':
      'Siga moviéndose, y siga con el tratamiento que tenga. Repita este cuestionario en 1 a 2 semanas, o en cuanto algo cambie.',
  },
  rules: {
    E1: `Una sensibilidad distinta entre las piernas que es nueva o está empeorando ${pressedNerves} ${quickHelp}`,
    E2: `Un cambio al orinar que es nuevo o está empeorando ${pressedNerves} ${quickHelp}`,
    E3: `Un cambio al evacuar (hacer caca) que es nuevo o está empeorando ${pressedNerves} ${quickHelp}`,
    E4: {
      saddle: `Un problema en las piernas, cierto o dudoso, y quizá una sensibilidad distinta en la zona de la entrepierna, ${pressedNerves}`,
      bladder: `Un problema en las piernas, cierto o dudoso, y quizá un cambio al orinar, ${pressedNerves}`,
      bowel: `Un problema en las piernas, cierto o dudoso, y quizá un cambio al evacuar, ${pressedNerves}`,
    },
    E5: `Un problema en las dos piernas o los dos pies que es nuevo o está empeorando ${pressedNerves} ${quickHelp}`,
    E6:
      'Una pierna que pierde fuerza en horas o días, o que ya no le sostiene, puede significar un nervio muy presionado. Un ' +
      'tratamiento rápido le da al nervio la mejor oportunidad.',
    E7: {
      numb: withSex('adormecimiento en una pierna o un pie'),
      weak: withSex('debilidad en una pierna o un pie'),
      both: withSex('problemas en las dos piernas'),
      saddle: withSex('un cambio real o posible de la sensibilidad entre las piernas'),
      bladder: withSex('un cambio real o posible al orinar'),
      bowel: withSex('un cambio real o posible al evacuar'),
    },
    E8: 'Sentir inestabilidad o torpeza, que empeora en días, puede significar que la médula espinal está presionada. No puede esperar.',
    E9: {
      'chest-or-breathing': 'Lo que siente en el pecho o al respirar puede venir del corazón o los pulmones.',
      'faint-or-clammy':
        'Un desmayo, o sensación de desmayo con frío y sudor, puede significar un sangrado por dentro o un problema del corazón.',
      'severe-tummy-or-side':
        'Un dolor muy fuerte en el vientre o el costado puede venir de un vaso sanguíneo o un órgano.',
      'confused-or-drowsy':
        'La confusión nueva, o que cueste mucho despertarle, puede venir de una infección, del cerebro o de un medicamento.',
      'face-or-arm-weakness': 'La debilidad nueva en la cara o un brazo puede significar un derrame cerebral (ictus).',
      headache: 'Un dolor de cabeza como el suyo puede venir de un sangrado o una infección cerca del cerebro.',
      'bleeding-inside':
        'Las heces negras, o vomitar sangre, pueden significar un sangrado del estómago. Algunos analgésicos pueden causarlo.',
      'cold-leg': 'A una pierna que se pone fría, pálida o azulada puede no llegarle bastante sangre.',
    },
    E10: {
      age: `${withinMinutes} un vaso sanguíneo, más a menudo a partir de los 60 años.`,
      'blood-thinners': 'Cuando la sangre tarda en coagular, un dolor que apareció en minutos puede ser un sangrado.',
      'blood-thinners-unsure':
        'Cuando la sangre tarda en coagular, un dolor que quizá apareció en minutos puede ser un sangrado.',
      smoking: `${withinMinutes} un vaso sanguíneo, más a menudo en personas que fuman o han fumado.`,
      family: `${withinMinutes} un vaso sanguíneo. Los casos en su familia, o el síndrome de Marfan, lo hacen más probable.`,
      'upper-back':
        'Un dolor en la parte alta de la espalda o el pecho que apareció en minutos puede venir de la arteria principal.',
    },
    E11: {
      worse: `${aneurysm} un dolor que empeora puede significar una fuga.`,
      sudden: `${aneurysm} un dolor que apareció, o quizá apareció, en minutos puede significar una fuga.`,
      severe: `${aneurysm} un dolor intenso puede significar una fuga.`,
      new: `${aneurysm} un dolor que empezó en las últimas 6 semanas puede significar una fuga.`,
    },
    E12:
      'Un accidente grave o una caída fuerte puede romper un hueso de la columna. No moverse hasta que lo revisen protege ' +
      'sus nervios.',
    E13: {
      legs: infected('un problema en las piernas que es, o puede ser, nuevo o peor'),
      saddle: infected('adormecimiento nuevo o posible entre las piernas'),
      bladder: infected('un cambio real o posible al orinar'),
      bowel: infected('un cambio real o posible al evacuar'),
      balance: infected('inestabilidad o torpeza'),
    },
    E14: {
      infection: 'En quimioterapia (medicamentos para el cáncer), una infección puede volverse grave en horas.',
      'infection-unsure':
        'En quimioterapia (medicamentos para el cáncer), una infección puede volverse grave en horas, así que una duda cuenta.',
      unwell:
        'En quimioterapia (medicamentos para el cáncer), sentirse enfermo puede ser la primera señal de una infección.',
    },
    E15: {
      legs: cordPressed('un problema en las piernas que es, o puede ser, nuevo o peor'),
      'weak-leg': cordPressed('una pierna débil que nadie ha examinado'),
      'both-legs': cordPressed('un problema en las dos piernas'),
      saddle: cordPressed('una sensibilidad distinta entre las piernas, real o posible,'),
      bladder: cordPressed('un cambio real o posible al orinar'),
      bowel: cordPressed('un cambio real o posible al evacuar'),
      sexual: cordPressed('un cambio en su vida sexual'),
      balance: cordPressed('sentir inestabilidad o torpeza'),
      'balance-unsure': cordPressed('un posible cambio en el equilibrio o las manos'),
      'legs-worse': cordPressed('un problema en las piernas, con un dolor que empeora,'),
      'legs-unsure': cordPressed('un posible problema en las piernas, con un dolor que empeora,'),
    },
    E16: {
      legs: bleed('un problema en las piernas que es, o puede ser, nuevo o peor'),
      saddle: bleed('un posible cambio de la sensibilidad entre las piernas'),
      bladder: bleed('un posible cambio al orinar'),
      bowel: bleed('un posible cambio al evacuar'),
      injury: bleed('un problema en las piernas, cierto o dudoso, tras una posible lesión,'),
      sudden: bleed('un problema en las piernas, cierto o dudoso, con un dolor que quizá vino en minutos,'),
    },
    E17: {
      'procedure-infection':
        'En las semanas que siguen a una operación, inyección o punción en la espalda, puede empezar ahí una infección.',
      'device-infection': 'Puede empezar una infección alrededor de un dispositivo en la espalda.',
      'procedure-nerves':
        'En las semanas que siguen a una operación, inyección o punción en la espalda, una infección o un sangrado ahí puede presionar ' +
        'nervios. Un cambio como el suyo puede ser una señal de ello.',
      'device-nerves':
        'Con un dispositivo en la espalda, un cambio como el suyo puede significar que hay nervios presionados.',
    },
    E18: {
      bleeding: `${pregnant} un sangrado puede significar que necesita atención de inmediato.`,
      'constant-severe-pain': `${pregnant} un dolor muy fuerte que no cede puede significar que necesita atención de inmediato.`,
      tightenings: `${pregnant} las contracciones pueden significar que necesita atención de inmediato.`,
      'one-sided': `${pregnant} un dolor en la parte baja de un lado del vientre, o en la punta de un hombro, puede ser un sangrado por dentro.`,
      'head-or-sight': `${pregnant} la señal que marcó puede venir de una presión arterial muy alta.`,
      'shaking-chills': `${pregnant} los escalofríos con temblores pueden significar una infección de la sangre.`,
      fever: `${pregnant} sentirse mal y tener fiebre puede significar una infección de la sangre.`,
    },
    E19: {
      fever: 'En un niño, el dolor de espalda con fiebre puede significar una infección en la columna.',
      'shaking-chills':
        'En un niño, el dolor de espalda con escalofríos y temblores puede significar una infección en la columna.',
    },
    E20: {
      injury:
        'Una columna rígida, o con los huesos unidos, puede romperse en una caída o un esfuerzo pequeños, y entonces hay que proteger sus nervios.',
      'injury-unsure':
        'Una columna rígida, o con los huesos unidos, puede romperse en una lesión pequeña, así que una posible también cuenta.',
      sudden:
        'En una columna rígida, o con los huesos unidos, un dolor que apareció o quizá apareció en minutos puede significar una rotura.',
    },
    E21: 'Con anemia falciforme (drepanocitosis), o sin bazo, una infección puede volverse grave en horas.',
    E22:
      'Un dolor intenso que empeora puede significar que una bomba en la espalda ha dejado de dar su medicamento. Quedarse ' +
      'sin él puede ser peligroso.',

    D1: {
      saddle: unchecked('Una sensibilidad distinta entre las piernas'),
      bladder: unchecked('Un cambio al orinar'),
      bowel: unchecked('Un cambio al evacuar'),
    },
    D2: {
      saddle: possible('la sensibilidad entre las piernas'),
      bladder: possible('la forma de orinar'),
      bowel: possible('la forma de evacuar'),
    },
    D3: 'Un cambio en su vida sexual que es, o puede ser, nuevo o peor puede venir de nervios presionados en la parte baja de la columna.',
    D4: {
      weak: 'Una debilidad en una pierna o un pie que es nueva o está empeorando puede significar un nervio presionado. Los nervios sanan mejor con ayuda temprana.',
      unsure:
        'Usted no sabía con certeza desde cuándo está débil una pierna o un pie. Una debilidad nueva puede significar un nervio presionado.',
    },
    D5: {
      both: 'Tener inestabilidad y torpeza puede significar que la médula espinal está presionada, aunque venga poco a poco.',
      neck: 'Tener inestabilidad o torpeza, con un problema de cuello que empeora, puede significar que la médula espinal está presionada.',
      'upper-back':
        'Tener inestabilidad o torpeza, con un dolor en la parte alta de la espalda que empeora, puede significar que la médula espinal está presionada.',
    },
    D6: 'El dolor de espalda con fiebre puede venir de una infección, en la columna o en otro lugar.',
    D7: {
      'shaking-chills': 'Los escalofríos con temblores pueden significar una infección que está pasando a la sangre.',
      'burning-pee':
        'El ardor al orinar puede significar una infección de la vejiga o los riñones, que puede doler en la espalda.',
      wound:
        'Una herida roja, caliente, hinchada o que suelta líquido puede estar infectada, incluso mucho después de hacerse.',
      'wound-unsure':
        'Usted no tenía certeza sobre la herida. Si está roja, caliente, hinchada o suelta líquido, puede estar infectada.',
    },
    D8: {
      worse: linked('un dolor que empeora'),
      severe: linked('un dolor intenso'),
      sign: linked('una señal como la que marcó'),
      legs: linked('un problema en las piernas, cierto o dudoso, con un dolor que no mejora,'),
      unwell: linked('sentirse enfermo'),
      saddle: linked('una sensibilidad distinta entre las piernas, aunque sea antigua,'),
      bladder: linked('un cambio al orinar, aunque sea antiguo,'),
      bowel: linked('un cambio al evacuar, aunque sea antiguo,'),
      balance: linked('sentir inestabilidad o torpeza'),
      'balance-unsure': linked('un posible cambio en el equilibrio o las manos'),
      'not-better': linked('un dolor que no mejora'),
    },
    D9: {
      'night-pain': losingWeight('dolor toda la noche'),
      'upper-back': losingWeight('dolor en la parte alta de la espalda o el pecho'),
      'new-shape': losingWeight('un bulto nuevo o un cambio de forma'),
      unwell: losingWeight('sentirse enfermo'),
      tuberculosis: losingWeight('tuberculosis (TB), ahora, en el pasado o en casa'),
    },
    D10: {
      age: 'A partir de los 60 años, hasta una lesión pequeña puede agrietar un hueso de la columna.',
      'blood-thinners':
        'Cuando la sangre tarda en coagular, hasta una lesión pequeña o posible puede causar un sangrado cerca de la columna.',
      'thin-bones': 'Con huesos débiles, hasta una lesión pequeña o posible, o un esfuerzo, puede agrietar uno.',
      steroids:
        'Los corticoides en pastillas pueden debilitar los huesos, así que hasta una lesión pequeña o posible, o un esfuerzo, puede agrietar uno.',
      'new-shape':
        'Un bulto nuevo o un cambio de forma, tras una lesión real o posible, puede significar un hueso agrietado.',
    },
    D11: {
      'thin-bones':
        'Con huesos débiles, un dolor que apareció o quizá apareció en minutos puede ser un hueso agrietado.',
      steroids:
        'Los corticoides en pastillas pueden debilitar los huesos. Un dolor que apareció o quizá apareció en minutos puede ser una grieta.',
    },
    D12: 'Un dolor que empeora en las 6 semanas después de una operación, inyección o punción en la espalda puede significar una infección o un sangrado.',
    D13: `${injecting} Con un dolor como el suyo, eso hay que revisarlo hoy.`,
    D14: {
      'night-pain':
        'Cuando el cuerpo se defiende peor de las infecciones, un dolor toda la noche puede venir de una infección en la columna.',
      severe:
        'Cuando el cuerpo se defiende peor de las infecciones, un dolor intenso puede venir de una infección en la columna.',
      dialysis: 'En diálisis (para los riñones), un dolor que empeora puede venir de una infección en la columna.',
    },
    D15: {
      'weight-loss':
        'Perder peso sin buscarlo, junto con sus otras señales, puede apuntar a una enfermedad detrás del dolor.',
      'night-pain':
        'Un dolor toda la noche, junto con sus otras señales, puede tener una causa que necesita su propio tratamiento.',
      'cough-or-strain': 'Un dolor que es peor al toser o hacer fuerza puede ser parte del mismo problema.',
      'upper-back':
        'Un dolor en la parte alta de la espalda o el pecho viene menos a menudo de un tirón muscular, y puede tener otra causa.',
      'new-shape': 'Un bulto nuevo o un cambio de forma puede ser un hueso agrietado.',
    },
    D16: {
      'fewer-movements': 'Un bebé que se mueve menos de lo habitual puede necesitar una revisión hoy.',
      'waters-broken': 'Si puede haber roto aguas (la fuente), usted y el bebé necesitan una revisión hoy.',
      'other-sign': `${pregnant} la señal que marcó puede significar que necesita atención hoy.`,
      'signs-unsure': `${pregnant} algunas de las señales sobre las que no tenía certeza pueden necesitar atención hoy.`,
      infection: `${pregnant} una infección puede empeorar antes que en otros momentos.`,
      'infection-unsure': `${pregnant} una infección puede empeorar pronto, así que hasta una duda cuenta.`,
      sudden: `${pregnant} un dolor que apareció en minutos puede significar que necesita atención hoy.`,
    },
    D17: {
      'under-6':
        'El dolor de espalda antes de los 6 años es raro, y más a menudo tiene una causa que un médico puede tratar.',
      'will-not-walk':
        'Un niño que no quiere o no puede caminar, estar de pie o sentarse puede tener una infección en la columna o una cadera.',
      limps: 'Un niño con dolor de espalda que cojea puede tener un problema en la columna o una cadera.',
      'pale-or-bruises':
        'En un niño, la piel pálida o los moretones nuevos pueden apuntar a una enfermedad de la sangre.',
      'child-signs-unsure': 'Usted no tenía certeza sobre las señales en un niño. Algunas pueden necesitar ayuda hoy.',
      'night-pain': 'En un niño, un dolor toda la noche tiene más a menudo una causa que un médico puede tratar.',
      'weight-loss': 'En un niño, perder peso con dolor de espalda puede apuntar a una enfermedad detrás.',
      unwell: 'En un niño, sentirse enfermo con dolor de espalda puede apuntar a una infección u otra enfermedad.',
      legs: 'En un niño, los problemas en las piernas con dolor de espalda pueden venir de nervios presionados.',
      'legs-unsure':
        'En un niño, un posible problema en las piernas con dolor de espalda puede venir de nervios presionados.',
      severe: 'En un niño, un dolor de espalda intenso tiene más a menudo una causa que un médico puede tratar.',
      balance: 'En un niño, la inestabilidad o la torpeza con dolor de espalda puede venir de la médula espinal.',
      'balance-unsure': 'En un niño, un posible cambio en el equilibrio o las manos puede venir de la médula espinal.',
    },
    D18: 'Un dolor que nada alivia necesita ayuda hoy, para encontrar la causa y bajarlo.',
    D19: {
      pain: newBleed('dolor en una pierna'),
      numb: newBleed('adormecimiento en una pierna o un pie'),
      weak: newBleed('debilidad en una pierna o un pie'),
      both: newBleed('problemas en las dos piernas'),
      unsure: newBleed('un posible problema en las piernas'),
    },
    D20: {
      gone: 'La señal que tuvo ha pasado, pero puede volver. Cuénteselo hoy a alguien.',
      'unsure-since':
        'Usted no tenía certeza sobre la señal, o ningún médico la ha revisado. Puede venir de fuera de la espalda.',
      new: 'La señal nueva que marcó puede venir de fuera de la espalda, y necesita su propia ayuda.',
      unsure:
        'Usted no tenía certeza sobre las señales de alarma del principio de este cuestionario. Algunas pueden venir de fuera de la espalda.',
    },
    D21: 'Usted no sabía con certeza cuánto hace que las dos piernas están así. Si es nuevo, puede haber nervios presionados en la parte baja de la columna.',
    D22: {
      age: `${withinMinutes} un vaso sanguíneo, más a menudo después de los 45 años.`,
      'age-unsure': 'A partir de los 60 años, un dolor que quizá apareció en minutos puede venir de un vaso sanguíneo.',
      neck: 'Un dolor de cuello que apareció en minutos puede venir de un vaso sanguíneo del cuello.',
      smoking:
        'Un dolor intenso que apareció en minutos puede venir de un vaso sanguíneo, más a menudo tras años de fumar.',
      'upper-back':
        'Un dolor en la parte alta de la espalda o el pecho que apareció en minutos puede venir de la arteria principal.',
      'upper-back-unsure':
        'Un dolor en la parte alta de la espalda o el pecho que quizá apareció en minutos puede venir de un vaso sanguíneo.',
    },
    D23: {
      aneurysm: `${aneurysm} un dolor de espalda que no mejora puede venir de ahí.`,
      family:
        'Los casos en su familia, o el síndrome de Marfan, hacen más probable un problema de la arteria principal. Un dolor ' +
        'intenso y bastante nuevo puede venir de ahí.',
    },
    D24: {
      sign: 'Con sus otras respuestas, una señal de infección puede significar más que en la mayoría de la gente.',
      unsure:
        'Usted no tenía certeza sobre las señales de infección. Con sus otras respuestas, pueden significar más de lo habitual.',
      'weak-immunity': 'Puede que su cuerpo se defienda peor de las infecciones.',
      'injected-drugs': 'Los gérmenes pueden llegar a la columna cuando se inyectan drogas, aunque fuera hace mucho.',
      procedure: 'Los gérmenes pueden entrar con una operación, inyección o punción en la espalda.',
      device: 'Los gérmenes pueden instalarse alrededor de un dispositivo en la espalda.',
      child: 'En un niño, una infección puede extenderse más rápido.',
    },
    D25: 'Demasiado analgésico puede dañar el hígado, el estómago o los riñones antes de que lo note.',
    D26: {
      calf: 'Una sola pantorrilla hinchada, caliente o roja puede tener un coágulo de sangre.',
      'red-eye':
        'Un ojo rojo que duele puede ir con algunos tipos de dolor de espalda, y puede necesitar tratamiento para proteger su vista.',
      blisters:
        'Una franja de ampollas que duele puede ser herpes zóster (culebrilla). Su tratamiento funciona mejor en los primeros 3 días.',
      yellow: 'La piel o los ojos amarillos pueden venir del hígado, y también algunos dolores de espalda.',
    },
    D27: {
      'weak-immunity':
        'Cuando el cuerpo se defiende peor de las infecciones, sentirse enfermo puede ser la única señal de una.',
      steroids:
        'Tras meses de corticoides en pastillas, sentirse enfermo puede significar una infección, o que al cuerpo le faltan corticoides.',
    },
    D28: {
      severe: 'A partir de los 60 años, un dolor nuevo e intenso puede venir de un vaso sanguíneo y no de la espalda.',
      'first-ever':
        'A partir de los 65 años, un primer dolor de espalda o de un tipo nuevo que empeora puede venir de un vaso sanguíneo.',
    },
    D29: 'Con diabetes, un dolor bastante nuevo que es intenso y está empeorando puede venir de una infección en la columna.',
    D30: 'Cuando la sangre tarda en coagular, un dolor nuevo que es intenso y está empeorando puede venir de un sangrado cerca de la columna.',
    D31: {
      'night-sweats':
        'Los sudores de noche, junto con cómo se siente ahora, pueden apuntar a una infección u otra enfermedad.',
      'recent-infection':
        'Tras una infección fuerte, o con una válvula del corazón reemplazada, los gérmenes pueden llegar a la columna.',
    },
    D32: {
      'stiff-spine':
        'Una columna rígida, o con los huesos unidos, puede romperse sin una caída, y un dolor como el suyo puede ser una señal de ello.',
      device: 'Con un dispositivo en la espalda, un dolor intenso o que va en aumento puede venir del dispositivo.',
      'cord-injury':
        'Con una lesión o enfermedad de la médula espinal, un dolor intenso o que va en aumento puede significar que algo nuevo va mal.',
    },
    D33: {
      saddle: growing('una sensibilidad distinta en la zona de la entrepierna'),
      bladder: growing('un cambio al orinar'),
      bowel: growing('un cambio al evacuar'),
    },

    S1: {
      'weight-loss': 'Una pérdida de peso sin buscarla puede tener muchas causas, así que vale la pena revisarla.',
      'night-pain':
        'Un dolor toda la noche, igual en cualquier postura, es menos común en un tirón muscular, así que vale la pena revisarlo.',
      'cough-or-strain':
        'El dolor al toser, estornudar o hacer fuerza viene a menudo de un disco. Con sus otras respuestas vale la pena revisarlo.',
      'upper-back':
        'El dolor en la parte alta de la espalda o alrededor del pecho es menos común que el de la parte baja, así que vale la pena revisarlo.',
      'new-shape': 'Un bulto nuevo o un cambio de forma puede tener varias causas, y lo mejor es que lo miren.',
    },
    S2: 'A partir de los 60 años, un primer dolor de espalda o de un tipo nuevo tiene más a menudo una causa como un hueso agrietado.',
    S3: {
      'weak-immunity':
        'Puede que su cuerpo se defienda peor de las infecciones, así que es mejor revisar pronto un dolor como el suyo.',
      steroids:
        'Los corticoides en pastillas pueden debilitar los huesos, así que es mejor revisar pronto un dolor como el suyo.',
      'thin-bones':
        'Los huesos débiles se agrietan con más facilidad, así que es mejor revisar pronto un dolor como el suyo.',
    },
    S4: {
      'weak-leg':
        'Una debilidad que nadie ha examinado puede venir de un nervio presionado. Una revisión puede mostrar qué la ayuda.',
      'both-legs':
        'Un problema en las dos piernas que no viene solo al caminar puede empezar en la espalda, así que haga que lo examinen.',
    },
    S6: 'Un dolor intenso que está empeorando necesita que se vuelva a mirar su causa, y un mejor alivio.',
    S7: {
      pregnant: 'En el embarazo, el tratamiento tiene que ser seguro para usted y el bebé.',
      birth: 'Después del parto, el cuerpo sana, y el tratamiento tiene que ser seguro si da el pecho.',
      unsure: 'Si puede haber embarazo, es bueno saberlo antes de tomar medicamentos o hacerse una radiografía.',
    },
    S8: 'Antes de los 18 años, el dolor de espalda puede tener causas propias, y los consejos para adultos no siempre sirven.',
    S9: byLegs('y el dolor está empeorando. Es mejor que examinen pronto un nervio irritado.'),
    S10: byLegs('y un dolor intenso que dura 6 semanas o más. Puede ser hora de hablar de otros tratamientos.'),
    S11: {
      changed:
        'La inestabilidad, o las manos torpes, adormecidas o con hormigueo, puede venir de la médula espinal, aunque avance despacio.',
      unsure: 'Usted no tenía certeza sobre su equilibrio y sus manos. Un examen corto puede aclararlo.',
    },
    S12: 'La diabetes hace más probables las infecciones, también en la columna, y su dolor es nuevo y está empeorando.',
    S13: {
      worse:
        'A partir de los 60 años, es mejor revisar un dolor que empeora: un hueso de la columna puede agrietarse sin una caída.',
      severe:
        'A partir de los 60 años, es mejor revisar un dolor intenso: un hueso de la columna puede agrietarse sin una caída.',
      'not-better':
        'A partir de los 60 años, un dolor nuevo que no mejora puede venir de un hueso que se agrietó sin una caída.',
    },
    S14: 'Cuando la sangre tarda en coagular, un dolor de espalda bastante nuevo que no mejora puede venir de un sangrado.',
    S15: `${injecting} Dígaselo al médico, para que pueda revisarlo. No tiene que dar explicaciones.`,
    S16: 'El dolor le impide hacer la mayoría de las cosas y no mejora. Necesita más ayuda de la que tiene ahora.',
    S17: {
      infection:
        'Usted no tenía certeza sobre las señales de infección. Un médico o una enfermera puede ayudar a aclararlo.',
      'today-signs':
        'Usted no tenía certeza sobre las señales de pantorrilla, ojos, piel u orina. Si alguien lo mira, puede aclararlo.',
      history: 'Usted no tenía certeza sobre sus datos de salud. Un médico puede consultarlos.',
      medicines:
        'Usted no tenía certeza sobre sus medicamentos o enfermedades. Un médico o farmacéutico puede consultarlos.',
      legs: 'Usted no sabía con certeza qué siente en las piernas. Un examen corto puede aclararlo.',
      unwell: 'El dolor de espalda por sí solo no hace sentirse enfermo, así que vale la pena revisarlo.',
    },
    S18: {
      aneurysm: `${aneurysm} cualquier dolor de espalda hay que mirarlo pronto, aunque esté mejorando.`,
      cancer:
        'Con cáncer, ahora o en el pasado, cualquier dolor de espalda hay que mirarlo pronto, aunque esté mejorando.',
      chemotherapy:
        'En quimioterapia (medicamentos para el cáncer), cualquier dolor de espalda hay que mirarlo pronto, aunque esté mejorando.',
    },
    S19: {
      tuberculosis:
        'Con tuberculosis (TB), ahora, en el pasado o en casa, un dolor que no mejora puede venir de una infección en la columna.',
      procedure:
        'En las semanas que siguen a una operación, inyección o punción en la espalda, un dolor como el suyo puede venir de una infección.',
    },
    S20:
      'Ha tenido el ánimo bajo la mayoría de los días, y no espera que el dolor mejore. Las dos cosas juntas pesan más, y las ' +
      'dos pueden mejorar con ayuda.',
    S21: 'Tras un accidente grave o una caída fuerte, un dolor que no mejora merece que lo miren otra vez.',
    S22: {
      'night-sweats':
        'Los sudores de noche que empapan pueden venir de una infección u otra enfermedad, así que vale la pena revisarlos.',
      'recent-infection':
        'Tras una infección fuerte, o con una válvula del corazón reemplazada, los gérmenes pueden llegar a la columna, así que vale la pena revisarlo.',
    },
    S23: 'Un dolor que apareció en minutos y no mejora merece una revisión temprana.',
    S24: 'Un adormecimiento bastante nuevo en una pierna o un pie puede venir de un nervio presionado. La mayoría mejora en semanas, y una revisión permite asegurarse.',
    S26: {
      saddle:
        'Aunque tenga desde hace mucho una sensibilidad distinta entre las piernas, es mejor que la examinen al menos una vez.',
      'bladder-and-bowel': 'Los cambios al orinar y al evacuar, aunque sean antiguos, es mejor mirarlos juntos.',
    },
    S27: 'La sangre en la orina tiene muchas causas, la mayoría fáciles de tratar, y necesita una prueba.',
    S28: {
      'stiff-spine':
        'Una columna rígida, o con los huesos unidos, se agrieta con más facilidad, así que un dolor que no mejora hay que mirarlo pronto.',
      device: 'Con un dispositivo en la espalda, un dolor que no mejora hay que mirarlo pronto.',
      'cord-injury': 'Con una lesión o enfermedad de la médula espinal, un dolor que no mejora hay que mirarlo pronto.',
    },

    R1: {
      long: 'El dolor dura 3 meses o más y no mejora. Es hora de preguntar qué pasa, y qué viene ahora.',
      'no-treatment': 'El dolor dura 4 semanas o más sin tratamiento. Hay cosas que vale la pena probar.',
    },
    R2: 'Tras 4 semanas o más de tratamiento, el dolor no mejora. Puede hacer falta otro enfoque.',
    R3: 'El dolor está empeorando. Esa es razón suficiente para que vuelvan a mirar su tratamiento.',
    R4:
      'Tres o más de sus respuestas se ajustan al dolor de una columna inflamada (espondiloartritis axial). Pregunte por un ' +
      'análisis de sangre y un médico de las articulaciones.',
    R5: {
      'weak-leg': 'Una debilidad antigua que se examinó aún puede cambiar, así que haga que la miren otra vez.',
      'both-legs':
        'Las piernas que duelen al caminar y se alivian al sentarse a menudo tienen poco espacio para sus nervios (estenosis ' +
        'de columna). Eso se puede tratar.',
    },
    R6: {
      anxious:
        'Ha tenido nervios o preocupación muchos días. El dolor y la preocupación se alimentan uno a otro, y los dos pueden mejorar.',
      'low-mood':
        'Ha tenido el ánimo bajo, o poca alegría en las cosas, muchos días. El dolor y el ánimo bajo se alimentan uno a otro, y los dos pueden mejorar.',
    },
    R7: 'El dolor es intenso. Puede haber mejores formas de aliviarlo.',
    R8: 'El dolor quita mucho a su vida diaria. Una revisión puede buscar formas de recuperar una parte.',
    R9: byLegs('y no mejora. Un nervio presionado o irritado tiene sus propios tratamientos.'),
    R10: {
      bladder: 'Un cambio antiguo al orinar a menudo puede mejorar con ayuda, sea cual sea la causa.',
      bowel: 'Un cambio antiguo al evacuar a menudo puede mejorar con ayuda, sea cual sea la causa.',
    },
    R11: 'Un problema de equilibrio o de manos que un médico conoce aún puede cambiar, así que haga que lo miren otra vez.',
    R12: {
      'weight-loss': 'Si ha perdido peso sin buscarlo, vale la pena contárselo a un médico.',
      'night-pain': 'Diga a quien le haga la revisión que el dolor dura toda la noche.',
      'cough-or-strain':
        'El dolor al toser, estornudar o hacer fuerza viene a menudo de un disco. Dígalo a quien le haga la revisión.',
      'upper-back':
        'Diga a quien le haga la revisión que el dolor está en la parte alta de la espalda o alrededor del pecho.',
      'new-shape': 'Enseñe el bulto o el cambio de forma a quien le haga la revisión.',
      unsure: 'Usted no tenía certeza sobre algunas señales. Háblelas en su revisión.',
    },
  },
  returnAdvice: {
    'saddle-numbness': {
      line: 'cambia la sensibilidad entre las piernas, alrededor de los genitales o el trasero',
      again: 'la sensibilidad entre las piernas cambia más, el cambio se extiende o vuelve',
    },
    'bladder-or-bowel': {
      line: 'no puede orinar, no siente salir la orina, o pierde el control de la orina o las heces',
      again: 'el cambio al orinar o evacuar empeora, vuelve, o pierde el control',
    },
    'both-legs': {
      line: 'empieza dolor, hormigueo, adormecimiento o debilidad en las dos piernas o los dos pies, y sigue en reposo',
      again: 'el problema en las dos piernas es peor que antes, se extiende, o sigue en reposo',
    },
    'legs-weaker': {
      line: 'una pierna se vuelve más débil en horas o días, o ya no le sostiene',
      again: 'la pierna débil se vuelve más débil en horas o días, o ya no le sostiene',
    },
    unsteady: {
      line: 'en cuestión de días le falla el equilibrio, o tiene torpeza en las manos',
      again: 'su equilibrio o sus manos empeoran en días',
    },
    'chest-or-breathing': {
      line: 'tiene dolor u opresión en el pecho, dificultad para respirar, o tos con sangre',
      again: 'el problema del pecho o de la respiración vuelve, empeora o cambia',
    },
    'very-bad-tummy': {
      line: 'tiene un dolor muy fuerte en el vientre o el costado',
      again: 'el dolor del vientre o el costado vuelve o empeora',
    },
    fainting: {
      line: 'se desmaya, o siente que se desmaya, con frío y sudor',
      again: 'se desmaya o siente que se desmaya otra vez',
    },
    'confused-or-drowsy': {
      line: 'empieza a tener confusión, o cuesta mucho despertarle',
      again: 'tiene otra vez confusión, o cuesta otra vez mucho despertarle, o más que antes',
    },
    'weak-face-or-arm': {
      line: 'se le debilita la cara o un brazo',
      again: 'la debilidad de la cara o el brazo vuelve o empeora',
    },
    'bleeding-inside': {
      line: 'sus heces se vuelven negras, o vomita sangre',
      again: 'las heces negras o el vómito con sangre vuelven o empeoran',
    },
    'cold-leg': {
      line: 'una pierna se pone fría, pálida o azulada',
      again: 'la pierna se pone fría, pálida o azulada otra vez, o más que antes',
    },
    headache: {
      line: 'tiene el peor dolor de cabeza de su vida, o uno con rigidez de cuello, manchas o sarpullido en la piel, o fiebre',
      again: 'el dolor de cabeza vuelve, empeora o cambia',
    },
    'weak-leg-now': {
      line: 'se le debilita una pierna o un pie',
      again: 'la debilidad en una pierna o un pie vuelve o empeora',
    },
    'numb-leg-now': {
      line: 'se le adormece una pierna o un pie (pierde sensibilidad) mientras el dolor empeora',
      again: 'el adormecimiento de la pierna o el pie se extiende, o vuelve mientras el dolor empeora',
    },
    'balance-now': {
      line: 'empieza a fallarle el equilibrio, o a tener torpeza en las manos, aunque sea poco a poco',
      again: 'su equilibrio o sus manos empeoran, aunque sea poco a poco',
    },
    'sexual-change-now': { line: sexChanges, again: sexChangesAgain },
    'fever-now': fever,
    'shivering-now': shivering,
    'chemotherapy-unwell':
      'se siente enfermo o enferma, tiembla de frío, tiene fiebre, suda de noche o le arde al orinar',
    'unbearable-now': {
      line: unbearable,
      again: 'el dolor, tan fuerte como ya es, empeora todavía más',
    },
    'fall-now': 'tiene una caída o un golpe, aunque sea pequeño',
    'bleeding-in-pregnancy': 'sangra por la vagina, aunque sea poco',
    'bleeding-after-birth': 'sangra mucho (una compresa o toalla por hora) o suelta coágulos grandes',
    'pregnancy-pain':
      'tiene contracciones, dolor de vientre muy fuerte o de un solo lado, o dolor en la punta de un hombro',
    'head-or-sight': 'tiene dolor de cabeza fuerte, vista borrosa, dolor debajo de las costillas o hinchazón repentina',
    'pregnancy-fever': 'le da fiebre y se siente mal',
    'weak-leg': {
      line: 'se le debilita una pierna o un pie',
      again: 'la debilidad en una pierna o un pie vuelve o empeora',
    },
    'numb-leg-today': {
      line: 'se le adormece una pierna o un pie (pierde sensibilidad) mientras el dolor empeora',
      again: 'el adormecimiento de la pierna o el pie se extiende, o vuelve mientras el dolor empeora',
    },
    'sexual-change': { line: sexChanges, again: sexChangesAgain },
    fever: fever,
    shivering: shivering,
    'burning-pee': 'le arde al orinar',
    'unbearable-pain': unbearable,
    calf: 'una pantorrilla se hincha, se calienta o se pone roja',
    'red-eye': 'un ojo se pone rojo y duele',
    blisters: 'aparece una franja de ampollas que duele',
    yellow: 'la piel o los ojos se ponen amarillos',
    wound: 'el lugar de su operación, inyección o punción se pone rojo, caliente, hinchado o suelta líquido',
    fall: 'tiene una caída o un golpe, aunque sea pequeño',
    'balance-today': {
      line: 'empieza a fallarle el equilibrio, o a tener torpeza en las manos, aunque sea poco a poco',
      again: 'su equilibrio o sus manos empeoran, aunque sea poco a poco',
    },
    'child-will-not-walk': 'el niño o la niña no quiere o no puede caminar, estar de pie o sentarse como siempre',
    'child-pale': 'el niño o la niña se ve pálido, o le salen moretones sin golpes',
    'baby-or-waters':
      'el bebé se mueve menos de lo habitual, o usted rompe aguas (la fuente): llame a su unidad de maternidad',
    'balance-slowly': {
      line: 'poco a poco le falla el equilibrio, o las manos se vuelven torpes, adormecidas o con hormigueo',
      again: 'su equilibrio o sus manos empeoran poco a poco',
    },
    'numb-leg': {
      line: 'se le adormece una pierna o un pie (pierde sensibilidad) mientras el dolor empeora',
      again: 'el adormecimiento de la pierna o el pie se extiende o empeora',
    },
  },
  reasons: {
    treatment: {
      title: 'Puede que el tratamiento aún no sea el adecuado',
      about:
        'Un primer tratamiento puede no dar con la verdadera causa. Puede que la causa se entendiera mal, que el tratamiento se ' +
        'usara de una forma que no podía servir, o que haga falta otro enfoque. Con una hernia de disco, por ejemplo, el reposo ' +
        'y el ejercicio no siempre bastan.',
    },
    structural: {
      title: 'Algo en la propia columna',
      about:
        'Los discos pueden gastarse (enfermedad degenerativa del disco), el canal de la columna puede estrecharse (estenosis), o ' +
        'puede haber un hueso desplazado (espondilolistesis). Estas causas pueden necesitar más que aliviar el dolor. Mucha ' +
        'gente sin dolor también tiene estos cambios, así que importan cuando coinciden con lo que usted siente.',
    },
    lifestyle: {
      title: 'Lo que sus días piden a su espalda',
      about:
        'La postura, la forma de levantar peso y poco ejercicio regular pueden sumarse al dolor de espalda y frenar el ' +
        'tratamiento. Las cargas pesadas y las posturas incómodas parecen contar más que sentarse derecho.',
    },
    psychological: {
      title: 'Estrés, preocupación y ánimo bajo',
      about:
        'El estrés, la ansiedad y la depresión pueden subir el dolor, y un dolor largo puede traerlos: un círculo en el que ' +
        'cada uno alimenta al otro. No quiere decir que el dolor esté en su cabeza.',
    },
  },
  signs: {
    'no-treatment': 'Todavía no ha probado un tratamiento.',
    'too-early': 'Lleva menos de 4 semanas de tratamiento, y este puede necesitar más tiempo.',
    'not-as-advised':
      'Puede que su tratamiento aún no haya tenido una buena oportunidad. A menudo un plan puede hacerse más fácil de seguir.',
    'no-clear-plan': 'No había un plan claro, así que puede que el tratamiento no haya tenido una buena oportunidad.',
    'fair-trial-no-better':
      'Le dio al tratamiento 6 semanas o más y no está mejor, así que puede hacer falta otro enfoque.',
    'only-passive': 'Lo que probó puede aliviar el dolor por un tiempo. Añadir ejercicio a menudo consigue más.',
    rest: 'Un reposo largo puede dejar la espalda más rígida y débil.',
    'not-explained': 'Usted aún no sabe con certeza qué pasa. Vale la pena preguntar.',
    'irritated-nerve': 'Lo que siente en la pierna puede venir de un nervio irritado (ciática), a menudo por un disco.',
    'spreading-pain':
      'El dolor por encima de la rodilla a menudo se extiende desde la espalda, y a veces viene de un nervio irritado.',
    stenosis:
      'Las piernas que duelen al caminar y se alivian al sentarse pueden apuntar a un canal de la columna estrecho (estenosis).',
    'small-joints':
      'El dolor al inclinarse hacia atrás puede venir de pequeñas articulaciones o de un hueso desplazado (espondilolistesis).',
    disc: 'El dolor al agacharse o estar sentado puede venir de un disco.',
    'age-change': 'Los discos se gastan con la edad. Es común, y a menudo no duele.',
    inflammation: 'Varias respuestas se ajustan a una columna inflamada (espondiloartritis axial).',
    sitting: 'Pasa mucho tiempo sin moverse, en un asiento o de pie.',
    lifting: 'Levanta cosas pesadas.',
    'awkward-positions': 'Trabaja en posturas incómodas.',
    inactive: 'Hace poco ejercicio.',
    'lifestyle-sleep': 'Dormir mal puede frenar la recuperación.',
    smoking: 'Fumar va unido a un dolor que dura más.',
    anxious: 'Ha tenido nervios o preocupación muchos días.',
    'low-mood': 'Ha tenido el ánimo bajo, o poca alegría en las cosas, muchos días.',
    'fear-of-moving':
      'Duda de que moverse sea seguro, o no lo sabe con certeza. La mayoría de las espaldas pueden moverse sin peligro, poco a poco.',
    'expects-no-recovery': 'Sentir que no se avanza es común, y es una cosa más que puede mejorar con ayuda.',
    'poor-sleep': 'Dormir mal y el dolor se alimentan uno a otro.',
  },
  firstSteps: {
    'go-to-review': {
      title: 'Tenga su revisión',
      begin: 'Pida hoy la cita, y lleve su hoja.',
      build: 'Hasta entonces, no empiece ejercicios ni tratamientos nuevos.',
      expect: 'En la revisión, pregunte con qué puede empezar.',
    },
    'move-with-care': {
      title: 'Siga moviéndose con suavidad',
      begin: 'Muévase tanto como permita el dolor, poco y a menudo.',
      build: 'No haga más que eso hasta su revisión. Pare si empeora.',
      expect: 'Así su cuerpo no se pone rígido mientras espera.',
    },
    'goal-walking': {
      title: 'Vuelva a caminar, poco a poco',
      begin: 'Camine el tiempo que aguanta en un día malo, una o dos veces al día.',
      build: byTheClock('un minuto o dos'),
      expect: judge,
    },
    'goal-sitting': {
      title: 'Siéntese más tiempo, poco a poco',
      begin: 'Siéntese el tiempo que aguanta en un día malo, y luego levántese un minuto.',
      build: byTheClock('unos minutos'),
      expect: judge,
    },
    'goal-standing': {
      title: 'Esté de pie más tiempo, poco a poco',
      begin: 'Esté de pie el tiempo que aguanta en un día malo, y luego camine o siéntese un rato.',
      build: byTheClock('un minuto o dos'),
      expect: judge,
    },
    'goal-sleep': { title: 'Vuelva a dormir bien', ...sleepBetter },
    'goal-lifting': {
      title: 'Vuelva a levantar cosas y a las tareas de casa',
      begin: 'Divida una tarea en partes, con descansos. Levante solo lo que le resulte fácil, cerca del cuerpo.',
      build: 'Cada semana, haga una parte más o levante un poco más.',
      expect: judge,
    },
    'goal-work': {
      title: 'Siga en el trabajo, o vuelva a él',
      begin:
        'Diga en el trabajo qué puede hacer ahora, y pida tareas más ligeras o cortas. Su médico puede ponerlo por escrito.',
      build: 'Cada semana o dos, retome una tarea o unas horas.',
      expect: 'Hacen falta algunas semanas. No hace falta estar sin dolor para trabajar.',
    },
    'goal-caring': {
      title: 'Vuelva a cuidar de otros',
      begin: 'Pida ayuda con la tarea que más duele. Haga las demás a una altura que le vaya bien.',
      build: 'Cada semana, retome una pequeña parte.',
      expect: judge,
    },
    'goal-sport': {
      title: 'Vuelva a lo que le gusta',
      begin: 'De esa actividad, haga lo más fácil, el tiempo que aguanta en un día malo.',
      build: 'Cada pocos días, añada un poco: primero más a menudo, luego más tiempo, luego más fuerte.',
      expect: judge,
    },
    'calm-the-nerve': {
      title: 'Calme el nervio de la pierna',
      begin: 'Busque una o dos posturas que alivien la pierna. Cambie de postura antes de que el dolor suba.',
      build: 'Cuando se calme, camine un poco más cada pocos días.',
      expect:
        'A menudo se alivia en 6 a 12 semanas. Si no, o si el dolor de pierna es muy fuerte, pregunte por una prueba de imagen y un especialista.',
    },
    'lean-and-sit': {
      title: 'Apóyese y siéntese para caminar más',
      begin:
        'Siéntese antes de que las piernas se pongan mal, y luego siga. Apoyarse en un carrito, o ir en bicicleta, suele ser más fácil.',
      build: byTheClock('un minuto entre descansos'),
      expect: judge,
    },
    'loosen-in-the-morning': {
      title: 'Suelte el cuerpo por la mañana',
      begin: 'Al despertar, mueva la espalda con suavidad en todas las direcciones de 5 a 10 minutos. Luego camine.',
      build: 'Añada una caminata corta cada mañana, y unos minutos más cada semana.',
      expect: 'Si la mayoría de las mañanas hay rigidez de más de 30 minutos, dígalo en su revisión.',
    },
    'bend-a-little': {
      title: 'Inclínese un poco, a menudo',
      begin:
        'Inclínese hacia delante hasta donde le resulte fácil, cinco veces, unas pocas veces al día. Levántese a menudo de la silla.',
      build: 'Cada pocos días, inclínese un poco más.',
      expect: judge,
    },
    'test-a-move': {
      title: 'Pruebe un movimiento que le preocupa',
      begin: 'Elija un movimiento que evita. Haga una parte pequeña y lenta, y vea cómo está al día siguiente.',
      build: 'Cuando una parte haya ido bien tres veces, hágala un poco más grande.',
      expect: 'Al principio es común sentir molestias. Cada parte que va bien hace más fácil la siguiente.',
    },
    'change-course': {
      title: 'Cambie lo que no ha funcionado',
      begin: 'Anote qué probó, cuánto tiempo y qué cambió. Llévelo a quien le trata.',
      build: 'Pregunte qué otra opción le conviene, y cómo sabrán usted y quien le trata que funciona.',
      expect: sixWeeks,
    },
    'make-it-fit': {
      title: 'Haga el plan más fácil de seguir',
      begin:
        'Elija la parte de su tratamiento que mejor encaja en su día. Hágala junto con un hábito, como el desayuno.',
      build: 'Tras una buena semana, añada la parte siguiente. Diga a quien le trata qué no encaja.',
      expect: sixWeeks,
    },
    'get-a-plan': {
      title: 'Consiga un plan claro',
      begin: 'Pida un plan por escrito: qué hacer, con qué frecuencia y por cuánto tiempo.',
      build: 'Acuerden un día para volver a mirarlo.',
      expect: sixWeeks,
    },
    'share-the-load': {
      title: 'Comparta la carga',
      begin:
        'Cuente a alguien de confianza, o a un médico, cómo se ha sentido. El dolor y el ánimo bajo se empeoran uno a otro.',
      build: 'Ponga en cada día una cosa pequeña que disfrute.',
      expect: 'El ánimo bajo y la preocupación se pueden tratar. La ayuda tarda algunas semanas en funcionar.',
    },
    'better-nights': { title: 'Duerma mejor', ...sleepBetter },
    'break-up-sitting': {
      title: 'Haga pausas si pasa mucho rato en un asiento o de pie',
      begin: 'Levántese o cambie de postura un minuto, cada media hora.',
      build: 'Únalo a algo que ya hace, como cada llamada o cada taza de té o café.',
      expect: judge,
    },
    'start-moving': {
      title: 'Muévase un poco cada día',
      begin: 'Camine, nade o vaya en bicicleta mientras le resulte fácil, la mayoría de los días.',
      build: byTheClock('un minuto o dos'),
      expect: judge,
    },
    'own-exercises': {
      title: 'Ejercicios hechos para usted',
      begin: 'Pida a un fisioterapeuta dos o tres ejercicios que encajen con su espalda y su día.',
      build: 'Hágalos la mayoría de los días, y pida que los hagan más difíciles cada pocas semanas.',
      expect: sixWeeks,
    },
    'keep-moving': {
      title: 'Siga moviéndose con suavidad',
      begin: 'Muévase tanto como permita el dolor, poco y a menudo.',
      build: 'Cada pocos días, haga un poco más de lo que ya hace.',
      expect: 'Sentir molestias es común y no significa daño.',
    },
    'weekly-note': {
      title: 'Tome una nota cada semana',
      begin: 'Una vez por semana, anote su dolor de 0 a 10, y qué pudo hacer.',
      build: 'Anote también qué ayudó y qué no, y llévelo a su cita.',
      expect: 'Dos puntos, o casi un tercio, arriba o abajo es un cambio que cuenta.',
    },
  },
  badges: {
    recommended: { label: 'Recomendado', meaning: 'Las guías lo aconsejan.' },
    'may-help': { label: 'Puede ayudar', meaning: 'Ayuda a algunas personas, aunque las pruebas son débiles.' },
    'guidelines-disagree': { label: 'Las guías no coinciden', meaning: 'Algunas lo aconsejan y otras no.' },
    'not-recommended': { label: 'No recomendado', meaning: 'Las guías aconsejan no usarlo.' },
    'ask-first': {
      label: 'Pregunte antes',
      meaning: 'Hable con un médico, una enfermera o un farmacéutico antes de empezar.',
    },
  },
  plan: {
    plan: {
      title: 'Vuelva a mirar el plan de tratamiento',
      about:
        'Cuando un plan no ha ayudado, volver a consultar es el paso correcto. Los medicamentos pueden cambiar, y pueden ' +
        'añadirse otros tratamientos.',
    },
    activity: {
      title: 'Ejercicio y fisioterapia',
      about:
        'Un fisioterapeuta puede enseñarle movimientos que le van bien y que mejoran la fuerza, la flexibilidad y la postura.',
    },
    relief: {
      title: 'Aliviar el dolor',
      about: 'Esto puede dar alivio por un tiempo, junto con otro tratamiento.',
    },
    habits: { title: 'Hábitos diarios', about: 'Cambios pequeños, mantenidos, pueden quitar carga a su espalda.' },
    mind: {
      title: 'Mente y ánimo',
      about:
        'Un dolor que dura desgasta a cualquiera. La ayuda con el estrés, el sueño y el ánimo puede hacer más fácil vivir con él.',
    },
  },
  planItems: {
    'review-what-was-tried': {
      title: 'Repase lo que probó',
      advice: 'Anote cada tratamiento, cuánto tiempo lo tuvo y qué cambió. Lleve la nota a su cita.',
    },
    medicines: {
      title: 'Medicamentos',
      advice:
        'Pregunte a un farmacéutico o médico cuáles son seguros para usted. Muchos productos llevan {paracetamol} (un ' +
        'analgésico), así que cuide de no tomar dos que lo lleven. Nunca deje de golpe corticoides, analgésicos fuertes, ni pastillas ' +
        'para el dolor de nervios o el ánimo bajo: pregunte cómo dejarlos por pasos.',
      article: 'A menudo se dice que los medicamentos tienen que cambiar cuando el dolor sigue.',
      guidelines:
        'Las guías dicen que el {paracetamol} por sí solo hace poco por el dolor de espalda. Aconsejan no usar opioides ' +
        '(analgésicos fuertes) cuando el dolor dura.',
    },
    'anti-inflammatories': {
      title: 'Pastillas antiinflamatorias',
      advice:
        'Pastillas como el ibuprofeno pueden ayudar por poco tiempo. Pregunte antes a un farmacéutico si tiene problemas de ' +
        'riñón, corazón o estómago, una úlcera o asma. Pregunte antes también si toma aspirina, pastillas para orinar ' +
        '(diuréticos), o pastillas para la presión arterial o el ánimo bajo. Deje el antiinflamatorio, y busque ayuda, si sus heces se vuelven negras.',
    },
    'strong-painkillers': {
      title: 'Su analgésico fuerte',
      advice:
        'Pregunte a un médico o farmacéutico: ¿todavía ayuda, y le da sueño o heces duras? Nunca lo deje de golpe. Si lo deja, ' +
        'hágalo en pasos pequeños, con ayuda.',
    },
    'nerve-pain-medicines': {
      title: 'Sus pastillas para el dolor de nervios',
      advice:
        'Pregunte a un médico o farmacéutico: ¿todavía ayudan, y le dan sueño o mareo? Nunca las deje de golpe. Si las deja, ' +
        'hágalo en pasos pequeños, con ayuda.',
    },
    injections: {
      title: 'Inyecciones',
      advice: 'Si el dolor de pierna es intenso, pregunte si una podría ayudar.',
      article: 'A menudo se dice que las inyecciones son lo siguiente cuando un cuidado más suave no ha ayudado.',
      guidelines:
        'Las guías dicen que pueden ayudar con el dolor intenso de pierna por un nervio, pero no con el dolor de espalda solo.',
    },
    surgery: {
      title: 'Una operación',
      advice: 'Si el dolor de pierna sigue fuerte tras 6 a 12 semanas, pregunte a un especialista por sus opciones.',
      article: 'A menudo se dice que una hernia de disco puede necesitar una operación.',
      guidelines:
        'Las guías dicen que es una opción cuando el dolor de pierna dura y la prueba de imagen coincide con él. Puede aliviar antes ' +
        'el dolor de pierna, pero tras 1 a 2 años los resultados son casi iguales con operación o sin ella.',
    },
    'move-with-care': {
      title: 'Siga moviéndose con suavidad',
      advice: 'Hasta su revisión, muévase tanto como permita el dolor, poco y a menudo. Pare si empeora.',
    },
    'keep-moving': {
      title: 'Siga moviéndose con suavidad',
      advice: 'Muévase tanto como permita el dolor, poco y a menudo. Sentir molestias es común y no significa daño.',
    },
    'own-programme': {
      title: 'Ejercicios hechos para usted',
      advice: 'Pida a un fisioterapeuta un plan de ejercicios que encaje con su espalda y sus días.',
      article: 'A menudo se dice que el ejercicio también puede corregir la postura.',
      guidelines: 'Las guías dicen que el ejercicio ayuda, y que ningún tipo es el mejor.',
    },
    'walk-or-swim': {
      title: 'Camine, nade o muévase como le guste',
      advice: 'Elija algo que vaya a seguir haciendo. Importa más hacerlo a menudo que con fuerza.',
    },
    pacing: {
      title: 'Mida sus fuerzas',
      advice: 'Divida las tareas en partes cortas con descansos, y haga un poco más cada semana.',
    },
    'long-rest': {
      title: 'Reposo largo',
      advice: 'Descanse un día o dos como mucho, y luego siga moviéndose con suavidad.',
      article: 'El reposo se nombra a menudo como un primer tratamiento.',
      guidelines: 'Las guías dicen que seguir en movimiento es mejor que el reposo en cama.',
    },
    'heat-or-cold': {
      title: 'Calor o frío',
      advice:
        'Pruebe una bolsa caliente o fría envuelta en una toalla, por poco tiempo. Nunca la use sobre piel adormecida, ni cerca de ' +
        'un parche analgésico: el calor puede hacer que el parche suelte demasiado.',
    },
    'hands-on': {
      title: 'Masaje y otra terapia manual',
      advice: 'Puede aliviar el dolor un rato. Úselo para poder hacer ejercicio.',
      article: 'A menudo se aconseja el masaje por sí solo.',
      guidelines: 'Las guías lo aconsejan solo junto con ejercicio, como parte de un mismo plan.',
      askFirst:
        'Sus respuestas nombran algo que puede hacerlo peligroso, como huesos débiles, un medicamento o una operación. Pregunte ' +
        'antes a un médico o fisioterapeuta.',
    },
    acupuncture: {
      title: 'Acupuntura',
      advice: 'El efecto, si lo hay, es pequeño y corto. Si la prueba, elija a alguien con formación.',
      article: 'A menudo se aconseja para un alivio corto.',
      guidelines:
        'Las guías no coinciden. NICE, en el Reino Unido, aconseja no usarla para el dolor de espalda. Las de la OMS y Estados ' +
        'Unidos dicen que puede ayudar a algunas personas.',
      askFirst:
        'Las agujas pueden causar sangrado o infección. Con sus medicamentos o su salud, pregunte antes a un médico.',
    },
    tens: {
      title: 'TENS',
      advice:
        'Si tiene un aparato y le ayuda a moverse, hable con un fisioterapeuta. Con marcapasos, convulsiones (epilepsia) o un bebé en ' +
        'camino, pregunte antes a un médico.',
      article: 'A menudo se aconseja para un alivio corto.',
      guidelines:
        'Las guías (NICE y OMS) aconsejan no usarlo para el dolor de espalda, porque no se ha demostrado que funcione.',
      askFirst:
        'El embarazo, un parto reciente o un dispositivo en la espalda pueden hacerlo peligroso. Pregunte antes a su matrona ' +
        '(partera) o a un médico.',
    },
    'change-position': {
      title: 'Cambie de postura a menudo',
      advice:
        'Levántese o muévase más o menos cada media hora. Evite estar mucho tiempo en un asiento y mucho tiempo de pie.',
      article: 'A menudo se dice que necesita una postura correcta.',
      guidelines: 'Los estudios no muestran una única postura correcta.',
    },
    'build-up-lifting': {
      title: 'Levante peso poco a poco',
      advice: 'Empiece con poco peso y cerca del cuerpo, y añada un poco cada vez. Pida ayuda con las cargas pesadas.',
      article: 'A menudo se dice que levantar peso de forma segura protege la espalda.',
      guidelines:
        'Los estudios no han mostrado que las clases sobre cómo levantar cargas prevengan el dolor de espalda.',
    },
    'set-up-your-seat': {
      title: 'Ajuste su asiento',
      advice: 'Ponga la silla, la mesa y la pantalla de modo que le resulten cómodas y pueda moverse.',
      article: 'A menudo se dice que necesita muebles ergonómicos (hechos a la medida del cuerpo).',
      guidelines: 'Los estudios dicen que pueden dar comodidad, pero hay pocas pruebas de que prevengan el dolor.',
    },
    sleep: {
      title: 'Dormir',
      advice:
        'Acuéstese siempre a la misma hora, y pruebe una almohada debajo de las rodillas o entre ellas. Si el dolor le ' +
        'despierta, dígalo en su revisión.',
    },
    'stop-smoking': {
      title: 'Dejar de fumar',
      advice:
        'Las personas que fuman tienen más a menudo un dolor que dura. Un farmacéutico o médico puede ayudarle a dejarlo, y si ' +
        'ya lo dejó, siga así.',
    },
    'talking-therapy': {
      title: 'TCC o atención plena, con ejercicio',
      advice:
        'La terapia cognitivo-conductual (TCC) es una terapia psicológica que ayuda a manejar el dolor de formas nuevas. La ' +
        'atención plena (mindfulness) ayuda a notar el dolor sin luchar.',
    },
    'understand-pain': {
      title: 'Entender el dolor',
      advice:
        'Que duela no siempre significa daño. El dolor trae preocupación, la preocupación le cansa y le tensa, y eso suma dolor. ' +
        'Saberlo ayuda a algunas personas a volver a moverse.',
    },
    'pain-programme': {
      title: 'Un curso para vivir con dolor',
      advice:
        'Cuando el dolor dura más de un año, algunas clínicas dan un curso de manejo del dolor. Trabaja el movimiento, el sueño, ' +
        'el ánimo y los brotes, junto a otras personas. Pregunte a su médico si hay uno cerca.',
    },
    'talk-about-mood': {
      title: 'Hablar del ánimo',
      advice:
        'Cuente a {gp}, o a alguien de confianza, cómo se siente. El ánimo bajo y la preocupación se pueden tratar.',
    },
  },
  preparation: {
    questions: {
      'what-is-the-cause': '¿Qué cree que pasa, y con qué certeza?',
      'another-look': '¿Podría ser otra cosa?',
      'what-next': '¿Qué opciones tengo ahora, y qué puedo esperar de cada una?',
      'mood-and-pain': '¿Cómo puedo recibir ayuda con la preocupación o el ánimo bajo que trae el dolor?',
      'which-exercise': '¿Qué ejercicios le van bien a mi espalda, y qué puedo hacer sin peligro?',
      'how-long-to-try': '¿Cuánto tiempo pruebo esto antes de cambiarlo?',
      'what-to-watch-for': '¿Qué vigilo, y a quién llamo?',
      'work-and-daily-life': '¿Cómo puedo cambiar mi trabajo y mis días para que mi espalda aguante mejor?',
      'which-medicine': '¿Qué medicamentos me van bien? ¿Cuáles puedo dejar, y cómo?',
    },
    tests: {
      scan: {
        title: 'Una prueba de imagen (resonancia o TAC)',
        about:
          'Una prueba de imagen ayuda cuando cambiaría su tratamiento. Es así cuando la causa puede ser algo grave, o antes de una inyección ' +
          'o una operación. Si no, a menudo muestra cambios que también tienen las espaldas sin dolor.',
      },
      'scan-again': {
        title: 'Otra prueba de imagen',
        about:
          'Ya le han hecho una prueba de imagen. Una nueva vale la pena si algo ha cambiado, o si se planea una inyección o una ' +
          'operación. Lleve el informe anterior, y pregunte qué significa para usted.',
      },
      'blood-tests': {
        title: 'Análisis de sangre',
        about:
          'Si sus respuestas o su edad apuntan a ello, pueden buscar una infección, articulaciones inflamadas u otra enfermedad.',
      },
    },
    people: {
      'family-doctor': {
        title: 'Médico de familia',
        about: 'Vea a {gp} para volver a mirar qué pasa, sus medicamentos y quién más puede ayudar.',
      },
      physiotherapist: {
        title: 'Un {physio}',
        about: 'Mira cómo se mueve, revisa sus nervios y planea ejercicios con usted.',
      },
      surgeon: {
        title: 'Cirujano de columna (ortopédico o neurocirujano)',
        about:
          'Para un dolor de pierna que dura, debilidad, o un hallazgo en una prueba de imagen. No tiene por qué significar una operación.',
      },
      'pain-specialist': {
        title: 'Especialista en dolor',
        about: 'Para un dolor intenso, o 12 semanas o más sin avance. Trata juntos cuerpo y mente.',
      },
      rheumatologist: {
        title: 'Reumatólogo (médico de las articulaciones)',
        about: 'Para un dolor que puede venir de una inflamación, que tiene sus propios medicamentos.',
      },
    },
    track: [
      'Una vez por semana, anote su dolor de 0 a 10, qué pudo hacer y qué probó.',
      'Pida una revisión si el dolor aumenta, si semanas de tratamiento no traen cambios, o si la vida diaria se hace más difícil.',
      'El adormecimiento o la debilidad nuevos están en la lista de arriba: dice con cuánta urgencia buscar ayuda.',
      'Repita este cuestionario en 1 a 2 semanas.',
    ],
  },

  result: {
    call: 'Llame al {number}',
    forPatients: 'O, si {clinic} ya le trata:',
    because: 'Por qué decimos esto',
    noRule: 'Nada en sus respuestas pide una revisión en un plazo fijo. Eso no descarta una causa grave.',
    alsoNoticed: 'Qué más notamos',
    youSaid: 'Usted dijo',
    comeBack: 'Cuándo buscar ayuda antes',
    comeBackLead: 'Si tiene algo de esto ahora, o empieza más tarde, actúe, diga lo que diga este resultado.',
    ifItChanges: 'Si cambia mientras tanto',
    timeline: ['Ahora', 'Hoy', 'Esta semana', 'En unas semanas'],
    yourPlace: 'Usted está aquí:',
    sooner: '¿Qué haría esto más urgente?',
    soonerLead:
      'Si una respuesta fuera distinta, y todo lo demás igual, recibiría ayuda antes. Así que si algo de esto se cumple, no espere.',
    returnEmergency: 'Llame al {emergencyNumber} o vaya a {ed} ahora si:',
    returnToday: 'Hable hoy con un médico o una enfermera si:',
    returnThisWeek: 'Vea a un médico, una enfermera o un fisioterapeuta esta semana si:',
    stopped: {
      heading: 'No ha respondido las últimas páginas',
      about:
        'Nada en ellas puede hacer esto urgente. Pueden adelantar un poco una revisión o hacerla más útil, y adaptar el plan a ' +
        'usted.',
      continue: 'Responder las últimas páginas',
    },
    reasonsHeading: 'Qué puede hacer que el dolor siga',
    reasonsLead:
      'A menudo actúan varias cosas juntas, y el dolor de espalda de cada persona es distinto. Esto son pistas de sus respuestas, ' +
      'no un diagnóstico.',
    reasonsNoSigns: 'Ninguna señal de esto en sus respuestas',
    signCount: {
      one: '{count} señal en sus respuestas',
      many: '{count} señales en sus respuestas',
      other: '{count} señales en sus respuestas',
    },
    stepsHeading: 'Empiece con estos tres',
    begin: 'Para empezar',
    build: 'Para avanzar',
    expect: 'Qué esperar',
    tried: 'Ya ha probado esto. Pregunte qué cambiar: con qué frecuencia, cuánto tiempo o la forma de hacerlo.',
    flareUpHeading: 'Si tiene un brote de dolor',
    flareUp: [
      'Durante 2 a 3 días haga menos, pero no pare. Siga con caminatas cortas, y cambie de postura a menudo.',
      'Use lo que lo alivió antes, como una postura, o una bolsa caliente o fría sobre piel con sensibilidad normal.',
      'Luego empiece otra vez con la mitad de lo que hacía, y aumente poco a poco durante una semana o dos.',
      'Busque ayuda si aparece una señal de la lista de arriba, o si no se ha calmado tras 2 semanas.',
    ],
    milestonesHeading: 'Qué esperar, y cuándo',
    milestones: [
      'A las 2 semanas: hace una pequeña cosa más, aunque el dolor siga igual.',
      'A las 6 semanas: el dolor ha bajado 2 puntos o casi un tercio, o su meta está mucho más cerca. Si no, pida cambiar el plan.',
      'A las 12 semanas: la vida diaria es más fácil. Si no, pregunte quién más puede ayudar, como un especialista o un curso para vivir con dolor.',
    ],
    planHeading: 'Qué más puede ayudar',
    adviceDiffers: 'Donde los consejos difieren',
    afterReview: 'Después de su revisión',
    prepareHeading: 'Prepare su cita',
    questionsHeading: 'Preguntas que puede hacer',
    testsHeading: 'Pruebas que pueden surgir',
    peopleHeading: 'Quién puede ayudar',
    trackHeading: 'Siga de cerca su dolor',
    hope: {
      settles:
        'Muchos dolores de espalda se calman con tiempo y tratamiento. El suyo hay que vigilarlo, y aún es pronto: no pierda ' +
        'la esperanza.',
      nerve:
        'Es duro vivir con el dolor de un nervio irritado, y en muchas personas se alivia en semanas o meses. Si el suyo no, ' +
        'hay más tratamientos de los que hablar.',
      long:
        'Después de tanto tiempo, cuentan los pequeños avances: dormir mejor, caminar más lejos o hacer más de lo que le gusta. ' +
        'La gente lo logra, incluso tras años, y a menudo no con una gran cura sino con varios pasos pequeños.',
      always:
        'Es duro vivir con un dolor que empeora, pero no pierda la esperanza. No hay dos espaldas iguales, y un plan hecho para ' +
        'usted, con ayuda a tiempo, puede traer alivio y una vida mejor.',
    },
    unsafe:
      'Si siente que podría hacerse daño o no puede mantenerse a salvo, llame al {emergencyNumber} ahora, o {crisisLine}.',
    crisisLabel: 'Alguien con quien hablar',
    crisisHeading: 'Últimamente lo ha pasado mal',
    crisisLead:
      'Sus respuestas apuntan a un ánimo bajo. No tiene que llevarlo a solas. Puede hablar con alguien ahora:',
    answersHeading: 'Sus respuestas',
    denied: '{count} con «no» o «nada de esto»',
    change: 'Cambiar',
    print: 'Imprimir',
    copy: 'Copiar',
    printFailed: 'Su navegador no imprimió esto. Cópielo, o tome una foto de la pantalla.',
    copied: 'Copiado',
    copyFailed: 'Su navegador no permitió copiar. Imprima la página, o seleccione el texto y cópielo.',
    aboutHeading: 'Sobre este cuestionario',
    about: [
      'Le ayuda a decidir a quién preguntar, y cuándo. No es un diagnóstico. No puede examinarle, y puede pasar por alto ' +
        'problemas graves.',
      'Se basa en un artículo sobre el dolor de espalda que empeora, y en guías publicadas.',
      'Se ha preparado a partir de publicaciones, pero ningún médico ni otro experto en salud lo ha aprobado. No calcula ninguna puntuación de riesgo.',
      'Si siente preocupación o empeora, pida ayuda, diga lo que diga este cuestionario.',
    ],
    aboutVersion: 'Versión del contenido {version}, {date}. Hay que revisarlo antes de: {reviewBy}.',
    pastReview:
      'Este contenido tenía que revisarse y puede estar anticuado. Consulte con un médico, una enfermera o un farmacéutico.',
    sourcesHeading: 'Fuentes',
    restart: 'Empezar de nuevo',
    wrongAnswer: 'Elegí la respuesta equivocada',
    whichRegion: 'Teléfonos y servicios para: {region}',
    bookOnline: 'Pedir cita en línea',
    callClinic: 'Llame al',
    clinic: 'esta clínica',
    phq:
      'Las preguntas sobre el ánimo son el PHQ-4, de los doctores Kurt Kroenke, Robert L. Spitzer, Janet B. W. Williams y Bernd ' +
      'Löwe. Se creó con una subvención educativa de Pfizer Inc. y se puede reproducir libremente.',
  },

  reminder: {
    heading: 'Recordármelo',
    lead: 'Estas fechas pueden ir a su calendario.',
    worse: 'Si empeora antes, no espere.',
    bookNow: 'Pida su cita ahora, no el día del recordatorio.',
    again: 'Volver a comprobar',
    appointment: '¿Ya pidió la cita? Téngala a más tardar el {date}',
    notMade: 'Si no, pídala hoy.',
    topic: 'dolor de espalda',
    name: 'Añadir las palabras «dolor de espalda». Otras personas que vean su calendario pueden leerlas.',
    save: 'Añadir al calendario',
    saved: 'Abra el archivo para añadir los días. Si no llegó un archivo, copie los días.',
    copy: 'Copiar los días',
  },

  flow: {
    continue: 'Continuar',
    back: 'Atrás',
    skip: 'Saltar',
    or: 'o',
    why: '¿Por qué?',
    counts: '¿Qué cuenta?',
    part: 'Parte {part} de {of}: {name}',
    errorTitle: 'Hay un problema',
    errorPrefix: 'Error:',
    leftToAnswer: 'Por responder: {count}',
    allAnswered: 'Todo respondido',
    languageQuestion: 'Idioma',
    regionQuestion: '¿En qué país o región está?',
    regionHint: 'Para que los teléfonos y servicios sean los correctos.',
    regionOpen: 'Elija',
    regionChange: 'Cambiar país o región',
    left: 'Izquierda',
    right: 'Derecha',
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
    heading: 'Para el médico, la enfermera o el fisioterapeuta',
    about:
      'Respuestas de la propia persona a un cuestionario en internet, en palabras sencillas. Nadie la examinó para ello, y lo ' +
      'que niega puede estar presente. Sin diagnóstico ni puntuación de riesgo. Preparado a partir de publicaciones, y no aprobado por ningún médico.',
    name: 'Nombre, fecha de nacimiento: ________________________________',
    urgency: 'Urgencia',
    why: 'Motivo de esta urgencia',
    changed: 'Qué cambió',
    reported: 'También refiere',
    unsure: 'Con dudas',
    denied: 'Preguntado y negado',
    missing: 'No preguntado o no respondido',
    beliefs: 'Creencias',
    mood: 'PHQ-4',
    moodScore: '{total} de 12 (ansiedad {anxiety} de 6, depresión {depression} de 6)',
    ofTen: '{number}/10',
    answers: {
      yes: 'sí',
      no: 'no',
      none: 'ninguno',
      'not-sure': 'con dudas',
      'prefer-not-to-say': 'no lo dice',
      other: 'otro',
    },
    questions: {
      alarm: {
        name: 'signos agudos',
        options: {
          'chest-or-breathing': 'dolor torácico o de esfuerzo, disnea o hemoptisis',
          'faint-or-clammy': 'síncope o presíncope',
          'severe-tummy-or-side': 'dolor abdominal o de flanco muy intenso',
          'confused-or-drowsy': 'confusión o somnolencia',
          'face-or-arm-weakness': 'debilidad facial o de brazo',
          headache: 'cefalea en trueno o con signos de alarma',
          'bleeding-inside': 'heces negras o hematemesis',
          'cold-leg': 'pierna fría o pálida',
        },
      },
      'alarm-now': {
        name: 'evolución',
        options: {
          usual: 'conocido, valorado, sin cambios',
          gone: 'nuevo, ausente desde ayer',
          new: 'nuevo o con cambios',
        },
      },
      age: 'Edad',
      'child-signs': {
        name: 'signos en un niño',
        options: {
          'will-not-walk': 'rechazo a caminar o sentarse',
          limps: 'cojera',
          'pale-or-bruises': 'palidez o hematomas',
        },
      },
      pregnancy: {
        name: 'embarazo, o parto en las últimas 6 semanas',
        options: { pregnant: 'embarazo', 'birth-in-last-6-weeks': 'parto en las últimas 6 semanas' },
      },
      'pregnancy-signs': {
        name: 'signos obstétricos',
        options: {
          bleeding: 'sangrado vaginal',
          tightenings: 'contracciones',
          'constant-severe-pain': 'dolor intenso constante',
          'one-sided': 'dolor pélvico unilateral o en punta de hombro',
          'head-or-sight': 'cefalea, o signos visuales o epigástricos',
          'fewer-movements': 'menos movimientos fetales',
          'waters-broken': 'rotura de membranas',
        },
      },
      duration: 'Duración',
      'first-ever': 'primer dolor de espalda o de tipo nuevo',
      trend: 'dolor, últimas 2 semanas',
      where: 'Localización',
      severity: 'Intensidad',
      impact: 'limita la vida diaria',
      sudden: {
        name: 'inicio súbito intenso',
        options: { earlier: 'hace más de 2 semanas', yes: 'últimas 2 semanas' },
      },
      injury: {
        name: 'lesión',
        options: {
          strain: 'esfuerzo',
          minor: 'caída o golpe menores',
          'major-earlier': 'mayor: ya valorada, o en los últimos 3 meses',
          major: 'mayor, sin valorar',
        },
      },
      saddle: 'cambio sensitivo en silla de montar',
      'saddle-when': { name: 'inicio', options: clinicalWhen },
      bladder: 'disfunción vesical',
      'bladder-when': { name: 'inicio', options: clinicalWhen },
      bowel: 'disfunción intestinal',
      'bowel-when': { name: 'inicio', options: clinicalWhen },
      'cord-different': 'el signo dudoso difiere de lo habitual',
      sexual: 'disfunción sexual sin explicación',
      'sexual-when': {
        name: 'inicio',
        options: { old: 'más de 2 semanas, estable', 'new-or-worse': clinicalWhen['new-or-worse'] },
      },
      legs: {
        name: 'síntomas en piernas',
        options: {
          both: 'bilaterales (dolor, sensitivos o motores)',
          'one-weak': 'debilidad unilateral',
          'one-numb': 'adormecimiento u hormigueo unilateral',
          'one-pain': 'solo dolor unilateral',
        },
      },
      'both-legs': {
        name: 'inicio',
        options: {
          'new-or-worse': clinicalWhen['new-or-worse'],
          'long-standing-on-walking': 'más de 2 semanas, estable, al caminar o estar de pie, se alivia al sentarse',
          'long-standing-other': 'más de 2 semanas, estable, no solo al caminar',
        },
      },
      'leg-weakness': {
        name: 'déficit motor',
        options: {
          'old-checked': 'más de 2 semanas, estable, examinado',
          'old-unchecked': 'más de 2 semanas, estable, sin examinar',
          new: 'últimas 2 semanas, o progresión lenta',
          rapid: 'progresión en horas o días, o no soporta el peso',
        },
      },
      balance: {
        name: 'inestabilidad de la marcha o torpeza manual',
        options: {
          known: 'más de 3 meses, estable, conocido por un médico',
          'one-slowly': 'una de ellas, inicio lento',
          'both-slowly': 'ambas, inicio lento',
          rapid: 'progresión en días',
        },
      },
      infection: {
        name: 'signos de infección',
        options: {
          fever: 'fiebre',
          'shaking-chills': 'tiritona (escalofríos intensos)',
          'burning-pee': 'disuria',
          'night-sweats': 'sudores nocturnos profusos',
          'recent-infection': 'infección grave en los últimos 3 meses',
        },
      },
      'today-signs': {
        name: 'otros signos agudos',
        options: {
          calf: 'pantorrilla hinchada o roja',
          'red-eye': 'ojo rojo doloroso',
          blisters: 'franja dolorosa de ampollas',
          yellow: 'ictericia',
          'blood-in-pee': 'sangre visible en la orina',
        },
      },
      procedure: {
        name: 'operación o inyección espinal',
        options: {
          'over-12-weeks-ago': 'hace más de 12 semanas',
          '6-to-12-weeks-ago': 'hace de 6 a 12 semanas',
          'under-6-weeks-ago': 'hace menos de 6 semanas',
        },
      },
      wound: 'herida roja o que supura',
      history: {
        name: 'antecedentes relevantes',
        options: {
          cancer: 'cáncer',
          'thin-bones': 'osteoporosis o fractura por fragilidad',
          'stiff-spine': 'espondilitis anquilosante o columna fusionada',
          'aortic-aneurysm': 'aneurisma o disección de aorta',
          'aortic-family': 'enfermedad aórtica familiar o Marfan',
          'injected-drugs': 'drogas inyectadas (o no lo dice)',
          tuberculosis: 'tuberculosis o contacto',
          diabetes: 'diabetes',
          dialysis: 'diálisis',
          pump: 'bomba intratecal',
          stimulator: 'estimulador medular',
          'cord-injury': 'lesión o enfermedad medular',
          smoking: 'tabaquismo (alguna vez)',
        },
      },
      'cancer-when': {
        name: 'cáncer',
        options: { recent: 'en los últimos 10 años, o extendido', older: 'tratamiento terminado hace más de 10 años' },
      },
      medicines: {
        name: 'medicamentos e inmunidad',
        options: {
          steroids: 'corticoides orales 3 meses o más',
          'blood-thinners': 'anticoagulante o trastorno hemorrágico',
          'weak-immunity': 'inmunosupresión o VIH',
          'sickle-or-no-spleen': 'enfermedad falciforme o sin bazo',
          chemotherapy: 'quimioterapia',
          'over-the-label': 'más analgésico del indicado en el envase, esta semana',
        },
      },
      general: {
        name: 'signos generales',
        options: {
          'weight-loss': 'pérdida de peso sin explicación',
          'night-pain': 'dolor nocturno que no cede',
          'cough-or-strain': 'peor al toser o hacer fuerza',
          'upper-back': 'dolor de columna dorsal, o torácico en banda',
          'new-shape': 'deformidad o bulto nuevos',
          'tired-and-unwell': 'malestar general',
        },
      },
      treatments: 'Probado',
      'treatment-time': 'el principal, durante',
      adherence: 'hecho según lo indicado',
      'medicines-taken': {
        name: 'Clases de medicamentos',
        options: {
          paracetamol: '{paracetamol}',
          'anti-inflammatory': 'AINE',
          opioid: 'opioide',
          'nerve-pain': 'fármaco para dolor neuropático',
        },
      },
      explained: { name: 'examinado y causa explicada', options: { 'yes-but-unsure': 'sí, tiene dudas' } },
      scan: {
        name: 'Prueba de imagen',
        options: { 'yes-explained': 'sí, explicada', 'yes-but-unsure': 'sí, tiene dudas' },
      },
      pattern: {
        name: 'Patrón',
        options: {
          'below-the-knee': 'por debajo de la rodilla',
          'worse-walking-eases-sitting': 'peor al caminar o estar de pie, se alivia al sentarse o en flexión',
          'worse-leaning-back': 'peor en extensión',
          'worse-bending-or-sitting': 'peor en flexión o sedestación',
          'morning-stiffness': 'rigidez matutina de más de 30 minutos',
          'better-moving': 'mejor con el movimiento',
        },
      },
      'onset-under-45': 'inicio antes de los 45',
      inflammatory: {
        name: 'rasgos inflamatorios',
        options: {
          'began-before-35': 'inicio antes de los 35',
          'second-half-of-night': 'segunda mitad de la noche',
          'buttock-pain': 'dolor glúteo',
          'better-moving': 'mejor con movimiento, no con reposo',
          'better-with-anti-inflammatory': 'respuesta a AINE en 48 h',
          family: 'espondiloartritis en la familia',
          'other-arthritis': 'artritis',
          'tendon-pain': 'entesitis',
          psoriasis: 'psoriasis',
        },
      },
      lifestyle: 'hábitos',
      'moving-is-unsafe': {
        name: 'moverse no es seguro',
        options: { disagree: 'en desacuerdo', agree: 'de acuerdo' },
      },
      'never-better': {
        name: 'el dolor nunca mejorará',
        options: { disagree: 'en desacuerdo', agree: 'de acuerdo' },
      },
      goal: 'Meta',
      'pain-score': 'media de 7 días',
    },
  },

  form: {
    result: 'Resultado',
    tier: 'Con cuánta urgencia buscar ayuda',
    rules: 'Reglas que se cumplen',
    unanswered:
      'Responda todas las preguntas de arriba para ver con cuánta urgencia buscar ayuda. Una emergencia se muestra de inmediato.',
  },

  failure: {
    heading: 'Algo salió mal',
    advice: 'No podemos darle un resultado. Si le preocupa su espalda, pida ayuda hoy.',
  },
};
