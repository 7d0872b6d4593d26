/**
 * What pages that nobody here wrote do to a widget, and what happens now: the rows of `docs/pages-nobody-here-wrote.md`. Plain
 * data, which tests in a browser read too.
 */
export interface Kind {
  /** What a page, a library or a host does. */
  readonly kind: string;
  /** Packages of npm, whose versions are those that package.json pins; or names with their version in them. */
  readonly libraries: readonly string[];
  /** What a person finds now. */
  readonly now: string;
  /** The test that drives it, below `tests/`. */
  readonly test: string;
}

export const kinds = {
  snippets: {
    kind: 'A host pastes a snippet of a README or of a page about hosts',
    libraries: [],
    now: 'the emergency number is there before the script, without it and once it runs',
    test: 'dist/snippets.test.ts',
  },
  'second-press': {
    kind: 'A person presses twice where once is meant',
    libraries: [],
    now: 'the second press answers nothing',
    test: 'dist/second-press.test.ts',
  },
  translators: {
    kind: 'A translator in the page wraps, changes or replaces its texts, in the shadow root too',
    libraries: [],
    now: 'words and numbers are of one region at every change, and the result is the same',
    test: 'browser/translators.test.ts',
  },
  'print-missing': {
    kind: 'Print is not there, throws, does nothing, or is forbidden by a sandbox',
    libraries: [],
    now: 'the result stays, the person is told, and no frame is left',
    test: 'dist/print.test.ts',
  },
  'print-page': {
    kind: 'The browser prints the page around the check, a dark one too',
    libraries: [],
    now: 'every word of the result is dark on white, and what matters of what is folded on the screen is there, on few pages',
    test: 'dist/print.test.ts',
  },
  'recorder-rrweb': {
    kind: 'A recorder records the page',
    libraries: ['rrweb'],
    now: 'it sends that the check is there; no question, answer or result, and nothing of a diary',
    test: 'dist/recorders.test.ts',
  },
  'recorder-sentry': {
    kind: 'Replays and breadcrumbs are recorded, with no mask',
    libraries: ['@sentry/browser'],
    now: 'they send that the check is there; no question, answer or result, and nothing of a diary',
    test: 'dist/recorders.test.ts',
  },
  'recorder-posthog': {
    kind: 'Replays and clicks are recorded, with no mask',
    libraries: ['posthog-js'],
    now: 'they send that the check is there; no question, answer or result, and nothing of a diary',
    test: 'dist/recorders.test.ts',
  },
  'recorder-datadog': {
    kind: 'Replays and actions are recorded, with no mask',
    libraries: ['@datadog/browser-rum'],
    now: 'they send that the check is there, and clicks all of one name; no question, answer or result, and nothing of a diary',
    test: 'dist/recorders.test.ts',
  },
  'recorder-clarity': {
    kind: 'A recorder sends names of inputs, whatever they are marked with',
    libraries: ['clarity-js'],
    now: 'it sends which questions are asked, so keep it off the page; no words, answer or result, and nothing written in a diary',
    test: 'dist/recorders.test.ts',
  },
  xhtml: {
    kind: 'The page is XHTML, sent as such',
    libraries: [],
    now: 'a bare tag runs to a result',
    test: 'dist/around/markup.test.ts',
  },
  'small-print': {
    kind: 'A phone zooms in on a select with letters under 16 pixels',
    libraries: [],
    now: 'the choice of the region is 16 pixels at least',
    test: 'dist/around/markup.test.ts',
  },
  'morph-idiomorph': {
    kind: 'A morph makes the page what the server has, which knows no check in a marked div',
    libraries: ['idiomorph'],
    now: 'the check stays where it was, with its answers',
    test: 'dist/around/redraw.test.ts',
  },
  'morph-turbo': {
    kind: 'Turbo refreshes the page by a morph',
    libraries: ['@hotwired/turbo'],
    now: 'the check stays where it was, with its answers',
    test: 'dist/around/redraw.test.ts',
  },
  'redraw-inner': {
    kind: 'A script writes the inside of a marked div anew',
    libraries: [],
    now: 'the check comes back with its answers',
    test: 'dist/around/redraw.test.ts',
  },
  'redraw-always': {
    kind: 'A script takes out whatever it does not know, as often as it comes',
    libraries: [],
    now: 'the page does not hang',
    test: 'dist/around/redraw.test.ts',
  },
  'late-settings': {
    kind: 'The attributes of a marked div come late, or change',
    libraries: [],
    now: 'the check has the present ones, and its answers',
    test: 'dist/around/redraw.test.ts',
  },
  nested: {
    kind: 'A marked div is moved, or comes to lie in another or in the tag',
    libraries: [],
    now: 'there is one check, and never one in another',
    test: 'dist/around/redraw.test.ts',
  },
  editable: {
    kind: 'A marked div stands in an editor, or its page becomes one',
    libraries: [],
    now: 'there is no check in it, and what is saved is as it was',
    test: 'dist/around/redraw.test.ts',
  },
  'fixed-header': {
    kind: 'A fixed header of 120 pixels lies over the top',
    libraries: [],
    now: 'after each step heading, progress and urgency are seen below it',
    test: 'dist/around/visible.test.ts',
  },
  'sticky-header': {
    kind: 'A sticky header of 120 pixels lies over the top',
    libraries: [],
    now: 'after each step heading, progress and urgency are seen below it',
    test: 'dist/around/visible.test.ts',
  },
  'scroll-padding': {
    kind: 'The page asks for scroll-padding',
    libraries: [],
    now: 'what is scrolled to keeps to it',
    test: 'dist/around/visible.test.ts',
  },
  panel: {
    kind: 'The check stands in a panel that scrolls by itself',
    libraries: [],
    now: 'after each step heading, progress and urgency are seen in the panel',
    test: 'dist/around/visible.test.ts',
  },
  'smooth-css': {
    kind: 'The page scrolls smoothly by CSS',
    libraries: [],
    now: 'after each step heading, progress and urgency are seen',
    test: 'dist/around/visible.test.ts',
  },
  'smooth-lenis': {
    kind: 'A library scrolls smoothly, and is still scrolling when a step is made',
    libraries: ['lenis'],
    now: 'heading, progress and urgency are seen once it has come to rest',
    test: 'dist/around/visible.test.ts',
  },
  'below-the-screen': {
    kind: 'The text above is short, and the check begins near the end of the screen',
    libraries: [],
    now: 'after Start the heading and the first answer are seen',
    test: 'dist/around/visible.test.ts',
  },
  'own-scroll': {
    kind: 'A person scrolls on after a step',
    libraries: [],
    now: 'the page stays where they scrolled',
    test: 'dist/around/visible.test.ts',
  },
  delayed: {
    kind: 'An optimiser holds all scripts until somebody touches the page, and then says that it is loading',
    libraries: [],
    now: 'the emergency list is there meanwhile, and then the check runs',
    test: 'dist/around/optimisers.test.ts',
  },
  'delayed-blob': {
    kind: 'It runs what it held as blobs',
    libraries: [],
    now: 'the check runs',
    test: 'dist/around/optimisers.test.ts',
  },
  'delayed-text': {
    kind: 'It runs what it held as text in the page',
    libraries: [],
    now: 'the check runs',
    test: 'dist/around/optimisers.test.ts',
  },
  'delayed-combined': {
    kind: 'It holds one file that it made of all scripts',
    libraries: [],
    now: 'the check runs',
    test: 'dist/around/optimisers.test.ts',
  },
  'delayed-twice': {
    kind: 'It runs all that it held twice',
    libraries: [],
    now: 'there is one check, and it runs',
    test: 'dist/around/optimisers.test.ts',
  },
  combined: {
    kind: 'An optimiser puts all scripts into one file, each in a block that swallows its errors',
    libraries: [],
    now: 'the check runs, and so do the others',
    test: 'dist/around/optimisers.test.ts',
  },
  joined: {
    kind: 'An optimiser joins scripts end to end, below the strict mode of the first',
    libraries: [],
    now: 'the check runs, and so do the others',
    test: 'dist/around/optimisers.test.ts',
  },
  inlined: {
    kind: 'An optimiser writes scripts into the page as data addresses',
    libraries: [],
    now: 'the check runs',
    test: 'dist/around/optimisers.test.ts',
  },
  'all-async': {
    kind: 'An optimiser makes all scripts async',
    libraries: [],
    now: 'the check runs',
    test: 'dist/around/optimisers.test.ts',
  },
  'any-place': {
    kind: 'An editor keeps neither the tag nor a div, but another element (Backdrop keeps figure)',
    libraries: [],
    now: 'the check stands in any element with data-back-pain-check',
    test: 'dist/around/places.test.ts',
  },
  'language-prototype': {
    kind: 'An old library puts an Array.from of its own on the page',
    libraries: ['Prototype 1.7.3'],
    now: 'the check runs to a result, loaded before it or after it',
    test: 'dist/around/languages.test.ts',
  },
  'language-mootools': {
    kind: 'An old library puts an Event and an Array.from of its own on the page',
    libraries: ['MooTools 1.4.5'],
    now: 'the check runs to a result, loaded before it or after it',
    test: 'dist/around/languages.test.ts',
  },
  'language-sugar': {
    kind: 'A library gives every object its methods, some of them called as fields of ours',
    libraries: ['sugar'],
    now: 'the check runs to a result, loaded before it or after it',
    test: 'dist/around/languages.test.ts',
  },
  'every-object': {
    kind: 'A page with the one script gives every object a property of each name that our content and words use',
    libraries: [],
    now: 'the check says what it says elsewhere',
    test: 'dist/full/every-object.test.ts',
  },
  shortcuts: {
    kind: 'Shortcuts of the page take Space, Enter, arrows and letters',
    libraries: ['hotkeys-js'],
    now: 'a control in the check keeps its keys; Escape, Tab and keys with Ctrl, Alt or Meta reach the page',
    test: 'dist/around/keys.test.ts',
  },
  'dirty-form': {
    kind: 'A form around the check warns of changes, or reads the value of what changed',
    libraries: [],
    now: 'it hears of its own fields only',
    test: 'dist/around/keys.test.ts',
  },
  'router-turbo': {
    kind: 'Turbo changes pages, beside a check with history',
    libraries: ['@hotwired/turbo'],
    now: 'Back goes through the check and out of it; coming back there is one check, and it runs',
    test: 'dist/around/routers.test.ts',
  },
  'router-turbo-first': {
    kind: 'The same, and its script comes before the check’s',
    libraries: ['@hotwired/turbo'],
    now: 'the same, where the check has an id and data-turbo-permanent',
    test: 'dist/around/routers.test.ts',
  },
  'router-htmx': {
    kind: 'htmx changes pages (hx-boost), beside a check with history',
    libraries: ['htmx.org'],
    now: 'Back goes through the check and out of it; coming back there is one check, and it runs',
    test: 'dist/around/routers.test.ts',
  },
  'router-htmx-first': {
    kind: 'The same, and its script comes before the check’s',
    libraries: ['htmx.org'],
    now: 'the same, where the check has an id and hx-preserve',
    test: 'dist/around/routers.test.ts',
  },
  'router-htmx-2': {
    kind: 'The same, by the htmx before',
    libraries: ['htmx-2'],
    now: 'Back goes through the check and out of it; coming back there is one check, and it runs',
    test: 'dist/around/routers.test.ts',
  },
  'router-react': {
    kind: 'React Router changes pages, beside a check with history',
    libraries: ['react-router'],
    now: 'Back goes through the check and out of it; coming back there is one check, and it runs',
    test: 'dist/around/routers.test.ts',
  },
  'router-vue': {
    kind: 'Vue Router changes pages, beside a check with history',
    libraries: ['vue-router'],
    now: 'Back goes through the check and out of it; coming back there is one check, and it runs',
    test: 'dist/around/routers.test.ts',
  },
  'router-swup': {
    kind: 'swup changes pages, beside a check with history',
    libraries: ['swup'],
    now: 'Back goes through the check and out of it; coming back there is one check, and it runs',
    test: 'dist/around/routers.test.ts',
  },
  'history-refused': {
    kind: 'The browser or a script of the page refuses a new entry of its history by an error',
    libraries: [],
    now: 'a check with history goes on to its result, with every answer',
    test: 'dist/around/history-refused.test.ts',
  },
  'dialog-native': {
    kind: 'The check stands in the browser’s own dialog',
    libraries: [],
    now: 'Start is reached by the Tab key, and the focus stays in the dialog',
    test: 'dist/around/dialogs.test.ts',
  },
  'dialog-a11y': {
    kind: 'It stands in a dialog that looks into shadow roots for what takes the focus',
    libraries: ['a11y-dialog'],
    now: 'Start is reached by the Tab key, and the focus stays in the dialog',
    test: 'dist/around/dialogs.test.ts',
  },
  'dialog-trap': {
    kind: 'It stands in a focus trap that does not look into them by itself',
    libraries: ['focus-trap'],
    now: 'Start is reached once the trap is told to (getShadowRoot), or with a second button of the dialog behind the check',
    test: 'dist/around/dialogs.test.ts',
  },
  'dialog-micromodal': {
    kind: 'It stands in a dialog that cannot look into them',
    libraries: ['micromodal'],
    now: 'Start is reached with a second button of the dialog behind the check',
    test: 'dist/around/dialogs.test.ts',
  },
  'forced-dark': {
    kind: 'An extension makes the page dark by rewriting its colours',
    libraries: ['darkreader'],
    now: 'Start and Continue have a contrast of at least 4.5 to 1',
    test: 'dist/around/forced-dark.test.ts',
  },
  'diary-translators': {
    kind: 'A translator does so to the diary',
    libraries: [],
    now: 'each step shows the words that it would, and what was written is there',
    test: 'browser/diary-hostile.test.ts',
  },
  'diary-prototype': {
    kind: 'An old library puts an Array.from of its own on a page with the diary',
    libraries: ['Prototype 1.7.3'],
    now: 'a week is written, kept, charted and saved, and a reminder can be read by a calendar',
    test: 'dist/full/diary-around.test.ts',
  },
  'diary-mootools': {
    kind: 'An old library puts an Event and an Array.from of its own on a page with the diary',
    libraries: ['MooTools 1.4.5'],
    now: 'a week is written, kept, charted and saved, and a reminder can be read by a calendar',
    test: 'dist/full/diary-around.test.ts',
  },
  'diary-shortcuts': {
    kind: 'Shortcuts of the page take Space, Enter, arrows and letters from the diary',
    libraries: ['hotkeys-js'],
    now: 'a control in the diary keeps its keys; Escape, Tab and keys with Ctrl, Alt or Meta reach the page',
    test: 'dist/full/diary-around.test.ts',
  },
  'diary-form': {
    kind: 'A form around the diary warns of changes, or sends what is in it',
    libraries: [],
    now: 'it hears of nothing, has none of it, and Enter adds the week',
    test: 'dist/full/diary-around.test.ts',
  },
  'diary-frame': {
    kind: 'The diary stands in a frame of another site, whose storage the browser blocks',
    libraries: [],
    now: 'it says so, tells that nothing was kept, and saves and opens a file',
    test: 'dist/full/diary-around.test.ts',
  },
} as const satisfies Record<string, Kind>;
