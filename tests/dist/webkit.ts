/** A WebKit window that is driven as the WebDriver standard says. It knows no page. */
import { startWebKit } from '../../scripts/webkit.mjs';

export interface WebKitWindow {
  /** Sends a command of the session, such as `/url`; an answer that is an error is thrown. */
  ask(command: string, body: object): Promise<unknown>;
  close(): Promise<void>;
}

/**
 * @param environment is added to that of the browser.
 * @param wanted are capabilities beside those that open it.
 */
export async function openWebKit(environment: Record<string, string> = {}, wanted: object = {}): Promise<WebKitWindow> {
  const { port, capabilities, stop } = await startWebKit(environment);
  const { browserName, 'webkitgtk:browserOptions': options } = capabilities;
  const send = async (path: string, method: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${String(port)}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const alwaysMatch = { browserName, 'webkitgtk:browserOptions': options, ...wanted };
  const { sessionId } = (await send('/session', 'POST', { capabilities: { alwaysMatch } })) as { sessionId: string };
  return {
    ask: (command, body) => send(`/session/${sessionId}${command}`, 'POST', body),
    close: async () => {
      await send(`/session/${sessionId}`, 'DELETE');
      stop();
    },
  };
}
