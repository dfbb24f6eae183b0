/** Whose figures a board has, as text: what its picker says; without one, the only locality of the feed. */
import { collapse } from './words.mjs';

/** @param probe a picker of the same feed, which tells whose figures a board has that offers no choice */
export function choiceOf(root, probe) {
  const picker = root.querySelector('chiso-picker');
  if (picker) return fieldsOf(picker).map(fieldWords).filter(Boolean).join(' · ');
  if (!probe) return '';
  // The first field is that of localities; where there are several, nobody has chosen among them.
  const [only] = fieldsOf(probe).filter((field) => field.querySelector('.only'));
  return only ? fieldWords(only) : '';
}

function fieldsOf({ shadowRoot }) {
  return [...shadowRoot.querySelectorAll('.field')];
}

function fieldWords(field) {
  const control = field.querySelector('select, input, .only');
  const chosen = control?.selectedOptions?.[0]?.textContent ?? control?.value ?? control?.textContent ?? '';
  return collapse(chosen) && `${collapse(field.querySelector('.name').textContent)}: ${collapse(chosen)}`;
}
