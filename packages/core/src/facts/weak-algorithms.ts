/**
 * Algorithms whose keys somebody who listens, or holds one device, works out: they keep nothing secret. Garcia et al. 2008
 * (Crypto-1), Eisenbarth et al. 2008 (KeeLoq), Briceno, Goldberg and Wagner 1998 (COMP128).
 */
export const OPEN_ALGORITHMS: ReadonlySet<string> = new Set(["none", "xor", "crc32", "crypto-1", "keeloq", "comp128"]);

/** Algorithms that no longer hold, those above among them (NIST SP 800-131A Rev. 2; home-made ones: judgement). */
export const WEAK_ALGORITHMS: ReadonlySet<string> = new Set([
  ...OPEN_ALGORITHMS,
  "proprietary",
  "md5",
  "hmac-md5",
  "sha-1",
  "rsa-1024",
  "dsa",
  "dh-1024",
  "des",
  "3des-2key",
  "rc4",
  "tea",
  "a5-1",
  "aes-128-ecb",
]);

/** Fewest bits of a key by family of algorithm: 112 bits of strength (NIST SP 800-57 Part 1 Rev. 5, table 2). */
const FEWEST: readonly (readonly [prefix: RegExp, bits: number])[] = [
  [/^(rsa|dsa|dh)/, 2048],
  [/^(ecdsa|ecdh|ed|x25519|x448)/, 224],
];
const FEWEST_SYMMETRIC = 112;

/** Is a key too short for its algorithm? Where no algorithm is named, less than any of them needs. */
export function tooShort(bits: number, algorithm: string | undefined): boolean {
  const fewest = FEWEST.find(([prefix]) => algorithm !== undefined && prefix.test(algorithm))?.[1];
  return bits < (fewest ?? FEWEST_SYMMETRIC);
}
