export { step } from '../report/step.ts';
