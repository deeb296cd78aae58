import { extract } from '../../lib/extract/extract.ts';
import { read } from '../../lib/read/read.ts';
import { flat } from './flat.ts';
import { lexicon } from './lexicon.ts';

// The one script that `npm run corpus:bundle` makes: the reader and the extractor as two globals, for measuring from outside.

Object.assign(globalThis, {
  readPage: read,
  extractContacts: (document: Document, { url, region }: { url?: string; region?: string } = {}) => {
    const source = read(document);
    const contacts = extract({ ...source, url: url ?? source.url }, lexicon, { region });
    return { contacts: contacts.map((contact) => flat(contact, contacts)) };
  },
});
