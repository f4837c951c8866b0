export { inner } from '../../../packages/core/src/model/inner.ts';
