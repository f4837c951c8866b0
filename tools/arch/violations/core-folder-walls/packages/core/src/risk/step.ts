export { step } from '../privacy/step.ts';
