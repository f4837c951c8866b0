import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Root folder of the checkout. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** Path of a script of an installed package, to be run with this very Node. */
export function script(path) {
  return fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));
}

/** Runs a Node script in the root folder and keeps what it prints. */
export function runNode(args, env = {}) {
  return run(process.execPath, args, env);
}

/** Runs a Node script in the root folder with its output shown; returns its exit code. */
export function showNode(args, env = {}) {
  const result = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
  return result.status ?? 1;
}

/** Runs npm in the root folder and keeps what it prints. */
export function runNpm(args) {
  const cli = process.env["npm_execpath"];
  if (cli?.endsWith(".js")) return run(process.execPath, [cli, ...args], {});
  return run(process.platform === "win32" ? "npm.cmd" : "npm", args, {});
}

function run(command, args, env) {
  const result = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 256 * 1024 * 1024,
    shell: command.endsWith(".cmd"),
    env: { ...process.env, ...env },
  });
  const output = [result.stdout, result.stderr, result.error?.message].filter(Boolean).join("");
  return { ok: result.status === 0, output };
}
