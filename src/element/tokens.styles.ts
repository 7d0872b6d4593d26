/**
 * What a host decides, and the colours that follow from it. A host sets the `--bpc-*`; every other name here is the widget's
 * own. Words and marks are readable whatever a host sets, without a script: STYLE.md beside this file says how.
 */
import { css } from 'lit';

export const tokens = css`
  :host {
    /* The host's decisions, with what they are where it makes none. A colour that can be seen through is made solid. */
    --accent: color(from var(--bpc-accent, light-dark(#0b6e6e, #5cc8c2)) srgb-linear r g b / 1);
    --surface: color(from color-mix(in srgb-linear, var(--bpc-surface, light-dark(#ffffff, #14191b)) 99.999%, Canvas) srgb-linear r g b / 1);
    --radius: min(var(--bpc-radius, 0.75em), 2em);
    --space: var(--bpc-spacing, 1em);
    --width: var(--bpc-width, 42em);
    /* Urgency keeps its colours on any surface, with white words on them. */
    --emergency: #a3122a;
    --same-day: #9a3f00;
    --soon: #7a5200;
    --routine-review: #0f5e80;
    --self-manage: #1f6b41;
    /* Quiet grounds: an answer given, an option ticked. */
    --quiet: color-mix(in oklab, var(--accent) 7%, var(--surface));
    --ticked: color-mix(in oklab, var(--accent) 14%, var(--surface));

    /* Black or white, whichever reads on a colour: at a luminance of 0.179 both reach 4.58 : 1. On light colours black is
       softened, by less than the contrast can spare. */
    --luminance: (0.2126 * r + 0.7152 * g + 0.0722 * b);
    --ink: clamp(clamp(0, (var(--luminance) - 0.35) * 0.03, 0.012), (0.179 - var(--luminance)) * 1e6, 1);
    --inked: srgb-linear calc(var(--ink)) calc(var(--ink)) calc(var(--ink));
    --on-accent: color(from var(--accent) var(--inked));

    /* Pulls a colour towards black or white until it stands out from its ground. CSS hands no number from one colour to
       another, so a gap is a colour whose channels are the numbers: r is the ground's luminance, g the colour's, b the contrast
       to reach. The bound is the luminance that reaches it, and what is mixed in is as opaque as that takes. */
    --end: clamp(0, (0.179 - r) * 1e6, 1);
    --bound: clamp(0.0001, (1 - var(--end)) * ((r + 0.05) / b - 0.05) + var(--end) * ((r + 0.05) * b - 0.05), 0.9999);
    --pull: srgb-linear calc(var(--end)) calc(var(--end)) calc(var(--end)) /
      calc(0.00010001 * (g - var(--bound)) / (var(--bound) - var(--end)));
    --solid: srgb-linear r g b / 1;
    --for-words: srgb-linear 0 calc(2 * var(--luminance)) 9.04 / 1;
    --for-marks: srgb-linear 0 calc(2 * var(--luminance)) 6.1 / 1;

    display: block;
    max-width: var(--width);
    font-family: var(--bpc-font, inherit);
  }
  :host([hidden]) { display: none }

  /* Nothing that the host's page hands down but its font, colour scheme and direction: no spacing, case or alignment. */
  .card, .in-place {
    all: initial;
    display: block;
    font-family: inherit;
    font-size: inherit;
    -webkit-font-smoothing: inherit;
    color-scheme: inherit;
    pointer-events: inherit;
    visibility: inherit;
    line-height: 1.5;
    overflow-wrap: break-word;
  }
  /* Where a page asks how wide the widget would like to be (a row, a float), a container says nothing: this grid does. */
  .bpc { max-width: var(--width) }
  .bpc:has(> .card) { display: grid; grid-template-columns: minmax(0, var(--width)) }

  /* What words and marks stand on. What stands on one derives from it. */
  .card, select, .top > svg, .body-picture svg, .detail, .option:has(:checked), .secondary:hover, .answer, .badge.recommended summary, .timeline > li {
    --ground: var(--surface);
    --ground-gap: color(from var(--ground) srgb-linear calc(2 * var(--luminance)) 0 0);
    /* Words, in the host's colour as far as that reads. */
    --wish: var(--bpc-text, color(from var(--ground) var(--inked)));
    --text-gap: color-mix(in srgb-linear, var(--ground-gap), color(from var(--wish) var(--for-words)));
    --text: color(from color-mix(in srgb-linear, color(from var(--wish) var(--solid)) 0.01%, color(from var(--text-gap) var(--pull))) var(--solid));
    /* The edges of controls. The current colour is --text worked out: a name would have its whole sum read again at each place. */
    --edge: color-mix(in oklab, currentcolor 75%, var(--ground));
    --edge-gap: color-mix(in srgb-linear, var(--ground-gap), color(from var(--edge) var(--for-marks)));
    --control: color(from color-mix(in srgb-linear, var(--edge) 0.01%, color(from var(--edge-gap) var(--pull))) var(--solid));
    /* What the accent draws: ticks, the bar, what was chosen. */
    --mark-gap: color-mix(in srgb-linear, var(--ground-gap), color(from var(--accent) var(--for-marks)));
    --mark: color(from color-mix(in srgb-linear, var(--accent) 0.01%, color(from var(--mark-gap) var(--pull))) var(--solid));
    /* What is urgent or wrong, beside words that say so. */
    --alarm: var(--tier, var(--emergency));
    --alarm-gap: color-mix(in srgb-linear, var(--ground-gap), color(from var(--alarm) var(--for-marks)));
    --danger: color(from color-mix(in srgb-linear, var(--alarm) 0.01%, color(from var(--alarm-gap) var(--pull))) var(--solid));
    /* Hairlines, which only set apart. */
    --line: color-mix(in oklab, currentcolor 18%, var(--ground));
    color: var(--text);
  }
  .option:has(:checked), .secondary:hover, .badge.recommended summary, .top > svg, .body-picture svg, .detail { --ground: var(--ticked) }
  .answer { --ground: var(--quiet) }
  /* These stand on the host's page, whose colours only the host knows. */
  .in-place { --text: currentcolor; --control: currentcolor; --mark: currentcolor; --line: currentcolor; color: inherit }

  /* Without relative colours nothing can be promised of a host's colours, so they are left aside. */
  @supports not (color: color(from red srgb-linear calc(r * 2) g b / 1)) {
    :host {
      --accent: light-dark(#10181a, #f2f5f5);
      --surface: light-dark(#ffffff, #14191b);
      --on-accent: var(--surface);
    }
    .card, select, .top > svg, .body-picture svg, .detail, .option:has(:checked), .secondary:hover, .answer, .badge.recommended summary, .timeline > li {
      --text: var(--accent);
      --control: var(--accent);
      --mark: var(--accent);
      --danger: var(--accent);
    }
  }
`;
