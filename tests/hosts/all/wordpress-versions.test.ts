/** The plugin in WordPress between the two that are tested each day, and in the newest that can be had here. */
import { testWordPress } from '../wordpress/suite.js';

testWordPress({ version: '6.5', php: '8.2' });
testWordPress({ version: '6.7', php: '8.2' });
testWordPress({ version: 'newest', php: '8.2' });
