/**
 * Rollup plugin that takes out of Lit's renderer what this widget never does, and puts `lit.mjs` in the place of the rest of
 * Lit. Each cut names the code it removes: where a new Lit no longer holds it, the build fails until somebody has read it.
 */
import { fileURLToPath } from 'node:url';
import MagicString from 'magic-string';
import { scan } from './scan.mjs';

/** What stands in the place of a module of Lit; nothing where the module stays. */
export const leanUrl = (id) =>
  id === 'lit' || id.startsWith('lit/directives/') ? new URL('lit.mjs', import.meta.url) : undefined;

/** What is not done here, and the code that goes or what stands in its place. */
const cuts = {
  directives: [
    [
      'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
      'function M(t,i){return i}',
    ],
    ['_$AI(t,i=this){t=M(this,t,i),', '_$AI(t){'],
    ['_$AI(t,i=this,s,e){const h=this.strings;', '_$AI(t,i,s){const h=this.strings;'],
    ['if(void 0===h)t=M(this,t,i,0),', 'if(void 0===h)'],
    ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
    ['&&t!==E,o&&', ',o&&'],
    ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
  ],
  'being told of a part that leaves the page, for directives too': [
    [
      'constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}',
      'constructor(t){this._$AV=[],this._$AD=t}',
    ],
    [
      'constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}',
      'constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}',
    ],
    [
      'constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,',
      'constructor(t,i,s){this._$AH=A,this.element=t,this.name=i,',
    ],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
    ['constructor(){super(...arguments),this.type=3}', 'live=1;'],
    ['new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()))'],
    ['new k(i.insertBefore(c(),t),t,void 0,s??{})', 'new k(i.insertBefore(c(),t),t)'],
    ['u(t){const{el', 'u(){const{el'],
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      '',
    ],
    ['for(this._$AP?.(!1,!0,s);t!==this._$AB;)', 'for(;t!==this._$AB;)'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
  ],
  'expressions in comments, in tags or in the text of scripts and styles': [
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
    [
      'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
      'r.data===n&&d.push({type:2,index:l});',
    ],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    [
      'let i;2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t)),this._$AV.push(i)',
      'this._$AV.push(2===r.type?new k(h,h.nextSibling):new r.ctor(h,r.name,r.strings))',
    ],
    [
      'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),',
      's.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i]),',
    ],
    ['if(r.hasAttributes())for(', 'for('],
    ['const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
  ],
  'attributes that are switched on and off with a question mark': [['"?"===e[1]?L:', '']],
  'listeners with options, or that are objects': [
    [
      '_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}',
      '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}handleEvent(t){this._$AH(t)}',
    ],
  ],
  'templates that were compiled, templates of MathML, nodes and iterables as values, and other documents': [
    [
      'const{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);',
      'const{values:i}=t,e=this._$AC(t);',
    ],
    ['2===i||3===i', '2===i'],
    ['void 0!==t.nodeType?this.T(t):', ''],
    ['d=t=>u(t)||"function"==typeof t?.[Symbol.iterator]', 'd=u'],
    ['(t?.creationScope??l)', 'l'],
    ['if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");', ''],
    ['B?.(S,k)', '0'],
  ],
};
/** A shorter way to tell where the expressions of a template stand: `scan.mjs` says what it asks of templates. */
const scanner = [
  [
    'f="[ \\t\\n\\f\\r]",v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g,_=/-->/g,m=/>/g,p=RegExp(`>|${f}(?:([^\\\\s"\'>=/]+)(${f}*=${f}*(?:[^ \\t\\n\\f\\r"\'\\`<>=]|("|\')|))|$)`,"g"),g=/\'/g,$=/"/g,y=/^(?:script|style|textarea|title)$/i,',
    '',
  ],
  [
    'const N=(t,i)=>{const s=t.length-1,e=[];let n,l=2===i?"<svg>":3===i?"<math>":"",c=v;for(let i=0;i<s;i++){const s=t[i];let a,u,d=-1,f=0;for(;f<s.length&&(c.lastIndex=f,u=c.exec(s),null!==u);)f=c.lastIndex,c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1):void 0===u[1]?d=-2:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:\'"\'===u[3]?$:g):c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0);const x=c===p&&t[i+1].startsWith("/>")?" ":"";l+=c===v?s+r:d>=0?(e.push(a),s.slice(0,d)+h+s.slice(d)+o+x):s+o+(-2===d?i:x)}return[V(t,l+(t[s]||"<?>")+(2===i?"</svg>":3===i?"</math>":"")),e]};',
    `const scan=${String(scan)},N=(t,i)=>{const[s,e]=scan(t,h,o,r);return[V(t,2===i?"<svg>"+s+"</svg>":s),e]};`,
  ],
];
/** How the renderer does what `live` and `keyed` mark. */
const marks = [
  ['o&&!e&&this.j(t)', '(o||this.live)&&this.j(t)'],
  [
    'if(this._$AH?._$AD===e)this._$AH.p(i);else{const t=new R(e,this),s=t.u(this.options);t.p(i),this.T(s),this._$AH=t}',
    'if(this._$AH?._$AD===e&&this._$AH.key===t.key)this._$AH.p(i);else{const n=new R(e),s=n.u();n.p(i),this.T(s),this._$AH=n,n.key=t.key}',
  ],
];

/** Lit's renderer without what is not used. */
export function leanRenderer(code) {
  const output = new MagicString(code);
  for (const [from, to] of [...Object.values(cuts).flat(), ...scanner, ...marks]) {
    const found = code.indexOf(from);
    if (found < 0) throw new Error(`lit-html holds no "${from}" any more: read the new Lit and mend scripts/lean-lit.`);
    output.update(found, found + from.length, to || ' ');
  }
  return output;
}

export const leanLit = () => ({
  name: 'lean-lit',
  resolveId: (id) => (leanUrl(id) ? fileURLToPath(leanUrl(id)) : null),
  transform(code, id) {
    if (!id.replaceAll('\\', '/').endsWith('/node_modules/lit-html/lit-html.js')) return null;
    const output = leanRenderer(code);
    return { code: output.toString(), map: output.generateMap({ hires: true }) };
  },
});
