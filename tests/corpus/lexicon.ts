import { lexiconFrom } from '../../lib/extract/lexicon.ts';
import names from '../../public/lexicon/names.json' with { type: 'json' };
import { plans } from '../plans.ts';

export const lexicon = lexiconFrom(names, plans);
