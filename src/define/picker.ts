import { ChisoPicker } from '../elements/picker/picker.js';
import { register } from '../register.js';

register('chiso-picker', ChisoPicker);
