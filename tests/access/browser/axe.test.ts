/** axe finds nothing wrong at any view in light, in dark, and at 320 px, in all three browsers. */
import { describeViews, modes } from '../sound.js';

for (const mode of ['light', 'dark', '320 px'] satisfies (keyof typeof modes)[])
  describeViews(mode, { thorough: true });
