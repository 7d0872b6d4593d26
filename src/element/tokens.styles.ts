/**
 * What a host decides, and the colours that follow from it. A host sets the `--bpc-*`; all else here is the widget's own.
 * Words and marks are readable whatever a host sets, without a script: see STYLE.md beside this file for how.
 */
import { css } from 'lit';

export const tokens = css`
  :host {
    /* Decisions of the host, with what they are where the host makes none. A colour that can be seen through is made solid. */
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

    /* Black or white, whichever reads on a colour: at a luminance of 0.18 both reach 4.5 : 1. On light colours black is softened,
       by less than the contrast can spare. */
    --luminance: (0.2126 * r + 0.7152 * g + 0.0722 * b);
    --black: clamp(0, (var(--luminance) - 0.35) * 0.03, 0.012);
    --ink: clamp(var(--black), (0.179 - var(--luminance)) * 1e6, 1);
    --inked: srgb-linear calc(var(--ink)) calc(var(--ink)) calc(var(--ink));
    --on-accent: color(from var(--accent) var(--inked));

    /* Pulls a colour towards black or white until it has a contrast on a ground. CSS cannot hand a number from one colour to
       another, so a gap is a colour whose channels are numbers: r is the luminance of the ground, g that of the colour, and b the
       contrast to reach. The bound is the luminance to reach; and what is mixed in is as opaque as it has to be. */
    --end: clamp(0, (0.179 - r) * 1e6, 1);
    --bound: clamp(0.0005, (1 - var(--end)) * ((r + 0.05) / b - 0.05) + var(--end) * ((r + 0.05) * b - 0.05), 0.9995);
    --pull: srgb-linear calc(var(--end)) calc(var(--end)) calc(var(--end)) /
      calc(0.001001 * (g - var(--bound)) / (var(--bound) - var(--end)));
    --solid: srgb-linear r g b / 1;
    --reach-words: srgb-linear 0 calc(2 * var(--luminance)) 9.04 / 1;
    --reach-marks: srgb-linear 0 calc(2 * var(--luminance)) 6.1 / 1;
  }

  /* What words and marks stand on. Each of these says what its own ground is; the colours on it follow. */
  .card, .in-place, .option:has(:checked), .secondary:hover, .answer, .badge.recommended summary {
    --ground: var(--surface);
    --ground-gap: color(from var(--ground) srgb-linear calc(2 * var(--luminance)) 0 0);

    /* Words: the host's wish, as far as it reads. */
    --wish: var(--bpc-text, color(from var(--ground) var(--inked)));
    --text-gap: color-mix(in srgb-linear, var(--ground-gap), color(from var(--wish) var(--reach-words)));
    --text: color(from color-mix(in srgb-linear, color(from var(--wish) var(--solid)) 0.1%, color(from var(--text-gap) var(--pull))) var(--solid));
    /* The edges of controls. */
    --control-wish: color-mix(in oklab, var(--text) 75%, var(--ground));
    --control-gap: color-mix(in srgb-linear, var(--ground-gap), color(from var(--control-wish) var(--reach-marks)));
    --control: color(from color-mix(in srgb-linear, var(--control-wish) 0.1%, color(from var(--control-gap) var(--pull))) var(--solid));
    /* What the accent draws: ticks, the bar, what is chosen. */
    --mark-gap: color-mix(in srgb-linear, var(--ground-gap), color(from var(--accent) var(--reach-marks)));
    --mark: color(from color-mix(in srgb-linear, var(--accent) 0.1%, color(from var(--mark-gap) var(--pull))) var(--solid));
    /* What is wrong or dangerous, beside words that say so. */
    --danger-gap: color-mix(in srgb-linear, var(--ground-gap), color(from var(--tier, var(--emergency)) var(--reach-marks)));
    --danger: color(from color-mix(in srgb-linear, var(--tier, var(--emergency)) 0.1%, color(from var(--danger-gap) var(--pull))) var(--solid));
    /* Hairlines that only set apart, and quiet grounds. */
    --line: color-mix(in oklab, var(--text) 18%, var(--ground));
    --quiet: color-mix(in oklab, var(--accent) 7%, var(--surface));
    --ticked: color-mix(in oklab, var(--accent) 14%, var(--surface));
    color: var(--text);
  }
