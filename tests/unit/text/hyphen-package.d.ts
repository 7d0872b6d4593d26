/** The part of `hyphen` that is used here: it comes without types. */
declare module 'hyphen/*' {
  const language: {
    hyphenateSync(text: string, options: { hyphenChar: string; minWordLength: number }): string;
  };
  // eslint-disable-next-line no-restricted-syntax -- the package exports nothing else that Node can name
  export default language;
}
