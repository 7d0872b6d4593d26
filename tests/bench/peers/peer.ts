/** What the bench must know of a peer: how it is obtained, its page with our questions, and how a person gets through it. */
import type { Model } from '../model.js';
import type { Packages } from '../obtain.js';

/** A page's parts. Names of files are addresses below the peer's own. */
export interface Site {
  /** Text of a file, or the path of one on this disk. */
  readonly files: Readonly<Record<string, string | { readonly path: string }>>;
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** The body, with this many of the peer's forms in it. */
  readonly body: (count: number) => string;
}

/** Where things are, as CSS selectors within each of the peer's forms. */
export interface Hands {
  /** One of the peer's forms; its shadow root is looked into where it has one. */
  readonly root: string;
  /** What a person presses before the first question, where there is such a thing. */
  readonly start?: string;
  /** What is pressed for each option of each question. */
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What leads on; left out where the whole form is one page. */
  readonly next?: string;
  /** Something on a page that only tells and asks nothing: such a page is left at once. */
  readonly tells?: string;
  /** Milliseconds that it must be given after an answer, where a person's moment is too short. */
  readonly pause?: number;
  /** There once everything is answered. */
  readonly done?: string;
}

export interface Peer {
  /** The name of its folder, and in the figures. */
  readonly name: string;
  /** As people know it. */
  readonly title: string;
  /** A floor shows what a flow costs at the least; it is no product. */
  readonly kind: 'ours' | 'floor' | 'peer';
  readonly packages: Packages;
  /** What it cannot say of the flow, or does not do as the others do. */
  readonly limits?: string;
  /** @throws Error where it cannot be obtained or built. */
  readonly build: (model: Model) => Promise<Site>;
  readonly hands: Hands;
}
