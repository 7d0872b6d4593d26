/**
 * Reporter for `node --test` that prints a line for each host and version, which is a suite at the top, with what passed in
 * it. Where the variable HOST_RESULTS names a Markdown file, it also keeps the table between that file's markers: a row for
 * each host with the day on which it was last seen. It counts nothing for the tally and tells of no failure but its name.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const table = /(<!-- results -->\n\n?)([^]*?)(\n<!-- \/results -->)/;
const head = '| host | passed | failed | seen on |\n| --- | --- | --- | --- |';

/** The table with a row for each of these hosts, in place of what it held of them. */
function withResults(markdown, hosts) {
  const [, , before] = table.exec(markdown) ?? [];
  if (before === undefined) throw new Error('The file has no markers <!-- results --> and <!-- /results -->.');
  const rows = new Map(
    before
      .split('\n')
      .slice(2)
      .filter((row) => row.startsWith('|'))
      .map((row) => [row.split('|')[1].trim(), row]),
  );
  const day = new Date().toISOString().slice(0, 10);
  // A file that did not get as far as its hosts has its path for a title.
  for (const [name, { passed, failed }] of [...hosts].filter(([name]) => !name.endsWith('.ts')))
    rows.set(name, `| ${name} | ${passed.length} | ${failed.length} | ${day} |`);
  const sorted = [...rows.keys()].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return markdown.replace(
    table,
    (_, open, __, close) => `${open}${[head, ...sorted.map((name) => rows.get(name))].join('\n')}\n${close}`,
  );
}

export default async function* hostReporter(source) {
  const hosts = new Map();
  const title = [];
  for await (const { type, data } of source) {
    if (type === 'test:start') title.splice(data.nesting, title.length, data.name);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isSuite = data.details.type === 'suite';
    const good = type === 'test:pass' && data.skip === undefined && data.todo === undefined;
    const fromInside = data.details.error?.failureType === 'subtestsFailed';
    if (fromInside || (isSuite && good)) continue;
    const name = title[0];
    if (!hosts.has(name)) hosts.set(name, { passed: [], failed: [] });
    hosts.get(name)[good ? 'passed' : 'failed'].push([...title.slice(1, data.nesting), data.name].join(': '));
  }
  for (const [name, { passed, failed }] of hosts) {
    const told = [
      `${passed.length} passed: ${passed.join('; ')}`,
      ...(failed.length ? [`${failed.length} FAILED: ${failed.join('; ')}`] : []),
    ];
    yield `${failed.length ? '✗' : '✓'} ${name}: ${told.join('. ')}.\n`;
  }
  const file = process.env.HOST_RESULTS;
  if (file) writeFileSync(file, withResults(readFileSync(file, 'utf8'), hosts));
}
