/**
 * One fingerprint for all of the content, its sources and the diary's trend rules, by which a proof, a dossier and a change log
 * say what they are about. It sees the data alone: comments and the layout of the source change nothing.
 */
import { createHash } from 'node:crypto';
import type { Change, Content } from '../../src/content/schema.js';
import { sources } from '../../src/content/sources.js';
import { changeThatMatters, trendRules } from '../../src/content/trend.js';
import type { Text } from '../../src/text/text.js';

/** Keys keep their order, because it carries meaning: questions are met, and rules and plan items shown, in theirs. */
const hashOf = (data: object): string => createHash('sha256').update(JSON.stringify(data)).digest('hex');

export const contentHash = (content: Content): string => hashOf({ ...content, sources, changeThatMatters, trendRules });

/** A fingerprint of what the change log says of one version. */
export const changesHash = ({ changes }: Change): string => hashOf(changes);

/** A fingerprint of every word that a person reads: a sentence can change while the data stays, and was then not approved. */
export const wordsHash = (text: Text): string => hashOf(text);
