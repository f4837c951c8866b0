export { default as record } from './record.json' with { type: 'json' };
