/** The plugin in the oldest WordPress that it supports, and in one that many sites have today. */
import { testWordPress } from './suite.js';

testWordPress({ version: '6.1', php: '8.2' });
testWordPress({ version: '6.8', php: '8.2' });
