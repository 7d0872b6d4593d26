/**
 * The eighth part: how often the check tells too little and too much, as far as known people and a simulation can say, with
 * the price of each rule and every assumption behind it.
 */
import { tierOrder } from '../../../src/engine/journey.js';
import { ambition, limits, versionOne, type Population } from '../../proof/population-counts.js';
import { rates, reworded, scenarios } from '../../proof/population-rates.js';
import type { Dossier } from '../dossier.js';
import { html, joined, type Html, type Value } from '../html.js';
import { ruleLink, tierMark, vignetteLink } from '../marks.js';
import { idInWords } from '../words.js';
import { heading, table, type Section } from './section.js';

const headings = {
  both: { id: 'both-figures', title: 'Too little and too much' },
  shows: { id: 'simulation-limits', title: 'What a simulation does and does not show' },
  ages: { id: 'by-age', title: 'By age, and how long it takes' },
  price: { id: 'price', title: 'The price of each rule' },
  rates: { id: 'rates', title: 'The assumptions' },
  reworded: { id: 'reworded', title: 'Rates changed for new words' },
};

const percent = (share: number): string => `${share.toFixed(1)} %`;
/** Half the width of the range that chance alone explains, in points of per cent. */
const margin = (share: number, people: number): string =>
  ((196 * Math.sqrt((share / 100) * (1 - share / 100))) / Math.sqrt(people)).toFixed(1);

const base = ({ figures }: Dossier): Population => {
  const found = figures.populations.find(({ scenario }) => scenario === 'base');
  if (!found) throw new Error('The figures have no base scenario.');
  return found;
};

function both(dossier: Dossier): Html {
  const { results, figures } = dossier;
  const of = (verdict: string): typeof results => results.filter((result) => result.verdict === verdict);
  const unsafe = of('unsafe');
  const names = {
    emergency: 'emergency',
    'same-day': 'same day',
    'routine-or-less': 'routine review or less',
  } as const;
  const rows = figures.populations.flatMap((population) => {
    const { scenario, people, shares, routineOrLess } = population;
    return (Object.keys(names) as (keyof typeof names)[]).map((name): Value[] => {
      const share = name === 'routine-or-less' ? routineOrLess : shares[name];
      const changed = figures.reworded.find((one) => one.scenario === scenario);
      if (!changed) throw new Error(`The figures have no reworded scenario “${scenario}”.`);
      const known = scenario === 'high' ? undefined : scenario;
      return [
        scenario,
        names[name],
        html`<b>${percent(share)}</b> <span class="hint">± ${margin(share, people)}</span>`,
        percent(name === 'routine-or-less' ? changed.routineOrLess : changed.shares[name]),
        known ? percent(versionOne[known][name]) : '–',
        known ? `${name === 'routine-or-less' ? 'at least' : 'at most'} ${ambition[known][name]} %` : '–',
        scenario === 'base' ? `${name === 'routine-or-less' ? 'at least' : 'at most'} ${limits[name]} %` : '–',
      ];
    });
  });
  const { people, seed } = base(dossier);
  return html`${heading(headings.both)}
    <p>Neither figure means anything without the other: a check that sends everybody to hospital misses nobody.</p>
    <div class="columns two"><div><h3>Too little: known people</h3>
      <p><b>${unsafe.length} of ${results.length}</b> people whose acceptable tiers come from published cases, guidelines or reviews are told less than is acceptable${
        unsafe.length > 0 &&
        html`: ${joined(
          unsafe.map(({ id }) => vignetteLink(id)),
          ' ',
        )}`
      }; ${of('over').length} are told more. They were written down by a language model, with the rules at hand, and judged by no clinician; 0 of ${results.length} is what they were mended to, and no rate.</p></div>
    <div><h3>Too much: a simulated population</h3>
      <p>${people.toLocaleString('en-GB')} made-up visitors of a clinic’s page (seed ${seed}), in treatment, with lasting or worsening back pain and <b>without serious disease</b>, walk through the check as it
      ships. So each at ${tierMark('emergency')} or ${tierMark('same-day')} is told too much. Base, low and high differ in how often people tick vague signs and “not sure”.</p></div></div>
    ${table('figures keep', ['People tick', 'Told', 'Now', 'With reworded rates', 'Version 1', 'Aim', 'Limit (a test fails)'], rows)}
    <p class="hint">“±” is chance in the drawing of people alone. The doubt about the rates is far larger: compare low with high. Version 1 was simulated at the time of its review. “With <a href="#reworded">reworded rates</a>”: the same people, if
      new words are understood as we hope; nobody knows that yet, so aims and limits are held against “now”.</p>`;
}

const guessed = (source: string): boolean => /guess/.test(source);

function shows(): Html {
  const all = Object.values(rates);
  const guesses = all.filter(({ source }) => guessed(source)).length;
  const memory = all.filter(({ source }) => !guessed(source) && /memory/.test(source)).length;
  return html`${heading(headings.shows)}
    <div class="columns two"><div><h3>It shows</h3><ul>
      <li>what the rules make of people who answer so, counted and not felt;</li>
      <li>which rule costs how many alarms, and on which answer;</li>
      <li>whether a change of the rules makes it better or worse for the same people. Differences are safer than levels.</li></ul></div>
    <div><h3>It does not show</h3><ul>
      <li>how real people answer. Of ${all.length} assumptions ${guesses} are a guess or partly one, ${memory} more are remembered figures that nobody looked up again;</li>
      <li>whether an alarm was wrong for a real person: that nobody here is ill is an assumption too;</li>
      <li>anything about missed disease;</li>
      <li>accuracy. Only a study with patients could, and none has been done (docs/clinical/study.md proposes one).</li></ul></div></div>`;
}

function ages(dossier: Dossier): Html {
  const { byAge, pages, taps, unsure, raisedLater } = base(dossier);
  return html`${heading(headings.ages)}
    ${table(
      'figures keep',
      ['Age', 'People', ...tierOrder.map(tierMark)],
      Object.entries(byAge).map(([age, told]) => [
        dossier.words.label('age', age),
        told.people.toLocaleString('en-GB'),
        ...tierOrder.map((tier) => (told.people < 30 ? '–' : percent(told[tier]))),
      ]),
    )}
    <p>The middle number of pages and taps to a result: ${joined(
      tierOrder.map((tier) => html`${tierMark(tier)} ${pages[tier]} and ${taps[tier]}`),
      ', ',
    )}. “Not sure” at least once: ${percent(unsure)}. Raised by the last stage: ${percent(raisedLater)}. No share is given for an age with fewer than 30 people.</p>`;
}

/** "alarm = headache and alarm-now = new" in the words that a person reads. */
function answersInWords({ words }: Dossier, answers: string): string {
  return answers
    .split(' and ')
    .map((answer) => {
      const [question = '', option] = answer.split(' = ');
      return option === undefined ? question : `${words.short(question)}: “${words.label(question, option)}”`;
    })
    .join(', ');
}

function price(dossier: Dossier): Html {
  const { rules, people } = base(dossier);
  const shown = rules.filter(({ tier, decides }) => tier !== 'routine-review' && decides >= 0.5);
  const rare = rules.filter(({ tier, decides, fires }) => tier !== 'routine-review' && fires > 0 && decides < 0.5);
  const never = rules.filter(({ fires }) => fires === 0);
  const list = (some: typeof rules): Html =>
    html`${joined(
      some.map(({ rule }) => ruleLink(rule)),
      ' ',
    )}`;
  return html`${heading(headings.price)}
    <p>Of 1,000 ordinary people, for how many a rule holds, and for how many it alone makes the result as urgent as it is: without it they would be told less.
      That is its price; what it is worth stands beside <a href="#rules">each rule</a>, and is no number.</p>
    ${table(
      'price',
      ['Rule', '', 'Holds', 'Alone', 'Most often on these answers'],
      shown.map(({ rule, tier, fires, decides, behind }) => [
        ruleLink(rule),
        tierMark(tier),
        fires.toFixed(1),
        html`<b>${decides.toFixed(1)}</b>`,
        behind
          .filter(({ answers }) => answers !== 'more than one way')
          .slice(0, 2)
          // Less often than that is a person or two of thousands, and says nothing.
          .filter(({ people: some }, index) => index === 0 || (1000 * some) / people >= 2)
          .map(
            ({ answers, people: some }) =>
              `${answersInWords(dossier, answers)} (${((1000 * some) / people).toFixed(1)})`,
          )
          .join('; '),
      ]),
    )}
    ${rare.length > 0 && html`<p>Hold, but decide alone for fewer than 0.5: ${list(rare)}.</p>`}
    ${never.length > 0 && html`<p>Hold for nobody of the ${people.toLocaleString('en-GB')}: ${list(never)}.</p>`}`;
}

/** Without the last digits of a product of two shares, which say nothing: 0.0595 and not 0.059500000000000004. */
const inFewDigits = (value: number): string => String(Number(value.toFixed(4)));

/** A rate in few signs: shares as per cent, weights as they are. */
function rateInWords(value: unknown): string {
  if (typeof value === 'number') return value <= 1 ? `${Number((100 * value).toFixed(2))} %` : String(value);
  if (Array.isArray(value))
    return value.map((one) => (typeof one === 'number' ? inFewDigits(one) : rateInWords(one))).join(', ');
  return Object.entries(value as Readonly<Record<string, unknown>>)
    .map(([name, one]) => `${idInWords(name)} ${typeof one === 'number' ? inFewDigits(one) : `(${rateInWords(one)})`}`)
    .join(' · ');
}

const nameOfRate = (name: string): string => name.replace(/([A-Z]|\d+)/g, ' $1').toLowerCase();

const rewordings = (): Html => html`${heading(headings.reworded)}
  <p>Where words were changed so that fewer people tick what is not meant, these rates take the place of those above in “with reworded rates”. They are guesses on top of guesses.</p>
  <ul class="rates">${Object.entries(reworded).map(
    ([name, { value, reason }]) =>
      html`<li><b>${nameOfRate(name)}</b> ${rateInWords(value)} <span class="hint">${reason}</span></li>`,
  )}</ul>`;

const assumptions = (): Html => html`${heading(headings.rates)}
  <p>How often people without serious disease say what, one file that a clinician may change (scripts/proof/population-rates.ts; then npm run population). Shares or weights; lists of nine go by age.
    (K): times ${scenarios.low.signs}, ${scenarios.base.signs} and ${scenarios.high.signs} in low, base and high; (k): times ${scenarios.low.vague}, ${scenarios.base.vague} and ${scenarios.high.vague}. “From memory”: a published figure that was not looked up again.</p>
  <ul class="rates">${Object.entries(rates).map(
    ([name, { value, source }]) =>
      html`<li><b>${nameOfRate(name)}</b> ${rateInWords(value)} <span class="hint">${source}</span></li>`,
  )}</ul>`;

export const figures: Section = {
  id: 'figures',
  title: 'Too little, too much',
  about: 'How often it says too little and too much, as far as that is known, and what each rule costs.',
  headings: Object.values(headings),
  body: (dossier) => html`${both(dossier)}${shows()}${ages(dossier)}${price(dossier)}${assumptions()}${rewordings()}`,
};
