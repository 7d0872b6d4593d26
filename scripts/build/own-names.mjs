/**
 * The property names that the build may shorten in the one script: those that the types of `src/` declare and nobody outside
 * the script uses. A name that a host, the browser, an answer or a mark in the words may spell is never among them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { packable } from './pack/pack.mjs';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** What hosts set and call, what events carry, and what an entry of the browser's history holds. */
const publicNames =
  'region headingLevel clinicName bookingUrl phone shareResult history lang restart tier answers question backPainCheck';

/** Every id, and every other string that may become a property name while the script runs. */
function spelled(value, found) {
  if (typeof value === 'string') found.add(value);
  else if (Array.isArray(value)) for (const item of value) spelled(item, found);
  else if (value && typeof value === 'object') for (const item of Object.values(value)) spelled(item, found);
  return found;
}

/** Names that interfaces and type literals declare, and in `schema.ts` the fields of the schemas. */
function declaredNames() {
  const names = new Set();
  for (const file of readdirSync(src, { recursive: true }).filter((name) => name.endsWith('.ts'))) {
    const tree = ts.createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node) => {
      const declares = ts.isPropertySignature(node) || (file.endsWith('schema.ts') && ts.isPropertyAssignment(node));
      if (declares && ts.isIdentifier(node.name)) names.add(node.name.text);
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return names;
}

/** A pattern for those names, and for the ones that Lit keeps to itself. */
export async function ownNames() {
  const { content, words } = await packable();
  const reserved = spelled(content, new Set(publicNames.split(' ')));
  const { dialects, regions } = words;
  for (const record of [content.questions, content.regions, content.tiers, dialects, ...Object.values(dialects)]) {
    for (const id of Object.keys(record)) reserved.add(id);
  }
  // Marks in the words are looked up by name: {speakToday}, {emergency2}.
  for (const mark of ['emergency', 'sameDay', 'poison', 'crisis', ...Object.keys(Object.values(regions)[0])])
    reserved.add(mark);
  const names = [...declaredNames()].filter((name) => !reserved.has(name));
  return new RegExp(`^(?:_\\$[\\w$]+|${names.join('|')})$`);
}
