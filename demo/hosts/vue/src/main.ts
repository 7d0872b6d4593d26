/** Starts the Vue app. */
import 'back-pain-check/vue';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
