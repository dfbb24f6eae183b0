/// <reference types="vite/client" />

// Made by `npm run manifest`: types are checked also before it is there.
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}

declare module '*.css';

/* What the still's command and the embed code of the stories share, as far as stories use it. */

interface EmbedWidget {
  /** "kpi" */
  readonly widget: string;
  readonly own: Readonly<Record<string, string>>;
  readonly title: string;
  readonly sentence: string;
  readonly height: number;
}

interface EmbedPlace {
  readonly src?: string | undefined;
  readonly feed: Readonly<Record<string, string>>;
  readonly widgets: readonly EmbedWidget[];
}

interface EmbedBase {
  readonly base: string;
}

type StillContent = Readonly<Record<string, unknown>>;

type StillWords = Readonly<
  Record<
    | 'elementForm'
    | 'blockForm'
    | 'frameForm'
    | 'stillForm'
    | 'integrityNote'
    | 'noFrameForTables'
    | 'noFrameForOthers',
    () => string
  >
> & {
  readonly leftOut: (names: readonly string[]) => string;
  readonly harmed: (name: string, value: string) => string;
  readonly made: (day: string) => string;
  readonly day: (date: Date) => string;
};

declare module '*/still/forms.mjs' {
  type FrameOf = EmbedBase & Pick<EmbedPlace, 'src' | 'feed'>;
  export function scriptLine(script: EmbedBase & { module: string; integrity: string | undefined }): string;
  export function elementLine(place: EmbedPlace): string;
  export function blockLine(place: EmbedPlace): string;
  export function frameLine(frame: FrameOf & { lang: string }, widget: EmbedWidget): string;
  export function refusalOfFrame(
    frame: EmbedBase & { src: string | undefined; isTable: boolean },
    words: StillWords,
  ): string | undefined;
  export function leftOutOfFrame(widget: Pick<EmbedWidget, 'own'>): string[];
}

declare module '*/still/html.mjs' {
  export function stillHtml(content: StillContent, lang: string, made: string): string;
  export function isHarmed(value: string): boolean;
}

declare module '*/still/summary.mjs' {
  export function titleOf(content: StillContent, words: StillWords): string;
  export function sentenceOf(content: StillContent, words: StillWords): string;
}

declare module '*/still/words.mjs' {
  export function wordsIn(lang: string): StillWords;
}

declare module '*/still/page/read.mjs' {
  export function contentOf(widget: Element): StillContent;
  export function readWidget(
    widget: Element,
    options: { keepsPages: boolean; probe: Element | undefined },
  ): Promise<StillContent>;
}

declare module '*/still/page/settle.mjs' {
  export function drawn(find: () => readonly Element[]): Promise<void>;
}
