export { default as colour } from 'picocolors';
