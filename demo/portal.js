// Light or dark, and the button that copies the embed code. Every page works without this file.
const key = 'chiso-demo-scheme';
const root = document.documentElement;

/** @param {string} scheme `light`, `dark`, or empty: as the system has it. */
function show(scheme) {
  if (scheme === 'light' || scheme === 'dark') root.dataset.scheme = scheme;
  else delete root.dataset.scheme;
}

// A browser that forbids storage forgets the choice on the next page, and nothing else.
function remembered() {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function remember(scheme) {
  try {
    localStorage.setItem(key, scheme);
  } catch {
    // As above.
  }
}

// The clipboard is open to secure pages only; elsewhere the code is marked, ready for Ctrl+C.
async function copy(code) {
  getSelection().selectAllChildren(code);
  await navigator.clipboard.writeText(code.textContent.trim());
}

// Before the page is painted, so that it does not flash.
show(remembered());

document.addEventListener('DOMContentLoaded', () => {
  for (const select of document.querySelectorAll('[data-scheme-switch]')) {
    select.value = root.dataset.scheme ?? '';
    select.addEventListener('change', () => {
      show(select.value);
      remember(select.value);
    });
  }
  for (const button of document.querySelectorAll('[data-copy]')) {
    const words = button.textContent;
    button.addEventListener('click', async () => {
      const copied = await copy(document.getElementById(button.dataset.copy)).then(
        () => true,
        () => false,
      );
      if (copied) button.textContent = button.dataset.copied;
      setTimeout(() => (button.textContent = words), 3000);
    });
  }
});
