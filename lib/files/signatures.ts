/** How files begin that both papers and tables come as. */
export const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Office before 2007, and what Office locks by a password. */
export const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

export function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
