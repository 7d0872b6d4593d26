/**
 * How the dossier looks on A4 and on a screen: nothing under 8 points, one accent, and tiers told apart by shape and tone, so that a
 * black-and-white print says the same. It knows the names of classes and nothing of what they hold.
 */
import { fonts } from './fonts.js';
import { html, type Html } from './html.js';

export const css = (running: string): Html => html`<style>
${fonts}
:root {
  --accent: #0b5a63; --tint: #e6f0f0; --ink: #1c2326; --soft: #566166; --line: #c9d3d4; --paper: #fff;
  --sans: "Source Sans 3", sans-serif;
  --serif: "Source Serif 4", serif;
  --mono: ui-monospace, Consolas, "Liberation Mono", monospace;
}
@page { size: A4; margin: 14mm 12mm 12mm;
  @top-left { content: "Clinician’s dossier – not approved"; font: 8pt var(--sans); color: #566166; }
  @bottom-left { content: "${running}"; font: 8pt var(--sans); color: #566166; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt var(--sans); color: #566166; }
}
@page cover { margin: 15mm; @top-left { content: none; } @bottom-left { content: none; } @bottom-right { content: none; } }
* { box-sizing: border-box; }
html { font: 8.2pt/1.18 var(--sans); color: var(--ink); background: var(--paper); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
body { margin: 0; }
a { color: inherit; text-decoration: none; }
p, ul, ol, dl, figure, h1, h2, h3, h4 { margin: 0; padding: 0; }
p { margin-bottom: 1.2mm; text-wrap: pretty; orphans: 2; widows: 2; }
ul, ol { padding-left: 4mm; margin-bottom: 1.4mm; }
.changes { columns: 2; column-gap: 6mm; list-style: none; padding: 0; font-size: 8pt; line-height: 1.18; } .changes li { border-top: .2mm solid var(--line); padding-top: .5mm; }
li { margin-bottom: .4mm; orphans: 2; widows: 2; }
dd { margin: 0; }
b, strong, th, dt { font-weight: 600; }
h2 + p, h3 + p { break-after: avoid; }
h1, h2, h3, h4 { break-after: avoid; text-wrap: balance; }
h1 { font: 600 22pt/1.15 var(--serif); }
h2 { font: 600 12pt/1.2 var(--serif); color: var(--accent); margin: 3.5mm 0 1mm; padding-top: 1mm; border-top: .25mm solid var(--line); }
h3 { font: 600 9pt/1.25 var(--sans); margin: 2.2mm 0 .6mm; }
h4 { font: 600 9pt/1.25 var(--sans); }
.hint, .code, .weight, .kind { color: var(--soft); font-size: 8pt; }
.hint { display: inline; font-family: var(--sans); }
div.hint { display: block; }
.code { font-family: var(--mono); font-size: 8pt; overflow-wrap: anywhere; }
.hash { font-family: var(--mono); font-size: .88em; overflow-wrap: anywhere; }
.nobreak, .id, .ref { white-space: nowrap; }
a.id, span.id { font-weight: 600; color: var(--accent); }
b > a.id { text-decoration: underline; }
a.q { text-decoration: underline; text-decoration-thickness: .2mm; text-underline-offset: .5mm; text-decoration-color: #9db4b6; }
a.term { font-style: italic; color: var(--accent); }
a.ref { font-size: 8pt; font-weight: 600; color: var(--accent); border: .2mm solid #9fbfc2; border-radius: .7mm; padding: 0 .7mm; }
.refs { line-height: 1.7; }
.reads { font-family: var(--serif); font-size: 8pt; }

/* Tiers: from solid to a dashed outline, most urgent first. */
.tier { display: inline-block; font: 600 8pt/1.4 var(--sans); padding: 0 1.4mm; border-radius: 1mm; border: .3mm solid var(--accent); color: var(--accent); white-space: nowrap; }
.tier.emergency { background: var(--ink); border-color: var(--ink); color: #fff; }
.tier.same-day { background: var(--accent); color: #fff; }
.tier.soon { background: #bcd8da; }
.tier.routine-review { background: none; }
.tier.self-manage { background: none; border-style: dashed; }
.badge { display: inline-block; font: 600 8pt/1.45 var(--sans); color: var(--accent); border: .25mm solid #9fbfc2; border-radius: 2mm; padding: 0 1.4mm; white-space: nowrap; }
.badge.not-recommended, .badge.ask-first { border-style: dashed; }
.badge.recommended { background: var(--tint); }

/* Cover and contents */
.cover { page: cover; display: flex; flex-direction: column; height: 266mm; }
.eyebrow { font: 600 9pt var(--sans); letter-spacing: .04em; color: var(--accent); margin: 4mm 0 22mm; }
.cover h1 { font-size: 31pt; line-height: 1.1; max-width: 165mm; margin-bottom: 6mm; }
.cover .lead { font: 12pt/1.45 var(--serif); max-width: 150mm; margin-bottom: 9mm; }
.status { border-left: 2mm solid var(--ink); padding: 2mm 4mm; margin-bottom: 8mm; background: #f3f4f4; }
.status strong { display: block; font: 600 15pt var(--serif); }
.facts { display: grid; grid-template-columns: repeat(3, 1fr); gap: 4mm 6mm; }
.facts dt { color: var(--soft); font-weight: 400; font-size: 8pt; }
.facts dd { font-weight: 600; }
.facts .wide { grid-column: 1 / -1; }
.facts .hash { font-weight: 400; font-size: 8pt; }
.approval { margin-top: auto; border: .3mm solid var(--accent); border-radius: 2mm; padding: 4mm 5mm 5mm; }
.approval h2 { border: 0; margin: 0 0 1mm; padding: 0; }
.form { display: grid; grid-template-columns: 1fr 1fr; gap: 3mm 6mm; }
.blank { border-bottom: .25mm solid var(--ink); min-height: 12mm; }
.blank.wide { grid-column: 1 / -1; }
.blank span { font-size: 8pt; color: var(--soft); }
.contents { break-before: page; }
.contents > h1 { margin-bottom: 5mm; }
.contents ol { list-style: none; padding: 0; counter-reset: part; }
.contents ol > li { display: grid; grid-template-columns: 82mm 1fr; gap: 8mm; padding: 2.6mm 0 2mm; margin: 0; border-top: .25mm solid var(--line); break-inside: avoid; }
.contents .part > a { font: 600 13pt/1.2 var(--serif); color: var(--accent); }
.contents .part > a::before { counter-increment: part; content: counter(part) "  "; }
.contents .part > a .page { color: var(--accent); }
.contents .part p { color: var(--soft); margin: .5mm 0 0; font-size: 8.3pt; }
.contents a { display: flex; justify-content: space-between; gap: 4mm; }
.contents .part > a { justify-content: flex-start; }
.contents .part > a .page { margin-left: auto; }
.contents ul { list-style: none; padding: 0; margin: 0; }
.contents ul li { margin: 0; }

/* Parts */
.contents + section.part { break-before: page; } section.part { margin-top: 7mm; } .contents + section.part { margin-top: 0; }
.opening { display: flex; gap: 5mm; align-items: baseline; margin-bottom: 2mm; padding-bottom: 1mm; border-bottom: .6mm solid var(--accent); break-after: avoid; break-inside: avoid; }
.opening .number { font: 600 22pt/1 var(--serif); color: var(--accent); }
.opening h1 { font-size: 17pt; } .opening p { margin: .5mm 0 0; color: var(--soft); font-size: 9pt; }
section.part > .opening + h2 { border-top: 0; margin-top: 0; padding-top: 0; }
.columns { display: grid; gap: 7mm; break-inside: avoid; }
.columns.two { grid-template-columns: 1fr 1fr; }
.columns.log { grid-template-columns: minmax(0, 1fr) auto; margin-bottom: 4mm; }
.columns h3:first-child { margin-top: 0; }

/* Tables */
table { border-collapse: collapse; width: 100%; margin: 1mm 0 3mm; }
thead { display: table-header-group; }
th { text-align: left; font-size: 8pt; color: var(--soft); border-bottom: .4mm solid var(--accent); padding: .6mm 2mm .8mm 0; vertical-align: bottom; }
td { vertical-align: top; border-bottom: .2mm solid var(--line); padding: .6mm 2mm .6mm 0; }
tr { break-inside: avoid; }
table.keep { break-inside: avoid; }
table.tiers td:last-child { width: 16mm; } table.tiers td:first-child { width: 26mm; } table.tiers td:nth-child(3) { width: 48mm; }
article.open { break-inside: avoid; border-top: .4mm solid var(--accent); padding: 1mm 0 1.6mm; } .open p { margin-bottom: .8mm; } .open .columns { margin-top: .8mm; } .decision { float: right; width: 60mm; min-height: 5mm; margin-left: 4mm; border-bottom: .25mm solid var(--ink); color: var(--soft); font-size: 8pt; } .stands { margin-right: 2mm; }
table.otherwise { font-size: 8.2pt; margin: 0; } table.otherwise td:first-child { width: 52mm; } table.otherwise td:nth-child(n+2):nth-child(-n+5) { width: 17mm; }
table.figures { font-size: 8.5pt; } table.price { font-size: 8.2pt; } table.price td { padding-top: .5mm; padding-bottom: .5mm; } table.price td:first-child { width: 10mm; } table.price td:nth-child(2) { width: 24mm; } table.price td:nth-child(3), table.price td:nth-child(4) { width: 13mm; }
.rates { columns: 2; column-gap: 6mm; list-style: none; padding: 0; font-size: 8pt; line-height: 1.16; } .rates .hint { font-size: 8pt; }
table.glance td { font-size: 8.5pt; } table.glance td:first-child { width: 34mm; font-weight: 600; }
td.none { color: var(--soft); }
table.prepare td:first-child { width: 36mm; } table.prepare td:nth-child(3) { width: 56mm; font-size: 8.3pt; } table.prepare td:last-child { width: 18mm; }
table.matrix { width: auto; } table.matrix td, table.matrix th { text-align: center; border: .2mm solid var(--line); padding: .8mm 1.4mm; font-size: 8pt; } table.matrix td:first-child { text-align: left; }
table.matrix.wide td { font-size: 11pt; min-width: 22mm; } table.matrix .same { background: var(--tint); font-weight: 600; } table.matrix .lower { color: var(--ink); }
.url { color: var(--soft); font-size: 8pt; overflow-wrap: anywhere; }
.phone.unchecked { border-bottom: .3mm dashed var(--ink); }

/* Flow */
svg.flow { width: 100%; height: auto; display: block; margin: 0 auto 2mm; font-family: var(--sans); }
svg .band { fill: var(--tint); } svg .box { fill: #fff; stroke: var(--accent); stroke-width: .9; } svg .conditional { stroke-dasharray: 4 3; } svg .optional { stroke-dasharray: 1 3; }
svg .heading { font: 600 8pt var(--sans); fill: var(--ink); } svg .question { font: 8pt var(--sans); fill: var(--soft); } svg .stage { font: 600 11px var(--sans); fill: var(--accent); text-anchor: middle; }
svg .way { fill: none; stroke: var(--accent); stroke-width: 1.1; } svg .tip { fill: var(--accent); }
svg .exit { fill: #fff; stroke: var(--accent); stroke-width: 1.2; } svg .exit.emergency { fill: #f3f4f4; stroke: var(--ink); stroke-width: 2.4; } svg .exit.same-day { fill: #d5e6e7; } svg .exit.self-manage { stroke-dasharray: 4 3; }
svg .exit-title { font: 600 12px var(--sans); fill: var(--ink); } svg .exit-line { font: 8pt var(--sans); fill: var(--ink); }
figcaption { font-size: 8pt; color: var(--soft); }
.legend { padding-left: 5.5mm; columns: 2; column-gap: 7mm; font-size: 8pt; margin-top: 2mm; } .legend li { break-inside: avoid; }

/* Questions */
.cards { columns: 2; column-gap: 6mm; } .cards.three { columns: 3; column-gap: 5mm; }
.question { border-top: .4mm solid var(--accent); padding: .8mm 0 1.5mm; font-size: 8pt; line-height: 1.18; }
.question .kind::before { content: "· "; }
.question h4, .question .asked, .question > .hint { break-after: avoid; } .question dl > div { break-inside: avoid; } .question .asked { font: 9pt/1.2 var(--serif); margin: .3mm 0; }
.question > .hint { display: block; margin-bottom: .4mm; }
.question .options { margin: .3mm 0 .6mm; } .options td { padding: .15mm 1mm .15mm 0; border-bottom: 0; } .options .level { width: 3mm; color: var(--accent); font-weight: 600; } .options .hint { display: block; } .options .floor { text-align: right; padding-right: 0; }

/* Rules */
.terms { columns: 2; column-gap: 6mm; } .terms > div { padding: .6mm 0; border-bottom: .2mm solid var(--line); break-inside: avoid; font-size: 8pt; } .terms dt, .terms dd { display: inline; } .terms dt { font-style: italic; color: var(--accent); } .terms dt::after { content: ": "; }
.rule { border-top: .4mm solid var(--accent); padding: .8mm 0 1.7mm; font-size: 8pt; line-height: 1.18; }
.rule header { display: flex; gap: 2.5mm; align-items: center; margin-bottom: .6mm; break-after: avoid; } .rule h4 { font: 600 11pt/1 var(--serif); color: var(--accent); } .rule .concern { color: var(--soft); }
.rule .condition { margin-bottom: .6mm; }
.rule .reads div { padding-left: 2mm; text-indent: -2mm; } .rule .reads div::before { content: "– "; color: var(--soft); } .rule .reads .hint { font-family: var(--sans); }
.tree { margin: .6mm 0 .8mm; }
.group { border-left: .5mm solid var(--accent); padding: .1mm 0 .1mm 1.6mm; margin: .3mm 0; } .group.any { border-left-style: dotted; } .group .join { font-weight: 600; color: var(--accent); }
.leaf { padding-left: 2mm; text-indent: -2mm; } .leaf::before { content: "– "; color: var(--soft); }

/* Lists of entries in two columns */
.flowing { columns: 2; column-gap: 6mm; } .flowing h3:first-child { margin-top: 0; }
.entries { columns: 2; column-gap: 6mm; margin: 1mm 0 2.5mm; }
.entry { break-inside: avoid; border-top: .2mm solid var(--line); padding: .5mm 0 .7mm; font-size: 8pt; line-height: 1.18; }
.entries.hazards .entry { border-top: .4mm solid var(--accent); padding: 1mm 0 2mm; }
.entry h4 { font-size: 9pt; }
.row dt, .row dd { display: inline; } .row dt { color: var(--soft); font-weight: 400; } .row dt::after { content: ":"; }
.score { display: grid; grid-template-columns: 14mm repeat(3, 1fr); gap: 1.5mm; color: var(--soft); padding-top: 2.2mm; } .score span, .score.note { border-bottom: .2mm solid #9aa6a8; } .score.note { display: block; padding-top: 2.4mm; }

@media screen {
  .cover { height: auto; gap: 6mm; }
  body { max-width: 190mm; margin: 0 auto; padding: 10mm 8mm; }
  .contents .page { display: none; }
  section.part, .contents { margin-top: 18mm; }
  :target { outline: .6mm solid var(--accent); outline-offset: 1.5mm; }
}
@media screen and (max-width: 720px) {
  .columns.two, .columns.log, .contents ol > li { grid-template-columns: 1fr; }
  .cards, .cards.three, .entries, .flowing, .terms, .changes, .legend { columns: 1; }
  .facts, .form { grid-template-columns: 1fr; }
  table { display: block; overflow-x: auto; }
}
</style>`;
