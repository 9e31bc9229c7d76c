/** Points as people read them: two digits, as totals have. */
export function points(value: number): string {
  return value.toFixed(2);
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
