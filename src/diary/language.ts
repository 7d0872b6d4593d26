/**
 * Which language the diary speaks: the element's own, else the closest ancestor's, else English. A script may bring another. It
 * follows both while the element is on the page.
 */
import type { ReactiveController } from 'lit';
import { closestLanguage, inLanguage, observeLanguage } from '../element/closest-language.js';
import { diaryEn } from '../text/diary.en.js';
import type { DiaryText } from '../text/diary-text.js';
import { langTag } from '../text/forms.js';
import type { DrawnElement } from './drawn-element.js';

/** Each language by its tag in lower case. */
const texts = new Map<string, DiaryText>();
/** The elements on the page, which look again when a language comes. */
const followers = new Set<DiaryLanguage>();

const tagOf = ({ language }: DiaryText): string => langTag(language).toLowerCase();

/**
 * Adds a language, or puts another in its place: a whole text, or what makes one of English. Elements that are on the page and
 * ask for it speak it from now on.
 */
export function addDiaryText(added: DiaryText | ((english: DiaryText) => DiaryText)): void {
  const text = typeof added === 'function' ? added(diaryEn) : added;
  texts.set(tagOf(text), text);
  for (const follower of followers) follower.look();
}

/** The words for a tag: "pl-PL" finds Polish. English where there are none. */
export const diaryTextIn = (tag: string): DiaryText => inLanguage(texts, tag) ?? diaryEn;

export const diaryTextFor = (element: Element): DiaryText => diaryTextIn(closestLanguage(element) ?? '');

export class DiaryLanguage implements ReactiveController {
  /** The words that the element speaks. */
  text = diaryEn;
  /** The heading, once the language has changed: read out, for who cannot see that it has. */
  heard = '';
  readonly #host: DrawnElement;
  #observer: MutationObserver | undefined;

  constructor(host: DrawnElement) {
    this.#host = host;
    host.addController(this);
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

  /** Has the element rendered anew, where other words are asked for than before. */
  look(): void {
    const text = diaryTextFor(this.#host);
    if (text === this.text) return;
    if (this.#host.hasUpdated) this.heard = text.heading;
    this.text = text;
    this.#host.requestUpdate();
  }
}
