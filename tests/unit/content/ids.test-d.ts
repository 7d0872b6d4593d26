/**
 * That a wrong id does not compile. `tsc -p tests` reads this file, and fails where an expected error does not come: nothing in
 * it is ever run.
 */
import type { Condition } from '../../../src/content/conditions.js';
import * as untyped from '../../../src/content/conditions.js';
import type { Basis, OwnCondition } from '../../../src/content/basis.js';
import type { OwnIds } from '../../../src/content/ids.js';
import { content } from '../../../src/content/index.js';
import type {
  Action,
  Content,
  EmergencySign,
  Page,
  PlanArea,
  Preparation,
  Question,
  Reason,
  ReturnAdvice,
  Rule,
  TierDefinition,
} from '../../../src/content/schema.js';
import { all, any, atLeast, below, count, has, is, not, score, term } from '../../../src/content/typed-conditions.js';
import { BackPainCheckAnsweredEvent, BackPainCheckCompletedEvent } from '../../../src/element/events.js';
import { assess, journey, sooner } from '../../../src/engine/index.js';
import { assess as assessContent } from '../../../src/engine/assessment.js';
import type { ReturnText, RuleText } from '../../../src/text/text.js';
import { en } from '../../../src/text/en.js';

const sources = ['article'] as const;
const when = is('legs', 'both');

// Conditions that are right compile, alone and inside of others.
all(is('legs', 'both', 'none'), any(has('history', 'cancer'), not(has('history', 'none'))), atLeast('age', '50-59'));
count(1, below('age', '50-59'), term('severe'), score(3, 'nervous', 'worry'));

// @ts-expect-error -- no such question
is('leg', 'both');
// @ts-expect-error -- no such option of this question
is('legs', 'bth');
// @ts-expect-error -- an option of another question
is('legs', 'cancer');
// @ts-expect-error -- the second option
is('legs', 'both', 'nobody');
// @ts-expect-error -- a question of which many options can be ticked
is('history', 'cancer');
// @ts-expect-error -- a question of which one option is chosen
has('legs', 'both');
// @ts-expect-error -- no such option
has('history', 'canser');
// @ts-expect-error -- no such option
atLeast('age', '50-60');
// @ts-expect-error -- a question of which many options can be ticked
below('history', 'cancer');
// @ts-expect-error -- no such term
term('sever');
// @ts-expect-error -- no such question
score(3, 'nervous', 'wory');
// @ts-expect-error -- a question of which many options can be ticked
score(3, 'history');
// @ts-expect-error -- inside of another condition
all(when, not(is('legs', 'bth')));

// What the untyped builders make is checked where it is put in.
untyped.all(untyped.is('legs', 'both'), untyped.term('severe')) satisfies OwnCondition;
// @ts-expect-error -- no such option
untyped.any(untyped.is('legs', 'both'), untyped.is('legs', 'bth')) satisfies OwnCondition;
// @ts-expect-error -- no such term
untyped.not(untyped.has('history', 'canser')) satisfies OwnCondition;
// @ts-expect-error -- no such term, within a count
untyped.count(2, untyped.term('severe'), untyped.term('sever')) satisfies OwnCondition;
// @ts-expect-error -- any condition at all
when satisfies OwnCondition as Condition satisfies OwnCondition;

// What the parts of the content name of each other.
({ stage: 'A', id: 'age', questions: ['age'] }) satisfies Page<OwnIds>;
// @ts-expect-error -- no such question
({ stage: 'A', id: 'age', questions: ['aeg'] }) satisfies Page<Basis>;
// @ts-expect-error -- a page that shows the tier asks nothing
({ stage: 'C', id: 'age', shows: 'tier', questions: ['age'] }) satisfies Page<OwnIds>;

({ tier: 'soon', concern: 'cord', when, actions: ['midwife'], sources }) satisfies Rule<OwnIds>;
// @ts-expect-error -- no such source
({ tier: 'soon', concern: 'cord', when, sources: ['artcle'] }) satisfies Rule<OwnIds>;
// @ts-expect-error -- no such action
({ tier: 'soon', concern: 'cord', when, actions: ['midwive'], sources }) satisfies Rule<OwnIds>;
// @ts-expect-error -- no such concern
({ tier: 'soon', concern: 'chord', when, sources }) satisfies Rule<OwnIds>;
// @ts-expect-error -- no such option, in a condition that no builder made
({ tier: 'soon', concern: 'cord', when: { is: ['legs', 'bth'] }, sources }) satisfies Rule<OwnIds>;
// @ts-expect-error -- no such action
({ actions: ['go'] }) satisfies TierDefinition<OwnIds>;
// @ts-expect-error -- no such action
({ tiers: ['soon'], replacedBy: 'midwive' }) satisfies Action<OwnIds>;
// @ts-expect-error -- no such tier
({ tiers: ['today'] }) satisfies Action<OwnIds>;
// @ts-expect-error -- no such source
({ sources: ['artcle'] }) satisfies EmergencySign<OwnIds>;
// @ts-expect-error -- no such line
({ urgency: 'same-day', replacedBy: 'fever-then', sources }) satisfies ReturnAdvice<OwnIds>;
// @ts-expect-error -- no such source of a sign
({ sources, signs: { rest: { when, sources: ['artcle'] } } }) satisfies Reason<OwnIds>;
// @ts-expect-error -- no such reason
({ emphasis: { reasons: ['treatmnt'] }, items: {} }) satisfies PlanArea<OwnIds>;
// @ts-expect-error -- no such reason
({ reason: 'treatmnt' }) satisfies Preparation<OwnIds>['questions']['another-look'];
const legs = { stage: 'B', kind: 'one', options: ['both', 'none'] } as const;
({ ...legs, concern: [['none'], ['both']], offered: { none: when } }) satisfies Question<OwnIds, 'both' | 'none'>;
// @ts-expect-error -- no such option to be offered
({ ...legs, offered: { non: when } }) satisfies Question<OwnIds, 'both' | 'none'>;
// @ts-expect-error -- no such option to worry about
({ ...legs, concern: [['non'], ['both']] }) satisfies Question<OwnIds, 'both' | 'none'>;

// The whole content: what questions and terms name of each other.
({ ...content, terms: { ...content.terms, severe: untyped.is('severity', 'severe') } }) satisfies Content<OwnIds>;
const wrongTerm = { ...content.terms, severe: untyped.is('severity', 'sevre') };
// @ts-expect-error -- a term with an option that is not there
({ ...content, terms: wrongTerm }) satisfies Content<OwnIds>;
const wrongQuestion = {
  ...content.questions,
  wound: { ...content.questions.wound, when: untyped.is('procdure', 'none') },
};
// @ts-expect-error -- a question that is asked when one is answered that is not there
({ ...content, questions: wrongQuestion }) satisfies Content<OwnIds>;

// The engine hands out the ids of the content that it is given.
assess({}).fired.map(({ rule, because }) => [en.rules[rule], because.map(({ question }) => en.questions[question])]);
journey({}).pages.map(({ id, questions }) => [en.pages[id], questions.map((question) => en.questions[question])]);
assess({}).returnAdvice.map(({ line }) => content.returnAdvice[line].urgency);
// @ts-expect-error -- of a content that does not say its ids, they are any strings
assessContent(content as Content, {}).fired.map(({ rule }) => en.rules[rule]);

// What it is asked about is typed as well, and answers that were read from somewhere are taken as they come.
assess({ legs: 'both' });
// @ts-expect-error -- no such question
assess({ leg: 'both' });
// @ts-expect-error -- no such question
journey({ leg: 'both' });
// @ts-expect-error -- no such question
sooner({ leg: 'both' });
assess(JSON.parse('{}') as Record<string, string>);

// What a host is told has them too, and can be handed to the engine.
new BackPainCheckAnsweredEvent('legs');
// @ts-expect-error -- no such question
new BackPainCheckAnsweredEvent('leg');
assess(new BackPainCheckCompletedEvent().answers ?? {});
// @ts-expect-error -- an answer to a question that is not there
new BackPainCheckCompletedEvent({ tier: 'soon', answers: { leg: 'both' } });

// Words: one sentence, or one for each that a rule or a line has.
'It is cold.' satisfies RuleText<{ readonly tier: 'soon' }>;
({ weight: 'You lose weight.' }) satisfies RuleText<{ readonly sentences: { readonly weight: Condition } }>;
// @ts-expect-error -- a rule with several sentences
'It is cold.' satisfies RuleText<{ readonly sentences: { readonly weight: Condition } }>;
// @ts-expect-error -- a sentence that the rule does not have
({ weight: '', night: '' }) satisfies RuleText<{ readonly sentences: { readonly weight: Condition } }>;
({ line: 'it is numb', again: 'it comes back' }) satisfies ReturnText<{ readonly reported: Condition }>;
// @ts-expect-error -- a line that can have been reported has a second form
'it is numb' satisfies ReturnText<{ readonly reported: Condition }>;
// @ts-expect-error -- a line that nothing reports has no second form
({ line: 'it is numb', again: 'it comes back' }) satisfies ReturnText<{ readonly urgency: 'soon' }>;
