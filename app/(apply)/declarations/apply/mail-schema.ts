import { z } from "zod";
import { parsedText } from "@/lib/forms/parsed-field";
import { MAIL_ADDRESS_MAX, mailAddressMessage, parseMailAddress } from "@/lib/japan/mail-address";

/** Where a link is to be sent. */
export const mailSchema = z.object({
  email: parsedText("メールアドレス", MAIL_ADDRESS_MAX, parseMailAddress, mailAddressMessage),
});
