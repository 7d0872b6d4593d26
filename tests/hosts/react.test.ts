/** The package in a React app, the framework that most agencies build with. */
import { testFramework } from './frameworks.js';

testFramework('react');
