/**
 * How the words of a language are packed: one line for each string, in the order of the content whose ids name them, so that
 * no id is written again. What has a value for every id of a kind, or is written by a function, is named here; the rest is
 * read off the words themselves.
 */
import { line, list, object, packedBy, record, table, text } from './codecs.mjs';

const lines = list(line);

/** A label, or a label and its hint. */
const option = {
  write: (out, value) => line.write(out, typeof value === 'string' ? value : `${value.label}|${value.hint}`),
  read: `()=>{const [label,hint]=line().split('|');return hint?{label,hint}:label}`,
};

/** A function is code, and stays it. */
const code = (written) => ({ write: () => {}, read: `()=>${written}` });

/** The codecs of plain words, read off them, but for the fields that have their own. */
const plainFields = (value, codecs = {}) =>
  Object.fromEntries(Object.entries(value).map(([name, part]) => [name, codecs[name] ?? plain(part)]));

function plain(value) {
  if (typeof value === 'string') return line;
  if (typeof value === 'function') return code(value);
  return Array.isArray(value) ? lines : object(plainFields(value));
}

/**
 * How each kind of words is packed, as a field of `en`, in the scope of the packed content.
 * @param {import('../../../src/text/text.js').Text} words
 * @param {import('../../../src/content/schema.js').Content} content
 * @returns {import('./pack.mjs').Field[]}
 */
export function packWords(words, content) {
  const keys = (rows, name) => Object.values(rows).flatMap((row) => Object.keys(row[name]));
  const each = (rows, read, codec) => record(Object.keys(rows), `Object.keys(${read})`, codec);
  const rows = (value, read, fields) => table(Object.keys(value), `Object.keys(${read})`, fields);
  const nested = (value, read, name, codec) => [
    keys(value, name),
    `Object.values(${read}).flatMap(({${name}})=>Object.keys(${name}))`,
    codec,
  ];
  const titled = { title: line, about: line };
  const { questions, regions, tiers, rules, actions, returnAdvice, reasons, plan, preparation, pages } = content;

  const dialects = Object.keys(words.dialects);
  const dialectWords = Object.keys(words.dialects.gb);
  const stages = Object.keys(words.stages);
  const badges = Object.keys(words.badges);
  const fixed = (ids, codec) => record(ids, JSON.stringify(ids), codec);
  const codecs = plainFields(words, {
    dialects: fixed(dialects, fixed(dialectWords, line)),
    regions: rows(regions, 'content.regions', {
      name: line,
      emergencyNumber: line,
      speakToday: line,
      scanToday: line,
      reviewSoon: line,
      reviewSoonOrPhysio: line,
      bookReview: line,
      tooMuchMedicine: line,
      crisis: lines,
      crisisLine: line,
    }),
    stages: fixed(stages, line),
    pages: record(
      pages.map(({ id }) => id),
      'content.pages.map(({id})=>id)',
      {
        write: (out, value) => {
          text.write(out, value?.heading);
          if (value) text.write(out, value.hint);
        },
        read: `()=>{const heading=text(),hint=heading&&text();return heading&&(hint?{heading,hint}:{heading})}`,
      },
    ),
    questions: rows(questions, 'content.questions', {
      question: line,
      hint: text,
      counts: text,
      why: text,
      short: line,
      error: line,
      options: {
        write: (out, values, id) => record(questions[id].options ?? [], '', option).write(out, values),
        read: `(id)=>record(content.questions[id].options??[],${option.read})`,
      },
    }),
    tiers: rows(tiers, 'content.tiers', { label: line, heading: line, time: line, lead: line }),
    actions: each(actions, 'content.actions', line),
    rules: each(rules, 'content.rules', {
      write: (out, value, id) => {
        const { sentences } = rules[id];
        if (sentences) record(Object.keys(sentences), '', line).write(out, value);
        else line.write(out, value);
      },
      read: `(id)=>{const {sentences}=content.rules[id];return sentences?record(Object.keys(sentences),line):line()}`,
    }),
    returnAdvice: each(returnAdvice, 'content.returnAdvice', {
      write: (out, value, id) => {
        if (returnAdvice[id].reported) object({ line, again: line }).write(out, value);
        else line.write(out, value);
      },
      read: `(id)=>content.returnAdvice[id].reported?object({line,again:line})():line()`,
    }),
    reasons: rows(reasons, 'content.reasons', titled),
    signs: record(...nested(reasons, 'content.reasons', 'signs', line)),
    badges: fixed(badges, object({ label: line, meaning: line })),
    plan: rows(plan, 'content.plan', titled),
    planItems: table(
      ...nested(plan, 'content.plan', 'items', {
        title: line,
        advice: line,
        article: text,
        guidelines: text,
        askFirst: text,
      }),
    ),
    preparation: object({
      questions: each(preparation.questions, 'content.preparation.questions', line),
      tests: rows(preparation.tests, 'content.preparation.tests', titled),
      people: rows(preparation.people, 'content.preparation.people', titled),
      track: lines,
    }),
  });
  return Object.entries(codecs).map(([name, codec]) => ({
    file: 'text/en',
    name,
    packed: packedBy(codec, words[name]),
    read: codec.read,
  }));
}
