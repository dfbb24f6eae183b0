import { FeedHub, type Selection } from '../../feed/hub.js';

/**
 * The feed of a board as its own widgets see it: selected is what the board stands for, and what is wrong with the feed the
 * board tells itself, once.
 */
export class BoardHub extends FeedHub {
  override readonly tellsForAll = true;
  private outer: FeedHub | undefined;
  private unchosen: Selection = {};

  override get preset(): Selection {
    return this.unchosen;
  }

  override get chooser(): FeedHub {
    return this.outer?.chooser ?? this;
  }

  /** A choice made on the board is one for all who share its feed. */
  override select(selection: Selection): void {
    this.outer?.select(selection);
  }

  showFeedOf(outer: FeedHub | undefined): void {
    this.outer = outer;
    this.use(outer);
  }

  /** What the board stands for now, and where nobody chooses. */
  standFor(selection: Selection, unchosen: Selection): void {
    this.unchosen = unchosen;
    super.select(selection);
  }
}
