/** The font of the pages that tests write, as a style: what is measured or drawn in it is the same on each machine. */

const face = (weight: number): string => `@font-face { font-family: Atkinson; font-weight: ${String(weight)};
  src: url(/node_modules/@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-${String(weight)}-normal.woff2) }`;

/** Atkinson, in two weights. */
export const fontFaces = `${face(400)} ${face(700)}`;
