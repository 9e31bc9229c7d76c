import type { ReactNode } from "react";
import type { HeadingLevel } from "./heading";
import { Icon, type IconName } from "./icon";
import type { Tone } from "./tone";

type BannerTone = Exclude<Tone, "neutral">;

const TONES = {
  success: { icon: "success", label: "成功", border: "border-success-2", mark: "text-success-2" },
  error: { icon: "error", label: "エラー", border: "border-error-1", mark: "text-error-1" },
  warning: { icon: "warning", label: "警告", border: "border-warning-yellow-2", mark: "text-warning-yellow-2" },
  info: { icon: "info", label: "お知らせ", border: "border-blue-900", mark: "text-blue-900" },
} as const satisfies Record<BannerTone, { icon: IconName; label: string; border: string; mark: string }>;

type NotificationBannerProps = {
  readonly tone: BannerTone;
  readonly title: string;
  readonly level?: HeadingLevel;
  readonly children?: ReactNode;
  /** For the outcome of what was just done: it is read out and takes the focus. */
  readonly isOutcome?: boolean;
};

/** One per page, before its `h1`; never together with a summary of errors. */
export function NotificationBanner({ tone, title, level = 2, children, isOutcome = false }: NotificationBannerProps) {
  const { icon, label, border, mark } = TONES[tone];
  const Title = `h${level}` as const;
  const outcome = isOutcome ? { tabIndex: -1, "data-first-focus": true } : {};
  return (
    <div className={`mb-8 rounded-8 border-2 bg-white p-4 desktop:p-6 ${border}`} {...outcome}>
      <div role={isOutcome ? "alert" : undefined} className="flex gap-3">
        <Icon name={icon} label={label} className={`size-7 ${mark}`} />
        <div className="flex min-w-0 flex-col gap-2">
          <Title className="text-std-18B-160">{title}</Title>
          {children}
        </div>
      </div>
    </div>
  );
}
