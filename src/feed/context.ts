import { createContext } from '@lit/context';
import type { FeedHub } from './hub.js';

/** The nearest `<chiso-feed>`'s hub. A symbol of the registry, so that modules built apart meet. */
export const feedContext = createContext<FeedHub | undefined>(Symbol.for('chiso-feed'));
