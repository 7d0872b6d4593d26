/** What the host page has set, read anew at each change. It tells the host's developer of each bad value once. */
import { configure, type Configuration } from './configuration.js';
import { problemMessage } from './configure.js';

/** The properties that a host sets; its values may be anything. */
interface Hosted extends Pick<Element, 'getAttribute'> {
  readonly region: unknown;
  readonly languages: unknown;
  readonly clinicianLang: unknown;
  readonly headingLevel: unknown;
  readonly clinicName: unknown;
  readonly bookingUrl: unknown;
  readonly phone: unknown;
  readonly shareResult: unknown;
  readonly history: unknown;
}

export class HostConfiguration {
  #value: Configuration = configure({}).configuration;
  /** What the host has been told of its present values. */
  #warned: readonly string[] = [];

  get value(): Configuration {
    return this.#value;
  }

  /** Reads what the host has set. A bad value is told on the console by its attribute's name, and its safe default stands in. */
  readFrom(element: Hosted): void {
    const { configuration, problems } = configure({
      region: element.region,
      // Not the property, which a server's elements lack.
      lang: element.getAttribute('lang') ?? undefined,
      languages: element.languages,
      'clinician-lang': element.clinicianLang,
      'heading-level': element.headingLevel,
      'clinic-name': element.clinicName,
      'booking-url': element.bookingUrl,
      phone: element.phone,
      'share-result': element.shareResult,
      history: element.history,
    });
    this.#value = configuration;
    const messages = problems.map(problemMessage);
    for (const message of messages) if (!this.#warned.includes(message)) console.warn(message);
    this.#warned = messages;
  }
}
