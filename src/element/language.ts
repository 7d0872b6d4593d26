/**
 * Which languages there are, and which one an element speaks: the one that the person chose, the element's own, the closest
 * ancestor's, or English. It follows all of them while the element is on the page.
 */
import type { LitElement, ReactiveController } from 'lit';
import type { RegionId } from '../content/regions.js';
import { langTag } from '../text/forms.js';
import { en } from '../text/en.js';
import type { Text } from '../text/text.js';
import { closestLanguage, inLanguage, observeLanguage } from './closest-language.js';

/** Each language by its tag in lower case. English is always there. */
const texts = new Map<string, Text>();
/** The elements on the page, which look again when a language comes. */
const followers = new Set<Language>();

export const tagOf = ({ language }: Text): string => langTag(language).toLowerCase();

/**
 * Adds a language, or puts another in its place: a whole text, or what makes one of English. Elements that are on the page and
 * ask for it speak it from now on.
 */
export function addText(added: Text | ((english: Text) => Text)): void {
  const text = typeof added === 'function' ? added(en) : added;
  texts.set(tagOf(text), text);
  for (const follower of followers) follower.look();
}
addText(en);

/**
 * The words for an element, in the language of its own tag where that is given. English where there are none in that language.
 * A server that renders the start has no page, and no host around the element.
 */
export const textFor = (element: Element, own: string | undefined): Text =>
  inLanguage(texts, own ?? (typeof document === 'undefined' ? '' : (closestLanguage(element) ?? ''))) ?? en;

/** Where doctors do not all read English: there the page's language is the best guess. */
const ofManyLanguages: readonly RegionId[] = ['EU', 'INT'];

export class Language implements ReactiveController {
  readonly #host: LitElement;
  readonly #own: () => string | undefined;
  #observer: MutationObserver | undefined;
  #pages: Text = en;
  #chosen: Text | undefined;

  /** @param own the tag that the host set on the element itself, as far as it is one. */
  constructor(host: LitElement, own: () => string | undefined) {
    this.#host = host;
    this.#own = own;
    host.addController(this);
  }

  /** The words that the element speaks. */
  get text(): Text {
    return this.#chosen ?? this.pages;
  }

  /** Those that the page asks for, whatever the person chose. */
  get pages(): Text {
    return textFor(this.#host, this.#own());
  }

  /** The words for whoever examines the person: in the language that the host named, else the one that is read in the region. */
  clinicians(tag: string | undefined, region: RegionId): Text {
    if (tag) return inLanguage(texts, tag) ?? en;
    return ofManyLanguages.includes(region) ? this.pages : en;
  }

  /** Every language that there is. */
  get all(): readonly Text[] {
    return [...texts.values()];
  }

  /** The person's choice, which holds until the page asks for another language. */
  choose(tag: string): void {
    this.#chosen = inLanguage(texts, tag);
  }

  /** Forgets the person's choice. */
  reset(): void {
    this.#chosen = undefined;
  }

  hostConnected(): void {
    followers.add(this);
    this.#observer = observeLanguage(this.#host, () => {
      this.look();
    });
    this.look();
  }

  hostDisconnected(): void {
    followers.delete(this);
    this.#observer?.disconnect();
  }

  /** Has the element rendered anew, where the page asks for other words than before. */
  look(): void {
    const { pages } = this;
    if (pages === this.#pages) return;
    this.#pages = pages;
    this.#chosen = undefined;
    this.#host.requestUpdate();
  }
}
