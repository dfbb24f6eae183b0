import { ChisoRollout } from '../elements/rollout/rollout.js';
import { register } from '../register.js';

register('chiso-rollout', ChisoRollout);
