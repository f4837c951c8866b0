export { step } from '../risk/step.ts';
