import { ButtonLink } from "@/components/ui/button";
import { CONTENT_KINDS, contentKinds } from "@/lib/publishing/kinds/registry";
import { contentKindLabels } from "@/lib/publishing/labels";
import { routes } from "@/lib/routes";

/** One button a kind: nobody chooses a kind in a form before they see what it asks. */
export function NewContentLinks() {
  return (
    <nav aria-labelledby="new-content">
      <h2 id="new-content" className="mb-3 text-std-20B-150">
        新しく書く
      </h2>
      <ul className="flex flex-wrap gap-3">
        {CONTENT_KINDS.map((kind) => (
          <li key={kind}>
            <ButtonLink
              href={routes.adminContentNew(contentKinds[kind].slug)}
              size="medium"
              look={kind === "NEWS" ? "solid" : "outline"}
            >
              {contentKindLabels[kind]}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
