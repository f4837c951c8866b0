process.exitCode = 1; // planted
globalThis.process.exit(2); // planted
export const width = process.stdout.columns;
