/**
 * Content Security Policies in three browsers: under each that a host may set, the check runs a whole journey and makes the
 * browser report nothing; under one that forbids its Trusted Types policy there is one report, and the host's emergency list
 * stays. The pages find this out themselves, with scripts that the policy allows too.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { driveInPage } from '../dist/drive.js';
import { longJourney, readmeSnippet } from '../dist/page.js';
import { browsers, type Visitor } from './three-browsers.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** What a page tells in the end. */
interface Told {
  readonly reports: string[];
  readonly errors: string[];
  /** The result that a whole journey came to, where the check runs. */
  readonly tier: string | null;
  /** Whether the host's emergency list, or the check's own, can be seen before it. */
  readonly emergency: boolean;
  readonly secondLit: string | null;
}

/** Listens first, so that no report is missed. */
const listen = `
  window.reports = []; window.errors = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample, blockedURI }) => {
    // A browser asks for this by itself.
    if (!blockedURI.endsWith('/favicon.ico')) reports.push(effectiveDirective + ' ' + blockedURI + ' ' + sample);
  });
  addEventListener('error', ({ message }) => errors.push(String(message)));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));`;

/** Looks, answers, and goes to where the test waits for it. */
const finish = `
  ${driveInPage.toString()}
  addEventListener('load', async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    await frame();
    const element = document.querySelector('back-pain-check');
    const own = element.shadowRoot && element.shadowRoot.querySelector('[part="emergency-list"]');
    const list = own && !own.querySelector('slot') ? own : element.querySelector('ul');
    const told = { reports, errors, tier: null, emergency: list.getClientRects().length > 0 && /bladder/.test(list.textContent), secondLit: null };
    if (window.customElements.get('back-pain-check')) {
      try { told.tier = await driveInPage(element, ${JSON.stringify(longJourney.answers)}); } catch (error) { errors.push(String(error)); }
    }
    const other = document.querySelector('#other');
    if (other) told.secondLit = other.textContent;
    await frame();
    await frame();
    location.href = '/told?' + encodeURIComponent(JSON.stringify(told));
  });`;

/** Another Lit, which a host's own page may bring. */
const otherLit = `import { html, render } from '/lit-html.js'; render(html\`<b>Lit of the host</b>\`, document.querySelector('#other'));`;

const scripts: Record<string, string> = {
  '/listen.js': listen,
  '/finish.js': finish,
  '/other.js': otherLit,
  '/lit-html.js': read('node_modules/lit-html/lit-html.js'),
  '/back-pain-check.js': read('dist/back-pain-check.js'),
};
const hash = (path: string): string => `sha384-${createHash('sha384').update(scripts[path]!).digest('base64')}`;

const policy = (scriptSource: string, rest = ''): string =>
  `default-src 'none'; script-src ${scriptSource}; style-src 'self'; require-trusted-types-for 'script'${rest}`;
const own = policy("'self'");

interface Case {
  /** ADDRESS stands for the server's. */
  readonly policy: string;
  readonly otherLit?: 'before' | 'after';
  readonly integrity?: boolean;
  /** In a frame of this sandbox, on a page without a policy. */
  readonly sandbox?: string;
  readonly asModule?: boolean;
}
const runs: Record<string, Case> = {
  'its own scripts and styles alone, and Trusted Types': { policy: own },
  'the same, as a module': { policy: own, asModule: true },
  'the same, beside another Lit that came first': { policy: own, otherLit: 'before' },
  'the same, beside another Lit that came later': { policy: own, otherLit: 'after' },
  'a list of policies with its own': { policy: policy("'self'", '; trusted-types back-pain-check') },
  'a list of policies with its own and Lit’s, beside another Lit that came first': {
    policy: policy("'self'", '; trusted-types lit-html back-pain-check'),
    otherLit: 'before',
  },
  'a list of policies with its own and Lit’s, beside another Lit that came later': {
    policy: policy("'self'", '; trusted-types lit-html back-pain-check'),
    otherLit: 'after',
  },
  'all that can be forbidden': {
    policy: `default-src 'none'; script-src 'self'; style-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; worker-src 'none'; require-trusted-types-for 'script'; trusted-types back-pain-check`,
  },
  // Its origin is its own, so that in WebKit 'self' names nothing and the policy must name the address.
  'a sandboxed frame': { policy: policy('ADDRESS'), sandbox: 'allow-scripts' },
  'a sandbox in the policy itself': { policy: `${policy('ADDRESS')}; sandbox allow-scripts` },
};
const hashes: Case = {
  policy: policy(['/listen.js', '/finish.js', '/back-pain-check.js'].map((path) => `'${hash(path)}'`).join(' ')),
  integrity: true,
};
const stays: Record<string, Case> = {
  'a list of policies without its own': { policy: policy("'self'", '; trusted-types other') },
  'no policy at all allowed': { policy: policy("'self'", "; trusted-types 'none'") },
};

function page({ otherLit: other, integrity, asModule }: Case): string {
  const script = (path: string, attributes = ''): string =>
    `<script src="${path}"${attributes}${integrity ? ` integrity="${hash(path)}" crossorigin` : ''}></script>`;
  const second = '<p id="other"></p><script src="/other.js" type="module"></script>';
  const ours = readmeSnippet().replace(
    /<script .*<\/script>/,
    script('/back-pain-check.js', asModule ? ' type="module"' : ' defer'),
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Policy</title>${script('/listen.js')}
    ${other === 'before' ? second : ''}${ours}${other === 'after' ? second : ''}${script('/finish.js')}`;
}

let server: Server;
let url: string;
let served: Case;
/**
 * Called once the page that told is itself left for the next: a browser that is still on its way from one address to another
 * may forget that it was sent to a third.
 */
let hear: (told: Told) => void = () => undefined;
before(async () => {
  server = createServer((request, response) => {
    const [path, query] = request.url!.split('?') as [string, string?];
    const answer = (type: string, body: string, headers: Record<string, string> = {}): void => {
      response.writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        'access-control-allow-origin': '*',
        ...headers,
      });
      response.end(body);
    };
    if (path === '/told') {
      answer('text/html', `<!doctype html><title>Told</title><img src="/arrived?${query!}" alt="">`);
    } else if (path === '/arrived') {
      answer('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>', { 'cache-control': 'no-store' });
      hear(JSON.parse(decodeURIComponent(query!)) as Told);
    } else if (path === '/page')
      answer('text/html', page(served), { 'content-security-policy': served.policy.replace('ADDRESS', url) });
    else if (path === '/around')
      answer(
        'text/html',
        `<!doctype html><title>Around</title><iframe src="/page" sandbox="${served.sandbox!}"></iframe>`,
      );
    else if (scripts[path]) answer('text/javascript', scripts[path]);
    else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
after(() => {
  server.close();
  server.closeAllConnections();
});

const tell = async (visitor: Visitor, wanted: Case): Promise<Told> => {
  served = wanted;
  const heard = new Promise<Told>((resolve) => {
    hear = resolve;
  });
  await visitor.go(`${url}${wanted.sandbox === undefined ? '/page' : '/around'}`);
  return heard;
};

/** One that hears nothing says so, and the next still has its turn. */
const patience = { timeout: 60_000 };

for (const browser of browsers) {
  describe(`Security policies in ${browser.title}`, () => {
    let visitor: Visitor;
    before(async () => {
      visitor = await browser.open();
    });
    after(async () => {
      await visitor?.close();
    });
    const isWhole = ({ tier, emergency, errors, secondLit }: Told, other: boolean): void => {
      assert.deepEqual(
        { errors, emergency, secondLit },
        { errors: [], emergency: true, secondLit: other ? 'Lit of the host' : null },
      );
      assert.ok(tier !== null && longJourney.acceptable.includes(tier), String(tier));
    };

    for (const [name, wanted] of Object.entries(runs)) {
      it(`runs without a report under ${name}`, patience, async () => {
        const told = await tell(visitor, wanted);
        assert.deepEqual(told.reports, []);
        isWhole(told, wanted.otherLit !== undefined);
      });
    }
    it('runs under hashes of scripts alone', patience, async () => {
      const told = await tell(visitor, hashes);
      // WebKit loads and runs a script that has the right hash, and yet reports each that it still had, the host's own too.
      const loaded = ['/back-pain-check.js', '/finish.js'].map((path) => `script-src-elem ${url}${path} `);
      const known = browser.title.startsWith('WebKit') ? loaded : [];
      assert.deepEqual(
        told.reports.filter((report) => !known.includes(report)),
        [],
      );
      isWhole(told, false);
    });
    for (const [name, wanted] of Object.entries(stays)) {
      it(`makes one report and leaves the emergency list under ${name}`, patience, async () => {
        const { reports, tier, emergency } = await tell(visitor, wanted);
        assert.equal(reports.length, 1, reports.join('\n'));
        assert.match(reports[0]!, /^trusted-types trusted-types-policy back-pain-check/);
        assert.deepEqual({ tier, emergency }, { tier: null, emergency: true });
      });
    }
  });
}
