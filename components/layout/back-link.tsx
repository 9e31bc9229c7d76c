import { Icon } from "@/components/ui/icon";

type BackLinkProps = { readonly href: string; readonly label?: string };

/** First on the pages of a form, before `main`. */
export function BackLink({ href, label = "戻る" }: BackLinkProps) {
  return (
    <nav aria-label="前の画面" className="print:hidden">
      <a href={href} className="inline-flex min-h-11 items-center gap-1">
        <Icon name="back" className="size-5" />
        {label}
      </a>
    </nav>
  );
}
