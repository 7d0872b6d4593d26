/**
 * Writes what editors and frameworks read, from the manifest that the build has just made: completion for HTML in VS Code
 * and JetBrains, and the types of the tag in JSX, Vue and Svelte templates. It mends that manifest, and knows no attribute by itself
 * but `region`, whose values it completes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';

const dist = new URL('../../dist/', import.meta.url);
const { name, version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const manifest = JSON.parse(readFileSync(new URL('custom-elements.json', dist), 'utf8'));
const element = manifest.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === name);
if (!element) throw new Error(`dist/custom-elements.json describes no <${name}>.`);

// The analyzer takes what is handed to an event's constructor for further events.
element.events = element.events.filter((event) => event.name?.startsWith(`${name}-`));
const { attributes, events, cssProperties, cssParts, slots, description } = element;
const { regions } = await tsImport('../../src/content/regions.ts', import.meta.url);

const property = (attribute) => attribute.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const isSwitch = ({ type }) => type.text.includes('boolean');
const isNumber = ({ type }) => type.text.includes('number');
/** The values that an attribute can be completed with. */
const valuesOf = (attribute) => (attribute.name === 'region' ? Object.keys(regions) : []);

const customData = {
  version: 1.1,
  tags: [
    {
      name,
      description,
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: attribute.description,
        ...(isSwitch(attribute) && { valueSet: 'v' }),
        ...(valuesOf(attribute).length && { values: valuesOf(attribute).map((value) => ({ name: value })) }),
      })),
    },
  ],
};

const customCssData = {
  version: 1.1,
  properties: cssProperties.map(({ name: property, description: text }) => ({ name: property, description: text })),
};

const described = ({ name: title, description: text }) => ({ name: title, description: text });
const webTypes = {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: [
        {
          name,
          description,
          attributes: attributes.map((attribute) => ({
            ...described(attribute),
            value: isSwitch(attribute)
              ? { kind: 'no-value', type: 'boolean' }
              : {
                  type:
                    valuesOf(attribute)
                      .map((value) => `"${value}"`)
                      .join(' | ') || (isNumber(attribute) ? 'number' : 'string'),
                },
          })),
          slots: slots.map(described),
          js: {
            properties: attributes.map((attribute) => ({ ...described(attribute), name: property(attribute.name) })),
            events: events.map(described),
          },
          css: { properties: cssProperties.map(described), parts: cssParts.map(described) },
        },
      ],
    },
  },
};

/** `lang` is a property of every element, and each framework types it. */
const own = attributes.filter((attribute) => attribute.name !== 'lang');
const comment = (text) => `  /** ${text} */\n`;
const typeOf = (attribute) => {
  if (attribute.name === 'region') return 'RegionId';
  if (isSwitch(attribute)) return "boolean | 'true' | 'false' | ''";
  return isNumber(attribute) ? 'number | `${number}`' : 'string';
};
const settings = own.flatMap((attribute) =>
  [...new Set([attribute.name, property(attribute.name)])].map(
    (key) => `${comment(attribute.description)}  '${key}'?: ${typeOf(attribute)} | undefined;\n`,
  ),
);
const listeners = (prefix) =>
  events.map(
    (event) =>
      `${comment(event.description)}  '${prefix}${event.name}'?: ((event: ${event.type.text}) => void) | undefined;\n`,
  );
const eventTypes = events
  .map(({ type }) => type.text)
  .sort()
  .join(', ');

const typeFiles = {
  'settings.d.ts': `/** What a template may set on <${name}>: each attribute, and the property that it is also. */
import type { RegionId } from './index.js';
export interface BackPainCheckSettings {
${settings.join('')}}
`,

  'react.d.ts': `/** The types of <${name}> in JSX, for React 19; all else is the package itself. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { BackPainCheck, ${eventTypes} } from './index.js';
import type { BackPainCheckSettings } from './settings.js';
export interface BackPainCheckProps extends BackPainCheckSettings, DetailedHTMLProps<HTMLAttributes<BackPainCheck>, BackPainCheck> {
${listeners('on').join('')}}
export * from './index.js';
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${name}': BackPainCheckProps;
    }
  }
}
`,

  'vue.d.ts': `/** The types of <${name}> in Vue's templates; all else is the package itself. */
import type { HTMLAttributes } from 'vue';
import type { ${eventTypes} } from './index.js';
import type { BackPainCheckSettings } from './settings.js';
export interface BackPainCheckProps extends BackPainCheckSettings, Omit<HTMLAttributes, keyof BackPainCheckSettings> {
${events.map((event) => `${comment(event.description)}  'on${property(`-${event.name}`)}'?: ((event: ${event.type.text}) => void) | undefined;\n`).join('')}}
export * from './index.js';
declare module 'vue' {
  interface GlobalComponents {
    '${name}': new () => { $props: BackPainCheckProps };
  }
}
`,

  'svelte.d.ts': `/** The types of <${name}> in Svelte's templates; all else is the package itself. */
import type { HTMLAttributes } from 'svelte/elements';
import type { BackPainCheck, ${eventTypes} } from './index.js';
import type { BackPainCheckSettings } from './settings.js';
export * from './index.js';
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    '${name}': BackPainCheckSettings & HTMLAttributes<BackPainCheck> & {
${listeners('on').join('')}    };
  }
}
`,
};

mkdirSync(new URL('types/', dist), { recursive: true });
const write = (file, content) => writeFileSync(new URL(file, dist), content);
write('custom-elements.json', JSON.stringify(manifest, null, 2));
write('html-custom-data.json', JSON.stringify(customData, null, 2));
write('css-custom-data.json', JSON.stringify(customCssData, null, 2));
write('web-types.json', JSON.stringify(webTypes, null, 2));
for (const [file, content] of Object.entries(typeFiles)) write(`types/${file}`, content);
