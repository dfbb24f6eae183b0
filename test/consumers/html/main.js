const kpi = document.querySelector('chiso-kpi');
const compare = document.querySelector('chiso-compare');

compare.data = await (await fetch('feed.json')).json();
compare.addEventListener('chiso-select', ({ locality }) => {
  document.querySelector('output').textContent = locality;
  kpi.setAttribute('locality', locality);
});
document.querySelector('#table').addEventListener('click', () => compare.setAttribute('view', 'table'));
document.querySelector('#none').addEventListener('click', () => kpi.removeAttribute('locality'));
