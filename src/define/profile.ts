import { ChisoProfile } from '../elements/profile/profile.js';
import { register } from '../register.js';

register('chiso-profile', ChisoProfile);
