export { step } from '../attack/step.ts';
