/** Vite as its Vue template sets it up, and the one thing that Vue must be told: the check is no Vue component. */
import vue from '@vitejs/plugin-vue';

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'back-pain-check' } } })],
};
