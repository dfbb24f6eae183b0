// What a browser tells an assistive technology of a page, as text: one line for each node, indented by its depth.

/** What a tree of many nodes holds that nobody hears. */
const unheard = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'RootWebArea']);

/** What is told of a node besides role, name and value. */
const properties = [
  ...['valuemin', 'valuemax', 'checked', 'pressed', 'selected', 'expanded', 'disabled'],
  ...['hasPopup', 'autocomplete', 'live', 'busy', 'url'],
];

/** The protocol does not tell these; the elements have them. */
const attributes = ['aria-current', 'aria-sort', 'aria-rowcount', 'aria-rowindex'];

/** @param {import('puppeteer-core').Page} page whose whole document is told */
export async function treeOf(page) {
  const client = await page.createCDPSession();
  await client.send('DOM.enable');
  await client.send('Accessibility.enable');
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const elements = await elementsOf(client);
  await client.detach();
  return linesOf(nodes[0], byId, elements).join('\n') + '\n';
}

/** The attributes of all elements, also within shadow roots, by the ids that nodes name them with. */
async function elementsOf(client) {
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = new Map();
  const visit = ({ backendNodeId, attributes: pairs = [], children = [], shadowRoots = [] }) => {
    const entries = pairs.flatMap((name, n) => (n % 2 === 0 ? [[name, pairs[n + 1]]] : []));
    found.set(backendNodeId, new Map(entries));
    for (const child of [...shadowRoots, ...children]) visit(child);
  };
  visit(root);
  return found;
}

function linesOf(node, byId, elements, depth = 0) {
  const isHeard = !node.ignored && !unheard.has(node.role.value);
  const children = (node.childIds ?? []).map((id) => byId.get(id)).filter(Boolean);
  const below = children.flatMap((child) => linesOf(child, byId, elements, isHeard ? depth + 1 : depth));
  if (!isHeard) return below;
  const own = `${'  '.repeat(depth)}${wordsOf(node, elements)}`;
  return [own, ...(isOnlyItsName(node, children, byId) ? [] : below)];
}

function wordsOf({ role, name, value, properties: told = [], backendDOMNodeId }, elements) {
  const element = elements.get(backendDOMNodeId) ?? new Map();
  const spoken = element.get('aria-valuetext') ?? value?.value;
  const states = [
    role.value === 'heading' ? `level=${told.find(({ name: key }) => key === 'level').value.value}` : [],
    ...properties.flatMap((key) => {
      const state = told.find((each) => each.name === key);
      return state === undefined || isUsual(state) ? [] : `${key}=${shownAs(state)}`;
    }),
    ...attributes.flatMap((key) => (element.has(key) ? `${key}=${element.get(key)}` : [])),
    // One of several marks is the stop of the Tab key; arrows lead to the others.
    element.get('tabindex') === '-1'
      ? 'by arrows'
      : told.some(isFocusable) && role.value !== 'option'
        ? 'by Tab'
        : [],
  ].flat();
  return [
    role.value,
    name?.value ? JSON.stringify(plain(name.value)) : '',
    spoken === undefined || spoken === '' ? '' : `= ${JSON.stringify(spoken)}`,
    states.length > 0 ? `[${states.join(', ')}]` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function isFocusable({ name, value }) {
  return name === 'focusable' && value.value === true;
}

function isUsual({ value }) {
  return value.value === false || value.value === 'off' || value.value === '' || value.value === undefined;
}

/** Addresses without the port that the test's server happens to have. */
function shownAs({ value }) {
  return String(value.value).replace(/^http:\/\/localhost:\d+/, '');
}

/** Text that is heard already as the name of what holds it. */
function isOnlyItsName({ name }, children, byId) {
  if (!name?.value) return false;
  const texts = textsIn(children, byId);
  return (
    texts !== undefined &&
    plain(texts.join(' ')).replaceAll(' ', '') === plain(name.value).replaceAll(' ', '')
  );
}

/** `undefined`: there is more than text. */
function textsIn(nodes, byId) {
  const found = [];
  for (const { ignored, role, name, childIds = [] } of nodes) {
    if (!ignored && role.value === 'StaticText') found.push(name.value);
    else if (ignored || unheard.has(role.value)) {
      const below = textsIn(childIds.map((id) => byId.get(id)).filter(Boolean), byId);
      if (below === undefined) return undefined;
      found.push(...below);
    } else return undefined;
  }
  return found;
}

function plain(text) {
  return text.replace(/\s+/g, ' ').trim();
}
