import type { Stats } from 'node:fs';
export type Size = Stats['size'];
