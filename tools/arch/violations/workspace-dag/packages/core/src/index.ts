export { words } from '../../words/src/index.ts';
