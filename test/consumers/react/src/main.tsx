import { createRoot } from 'react-dom/client';
import { App } from './App.js';

const feed: unknown = await (await fetch('/feed.json')).json();
createRoot(document.querySelector('#app')!).render(<App feed={feed} />);
