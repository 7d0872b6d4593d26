/** The diary's words in Spanish, by machine, for any country and with «usted»; `docs/languages/es.md` says how they were checked. */
import type { DiaryText } from './diary-text.js';

export const diaryEs: DiaryText = {
  language: 'es',
  direction: 'ltr',
  translated:
    'Una máquina ha traducido este diario. Nadie que hable español y trabaje en la salud lo ha revisado todavía.',
  invitation: 'Seguir mi dolor en el diario',
  heading: 'Su diario del dolor de espalda',
  lead: 'Anote una vez por semana cómo ha estado su espalda. Lleva menos de un minuto, y con el tiempo verá hacia dónde va.',
  urgent:
    'Un diario no puede decir lo urgente que es algo. Llame ahora al número de emergencias de su zona si tiene adormecimiento nuevo ' +
    'entre las piernas. Haga lo mismo si tiene problemas nuevos de vejiga o intestino, o una pierna que se vuelve más débil. ' +
    'Si tiene dudas, responda el cuestionario sobre su espalda.',

  form: {
    heading: '¿Cómo fue su semana?',
    headingChange: 'Cambiar la anotación del {date}',
    fromCheck: 'Sus respuestas del cuestionario ya están puestas. Añada el resto, y su primera anotación estará lista.',
    days: '¿En cuántos de los últimos 7 días le molestó la espalda?',
    daysEnds: ['Ningún día', 'Todos los días'],
    pain: '¿Qué intensidad media tuvo el dolor en los últimos 7 días?',
    painEnds: ['Ningún dolor', 'El peor imaginable'],
    goal: '¿Qué es lo que más quiere recuperar?',
    noGoal: 'Todavía sin meta',
    goals: {
      walking: 'Caminar',
      sitting: 'Estar sentado',
      standing: 'Estar de pie',
      sleep: 'Dormir',
      'lifting-and-housework': 'Levantar cosas, tareas de casa',
      work: 'Trabajar',
      caring: 'Cuidar de otros',
      'sport-or-hobby': 'Deporte o afición',
    },
    score: '¿Qué tal le fue con esto: {goal}?',
    scoreEnds: ['Nada bien', 'Tan bien como quiero'],
    words: 'Con sus palabras',
    wordsHint: 'Una línea, si quiere: qué ayudó, qué empeoró el dolor, qué probó.',
    date: 'El último de estos 7 días',
    save: 'Añadir esta semana',
    saveChange: 'Guardar el cambio',
    cancel: 'Dejarlo como estaba',
    errorPrefix: 'Error:',
    errors: {
      days: 'Elija un número de días de 0 a 7',
      pain: 'Elija un número de 0 a 10 para el dolor',
      score: 'Elija un número de 0 a 10 para su meta',
      date: 'Escriba un día: hoy o uno anterior',
    },
  },

  trend: {
    worse: {
      heading: 'Su dolor ha aumentado. Repita el cuestionario sobre su espalda.',
      about:
        'En sus dos últimas anotaciones está 2 puntos o más por encima de como estaba antes. Es un cambio que importa. Repita el ' +
        'cuestionario, y enseñe este gráfico a quien le trata.',
    },
    'no-better': {
      heading: 'Su dolor no está mucho mejor después de 6 semanas. Repita el cuestionario sobre su espalda.',
      about:
        'Su dolor está más o menos como cuando empezó el diario. Otra forma de tratarlo puede ayudar más. Repita el cuestionario, y ' +
        'enseñe este gráfico a quien le trata.',
    },
    better: {
      one: 'Su dolor está {count} punto por debajo de cuando empezó el diario. Es un cambio que importa.',
      many: 'Su dolor está {count} puntos por debajo de cuando empezó el diario. Es un cambio que importa.',
      other: 'Su dolor está {count} puntos por debajo de cuando empezó el diario. Es un cambio que importa.',
    },
    check: 'Repetir el cuestionario',
  },

  chart: {
    heading: 'Su gráfico',
    label: {
      one: 'Gráfico de una anotación, {from}: dolor {first} de 10. La tabla de abajo tiene cada número.',
      many: 'Gráfico de {count} anotaciones, del {from} al {to}: el dolor era {first} de 10 al principio y {last} al final. La tabla de abajo tiene cada número.',
      other:
        'Gráfico de {count} anotaciones, del {from} al {to}: el dolor era {first} de 10 al principio y {last} al final. La tabla de abajo tiene cada número.',
    },
    pain: 'Dolor',
    goal: 'Su meta: {goal}',
    days: 'Días con molestias',
    band: 'Más o menos igual: lo que sale de la franja sombreada es un cambio que importa',
  },

  table: {
    heading: {
      one: 'Su anotación en una tabla',
      many: 'Sus {count} anotaciones en una tabla',
      other: 'Sus {count} anotaciones en una tabla',
    },
    date: 'Último día',
    days: 'Días',
    pain: 'Dolor',
    goal: 'Meta',
    words: 'Sus palabras',
    change: 'Cambiar',
    remove: 'Quitar',
    putBack: 'Volver a ponerla',
  },

  keep: {
    heading: 'Guarde su diario',
    notKept:
      'Todavía no se guarda nada: cuando cierre esta página, lo que ha anotado desaparece. Usted elige dónde guardarlo.',
    keep: 'Guardar en este dispositivo',
    about:
      'Entonces se queda en este navegador hasta que usted lo borre, cada anotación un año como máximo. No se envía nada a ningún sitio. ' +
      'Puede leerlo cualquiera que use este navegador: en un dispositivo compartido, guarde mejor un archivo.',
    kept: 'Su diario está guardado en este navegador hasta que usted lo borre, cada anotación un año como máximo. Puede leerlo cualquiera que use este navegador.',
    delete: 'Borrar de este dispositivo',
    deleteAsk: {
      one: 'Su anotación se borra para siempre, de este dispositivo y de esta página. Si la quiere conservar, guarde antes un archivo.',
      many: 'Las {count} anotaciones se borran para siempre, de este dispositivo y de esta página. Si las quiere conservar, guarde antes un archivo.',
      other:
        'Las {count} anotaciones se borran para siempre, de este dispositivo y de esta página. Si las quiere conservar, guarde antes un archivo.',
    },
    deleteYes: 'Borrarlo todo',
    deleteNo: 'Conservarlo',
    embedded:
      'Esta página se muestra dentro de otro sitio. Lo que guarde aquí quizá solo se encuentre en este lugar, y el navegador puede ' +
      'borrarlo antes. Un archivo es más seguro.',
    file: 'O guárdelo en un archivo que es solo suyo, y ábralo aquí la semana que viene.',
    saveCsv: 'Guardar como hoja de cálculo (CSV)',
    saveJson: 'Guardar como datos (JSON)',
    open: 'Abrir un archivo',
    copy: 'Copiar',
    print: 'Imprimir',
    printResult: 'Imprimir con su resultado',
  },

  told: {
    added: 'Su anotación está en el diario.',
    removed: 'La anotación se ha quitado.',
    kept: 'Su diario está guardado en este dispositivo.',
    refused: 'Este navegador no lo guardó: su memoria está llena, o cerrada para esta página. Guarde mejor un archivo.',
    cleared:
      'Lo que estaba guardado en este dispositivo se ha borrado. Sus anotaciones siguen en esta página: guárdelas otra vez, o guarde un archivo.',
    elsewhere: 'Su diario se cambió en otra pestaña. Ahora está así.',
    deleted: 'Su diario se ha borrado de este dispositivo.',
    notDeleted: 'Este navegador no lo borró. Borre los datos de este sitio en los ajustes del navegador.',
    unreadable:
      'En este dispositivo hay algo guardado que esta página no puede leer como diario. Usted puede borrarlo.',
    expired: {
      one: 'Una anotación tenía más de un año y ya no se guarda en este dispositivo.',
      many: '{count} anotaciones tenían más de un año y ya no se guardan en este dispositivo.',
      other: '{count} anotaciones tenían más de un año y ya no se guardan en este dispositivo.',
    },
    opened: {
      one: 'Se leyó una anotación del archivo.',
      many: 'Se leyeron {count} anotaciones del archivo. Un día que estaba en el archivo y en el diario queda como en el archivo.',
      other:
        'Se leyeron {count} anotaciones del archivo. Un día que estaba en el archivo y en el diario queda como en el archivo.',
    },
    saved: 'Busque {name} entre sus descargas. Si no está ahí, copie el diario.',
    copied: 'El diario está copiado. Puede pegarlo en un mensaje o en un archivo.',
    copyFailed: 'El navegador no dejó que la página lo copiara.',
    printFailed: 'El navegador no dejó que la página imprimiera. Puede guardar un archivo.',
  },

  file: {
    line: 'Línea {line} del archivo:',
    nothingChanged: 'No se leyó nada del archivo, y su diario está como estaba.',
    tooLarge: 'El archivo es más grande que cualquier diario.',
    faults: {
      format: 'así no empieza ningún diario guardado en esta página.',
      syntax: 'no se puede leer. Falta o sobra una coma, una comilla o un paréntesis.',
      twice: 'hay otra anotación para {got}, y dice otra cosa.',
      date: 'el día es «{got}». Un día se escribe como 2026-11-27, y no está en el futuro.',
      days: 'el número de días es «{got}». Tiene que ser un número entero de 0 a 7.',
      pain: 'el dolor es «{got}». Tiene que ser un número entero de 0 a 10.',
      goal: 'la meta es «{got}», que el diario no conoce.',
      score: 'la puntuación de la meta es «{got}». Tiene que ser un número entero de 0 a 10.',
      words: 'las palabras ocupan más de una línea, o más de 80 letras.',
    },
  },

  paper: {
    about: 'Un diario en el que la persona anotó cada vez los últimos 7 días. No mide lo urgente que es nada.',
  },
  failure:
    'Algo se ha roto, y el diario no se puede mostrar. Si le preocupa su espalda, pida ayuda hoy. Vuelva a cargar la página para ' +
    'intentarlo otra vez.',
};
