import { html, nothing, type TemplateResult } from 'lit';

export interface ToolbarButton {
  readonly words: string;
  readonly onClick: () => void;
}

export function renderToolbar(buttons: readonly ToolbarButton[]): TemplateResult | typeof nothing {
  if (buttons.length === 0) return nothing;
  return html`<div part="toolbar" class="toolbar">
    ${buttons.map(
      ({ words, onClick }) =>
        html`<button part="button" class="action" type="button" @click=${onClick}>${words}</button>`,
    )}
  </div>`;
}
