import { EXIT } from "./exit.ts";

const VERSION = "0.1.0";
const argv = process.argv.slice(2);

if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) process.stdout.write(`${VERSION}\n`);
else {
  const { run } = await import("./program.ts");
  try {
    process.exitCode = run(argv, VERSION, process.env, {
      print: (text) => void process.stdout.write(text),
      error: (text) => void process.stderr.write(text),
      width: Math.max(60, process.stdout.columns ?? 80),
    });
  } catch (error) {
    process.stderr.write(
      `This is a fault of sekisho, please report it: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exitCode = EXIT.bug;
  }
}
