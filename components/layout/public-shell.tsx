import type { ReactNode } from "react";
import type { Language } from "@/lib/content/versions";
import type { Banner } from "@/lib/publishing/banners";
import { SiteBanners } from "./site-banners";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";
import { SkipLink } from "./skip-link";

type PublicShellProps = {
  readonly isDemo: boolean;
  readonly language?: Language;
  readonly banners?: readonly Banner[];
  readonly children: ReactNode;
};

/** The frame of reading pages, for use inside `body`. */
export function PublicShell({ isDemo, language = "ja", banners = [], children }: PublicShellProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink language={language} />
      <SiteHeader language={language} />
      <SiteBanners banners={banners} />
      <div className="grow">{children}</div>
      <SiteFooter isDemo={isDemo} language={language} asksOpinion={language === "ja"} />
    </div>
  );
}
