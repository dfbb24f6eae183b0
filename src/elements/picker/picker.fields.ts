/** The controls of a picker: each with its name above, and all of one height. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { chooseWords, matchCountWords, moreWords } from '../../localization/picker.js';
import { cssProperties } from '../../shared/css-properties.js';
import type { Combobox } from './picker.combobox.js';
import type { OptionGroup, OptionList } from './picker.model.js';
import type { Matches } from './picker.search.js';

/** What cannot be chosen is told. */
export function renderOnly(name: string, { groups }: OptionList): TemplateResult {
  return html`<div class="field">
    <span class="name">${name}</span>
    <span class="only">${groups[0]?.options[0]?.words}</span>
  </div>`;
}

/** Its value is set when its options are there; before there is anything to choose from it waits. */
export function renderSelect(
  name: string,
  groups: readonly OptionGroup[],
  id: string,
  onChange?: (event: Event) => void,
): TemplateResult {
  return renderField(
    name,
    // A browser that fills in forms again after a reload would show what is not selected.
    html`<select
      id=${id}
      part="button"
      class="control"
      autocomplete="off"
      ?disabled=${!onChange}
      @change=${onChange}
    >
      ${groups.map(({ name: heading, options }) => {
        const content = options.map(({ value, words }) => html`<option value=${value}>${words}</option>`);
        return heading ? html`<optgroup label=${heading}>${content}</optgroup>` : content;
      })}
    </select>`,
  );
}

export function renderCombobox(name: string, combobox: Combobox): TemplateResult {
  const { isOpen, typed, text, active } = combobox;
  const matches = isOpen ? combobox.matches : undefined;
  const shown = matches?.options ?? [];
  const at = shown.findIndex(({ value }) => value === active);
  return renderField(
    name,
    html`<input
      part="button"
      class="control"
      type="text"
      role="combobox"
      aria-label=${name}
      autocomplete="off"
      spellcheck="false"
      placeholder=${chooseWords()}
      aria-autocomplete="list"
      aria-expanded=${shown.length > 0 ? 'true' : 'false'}
      aria-controls=${shown.length > 0 ? 'list' : nothing}
      aria-activedescendant=${at < 0 ? nothing : `option-${at}`}
      .value=${live(text)}
      @input=${combobox.onInput}
      @keydown=${combobox.onKeyDown}
      @click=${combobox.onClick}
      @blur=${combobox.close}
    />`,
    html`<span class="spoken" role="status"
        >${matches && typed ? matchCountWords(matches.count) : nothing}</span
      >
      ${matches ? renderPopup(name, matches, combobox) : nothing}`,
  );
}

function renderPopup(name: string, { groups, options, count }: Matches, combobox: Combobox): TemplateResult {
  const renderOptions = (group: OptionGroup) =>
    group.options.map(
      (option) =>
        html`<div
          id="option-${options.indexOf(option)}"
          class="option ${option.value === combobox.active ? 'active' : ''}"
          role="option"
          aria-selected=${option.value === combobox.value ? 'true' : 'false'}
          data-value=${option.value}
        >
          ${option.words}
        </div>`,
    );
  const rest = count - options.length;
  const { isAbove, room } = combobox.placement;
  return html`<div
    class="popup ${isAbove ? 'above' : ''}"
    ${cssProperties({ '--_room': `${room}px` })}
    @mousedown=${keepFocus}
  >
    ${
      count > 0
        ? html`<div
            id="list"
            class="list"
            role="listbox"
            tabindex="-1"
            aria-label=${name}
            @click=${combobox.onOptionClick}
            @keydown=${combobox.onKeyDown}
          >
            ${groups.map((group) =>
              group.name
                ? html`<div role="group" aria-label=${group.name}>
                    <div class="group" role="presentation">${group.name}</div>
                    ${renderOptions(group)}
                  </div>`
                : renderOptions(group),
            )}
          </div>`
        : nothing
    }
    ${rest > 0 || count === 0 ? html`<p class="more">${rest > 0 ? moreWords(rest) : matchCountWords(0)}</p>` : nothing}
  </div>`;
}

function renderField(
  name: string,
  control: TemplateResult,
  beside: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div class="field">
    <label><span class="name">${name}</span>${control}</label>${beside}
  </div>`;
}

/** A press in the list leaves the reader in the field. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
