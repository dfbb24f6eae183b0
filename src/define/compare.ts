import { ChisoCompare } from '../elements/compare/compare.js';
import { register } from '../register.js';

register('chiso-compare', ChisoCompare);
