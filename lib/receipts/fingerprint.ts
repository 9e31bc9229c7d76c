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

export const FINGERPRINT_MESSAGE =
  "照合コードは、受付証に書かれている20文字（数字とAからFまでの英字）を入力してください。例：3F2A-09BC-71DE-5A40-88E1";
