export { studio as cli } from '../../studio/src/index.ts';
