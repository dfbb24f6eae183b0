import 'chiso/elements/compare.js';
