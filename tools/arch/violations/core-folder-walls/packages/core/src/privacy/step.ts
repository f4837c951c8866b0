export { step } from '../process/step.ts';
