export { render as words } from '../../render/src/index.ts';
