/**
 * Who reads what the widget says: the person, and whoever examines them. It puts together what is written for each: the words,
 * the region, what the host has set. A person may choose language and region; it does not know what of.
 */
import { content } from '../content/index.js';
import type { RegionId } from '../content/regions.js';
import type { HostConfiguration } from './host-configuration.js';
import type { Language } from './language.js';
import type { ViewContext } from './views/context.js';

export class Readers {
  readonly #configuration: HostConfiguration;
  readonly #language: Language;
  #chosenRegion: RegionId | undefined;

  constructor(configuration: HostConfiguration, language: Language) {
    this.#configuration = configuration;
    this.#language = language;
  }

  /** What is written for the person, in the language that the element speaks. */
  person(): ViewContext {
    const { value: configuration } = this.#configuration;
    const region = this.#chosenRegion ?? configuration.region;
    return { content, text: this.#language.text, regionId: region ?? 'INT', regionIsKnown: !!region, configuration };
  }

  /** The same for whoever examines the person, who may read another language. */
  clinician(): ViewContext {
    const person = this.person();
    const { 'clinician-lang': tag } = person.configuration;
    return { ...person, text: this.#language.clinicians(tag, person.regionId) };
  }

  chooseRegion(region: RegionId): void {
    this.#chosenRegion = region;
  }

  chooseLanguage(tag: string): void {
    this.#language.choose(tag);
  }

  /** Forgets what the person chose. */
  reset(): void {
    this.#chosenRegion = undefined;
    this.#language.reset();
  }
}
