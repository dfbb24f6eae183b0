import { ChisoBoard } from '../elements/board/board.js';
import { register } from '../register.js';
import './breakdown.js';
import './compare.js';
import './kpi.js';
import './picker.js';
import './profile.js';
import './progress.js';
import './ranking.js';
import './rollout.js';
import './trend.js';

register('chiso-board', ChisoBoard);
