import { createApp } from 'vue';
import App from './App.vue';

const feed: unknown = await (await fetch('/feed.json')).json();
createApp(App, { feed }).mount('#app');
