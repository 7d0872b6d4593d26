/**
 * What a host decides, and the colours that follow from it. A host sets the `--bpc-*`; the `--_*` are the widget's own, named
 * so that nothing on a host's page is called the same. Words and marks are readable whatever a host sets, without a script:
 * docs/theming.md says how.
 */
import { css } from './css.js';

export const tokens = css`
  /* What has the focus inside has a ring of its own: themes draw one round whatever is focused, which the whole check is too then. */
  :host { outline: none !important }
  :host {
    /* The host's decisions, with what they are where it makes none. A colour that can be seen through is made solid. */
    --_accent: color(from var(--bpc-accent, light-dark(#0b6e6e, #5cc8c2)) srgb-linear r g b / 1);
    --_surface: color(from color-mix(in srgb-linear, var(--bpc-surface, light-dark(#ffffff, #14191b)) 99.999%, Canvas) srgb-linear r g b / 1);
    --_radius: min(var(--bpc-radius, 0.75em), 2em);
    --_space: var(--bpc-spacing, 1em);
    --_width: var(--bpc-width, 42em);
    /* Urgency keeps its colours on any surface, with white words on them. */
    --_emergency: #a3122a;
    --_same-day: #9a3f00;
    --_soon: #7a5200;
    --_tier: var(--_emergency);
    /* As ink on the host's surface: in dark a colour of its own, for one that is only lightened looks muddy. */
    --_emergency-ink: light-dark(#a3122a, #ff8288);
    --_same-day-ink: light-dark(#9a3f00, #ffa05c);
    --_soon-ink: light-dark(#7a5200, #e8b83a);
    --_routine-review-ink: light-dark(#0f5e80, #63bde6);
    --_self-manage-ink: light-dark(#1f6b41, #6ccb97);
    --_tier-ink: var(--_emergency-ink);
    /* Quiet grounds: an answer given, an option ticked. */
    --_quiet: color-mix(in oklab, var(--_accent) 7%, var(--_surface));
    --_ticked: color-mix(in oklab, var(--_accent) 14%, var(--_surface));

    /* Black or white, whichever reads on a colour: at a luminance of 0.179 both reach 4.58 : 1. On light colours black is
       softened, by less than the contrast can spare. */
    --_luminance: (0.2126 * r + 0.7152 * g + 0.0722 * b);
    --_ink: clamp(clamp(0, (var(--_luminance) - 0.35) * 0.03, 0.012), (0.179 - var(--_luminance)) * 1e6, 1);
    --_inked: srgb-linear calc(var(--_ink)) calc(var(--_ink)) calc(var(--_ink));
    --_on-accent: color(from var(--_accent) var(--_inked));

    /* Pulls a colour towards black or white until it stands out from its ground. CSS hands no number from one colour to
       another, so a gap is a colour whose channels are the numbers: r is the ground's luminance, g the colour's, b the contrast
       to reach. The bound is the luminance that reaches it, and what is mixed in is as opaque as that takes. */
    --_end: clamp(0, (0.179 - r) * 1e6, 1);
    --_bound: clamp(0.0001, (1 - var(--_end)) * ((r + 0.05) / b - 0.05) + var(--_end) * ((r + 0.05) * b - 0.05), 0.9999);
    --_pull: srgb-linear calc(var(--_end)) calc(var(--_end)) calc(var(--_end)) /
      calc(0.00010001 * (g - var(--_bound)) / (var(--_bound) - var(--_end)));
    --_solid: srgb-linear r g b / 1;
    --_for-words: srgb-linear 0 calc(2 * var(--_luminance)) 9.04 / 1;
    --_for-marks: srgb-linear 0 calc(2 * var(--_luminance)) 6.1 / 1;

    display: block;
    max-width: var(--_width);
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
  .bpc { max-width: var(--_width) }
  .bpc:has(> .card) { display: grid; grid-template-columns: minmax(0, var(--_width)) }

  /* What words and marks stand on. What stands on one derives from it. */
  .card, select, .body-picture svg, .detail, .option:has(:checked), .secondary:hover, .badge.recommended summary, .alarm {
    --_ground: var(--_surface);
    --_ground-gap: color(from var(--_ground) srgb-linear calc(2 * var(--_luminance)) 0 0);
    /* Words, in the host's colour as far as that reads. */
    --_wish: var(--bpc-text, color(from var(--_ground) var(--_inked)));
    --_text-gap: color-mix(in srgb-linear, var(--_ground-gap), color(from var(--_wish) var(--_for-words)));
    --_text: color(from color-mix(in srgb-linear, color(from var(--_wish) var(--_solid)) 0.01%, color(from var(--_text-gap) var(--_pull))) var(--_solid));
    /* The edges of controls. The current colour is --_text worked out: a name would have its whole sum read again at each place. */
    --_edge: color-mix(in oklab, currentcolor 75%, var(--_ground));
    --_edge-gap: color-mix(in srgb-linear, var(--_ground-gap), color(from var(--_edge) var(--_for-marks)));
    --_control: color(from color-mix(in srgb-linear, var(--_edge) 0.01%, color(from var(--_edge-gap) var(--_pull))) var(--_solid));
    /* What the accent draws: ticks, the bar, what was chosen. */
    --_mark-gap: color-mix(in srgb-linear, var(--_ground-gap), color(from var(--_accent) var(--_for-marks)));
    --_mark: color(from color-mix(in srgb-linear, var(--_accent) 0.01%, color(from var(--_mark-gap) var(--_pull))) var(--_solid));
    /* What is urgent or wrong, beside words that say so. */
    --_alarm-gap: color-mix(in srgb-linear, var(--_ground-gap), color(from var(--_tier-ink) var(--_for-marks)));
    --_danger: color(from color-mix(in srgb-linear, var(--_tier-ink) 0.01%, color(from var(--_alarm-gap) var(--_pull))) var(--_solid));
    /* Hairlines, which only set apart. */
    --_line: color-mix(in oklab, currentcolor 18%, var(--_ground));
    color: var(--_text);
  }
  .option:has(:checked), .secondary:hover, .badge.recommended summary, .body-picture svg, .detail { --_ground: var(--_ticked) }
  /* These stand on the host's page, whose colours only the host knows. */
  .in-place { --_text: currentcolor; --_control: currentcolor; --_mark: currentcolor; --_line: currentcolor; color: inherit }

  /* Without relative colours nothing can be promised of a host's colours, so they are left aside. */
  @supports not (color: color(from red srgb-linear calc(r * 2) g b / 1)) {
    :host {
      --_accent: light-dark(#10181a, #f2f5f5);
      --_surface: light-dark(#ffffff, #14191b);
      --_on-accent: var(--_surface);
    }
    .card, select, .body-picture svg, .detail, .option:has(:checked), .secondary:hover, .badge.recommended summary, .alarm {
      --_text: var(--_accent);
      --_control: var(--_accent);
      --_mark: var(--_accent);
      --_danger: var(--_accent);
    }
  }
`;
