export { step } from '../compare/step.ts';
