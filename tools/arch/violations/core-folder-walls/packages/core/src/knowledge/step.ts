export { step } from '../read/step.ts';
