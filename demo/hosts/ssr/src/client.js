/** Takes over what the server rendered: Lit's hydration must come before the first element. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import 'back-pain-check';
