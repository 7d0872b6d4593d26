/** Listens to the window for as long as the element is on the page, and leaves nothing behind. */
import type { ReactiveControllerHost } from 'lit';

export function listenWhileConnected<Type extends keyof WindowEventMap>(
  host: Pick<ReactiveControllerHost, 'addController'>,
  type: Type,
  listener: (event: WindowEventMap[Type]) => void,
): void {
  host.addController({
    hostConnected: () => {
      addEventListener(type, listener);
    },
    hostDisconnected: () => {
      removeEventListener(type, listener);
    },
  });
}
