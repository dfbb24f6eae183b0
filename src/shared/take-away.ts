/** The one quiet menu of a card: its figures as a sentence, a table, a picture, or where they stand. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  copiedWords,
  copyFieldWords,
  copyLinkWords,
  copySentenceWords,
  noPictureWords,
  notCopiedWords,
  savePictureWords,
  saveTableWords,
  takeAwayWords,
} from '../localization/take-away.js';
import { linkTo } from './address.js';
import { copyText } from './clipboard.js';
import { saveFile, saveTable } from './download.js';
import { canDrawPicture, pictureOf } from './picture/picture.js';
import type { TableView } from './table-view.js';

/** What a widget lets its reader take along. */
export interface TakeAway {
  readonly table: () => TableView;
  /** The one locality that all is about, or whose parts are: what leaves the page must tell it. */
  readonly place?: string | undefined;
  /** Draws its chart with so many pixels to one of CSS; without a number, as the screen has. */
  readonly sharpen?: ((ratio?: number) => void) | undefined;
}

/** Notes on all that the card shows; those of a row belong to it. */
const ownNotes = '.card > .notes > [part~=footnote]';

/**
 * @param sources whose the figures are, also where the card does not tell it
 * @param untold of these what the card does not tell
 */
export function renderTakeAway(
  { table, place = '', sharpen }: TakeAway,
  sources: readonly string[],
  untold: readonly string[],
): TemplateResult {
  const withPlace = (told: readonly string[]) =>
    told.some((words) => words.includes(place)) ? told : [place, ...told];
  const copySentence = (menu: Element) => {
    const sentences = [...withPlace(textsIn(menu, `[part~=summary], ${ownNotes}`)), ...sources];
    return copy(menu, sentences.map((words) => words.replace(/\.?$/, '.')).join(' '));
  };
  const copyLink = (menu: Element) => copy(menu, linkTo(menu));
  const save = (menu: Element) => {
    const told = textsIn(
      menu,
      `[part~=summary], .apart [part~=footnote], ${ownNotes}, [part=period], [part=updated]`,
    );
    saveTable(table(), place, [...withPlace(told), ...sources]);
  };
  const savePicture = async (menu: Element) => {
    try {
      const picture = await pictureOf(menu.closest<HTMLElement>('.card')!, { place, lines: untold, sharpen });
      saveFile(picture, `${table().name} ${place}`, 'png');
    } catch {
      say(menu, noPictureWords());
    }
  };
  const button = (words: string, act: (menu: Element) => unknown) => {
    const onClick = ({ currentTarget }: Event) => {
      const menu = (currentTarget as Element).closest('.take')!;
      say(menu, '');
      act(menu);
    };
    return html`<button part="button" class="action" type="button" @click=${onClick}>${words}</button>`;
  };
  return html`<div class="take">
    <button
      part="button"
      class="more"
      type="button"
      aria-expanded="false"
      aria-label=${takeAwayWords()}
      @click=${toggle}
    >
      •••
    </button>
    <div part="menu" class="ways" hidden>
      ${button(copySentenceWords(), copySentence)} ${button(saveTableWords(), save)}
      ${canDrawPicture() ? button(savePictureWords(), savePicture) : nothing}
      ${button(copyLinkWords(), copyLink)}
      <p role="status"></p>
      <textarea readonly hidden aria-label=${copyFieldWords()}></textarea>
    </div>
  </div>`;
}

function toggle({ currentTarget }: Event): void {
  const button = currentTarget as HTMLElement;
  const ways = button.nextElementSibling as HTMLElement;
  ways.hidden = !ways.hidden;
  button.setAttribute('aria-expanded', String(!ways.hidden));
}

function say(menu: Element, words: string): void {
  menu.querySelector('[role=status]')!.textContent = words;
}

function textsIn(menu: Element, selector: string): readonly string[] {
  const found = [...menu.closest('.card')!.querySelectorAll(selector)];
  return found.map(({ textContent }) => textContent.replace(/[ \n]+/g, ' ').trim()).filter(Boolean);
}

async function copy(menu: Element, text: string): Promise<void> {
  say(menu, (await copyText(text, menu.querySelector('textarea')!)) ? copiedWords() : notCopiedWords());
}
