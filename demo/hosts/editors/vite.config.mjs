/** Bundles the editors, all in one script. */
export default {
  logLevel: 'error',
  build: {
    minify: false,
    chunkSizeWarningLimit: 1e5,
    lib: { entry: 'src/editors.js', formats: ['es'], fileName: 'editors', cssFileName: 'editors' },
  },
};
