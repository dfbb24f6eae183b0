import { ChisoProgress } from '../elements/progress/progress.js';
import { register } from '../register.js';

register('chiso-progress', ChisoProgress);
