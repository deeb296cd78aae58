import { lexiconFrom } from '../../lib/extract/lexicon.ts';
import names from '../../public/lexicon/names.json' with { type: 'json' };

export const lexicon = lexiconFrom(names);
