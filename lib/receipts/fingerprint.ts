const LENGTH = 20;

/** 控えの照合コード: the first 80 bits of the SHA-256 of a sealed version, in groups that can be read out and typed. */
export function fingerprint(sha256: string): string {
  const head = sha256.slice(0, LENGTH).toUpperCase();
  return (head.match(/.{1,4}/g) ?? []).join("-");
}

/** Undoes width, case, spaces and hyphens; null when it cannot be a fingerprint or a whole SHA-256. */
export function parseFingerprint(text: string): string | null {
  const bare = text
    .normalize("NFKC")
    .replace(/[\s\p{Pd}−ー]/gu, "")
    .toLowerCase();
  return /^([0-9a-f]{20}|[0-9a-f]{64})$/.test(bare) ? bare : null;
}
