/**
 * The server of `npm run dev`: the demo on the plain sources, without a build, loaded again with every change. It differs
 * from what ships in nothing but the types, which esbuild takes out of each file as it is asked for.
 */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';

/** Built scripts, as the demo's pages name them, and the sources that stand in for them. */
const sources = {
  '../dist/back-pain-check.js': '/src/index.ts',
  '../dist/demo/theme.js': '/demo/theme/studio.ts',
  '../dist/demo/fhir.js': '/demo/fhir/demo.ts',
};

const plainSources = {
  name: 'plain-sources',
  transform({ response, body }) {
    if (!response.is('html')) return undefined;
    return body.replace(/<script src="([^"]*)" defer>/g, (tag, built) =>
      sources[built] ? `<script type="module" src="${sources[built]}">` : tag,
    );
  },
};

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  hostname: '127.0.0.1',
  watch: true,
  nodeResolve: { exportConditions: ['development', 'default'] },
  plugins: [
    plainSources,
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
  ],
};
