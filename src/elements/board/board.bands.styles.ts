import { css } from 'lit';

/** What stands side by side on a board: cards of one figure, charts, rollouts; and sections of few cards. */
export const bandStyles = css`
  .band {
    display: grid;
    gap: var(--_gap);
  }

  /* Four in a row where there is room, or three where that leaves fewer alone; those of a row fill it. */
  .cards {
    --_columns: 4;
    display: flex;
    flex-wrap: wrap;
  }

  .thirds {
    --_columns: 3;
  }

  .cards > * {
    flex: 1 1 min(100%, max(16em, (100% + var(--_gap)) / var(--_columns) - var(--_gap) - 1px));
    min-inline-size: 0;
  }

  /* Sections of few cards share a row, each card as wide as the others as far as that goes. */
  .few-1 {
    --_cards: 1;
  }

  .few-2 {
    --_cards: 2;
  }

  .few-3 {
    --_cards: 3;
  }

  [class*='few-'] {
    flex: var(--_cards) 0 calc(var(--_cards) * (16em + var(--_gap)) - var(--_gap));
    max-inline-size: 100%;
  }

  [class*='few-'] > .cards > * {
    flex-basis: min(100%, 16em);
  }

  .charts,
  .rollouts {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(26em, (100% - var(--_gap)) / 2)), 1fr));
  }

  .tables {
    grid-template-columns: minmax(0, 1fr);
  }

  /* One that is alone in its row of two takes all of it. */
  .charts > :last-child:nth-child(odd),
  .rollouts > :last-child:nth-child(odd) {
    grid-column: 1 / -1;
  }

  .cell {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
  }
`;
