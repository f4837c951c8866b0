export { step } from '../lifecycle/step.ts';
