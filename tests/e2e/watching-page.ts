/** What a page that looks out for extensions can notice; empty when it noticed nothing. */
export type Noticed = {
  messages: string[];
  events: string[];
  listeners: string[];
  calls: string[];
  globals: string[];
  mutations: string[];
  resources: string[];
  highlights: number;
};

/**
 * Runs in the page before anything else. Events that the browser sends by itself (a popup takes the focus, sensors report to whoever listens)
 * are left out; they are named here so that nothing else is.
 */
function watch(): void {
  const noticed: Noticed = {
    messages: [],
    events: [],
    listeners: [],
    calls: [],
    globals: [],
    mutations: [],
    resources: [],
    highlights: 0,
  };
  const ofTheBrowser =
    'blur focus focusin focusout visibilitychange devicemotion deviceorientation deviceorientationabsolute';
  const all = [window, document, Document.prototype, HTMLElement.prototype, HTMLBodyElement.prototype]
    .flatMap((owner) => Object.keys(Object.getOwnPropertyDescriptors(owner)))
    .filter((name) => name.startsWith('on'))
    .map((name) => name.slice(2))
    .concat('DOMContentLoaded', 'securitypolicyviolation', 'assay', 'wxt');
  const listen = EventTarget.prototype.addEventListener;
  for (const type of new Set(all)) {
    for (const target of [window, document]) {
      const record = type === 'message' ? noticed.messages : noticed.events;
      listen.call(target, type, () => !ofTheBrowser.split(' ').includes(type) && record.push(type), { capture: true });
    }
  }
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...given: Parameters<typeof listen>) {
    noticed.listeners.push(given[0]);
    return listen.apply(this, given);
  };
  // The reader's and the locator's own means: a page may have rewritten each of them.
  const traps: [object, string][] = [
    [Document.prototype, 'evaluate'],
    [Document.prototype, 'getSelection'],
    [Document.prototype, 'querySelector'],
    [Document.prototype, 'getElementsByTagName'],
    [Element.prototype, 'getAttribute'],
    [Element.prototype, 'getHTML'],
    [Element.prototype, 'outerHTML'],
    [Element.prototype, 'checkVisibility'],
    [Element.prototype, 'getBoundingClientRect'],
    [Node.prototype, 'textContent'],
    [Node.prototype, 'cloneNode'],
    [JSON, 'stringify'],
    [String.prototype, 'toWellFormed'],
  ];
  for (const [owner, name] of traps) {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    if (!before) continue;
    const note = () => noticed.calls.push(name);
    const { value, get } = before;
    Object.defineProperty(owner, name, {
      ...before,
      ...(typeof value === 'function' && {
        value(this: unknown, ...given: unknown[]) {
          note();
          return value.apply(this, given);
        },
      }),
      ...(get && {
        get(this: unknown) {
          note();
          return get.call(this);
        },
      }),
    });
  }
  // Written without what is trapped above.
  let globals = new Set<string>();
  let resources = 0;
  const mutations = new MutationObserver((records) => {
    for (const { type, target } of records) noticed.mutations.push(`${type} ${target.nodeName}`);
  });
  const names = () =>
    [window, document, document.documentElement, navigator].flatMap((owner) => Object.getOwnPropertyNames(owner));
  const api = {
    begin() {
      for (const list of [noticed.messages, noticed.events, noticed.listeners, noticed.calls]) list.length = 0;
      globals = new Set(names());
      resources = performance.getEntriesByType('resource').length;
      mutations.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    },
    end(): Noticed {
      for (const { type, target } of mutations.takeRecords()) noticed.mutations.push(`${type} ${target.nodeName}`);
      mutations.disconnect();
      noticed.globals.push(...names().filter((name) => !globals.has(name)));
      noticed.resources.push(
        ...performance
          .getEntriesByType('resource')
          .slice(resources)
          .map(({ name }) => name),
      );
      noticed.highlights = CSS.highlights.size;
      return noticed;
    },
  };
  Object.assign(window, { watcher: api });
}

/** A page of contacts, a custom element with a shadow root among them, that watches from its first script on. */
export const watchingPage = `<!doctype html><html lang="en"><head><title>Acme</title><link rel="icon" href="data:,"><script>(${watch})()</script></head>
<body><h1>Acme Ltd</h1>
<article><h3>Ana Pop</h3><p>Sales manager</p><a href="mailto:ana@acme.example">ana@acme.example</a></article>
<acme-office><template shadowrootmode="open"><p>office@acme.example</p></template></acme-office>
<p style="display:none">trap@acme.example</p></body></html>`;

export type Watcher = { begin(): void; end(): Noticed };
