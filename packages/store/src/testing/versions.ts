/** A text of a few kilobytes that tells whether it is whole: each line names the version, the last one says how many there are. */
export function versionText(version: number): string {
  const lines = Array.from(
    { length: 20 + (version % 150) },
    (_, line) => `# version ${version}, line ${line}, 版数 ${version}`,
  );
  return `${lines.join("\n")}\n# end of ${lines.length} lines of version ${version}\n`;
}

/** The version of a whole text; NaN where it is not whole. */
export function versionIn(text: string): number {
  const version = Number(/^# version (\d+),/.exec(text)?.[1]);
  return text === versionText(version) ? version : Number.NaN;
}
