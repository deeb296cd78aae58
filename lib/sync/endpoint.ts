/** Why an address cannot be a webhook; each has a sentence in i18n. */
export type EndpointRefusal =
  | 'empty'
  | 'too-long'
  | 'not-a-url'
  /** Neither https nor http: `javascript:`, `ftp:`, `example.com:8443`. */
  | 'scheme'
  /** http to another machine: names and addresses would travel readable. */
  | 'not-https'
  /** A user name or password in the address: it would end up in logs, and fetch refuses it. */
  | 'credentials'
  /** A host with characters no host has; a `*` would even make the permission asked for a wildcard. */
  | 'host';

export type Endpoint =
  /** `url` is normalised and without fragment; `origins` are the match patterns to ask permission for, never with a port. */
  { type: 'ok'; url: string; origins: string[] } | { type: 'refused'; reason: EndpointRefusal };

const longest = 2048;
const loopback = ['localhost', '127.0.0.1'];

/**
 * Decides on what the URL parser says, never on the text: `0x7f000001`, `2130706433` and `127.1` are 127.0.0.1, and
 * `java\nscript:` is a scheme. A dot at the end of the host is dropped: browsers disagree whether permission patterns match it.
 */
export function parseEndpoint(text: string): Endpoint {
  const trimmed = text.trim();
  if (trimmed === '') return refused('empty');
  if (trimmed.length > longest) return refused('too-long');
  if (!URL.canParse(trimmed)) return refused('not-a-url');
  const url = new URL(trimmed);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refused('scheme');
  if (url.username !== '' || url.password !== '') return refused('credentials');
  const hostname = url.hostname.replace(/\.$/, '');
  if (!/^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/.test(hostname)) return refused('host');
  if (url.protocol === 'http:' && !loopback.includes(hostname)) return refused('not-https');
  url.hostname = hostname;
  url.hash = '';
  return { type: 'ok', url: url.href, origins: [`${url.protocol}//${hostname}/*`] };
}

function refused(reason: EndpointRefusal): Endpoint {
  return { type: 'refused', reason };
}
