export { step } from '../ask/step.ts';
