import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A file by its content, or a link by where it leads. */
export type Content = string | Uint8Array | { readonly link: string };
export type Files = Readonly<Record<string, Content>>;

/** A new folder with these files, by path. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "sekisho-"));
  put(folder, files);
  return folder;
}

export function put(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (typeof content === "string" || content instanceof Uint8Array) writeFileSync(join(folder, path), content);
    else symlinkSync(content.link, join(folder, path));
  }
}

/** Runs git in a folder, as nobody in particular. */
export function git(folder: string, ...args: readonly string[]): string {
  const who = ["-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...who, ...args], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}

/** Commits everything below a folder, in a new repository if it is in none. */
export function commit(folder: string, message = "state"): string {
  git(folder, "init", "--quiet");
  git(folder, "add", "--all", "--force");
  git(folder, "commit", "--quiet", "--allow-empty", "--message", message);
  return git(folder, "rev-parse", "HEAD").trim();
}
