/** Bundles the one script of the page. */
export default {
  build: {
    lib: { entry: 'src/client.js', formats: ['es'], fileName: 'client' },
  },
};
