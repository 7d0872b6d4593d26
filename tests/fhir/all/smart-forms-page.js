/** What the page of Smart Forms runs: draws a Questionnaire with the renderer, and hands back what was filled in. It is bundled for the test. */
import {
  BaseRenderer,
  buildForm,
  getResponse,
  RendererThemeProvider,
  useRendererQueryClient,
} from '@aehrc/smart-forms-renderer';
import { QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
  const client = useRendererQueryClient();
  return createElement(
    RendererThemeProvider,
    null,
    createElement(QueryClientProvider, { client }, createElement(BaseRenderer)),
  );
}

const isAnswered = (items, linkId) =>
  items?.some((item) => (item.linkId === linkId && item.answer) || isAnswered(item.item, linkId)) ?? false;

globalThis.smartForms = {
  async show(questionnaire, place) {
    await buildForm({ questionnaire });
    createRoot(place).render(createElement(App));
  },
  response: getResponse,
  /** Whether these have an answer: what is typed is taken in a moment later. */
  areAnswered: (linkIds) => linkIds.every((linkId) => isAnswered(getResponse().item, linkId)),
};
