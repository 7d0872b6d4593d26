/**
 * How each kind of content is packed: its fields in the order in which they are stored, and the codec of each. The engine
 * carries everything; the one script leaves out what no page asks or shows, and ids that nobody outside it sees.
 */
import {
  condition,
  flag,
  keyed,
  line,
  list,
  maybe,
  named,
  number,
  unnamed,
  object,
  oneOf,
  packedBy,
  record,
  spaced,
  table,
  text,
} from './codecs.mjs';

const distinct = (values) => [...new Set(values)];

/** Levels of concern, by the places of their options. */
const concern = {
  write: (out, value, id, { options }) => {
    number.write(out, value === undefined ? 0 : value === 'rising' ? 1 : 2);
    if (Array.isArray(value)) list(list(oneOf(options))).write(out, value);
  },
  read: `(id,{options})=>[()=>{},()=>'rising',list(list(oneOf(options)))][number()]()`,
};

const doi = 'https://doi.org/10.';
const url = {
  write: (out, value) => {
    if (value && !value.startsWith('https://'))
      throw new Error(`An address that does not start with https://: ${value}`);
    text.write(out, value?.replace(doi, '=').replace('https://', ''));
  },
  read: `()=>text()?.replace(/^=?/,(doi)=>doi?'${doi}':'https://')`,
};

/** The number to dial is the number without its spaces. */
const dial = {
  write: (out, value, id, { number: shown }) => {
    if (value !== shown.replaceAll(' ', '')) throw new Error(`${value} is not ${shown} without spaces.`);
  },
  read: `(id,{number})=>number.replaceAll(' ','')`,
};

/** The sources that are named: all of them in the engine, and in the one script those that a result shows. */
function sourceIds({ rules, reasons, plan, emergencyList, returnAdvice, preparation }, complete) {
  const rows = (records) => records.flatMap((record) => Object.values(record));
  const shown = rows([rules, ...rows([reasons]).map(({ signs }) => signs), ...rows([plan]).map(({ items }) => items)]);
  const told = complete ? rows([reasons, emergencyList, returnAdvice, preparation.tests, preparation.people]) : [];
  return distinct([...shown, ...told].flatMap(({ sources }) => sources));
}

/** How the sources are packed that a result shows, each as a field of `sources`. */
export function packSources(content, sources) {
  const row = object(
    {
      publisher: line,
      title: line,
      year: { write: (out, value) => number.write(out, value - 1990), read: '()=>1990+number()' },
      url,
      kind: oneOf(distinct(Object.values(sources).map(({ kind }) => kind))),
    },
    ['read'],
  );
  const all = { write: (out, ids) => ids.forEach((id) => row.write(out, sources[id])) };
  const packed = packedBy(all, sourceIds(content, false));
  return { file: 'content/sources', packed, code: `later(sources,record(sourceIds,()=>${row.read}));\n` };
}

/**
 * How the content is packed: the readers that several kinds share, as code, and each kind as a field of `content`.
 * @param {import('../../../src/content/schema.js').Content} content
 * @param {boolean} complete whether everything is packed, or only what the widget reads
 * @returns {{ code: { file: string, packed?: import("./codecs.mjs").Packed, code: string }[], fields: import("./pack.mjs").Field[] }}
 */
export function packContent(content, complete) {
  const code = [];
  const fields = [];
  const declare = (file, name, value, codec) => {
    fields.push({ file: `content/${file}`, name, packed: packedBy(codec, value), read: codec.read });
  };
  const constant = (file, name, value) => {
    code.push({ file: `content/${file}`, code: `const ${name} = ${value};\n` });
  };
  /** A reader that several kinds share. */
  const shared = (file, name, { write, read }) => {
    constant(file, name, read);
    return { write, read: name };
  };
  const spelled = (file, name, ids) => {
    constant(file, name, `${JSON.stringify(ids.join(' '))}.split(' ')`);
  };
  /** Ids that only the engine's content spells: elsewhere nobody sees them. */
  const hide = (file, name, ids) => {
    if (complete) return spelled(file, name, ids);
    code.push({ file: `content/${file}`, packed: packedBy(unnamed, ids), code: `const ${name} = unnamed();\n` });
  };
  /** Fields that only the engine's content has. */
  const extra = (fields) => (complete ? fields : {});
  const leftOut = complete ? [] : ['concern', 'sources', 'sign', 'untold', 'kind', 'read', 'verified', 'status'];
  const hidden = complete ? named : unnamed;

  const { questions, terms, rules, reasons, plan, preparation } = content;
  const tiers = Object.keys(content.tiers);
  const items = Object.values(plan).flatMap((area) => Object.values(area.items));
  const ids = {
    questions: Object.keys(questions),
    terms: Object.keys(terms),
    actions: Object.keys(content.actions),
    advice: Object.keys(content.returnAdvice),
    reasons: Object.keys(reasons),
    sources: sourceIds(content, complete),
    concerns: distinct(Object.values(rules).map((rule) => rule.concern)),
    badges: distinct(items.map(({ badge }) => badge)),
  };
  spelled('questions', 'questionIds', ids.questions);
  hide('terms', 'termIds', ids.terms);
  spelled('result', 'tierIds', tiers);
  hide('result', 'actionIds', ids.actions);
  hide('rules', 'concerns', ids.concerns);
  hide('result', 'adviceIds', ids.advice);
  hide('reasons', 'reasonIds', ids.reasons);
  hide('sources', 'sourceIds', ids.sources);

  const stageIds = content.stages.map(({ id }) => id);
  const stage = oneOf(stageIds, JSON.stringify(stageIds.join('')));
  const reason = oneOf(ids.reasons, 'reasonIds');
  const tier = shared('result', 'oneTier', oneOf(tiers, 'tierIds'));
  const action = shared('result', 'oneAction', oneOf(ids.actions, 'actionIds'));
  const actions = shared('result', 'someActions', list(action));
  const sources = shared('sources', 'someSources', list(oneOf(ids.sources, 'sourceIds')));
  // Conditions name options by their place in a question, so questions come before any condition.
  constant('questions', 'questions', '{}');
  constant('terms', 'condition', 'conditions(questions, questionIds, termIds)');
  const when = condition(questions, ids.terms, 'condition');
  const maybeWhen = shared('terms', 'maybeCondition', maybe(when));

  const phone = {
    number: line,
    dial,
    name: text,
    text: maybe(object({ number: line, word: text })),
    ...extra({ verified: oneOf([false, true]) }),
  };
  const phones = shared('regions', 'phones', list(object(phone, leftOut)));
  declare(
    'regions',
    'regions',
    content.regions,
    keyed(named, {
      dialect: oneOf(['gb', 'us', 'world']),
      emergency: phones,
      sameDay: phones,
      crisis: phones,
    }),
  );

  declare('stages', 'stages', content.stages, list(object({ id: stage, waits: flag })));
  const row = table(
    ids.questions,
    'questionIds',
    {
      stage,
      kind: oneOf(['one', 'many', 'scale']),
      options: spaced,
      min: maybe(number),
      max: maybe(number),
      ...extra({ concern }),
    },
    ['when', 'offered', ...leftOut],
    'questions',
  );
  const offered = {
    write: (out, value, id, { options }) => {
      const given = Object.entries(value ?? {});
      number.write(out, given.length);
      for (const [option, held] of given) {
        oneOf(options).write(out, option);
        when.write(out, held);
      }
    },
    read: `(id,{options})=>{const given=list(()=>[options[number()],condition()])();return given[0]&&Object.fromEntries(given)}`,
  };
  declare('questions', 'questions', questions, {
    write: (out, rows) => {
      row.write(out, rows);
      for (const id of ids.questions) maybeWhen.write(out, rows[id].when);
      for (const id of ids.questions) offered.write(out, rows[id].offered, id, rows[id]);
    },
    read: `()=>fill((${row.read})(),{when:${maybeWhen.read},offered:${offered.read}})`,
  });
  declare('terms', 'terms', terms, record(ids.terms, 'termIds', when));

  const page = keyed(named, {
    id: { write: () => {}, read: '(id)=>id' },
    stage,
    questions: maybe(list(oneOf(ids.questions, 'questionIds'))),
    shows: maybe(oneOf(['tier'])),
    layout: maybe(oneOf(['rows', 'body'])),
    optional: flag,
  });
  declare('pages', 'pages', Object.fromEntries(content.pages.map((row) => [row.id, row])), {
    write: page.write,
    read: `()=>Object.values((${page.read})())`,
  });

  // Sentences of one rule, each with its condition: nobody outside sees their ids.
  const sentences = {
    write: (out, value) => {
      hidden.write(out, Object.keys(value));
      for (const explains of Object.values(value)) when.write(out, explains);
    },
    read: `()=>record(${hidden.read}(),condition)`,
  };
  declare(
    'rules',
    'rules',
    rules,
    keyed(named, {
      tier,
      concern: oneOf(ids.concerns, 'concerns'),
      when,
      sentences: maybe(sentences),
      actions: {
        write: (out, value = []) => actions.write(out, value),
        read: `()=>{const told=${actions.read}();return told[0]&&told}`,
      },
      sources,
    }),
  );

  declare('result', 'child', content.child, when);

  declare('result', 'tiers', content.tiers, table(tiers, 'tierIds', { actions }));
  declare(
    'result',
    'actions',
    content.actions,
    table(ids.actions, 'actionIds', { tiers: list(tier), when: maybeWhen, replacedBy: maybe(action) }),
  );

  declare(
    'lines',
    'returnAdvice',
    content.returnAdvice,
    table(
      ids.advice,
      'adviceIds',
      {
        urgency: tier,
        when: maybeWhen,
        reported: maybeWhen,
        replacedBy: maybe(oneOf(ids.advice, 'adviceIds')),
        ...extra({ sign: maybeWhen, untold: text, sources }),
      },
      leftOut,
    ),
  );
  if (complete) {
    const signs = keyed(named, { sign: maybeWhen, sources });
    declare('lines', 'emergencyList', content.emergencyList, signs);
  }
  declare('result', 'crisis', content.crisis, when);
  declare(
    'reasons',
    'reasons',
    reasons,
    table(ids.reasons, 'reasonIds', { signs: keyed(hidden, { when, sources }), ...extra({ sources }) }, leftOut),
  );

  const prepared = keyed(hidden, { when: maybeWhen, ...extra({ sources }) }, leftOut);
  declare(
    'result',
    'preparation',
    preparation,
    object({ questions: keyed(hidden, { reason: maybe(reason), child: flag }), tests: prepared, people: prepared }),
  );

  declare(
    'plan',
    'plan',
    plan,
    keyed(hidden, {
      emphasis: {
        write: (out, value) => {
          number.write(out, value === 'always' ? 0 : value.when ? 1 : 2);
          if (value.when) when.write(out, value.when);
          if (value.reasons) list(reason).write(out, value.reasons);
        },
        read: `()=>[()=>'always',object({when:condition}),object({reasons:list(${reason.read})})][number()]()`,
      },
      items: keyed(hidden, {
        badge: oneOf(ids.badges),
        when: maybeWhen,
        unless: maybeWhen,
        askFirst: maybeWhen,
        emphasis: maybeWhen,
        duringReview: flag,
        sources,
      }),
    }),
  );
  declare('plan', 'reviewFirstConcerns', content.reviewFirstConcerns, list(oneOf(ids.concerns, 'concerns')));

  declare(
    'version',
    'version',
    content.version,
    object({ version: line, date: line, reviewBy: line, ...extra({ status: line }) }, leftOut),
  );
  return { code, fields };
}
