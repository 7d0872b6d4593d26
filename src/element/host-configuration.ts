/** What the host page has set, read anew at each change. It tells the host's developer of each bad value once. */
import { configure, type Configuration } from './configuration.js';
import { problemMessage } from './configure.js';

export class HostConfiguration {
  #value: Configuration = configure({}).configuration;
  /** What the host has been told of its present values. */
  #warned: readonly string[] = [];

  get value(): Configuration {
    return this.#value;
  }

  /** Reads the values by attribute name. A bad one is told on the console, and its safe default stands in. */
  read(given: Readonly<Record<string, unknown>>): void {
    const { configuration, problems } = configure(given);
    this.#value = configuration;
    const messages = problems.map(problemMessage);
    for (const message of messages) if (!this.#warned.includes(message)) console.warn(message);
    this.#warned = messages;
  }
}
