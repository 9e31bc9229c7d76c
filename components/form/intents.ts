/** What the buttons of a step send beside 保存して次へ, under the name `intent`. */
export const LOOK_UP_INTENT = "find-address";
export const UPLOAD_INTENT = "upload";
export const PAUSE_INTENT = "pause";

/** The 解除 button sends the id of its file under this name. */
export const RELEASE_NAME = "release";

/** The control that chooses a picture; the id of a stored one travels under the name of the question. */
export function imageControl<const Name extends string>(name: Name): `${Name}File` {
  return `${name}File`;
}

/** Of the picture of a declaration. */
export const IMAGE_CONTROL = imageControl("logo");
