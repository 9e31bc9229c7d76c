/** 0 → A, 26 → AA. */
export function columnLetters(index: number): string {
  const rest = index % 26;
  const letter = String.fromCharCode(65 + rest);
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

export function cellName(columnIndex: number, line: number): string {
  return `${columnLetters(columnIndex)}${line}`;
}
