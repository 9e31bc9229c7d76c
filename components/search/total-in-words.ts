const MOST = 1_000;

/** Counting stops where it would cost too much; then the figure is a floor. */
export function totalInWords(total: number): string {
  return total > MOST ? `${MOST.toLocaleString("ja-JP")}件以上` : `${total.toLocaleString("ja-JP")}件`;
}
