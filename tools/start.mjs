import { showNode } from "./run.mjs";
import { setup } from "./setup.mjs";

const example = "examples/heart-rate-monitor";
const mine = "my-product";
const assess = (model) => ["assess", example, "--model", model];

try {
  setup();
  const { cliWords, languages } = await import("../packages/words/dist/index.js");
  const environment = process.env["LC_ALL"] || process.env["LC_MESSAGES"] || process.env["LANG"] || "";
  const language = languages.find((one) => environment.startsWith(one)) ?? "en";
  const { start } = cliWords(language);
  const show = (title, command) => {
    process.stdout.write(`${title}\n$ npx sekisho ${command.join(" ")}\n\n`);
    const exit = showNode(["apps/cli/bin/sekisho.js", ...command]);
    process.stdout.write("\n");
    return exit;
  };
  const exits = [show(start.before, assess("current")), show(start.after, assess("planned"))];
  process.stdout.write(
    start.next({
      explain: `npx sekisho explain CLP13_Q5.1@monitor ${example}`,
      create: `npx sekisho init ${mine}`,
      ask: `npx sekisho ask ${mine}`,
      check: `npx sekisho check ${mine}`,
      assess: `npx sekisho assess ${mine}`,
      list: "npx sekisho list classes",
    }),
  );
  process.exitCode = Math.max(...exits);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
