/**
 * Each sanitizer that runs on a server: HTML goes in, and comes out clean; once as the sanitizer comes, once with what lets the
 * check through.
 */
import rehypeParse from 'rehype-parse';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import { settings } from './settings.js';

const throughRehype = (schema, html) =>
  String(
    unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize, schema).use(rehypeStringify).processSync(html),
  );

export const plain = {
  'sanitize-html': (html) => sanitizeHtml(html),
  'rehype-sanitize': (html) => throughRehype(defaultSchema, html),
};

export const allowed = {
  'sanitize-html': (html) =>
    sanitizeHtml(html, {
      allowedTags: [...sanitizeHtml.defaults.allowedTags, 'back-pain-check'],
      allowedAttributes: { ...sanitizeHtml.defaults.allowedAttributes, 'back-pain-check': settings },
    }),
  'rehype-sanitize': (html) =>
    throughRehype(
      {
        ...defaultSchema,
        tagNames: [...defaultSchema.tagNames, 'back-pain-check'],
        attributes: { ...defaultSchema.attributes, 'back-pain-check': settings },
      },
      html,
    ),
};
