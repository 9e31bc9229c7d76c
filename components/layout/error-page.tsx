import type { ReactNode } from "react";
import { OFFICE_NAME } from "@/lib/office-name";
import { routes } from "@/lib/routes";

type ErrorPageProps = {
  /** What happened, in words of the person: no number, no jargon. */
  readonly title: string;
  /** What to do now. */
  readonly children: ReactNode;
  /** Links or buttons to where it goes on. */
  readonly actions?: ReactNode;
  /** The id under which the defect is in the log. */
  readonly reference?: string | undefined;
};

/** For everything that cannot be shown: not found, defects, expired, already sent, too many requests, maintenance. */
export function ErrorPage({ title, children, actions, reference }: ErrorPageProps) {
  return (
    <div className="flex max-w-text flex-col gap-6">
      <h1 tabIndex={-1} className="text-std-28B-150 desktop:text-std-36B-140">
        {title}
      </h1>
      <div className="flex flex-col gap-4">{children}</div>
      {actions && <div className="flex flex-wrap items-center gap-4">{actions}</div>}
      <p>
        お困りのときは、<a href={routes.contact()}>{OFFICE_NAME}へのお問い合わせ</a>をご利用ください。
        {reference && (
          <>
            お問い合わせの際は、次の番号をお知らせください：<code className="font-mono select-all">{reference}</code>
          </>
        )}
      </p>
    </div>
  );
}
