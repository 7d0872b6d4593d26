/** Completion in editors of code: VS Code's own language services with our data, and what JetBrains' editors read. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { content } from '../../src/content/index.js';
import { prepare, snippets, timed, versionOf } from './host.js';

/** What we use of VS Code's language services. */
interface Service {
  parseHTMLDocument(file: unknown): unknown;
  parseStylesheet(file: unknown): unknown;
  doComplete(
    file: unknown,
    position: unknown,
    parsed: unknown,
  ): { items: { label: string; documentation?: unknown }[] };
}
interface Services {
  getLanguageService(options: object): Service;
  getCSSLanguageService(options: object): Service;
  newHTMLDataProvider(id: string, data: unknown): unknown;
  newCSSDataProvider(data: unknown): unknown;
  TextDocument: {
    create(uri: string, language: string, version: number, text: string): { positionAt(offset: number): unknown };
  };
}

describe(`VS Code’s language service ${versionOf('vscode', 'vscode-html-languageservice')}`, () => {
  let folder: string;
  let html: Services;
  let css: Services;
  let settings: Record<string, [string]>;
  before(() => {
    folder = timed('vscode: prepare', () => prepare('vscode'));
    const from = createRequire(join(folder, 'package.json'));
    html = from('vscode-html-languageservice') as Services;
    css = from('vscode-css-languageservice') as Services;
    settings = JSON.parse(snippets('vscode', 'json')[0]!) as typeof settings;
  });
  const data = (setting: string): unknown => JSON.parse(readFileSync(join(folder, settings[setting]![0]), 'utf8'));

  /** The labels that VS Code offers at the bar in the text. */
  const offered = (language: 'html' | 'css', text: string): string[] => {
    const { TextDocument } = language === 'html' ? html : css;
    const file = TextDocument.create(`file:///page.${language}`, language, 1, text.replace('|', ''));
    const position = file.positionAt(text.indexOf('|'));
    const service =
      language === 'html'
        ? html.getLanguageService({ customDataProviders: [html.newHTMLDataProvider('ours', data('html.customData'))] })
        : css.getCSSLanguageService({ customDataProviders: [css.newCSSDataProvider(data('css.customData'))] });
    const parsed = language === 'html' ? service.parseHTMLDocument(file) : service.parseStylesheet(file);
    return service.doComplete(file, position, parsed).items.map(({ label }) => label);
  };
  const attributes = [
    'region',
    'lang',
    'languages',
    'clinician-lang',
    'heading-level',
    'clinic-name',
    'booking-url',
    'phone',
    'share-result',
    'history',
  ];

  it('complete the tag, its attributes and the regions', () => {
    assert.ok(offered('html', '<back|').includes('back-pain-check'));
    const all = offered('html', '<back-pain-check |></back-pain-check>');
    assert.deepEqual(
      attributes.filter((name) => !all.includes(name)),
      [],
    );
    assert.deepEqual(
      offered('html', '<back-pain-check region="|"></back-pain-check>').map((label) => label.replaceAll('"', '')),
      Object.keys(content.regions),
    );
  });

  it('complete the custom properties', () => {
    const all = offered('css', 'back-pain-check { --bpc| }');
    assert.deepEqual(
      ['--bpc-accent', '--bpc-surface', '--bpc-width'].filter((name) => !all.includes(name)),
      [],
    );
  });

  it('find the web types through package.json, with attributes, events, parts and custom properties', () => {
    const root = join(folder, 'node_modules/back-pain-check');
    const { 'web-types': file, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
      string,
      string
    >;
    const types = JSON.parse(readFileSync(join(root, file!), 'utf8')) as {
      version: string;
      contributions: { html: { elements: [Record<string, never>] } };
    };
    assert.equal(types.version, version);
    const [element] = types.contributions.html.elements as unknown as [
      {
        name: string;
        attributes: { name: string; description: string }[];
        js: { events: { name: string }[] };
        css: { properties: unknown[]; parts: { name: string }[] };
      },
    ];
    assert.equal(element.name, 'back-pain-check');
    assert.deepEqual(element.attributes.map(({ name }) => name).sort(), [...attributes].sort());
    assert.deepEqual(
      element.attributes.filter(({ description }) => !description),
      [],
    );
    assert.deepEqual(
      element.js.events.map(({ name }) => name),
      ['started', 'answered', 'completed', 'restarted'].map((name) => `back-pain-check-${name}`),
    );
    assert.ok(element.css.properties.length >= 7);
    assert.ok(element.css.parts.some(({ name }) => name === 'result'));
  });
});
