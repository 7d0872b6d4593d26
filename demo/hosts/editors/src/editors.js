/**
 * Each editor, and one sanitizer, that runs in a browser: HTML goes in, and comes out as it would be saved; once as the editor
 * comes, once with what lets the check through.
 */
import { Editor, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { ClassicEditor, Essentials, GeneralHtmlSupport, Heading, List, Paragraph } from 'ckeditor5';
import DOMPurify from 'dompurify';
import Quill from 'quill';
import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import { settings } from './settings.js';

const place = (tag) => document.body.appendChild(document.createElement(tag));

async function throughTinyMce(options, html) {
  const target = place('textarea');
  const [editor] = await tinymce.init({
    target,
    license_key: 'gpl',
    skin: false,
    content_css: false,
    promotion: false,
    ...options,
  });
  editor.setContent(html);
  return editor.getContent();
}

async function throughCkEditor({ plugins = [], ...options }, html) {
  const editor = await ClassicEditor.create(place('div'), {
    licenseKey: 'GPL',
    plugins: [Essentials, Heading, List, Paragraph, ...plugins],
    ...options,
  });
  editor.setData(html);
  return editor.getData();
}

const BlockEmbed = Quill.import('blots/block/embed');
/** The check as one thing in a Quill text. */
class CheckBlot extends BlockEmbed {
  static blotName = 'back-pain-check';
  static tagName = 'back-pain-check';
  static create(value) {
    const node = super.create(value);
    for (const name of settings) if (value[name]) node.setAttribute(name, value[name]);
    return node;
  }
  static value(node) {
    return Object.fromEntries(
      settings.filter((name) => node.hasAttribute(name)).map((name) => [name, node.getAttribute(name)]),
    );
  }
}
function throughQuill(html) {
  const quill = new Quill(place('div'));
  quill.clipboard.dangerouslyPasteHTML(html);
  return quill.getSemanticHTML();
}

/** The check as one thing in a Tiptap document. */
const CheckNode = Node.create({
  name: 'backPainCheck',
  group: 'block',
  atom: true,
  addAttributes: () => Object.fromEntries(settings.map((name) => [name, { default: null }])),
  parseHTML: () => [{ tag: 'back-pain-check' }],
  renderHTML: ({ HTMLAttributes }) => ['back-pain-check', HTMLAttributes],
});
const throughTiptap = (extensions, html) =>
  new Editor({ element: place('div'), extensions: [StarterKit, ...extensions], content: html }).getHTML();

export const plain = {
  TinyMCE: (html) => throughTinyMce({}, html),
  CKEditor: (html) => throughCkEditor({}, html),
  Quill: throughQuill,
  Tiptap: (html) => throughTiptap([], html),
  DOMPurify: (html) => DOMPurify.sanitize(html),
};

export const allowed = {
  TinyMCE: (html) =>
    throughTinyMce(
      { custom_elements: 'back-pain-check', extended_valid_elements: `back-pain-check[${settings.join('|')}]` },
      html,
    ),
  CKEditor: (html) =>
    throughCkEditor(
      {
        plugins: [GeneralHtmlSupport],
        htmlSupport: {
          allow: [{ name: 'div', attributes: ['data-back-pain-check', ...settings.map((name) => `data-${name}`)] }],
        },
      },
      html,
    ),
  Quill: (html) => {
    Quill.register(CheckBlot);
    return throughQuill(html);
  },
  Tiptap: (html) => throughTiptap([CheckNode], html),
  DOMPurify: (html) =>
    DOMPurify.sanitize(html, {
      CUSTOM_ELEMENT_HANDLING: {
        tagNameCheck: /^back-pain-check$/,
        attributeNameCheck: new RegExp(`^(${settings.join('|')})$`),
      },
    }),
};
