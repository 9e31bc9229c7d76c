import type { ReactNode } from "react";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";
import { SkipLink } from "./skip-link";

type PublicShellProps = {
  readonly isDemo: boolean;
  readonly children: ReactNode;
};

/** The frame of reading pages, for use inside `body`. */
export function PublicShell({ isDemo, children }: PublicShellProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <SiteHeader />
      <div className="grow">{children}</div>
      <SiteFooter isDemo={isDemo} />
    </div>
  );
}
