export { step } from '../knowledge/step.ts';
