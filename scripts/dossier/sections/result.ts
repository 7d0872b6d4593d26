/** The fifth part: what a result holds besides its rules, with conditions, badges and sources, and the regions' numbers. */
import { isDeepStrictEqual } from 'node:util';
import type { FirstStep, PlanItem, ReturnAdvice } from '../../../src/content/schema.js';
import type { ReturnAdviceId } from '../../../src/content/lines.js';
import { returnLine } from '../../../src/text/sentences.js';
import type { FirstStepText, PlanItemText } from '../../../src/text/text.js';
import type { Dossier } from '../dossier.js';
import { html, joined, type Html } from '../html.js';
import { ruleLink, sourceNumbers, tierMark } from '../marks.js';
import { conditionMarkup } from '../sentence-html.js';
import { idAsTitle, idInWords } from '../words.js';
import { entries, entry, heading, table, type Section } from './section.js';

const headings = {
  actions: { id: 'actions', title: 'What to do' },
  returnAdvice: { id: 'return-advice', title: 'Get help sooner if' },
  always: { id: 'always', title: 'Said with every result' },
  reasons: { id: 'reasons', title: 'The article’s four reasons' },
  badges: { id: 'badges', title: 'Evidence badges' },
  steps: { id: 'first-steps', title: 'The first steps' },
  plan: { id: 'plan', title: 'What may help: the article against guidelines' },
  preparation: { id: 'preparation', title: 'Preparing for the appointment' },
  regions: { id: 'regions', title: 'Regions and their numbers' },
};

function actions(dossier: Dossier): Html {
  const { content, text, words } = dossier;
  const toldTo = (id: string): Html => {
    const rules = Object.entries(content.rules)
      .filter(([, rule]) => rule.actions?.includes(id))
      .map(([rule]) => ruleLink(rule));
    return Object.values(content.tiers).some((tier) => tier.actions.includes(id))
      ? html`everyone${rules.length > 0 && html` (${joined(rules, ' ')} too)`}`
      : html`${joined(rules, ' ')}`;
  };
  return html`${heading(headings.actions)}
    ${entries(
      Object.entries(content.actions).map(([id, action]) =>
        entry(
          `action-${id}`,
          html`<b>${idAsTitle(id)}</b> ${joined(action.tiers.map(tierMark), ' ')} <span class="reads">${words.of(text.actions, id)}</span> <span class="hint">Told to: ${toldTo(id)}${
            action.when && html`; only when: ${conditionMarkup(dossier, action.when)}`
          }${action.replacedBy && html`; not where “${idInWords(action.replacedBy)}” is told`}${
            action.call &&
            html`; its number is the button ${action.call === 'first' ? 'above everything else' : 'below what to do'}`
          }</span>`,
        ),
      ),
    )}`;
}

/** Which answers mean the sign of a line, or why none does. */
const signOf = (dossier: Dossier, { sign, untold }: Pick<ReturnAdvice, 'sign' | 'untold'>): Html =>
  html`${sign && html`<div class="hint">the answers that mean it: ${conditionMarkup(dossier, sign)}</div>`}${
    untold && html`<div class="hint">no answer means it: ${untold}</div>`
  }`;

function returnAdvice(dossier: Dossier): Html {
  const { content, text, words } = dossier;
  const { returnEmergency, returnToday, returnThisWeek } = text.result;
  const leads = { emergency: returnEmergency, 'same-day': returnToday, soon: returnThisWeek };
  const toldTo = ({ when, replacedBy }: ReturnAdvice): Html => {
    const sooner = replacedBy === undefined ? undefined : content.returnAdvice[replacedBy];
    return html`${when ? html`only when: ${conditionMarkup(dossier, when)}` : 'everyone.'}${
      sooner && html` Not to those who are told it as ${tierMark(sooner.urgency)}.`
    }`;
  };
  const lines = (urgency: ReturnAdvice['urgency']): Html[] =>
    Object.entries(content.returnAdvice)
      .filter(([, advice]) => advice.urgency === urgency)
      .map(([id, advice]) =>
        entry(
          `return-${id}`,
          html`<span class="reads">${words.plain(returnLine(text, id as ReturnAdviceId, false))}</span> ${sourceNumbers(advice.sources)}
          <div class="hint">told to: ${toldTo(advice)}</div>${signOf(dossier, advice)}${
            advice.reported &&
            html`<div><span class="reads">${words.plain(returnLine(text, id as ReturnAdviceId, true))}</span> <span class="hint">in its place for those told less urgently, when: ${conditionMarkup(dossier, advice.reported)}</span></div>`
          }`,
        ),
      );
  return html`${heading(headings.returnAdvice)}
    <p>“${words.plain(text.result.comeBackLead)}” With every result, at every tier.</p>
    ${(['emergency', 'same-day', 'soon'] as const)
      .filter((urgency) => lines(urgency).length > 0)
      .map((urgency) => html`<h3>${tierMark(urgency)} ${words.plain(leads[urgency])}</h3>${entries(lines(urgency))}`)}`;
}

function reasons(dossier: Dossier): Html {
  const { content, text, words } = dossier;
  return html`${heading(headings.reasons)}
    <p>“${words.plain(text.result.reasonsLead)}” Shown at ${tierMark('soon')} and below, from the age of 16, those with most signs first. No sign
      changes how urgent a result is.</p>
    ${Object.entries(content.reasons).map(([id, reason]) => {
      const { title, about } = text.reasons[id as keyof typeof text.reasons];
      return html`<h3 id="reason-${id}">${words.plain(title)} ${sourceNumbers(reason.sources)}</h3>
      <p class="reads">${words.plain(about)}</p>
      ${entries(
        Object.entries(reason.signs).map(([sign, { when, sources }]) =>
          entry(
            `sign-${id}-${sign}`,
            html`<span class="reads">${words.of(text.signs, sign)}</span> ${sourceNumbers(sources)} <span class="hint">when: ${conditionMarkup(dossier, when)}</span>`,
          ),
        ),
      )}`;
    })}`;
}

const badge = ({ text }: Dossier, id: PlanItem['badge']): Html =>
  html`<span class="badge ${id}">${text.badges[id].label}</span>`;

const badges = (dossier: Dossier): Html => html`${heading(headings.badges)}
  ${table(
    'plain',
    ['Badge', 'Meaning, as a person reads it', 'Items'],
    Object.entries(dossier.text.badges).map(([id, { meaning }]) => [
      badge(dossier, id as PlanItem['badge']),
      meaning,
      Object.values(dossier.content.plan)
        .flatMap(({ items }) =>
          Object.entries(items)
            .filter(([, item]) => item.badge === id)
            .map(([item]) => idInWords(item)),
        )
        .join(', '),
    ]),
  )}`;

function conditions(dossier: Dossier, item: FirstStep & Partial<PlanItem>): Html {
  const alwaysFirst = item.emphasis !== undefined && isDeepStrictEqual(item.emphasis, item.when);
  const says: readonly [string, PlanItem['when']][] = [
    ['shown only when', item.when],
    ['never when', item.unless],
    ['“ask first” is added when', item.askFirst],
    ['comes first when', alwaysFirst ? undefined : item.emphasis],
    ['comes last and says that it was tried when', item.tried],
  ];
  return html`${says.map(([name, condition]) => condition && html`<div class="hint">${name}: ${conditionMarkup(dossier, condition)}</div>`)}${
    alwaysFirst && html`<div class="hint">comes first whenever it is shown</div>`
  }${
    item.duringReview && html`<div class="hint">stands open while something serious waits for its review</div>`
  }${item.onlyDuringReview && html`<div class="hint">shown only while something serious waits for its review</div>`}`;
}

function planItem(dossier: Dossier, id: string, item: PlanItem): Html {
  const { words, text } = dossier;
  const said = (text.planItems as Readonly<Record<string, PlanItemText>>)[id];
  if (!said) throw new Error(`The text has no plan item “${id}”.`);
  const { article, guidelines, askFirst } = said;
  return entry(
    `item-${id}`,
    html`<b>${words.plain(said.title)}</b> ${badge(dossier, item.badge)} ${sourceNumbers(item.sources)}
    <div class="reads">${words.plain(said.advice)}${askFirst && html` Ask first: ${words.plain(askFirst)}`}</div>
    ${(article ?? guidelines) && html`<div><span class="hint">Folded:</span> ${[article, guidelines].map((side) => side && `${words.plain(side)} `)}</div>`}${conditions(dossier, item)}`,
  );
}

/** The steps that open a plan, in the order in which they are chosen. */
function steps(dossier: Dossier): Html {
  const { content, text, words } = dossier;
  const { most, steps: all } = content.firstSteps;
  const { begin, build, expect, tried, stepsHeading, flareUpHeading, flareUp, milestonesHeading, milestones } =
    text.result;
  return html`${heading(headings.steps)}
    <p>Above the plan, under “${words.plain(stepsHeading)}”, and to the same people: the first ${most} that fit, in this order; what was
      tried comes after the rest, with “${words.plain(tried)}”</p>
    ${entries(
      Object.entries(all).map(([id, step]) => {
        const said = (text.firstSteps as Readonly<Record<string, FirstStepText>>)[id];
        if (!said) throw new Error(`The text has no first step “${id}”.`);
        return entry(
          `step-${id}`,
          html`<b>${words.plain(said.title)}</b> ${sourceNumbers(step.sources)}
          <div class="reads">${begin}: ${words.plain(said.begin)} ${build}: ${words.plain(said.build)} ${expect}: ${words.plain(said.expect)}</div>
          ${conditions(dossier, step)}`,
        );
      }),
    )}
    <div class="flowing">${[
      { title: flareUpHeading, lines: flareUp },
      { title: milestonesHeading, lines: milestones },
    ].map(
      ({ title, lines }) =>
        html`<h3>${words.plain(title)}</h3><ul>${lines.map((line) => html`<li>${words.plain(line)}</li>`)}</ul>`,
    )}</div>`;
}

function plan(dossier: Dossier): Html {
  const { content, text, words } = dossier;
  return html`${heading(headings.plan)}
    <p>Shown at ${tierMark('soon')} and below, from the age of 16. Under “${words.plain(text.result.adviceDiffers)}” stands, folded, what the article advises and what guidelines say. While one of ${Object.keys(
      content.rules,
    )
      .filter((rule) => content.rules[rule]?.reviewFirst)
      .join(
        ', ',
      )} waits for its review, only the items marked so stand open; the rest is folded under “${text.result.afterReview}”.</p>
    ${Object.entries(content.plan).map(([id, area]) => {
      const { title, about } = text.plan[id as keyof typeof text.plan];
      const first =
        area.emphasis === 'always'
          ? html`always`
          : 'when' in area.emphasis
            ? conditionMarkup(dossier, area.emphasis.when)
            : html`there is a sign of the reason ${area.emphasis.reasons.join(' or ')}.`;
      return html`<h3 id="area-${id}">${words.plain(title)}</h3><p class="reads">${words.plain(about)} <span class="hint">Among the first areas when: ${first}</span></p>
      ${entries(Object.entries(area.items).map(([item, found]) => planItem(dossier, item, found)))}`;
    })}`;
}

function preparation(dossier: Dossier): Html {
  const { content, text, words } = dossier;
  const { questions, tests, people } = content.preparation;
  const named = (kind: 'tests' | 'people'): Html[] =>
    Object.entries(kind === 'tests' ? tests : people).map(([id, item]) => {
      const said = (text.preparation[kind] as Readonly<Record<string, { title: string; about: string }>>)[id];
      return html`<tr id="prepare-${id}"><td><b>${words.plain(said?.title ?? id)}</b></td><td>${words.plain(said?.about ?? '')}</td>
      <td>${item.when ? conditionMarkup(dossier, item.when) : 'Always.'}</td><td>${sourceNumbers(item.sources)}</td></tr>`;
    });
  return html`${heading(headings.preparation)}
    <p>At most ${content.preparation.mostQuestions} questions are told.</p>
    ${table(
      'plain',
      ['Question to ask', 'Given when', 'Under 16'],
      Object.entries(questions).map(
        ([id, { reason, child }]) => html`<tr id="ask-${id}">
      <td>${words.of(text.preparation.questions, id)}</td><td>${reason ? `the reason “${reason}” has a sign` : 'always'}</td><td>${child ? 'yes' : 'no'}</td></tr>`,
      ),
    )}
    ${table('prepare', ['Test or person', 'The person reads', 'Given when', 'Sources'], [...named('tests'), ...named('people')])}
    <h3>${words.plain(text.result.trackHeading)} (from the age of 16)</h3><ul>${text.preparation.track.map((line) => html`<li>${words.plain(line)}</li>`)}</ul>`;
}

function always(dossier: Dossier): Html {
  const { text, words, content } = dossier;
  const { result, start } = text;
  return html`${heading(headings.always)}
    <div class="flowing">
      <h3>Before the first question</h3><p class="reads">${words.plain(start.emergencyLead)}</p>
      <ul>${Object.entries(content.emergencyList).map(
        ([
          id,
          { sign, sources },
        ]) => html`<li id="emergency-${id}">${words.of(start.emergencyList, id)} ${sourceNumbers(sources)}
        ${signOf(dossier, { sign })}</li>`,
      )}</ul>
      <h3>Hope, at ${tierMark('soon')} and below from the age of 16: the first that fits</h3>
      <ul>${Object.entries(content.hope).map(
        ([id, { tiers, when }]) =>
          html`<li>${words.of(result.hope, id)} <span class="hint">${
            tiers ? html`at ${tiers.map((tier) => tierMark(tier))}, ` : ''
          }${when ? html`when: ${conditionMarkup(dossier, when)}` : 'for everybody else'}</span></li>`,
      )}</ul>
    <h3>About this check</h3><ul>${result.about.map((line) => html`<li>${words.plain(line)}</li>`)}</ul>
      <h3>For anyone who cannot keep safe</h3><p class="reads">${words.plain(result.unsafe)}</p>
      <h3 id="crisis">Crisis card</h3><p>With the back result, when: ${conditionMarkup(dossier, content.crisis)} Above everything else, when: ${conditionMarkup(dossier, content.crisisFirst)}</p>
      <p class="reads">${words.plain(result.crisisHeading)}. ${words.plain(result.crisisLead)}</p>
      <ul>${text.regions['GB-ENG'].crisis.map((line) => html`<li>${words.plain(line)}</li>`)}</ul></div>`;
}

function regions({ content, text }: Dossier): Html {
  const shown = (phones: readonly { number: string; name?: string | undefined; verified: boolean }[]): Html =>
    html`${
      phones.length > 0
        ? joined(
            phones.map(
              ({ number, name, verified }) =>
                html`<span class="${verified ? 'phone' : 'phone unchecked'}">${number}</span>${name && ` ${name}`}`,
            ),
            html`<br>`,
          )
        : 'no number'
    }`;
  return html`${heading(headings.regions)}
    <p>The host sets the region, or the person chooses it; it is never guessed. <span class="phone unchecked">Marked</span> numbers are
      <a href="#numbers">still to be checked</a>.</p>
    ${table(
      'plain',
      ['Region', 'Emergency', 'Same day', 'Poisons line', 'Crisis'],
      Object.entries(content.regions).map(
        ([id, region]) => html`<tr id="region-${id}">
      <td>${text.regions[id as keyof typeof text.regions].name} <span class="code">${id}</span></td><td>${shown(region.emergency)}</td><td>${shown(region.sameDay)}</td><td>${shown(region.poison)}</td>
      <td>${shown(region.crisis)}</td></tr>`,
      ),
    )}`;
}

export const result: Section = {
  id: 'result',
  title: 'What a result holds',
  about: 'Actions, return advice, reasons, plan and preparation, the article and guidelines side by side.',
  headings: Object.values(headings),
  body: (dossier) =>
    html`${actions(dossier)}${returnAdvice(dossier)}${always(dossier)}${reasons(dossier)}${badges(dossier)}${steps(dossier)}${plan(dossier)}${preparation(
      dossier,
    )}${regions(dossier)}`,
};
