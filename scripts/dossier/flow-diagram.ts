/**
 * Draws the way through the check as SVG, from the pages and questions of the content: stages as bands, pages as boxes, and
 * the places where the questions end. It is drawn to be read on paper, so it wraps and measures its own text.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Condition } from '../../src/content/conditions.js';
import type { Content, Stage } from '../../src/content/schema.js';
import type { Dossier } from './dossier.js';
import { html, type Html, type Value } from './html.js';

/** Of the page within its margins, in pixels, so that sizes in the drawing are sizes on paper. */
const width = 703;
const left = 22;
const boxWidth = 137;
const gap = 10;
const perRow = 4;
const exitLeft = left + perRow * (boxWidth + gap) + 12;
/** Half the thickest line stays within the drawing. */
const exitWidth = width - exitLeft - 1.5;
const line = 12;
const pad = 6;
/** 8 points. */
const size = 10.67;

/** How many characters fit a width: an average of the typeface, as nothing measures text before it is drawn. */
const fits = (space: number, bold = false): number => Math.floor(space / (size * (bold ? 0.54 : 0.48)));

export function wrapped(words: string, most: number): string[] {
  return words.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= most) return [...lines.slice(0, -1), `${last} ${word}`];
    return [...lines, word];
  }, []);
}

/** The first lines, where there are too many for a box. */
const shortened = (lines: readonly string[]): string[] =>
  lines.length <= 3 ? [...lines] : [...lines.slice(0, 2), `${lines[2] ?? ''} …`];

interface Line {
  readonly words: string;
  readonly kind: 'heading' | 'question';
  readonly link?: string;
}

interface Box {
  readonly lines: readonly Line[];
  readonly height: number;
  /** Met only by some. */
  readonly conditional: boolean;
  readonly optional: boolean;
}

type Page = Content['pages'][number];

/** Who is asked some questions, where that is not everybody. */
export interface AskedNote {
  readonly questions: string[];
  readonly when: Condition;
}

/** One for each condition on which questions are asked, as they are met. */
export function askedNotes({ content }: Dossier): AskedNote[] {
  return content.pages
    .flatMap(({ questions }) => questions ?? [])
    .reduce<AskedNote[]>((notes, id) => {
      const when = content.questions[id]?.when;
      const same = notes.find((note) => isDeepStrictEqual(note.when, when));
      if (same) same.questions.push(id);
      else if (when) notes.push({ questions: [id], when });
      return notes;
    }, []);
}

function boxOf(dossier: Dossier, page: Page): Box {
  const { words, content } = dossier;
  const notes = askedNotes(dossier);
  const markOf = (id: string): number => notes.findIndex((note) => note.questions.includes(id));
  const heading = shortened(wrapped(words.page(page.id), fits(boxWidth - 2 * pad, true)));
  const questions = page.questions ?? [];
  const alone = questions.length === 1;
  const named = (id: string): string => {
    const mark = markOf(id);
    return `${alone ? 'asked of some' : words.short(id)}${mark < 0 ? '' : ` [${mark + 1}]`}`;
  };
  const lines: Line[] = [
    ...heading.map((one): Line => ({ words: one, kind: 'heading' })),
    ...questions
      .filter((id) => !alone || markOf(id) >= 0)
      .flatMap((id) =>
        wrapped(named(id), fits(boxWidth - 2 * pad)).map((one): Line => ({
          words: one,
          kind: 'question',
          link: id,
        })),
      ),
    ...(page.optional ? [{ words: 'may be skipped', kind: 'question' } as const] : []),
  ];
  return {
    lines,
    height: 2 * pad + lines.length * line,
    conditional: questions.length > 0 && questions.every((id) => content.questions[id]?.when !== undefined),
    optional: page.optional === true,
  };
}

const text = (words: string, x: number, y: number, kind: string): Html =>
  html`<text x="${x}" y="${y}" class="${kind}">${words}</text>`;
const path = (points: string): Html => html`<path d="${points}" class="way" marker-end="url(#tip)"/>`;

function drawBox({ lines, conditional, optional }: Box, x: number, y: number, height: number): Html {
  const style = optional ? 'box optional' : conditional ? 'box conditional' : 'box';
  return html`<rect x="${x}" y="${y}" width="${boxWidth}" height="${height}" rx="5" class="${style}"/>${lines.map(
    (one, index) => {
      const drawn = text(one.words, x + pad, y + pad + line * (index + 0.8), one.kind);
      return one.link ? html`<a href="#question-${one.link}">${drawn}</a>` : drawn;
    },
  )}`;
}

/** A band's name has to fit beside it. */
const minimum = 84;

interface Band {
  readonly drawn: Html;
  readonly bottom: number;
}

function drawBand(dossier: Dossier, stage: Stage, top: number, last: boolean): Band {
  const pages = dossier.content.pages.filter((page) => page.stage === stage);
  const rows = Array.from({ length: Math.ceil(pages.length / perRow) }, (_, row) =>
    pages.slice(row * perRow, (row + 1) * perRow),
  );
  const parts: Value[] = [];
  let y = top + 10;
  rows.forEach((row, index) => {
    const boxes = row.map((page) => boxOf(dossier, page));
    const height = Math.max(...boxes.map((box) => box.height));
    boxes.forEach((box, column) => {
      const x = left + 8 + column * (boxWidth + gap);
      parts.push(drawBox(box, x, y, height));
      if (column > 0) parts.push(path(`M${x - gap} ${y + height / 2}H${x - 1.5}`));
    });
    const lastX = left + 8 + row.length * (boxWidth + gap) - gap;
    // From the end of a row, back under it, to the start of the next.
    if (index < rows.length - 1) {
      parts.push(path(`M${lastX - boxWidth / 2} ${y + height}v7H${left + 8 + boxWidth / 2}v5.5`));
    }
    y += height + 14;
  });
  const bottom = Math.max(y - 4, top + minimum);
  const title = `${stage} · ${dossier.text.stages[stage]}`;
  const drawn = html`<rect x="${0}" y="${top}" width="${exitLeft - 12}" height="${bottom - top}" rx="7" class="band"/>
    <text transform="translate(15 ${(top + bottom) / 2}) rotate(-90)" class="stage">${title}</text>${parts}${
      last ? '' : path(`M${left + 8 + boxWidth / 2} ${bottom}v${12}`)
    }`;
  return { drawn, bottom };
}

function exit(title: string, lines: readonly string[], top: number, height: number, kind: string): Html {
  const x = exitLeft;
  const wrappedLines = lines.flatMap((one) => [...wrapped(one, fits(exitWidth - 2 * pad)), '']);
  return html`<rect x="${x}" y="${top}" width="${exitWidth}" height="${height}" rx="7" class="exit ${kind}"/>
    ${text(title, x + pad, top + pad + 10, 'exit-title')}
    ${wrappedLines.map((one, index) => text(one, x + pad, top + pad + 26 + index * line, 'exit-line'))}`;
}

const stages: readonly Stage[] = ['A', 'B', 'C', 'D'];

/** The drawing. The emergency exit stands beside every page that comes before the last stage. */
export function flowDiagram(dossier: Dossier): Html {
  const { tiers } = dossier.text;
  const bands: Band[] = [];
  let top = 0;
  for (const stage of stages) {
    // Room between the third and the last stage for the way out to a result of the same day.
    const band = drawBand(dossier, stage, top, stage === 'D');
    bands.push(band);
    top = band.bottom + 14;
  }
  const [, second, third, last] = bands as [Band, Band, Band, Band];
  // Beside the third stage both ways out are open; the second of them reaches down, where nothing else stands.
  const emergencyHeight = third.bottom - 36;
  const sameDayTop = third.bottom - 26;
  const results = ['soon', 'routine-review', 'self-manage'] as const;
  const resultTop = last.bottom + 16;
  const resultWidth = (exitLeft - 12 - 2 * gap) / 3;
  const height = resultTop + 58;
  return html`<svg class="flow" viewBox="0 0 ${width} ${height}" role="img" aria-label="The way through the check, page by page">
    <defs><marker id="tip" viewBox="0 0 6 6" refX="5" refY="3" markerWidth="5" markerHeight="5" orient="auto"><path d="M0 0L6 3L0 6z" class="tip"/></marker></defs>
    ${bands.map(({ drawn }) => drawn)}
    ${exit(
      tiers.emergency.label,
      ['After any page, as soon as an emergency is certain, the questions end.', `“${tiers.emergency.heading}”`],
      0,
      emergencyHeight,
      'emergency',
    )}
    ${bands.slice(0, 3).map(({ bottom }, index) => {
      const y = index === 2 ? second.bottom + 30 : ((bands[index - 1]?.bottom ?? 0) + bottom) / 2;
      return path(`M${exitLeft - 12} ${y}H${exitLeft - 1.5}`);
    })}
    ${exit(
      tiers['same-day'].label,
      ['After stage C, nothing more is asked.', `“${tiers['same-day'].heading}”`],
      sameDayTop,
      130,
      'same-day',
    )}
    ${path(`M${exitLeft - 12} ${third.bottom - 13}H${exitLeft - 1.5}`)}
    ${results.map((tier, index) => {
      const x = index * (resultWidth + gap);
      return html`${path(`M${x + resultWidth / 2} ${last.bottom}v14.5`)}
      <rect x="${x}" y="${resultTop}" width="${resultWidth}" height="52" rx="7" class="exit ${tier}"/>
      ${text(tiers[tier].label, x + pad, resultTop + pad + 10, 'exit-title')}
      ${wrapped(tiers[tier].heading, fits(resultWidth - 2 * pad)).map((one, at) => text(one, x + pad, resultTop + pad + 24 + at * line, 'exit-line'))}`;
    })}
  </svg>`;
}
