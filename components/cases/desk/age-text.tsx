type AgeTextProps = {
  /** The case is with the office. */
  readonly isRunning: boolean;
  readonly age: { readonly days: number; readonly isStopped: boolean };
  readonly isDecided: boolean;
  readonly targetDays: number;
};

/** How long the office has had the case, in business days; late and stopped are said in words. */
export function AgeText({ isRunning, age, isDecided, targetDays }: AgeTextProps) {
  if (age.isStopped) return <span>{age.days}営業日（停止中）</span>;
  if (isDecided || !isRunning) return <span className="text-solid-gray-600">—</span>;
  const left = targetDays - age.days;
  if (left < 0)
    return (
      <strong className="text-error-1">
        {age.days}営業日（{-left}日超過）
      </strong>
    );
  return <span>{age.days}営業日</span>;
}
