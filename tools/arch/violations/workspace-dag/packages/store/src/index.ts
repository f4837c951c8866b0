export { knowledge as store } from '../../knowledge/src/index.ts';
