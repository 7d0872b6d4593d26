/** The first page: what this is about, that nobody has approved it, and the place where somebody may. */
import type { Dossier } from '../dossier.js';
import { html, type Html, type Value } from '../html.js';
import { counted, longDate } from '../marks.js';

const fact = (name: string, value: Value): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
const blank = (name: string, kind = ''): Html => html`<div class="blank ${kind}"><span>${name}</span></div>`;

export function cover({ content, text, hash, wordsHash, ledger, results, figures }: Dossier): Html {
  const { version, date, reviewBy, status } = content.version;
  const proved = ledger.properties.filter((property) => property.proved).length;
  const count = (verdict: string): number => results.filter((result) => result.verdict === verdict).length;
  const base = figures.populations.find(({ scenario }) => scenario === 'base');
  const too = base
    ? `${base.shares.emergency.toFixed(1)} % emergency, ${base.shares['same-day'].toFixed(1)} % same day`
    : 'not simulated';
  return html`<section class="cover">
    <p class="eyebrow">Clinician’s dossier · back-pain-check</p>
    <h1>${text.start.heading}</h1>
    <p class="lead">Every question, rule, sentence and source of a self-check for people whose back pain gets worse although it is being
      treated; with the proof of what its rules can and cannot do. Made by machine from the content that ships, to be read and judged
      without reading code.</p>
    <div class="status"><strong>Not approved</strong><span>Status of the content: ${status}. Nothing in this dossier is medical advice.</span></div>
    <dl class="facts">
      ${fact('Content version', version)}
      ${fact('Date', longDate(date))}
      ${fact('To be reviewed by', longDate(reviewBy))}
      ${fact('Questions and rules', `${Object.keys(content.questions).length} and ${Object.keys(content.rules).length}`)}
      ${fact('Proof', `${proved} of ${counted(ledger.properties.length, 'property', 'properties')} proved, ${longDate(ledger.when)}`)}
      ${fact('Vignettes', `${results.length}: ${count('acceptable')} acceptable, ${count('unsafe')} unsafe, ${count('over')} over-triaged`)}
      ${fact('Too little, of the known people', `${count('unsafe')} of ${results.length}`)}
      ${fact('Too much, of simulated people without serious disease', too)}
      <div class="wide"><dt>Fingerprint of the content (SHA-256)</dt><dd class="hash">${hash}</dd></div>
      <div class="wide"><dt>Fingerprint of the words (SHA-256)</dt><dd class="hash">${wordsHash}</dd></div>
    </dl>
    <div class="approval">
      <h2>Clinical approval</h2>
      <p>To be filled in by hand, for this version and these fingerprints alone. Empty fields mean that nobody has approved it.</p>
      <div class="form">
        ${blank('Name')}${blank('Profession')}${blank('Registration body and number')}${blank('Date')}
        ${blank('Decision: approve / approve with the changes noted / do not approve', 'wide')}${blank('Signature', 'wide')}
      </div>
    </div>
  </section>`;
}
