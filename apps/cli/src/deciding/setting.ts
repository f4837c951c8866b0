import type { Setting } from "@sekisho/core";

/** `chip.properties.debug_port=disabled` as a setting: lists in brackets, numbers as numbers. Undefined where it is none. */
export function settingOf(typed: string): Setting | undefined {
  const at = typed.indexOf("=");
  const address = typed.slice(0, at).trim();
  const value = typed.slice(at + 1).trim();
  if (at < 0 || value === "" || !/^[a-z][a-z0-9-]*(\.[A-Za-z0-9_-]+)+$/.test(address)) return undefined;
  return { address, value: valueOf(value) };
}

function valueOf(typed: string): unknown {
  const list = /^\[(.*)\]$/.exec(typed)?.[1];
  if (list !== undefined)
    return list
      .split(",")
      .map((one) => one.trim())
      .filter((one) => one !== "");
  return /^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed;
}
