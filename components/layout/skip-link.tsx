import type { Language } from "@/lib/content/versions";
import { FRAMES } from "./frames";

type SkipLinkProps = { readonly language?: Language };

export function SkipLink({ language = "ja" }: SkipLinkProps) {
  return (
    <a
      href="#main"
      className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-20 focus:px-4 focus:py-3"
    >
      {FRAMES[language].skip}
    </a>
  );
}
