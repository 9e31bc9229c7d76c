import { Section } from "@/components/content/section";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { NO_FILTERS, searchAddress } from "@/lib/offices/search-address";
import { CHOICE_GROUPS } from "@/lib/offices/search-choices";

/** What is asked most often, each a search that has an address. */
const COMMON = ["kind", "traits", "tokyo"];

export function CommonSearches() {
  return (
    <Section id="common" heading="よく使われる条件から探す">
      <dl className="flex flex-col gap-3">
        {CHOICE_GROUPS.filter(({ id }) => COMMON.includes(id)).map(({ id, heading, choices }) => (
          <div key={id}>
            <dt className="text-dns-16B-130 text-solid-gray-700">{heading}</dt>
            <dd>
              <ul className="flex flex-wrap gap-x-4">
                {choices.map(({ label, chosen }) => (
                  <li key={label}>
                    <a
                      href={searchAddress({ filters: chosen(NO_FILTERS), list: [] })}
                      className="inline-flex min-h-11 items-center"
                    >
                      {label}
                      <VisuallyHidden>で探す</VisuallyHidden>
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
