/** What somebody may try in a setting, to run a script, to leave an attribute or a CSS declaration, or to confuse WordPress. */

/** The keys of every setting. */
export const keys = [
  'region',
  'heading_level',
  'history',
  'languages',
  'clinic_name',
  'phone',
  'booking_url',
  'accent',
  'surface',
  'text',
  'width',
  'radius',
  'spacing',
  'font',
] as const;

/** At most 80 characters each, so that a clinic's name may be every one of them. */
export const hostile = [
  '"><img src=x onerror=alert(1)>',
  "'><script>alert(1)</script>",
  '</back-pain-check><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'https://clinic.example/" onfocus="alert(1)" autofocus tabindex="1',
  'java\tscript:alert(1)//https://clinic.example/',
  'data:text/html,<script>alert(1)</script>',
  'red;}body{display:none}</style><script>alert(1)</script>',
  '#fff" onload="alert(1)',
  '#fff;background:url(https://evil.example/x)',
  'url(https://evil.example/x)',
  'expression(alert(1))',
  '1px;position:fixed;inset:0',
  'x";position:fixed;inset:0;"',
  '40em\n}body{display:none}',
  '%1$s %2$s %s %n',
  '&#34;&gt;&lt;img src=x onerror=alert(1)&gt;',
  '--><img src=x onerror=alert(1)><!-- /wp:html',
  '\\"\\u003e\\x3cimg src=x onerror=alert(1)\\x3e',
] as const;
