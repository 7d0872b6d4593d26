/** Vite as its React template sets it up; nothing in it is for the check. */
import react from '@vitejs/plugin-react';

export default { plugins: [react()] };
