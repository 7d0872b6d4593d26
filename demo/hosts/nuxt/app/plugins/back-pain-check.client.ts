/** Defines the tag, in the browser alone. */
import 'back-pain-check';

export default defineNuxtPlugin(() => undefined);
