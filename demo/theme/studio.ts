/**
 * The theme studio: controls, a live widget on a sample page, its contrast, and the code to copy. It only wires these
 * together; each has a file of its own beside this one.
 */
import { html, nothing, render, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { apcaUse, headReading, mended, pageReadings, wcagLevel, type Reading } from './contrast.js';
import { decisionIds, decisions, declarations, readDecision, type Decision, type DecisionId } from './decisions.js';
import { jump, type Widget } from './jump.js';
import { tiers, views, type View } from './people.js';
import { presets } from './presets.js';
import { css, dataAttribute, plainHtml, wordPress, type StartLines } from './snippets.js';
import { frames, looks, readHash, schemes, writeHash, type State } from './state.js';

const find = <Found extends Element>(selector: string, root: ParentNode = document): Found => {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`The studio's page holds no ${selector}.`);
  return found;
};

const preview = find<Widget>('#preview');
const gauge = find<Widget>('#gauge');
const bare = find<Widget>('#bare');
const page = find<HTMLElement>('.page');

/** The regions that the widget knows, the page's own first. */
async function regionsOf(widget: Widget): Promise<Record<string, string>> {
  await widget.updateComplete;
  const options = [...(widget.shadowRoot?.querySelectorAll('option') ?? [])];
  return Object.fromEntries([['GB-ENG', 'England'], ...options.map(({ value, label }) => [value, label])]) as Record<
    string,
    string
  >;
}

/** The start in the words of a region, as the widget shows it. */
async function startLines(widget: Widget, region: string): Promise<StartLines> {
  widget.setAttribute('region', region);
  await widget.updateComplete;
  const root = widget.shadowRoot as ShadowRoot;
  const words = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const list = root.querySelector('[part~="emergency-list"]');
  const number = list?.querySelector('[role="heading"] a[href^="tel:"]');
  return {
    heading: words(root.querySelector('[role="heading"]')),
    lead: words(root.querySelector('p')),
    emergency: words(list?.querySelector('[role="heading"]') ?? null),
    ...(number && { number: { words: words(number), href: number.getAttribute('href')! } }),
    signs: [...(list?.querySelectorAll('li') ?? [])].map(words),
  };
}

const regions = await regionsOf(bare);
const regionIds = Object.keys(regions);
const heads: Reading[] = [];
for (const tier of tiers) {
  await jump(gauge, tier);
  heads.push(headReading(gauge.shadowRoot as ShadowRoot, views[tier].label.replace('Result: ', 'Result head, ')));
}
await jump(gauge, 'rows');

let state: State = readHash(location.hash, regionIds);
let lines = await startLines(bare, state.region);
/** What a person typed that is no colour, by decision: it stays in its field until they mend it. */
const wrong = new Map<DecisionId, string>();
let copied = '';
/** Jumps follow one another: a second one waits for the first. */
let jumping: Promise<void> = Promise.resolve();

const presetOf = ({ theme, look, scheme }: State): string =>
  Object.keys(presets).find((id) => {
    const preset = presets[id];
    return (
      preset !== undefined &&
      preset.look === look &&
      preset.scheme === scheme &&
      declarations(preset.theme).join() === declarations(theme).join()
    );
  }) ?? '';

function change(part: Partial<State>): void {
  const before = state;
  state = { ...state, ...part };
  history.replaceState(null, '', location.pathname + location.search + writeHash(state, regionIds));
  void show(before);
}

function decide(id: DecisionId, given: string): void {
  const value = readDecision(id, given);
  if (value === undefined && given.trim() !== '') wrong.set(id, given);
  else wrong.delete(id);
  change({
    theme: Object.fromEntries(Object.entries({ ...state.theme, [id]: value }).filter(([, kept]) => kept !== undefined)),
  });
}

/** Dresses the page and the widgets, then says what became of it. */
async function show(before?: State): Promise<void> {
  const scheme = state.scheme === 'auto' ? 'light dark' : state.scheme;
  page.dataset['look'] = state.look;
  page.dataset['frame'] = state.frame;
  for (const host of [page, gauge]) host.style.colorScheme = scheme;
  for (const host of [preview, gauge]) {
    for (const { property } of Object.values(decisions)) host.style.removeProperty(property);
    for (const [property, value] of declarations(state.theme)) host.style.setProperty(property, value);
  }
  if (preview.getAttribute('region') !== state.region) {
    preview.setAttribute('region', state.region);
    lines = await startLines(bare, state.region);
  }
  draw();
  if (!before || before.view !== state.view) await jumpTo(state.view);
}

/** The widget moves the focus on each of its pages: what had it gets it back, and the window stays where it is. */
function jumpTo(view: View): Promise<void> {
  jumping = jumping.then(async () => {
    const { activeElement } = document;
    const { scrollX, scrollY } = window;
    await jump(preview, view);
    if (activeElement instanceof HTMLElement && activeElement !== document.body)
      activeElement.focus({ preventScroll: true });
    else (preview.shadowRoot?.activeElement as HTMLElement | null)?.blur();
    scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    const stage = find<HTMLElement>('.stage');
    const above = preview.getBoundingClientRect().top - stage.getBoundingClientRect().top + stage.scrollTop;
    stage.scrollTop = view === 'start' ? 0 : above - 16;
  });
  return jumping;
}

function controlView(id: DecisionId): TemplateResult {
  const decision: Decision = decisions[id];
  const value = state.theme[id];
  const reset = html`<button type="button" class="reset" ?disabled=${value === undefined && !wrong.has(id)}
    aria-label="Reset “${decision.label}” to the widget’s own" @click=${() => {
      wrong.delete(id);
      decide(id, '');
    }}>Reset</button>`;
  const field = (input: TemplateResult): TemplateResult => html`<div class="control">
    <div class="name"><label for=${id}>${decision.label}</label><code>${decision.property}</code></div>
    <div class="choose">${input}${reset}</div>
    <p class="hint" id="${id}-hint">${decision.hint}</p>
  </div>`;
  const onInput = (event: Event): void => {
    decide(id, (event.target as HTMLInputElement).value);
  };
  if (decision.kind === 'colour') {
    const typed = wrong.get(id);
    return field(html`
      <input type="color" aria-label="${decision.label}, picker" .value=${live(String(value ?? decision.own))} @input=${onInput} />
      <input type="text" id=${id} spellcheck="false" autocomplete="off" maxlength="7" placeholder="widget’s own"
        aria-describedby="${id}-hint ${typed === undefined ? '' : `${id}-wrong`}" aria-invalid=${typed === undefined ? 'false' : 'true'}
        .value=${live(typed ?? String(value ?? ''))} @change=${onInput} />
      ${typed === undefined ? nothing : html`<span class="wrong" id="${id}-wrong">Type six digits, such as #0b6e6e.</span>`}`);
  }
  if (decision.kind === 'number') {
    return field(html`<input type="range" id=${id} min=${decision.min} max=${decision.max} step=${decision.step}
        aria-describedby="${id}-hint" aria-valuetext="${value ?? decision.own} em" .value=${live(String(value ?? decision.own))} @input=${onInput} />
      <output for=${id}>${value ?? decision.own} em</output>`);
  }
  return field(html`<select id=${id} aria-describedby="${id}-hint" @change=${onInput}>
      <option value="" ?selected=${value === undefined}>The page’s own</option>
      ${Object.entries(decision.choices).map(([choice, { label }]) => html`<option value=${choice} ?selected=${value === choice}>${label}</option>`)}
    </select>`);
}

const select = <Value extends string>(
  id: string,
  label: string,
  values: Readonly<Record<Value, string>>,
  value: Value,
  choose: (value: Value) => void,
): TemplateResult => html`<div class="setting"><label for=${id}>${label}</label>
  <select id=${id} .value=${live(value)} @change=${(event: Event) => {
    choose((event.target as HTMLSelectElement).value as Value);
  }}>${(Object.entries(values) as [Value, string][]).map(
    ([known, name]) => html`<option value=${known} ?selected=${known === value}>${name}</option>`,
  )}</select></div>`;

const named = <Value extends string>(values: readonly Value[], names: readonly string[]): Record<Value, string> =>
  Object.fromEntries(values.map((value, position) => [value, names[position] ?? value])) as Record<Value, string>;

const settingsView = (): TemplateResult => html`
  ${select(
    'view',
    'Show',
    Object.fromEntries(Object.entries(views).map(([id, { label }]) => [id, label])) as Record<View, string>,
    state.view,
    (view) => {
      change({ view });
    },
  )}
  ${select(
    'frame',
    'Screen',
    named(frames, ['Full width', 'Tablet, 768 px', 'Phone, 360 px']),
    state.frame,
    (frame) => {
      change({ frame });
    },
  )}
  ${select('scheme', 'Light or dark', named(schemes, ['As the device', 'Light', 'Dark']), state.scheme, (scheme) => {
    change({ scheme });
  })}
  ${select(
    'look',
    'Sample page',
    named(looks, ['Calm', 'Warm', 'Magazine', 'Night', 'Stark', 'Plain']),
    state.look,
    (look) => {
      change({ look });
    },
  )}
  ${select('region', 'Region', regions, state.region, (region) => {
    change({ region });
  })}`;

const presetView = (): TemplateResult =>
  html`${Object.entries(presets).map(
    ([
      id,
      { label, theme, look, scheme },
    ]) => html`<button type="button" aria-pressed=${presetOf(state) === id ? 'true' : 'false'} @click=${() => {
      wrong.clear();
      change({ theme, look, scheme });
    }}>
    <svg viewBox="0 0 36 24" aria-hidden="true">
      <rect width="36" height="24" rx="5" fill=${theme.surface ?? '#ffffff'} stroke="currentColor" stroke-opacity="0.4" />
      <path d="M6 7.5h15M6 12h11" stroke=${theme.text ?? (scheme === 'dark' ? '#ffffff' : '#222222')} stroke-width="2" />
      <rect x="6" y="15.5" width="13" height="5" rx=${Math.min(Number(theme.radius ?? 0.75) * 2.5, 2.5)} fill=${theme.accent ?? '#0b6e6e'} />
    </svg>${label}</button>`,
  )}`;

function contrastView(): TemplateResult {
  const now = pageReadings(gauge.shadowRoot as ShadowRoot);
  const faint = [...now, ...heads].filter((one) => wcagLevel(one) === 'too faint');
  const row = (one: Reading): TemplateResult => html`<tr>
    <th scope="row"><span class="swatch" style="color: ${one.colour}; background: ${one.ground}" aria-hidden="true">${one.kind === 'words' ? 'Aa' : '◼'}</span>${one.name}</th>
    <td>${one.ratio.toFixed(1)}\u00a0:\u00a01 <span class="level" data-level=${wcagLevel(one)}>${wcagLevel(one)}</span></td>
    <td>Lc ${one.apca.toFixed(0)} <span class="use">${apcaUse(one)}</span></td>
  </tr>`;
  return html`<p role="status">${
    faint.length === 0
      ? 'Everything here reaches AA.'
      : `Too faint: ${faint.map(({ name }) => name.toLowerCase()).join(', ')}.`
  } ${mended(state.theme, now).join(' ')}</p>
  <div class="scroll" tabindex="0" role="region" aria-label="Contrast of each part"><table>
    <thead><tr><th scope="col">Part</th><th scope="col">WCAG 2</th><th scope="col">APCA</th></tr></thead>
    <tbody>${[...now, ...heads].map(row)}</tbody>
  </table></div>`;
}

async function copy(id: string, label: string): Promise<void> {
  const code = find<HTMLElement>(`#${id}`);
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    copied = `${label}: copied.`;
  } catch {
    // Without the permission, as in a sandboxed frame: the person copies what is marked.
    getSelection()?.selectAllChildren(code);
    copied = `${label}: marked. Press Ctrl C, or ⌘ C.`;
  }
  draw();
}

const codeView = (): TemplateResult => html`
  ${(
    [
      ['css', 'CSS', css(state.theme)],
      ['html', 'Plain HTML', plainHtml(state.theme, state.region, lines)],
      ['wordpress', 'WordPress', wordPress(state.theme, state.region)],
      ['data', 'Where tags are stripped', dataAttribute(state.theme, state.region, lines)],
    ] as const
  ).map(
    ([id, label, code]) => html`<div class="code">
      <div class="bar"><h3>${label}</h3>
        <button type="button" aria-label="Copy ${label}" @click=${() => void copy(`code-${id}`, label)}>Copy</button></div>
      <pre tabindex="0" role="region" aria-label="${label}, code"><code id="code-${id}">${code}</code></pre>
    </div>`,
  )}
  <p role="status">${copied}</p>`;

function draw(): void {
  render(presetView(), find<HTMLElement>('#presets'));
  render(html`${decisionIds.map(controlView)}`, find<HTMLElement>('#decisions'));
  render(settingsView(), find<HTMLElement>('#settings'));
  render(contrastView(), find<HTMLElement>('#contrast'));
  render(codeView(), find<HTMLElement>('#code'));
}

addEventListener('hashchange', () => {
  const before = state;
  state = readHash(location.hash, regionIds);
  void show(before);
});
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
await show();
document.documentElement.dataset['ready'] = '';
