import 'chiso/elements/kpi.js';
