export { transform } from 'lightningcss';
