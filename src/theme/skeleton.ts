import { css } from 'lit';

/** Grey shapes where a figure will stand; they do not move. */
export const skeleton = css`
  .bone {
    display: block;
    block-size: 1em;
    border-radius: 4px;
    background: var(--_track);
  }

  .bone.wide {
    inline-size: 75%;
    block-size: 0.9em;
    margin-block: 0.2em 1.5em;
  }

  .bone.tall {
    inline-size: 45%;
    block-size: 2.2em;
  }

  .bone.track-bone {
    block-size: var(--_bar-size);
    border-radius: var(--_bar-radius);
  }

  .bone.row {
    block-size: 1.4em;
    margin-block-end: 0.5em;
  }

  .bone.short {
    inline-size: 60%;
    block-size: 0.8em;
    margin-block-start: auto;
  }
`;
