export { step } from '../facts/step.ts';
