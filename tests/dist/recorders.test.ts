/**
 * What session recorders and click analytics send while a person goes through the check and writes in the diary by mouse: the
 * real libraries, set to record all that they can, send to a server of ours. None of it may tell a question, an answer, the
 * result or what is in the diary. The same run with the marks taken out of the scripts shows what would be heard.
 */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { constants, unzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { diaryEn } from '../../src/text/diary.en.js';
import { en } from '../../src/text/en.js';
import { fillPlain } from '../../src/text/fill.js';
import { content } from '../../src/content/index.js';
import { kinds, title } from './around/kinds.js';
import { barePage, hostSite, longJourney, script } from './page.js';

interface Recorder {
  readonly id: keyof typeof kinds;
  readonly packageName: string;
  /** Starts it in the page, where `ingest` is the address that it is to send to. `stop` sends what it still holds. */
  readonly code: string;
  /** What is in everything that it sends, where it is at work. */
  readonly sends: RegExp;
  /** It sends the `name` of inputs whatever they are marked with, and ours are the ids of the questions. */
  readonly namesQuestions?: boolean;
}

const recorders: readonly Recorder[] = [
  {
    id: 'recorder-rrweb',
    packageName: 'rrweb',
    code: `import { record } from 'rrweb';
      const events = [];
      record({ emit: (event) => events.push(event), recordCanvas: true });
      globalThis.flush = () => fetch(ingest, { method: 'POST', body: JSON.stringify(events) });`,
    sends: /"type":2/,
  },
  {
    id: 'recorder-sentry',
    packageName: '@sentry/browser',
    code: `import * as Sentry from '@sentry/browser';
      Sentry.init({ dsn: 'http://key@' + new URL(ingest).host + '/1', tunnel: ingest, replaysSessionSampleRate: 1,
        integrations: [Sentry.replayIntegration({ maskAllText: false, maskAllInputs: false, blockAllMedia: false, useCompression: false, minReplayDuration: 0 })] });
      globalThis.flush = async () => { Sentry.captureMessage('end'); await Sentry.getReplay().flush(); await Sentry.flush(); };`,
    sends: /replay_recording[^]*ui\.click/,
  },
  {
    id: 'recorder-posthog',
    packageName: 'posthog-js',
    code: `import posthog from 'posthog-js/dist/module.full.no-external';
      posthog.init('key', { api_host: ingest, autocapture: true, capture_dead_clicks: true, rageclick: true, disable_compression: true,
        request_batching: false, session_recording: { maskAllInputs: false, maskTextSelector: undefined }, persistence: 'memory', opt_out_useragent_filter: true });
      globalThis.flush = () => { posthog.capture('end'); posthog.sessionRecording?.flush?.(); };`,
    sends: /\$snapshot[^]*\$autocapture|\$autocapture[^]*\$snapshot/,
  },
  {
    id: 'recorder-datadog',
    packageName: '@datadog/browser-rum',
    code: `import { datadogRum } from '@datadog/browser-rum';
      datadogRum.init({ applicationId: 'a', clientToken: 'c', site: 'datadoghq.com', proxy: ingest, sessionSampleRate: 100, telemetrySampleRate: 0,
        sessionReplaySampleRate: 100, startSessionReplayRecordingManually: false, trackUserInteractions: true, trackResources: true,
        defaultPrivacyLevel: 'allow', enablePrivacyForActionName: false, trackingConsent: 'granted', allowUntrustedEvents: true });
      globalThis.flush = async () => { datadogRum.stopSessionReplayRecording(); datadogRum.stopSession(); dispatchEvent(new Event('beforeunload')); };`,
    sends: /"records":[^]*"type":"action"|"type":"action"[^]*"records":/,
  },
  {
    id: 'recorder-clarity',
    packageName: 'clarity-js',
    code: `import * as Clarity from 'clarity-js';
      const sent = [];
      const clarity = Clarity.clarity ?? Clarity;
      clarity.start({ projectId: 'p', upload: (body) => { sent.push(body); }, content: true, mask: [], unmask: ['body'], lean: false, delay: 100, track: true });
      globalThis.flush = async () => { clarity.stop(); await fetch(ingest, { method: 'POST', body: sent.join('\\n') }); };`,
    sends: /back-pain-check/i,
    namesQuestions: true,
  },
];

/** What the page shows last, which each recorder sends after all that came before it. */
const lastWords = 'that is all of this visit';

const diaryScript = '/dist/back-pain-check.diary.js';

/** The marks in the scripts that keep recorders out, each to be taken out of it where the test wants to hear what they keep in. */
const marks =
  /\b(rr-block|ph-no-capture|sentry-block|fs-exclude|amp-block|mp-block|mp-no-track|nr-block|heap-ignore|data-private|data-hj-suppress|data-clarity-mask|data-dd-privacy|data-dd-action-name|data-sentry-(?:block|mask)|data-openreplay-hidden|data-matomo-mask|data-cs-mask|data-recording-disable)\b/g;

/** A server that keeps what it is sent, unpacked where it is packed. */
interface Ears {
  readonly url: string;
  readonly heard: () => string;
  /** Fulfilled once it has been sent something more. */
  readonly more: (tooLong: AbortSignal) => Promise<void>;
  readonly reset: () => void;
  readonly close: () => void;
}

function listen(): Promise<Ears> {
  const bodies: string[] = [];
  let heardMore: () => void = () => undefined;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      bodies.push(request.url ?? '', unpacked(Buffer.concat(chunks)));
      heardMore();
      response.writeHead(200, {
        'content-type': 'application/json',
        'access-control-allow-origin': request.headers.origin ?? '*',
        'access-control-allow-headers': '*',
        'access-control-allow-credentials': 'true',
      });
      // What PostHog's server says of a project whose sessions are recorded; the others read nothing.
      response.end(
        '{"sessionRecording":{"endpoint":"/s/"},"autocapture_opt_out":false,"supportedCompression":[],"featureFlags":{},"flags":{}}',
      );
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({
        url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/ingest`,
        heard: () => bodies.join('\n'),
        more: (tooLong) =>
          new Promise((heard, fail) => {
            heardMore = heard;
            tooLong.addEventListener('abort', () => {
              fail(new Error('Nothing more was sent, and not all that was waited for.'));
            });
          }),
        reset: () => bodies.splice(0),
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}

/** A body as text, with each stretch in it that is gzip or zlib unpacked behind it. */
function unpacked(body: Buffer): string {
  const texts = [body.toString()];
  for (let at = 0; at + 2 < body.length; at += 1) {
    const magic = body.readUInt16BE(at);
    if (![0x1f8b, 0x7801, 0x785e, 0x789c, 0x78da].includes(magic)) continue;
    try {
      texts.push(unzipSync(body.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH }).toString());
    } catch {
      // It only looked like one.
    }
  }
  // PostHog packs parts of what it sends as strings in JSON, a character for each byte.
  for (const [text] of texts[0]!.matchAll(/"\\u001f(?:[^"\\]|\\.)*"/g))
    texts.push(unzipSync(Buffer.from(JSON.parse(text) as string, 'latin1')).toString());
  return texts.join('\n');
}

const inEngland = (sentence: string): string => fillPlain(sentence, en, 'GB-ENG', content.regions['GB-ENG']);

const isTelling = (text: string): boolean => /[- ]/.test(text) && text.length > 5;

/** Ids of questions, which tell what was asked. A single short word may stand in anything. */
const questionIds = Object.keys(longJourney.answers).filter(isTelling);

/** What nobody may hear: what was asked and answered, and what came of it, in words and in ids. */
const secrets = [
  inEngland(en.tiers['self-manage'].heading),
  ...Object.entries(longJourney.answers).flatMap(([id, answer]) => {
    const { question, options } = en.questions[id as keyof typeof en.questions] as unknown as {
      question: string;
      options: Record<string, string | { label: string }>;
    };
    const labels = [answer].flat().map((option) => {
      const words = options[String(option)];
      return typeof words === 'object' ? words.label : (words ?? '');
    });
    return [inEngland(question), ...labels.map(inEngland), ...[answer].flat().map(String)].filter(isTelling);
  }),
];

/** What nobody may hear of the diary: what it asks, what is in it, and what becomes of it. */
const diaryWords = 'a long drive to Leeds';
const diarySecrets = [
  diaryWords,
  diaryEn.form.days,
  diaryEn.form.pain,
  diaryEn.form.goals['sport-or-hobby'],
  diaryEn.told.added,
];

/** Where the middle of an element lies that the page has just brought into sight. */
const middle = (element: Element): { x: number; y: number } => {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

/** Presses with the mouse, as a person does; without the looks of Playwright's own `click`, which take most of the time. */
async function press(page: Page, widget: string, part: string): Promise<void> {
  const { x, y } = await page.locator(widget).locator(part).evaluate(middle);
  await page.mouse.click(x, y);
}

async function writeByMouse(page: Page): Promise<void> {
  const diary = page.locator('back-pain-diary');
  await diary.locator('select').selectOption('sport-or-hobby');
  for (const name of ['days', 'pain', 'score'])
    await press(page, 'back-pain-diary', `label:has([name="${name}"][value="6"])`);
  await diary.locator('[name=words]').fill(diaryWords);
  await press(page, 'back-pain-diary', '[part~=save]');
  await diary.getByText(diaryEn.told.added).waitFor();
  await diary.locator('summary').click();
}

/** Goes to the result, or so many pages. */
async function answerByMouse(page: Page, pages = Infinity): Promise<void> {
  const widget = page.locator('back-pain-check');
  const drawn = (): Promise<unknown> =>
    widget.evaluate((host) => (host as unknown as { updateComplete: Promise<unknown> }).updateComplete);
  await press(page, 'back-pain-check', 'button[part~="start"]');
  await drawn();
  for (let gone = 0; gone < pages && (await widget.locator('[data-tier]').count()) === 0; gone += 1) {
    const done = new Set<string>();
    for (;;) {
      const names = await widget
        .locator('form input')
        .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).name));
      const name = names.find((known) => !done.has(known));
      if (name === undefined) break;
      done.add(name);
      for (const option of [longJourney.answers[name] ?? []].flat()) {
        await press(page, 'back-pain-check', `input[name="${name}"][value="${String(option)}"] ~ label`);
        await drawn();
      }
    }
    await press(page, 'back-pain-check', 'button[part~="continue"]');
    await drawn();
    if (await widget.locator('[part~="error-summary"]').count()) {
      await press(page, 'back-pain-check', 'button[part~="skip"]');
      await drawn();
    }
  }
}

describe('what the page tells', () => {
  const site = hostSite({
    '/': barePage(`<script src="${script}" defer></script><back-pain-check region="GB-ENG"></back-pain-check>
          <script src="${diaryScript}" defer></script><back-pain-diary></back-pain-diary>
          <button id="theirs">Of the host</button>`),
  });
  let ears: Ears;
  before(async () => {
    ears = await listen();
  });
  after(() => {
    ears.close();
  });

  /**
   * Everything that a recorder sends while somebody goes through the check.
   * @param isWhole whether all that is waited for has come, however long it takes.
   */
  async function heard(code: string, marked: boolean, isWhole: (sent: string) => boolean): Promise<string> {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: import.meta.dirname },
      bundle: true,
      format: 'iife',
      write: false,
      define: { ingest: JSON.stringify(ears.url) },
    });
    ears.reset();
    const page = await site.browser.newPage({ viewport: { width: 800, height: 900 } });
    if (!marked) {
      await page.route(new RegExp(`${script}|${diaryScript}`), async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replace(marks, 'unmarked') });
      });
    }
    await page.goto(site.url);
    await page.locator('button[part~="start"]').waitFor();
    await page.addScriptTag({ content: outputFiles[0]!.text });
    // Without marks a few pages are enough to be heard.
    await answerByMouse(page, marked ? Infinity : 2);
    await writeByMouse(page);
    // Something of the host's own, which each tool hears.
    await page.locator('#theirs').click();
    await page.evaluate(`document.body.append('${lastWords}')`);
    await page.evaluate('new Promise(requestAnimationFrame).then(flush)');
    // What is packed beside the page is lost where that is left too soon.
    const tooLong = AbortSignal.timeout(60_000);
    while (!isWhole(ears.heard())) await ears.more(tooLong);
    if (marked) {
      await page.goto('about:blank');
      // What a tool keeps until then, such as its clicks, has no end to wait for.
      for (let before = -1; before !== ears.heard().length;) {
        before = ears.heard().length;
        await new Promise((resolve) => setTimeout(resolve, 1000));
      }
    }
    await page.close();
    return ears.heard();
  }

  for (const { id, code, sends, namesQuestions = false } of recorders) {
    it(title(id), async () => {
      const told = (text: string, words: readonly string[]): string[] => words.filter((word) => text.includes(word));
      // Without marks it hears of the check and of the diary: that comes, or the test ends here.
      await heard(code, false, (sent) => told(sent, secrets).length > 3 && told(sent, diarySecrets).length > 1);
      const marked = await heard(code, true, (sent) => sends.test(sent) && sent.includes(lastWords));
      assert.deepEqual(told(marked, [...secrets, ...diarySecrets]), []);
      assert.equal(told(marked, questionIds).length > 0, namesQuestions, String(told(marked, questionIds)));
    });
  }
});
