/** The check in a React app: settings as attributes and properties, its events, its method. */
import 'back-pain-check/react';
import type { BackPainCheck, RegionId } from 'back-pain-check';
import { StrictMode, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
  const [region, setRegion] = useState<RegionId>('GB-ENG');
  const [told, setTold] = useState<string[]>([]);
  const check = useRef<BackPainCheck>(null);
  const tell = (line: string) => setTold((lines) => [...lines, line]);
  return (
    <main>
      <h1>The check in React</h1>
      <button id="move" onClick={() => setRegion('US')}>
        Move to the United States
      </button>
      <button id="restart" onClick={() => check.current?.restart()}>
        Start again
      </button>
      <back-pain-check
        ref={check}
        region={region}
        clinic-name="Riverside Physiotherapy"
        headingLevel={3}
        shareResult
        onback-pain-check-started={() => tell('started')}
        onback-pain-check-answered={(event) => tell(`answered ${event.question}`)}
        onback-pain-check-completed={(event) => tell(`completed ${event.tier}`)}
        onback-pain-check-restarted={() => tell('restarted')}
      />
      <ol id="told">
        {told.map((line, position) => (
          <li key={position}>{line}</li>
        ))}
      </ol>
    </main>
  );
}

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
