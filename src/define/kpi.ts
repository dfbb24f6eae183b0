import { ChisoKpi } from '../elements/kpi/kpi.js';
import { register } from '../register.js';

register('chiso-kpi', ChisoKpi);
