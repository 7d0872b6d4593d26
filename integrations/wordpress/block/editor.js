/**
 * The block in the editor: its settings, and the widget itself, running. It needs no build step. What can be set, and how it
 * is checked, comes from PHP as window.backPainCheckEditor.
 */
(function (wp, data) {
  const { createElement: el, Fragment } = wp.element;
  const { InspectorControls, PanelColorSettings, useBlockProps } = wp.blockEditor;
  const { ExternalLink, Notice, PanelBody, SelectControl, TextControl } = wp.components;
  const { useRefEffect } = wp.compose;
  const { __, sprintf } = wp.i18n;

  /** The check's fields with the pattern that a value must pass. */
  const fields = data.fields.map((field) =>
    Object.assign({}, field, { test: field.pattern ? new RegExp('^(?:' + field.pattern + ')$', 'u') : null }),
  );

  /** A value of the block as the server reads it. */
  const read = (field, attributes) => (attributes[field.attribute] || '').replace(/[\x00-\x1f\x7f]+/g, ' ').trim();

  const isGood = (field, value) =>
    field.choices ? field.choices.some((choice) => choice[0] === value) : field.test.test(value);

  /** What the widget uses: the block's value, else the site's, as the server does it. */
  function resolve(attributes) {
    const values = Object.assign({}, data.site);
    fields.forEach((field) => {
      const value = read(field, attributes);
      if (value && isGood(field, value)) {
        values[field.key] = value;
      } else if (value && field.key === 'region') {
        values.region = 'ask';
      }
    });
    return values;
  }

  /** The properties of the element for these values. */
  function elementProps(values) {
    const props = { style: {} };
    fields.forEach((field) => {
      const value = values[field.key];
      if (!value || value === 'ask' || value === 'no') {
        return;
      }
      if (field.to.indexOf('--') === 0) {
        props.style[field.to] = value;
      } else {
        props[field.to] = value === 'yes' ? '' : value;
      }
    });
    // A preview must not change the history of the editor's page.
    delete props.history;
    return props;
  }

  /** Loads the widget's script once into the page that the preview stands in, which may be the editor's frame. */
  function loadInto(page) {
    if (
      !page.defaultView.customElements.get('back-pain-check') &&
      !page.querySelector('script[data-back-pain-check-editor]')
    ) {
      const script = page.createElement('script');
      script.src = data.script;
      script.setAttribute('data-back-pain-check-editor', '');
      page.head.appendChild(script);
    }
  }

  /** Keys that answer the check's questions would otherwise move the editor's selection, or delete the block. */
  function keepKey(event) {
    if (event.key !== 'Escape' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.stopPropagation();
    }
  }

  /** The widget, running. */
  function Preview(props) {
    const ref = useRefEffect((node) => {
      loadInto(node.ownerDocument);
      node.addEventListener('keydown', keepKey);
      return () => node.removeEventListener('keydown', keepKey);
    }, []);
    const region = props.values.region || 'ask';
    const level = props.values.heading_level || '2';
    const fallback = data.fallbacks[region].replace(/(<\/?h)2/g, '$1' + level);
    return el(
      'div',
      { ref },
      el(
        'back-pain-check',
        Object.assign(
          { key: region + level, dangerouslySetInnerHTML: { __html: fallback } },
          elementProps(props.values),
        ),
      ),
    );
  }

  /** What is used where the block says nothing. */
  function inherited(field) {
    const value = data.site[field.key];
    const choice = value && field.choices && field.choices.find((pair) => pair[0] === value);
    return choice ? choice[1] : value || field.empty || '';
  }

  /** One setting's control. */
  function Control(props) {
    const { field, attributes, setAttributes } = props;
    const shared = {
      label: field.label,
      help: field.help,
      value: attributes[field.attribute],
      onChange: (value) => setAttributes({ [field.attribute]: value }),
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    };
    if (!field.choices) {
      return el(TextControl, Object.assign({ type: field.input || 'text', placeholder: inherited(field) }, shared));
    }
    /* translators: %s: the value of the site's settings. */
    const first = { value: '', label: sprintf(__('As on the site: %s', 'back-pain-check'), inherited(field)) };
    const options = field.choices.map((pair) => ({ value: pair[0], label: pair[1] }));
    return el(SelectControl, Object.assign({ options: [first].concat(options) }, shared));
  }

  function Edit(props) {
    const { attributes, setAttributes } = props;
    const values = resolve(attributes);
    const bad = fields.filter((field) => read(field, attributes) && !isGood(field, read(field, attributes)));
    const controls = (group) =>
      fields
        .filter((field) => field.group === group && field.input !== 'colour')
        .map((field) =>
          el(
            'div',
            { key: field.key, style: { marginBottom: '16px' } },
            el(Control, { field, attributes, setAttributes }),
          ),
        );
    return el(
      Fragment,
      null,
      el(
        InspectorControls,
        null,
        el(
          PanelBody,
          { title: __('Check', 'back-pain-check') },
          bad.map((field) =>
            el(
              Notice,
              { key: field.key, status: 'warning', isDismissible: false },
              /* translators: 1: a setting's name, 2: what it takes. */
              sprintf(__('%1$s is not used: it cannot be read. %2$s', 'back-pain-check'), field.label, field.help),
            ),
          ),
          controls('check'),
        ),
        el(
          PanelBody,
          { title: __('Your clinic', 'back-pain-check'), initialOpen: false },
          el('p', null, __('Shown where a result can wait, never beside an emergency.', 'back-pain-check')),
          controls('clinic'),
        ),
        el(PanelColorSettings, {
          title: __('Colours of the check', 'back-pain-check'),
          initialOpen: false,
          colorSettings: fields
            .filter((field) => field.input === 'colour')
            .map((field) => ({
              label: field.label,
              value: attributes[field.attribute] || data.site[field.key],
              onChange: (value) => setAttributes({ [field.attribute]: value || '' }),
            })),
        }),
        el(PanelBody, { title: __('Look', 'back-pain-check'), initialOpen: false }, controls('look')),
        el(
          PanelBody,
          { title: __('Before you publish', 'back-pain-check'), initialOpen: false },
          el(
            'p',
            null,
            __(
              'The check was researched from guidelines. No clinician has approved it. Have a registered clinician read it before patients do.',
              'back-pain-check',
            ),
          ),
          data.settings &&
            el(ExternalLink, { href: data.settings }, __('Settings for the whole site', 'back-pain-check')),
        ),
      ),
      el('div', useBlockProps(), el(Preview, { values })),
    );
  }

  const shortcodeAttributes = {};
  fields.forEach((field) => {
    shortcodeAttributes[field.attribute] = {
      type: 'string',
      shortcode: (written) => written.named[field.key] || written.named[field.key.replace(/_/g, '-')] || '',
    };
  });

  wp.blocks.registerBlockType('back-pain-check/check', {
    edit: Edit,
    save: () => null,
    transforms: { from: [{ type: 'shortcode', tag: 'back_pain_check', attributes: shortcodeAttributes }] },
  });
})(window.wp, window.backPainCheckEditor);
