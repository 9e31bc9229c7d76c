/** A picture that can be chosen, by what it shows. */
export type Picture = { readonly id: string; readonly alt: string };

/** Under this name the answers of the server carry the pictures of the desk, with those added a moment ago. */
export const PICTURES = "pictures";
