export const os = import('node:os');
