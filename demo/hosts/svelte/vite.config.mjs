/** Vite as its Svelte template sets it up; nothing in it is for the check. */
import { svelte } from '@sveltejs/vite-plugin-svelte';

export default { plugins: [svelte()] };
