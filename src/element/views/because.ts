/**
 * Why a result is what it is: one paragraph from the rules that decide, and the answers behind it. What else holds is folded
 * away, with its own answers.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment, Because, FiredRule } from '../../engine/index.js';
import { answerLine } from '../../export/answers.js';
import { questionWords } from '../../text/forms.js';
import { ruleSentences } from '../../text/sentences.js';
import { folded, heading, words, type ViewContext } from './context.js';

/** As many characters as a hurried person reads; what is left is folded, never dropped. */
const mostCharacters = 240;

const paragraphOf = ({ text }: ViewContext, rules: readonly FiredRule[]): string =>
  rules.flatMap(({ rule, sentences }) => ruleSentences(text, rule, sentences)).join(text.joining.sentences);

/** Rules from the first on, as long as their sentences fit into a paragraph. */
function fitting(context: ViewContext, rules: readonly FiredRule[]): readonly FiredRule[] {
  let room = mostCharacters;
  const end = rules.findIndex((rule, position) => {
    room -= paragraphOf(context, [rule]).length;
    return room < 0 && position > 0;
  });
  return end < 0 ? rules : rules.slice(0, end);
}

/** Each answer once, with all its options that mattered; none that the language has no words for. */
function answersOf({ text }: ViewContext, rules: readonly FiredRule[]): Because[] {
  const byQuestion = new Map<Because['question'], Set<string>>();
  for (const { question, options } of rules.flatMap(({ because }) => because)) {
    if (questionWords(text, question))
      byQuestion.set(question, new Set([...(byQuestion.get(question) ?? []), ...options]));
  }
  return [...byQuestion].map(([question, options]) => ({ question, options: [...options] }));
}

const saidView = (context: ViewContext, rules: readonly FiredRule[]): TemplateResult => html`<p class="said small">
  <b>${context.text.result.youSaid}</b> ${answersOf(context, rules).map(
    (answer) => html`<span class="answer">${words(context, answerLine(context.text, answer))}</span>`,
  )}</p>`;

const ruleView = (context: ViewContext, rule: FiredRule): TemplateResult => html`<li class="rule">
  <p>${words(context, paragraphOf(context, [rule]))}</p>${saidView(context, [rule])}
</li>`;

export function becauseView(context: ViewContext, { tier, fired, hope }: Assessment): TemplateResult {
  const { result } = context.text;
  const told = fitting(
    context,
    fired.filter((rule) => rule.tier === tier),
  );
  const others = fired.filter((rule) => !told.includes(rule));
  const paragraph = told.length > 0 ? paragraphOf(context, told) : result.noRule;
  return html`<section part="because">
    ${heading(context, 1, result.because)}
    <div class="why"><p>${words(context, paragraph)}</p>
    ${told.length > 0 ? saidView(context, told) : nothing}</div>
    ${others.length > 0 ? folded(result.alsoNoticed, html`<ul class="plain">${others.map((rule) => ruleView(context, rule))}</ul>`) : nothing}
    ${hope === null ? nothing : html`<p class="hope">${result.hope[hope]}</p>`}
  </section>`;
}
