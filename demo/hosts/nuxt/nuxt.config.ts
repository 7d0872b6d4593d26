/** Tells Vue that the tag is no component of its own. */
export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  vue: { compilerOptions: { isCustomElement: (tag: string) => tag === 'back-pain-check' } },
});
