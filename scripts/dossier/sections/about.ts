/** The first part: purpose, users and limits, how to read the dossier, what changed, and what is still open. */
import type { Change, Source } from '../../../src/content/schema.js';
import { sources } from '../../../src/content/sources.js';
import { tierOrder } from '../../../src/engine/journey.js';
import { openQuestions } from '../data/open-questions.js';
import { ownersChoices, regulationNotes, type Weight } from '../data/regulation.js';
import { langTag, questionWords } from '../../../src/text/forms.js';
import type { Text } from '../../../src/text/text.js';
import type { Dossier } from '../dossier.js';
import type { OtherwiseFigures } from '../figures.js';
import { html, joined, type Html, type Value } from '../html.js';
import { linked, longDate, questionLink, ruleLink, sourceNumbers, tierMark, vignetteLink } from '../marks.js';
import { personInWords } from '../../proof/person.js';
import { idInWords } from '../words.js';
import { heading, table, type Section } from './section.js';

const headings = {
  purpose: { id: 'purpose', title: 'Purpose, users and limits' },
  reading: { id: 'reading', title: 'How to read this dossier' },
  open: { id: 'open-questions', title: 'Open clinical questions' },
  numbers: { id: 'numbers', title: 'Phone numbers still to be checked' },
  unread: { id: 'unread', title: 'Sources still to be read' },
  changes: { id: 'changes', title: 'What changed' },
  regulation: { id: 'regulation', title: 'Law and standards' },
};

function purpose({ text, words }: Dossier): Html {
  return html`${heading(headings.purpose)}
    <div class="columns two">
      <div><h3>Purpose</h3>
        <p>To help a person whose back pain is getting worse although it is being treated to decide how soon to ask for help, and
          where; to say why, what may keep the pain going, what to try and what to ask. It gives one of five urgencies, and names the
          answers behind it.</p>
        <h3>Intended users</h3>
        <p>Adults with back pain, and people who answer for a child or for somebody else, on the web pages of clinics and health
          services. It expects no medical knowledge. Site owners embed it; clinicians review it with this dossier.</p></div>
      <div><h3>What it is not</h3>
        <ul>
          <li>${words.plain(text.start.disclaimer)}</li>
          <li>It is not a triage service: nobody sees the answers, and nothing is sent.</li>
          <li>It computes no score of risk, and no rule has been tested on patients. What is known of both errors, too little and too much, stands in <a href="#figures">its own part</a>.</li>
          <li>It is not built for pain after a known diagnosis that a team is already treating as urgent.</li></ul></div>
    </div>`;
}

/** A language by its English name; and the pages that it leaves out, by the instruments whose words it lacks. */
function translation({ content }: Dossier, translated: Text): Html {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(langTag(translated.language));
  const leftOut = content.pages.filter(({ questions }) =>
    questions?.some((id) => !questionWords(translated, id as keyof Text['questions'])),
  );
  if (leftOut.length === 0) return html`${name}`;
  const named = leftOut.map(({ id, instrument }) => html`${id}${instrument && html` ${sourceNumbers([instrument])}`}`);
  return html`${name} (without the page ${joined(named, ', ')}, whose words were not found as its authors published them)`;
}

function reading(dossier: Dossier): Html {
  return html`${heading(headings.reading)}
    <ul>
      <li><b>Sentences about conditions</b> are generated from the rules that run. <a class="q" href="#questions">Underlined</a> words are
        short names of questions; “quoted” words are the options as a person reads them; <a class="term" href="#terms">italic</a> words are
        names that several rules share, explained in <a href="#terms">the words that rules use</a>.</li>
      <li><b>“Is anything but …”</b> means: the question was asked and answered, with any other option, “not sure” included. A test of a
        question that was not asked, or not answered, never holds. “Or more” and “or less” follow the order of the options.</li>
      <li><b>A rule decides</b> for a person when the result would be less urgent without it.</li>
      <li><b>The least remarkable person</b> beside each rule was found by the solver: everything that is not named is answered in the least
        worrying, or an everyday, way. It shows what the rule does on its own.</li>
      <li><b>Sources</b> are numbers, by their kind; “summary read” and “not read” stand beside those whose page nobody read. Numbers lead to <a href="#sources">the list of ${Object.keys(sources).length} sources</a>.</li>
      <li><b>Ids</b>: rules are E (emergency), D (same day), S (soon) and R (routine review) with a number; known people, called vignettes, begin with v-.</li>
      <li><b>The contract</b> is the clinical specification from which questions and rules were written, with their ids. The proof compares the
        two (<a href="#proof">the proof</a>).</li>
      <li><b>Words for people</b> are shown as somebody in England reads them. Names of services and some words differ elsewhere.</li>
      <li><b>Other languages</b>: ${joined(
        dossier.translations.map((translated) => translation(dossier, translated)),
        ', ',
      )}. They were translated by machine, and nobody who speaks them and works in health care has reviewed them.</li>
    </ul>`;
}

const signed = (points: number): string =>
  Math.abs(points) < 0.05 ? 'as now' : `${points > 0 ? '+' : '−'}${Math.abs(points).toFixed(1)}`;

/** What another way would change: for simulated people in points of per cent, for the known people by name. */
function otherwiseRow({ figures }: Dossier, { how, shares, routineOrLess, moved }: OtherwiseFigures): Value[] {
  const now = figures.populations.find(({ scenario }) => scenario === 'base');
  if (!now) throw new Error('The figures have no base scenario.');
  const changes = [
    shares.emergency - now.shares.emergency,
    shares['same-day'] - now.shares['same-day'],
    shares.soon - now.shares.soon,
    routineOrLess - now.routineOrLess,
  ];
  const known = moved.map(
    ({ id, from, to, unsafe }) =>
      html`${vignetteLink(id)} ${idInWords(from)} → ${idInWords(to)}${unsafe && html` <b>UNSAFE</b>`}`,
  );
  return [how, ...changes.map(signed), known.length > 0 ? joined(known, '; ') : 'nobody'];
}

function open(dossier: Dossier): Html {
  const { content, figures } = dossier;
  const stands = (rules: readonly string[]): Html[] =>
    tierOrder.flatMap((tier) => {
      const own = rules.filter((rule) => content.rules[rule]?.tier === tier);
      return own.length > 0 ? [html`<span class="stands">${tierMark(tier)} ${linked(own, ruleLink)}</span> `] : [];
    });
  return html`${heading(headings.open)}
    <p>Only a clinician can settle these; the first two were left so on purpose. Where a rule can say the other way, it was tried: the rules were changed so, the same simulated people
      walked through again, and the known people assessed again. Figures are points of per cent of an ordinary population (<a href="#both-figures">base</a>), “+” meaning more people
      at that tier; under 0.3 points they say little. “UNSAFE” marks a known person who would then be told less than is acceptable; that nobody is marked does not
      make a way safe, for the known people are few.</p>
    ${openQuestions.map(({ question, asItIs, against, rules, questions = [] }, index) => {
      const ways = figures.otherwise[index] ?? [];
      return html`<article class="open" id="open-${index + 1}"><h4>${index + 1}. ${question}</h4>
      <div class="columns two"><p><b>As it stands.</b> ${asItIs}</p><p><b>Otherwise.</b> ${against}</p></div>
      <p class="decision">Decision</p><p>${stands(rules)}${questions.length > 0 && html`asked in ${linked(questions, (id) => questionLink(dossier, id))}`}</p>
      ${
        ways.length > 0
          ? table(
              'otherwise',
              ['Another way', 'Emergency', 'Same day', 'Soon', 'Less', 'Known people who would be told something else'],
              ways.map((way) => otherwiseRow(dossier, way)),
            )
          : html`<p class="hint">No other way was tried: no single rule says it.</p>`
      }</article>`;
    })}`;
}

function numbers({ content, text }: Dossier): Html {
  const lists = { emergency: 'emergency', sameDay: 'same day', poison: 'poison', crisis: 'crisis' } as const;
  const unchecked = Object.entries(content.regions).flatMap(([id, region]) => {
    const phones = (Object.keys(lists) as (keyof typeof lists)[]).flatMap((list) =>
      region[list]
        .filter(({ verified }) => !verified)
        .map(({ number, name }) => `${number} (${[name, lists[list]].filter(Boolean).join(', ')})`),
    );
    return phones.length > 0
      ? [[html`<a href="#region-${id}">${text.regions[id as keyof typeof text.regions].name}</a>`, phones.join(' · ')]]
      : [];
  });
  return html`${heading(headings.numbers)}
    <p>These were written from general knowledge, and must be called or looked up before a release. The others were read on a page of the
      service, or a copy of it.</p>
    ${table('plain keep', ['Region', 'Numbers'], unchecked)}`;
}

function unread(dossier: Dossier): Html {
  const { rules } = dossier.content;
  const found = Object.entries<Source>(sources).filter(([, { read }]) => read === 'unread');
  return html`${heading(headings.unread)}
    <p>Nobody has read these for this content. A rule that rests on one of them alone rests on general knowledge.</p>
    ${table(
      'plain keep',
      ['', 'Source', 'Rules on it'],
      found.map(([id, { publisher, title }]) => [
        sourceNumbers([id]),
        `${publisher}: ${title}`,
        linked(
          Object.entries(rules)
            .filter(([, rule]) => rule.sources.includes(id))
            .map(([rule]) => rule),
          ruleLink,
        ),
      ]),
    )}`;
}

const concerning = ({ content }: Dossier, ids: readonly string[]): Html =>
  html`${joined(
    ids.map((id) => (id in content.rules ? ruleLink(id) : idInWords(id))),
    ', ',
  )}`;

const changeList = (dossier: Dossier, { changes }: Change): Html =>
  html`<ul class="changes">${changes.map(
    ({ ids, change, why, counterExample }) =>
      html`<li><b>${change}</b> ${why}${counterExample && ` For example: ${personInWords(dossier.content, counterExample).join('; ')}.`}${
        ids.length > 0 && html` <span class="hint">(${concerning(dossier, ids)})</span>`
      }</li>`,
  )}</ul>`;

const changes = (dossier: Dossier): Html => html`${heading(headings.changes)}
  ${
    dossier.changes.length < 2 &&
    html`<p>This is the first version, so nothing changed. Its entry lists where the clinical contract leaves
    something open and a decision was taken: each is a decision for a clinician to confirm.</p>`
  }
  ${dossier.changes.slice(0, 2).map((change) => html`<h3>Version ${change.version}, ${longDate(change.date)}</h3>${changeList(dossier, change)}`)}`;

const weights: Readonly<Record<Weight, string>> = { page: 'page read', summary: 'summary read', unread: 'not read' };

const regulation = (): Html => html`${heading(headings.regulation)}
  <p>Inputs to a decision that the owner has to take with counsel before anything is released; not legal advice. “Page read” means a page
    about it, not always the law itself.</p>
  ${table(
    'plain',
    ['Where', 'What it may ask', 'Known from'],
    regulationNotes.map(({ about, note, weight }) => [
      html`<b>${about}</b>`,
      note,
      html`<span class="weight ${weight}">${weights[weight]}</span>`,
    ]),
  )}
  <p>The owner may: ${ownersChoices.map((choice, index) => `(${'abc'[index] ?? ''}) ${choice}`).join(' ')}</p>`;

export const about: Section = {
  id: 'about',
  title: 'About this check',
  about: 'What it is for, what is still open, and what has changed.',
  headings: Object.values(headings),
  body: (dossier) =>
    html`${purpose(dossier)}${reading(dossier)}${open(dossier)}${numbers(dossier)}${unread(dossier)}${changes(
      dossier,
    )}${regulation()}`,
};
