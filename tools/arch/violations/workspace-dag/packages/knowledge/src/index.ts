export { cli as knowledge } from '../../../apps/cli/src/index.ts';
