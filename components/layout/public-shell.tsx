import type { ReactNode } from "react";
import type { Language } from "@/lib/content/versions";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";
import { SkipLink } from "./skip-link";

type PublicShellProps = {
  readonly isDemo: boolean;
  readonly language?: Language;
  readonly children: ReactNode;
};

/** The frame of reading pages, for use inside `body`. */
export function PublicShell({ isDemo, language = "ja", children }: PublicShellProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink language={language} />
      <SiteHeader language={language} />
      <div className="grow">{children}</div>
      <SiteFooter isDemo={isDemo} language={language} />
    </div>
  );
}
