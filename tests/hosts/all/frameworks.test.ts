/** The package in an app of each of the other frameworks. */
import { testFramework } from '../frameworks.js';

testFramework('vue');
testFramework('svelte');
testFramework('angular');
