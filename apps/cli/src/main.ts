import { EXIT } from "./exit.ts";
import { linesOf } from "./input.ts";

const VERSION = "0.1.0";
const argv = process.argv.slice(2);

/** Whoever reads the output may stop reading (`| head`): that is no fault, and there is nobody left to tell. */
function untilClosed(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

/** Colours only for people at a terminal who did not turn them off (no-color.org). */
function isColoured(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR: off, TERM: terminal } = process.env;
  return stream.isTTY && (off === undefined || off === "") && terminal !== "dumb";
}

untilClosed(process.stdout);
untilClosed(process.stderr);
if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) process.stdout.write(`${VERSION}\n`);
else {
  try {
    const { run } = await import("./program.ts");
    const output = {
      print: (text: string) => void process.stdout.write(text),
      error: (text: string) => void process.stderr.write(text),
      width: Math.max(60, process.stdout.columns ?? 80),
      coloured: { print: isColoured(process.stdout), error: isColoured(process.stderr) },
    };
    process.exitCode = await run(argv, VERSION, process.env, output, () =>
      linesOf(process.stdin, process.stdout, process.stdin.isTTY && process.stdout.isTTY),
    );
  } catch (error) {
    process.exitCode = EXIT.bug;
    const { faultText } = await import("./fault.ts");
    process.stderr.write(faultText(error, argv, process.env));
  }
}
