import { ChisoTrend } from '../elements/trend/trend.js';
import { register } from '../register.js';

register('chiso-trend', ChisoTrend);
