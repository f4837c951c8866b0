// Prints the help of every command in both languages as Markdown, all in one process.
const { run } = await import("../apps/cli/dist/program.js");

async function help(language, command) {
  let text = "";
  const output = {
    print: (more) => (text += more),
    error: (more) => (text += more),
    width: 80,
    coloured: { print: false, error: false },
  };
  const exit = await run([...(command === "" ? [] : [command]), "--lang", language, "--help"], "", {}, output);
  if (exit !== 0 || text === "") throw new Error(`sekisho ${command} --help ends with ${String(exit)}: ${text}`);
  return text.trimEnd();
}

const listed = (await help("en", "")).split("\nCommands:\n")[1] ?? "";
const names = [...listed.matchAll(/^ {2}([a-z]+)/gm)].map((found) => found[1]).filter((name) => name !== "help");
for (const command of ["", ...names]) {
  const texts = [await help("en", command), await help("ja", command)].map((text) => `\`\`\`text\n${text}\n\`\`\``);
  process.stdout.write(`## sekisho${command === "" ? "" : ` ${command}`}\n\n${texts.join("\n\n")}\n\n`);
}
