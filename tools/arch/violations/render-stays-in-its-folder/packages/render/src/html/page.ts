export { table } from '../text/table.ts';
export { width } from '../shared/width.ts';
