import { ChisoBreakdown } from '../elements/breakdown/breakdown.js';
import { register } from '../register.js';

register('chiso-breakdown', ChisoBreakdown);
