export { step } from '../edit/step.ts';
