/**
 * Rollup plugin that puts the content, the words and the sources into a script as packed text and what unpacks it, in the place
 * of the modules that hold them. README.md beside it says how and why. What the one script leaves out and which ids it does not
 * spell is told here, by the paths of fields; the engine gets everything.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { renameIds, without } from './paths.mjs';
import { pack } from './tree.mjs';

const source = (path) => fileURLToPath(new URL(`../../../src/${path}`, import.meta.url));
const files = {
  content: source('content/index.ts'),
  en: source('text/en.ts'),
  sources: source('content/sources.ts'),
};
/** The modules that the content is put together from. */
const parts = new Set(
  [...readFileSync(files.content, 'utf8').matchAll(/^import \{.*\} from '\.\/([\w-]+)\.js'/gm)].map(([, part]) =>
    source(`content/${part}.ts`),
  ),
);
const lookUp = source('content/source-of.ts');
const reader = fileURLToPath(new URL('unpack.mjs', import.meta.url));

/** What the start shows is read first, then what a page of questions does. Everything else follows in its own order. */
const first = [
  ...[
    'content.regions',
    'en.language',
    'en.direction',
    'en.dialects',
    'en.regions',
    'en.start',
    'en.result',
    'en.flow',
  ],
  ...['content.stages', 'content.questions', 'content.terms', 'content.pages'],
  ...['en.stages', 'en.pages', 'en.questions', 'en.scaleEnds'],
];

/** What no page of the one script reads: it is there for the proof, the tests and the dossier. */
export const leftOut = [
  'content.version.status',
  'content.questions.*.concern',
  'content.rules.*.concern',
  'content.emergencyList',
  'content.returnAdvice.*.sign',
  'content.returnAdvice.*.sources',
  'content.reasons.*.sources',
  'content.preparation.tests.*.sources',
  'content.preparation.people.*.sources',
  'content.regions.*.*.*.verified',
  'sources.all.*.read',
  // Read by the export to FHIR, which is a script of its own.
  'en.form',
];

/**
 * Ids that nobody outside the one script sees: no answer, event, attribute or entry of the history holds one, and no code
 * spells one, which `tests/unit/scripts/pack.test.ts` checks. So they need not be spelled there.
 */
export const hidden = {
  term: { keys: ['content.terms'], values: ['content.**.term'] },
  sentence: { keys: ['content.rules.*.sentences', 'en.rules.*'], values: [] },
  action: {
    keys: ['content.actions', 'en.actions'],
    values: ['content.tiers.*.actions.*', 'content.rules.*.actions.*', 'content.actions.*.replacedBy'],
  },
  emergencySign: { keys: ['en.start.emergencyList'], values: [] },
  line: { keys: ['content.returnAdvice', 'en.returnAdvice'], values: ['content.returnAdvice.*.replacedBy'] },
  reason: {
    keys: ['content.reasons', 'en.reasons'],
    values: ['content.plan.*.emphasis.reasons.*', 'content.preparation.questions.*.reason'],
  },
  sign: { keys: ['content.reasons.*.signs', 'en.signs'], values: [] },
  area: { keys: ['content.plan', 'en.plan'], values: [] },
  item: { keys: ['content.plan.*.items', 'en.planItems'], values: [] },
  appointmentQuestion: { keys: ['content.preparation.questions', 'en.preparation.questions'], values: [] },
  appointmentTest: { keys: ['content.preparation.tests', 'en.preparation.tests'], values: [] },
  specialist: { keys: ['content.preparation.people', 'en.preparation.people'], values: [] },
  hope: { keys: ['content.hope', 'en.result.hope'], values: [] },
  source: { keys: ['sources.all'], values: ['content.**.sources.*'] },
};

/** The content, the words and the sources that are packed. */
export async function packable() {
  const load = async (name) => (await tsImport(new URL(`file://${files[name]}`).href, import.meta.url))[name];
  return { content: await load('content'), en: await load('en'), sources: { all: await load('sources') } };
}

/** Without the sources that nothing names any more. */
function withNamedSources({ sources, ...objects }) {
  const named = new Set();
  JSON.stringify(objects.content, (key, value) => {
    if (key === 'sources') for (const id of value) named.add(id);
    return value;
  });
  return {
    ...objects,
    sources: { all: Object.fromEntries(Object.entries(sources.all).filter(([id]) => named.has(id))) },
  };
}

/** What is packed into a script: what its pages read, and for the engine the whole content alone. */
export async function packed({ engine }) {
  const { content, ...rest } = await packable();
  if (engine) return pack({ content });
  const { objects, renamed } = renameIds(withNamedSources(without({ content, ...rest }, leftOut)), hidden);
  return pack(objects, first, renamed);
}

/** Rollup plugin. The engine's content is unpacked whole, since it is an export that others may copy or change. */
export const packContent = ({ engine }) => ({
  name: 'pack-content',
  async load(id) {
    // It would be in the script twice, once unpacked. What takes its types alone does not load it.
    if (parts.has(id)) this.error(`${id} is packed with the content: read what is needed of it off \`content\`.`);
    if (!engine && id === files.en) return `export { en } from '${files.content}';\n`;
    // The sources are not read before a result shows them.
    if (!engine && id === lookUp)
      return `import { sources } from '${files.content}';\nexport const sourceOf = (id) => sources.all[id];\n`;
    if (id !== files.content) return null;
    const unpacked = `import { unpack } from '${reader}';\nconst objects = unpack(${(await packed({ engine })).code});\n`;
    if (engine) return `${unpacked}export const content = { ...objects.content };\n`;
    return `${unpacked}export const { content, en, sources } = objects;\n`;
  },
});
