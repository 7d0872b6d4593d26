/** axe finds nothing wrong at any view in light; `tests/access` asks it in more ways and browsers. */
import { describeViews } from '../access/sound.js';

describeViews('light', { thorough: false });
