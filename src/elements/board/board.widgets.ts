/** The widgets of a board, each with the attributes that it is told. */
import { html, type TemplateResult } from 'lit';
import { attributes } from './board.attributes.js';
import type { Attributes, WidgetTag } from './board.cells.js';

type Render = (told: Attributes) => TemplateResult;

export const widgets: Readonly<Record<WidgetTag | 'chiso-picker', Render>> = {
  'chiso-breakdown': (told) => html`<chiso-breakdown ${attributes(told)}></chiso-breakdown>`,
  'chiso-compare': (told) => html`<chiso-compare ${attributes(told)}></chiso-compare>`,
  'chiso-kpi': (told) => html`<chiso-kpi ${attributes(told)}></chiso-kpi>`,
  'chiso-picker': (told) => html`<chiso-picker ${attributes(told)}></chiso-picker>`,
  'chiso-profile': (told) => html`<chiso-profile ${attributes(told)}></chiso-profile>`,
  'chiso-progress': (told) => html`<chiso-progress ${attributes(told)}></chiso-progress>`,
  'chiso-ranking': (told) => html`<chiso-ranking ${attributes(told)}></chiso-ranking>`,
  'chiso-rollout': (told) => html`<chiso-rollout ${attributes(told)}></chiso-rollout>`,
  'chiso-trend': (told) => html`<chiso-trend ${attributes(told)}></chiso-trend>`,
};
