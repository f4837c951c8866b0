export { default as colour } from 'picocolors';
export { assert } from 'fast-check';
