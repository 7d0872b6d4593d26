/** What the tests use of pa11y, which brings no types. */
declare module 'pa11y' {
  import type { Browser } from 'puppeteer-core';

  interface Options {
    readonly browser: Browser;
    readonly runners: readonly string[];
    readonly standard: string;
    readonly ignore: readonly string[];
  }
  interface Result {
    readonly issues: readonly { readonly code: string; readonly context: string }[];
  }
  const pa11y: (address: string, options: Options) => Promise<Result>;
  export { pa11y as default };
}
