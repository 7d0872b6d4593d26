/** A script for a page out of npm's packages, as a host's own bundler makes it. */
import { build } from 'esbuild';
import { asScript } from '../page.js';

export async function bundled(code: string): Promise<ReturnType<typeof asScript>> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
  });
  return asScript(outputFiles[0]!.text);
}
