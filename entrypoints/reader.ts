import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { read } from '../lib/read/read.ts';

export default defineUnlistedScript(() => read(document));
