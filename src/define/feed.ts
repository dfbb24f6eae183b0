import { ChisoFeed } from '../elements/feed/feed.js';
import { register } from '../register.js';

register('chiso-feed', ChisoFeed);
