export { step } from '../assess/step.ts';
