import { PARTNER_OFFERS } from "@/lib/content/partners";

export function PartnerOffers() {
  return (
    <div className="grid gap-x-10 gap-y-6 desktop:grid-cols-3">
      {PARTNER_OFFERS.map(({ audience, text, fields }) => (
        <section
          key={audience}
          aria-label={audience}
          className="flex flex-col gap-2 border-t-4 border-solid-gray-300 pt-4"
        >
          <h3 className="text-std-18B-160">{audience}</h3>
          <p>{text}</p>
          <p className="text-dns-16N-130 text-solid-gray-700">協定の分野：{fields.join("、")}</p>
        </section>
      ))}
    </div>
  );
}
