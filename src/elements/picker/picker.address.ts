import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedHub } from '../../feed/hub.js';
import { addressParameter, onAddressChange, writeAddress } from '../../shared/address.js';

interface AddressHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  /** Before the names of its parameters; empty: nothing; absent: the address is left alone. */
  readonly syncUrl?: string | undefined;
}

const keys = ['locality', 'period'] as const;
type Parameters = Partial<Record<(typeof keys)[number], string | undefined>>;

/** Those that keep a selection in the address now. */
const keepers = new Set<SelectionInAddress>();

/**
 * Keeps the selection of a feed in the page's address, whoever changes it, and takes it from there at the start and when
 * the reader goes back. A parameter that is not there stands for what the page itself selects, an empty one for nothing.
 */
export class SelectionInAddress implements ReactiveController {
  private readonly host: AddressHost;
  private readonly findHub: () => FeedHub | undefined;
  private hub: FeedHub | undefined;
  private prefix: string | undefined;
  /** What the address last said, and what was selected then: what does not change is left alone. */
  private read: Parameters = {};
  private kept: unknown;
  private leave: (() => void) | undefined;

  constructor(host: AddressHost, findHub: () => FeedHub | undefined) {
    this.host = host;
    this.findHub = findHub;
    host.addController(this);
  }

  hostUpdate(): void {
    const hub = this.host.isConnected ? this.findHub() : undefined;
    const { syncUrl: prefix } = this.host;
    if (hub === this.hub && prefix === this.prefix) return;
    this.hostDisconnected();
    this.hub = hub;
    this.prefix = prefix;
    if (!hub || prefix === undefined) return;
    const others = [...keepers].filter((other) => other.prefix === prefix && other.hub !== hub);
    if (others.some((other) => other.hub?.chooser !== hub.chooser))
      console.warn(
        'Chiso: pickers of two feeds have the same sync-url; name one, such as sync-url="xa" (?xa-locality=…).',
      );
    // Where boards share a feed, one keeps it for all: each may stand for a locality of its own where none is chosen.
    if (others.length > 0) return;
    keepers.add(this);
    this.leave = onAddressChange(this.follow);
    this.follow();
  }

  hostUpdated(): void {
    const { hub, leave, kept } = this;
    if (!hub || !leave || hub.selection === kept) return;
    const { selection, preset } = hub;
    const said = this.parameters();
    const changed = keys.filter((key) => meaning(said[key], preset[key]) !== selection[key]);
    writeAddress(
      new Map(
        changed.map((key) => [
          this.nameOf(key),
          selection[key] === preset[key] ? undefined : (selection[key] ?? ''),
        ]),
      ),
    );
    this.read = this.parameters();
    this.kept = selection;
  }

  hostDisconnected(): void {
    keepers.delete(this);
    this.leave?.();
    this.leave = undefined;
    this.hub = undefined;
    this.read = {};
  }

  /** Only what the address says anew: a step within the page leaves alone what could not be written. */
  private readonly follow = (): void => {
    const { hub, read } = this;
    if (!hub) return;
    const said = this.parameters();
    for (const key of keys) {
      if (said[key] !== read[key]) hub.select({ [key]: meaning(said[key], hub.preset[key]) });
    }
    this.read = said;
    this.kept = hub.selection;
  };

  private parameters(): Parameters {
    return Object.fromEntries(keys.map((key) => [key, addressParameter(this.nameOf(key))]));
  }

  private nameOf(key: string): string {
    return this.prefix ? `${this.prefix}-${key}` : key;
  }
}

function meaning(parameter: string | undefined, preset: string | undefined): string | undefined {
  return parameter === undefined ? preset : parameter || undefined;
}
