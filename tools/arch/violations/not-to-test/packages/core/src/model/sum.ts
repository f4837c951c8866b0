export { fixture } from './sum.test.ts';
export { build } from '../testing/build.ts';
