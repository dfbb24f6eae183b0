// Stills of every widget, as HTML, pictures and embed code: `spec/embedding.md`, the fourth form.
import { codeCases } from './code.cases.mjs';
import { commandCases } from './command.cases.mjs';
import { faultCases } from './fault.cases.mjs';
import { useDesk } from './desk.mjs';
import { htmlCases } from './html.cases.mjs';
import { paperCases } from './paper.cases.mjs';
import { pictureCases } from './picture.cases.mjs';

useDesk();
htmlCases();
pictureCases();
paperCases();
codeCases();
faultCases();
commandCases();
