const LENGTH = 6;

/** 控え番号: tells letters of one moment and one subject apart without naming who gets them; the random end of the id. */
export function slipNumber(id: string): string {
  return id.slice(-LENGTH).toUpperCase();
}
