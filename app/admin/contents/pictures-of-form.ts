import "server-only";
import { PICTURES } from "@/components/publishing/desk/picture";
import type { Staff } from "@/lib/access/actor";
import { asText } from "@/lib/drafts/answers";
import type { FormState } from "@/lib/forms/form";
import { imagesIn } from "@/lib/publishing/markdown";
import { listImageChoices } from "@/lib/publishing/queries/images";

/** The newest pictures and those that an answer names already. */
export async function picturesFor(staff: Staff, values: FormState["values"]) {
  const named = [asText(values.image), ...imagesIn(asText(values.body)).map(({ id }) => id)];
  const images = await listImageChoices(
    staff,
    named.filter((id) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)),
  );
  return images.map(({ id, alt }) => ({ id, alt }));
}

/** An answer of the server with the pictures as they are now, also those that were added a moment ago. */
export async function withPictures(staff: Staff, state: FormState): Promise<FormState> {
  const pictures = await picturesFor(staff, state.values);
  return { ...state, files: { [PICTURES]: pictures.map(({ id, alt }) => ({ id, name: alt, size: 0 })) } };
}
