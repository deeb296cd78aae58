import { read } from '../../lib/read/read.ts';

Object.assign(globalThis, { readPage: read });
