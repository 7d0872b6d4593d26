/**
 * The package in a small app of each framework, built with the tool that its people use: settings, types, events, the method
 * and a whole journey. The apps are in `demo/hosts`; what they print is what they were told.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';
import { drive } from '../dist/drive.js';
import { longJourney, openBrowser } from '../dist/page.js';
import { attempt, look, prepare, run, snippets, timed, versionOf } from './host.js';

/** What is written into a template instead of something right, and how its type check must call it. */
type Mistake = readonly [right: string, wrong: string, told: RegExp];
interface Framework {
  /** Its name to people, and the package that is it. */
  readonly title: string;
  readonly package: string;
  /** The file with the template. */
  readonly template: string;
  /** What checks its types, by itself or as it builds; of a custom element Angular knows no type. */
  readonly check?: readonly [string, ...string[]];
  /** The language of its README's snippet. */
  readonly snippet: string;
  readonly build: readonly [string, ...string[]];
  readonly mistakes: readonly Mistake[];
}
const onEvent: Mistake = [
  'event.question',
  'event.answer',
  /Property 'answer' does not exist on type 'BackPainCheckAnsweredEvent'/,
];
const unknownRegion = /Type '"England"' is not assignable to type '"GB-ENG"/;
const noLevel = /Type '"third"' is not assignable to type 'number/;
const frameworks = {
  react: {
    title: 'React',
    snippet: 'tsx',
    package: 'react',
    template: 'src/main.tsx',
    check: ['tsc'],
    build: ['vite', 'build'],
    mistakes: [
      ['region={region}', 'region="England"', unknownRegion],
      ['headingLevel={3}', 'headingLevel="third"', noLevel],
      onEvent,
    ],
  },
  vue: {
    title: 'Vue',
    snippet: 'vue',
    package: 'vue',
    template: 'src/App.vue',
    check: ['vue-tsc'],
    build: ['vite', 'build'],
    mistakes: [
      [':region="region"', 'region="England"', unknownRegion],
      [':headingLevel="3"', 'headingLevel="third"', noLevel],
      onEvent,
    ],
  },
  svelte: {
    title: 'Svelte',
    snippet: 'svelte',
    package: 'svelte',
    template: 'src/App.svelte',
    check: ['svelte-check', '--fail-on-warnings'],
    build: ['vite', 'build'],
    mistakes: [
      ['{region}', 'region="England"', unknownRegion],
      ['headingLevel={3}', 'headingLevel="third"', noLevel],
      onEvent,
    ],
  },
  angular: {
    title: 'Angular',
    snippet: 'html',
    package: '@angular/core',
    template: 'src/main.ts',
    build: ['ng', 'build'],
    mistakes: [['{ question }: BackPainCheckAnsweredEvent', '{ answer }: BackPainCheckAnsweredEvent', onEvent[2]]],
  },
} as const satisfies Record<string, Framework>;

export function testFramework(name: keyof typeof frameworks): void {
  const { title, package: id, snippet, template, check, build, mistakes }: Framework = frameworks[name];
  describe(`${title} ${versionOf(name, id)}`, () => {
    let folder: string;
    let browser: Browser;
    let page: Page;
    let site: Awaited<ReturnType<typeof serve>>;
    const errors: string[] = [];
    before(async () => {
      folder = timed(`${name}: prepare`, () => prepare(name));
      timed(`${name}: ${build.join(' ')}`, () => run(folder, ...build));
      browser = await openBrowser();
      site = await serve({ root: join(folder, 'dist') });
      page = await browser.newPage();
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) errors.push(message.text());
      });
      await page.goto(`${site.url}/index.html`);
    });
    after(async () => {
      await browser?.close();
      site?.close();
    });
    const widget = () => page.locator('back-pain-check');
    const told = () => page.locator('#told li').allTextContents();
    const level = () => widget().locator('[role="heading"]').first().getAttribute('aria-level');

    if (check) {
      it('passes its type check', () => {
        timed(`${name}: ${check.join(' ')}`, () => run(folder, ...check));
      });
    }

    it('is told of mistakes in settings and events', () => {
      const file = join(folder, template);
      const source = readFileSync(file, 'utf8');
      const spoilt = mistakes.reduce((text, [right, wrong]) => {
        assert.ok(text.includes(right), right);
        return text.replace(right, wrong);
      }, source);
      writeFileSync(file, spoilt);
      try {
        const { status, stdout, stderr } = attempt(folder, ...(check ?? build));
        assert.notEqual(status, 0);
        for (const [, , told] of mistakes) assert.match(stdout + stderr, told);
      } finally {
        writeFileSync(file, source);
      }
    });

    it('builds and runs the tag of its README', async () => {
      const file = join(folder, template);
      const source = readFileSync(file, 'utf8');
      const tag = /<back-pain-check[^]*?(\/>|<\/back-pain-check>)/;
      const [pasted] = tag.exec(snippets(name, snippet)[0]!)!;
      // Beside the app's own, which the rest of the app needs.
      writeFileSync(
        file,
        source.replace(tag, (written) => `${pasted}\n${written}`),
      );
      try {
        if (check) run(folder, ...check);
        run(folder, ...build);
        const other = await browser.newPage();
        await other.goto(`${site.url}/index.html`);
        const pastedCheck = other.locator('back-pain-check').first();
        await pastedCheck.locator('button[part~="start"]').waitFor();
        // Some frameworks set the attribute, others the property.
        const settings = await pastedCheck.evaluate((element) => {
          const { region, clinicName } = element as unknown as { region: string; clinicName: string };
          return { region, clinicName };
        });
        assert.deepEqual(settings, { region: 'GB-ENG', clinicName: 'Riverside Physiotherapy' });
        const tier = await drive(pastedCheck, longJourney.answers);
        assert.ok(longJourney.acceptable.includes(tier), tier);
        await other.close();
      } finally {
        writeFileSync(file, source);
      }
    });

    it('sets attributes and properties, and follows a change', async () => {
      await widget().locator('button[part~="start"]').waitFor();
      assert.equal(await widget().getAttribute('clinic-name'), 'Riverside Physiotherapy');
      assert.equal(await level(), '3');
      const emergency = widget().locator('[part="emergency-list"]');
      assert.match(String(await emergency.textContent()), /999/);
      await page.locator('#move').click();
      await emergency.getByText('911').waitFor();
    });

    it('goes through a whole journey, and is told of each step', async () => {
      const tier = await drive(widget(), longJourney.answers);
      assert.ok(longJourney.acceptable.includes(tier), `${longJourney.id} came to ${tier}`);
      const lines = await told();
      assert.equal(lines[0], 'started');
      assert.equal(lines.at(-1), `completed ${tier}`);
      const answered = lines.slice(1, -1);
      assert.ok(answered.length > 10);
      assert.deepEqual(
        answered.filter((line) => !/^answered [a-z0-9-]+$/.test(line)),
        [],
      );
      assert.ok(answered.includes('answered saddle'));
      await look(page, name);
    });

    it('is told when somebody starts again, and can call the method', async () => {
      await widget().locator('button[part~="restart"]').click();
      await widget().locator('button[part~="start"]').click();
      assert.deepEqual((await told()).slice(-2), ['restarted', 'started']);
      await page.locator('#restart').click();
      await widget().locator('button[part~="start"]').waitFor();
    });

    it('sees no error', () => {
      assert.deepEqual(errors, []);
    });
  });
}
