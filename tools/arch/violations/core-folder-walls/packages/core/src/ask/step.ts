export { step } from '../change/step.ts';
