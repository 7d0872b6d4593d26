/** Bundles with esbuild: a peer's page script as its users would, minified, for production, in one file; and the bench's own. */
import { build } from 'esbuild';
import { join } from 'node:path';

/**
 * The bundle of an entry whose bare imports are found below `folder`; `styles` holds what its imports of CSS came to, or
 * nothing.
 */
export async function bundle(entry: string, folder: string): Promise<{ script: string; styles: string }> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: folder, sourcefile: 'page.tsx', loader: 'tsx' },
    outdir: join(folder, 'out'),
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl', '.eot': 'empty' },
    logLevel: 'silent',
  });
  const text = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: text('.js'), styles: text('.css') };
}

/** The bench's own script for pages. */
export async function inPageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL('in-page.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]!.text;
}
