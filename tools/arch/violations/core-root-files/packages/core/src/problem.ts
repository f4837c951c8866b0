import type { Model } from './model/model.ts';
export type Problem = { at: Model };
