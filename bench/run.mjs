// `npm run bench`: what Chiso costs beside the alternatives, measured in the same run. It prints, and judges nothing.
// `npm run bench -- reading 10000`, `-- comparing 7` and `-- page 7` measure one thing alone.
import process from 'node:process';
import { comparePages } from './page.mjs';
import { compareContenders } from './comparing.mjs';
import { compareReading } from './reading-report.mjs';

const [subject, ...numbers] = process.argv.slice(2);
const asked = numbers.map(Number).filter(Boolean);
const subjects = {
  reading: () => compareReading(asked),
  comparing: () => compareContenders(asked[0]),
  page: () => comparePages(asked[0]),
};
try {
  for (const [name, measure] of Object.entries(subjects))
    if (subject === undefined || subject === name) await measure();
} catch (error) {
  console.log(error.message);
  process.exitCode = 1;
}
