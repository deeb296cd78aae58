import { describe, expect, test } from 'vitest';
import { type EndpointRefusal, parseEndpoint } from './endpoint.ts';

const accepted: [text: string, url: string, origin: string][] = [
  ['https://hooks.example.com/in', 'https://hooks.example.com/in', 'https://hooks.example.com/*'],
  ['  https://hooks.example.com/in\n', 'https://hooks.example.com/in', 'https://hooks.example.com/*'],
  ['HTTPS://Hooks.Example.COM/In', 'https://hooks.example.com/In', 'https://hooks.example.com/*'],
  ['https://hooks.example.com', 'https://hooks.example.com/', 'https://hooks.example.com/*'],
  ['https://hooks.example.com:8443/in', 'https://hooks.example.com:8443/in', 'https://hooks.example.com/*'],
  ['https://hooks.example.com:443/in', 'https://hooks.example.com/in', 'https://hooks.example.com/*'],
  ['https://hooks.example.com/in?key=a%20b', 'https://hooks.example.com/in?key=a%20b', 'https://hooks.example.com/*'],
  ['https://hooks.example.com/in#part', 'https://hooks.example.com/in', 'https://hooks.example.com/*'],
  ['https://hooks.example.com./in', 'https://hooks.example.com/in', 'https://hooks.example.com/*'],
  ['https://müller.example/in', 'https://xn--mller-kva.example/in', 'https://xn--mller-kva.example/*'],
  ['https://example.com/a/../b', 'https://example.com/b', 'https://example.com/*'],
  ['https:\\\\hooks.example.com\\in', 'https://hooks.example.com/in', 'https://hooks.example.com/*'],
  ['https:hooks.example.com/in', 'https://hooks.example.com/in', 'https://hooks.example.com/*'],
  ['https://my_hooks.example.com/', 'https://my_hooks.example.com/', 'https://my_hooks.example.com/*'],
  ['https://intranet/in', 'https://intranet/in', 'https://intranet/*'],
  ['https://192.0.2.7/in', 'https://192.0.2.7/in', 'https://192.0.2.7/*'],
  ['https://[2001:db8::1]/in', 'https://[2001:db8::1]/in', 'https://[2001:db8::1]/*'],
  ['https://localhost:3000/in', 'https://localhost:3000/in', 'https://localhost/*'],
  ['http://localhost:3000/in', 'http://localhost:3000/in', 'http://localhost/*'],
  ['http://LOCALHOST/in', 'http://localhost/in', 'http://localhost/*'],
  ['http://localhost.:3000/in', 'http://localhost:3000/in', 'http://localhost/*'],
  ['http://127.0.0.1:8080/in', 'http://127.0.0.1:8080/in', 'http://127.0.0.1/*'],
  ['http://0x7f000001/in', 'http://127.0.0.1/in', 'http://127.0.0.1/*'],
  ['http://2130706433/in', 'http://127.0.0.1/in', 'http://127.0.0.1/*'],
  ['http://127.1:5000/in', 'http://127.0.0.1:5000/in', 'http://127.0.0.1/*'],
  ['http://0177.0.0.1/in', 'http://127.0.0.1/in', 'http://127.0.0.1/*'],
];

const refused: [text: string, reason: EndpointRefusal][] = [
  ['', 'empty'],
  [' \n\t', 'empty'],
  [`https://example.com/${'a'.repeat(2048)}`, 'too-long'],
  ['hooks.example.com/in', 'not-a-url'],
  ['//hooks.example.com/in', 'not-a-url'],
  ['https://', 'not-a-url'],
  ['https://example .com/', 'not-a-url'],
  ['https://example.com:99999/', 'not-a-url'],
  ['https://999.1.1.1/', 'not-a-url'],
  ['hooks.example.com:8443/in', 'scheme'],
  ['localhost:3000/in', 'scheme'],
  ['javascript:alert(1)', 'scheme'],
  [' \tjava\nscript:alert(1)', 'scheme'],
  ['data:application/json,{}', 'scheme'],
  ['file:///etc/hosts', 'scheme'],
  ['ftp://hooks.example.com/in', 'scheme'],
  ['wss://hooks.example.com/in', 'scheme'],
  ['blob:https://hooks.example.com/0', 'scheme'],
  ['chrome-extension://abcdefghijklmnop/in', 'scheme'],
  ['http://hooks.example.com/in', 'not-https'],
  ['http://192.0.2.7/in', 'not-https'],
  ['http://127.0.0.2/in', 'not-https'],
  ['http://0.0.0.0:3000/in', 'not-https'],
  ['http://[::1]:3000/in', 'not-https'],
  ['http://localhost.example.com/in', 'not-https'],
  ['http://app.localhost/in', 'not-https'],
  ['http://localhost..:3000/in', 'host'],
  ['https://ada:secret@hooks.example.com/in', 'credentials'],
  ['https://:secret@hooks.example.com/in', 'credentials'],
  ['https://ada@hooks.example.com/in', 'credentials'],
  ['http://localhost@hooks.example.com/in', 'credentials'],
  ['http://127.0.0.1:80@hooks.example.com/in', 'credentials'],
  ['https://*/in', 'host'],
  ['https://*.example.com/in', 'host'],
  ['https://%2a.example.com/in', 'host'],
  ["https://ex'ample.com/in", 'host'],
];

describe('an address that may be a webhook', () => {
  test.each(accepted)('%j is taken as %s, asking for %s', (text, url, origin) => {
    expect(parseEndpoint(text)).toEqual({ type: 'ok', url, origins: [origin] });
  });

  test('what was accepted is accepted again, unchanged', () => {
    for (const [, url, origin] of accepted) {
      expect(parseEndpoint(url)).toEqual({ type: 'ok', url, origins: [origin] });
    }
  });
});

describe('an address that may not', () => {
  test.each(refused)('%j is refused: %s', (text, reason) => {
    expect(parseEndpoint(text)).toEqual({ type: 'refused', reason });
  });
});
