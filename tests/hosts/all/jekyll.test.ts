/** Jekyll: a site is built for real, with the snippet that its README tells people to paste. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ensureProgram, prepareSite, run, snippets, timed } from '../host.js';
import { markdown, readmesOwn, works } from '../static-sites.js';

ensureProgram('jekyll', 'jekyll');
describe(`Jekyll ${run('.', 'jekyll', '--version').replace('jekyll', '').trim()}`, () => {
  it('runs the snippets of its README and of ours', async () => {
    const folder = prepareSite('jekyll', '.');
    writeFileSync(join(folder, 'snippet.md'), markdown('With its snippet', snippets('jekyll', 'html')[0]!, 'default'));
    writeFileSync(join(folder, 'raw.md'), markdown('With README’s snippet', readmesOwn, 'default'));
    timed('jekyll build', () => run(folder, 'jekyll', 'build', '--quiet'));
    await works(join(folder, '_site'), '/snippet.html', 'jekyll');
    await works(join(folder, '_site'), '/raw.html', 'jekyll-raw', false);
  });
});
