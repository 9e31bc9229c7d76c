import { startAtProvider } from "@/lib/auth/oidc/handler";

export { startAtProvider as GET };
