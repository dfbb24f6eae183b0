import { ChisoRanking } from '../elements/ranking/ranking.js';
import { register } from '../register.js';

register('chiso-ranking', ChisoRanking);
