export { knowledge as render } from '../../knowledge/src/index.ts';
