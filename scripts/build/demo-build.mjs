/** Bundles the scripts of the demo pages that need one. They stand apart from what is published, which rollup builds. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

await build({
  entryPoints: { theme: at('demo/theme/studio.ts'), fhir: at('demo/fhir/demo.ts') },
  outdir: at('dist/demo'),
  bundle: true,
  minify: true,
  // A classic script, so that the page works from a file on disk too; the function lets it await.
  format: 'esm',
  banner: { js: '(async () => {' },
  footer: { js: '})();' },
  target: 'es2022',
  conditions: ['production'],
  charset: 'ascii',
  logLevel: 'warning',
});
